// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/bom_table.h"
#include "views/report/workbook_writer.h"
#include "views/text/words.h"

#include <QDate>

#include <array>

#include <xlsxwriter.h>

namespace cw {

namespace {

constexpr BomCategory kCategories[] = {
    BomCategory::Compute,   BomCategory::ComputeFabric, BomCategory::StorageFabric, BomCategory::ServiceFabric,
    BomCategory::OutOfBand, BomCategory::Storage,       BomCategory::Management,    BomCategory::Racks};

// The band of a category: low, the scenario in force, high.
std::array<double, 3> categoryBand(const BillOfMaterials& bill, BomCategory category)
{
    std::array<double, 3> band{};
    for (const BomLine& line : bill.lines) {
        if (line.category != category)
            continue;
        band[0] += line.extendedLow ? line.extendedLow->major() : 0;
        band[1] += line.extended ? line.extended->major() : 0;
        band[2] += line.extendedHigh ? line.extendedHigh->major() : 0;
    }
    return band;
}

}  // namespace

void WorkbookWriter::writeSummary(lxw_worksheet* sheet)
{
    const Design& design = *analysis_.design;
    widths(sheet, {44, 22, 22, 22, 40});
    book_.text(sheet, 0, 0, QString::fromStdString(design.name), XlsxStyle::Title);
    QStringList facts;
    if (!design.revision.empty())
        facts << tr("Revision %1").arg(QString::fromStdString(design.revision));
    if (!design.author.empty())
        facts << QString::fromStdString(design.author);
    facts << QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    book_.text(sheet, 1, 0, facts.join(QStringLiteral(" · ")), XlsxStyle::Note);
    int row = writeKeyFigures(sheet, 3);
    row = writeCapex(sheet, row + 1);
    writeOwnership(sheet, row + 1);
    worksheet_freeze_panes(sheet, 3, 1);
    worksheet_repeat_rows(sheet, 0, 1);
}

int WorkbookWriter::writeKeyFigures(lxw_worksheet* sheet, int row)
{
    const Totals& totals = analysis_.totals;
    header(sheet, row++, {tr("Key figures"), tr("Value"), tr("Unit")});
    const auto line = [&](const QString& name, double value, const QString& unit, XlsxStyle style) {
        book_.text(sheet, row, 0, name);
        book_.number(sheet, row, 1, value, style);
        book_.text(sheet, row++, 2, unit);
    };
    line(tr("GPUs"), totals.gpus, tr("pcs"), XlsxStyle::Integer);
    line(tr("GPU servers"), totals.servers, tr("pcs"), XlsxStyle::Integer);
    line(tr("Switches"), totals.switches, tr("pcs"), XlsxStyle::Integer);
    line(tr("Cables"), totals.cables, tr("pcs"), XlsxStyle::Integer);
    line(tr("Racks"), totals.racks, tr("pcs"), XlsxStyle::Integer);
    line(tr("Dense 16-bit performance"), inTeraflopsPerSecond(totals.dense16Bit) / 1e3, QStringLiteral("PFLOP/s"),
         XlsxStyle::Decimal);
    line(tr("Usable storage"), inTerabytes(totals.storageUsable), QStringLiteral("TB"), XlsxStyle::Decimal);
    line(tr("IT power, typical"), inKilowatts(analysis_.power.typical), QStringLiteral("kW"), XlsxStyle::Kilowatts);
    line(tr("IT power, maximum"), inKilowatts(analysis_.power.max), QStringLiteral("kW"), XlsxStyle::Kilowatts);
    for (const NetworkResult& network : analysis_.networks) {
        if (network.isBuilt)
            line(tr("Bisection: %1").arg(networkKindName(network.kind)), inGigabytesPerSecond(network.maxFlow.value),
                 QStringLiteral("GB/s"), XlsxStyle::Decimal);
    }
    book_.text(sheet, row++, 0, bisectionConvention(), XlsxStyle::Note);
    return row;
}

int WorkbookWriter::writeCapex(lxw_worksheet* sheet, int row)
{
    header(sheet, row++, {tr("Capital cost"), tr("Low"), scenarioName(analysis_.bill.scenario), tr("High")});
    const int first = row;
    const BomColumn columns[] = {BomColumn::ExtendedLow, BomColumn::Extended, BomColumn::ExtendedHigh};
    const QString keys = xlsxColumnOn(bomName_, static_cast<int>(BomColumn::Category), firstBomRow(), lastBomRow());
    for (const BomCategory category : kCategories) {
        book_.text(sheet, row, 0, bomCategoryName(category));
        const auto band = categoryBand(analysis_.bill, category);
        for (int at = 0; at < 3; ++at) {
            const QString amounts = xlsxColumnOn(bomName_, static_cast<int>(columns[at]), firstBomRow(), lastBomRow());
            book_.formula(sheet, row, at + 1, QStringLiteral("=SUMIF(%1,%2,%3)").arg(keys, xlsxCell(row, 0), amounts),
                          band[static_cast<std::size_t>(at)], XlsxStyle::Amount);
        }
        ++row;
    }
    capexRow_ = row;
    const double totals[] = {analysis_.bill.totalLow.major(), analysis_.bill.total.major(),
                             analysis_.bill.totalHigh.major()};
    book_.text(sheet, row, 0, tr("Bill of materials, total"), XlsxStyle::TotalText);
    for (int at = 0; at < 3; ++at)
        book_.formula(sheet, row, at + 1,
                      QStringLiteral("=SUM(%1:%2)").arg(xlsxCell(first, at + 1), xlsxCell(row - 1, at + 1)), totals[at],
                      XlsxStyle::TotalMoney);
    return row + 1;
}

int WorkbookWriter::writeOwnership(lxw_worksheet* sheet, int row)
{
    header(sheet, row++, {tr("Cost of ownership"), tr("Low"), tr("Typical"), tr("High"), tr("Formula")});
    const OwnershipCost* costs[] = {&analysis_.cost.low, &analysis_.cost.typical, &analysis_.cost.high};
    const auto assumption = [&](Assumption which, int scenario) {
        return xlsxCellOn(assumptionsName_, kFirstAssumptionRow + static_cast<int>(which),
                          kAssumptionColumn + scenario);
    };
    const auto line = [&](const QString& name, const QString& how, XlsxStyle style, auto expression, auto value) {
        book_.text(sheet, row, 0, name, style == XlsxStyle::TotalMoney ? XlsxStyle::TotalText : XlsxStyle::Plain);
        for (int at = 0; at < 3; ++at)
            book_.formula(sheet, row, at + 1, expression(at), value(*costs[at]), style);
        book_.text(sheet, row, 4, how, XlsxStyle::Note);
        return row++;
    };
    using A = Assumption;
    // The typical column is linked to the bill only when the bill is in typical prices.
    const auto billTotal = [&](int at) {
        const bool isLinked = at != 1 || analysis_.bill.scenario == PriceScenario::Typical;
        return isLinked ? xlsxCell(capexRow_, at + 1) : QString::number(analysis_.bill.totalTypical.major(), 'f', 2);
    };
    const int capex = line(
        tr("Capital cost"), tr("bill of materials + other capital cost"), XlsxStyle::Amount,
        [&](int at) { return QStringLiteral("=%1+%2").arg(billTotal(at), assumption(A::OtherCapex, at)); },
        [](const OwnershipCost& cost) { return cost.capex.major(); });
    const int energy = line(
        tr("Energy per year"), tr("average IT kW × PUE × hours × price, where billed apart"), XlsxStyle::Amount,
        [&](int at) {
            return QStringLiteral("=%1*%2*%3*%4*%5*%6")
                .arg(assumption(A::TypicalKw, at), assumption(A::AverageLoad, at), assumption(A::Pue, at),
                     assumption(A::HoursPerYear, at), assumption(A::Electricity, at), assumption(A::EnergyBilled, at));
        },
        [](const OwnershipCost& cost) { return cost.energyPerYear.major(); });
    line(
        tr("Colocation or facility per year"), tr("maximum IT kW × rate × 12"), XlsxStyle::Amount,
        [&](int at) {
            return QStringLiteral("=%1*%2*12").arg(assumption(A::MaxKw, at), assumption(A::FacilityRate, at));
        },
        [](const OwnershipCost& cost) { return cost.facilityPerYear.major(); });
    line(
        tr("Support per year"), tr("share of the capital cost"), XlsxStyle::Amount,
        [&](int at) { return QStringLiteral("=%1*%2").arg(xlsxCell(capex, at + 1), assumption(A::SupportShare, at)); },
        [](const OwnershipCost& cost) { return cost.supportPerYear.major(); });
    const int staff = line(
        tr("Staff per year"), tr("persons × cost of a person and year"), XlsxStyle::Amount,
        [&](int at) {
            return QStringLiteral("=%1*%2").arg(assumption(A::StaffCount, at), assumption(A::StaffYear, at));
        },
        [](const OwnershipCost& cost) { return cost.staffPerYear.major(); });
    const int opex = line(
        tr("Operating cost per year"), tr("sum of the four lines above"), XlsxStyle::TotalMoney,
        [&](int at) { return QStringLiteral("=SUM(%1:%2)").arg(xlsxCell(energy, at + 1), xlsxCell(staff, at + 1)); },
        [](const OwnershipCost& cost) { return cost.opexPerYear.major(); });
    line(
        tr("Cost per GPU-hour"), tr("(capital × (1 − residual) / years + operating) / (GPUs × hours × utilisation)"),
        XlsxStyle::TotalMoney,
        [&](int at) {
            return QStringLiteral("=(%1*(1-%2)/%3+%4)/(%5*%6*%7)")
                .arg(xlsxCell(capex, at + 1), assumption(A::Residual, at), assumption(A::Years, at),
                     xlsxCell(opex, at + 1), assumption(A::Gpus, at), assumption(A::HoursPerYear, at),
                     assumption(A::Utilisation, at));
        },
        [](const OwnershipCost& cost) { return cost.perGpuHour.major(); });
    return row;
}

}  // namespace cw
