// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/bom_csv.h"

#include "views/report/bom_table.h"
#include "views/report/safe_file.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

namespace cw {

namespace {

QString number(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

QString amount(const std::optional<Money>& money)
{
    return money ? number(money->major(), 2) : QString();
}

QString bomCell(const BomLine& line, BomColumn column, int lineNumber, const Facts& facts)
{
    switch (column) {
    case BomColumn::Line: return QString::number(lineNumber);
    case BomColumn::Category: return csvTextCell(bomCategoryName(line.category));
    case BomColumn::Manufacturer: return csvTextCell(vendorName(line.manufacturer));
    case BomColumn::Model: return csvTextCell(factText(line.model));
    case BomColumn::PartNumber: return csvTextCell(QString::fromStdString(line.partNumber));
    case BomColumn::Description: return csvTextCell(factText(line.description));
    case BomColumn::StockedLength: return csvTextCell(QString::fromStdString(line.length));
    case BomColumn::Multiplication: return csvTextCell(multiplicationText(line));
    case BomColumn::Units: return QString::number(line.units);
    case BomColumn::PerUnit: return QString::number(line.perUnit);
    case BomColumn::Quantity: return QString::number(line.quantity);
    case BomColumn::SpareShare: return number(line.spareShare * 100, 1);
    case BomColumn::Spares: return QString::number(line.spares);
    case BomColumn::Total: return QString::number(line.total);
    case BomColumn::Unit: return csvTextCell(unitOfMeasure(line));
    case BomColumn::UnitPrice: return amount(line.unitPrice);
    case BomColumn::Extended: return amount(line.extended);
    case BomColumn::ExtendedLow: return amount(line.extendedLow);
    case BomColumn::ExtendedHigh: return amount(line.extendedHigh);
    case BomColumn::PowerKw: return number(inKilowatts(line.powerMax), 3);
    case BomColumn::WeightKg: return number(inKilograms(line.weight), 1);
    case BomColumn::PartEvidence: return csvTextCell(evidenceName(line.evidence));
    case BomColumn::Source: return csvTextCell(priceSource(line, facts));
    case BomColumn::Confidence: return csvTextCell(confidenceName(line.confidence));
    case BomColumn::Elements: return csvTextCell(elementsText(line));
    case BomColumn::CatalogueId: return csvTextCell(QString::fromStdString(line.part));
    }
    return {};
}

}  // namespace

QString csvTextCell(QString text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                             text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QByteArray bomCsv(const Analysis& analysis, ByteOrderMark mark)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < kBomColumnCount; ++column)
        cells << csvTextCell(bomColumnTitle(static_cast<BomColumn>(column), analysis.bill.currency));
    lines << cells.join(QLatin1Char(','));
    int lineNumber = 0;
    for (const BomLine& line : analysis.bill.lines) {
        ++lineNumber;
        cells.clear();
        for (int column = 0; column < kBomColumnCount; ++column)
            cells << bomCell(line, static_cast<BomColumn>(column), lineNumber, analysis.facts);
        lines << cells.join(QLatin1Char(','));
    }
    const QByteArray body = (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
    return mark == ByteOrderMark::Written ? QByteArray("\xEF\xBB\xBF") + body : body;
}

Result<void> writeBomCsv(const Analysis& analysis, const QString& path, ByteOrderMark mark)
{
    return writeWhole(path, bomCsv(analysis, mark));
}

}  // namespace cw
