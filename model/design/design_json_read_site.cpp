// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json_parts.h"

#include <cmath>

namespace cw {
namespace {

void readElectricity(MemberReader& in, Site& site)
{
    const JsonNode* node = in.find("electricity_per_kwh", JsonNode::Kind::Object, "object");
    if (!node)
        return;
    MemberReader price(*node, in.where("electricity_per_kwh"), in.fault(), {"amount", "currency"});
    price.require({"amount", "currency"});
    const Currency currency = readCurrency(price, "currency", {});
    site.electricityPerMwh = readTariff(price, "amount", currency, site.electricityPerMwh);
}

}  // namespace

Currency readCurrency(MemberReader& in, std::string_view key, Currency fallback)
{
    std::string code = fallback.code();
    in.read(key, code);
    if (Currency::isValidCode(code))
        return Currency(code);
    in.fault().raise(ErrorCode::WrongUnit, in.where(key), {code, "USD"});
    return fallback;
}

Money readTariff(MemberReader& in, std::string_view key, Currency currency, Money fallback)
{
    constexpr double kMostPerKilowattHour = 1e6;
    constexpr double kKilowattHoursPerMegawattHour = 1000;
    constexpr double kHundredths = 100;
    double amount = 0;
    in.read(key, amount, 0, kMostPerKilowattHour);
    if (!in.has(key))
        return fallback;
    const double perMegawattHour = amount * kKilowattHoursPerMegawattHour;
    const Money money = Money::fromMajor(perMegawattHour, currency);
    // The tolerance is that of the double up to the largest tariff, far below a hundredth.
    if (std::fabs(perMegawattHour * kHundredths - static_cast<double>(money.minor())) > 1e-4)
        in.fault().raise(ErrorCode::OutOfRange, in.where(key), {shortestNumber(amount), "0.00001 · n"});
    return money;
}

Site readSite(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault,
                    {"rack", "rack_kw", "pue", "electricity_per_kwh", "hosting", "average_load", "utilisation",
                     "amortisation_years", "residual_share", "support_share_per_year", "spares_share", "staff",
                     "rack_pitch_m", "row_pitch_m", "racks_per_row", "tray_height_m", "cable_slack", "free_port_share",
                     "outside_gbps"});
    Site site;
    in.read("rack", site.rack);
    in.readQuantity("rack_kw", site.rackPowerLimit, kilowatts, 0.1, 10'000);
    in.read("pue", site.pue, 1, 5);
    readElectricity(in, site);
    in.readChoice("hosting", site.hosting);
    in.read("average_load", site.averageLoad, 0, 1);
    in.read("utilisation", site.utilisation, 0.01, 1);
    in.read("amortisation_years", site.amortisationYears, 0.1, 50);
    in.read("residual_share", site.residualShare, 0, 1);
    in.read("support_share_per_year", site.supportSharePerYear, 0, 1);
    in.read("spares_share", site.sparesShare, 0, 1);
    in.readOptional("staff", site.staff, 0, 100'000);
    in.readQuantity("rack_pitch_m", site.rackPitch, metres, 0.3, 5);
    in.readQuantity("row_pitch_m", site.rowPitch, metres, 0.5, 50);
    in.read("racks_per_row", site.racksPerRow, 1, 10'000);
    in.readQuantity("tray_height_m", site.trayHeight, metres, 0, 20);
    in.read("cable_slack", site.cableSlack, 0, 5);
    in.read("free_port_share", site.freePortShare, 0, 0.9);
    in.readQuantity("outside_gbps", site.outsideWanted, gigabitsPerSecond, 0, 1e9);
    return site;
}

}  // namespace cw
