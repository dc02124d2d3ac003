// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/bom_table.h"
#include "views/report/workbook_writer.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <cmath>

#include <xlsxwriter.h>

namespace cw {

namespace {

constexpr int column(BomColumn which)
{
    return static_cast<int>(which);
}

QString cell(int row, BomColumn which)
{
    return xlsxCell(row, column(which));
}

// A product such as 100 · 0.03 must not be rounded up to 4 because of its last binary digit.
double spareQuantity(const BomLine& line)
{
    return std::ceil(std::round(line.quantity * line.spareShare * 1e6) / 1e6);
}

const std::vector<double> kWidths = {5,  18, 14, 22, 20, 34, 9,  22, 9,  9,  10, 9,  9,
                                     10, 9,  18, 20, 20, 20, 11, 11, 14, 34, 14, 24, 24};

}  // namespace

void WorkbookWriter::writeBom(lxw_worksheet* sheet)
{
    widths(sheet, kWidths);
    book_.text(sheet, 0, 0, tr("Bill of materials: %1").arg(designName(*analysis_.design)), XlsxStyle::Title);
    book_.text(sheet, 1, 0,
               tr("Price scenario: %1. Base quantity = units × per unit; spares are rounded up per part and length.")
                   .arg(scenarioName(analysis_.bill.scenario)),
               XlsxStyle::Note);
    QStringList titles;
    for (int at = 0; at < kBomColumnCount; ++at)
        titles << bomColumnTitle(static_cast<BomColumn>(at), analysis_.bill.currency);
    const int headerRow = firstBomRow() - 1;
    header(sheet, headerRow, titles);
    int row = firstBomRow();
    for (const BomLine& line : analysis_.bill.lines)
        writeBomLine(sheet, row++, line);
    writeBomTotals(sheet, lastBomRow() + 1);

    worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(firstBomRow()),
                           static_cast<lxw_col_t>(column(BomColumn::PartNumber)));
    worksheet_autofilter(sheet, static_cast<lxw_row_t>(headerRow), 0, static_cast<lxw_row_t>(lastBomRow()),
                         static_cast<lxw_col_t>(kBomColumnCount - 1));
    worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(headerRow), static_cast<lxw_row_t>(headerRow));
}

void WorkbookWriter::writeBomLine(lxw_worksheet* sheet, int row, const BomLine& line)
{
    const auto words = [&](BomColumn at, const QString& value) { book_.text(sheet, row, column(at), value); };
    const auto count = [&](BomColumn at, int value) {
        book_.number(sheet, row, column(at), value, XlsxStyle::Integer);
    };
    const auto formula = [&](BomColumn at, const QString& expression, double value, XlsxStyle style) {
        book_.formula(sheet, row, column(at), expression, value, style);
    };
    count(BomColumn::Line, row - firstBomRow() + 1);
    words(BomColumn::Category, bomCategoryName(line.category));
    words(BomColumn::Manufacturer, vendorName(line.manufacturer));
    words(BomColumn::Model, factText(line.model));
    words(BomColumn::PartNumber, QString::fromStdString(line.partNumber));
    words(BomColumn::Description, factText(line.description));
    words(BomColumn::StockedLength, QString::fromStdString(line.length));
    words(BomColumn::Multiplication, multiplicationText(line));
    count(BomColumn::Units, line.units);
    count(BomColumn::PerUnit, line.perUnit);
    if (line.quantity == line.units * line.perUnit)
        formula(BomColumn::Quantity,
                QStringLiteral("=%1*%2").arg(cell(row, BomColumn::Units), cell(row, BomColumn::PerUnit)), line.quantity,
                XlsxStyle::Integer);
    else
        count(BomColumn::Quantity, line.quantity);
    book_.number(sheet, row, column(BomColumn::SpareShare), line.spareShare, XlsxStyle::InputPercent);
    if (line.spares == static_cast<int>(spareQuantity(line)))
        formula(BomColumn::Spares,
                QStringLiteral("=ROUNDUP(ROUND(%1*%2,6),0)")
                    .arg(cell(row, BomColumn::Quantity), cell(row, BomColumn::SpareShare)),
                line.spares, XlsxStyle::Integer);
    else
        count(BomColumn::Spares, line.spares);
    formula(BomColumn::Total,
            QStringLiteral("=%1+%2").arg(cell(row, BomColumn::Quantity), cell(row, BomColumn::Spares)), line.total,
            XlsxStyle::Integer);
    words(BomColumn::Unit, unitOfMeasure(line));
    const QString total = cell(row, BomColumn::Total);
    if (line.unitPrice) {
        book_.number(sheet, row, column(BomColumn::UnitPrice), line.unitPrice->major(), XlsxStyle::InputMoney);
        formula(BomColumn::Extended, QStringLiteral("=%1*%2").arg(total, cell(row, BomColumn::UnitPrice)),
                line.extended.value_or(*line.unitPrice * line.total).major(), XlsxStyle::Amount);
    } else {
        words(BomColumn::UnitPrice, tr("no price"));
    }
    // The low and high unit prices stand in the formula, so that a changed quantity moves the whole band.
    const auto bound = [&](BomColumn at, const std::optional<Money>& extended) {
        if (extended && line.total > 0)
            formula(at, QStringLiteral("=%1*%2").arg(total, QString::number(extended->major() / line.total, 'g', 15)),
                    extended->major(), XlsxStyle::Amount);
    };
    bound(BomColumn::ExtendedLow, line.extendedLow);
    bound(BomColumn::ExtendedHigh, line.extendedHigh);
    book_.number(sheet, row, column(BomColumn::PowerKw), inKilowatts(line.powerMax), XlsxStyle::Kilowatts);
    book_.number(sheet, row, column(BomColumn::WeightKg), inKilograms(line.weight), XlsxStyle::Decimal);
    words(BomColumn::PartEvidence, evidenceName(line.evidence));
    words(BomColumn::Source, priceSource(line, analysis_.facts));
    words(BomColumn::Confidence, confidenceName(line.confidence));
    words(BomColumn::Elements, elementsText(line));
    words(BomColumn::CatalogueId, QString::fromStdString(line.part));
}

void WorkbookWriter::writeBomTotals(lxw_worksheet* sheet, int row)
{
    for (int at = 0; at < kBomColumnCount; ++at)
        book_.blank(sheet, row, at, XlsxStyle::TotalText);
    book_.text(sheet, row, column(BomColumn::Category), tr("Total of the visible lines"), XlsxStyle::TotalText);
    // 109 adds up what the filter leaves visible.
    const auto subtotal = [&](BomColumn at, double value, XlsxStyle style) {
        book_.formula(sheet, row, column(at),
                      QStringLiteral("=SUBTOTAL(109,%1:%2)").arg(cell(firstBomRow(), at), cell(lastBomRow(), at)),
                      value, style);
    };
    double units = 0, kilowattsOfAll = 0, kilogramsOfAll = 0;
    for (const BomLine& line : analysis_.bill.lines) {
        units += line.total;
        kilowattsOfAll += inKilowatts(line.powerMax);
        kilogramsOfAll += inKilograms(line.weight);
    }
    subtotal(BomColumn::Total, units, XlsxStyle::TotalInteger);
    subtotal(BomColumn::Extended, analysis_.bill.total.major(), XlsxStyle::TotalMoney);
    subtotal(BomColumn::ExtendedLow, analysis_.bill.totalLow.major(), XlsxStyle::TotalMoney);
    subtotal(BomColumn::ExtendedHigh, analysis_.bill.totalHigh.major(), XlsxStyle::TotalMoney);
    subtotal(BomColumn::PowerKw, kilowattsOfAll, XlsxStyle::TotalDecimal);
    subtotal(BomColumn::WeightKg, kilogramsOfAll, XlsxStyle::TotalDecimal);
    if (!analysis_.bill.unpriced.empty()) {
        QStringList ids;
        for (const PartId& id : analysis_.bill.unpriced)
            ids << QString::fromStdString(id);
        book_.text(sheet, row + 1, column(BomColumn::Category),
                   tr("The totals leave out parts without a price: %1.").arg(ids.join(QStringLiteral(", "))),
                   XlsxStyle::Note);
    }
}

}  // namespace cw
