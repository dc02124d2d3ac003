// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/units/money.h"
#include "model/units/result.h"

#include <QString>
#include <QTemporaryDir>

#include <map>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace cw {

class Progress;

/// Cell looks that the workbook uses; numbers carry their own format so that they stay numbers.
enum class XlsxStyle {
    Plain,
    Wrapped,
    Title,
    Note,
    Header,
    Section,
    Integer,
    Decimal,
    Kilowatts,
    Amount,
    Rate,
    Percent,
    Input,
    InputPercent,
    InputMoney,
    TotalText,
    TotalInteger,
    TotalDecimal,
    TotalMoney
};

/// A workbook under construction in a temporary folder. libxlsxwriter writes to a path of its own, so the finished
/// file is moved to its target whole.
class XlsxBook {
public:
    explicit XlsxBook(const QString& title, const QString& author, Currency currency);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    lxw_worksheet* addSheet(const QString& name);
    lxw_format* format(XlsxStyle style);

    /// Always text, whatever it begins with: it never becomes a formula or a link.
    void text(lxw_worksheet* sheet, int row, int column, const QString& value, XlsxStyle style = XlsxStyle::Plain);
    void number(lxw_worksheet* sheet, int row, int column, double value, XlsxStyle style);
    /// `cached` is what viewers that do not calculate show.
    void formula(lxw_worksheet* sheet, int row, int column, const QString& expression, double cached, XlsxStyle style);
    void blank(lxw_worksheet* sheet, int row, int column, XlsxStyle style);

    /// Finishes the workbook and puts it at `path`, unless `progress` was cancelled.
    Result<void> save(const QString& path, const Progress& progress);

private:
    QTemporaryDir folder_;
    QString temporaryPath_;
    lxw_workbook* book_ = nullptr;
    std::string moneyFormat_;
    std::map<XlsxStyle, lxw_format*> formats_;
};

/// "B7" of zero-based row and column; absolute: "$B$7".
QString xlsxCell(int row, int column);
QString xlsxAbsolute(int row, int column);
/// "'Sheet'!$B$7"
QString xlsxCellOn(const QString& sheet, int row, int column);
/// "'Sheet'!$B$7:$B$20"
QString xlsxColumnOn(const QString& sheet, int column, int firstRow, int lastRow);

}  // namespace cw
