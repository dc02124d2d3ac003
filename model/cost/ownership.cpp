// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cost/ownership.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kHoursPerYear = 8760;
constexpr double kMonthsPerYear = 12;

/// Rates in the design's currency. Remembers what the price book could not answer.
class Rates {
public:
    Rates(const PriceBook& prices, Currency currency, std::vector<std::string>& unpriced)
        : prices_(prices)
        , currency_(currency)
        , unpriced_(unpriced)
    {
    }

    /// In units of the currency, as a double: a rate may be finer than a hundredth once converted.
    double rate(const std::string& id, PriceScenario scenario)
    {
        const Price* price = prices_.rate(id);
        return price ? converted(price->at(scenario), id) : missing(id);
    }

    double converted(const Money& money, const std::string& id)
    {
        const auto exchange = prices_.exchangeRate(money.currency(), currency_);
        return exchange ? money.major() * *exchange : missing(id);
    }

private:
    double missing(const std::string& id)
    {
        if (std::find(unpriced_.begin(), unpriced_.end(), id) == unpriced_.end())
            unpriced_.push_back(id);
        return 0;
    }

    const PriceBook& prices_;
    Currency currency_;
    std::vector<std::string>& unpriced_;
};

int staffFor(const Site& site, int gpus)
{
    if (site.staff)
        return *site.staff;
    return gpus > 0 ? std::max(kSmallestRota, (gpus + kGpusPerPerson - 1) / kGpusPerPerson) : 0;
}

double energyPerYear(const Site& site, const PowerSummary& power, Rates& rates)
{
    const Energy energy = power.typical * (site.averageLoad * site.pue) * hours(kHoursPerYear);
    return inKilowattHours(energy) / 1000 * rates.converted(site.electricityPerMwh, "electricity");
}

const Money& totalAt(const BillOfMaterials& bill, PriceScenario scenario)
{
    switch (scenario) {
    case PriceScenario::Low: return bill.totalLow;
    case PriceScenario::High: return bill.totalHigh;
    case PriceScenario::Typical: break;
    }
    return bill.totalTypical;
}

OwnershipCost costAt(PriceScenario scenario, const Design& design, int gpus, int staff, const BillOfMaterials& bill,
                     const PowerSummary& power, Rates& rates)
{
    const Site& site = design.site;
    const auto money = [&](double amount) { return Money::fromMajor(amount, bill.currency); };
    OwnershipCost cost;
    cost.capex = totalAt(bill, scenario);
    // A colocation contract is for nameplate power and includes the energy; the meter runs in an own facility only.
    if (site.hosting == Hosting::Colocation) {
        cost.energyPerYear = money(0);
        cost.facilityPerYear =
            money(inKilowatts(power.max) * rates.rate("colocation-kw-month", scenario) * kMonthsPerYear);
    } else {
        cost.energyPerYear = money(energyPerYear(site, power, rates));
        cost.facilityPerYear =
            money(inKilowatts(power.max) / 1000 * rates.rate("facility-per-mw", scenario) / kFacilityYears);
    }
    cost.supportPerYear = cost.capex * site.supportSharePerYear;
    cost.staffPerYear = money(staff * (staff > 0 ? rates.rate("staff-year", scenario) : 0));
    cost.opexPerYear = cost.energyPerYear + cost.facilityPerYear + cost.supportPerYear + cost.staffPerYear;
    const double gpuHours = gpus * kHoursPerYear * site.utilisation;
    const bool isMeaningful = gpuHours > 0 && site.amortisationYears > 0;
    const double perYear =
        isMeaningful ? cost.capex.major() * (1 - site.residualShare) / site.amortisationYears + cost.opexPerYear.major()
                     : 0;
    cost.perGpuHour = money(isMeaningful ? perYear / gpuHours : 0);
    return cost;
}

}  // namespace

const OwnershipCost& OwnershipBand::at(PriceScenario scenario) const
{
    switch (scenario) {
    case PriceScenario::Low: return low;
    case PriceScenario::High: return high;
    case PriceScenario::Typical: break;
    }
    return typical;
}

PowerSummary powerSummary(const Design& design, const Plan& plan)
{
    PowerSummary summary;
    const Power limit = design.site.rackPowerLimit;
    for (const Rack& rack : plan.racks) {
        summary.typical += rack.typical;
        summary.max += rack.max;
        summary.weight += rack.weight;
        if (limit > Power{})
            summary.worstRackShare = std::max(summary.worstRackShare, rack.max / limit);
        summary.racksOverLimit += rack.max > limit ? 1 : 0;
    }
    summary.facilityMax = summary.max * design.site.pue;
    return summary;
}

OwnershipBand ownershipCost(const Design& design, int gpus, const BillOfMaterials& bill, const PowerSummary& power,
                            const PriceBook& prices)
{
    OwnershipBand band;
    band.staff = staffFor(design.site, gpus);
    Rates rates(prices, bill.currency, band.unpriced);
    band.low = costAt(PriceScenario::Low, design, gpus, band.staff, bill, power, rates);
    band.typical = costAt(PriceScenario::Typical, design, gpus, band.staff, bill, power, rates);
    band.high = costAt(PriceScenario::High, design, gpus, band.staff, bill, power, rates);
    return band;
}

}  // namespace cw
