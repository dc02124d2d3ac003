// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/workbook_writer.h"
#include "views/text/words.h"

#include <cmath>
#include <functional>

#include <xlsxwriter.h>

namespace cw {

namespace {

constexpr double kHoursPerYear = 8760;

// The stated figure where it reproduces the result to a millionth, otherwise the figure that the result implies:
// a workbook whose formulas disagree with the report would be worse than a long decimal.
double statedOrImplied(double stated, double implied)
{
    return std::abs(stated - implied) <= 1e-6 * std::abs(implied) ? stated : implied;
}

double divided(double amount, double by)
{
    return by > 0 ? amount / by : 0;
}

double billFor(const BillOfMaterials& bill, PriceScenario scenario)
{
    switch (scenario) {
    case PriceScenario::Low: return bill.totalLow.major();
    case PriceScenario::High: return bill.totalHigh.major();
    case PriceScenario::Typical: break;
    }
    return bill.totalTypical.major();
}

// The tariff may be in another currency than the design: then the energy cost implies the converted price.
double electricityPrice(const Analysis& analysis, const OwnershipCost& cost)
{
    const Site& site = analysis.design->site;
    const double kilowattHours = inKilowatts(analysis.power.typical) * site.averageLoad * site.pue * kHoursPerYear;
    const double stated = site.electricityPerKwh();
    return cost.energyPerYear.isZero() ? stated
                                       : statedOrImplied(stated, divided(cost.energyPerYear.major(), kilowattHours));
}

double valueOf(Assumption which, const Analysis& analysis, PriceScenario scenario)
{
    const Site& site = analysis.design->site;
    const OwnershipCost& cost = analysis.cost.at(scenario);
    switch (which) {
    case Assumption::Gpus: return analysis.totals.gpus;
    case Assumption::TypicalKw: return inKilowatts(analysis.power.typical);
    case Assumption::MaxKw: return inKilowatts(analysis.power.max);
    case Assumption::AverageLoad: return site.averageLoad;
    case Assumption::Pue: return site.pue;
    case Assumption::HoursPerYear: return kHoursPerYear;
    case Assumption::Electricity: return electricityPrice(analysis, cost);
    case Assumption::EnergyBilled: return cost.energyPerYear.isZero() ? 0 : 1;
    case Assumption::FacilityRate: return divided(cost.facilityPerYear.major(), inKilowatts(analysis.power.max) * 12);
    case Assumption::SupportShare:
        return statedOrImplied(site.supportSharePerYear, divided(cost.supportPerYear.major(), cost.capex.major()));
    case Assumption::StaffCount: return analysis.cost.staff;
    case Assumption::StaffYear: return divided(cost.staffPerYear.major(), analysis.cost.staff);
    case Assumption::OtherCapex: return cost.capex.major() - billFor(analysis.bill, scenario);
    case Assumption::Years: return site.amortisationYears;
    case Assumption::Residual: return site.residualShare;
    case Assumption::Utilisation: return site.utilisation;
    case Assumption::Spares: return site.sparesShare;
    case Assumption::RackLimit: return inKilowatts(site.rackPowerLimit);
    case Assumption::CableSlack: return site.cableSlack;
    }
    return 0;
}

XlsxStyle styleOf(Assumption which)
{
    switch (which) {
    case Assumption::AverageLoad:
    case Assumption::SupportShare:
    case Assumption::Residual:
    case Assumption::Utilisation:
    case Assumption::Spares:
    case Assumption::CableSlack: return XlsxStyle::InputPercent;
    case Assumption::Electricity:
    case Assumption::FacilityRate:
    case Assumption::StaffYear:
    case Assumption::OtherCapex: return XlsxStyle::InputMoney;
    default: return XlsxStyle::Input;
    }
}

}  // namespace

AssumptionValues assumptionValues(Assumption which, const Analysis& analysis)
{
    return {valueOf(which, analysis, PriceScenario::Low), valueOf(which, analysis, PriceScenario::Typical),
            valueOf(which, analysis, PriceScenario::High)};
}

void WorkbookWriter::writeAssumptions(lxw_worksheet* sheet)
{
    struct Words {
        QString name, unit, meaning;
    };
    const bool isColocated = analysis_.design->site.hosting == Hosting::Colocation;
    const Words words[kAssumptionCount] = {
        {tr("GPUs"), tr("pcs"), tr("of the design")},
        {tr("IT power, typical"), QStringLiteral("kW"), tr("sum of the typical power of all devices")},
        {tr("IT power, maximum"), QStringLiteral("kW"), tr("sum of the nameplate power of all devices")},
        {tr("Average load"), QStringLiteral("%"), tr("share of the typical power drawn on average")},
        {tr("PUE"), QString(), tr("facility power divided by IT power")},
        {tr("Hours per year"), QStringLiteral("h"), QString()},
        {tr("Electricity price per kWh"), tr("per kWh"), QString()},
        {tr("Energy billed apart"), tr("1 = yes, 0 = no"), tr("0 where the colocation rate includes the energy")},
        {isColocated ? tr("Colocation rate") : tr("Facility rate"), tr("per kW and month"), tr("from the price book")},
        {tr("Support"), tr("% of the capital cost per year"), QString()},
        {tr("Staff"), tr("persons"),
         analysis_.design->site.staff ? tr("as stated in the design") : tr("by the size of the cluster")},
        {tr("Cost of staff"), tr("per person and year"), tr("from the price book")},
        {tr("Other capital cost"), QString(), tr("integration, freight and whatever is no line of the bill")},
        {tr("Amortisation"), tr("years"), tr("straight line")},
        {tr("Residual value"), tr("% of the capital cost"), tr("after the amortisation")},
        {tr("Utilisation"), tr("% of the hours"), tr("GPU-hours sold or used")},
        {tr("Spares"), QStringLiteral("%"), tr("of optics and cables; the BOM sheet has them line by line")},
        {tr("Power limit of a rack"), QStringLiteral("kW"), QString()},
        {tr("Cable slack"), QStringLiteral("%"), tr("of the routed length")},
    };
    widths(sheet, {34, 20, 20, 20, 28, 52});
    book_.text(sheet, 0, 0, tr("Assumptions"), XlsxStyle::Title);
    book_.text(sheet, 1, 0, tr("Shaded cells are inputs: the Summary sheet recalculates from them."), XlsxStyle::Note);
    header(sheet, kFirstAssumptionRow - 1,
           {tr("Assumption"), tr("Low"), tr("Typical"), tr("High"), tr("Unit"), tr("Meaning")});
    for (int at = 0; at < kAssumptionCount; ++at) {
        const auto which = static_cast<Assumption>(at);
        const int row = kFirstAssumptionRow + at;
        const AssumptionValues values = assumptionValues(which, analysis_);
        book_.text(sheet, row, 0, words[at].name);
        book_.number(sheet, row, kAssumptionColumn, values.low, styleOf(which));
        book_.number(sheet, row, kAssumptionColumn + 1, values.typical, styleOf(which));
        book_.number(sheet, row, kAssumptionColumn + 2, values.high, styleOf(which));
        book_.text(sheet, row, kAssumptionColumn + 3, words[at].unit);
        book_.text(sheet, row, kAssumptionColumn + 4, words[at].meaning);
    }
    worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(kFirstAssumptionRow), 1);
    worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(kFirstAssumptionRow - 1),
                          static_cast<lxw_row_t>(kFirstAssumptionRow - 1));
}

}  // namespace cw
