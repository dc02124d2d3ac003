// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/cable_sheet_export.h"

#include "views/report/progress.h"
#include "views/report/safe_file.h"
#include "views/report/xlsx_book.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace cw {

namespace {

constexpr std::size_t kRowsPerStep = 1000;

struct CableSheet {
    Q_DECLARE_TR_FUNCTIONS(cw::CableSheet)
};

void writeSheet(XlsxBook& book, lxw_worksheet* sheet, const Wiring& wiring, Progress& progress)
{
    const std::vector<std::string> headers = cableSheetHeaders();
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        book.text(sheet, 0, static_cast<int>(column), QString::fromStdString(headers[column]), XlsxStyle::Header);
        worksheet_set_column(sheet, at, at, 13, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    int row = 1;
    for (std::size_t c = 0; c < wiring.cables.size(); ++c, ++row) {
        if (c % kRowsPerStep == 0) {
            if (progress.isCancelled())
                return;
            progress.advance();
        }
        int column = 0;
        for (const SheetCell& cell : cableSheetRow(wiring, wiring.cables[c])) {
            if (cell.number)
                worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), *cell.number,
                                       nullptr);
            else if (!cell.text.empty())
                book.text(sheet, row, column, QString::fromStdString(cell.text));
            ++column;
        }
    }
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(row - 1), static_cast<lxw_col_t>(headers.size() - 1));
}

}  // namespace

Result<void> writeCableSheet(const WiringSource& source, const QString& path, Progress* watched)
{
    Progress unwatched;
    Progress& progress = watched ? *watched : unwatched;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("csv")) {
        const std::string text = cableSheetFiles(source).front().text;
        return progress.isCancelled() ? failure(ErrorCode::Cancelled)
                                      : writeWhole(path, QByteArray::fromStdString(text));
    }
    if (ending != QStringLiteral("xlsx"))
        return failure(ErrorCode::Unsupported, {}, {ending.toStdString()});
    const Wiring& wiring = source.wiring;
    // A list that lacks cables would be taken for the whole: better none.
    if (wiring.cables.size() >= LXW_ROW_MAX)
        return failure(ErrorCode::OutOfRange, {},
                       {std::to_string(wiring.cables.size()), "1-" + std::to_string(LXW_ROW_MAX - 1)});
    progress.begin(static_cast<int>(wiring.cables.size() / kRowsPerStep) + 2);
    XlsxBook book(QString::fromStdString(wiring.name), QString(), {});
    if (lxw_worksheet* sheet = book.addSheet(CableSheet::tr("Point to point")))
        writeSheet(book, sheet, wiring, progress);
    return book.save(path, progress);
}

}  // namespace cw
