// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/xlsx_book.h"

#include "views/report/progress.h"
#include "views/report/safe_file.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace cw {

namespace {

constexpr lxw_color_t kHeaderFill = 0xE8EEF4;
constexpr lxw_color_t kInputFill = 0xFFF8E1;
constexpr lxw_color_t kMutedText = 0x5B6470;
constexpr int kMaxSheetName = 31;  // Excel's limit

/// The library prints its faults on standard error besides returning them; who runs a command is told once, by us.
lxw_error closeQuietly(lxw_workbook* book)
{
    const int kept = dup(STDERR_FILENO);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDERR_FILENO);
    const lxw_error problem = workbook_close(book);
    dup2(kept, STDERR_FILENO);
    close(nowhere);
    close(kept);
    return problem;
}

const char* numberFormat(XlsxStyle style, const std::string& money)
{
    switch (style) {
    case XlsxStyle::Integer:
    case XlsxStyle::TotalInteger: return "#,##0";
    case XlsxStyle::Decimal:
    case XlsxStyle::Input:
    case XlsxStyle::TotalDecimal: return "#,##0.0##";
    case XlsxStyle::Kilowatts: return "#,##0.00";
    case XlsxStyle::Amount:
    case XlsxStyle::InputMoney:
    case XlsxStyle::TotalMoney: return money.c_str();
    case XlsxStyle::Rate: return "#,##0.0000";
    case XlsxStyle::Percent:
    case XlsxStyle::InputPercent: return "0.0%";
    default: return nullptr;
    }
}

void decorate(lxw_format* format, XlsxStyle style)
{
    switch (style) {
    case XlsxStyle::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        break;
    case XlsxStyle::Note:
        format_set_font_color(format, kMutedText);
        format_set_italic(format);
        break;
    case XlsxStyle::Wrapped: format_set_text_wrap(format); break;
    case XlsxStyle::Header:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, kHeaderFill);
        format_set_bottom(format, LXW_BORDER_THIN);
        break;
    case XlsxStyle::Section:
        format_set_bold(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        break;
    case XlsxStyle::Input:
    case XlsxStyle::InputPercent:
    case XlsxStyle::InputMoney: format_set_bg_color(format, kInputFill); break;
    case XlsxStyle::TotalText:
    case XlsxStyle::TotalInteger:
    case XlsxStyle::TotalDecimal:
    case XlsxStyle::TotalMoney:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        break;
    default: break;
    }
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}
lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

}  // namespace

XlsxBook::XlsxBook(const QString& title, const QString& author, Currency currency)
    : temporaryPath_(folder_.filePath(QStringLiteral("book.xlsx")))
    , moneyFormat_("[$" + currency.code() + "] #,##0.00")
{
    if (!folder_.isValid())
        return;
    book_ = workbook_new(QFile::encodeName(temporaryPath_).constData());
    if (!book_)
        return;
    // libxlsxwriter copies what it is given, but wants it writable.
    QByteArray titleText = title.toUtf8();
    QByteArray authorText = author.toUtf8();
    QByteArray maker("Clusterwright " CW_VERSION);
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    properties.comments = maker.data();
    workbook_set_properties(book_, &properties);
}

XlsxBook::~XlsxBook()
{
    if (book_)
        workbook_close(book_);
}

lxw_worksheet* XlsxBook::addSheet(const QString& name)
{
    if (!book_)
        return nullptr;
    lxw_worksheet* sheet = workbook_add_worksheet(book_, name.left(kMaxSheetName).toUtf8().constData());
    if (sheet) {
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9);  // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, "&L&A&R&P / &N");
    }
    return sheet;
}

lxw_format* XlsxBook::format(XlsxStyle style)
{
    const auto known = formats_.find(style);
    if (known != formats_.end())
        return known->second;
    lxw_format* made = workbook_add_format(book_);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (const char* pattern = numberFormat(style, moneyFormat_))
        format_set_num_format(made, pattern);
    decorate(made, style);
    formats_[style] = made;
    return made;
}

void XlsxBook::text(lxw_worksheet* sheet, int row, int column, const QString& value, XlsxStyle style)
{
    if (sheet)
        worksheet_write_string(sheet, rowOf(row), columnOf(column), value.toUtf8().constData(), format(style));
}

void XlsxBook::number(lxw_worksheet* sheet, int row, int column, double value, XlsxStyle style)
{
    if (sheet)
        worksheet_write_number(sheet, rowOf(row), columnOf(column), value, format(style));
}

void XlsxBook::formula(lxw_worksheet* sheet, int row, int column, const QString& expression, double cached,
                       XlsxStyle style)
{
    if (sheet)
        worksheet_write_formula_num(sheet, rowOf(row), columnOf(column), expression.toUtf8().constData(), format(style),
                                    cached);
}

void XlsxBook::blank(lxw_worksheet* sheet, int row, int column, XlsxStyle style)
{
    if (sheet)
        worksheet_write_blank(sheet, rowOf(row), columnOf(column), format(style));
}

Result<void> XlsxBook::save(const QString& path, const Progress& progress)
{
    if (!book_)
        return unwritable(path, folder_.errorString());
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    const lxw_error problem = closeQuietly(book_);
    book_ = nullptr;
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (problem != LXW_NO_ERROR)
        return unwritable(path, QString::fromUtf8(lxw_strerror(problem)));
    QFile finished(temporaryPath_);
    if (!finished.open(QIODevice::ReadOnly))
        return unwritable(path, finished.errorString());
    return writeWhole(path, finished.readAll());
}

QString xlsxCell(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, rowOf(row), columnOf(column));
    return QString::fromLatin1(name);
}

QString xlsxAbsolute(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, rowOf(row), columnOf(column), 1, 1);
    return QString::fromLatin1(name);
}

QString xlsxCellOn(const QString& sheet, int row, int column)
{
    return QStringLiteral("'%1'!%2").arg(sheet, xlsxAbsolute(row, column));
}

QString xlsxColumnOn(const QString& sheet, int column, int firstRow, int lastRow)
{
    return xlsxCellOn(sheet, firstRow, column) + QLatin1Char(':') + xlsxAbsolute(lastRow, column);
}

}  // namespace cw
