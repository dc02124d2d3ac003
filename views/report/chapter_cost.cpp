// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_charts.h"
#include "views/report/report_writer.h"
#include "views/style/theme.h"
#include "views/text/words.h"

namespace cw {

namespace {

constexpr BomCategory kCategories[] = {
    BomCategory::Compute,   BomCategory::ComputeFabric, BomCategory::StorageFabric, BomCategory::ServiceFabric,
    BomCategory::OutOfBand, BomCategory::Storage,       BomCategory::Management,    BomCategory::Racks};

struct CategoryCost {
    double low = 0, chosen = 0, high = 0;
};

CategoryCost costOf(const BillOfMaterials& bill, BomCategory category)
{
    CategoryCost cost;
    for (const BomLine& line : bill.lines) {
        if (line.category != category)
            continue;
        cost.low += line.extendedLow ? line.extendedLow->major() : 0;
        cost.chosen += line.extended ? line.extended->major() : 0;
        cost.high += line.extendedHigh ? line.extendedHigh->major() : 0;
    }
    return cost;
}

}  // namespace

void ReportWriter::writeCost()
{
    flow_.heading(1, tr("Cost"));
    const BillOfMaterials& bill = analysis_.bill;
    flow_.heading(2, tr("Capital cost by category"));
    std::vector<ChartBar> bars;
    Table table{tr("Bill of materials by category, %1").arg(scenarioName(bill.scenario)),
                {{tr("Category"), 3, Qt::AlignLeft},
                 {tr("Low"), 2, Qt::AlignRight},
                 {scenarioName(bill.scenario), 2, Qt::AlignRight},
                 {tr("High"), 2, Qt::AlignRight},
                 {tr("Share"), 1, Qt::AlignRight}},
                {},
                true,
                8};
    for (const BomCategory category : kCategories) {
        const CategoryCost cost = costOf(bill, category);
        if (cost.high <= 0)
            continue;
        const auto money = [&](double amount) { return Money::fromMajor(amount, bill.currency); };
        bars.push_back({bomCategoryName(category), cost.chosen, cost.low, cost.high, text(money(cost.chosen)),
                        paperTheme().category(category)});
        const double share = bill.total.isZero() ? 0 : cost.chosen / bill.total.major();
        table.rows.push_back({bomCategoryName(category), text(money(cost.low)), text(money(cost.chosen)),
                              text(money(cost.high)), percentText(share, 1)});
    }
    table.rows.push_back({tr("Total"), text(bill.totalLow), text(bill.total), text(bill.totalHigh),
                          percentText(bill.total.isZero() ? 0 : 1)});
    if (!bars.empty())
        flow_.figure(tr("Capital cost by category; the line shows the span from low to high prices"),
                     barsHeight(bars.size()) + pt(6),
                     [bars](QPainter& painter, const QRectF& area) { drawBars(painter, area, bars); });
    flow_.table(table);
    if (!bill.unpriced.empty()) {
        QStringList parts;
        for (const PartId& id : bill.unpriced)
            parts << modelOf(id);
        flow_.note(tr("Without a price, and therefore missing in the totals: %1.").arg(parts.join(tr(", "))));
    }
    writeOwnership();
}

void ReportWriter::writeOwnership()
{
    flow_.heading(2, tr("Cost of ownership"));
    Table table{tr("Cost of ownership"),
                {{tr("Item"), 4, Qt::AlignLeft},
                 {tr("Low"), 2, Qt::AlignRight},
                 {tr("Typical"), 2, Qt::AlignRight},
                 {tr("High"), 2, Qt::AlignRight}},
                {},
                true,
                8};
    const OwnershipBand& band = analysis_.cost;
    const auto row = [&](const QString& what, Money OwnershipCost::*item) {
        table.rows.push_back({what, text(band.low.*item), text(band.typical.*item), text(band.high.*item)});
    };
    row(tr("Capital cost"), &OwnershipCost::capex);
    row(tr("Energy per year"), &OwnershipCost::energyPerYear);
    row(tr("Colocation or facility per year"), &OwnershipCost::facilityPerYear);
    row(tr("Support per year"), &OwnershipCost::supportPerYear);
    row(tr("Staff per year"), &OwnershipCost::staffPerYear);
    row(tr("Operating cost per year"), &OwnershipCost::opexPerYear);
    table.rows.push_back({tr("Cost per GPU-hour"), exactText(band.low.perGpuHour), exactText(band.typical.perGpuHour),
                          exactText(band.high.perGpuHour)});
    flow_.table(table);
    flow_.note(
        tr("Cost per GPU-hour = (capital cost × (1 − residual value) / years + operating cost per year) / "
           "(GPUs × 8,760 h × utilisation). Low, typical and high take all prices at the low, typical and high end of "
           "the price book. Energy is zero where the colocation rate includes it."));
    const OwnershipCost& typical = band.typical;
    const Site& site = design_.site;
    const double years = site.amortisationYears > 0 ? site.amortisationYears : 1;
    const Money capital = typical.capex * ((1 - site.residualShare) / years);
    std::vector<ChartBar> parts;
    const std::pair<QString, Money> shares[] = {{tr("Capital cost, amortised"), capital},
                                                {tr("Energy"), typical.energyPerYear},
                                                {tr("Colocation or facility"), typical.facilityPerYear},
                                                {tr("Support"), typical.supportPerYear},
                                                {tr("Staff"), typical.staffPerYear}};
    int colour = 0;
    for (const auto& [name, amount] : shares) {
        if (!amount.isZero())
            parts.push_back({name, amount.major(), 0, 0, text(amount), paperTheme().series(colour)});
        ++colour;
    }
    if (!parts.empty())
        flow_.figure(tr("Yearly cost, typical prices"), stackedBarHeight(parts.size()),
                     [parts](QPainter& painter, const QRectF& area) { drawStackedBar(painter, area, parts); });
}

}  // namespace cw
