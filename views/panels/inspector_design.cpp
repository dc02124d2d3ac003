// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// The design as a whole: what it is called, the room, the business around it.
#include "views/panels/inspector_forms.h"
#include "views/panels/property_makers.h"

#include "views/text/words.h"
#include "views/text/words_facts.h"

namespace cw {

namespace {

constexpr int kMostStaff = 100'000;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

NumberLook percent(double most = 100)
{
    return {0, most, 1, 1, 100, InspectorForms::tr(" %", "per cent, after a number")};
}

}  // namespace

void InspectorForms::fillDesign(PropertyForm& form)
{
    form.addText({"design-name", tr("Name"), tr("On the cover of the report and in the window's title.")},
                 designProperty().member(&Design::name));
    form.addText({"author", tr("Author"), tr("Who answers for the design; on the cover of the report.")},
                 designProperty().member(&Design::author));
    form.addText({"revision", tr("Revision"), tr("Your own mark for this state of the design.")},
                 designProperty().member(&Design::revision));
    const auto prices = form.session().facts().prices;
    std::vector<Choice> currencies = {{QStringLiteral("USD"), QStringLiteral("USD")}};
    for (const auto& [code, rate] : prices->perUsd)
        if (code != "USD")
            currencies.push_back({qt(code), qt(code)});
    const auto currency =
        designProperty().make<std::string>([](const Design& design) { return design.currency.code(); },
                                           [](Design& design, const std::string& code) {
                                               if (Currency::isValidCode(code))
                                                   design.currency = Currency(code);
                                           });
    form.addChoice(
        {"currency", tr("Currency"), tr("Of all amounts; prices are converted by the rates of the price book.")},
        currencies, currency);
    form.addNotes({"notes", tr("Notes"), tr("Printed in the report under requirements.")},
                  designProperty().member(&Design::notes));
    addRoom(form);
    addBusiness(form);
}

void InspectorForms::addRoom(PropertyForm& form)
{
    form.addHeading(tr("Room"));
    std::vector<Choice> racks;
    for (const auto& [id, rack] : form.session().facts().catalogue->rackParts)
        if (rack.isRack)
            racks.push_back({tr("%1, %2 U", "rack and its units").arg(partName(rack)).arg(rack.usableU), qt(id)});
    form.addChoice({"rack", tr("Rack"), tr("The rack that everything is mounted in.")}, racks,
                   siteProperty().member(&Site::rack));
    form.addQuantity({"rack-power", tr("Rack power limit"), tr("What one rack may draw and be cooled for: “40 kW”.")},
                     QuantityEdit::Kind::ElectricPower, siteProperty().quantity(&Site::rackPowerLimit));
    form.addQuantity({"rack-pitch", tr("Rack pitch"), tr("From the middle of one rack to the next in the row.")},
                     QuantityEdit::Kind::Distance, siteProperty().quantity(&Site::rackPitch));
    form.addQuantity({"row-pitch", tr("Row pitch"), tr("From one row to the next, aisles included.")},
                     QuantityEdit::Kind::Distance, siteProperty().quantity(&Site::rowPitch));
    form.addCount({"racks-per-row", tr("Racks in a row"), tr("Then a new row begins.")}, 1, 1000,
                  siteProperty().member(&Site::racksPerRow));
    form.addQuantity({"tray-height", tr("Tray height"), tr("Of the cable tray above the racks.")},
                     QuantityEdit::Kind::Distance, siteProperty().quantity(&Site::trayHeight));
    form.addNumber({"cable-slack", tr("Cable slack"), tr("Length added to every route.")}, percent(),
                   siteProperty().member(&Site::cableSlack));
    form.addNumber({"free-ports", tr("Ports kept free"),
                    tr("Share of the host ports of every network that stays free for growth.")},
                   percent(90), siteProperty().member(&Site::freePortShare));
    form.addQuantity({"outside-wanted", tr("To the outside"),
                      tr("What must pass to and from the outside with any one device on the way lost: “400 Gb/s”.")},
                     QuantityEdit::Kind::BitRate, siteProperty().quantity(&Site::outsideWanted), tr("no requirement"));
}

void InspectorForms::addBusiness(PropertyForm& form)
{
    form.addHeading(tr("Power and money"));
    form.addNumber({"pue", tr("PUE"), tr("Power of the whole facility over that of the IT load.")},
                   {1, 3, 0.05, 2, 1, {}}, siteProperty().member(&Site::pue));
    std::vector<Choice> hostings;
    for (const Hosting hosting : {Hosting::Colocation, Hosting::OwnFacility})
        hostings.push_back({hostingName(hosting), qt(std::string(codeWord(hosting)))});
    form.addChoice({"hosting", tr("Hosting"), tr("Rented space with power, or a building of your own.")}, hostings,
                   siteProperty().word(&Site::hosting));
    const auto electricity = siteProperty().make<std::optional<double>>(
        [](const Site& site) { return std::optional<double>(site.electricityPerMwh.major()); },
        [](Site& site, const std::optional<double>& price) {
            site.electricityPerMwh = Money::fromMajor(price.value_or(0), site.electricityPerMwh.currency());
        });
    form.addQuantity(
            {"electricity", tr("Electricity, MWh"), tr("Price of 1,000 kilowatt-hours, for a facility of your own.")},
            QuantityEdit::Kind::Amount, electricity)
        ->setCurrency(form.session().design()->site.electricityPerMwh.currency());
    form.addNumber({"average-load", tr("Average load"), tr("Share of typical power drawn on average over a year.")},
                   percent(), siteProperty().member(&Site::averageLoad));
    form.addNumber({"utilisation", tr("Hours used"), tr("Share of hours in which GPUs are sold or used.")}, percent(),
                   siteProperty().member(&Site::utilisation));
    form.addNumber({"amortisation", tr("Amortisation"), tr("Years over which the hardware is written off.")},
                   {1, 20, 0.5, 1, 1, tr(" years", "after a number")}, siteProperty().member(&Site::amortisationYears));
    form.addNumber({"residual", tr("Residual value"), tr("Of the capex, after amortisation.")}, percent(),
                   siteProperty().member(&Site::residualShare));
    form.addNumber({"support", tr("Support a year"), tr("Of the hardware price.")}, percent(),
                   siteProperty().member(&Site::supportSharePerYear));
    form.addNumber({"spares-share", tr("Spare optics, cables"), tr("Rounded up for every part number.")}, percent(),
                   siteProperty().member(&Site::sparesShare));
    const auto staff = siteProperty().make<int>(
        [](const Site& site) { return site.staff.value_or(0); },
        [](Site& site, int persons) { site.staff = persons > 0 ? std::optional(persons) : std::nullopt; });
    form.addCount({"staff", tr("Staff"), tr("Persons who run it; otherwise by the size of the cluster.")}, 0,
                  kMostStaff, staff, tr("by size"));
}

}  // namespace cw
