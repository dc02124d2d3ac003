// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Does one feed or one rack less leave what was built twice?
#include "model/rules/rule_helpers.h"

#include <algorithm>
#include <map>

namespace cw::rules {

namespace {

/// What one of the two feeds of every rack carries, by the PDUs in the bill; nothing if it has none.
std::optional<Power> powerOfOneFeed(const RuleInput& input)
{
    constexpr int kFeeds = 2;
    Power feed;
    for (const BomLine& line : input.bill.lines) {
        const RackPart* part = input.catalogue.rackPart(line.part);
        if (part && part->isPdu && part->feedPower)
            feed += *part->feedPower * (line.perUnit / kFeeds);
    }
    return feed > Power{} ? std::optional(feed) : std::nullopt;
}

/// When one feed fails the other carries the rack alone. Ratings of feeds are those of continuous load: 80 % of the
/// breaker where the electrical code asks for it (see the catalogue).
void checkFeeds(const RuleInput& input, std::vector<Finding>& findings)
{
    const std::optional<Power> feed = powerOfOneFeed(input);
    if (!feed) {
        if (!input.plan.racks.empty())
            findings.push_back({"P04", Severity::Info, {}, {"unknown"}, {}, {}});
        return;
    }
    int racks = 0;
    Power worst;
    for (const Rack& rack : input.plan.racks) {
        if (rack.max <= *feed * kRatioTolerance)
            continue;
        ++racks;
        worst = std::max(worst, rack.max);
    }
    if (racks > 0)
        findings.push_back({"P04", Severity::Error, {}, {"feed", racks, worst, *feed}, {}, {}});
}

struct Homes {
    DeviceIndex firstLeaf = -1;
    RackIndex rack = -1;
    bool hasTwoLeaves = false;
    bool hasTwoRacks = false;
};

/// The leaves that a dual-homed unit hangs on must not share a rack, and with it its power strips.
void checkPairs(const RuleInput& input, std::vector<Finding>& findings)
{
    for (const Network& network : input.design.networks) {
        if (network.isMerged() || !network.isDualHomed)
            continue;
        std::map<DeviceIndex, Homes> homes;
        for (const Cable& cable : input.plan.cables) {
            if (cable.network != network.kind || cable.from < 0 || cable.to < 0)
                continue;
            const Device& leaf = deviceAt(input, cable.to);
            if (deviceAt(input, cable.from).block < 0 || tierOf(leaf) != 1)
                continue;
            Homes& home = homes[cable.from];
            home.hasTwoLeaves = home.hasTwoLeaves || (home.firstLeaf >= 0 && home.firstLeaf != cable.to);
            home.hasTwoRacks = home.hasTwoRacks || (home.rack >= 0 && home.rack != leaf.rack);
            home.firstLeaf = cable.to;
            home.rack = leaf.rack;
        }
        int units = 0;
        RackIndex rack = -1;
        for (const auto& [unit, home] : homes) {
            if (!home.hasTwoLeaves || home.hasTwoRacks || home.rack < 0)
                continue;
            ++units;
            rack = home.rack;
        }
        if (units > 0)
            findings.push_back({"P07",
                                Severity::Warning,
                                {network.id},
                                {units, rackName(input.plan.racks[static_cast<std::size_t>(rack)])},
                                {},
                                {}});
    }
}

}  // namespace

std::span<const Rule> redundancyRules()
{
    static constexpr Rule kRules[] = {
        {"P04", Severity::Error, checkFeeds},
        {"P07", Severity::Warning, checkPairs},
    };
    return kRules;
}

}  // namespace cw::rules
