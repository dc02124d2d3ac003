// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Do devices fit into their rack from front to rear, does the air of a rack go one way, and do cables bear their turns?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::rules {

namespace {

/// The blocks of devices, in the design's order; switches belong to none.
class Blocks {
public:
    void add(const Device& device)
    {
        if (device.block >= 0)
            blocks_.insert(device.block);
    }

    std::vector<ElementId> ids(const Design& design) const
    {
        std::vector<ElementId> found;
        for (const std::int32_t block : blocks_)
            found.push_back(design.blocks[static_cast<std::size_t>(block)].id);
        return found;
    }

private:
    std::set<std::int32_t> blocks_;
};

bool blowsOnlyOtherWays(const Part& part, const std::vector<Airflow>& ways)
{
    return std::none_of(part.airflow.begin(), part.airflow.end(),
                        [&](Airflow way) { return std::find(ways.begin(), ways.end(), way) != ways.end(); });
}

/// What is left of the directions that all devices of a rack can be had for; the first device that leaves none, and
/// the last before it that had narrowed the choice.
struct RackAir {
    std::vector<Airflow> ways;
    const Part* narrowing = nullptr;
    const Part* opposing = nullptr;

    /// Parts of unknown direction say nothing.
    void add(const Part& part)
    {
        if (part.airflow.empty() || opposing)
            return;
        if (narrowing && blowsOnlyOtherWays(part, ways)) {
            opposing = &part;
            return;
        }
        const auto isMissing = [&](Airflow way) {
            return std::find(part.airflow.begin(), part.airflow.end(), way) == part.airflow.end();
        };
        const std::size_t before = ways.size();
        if (!narrowing)
            ways = part.airflow;
        else
            std::erase_if(ways, isMissing);
        if (!narrowing || ways.size() < before)
            narrowing = &part;
    }
};

}  // namespace

void checkDepth(const RuleInput& input, std::vector<Finding>& findings)
{
    const RackPart* rackPart = input.catalogue.rackPart(input.design.site.rack);
    const std::optional<Length> room =
        rackPart ? (rackPart->usableDepth ? rackPart->usableDepth : rackPart->depth) : std::nullopt;
    if (!room)
        return;
    int devices = 0;
    const Part* deepest = nullptr;
    Blocks blocks;
    for (const Rack& rack : input.plan.racks)
        for (const DeviceIndex index : rack.devices) {
            const Part* part = partAt(input, index);
            if (!part || !part->depth || *part->depth <= *room)
                continue;
            ++devices;
            deepest = !deepest || *part->depth > *deepest->depth ? part : deepest;
            blocks.add(deviceAt(input, index));
        }
    if (deepest)
        findings.push_back({"P06",
                            Severity::Error,
                            blocks.ids(input.design),
                            {"depth", devices, deepest->model, *deepest->depth, *room},
                            {},
                            {}});
}

/// With the ports of all on one side, the air of a rack must go one way: warm air that one device gives off on the side
/// where others take theirs in goes round. Servers have their ports where the air leaves; switches are sold for either
/// way.
void checkAirflow(const RuleInput& input, std::vector<Finding>& findings)
{
    int racks = 0;
    RackAir first;
    Blocks blocks;
    for (const Rack& rack : input.plan.racks) {
        RackAir air;
        for (const DeviceIndex index : rack.devices)
            if (const Part* part = partAt(input, index))
                air.add(*part);
        if (!air.opposing)
            continue;
        first = racks == 0 ? air : first;
        ++racks;
        for (const DeviceIndex index : rack.devices)
            blocks.add(deviceAt(input, index));
    }
    if (racks > 0)
        findings.push_back({"P06",
                            Severity::Error,
                            blocks.ids(input.design),
                            {"airflow", racks, first.opposing->model, first.narrowing->model},
                            {},
                            {}});
}

/// Cables that must be bent tighter than they bear; those without a known radius are none of them.
void checkBends(const RuleInput& input, std::vector<Finding>& findings)
{
    const Length turn = input.catalogue.cabling.routeBend.value();
    if (turn <= Length{})
        return;
    std::vector<std::optional<Length>> radii;
    for (const CableChoice& choice : input.plan.cableChoices) {
        const auto cable = input.catalogue.cables.find(choice.cable);
        radii.push_back(cable == input.catalogue.cables.end() ? std::nullopt
                                                              : input.catalogue.cabling.bendRadiusOf(cable->second));
    }
    struct Stiff {
        int links = 0;
        std::size_t worst = 0;
    };
    std::map<NetworkKind, Stiff> stiff;
    for (const Cable& cable : input.plan.cables) {
        const std::size_t choice = static_cast<std::size_t>(cable.choice);
        if (cable.choice < 0 || !radii[choice] || *radii[choice] <= turn)
            continue;
        Stiff& entry = stiff[cable.network];
        entry.worst = entry.links == 0 || *radii[entry.worst] < *radii[choice] ? choice : entry.worst;
        ++entry.links;
    }
    for (const auto& [kind, entry] : stiff) {
        const NetworkPlan* planned = input.plan.network(kind);
        findings.push_back(
            {"P03",
             Severity::Warning,
             planned ? std::vector<ElementId>{planned->network} : std::vector<ElementId>{},
             {"bend", entry.links, input.plan.cableChoices[entry.worst].cable, *radii[entry.worst], turn},
             {},
             {}});
    }
}

}  // namespace cw::rules
