// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Racks, power, weight and cables.
#include "model/physical/tray_load.h"
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::rules {

namespace {

/// The blocks with units in a rack that the test accepts, in the design's order, and how bad the worst rack is.
struct RackOffence {
    int racks = 0;
    Power worstPower;
    Mass worstWeight;
    int worstUnits = 0;
    std::vector<ElementId> blocks;
};

template <class Test>
RackOffence racksThat(const RuleInput& input, Test isOffending)
{
    RackOffence offence;
    std::set<std::int32_t> blocks;
    for (const Rack& rack : input.plan.racks) {
        if (!isOffending(rack))
            continue;
        ++offence.racks;
        offence.worstPower = std::max(offence.worstPower, rack.max);
        offence.worstWeight = std::max(offence.worstWeight, rack.weight);
        offence.worstUnits = std::max(offence.worstUnits, rack.usedU);
        for (const DeviceIndex index : rack.devices)
            blocks.insert(input.plan.devices[static_cast<std::size_t>(index)].block);
    }
    for (const std::int32_t block : blocks) {
        if (block >= 0)
            offence.blocks.push_back(input.design.blocks[static_cast<std::size_t>(block)].id);
    }
    return offence;
}

const Part* partOfBlock(const RuleInput& input, std::int32_t block)
{
    return block < 0 ? nullptr : input.catalogue.find(input.design.blocks[static_cast<std::size_t>(block)].part);
}

bool holdsUnit(const RuleInput& input, const Rack& rack, bool (*accepts)(const RuleInput&, const Part&))
{
    return std::any_of(rack.devices.begin(), rack.devices.end(), [&](DeviceIndex index) {
        const Part* part = partOfBlock(input, input.plan.devices[static_cast<std::size_t>(index)].block);
        return part && accepts(input, *part);
    });
}

bool exceedsRackAlone(const RuleInput& input, const Part& part)
{
    return part.powerForFeeds() > input.design.site.rackPowerLimit;
}

bool isAirCooled(const RuleInput& input, const Part& part)
{
    const Server* server = input.catalogue.server(part.id);
    return server && server->cooling == "air";
}

void checkUnitPower(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Block& block : input.design.blocks) {
        const Part* part = input.catalogue.find(block.part);
        if (part && exceedsRackAlone(input, *part))
            findings.push_back({"P05",
                                Severity::Error,
                                {block.id},
                                {"unit", part->powerForFeeds(), input.design.site.rackPowerLimit},
                                {},
                                {}});
    }
}

void checkRackPower(const RuleInput& input, std::vector<Finding>& findings)
{
    checkUnitPower(input, findings);
    const Power limit = input.design.site.rackPowerLimit;
    const RackOffence over = racksThat(input, [&](const Rack& rack) {
        return rack.max > limit * kRatioTolerance && !holdsUnit(input, rack, exceedsRackAlone);
    });
    if (over.racks > 0)
        findings.push_back({"P05", Severity::Error, over.blocks, {"rack", over.racks, over.worstPower, limit}, {}, {}});

    // About 40 kW is what room air carries away from one rack; above it liquid takes over. The figure is round: four
    // DGX H100, 41 kW in a rack of the SuperPOD reference architecture, are cooled by air.
    const Power airLimit = kilowatts(40);
    constexpr double kRoundFigure = 1.1;
    const RackOffence hot = racksThat(input, [&](const Rack& rack) {
        return rack.max > airLimit * kRoundFigure && holdsUnit(input, rack, isAirCooled);
    });
    if (hot.racks > 0)
        findings.push_back(
            {"P05", Severity::Warning, hot.blocks, {"air", hot.racks, hot.worstPower, airLimit}, {}, {}});
}

void checkSpaceAndWeight(const RuleInput& input, std::vector<Finding>& findings)
{
    const RackPart* rackPart = input.catalogue.rackPart(input.design.site.rack);
    if (!rackPart)
        return;
    const RackOffence full = racksThat(input, [&](const Rack& rack) { return rack.usedU > rackPart->usableU; });
    if (full.racks > 0)
        findings.push_back(
            {"P06", Severity::Error, full.blocks, {"units", full.racks, full.worstUnits, rackPart->usableU}, {}, {}});
    if (!rackPart->staticLoad)
        return;
    const RackOffence heavy =
        racksThat(input, [&](const Rack& rack) { return rack.weight > *rackPart->staticLoad * kRatioTolerance; });
    if (heavy.racks > 0)
        findings.push_back({"P06",
                            Severity::Error,
                            heavy.blocks,
                            {"weight", heavy.racks, heavy.worstWeight, *rackPart->staticLoad},
                            {},
                            {}});
}

void checkRacks(const RuleInput& input, std::vector<Finding>& findings)
{
    checkSpaceAndWeight(input, findings);
    checkDepth(input, findings);
    checkAirflow(input, findings);
}

struct Lacking {
    int links = 0;
    float longest = 0;
    Bandwidth speed;
    Length ordered;  ///< of the link that is too short by most

    void add(const Cable& cable, const CableChoice* choice)
    {
        ++links;
        longest = std::max(longest, cable.length);
        speed = choice ? std::max(speed, choice->speed) : speed;
    }
};

void addFindings(const RuleInput& input, const std::map<NetworkKind, Lacking>& lacking, const char* variant,
                 std::vector<Finding>& findings)
{
    for (const auto& [kind, entry] : lacking) {
        const NetworkPlan* network = input.plan.network(kind);
        std::vector<ElementId> elements;
        if (network)
            elements.push_back(network->network);
        const Length longest = metres(static_cast<double>(entry.longest));
        findings.push_back({"P01", Severity::Error, elements, {variant, entry.links, longest}, {}, {}});
        findings.back().args.emplace_back(entry.speed);
        findings.back().args.emplace_back(entry.ordered);
    }
}

/// Links without a cable that reaches, and links whose length was ordered by hand and is shorter than the way.
void checkCables(const RuleInput& input, std::vector<Finding>& findings)
{
    // A length in the plan is a float of metres.
    constexpr double kRounding = 1e-3;
    std::map<NetworkKind, Lacking> none;
    std::map<NetworkKind, Lacking> tooShort;
    for (const Cable& cable : input.plan.cables) {
        const CableChoice* choice =
            cable.choice >= 0 ? &input.plan.cableChoices[static_cast<std::size_t>(cable.choice)] : nullptr;
        if (!choice || choice->cable.empty()) {
            none[cable.network].add(cable, choice);
        } else if (inMetres(choice->stocked) + kRounding < static_cast<double>(cable.length)) {
            Lacking& entry = tooShort[cable.network];
            const bool isWorse = entry.links == 0 || choice->stocked < entry.ordered;
            entry.ordered = isWorse ? choice->stocked : entry.ordered;
            entry.add(cable, choice);
        }
    }
    addFindings(input, none, "none", findings);
    addFindings(input, tooShort, "short", findings);
}

/// The fill counts cables of known diameter only, so that what is found is surely too much.
void checkTrays(const RuleInput& input, std::vector<Finding>& findings)
{
    const auto& tray = input.catalogue.cabling.tray;
    if (!tray)
        return;
    const TrayLoad load = trayLoad(input.plan, pullBundles(input.plan), input.catalogue);
    const auto over = std::count_if(load.segments.begin(), load.segments.end(), [&](const TraySegment& segment) {
        return *trayFill(segment, input.catalogue.cabling) > tray->fillLimit * kRatioTolerance;
    });
    if (over == 0)
        return;
    const TraySegment& fullest = *fullestSegment(load);
    Rack place;
    place.row = fullest.row;
    place.column = fullest.column;
    findings.push_back({"P03",
                        Severity::Warning,
                        {},
                        {"full", static_cast<int>(over), rackName(place), *trayFill(fullest, input.catalogue.cabling),
                         tray->fillLimit},
                        {},
                        {}});
}

void checkLaying(const RuleInput& input, std::vector<Finding>& findings)
{
    checkTrays(input, findings);
    checkBends(input, findings);
}

}  // namespace

std::span<const Rule> physicalRules()
{
    static constexpr Rule kRules[] = {
        {"P01", Severity::Error, checkCables},
        {"P03", Severity::Warning, checkLaying},
        {"P05", Severity::Error, checkRackPower},
        {"P06", Severity::Error, checkRacks},
    };
    return kRules;
}

}  // namespace cw::rules
