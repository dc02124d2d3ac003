// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/port_shares.h"

#include "model/plan/fabric_shape.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>
#include <tuple>

namespace cw {
namespace {

constexpr int kMostNumbersOfPort = 64;  // beyond any breakout; a span fits eight bits

Bandwidth speedOf(const NetworkBuild& build, const PortGroup& group)
{
    return std::min(group.speed / linksOfPort(*build.network, group), build.hostSpeed);
}

}  // namespace

void findShares(PlanBuilder& builder, std::size_t index)
{
    NetworkBuild& build = builder.builds[index];
    dropShares(build);
    std::map<Bandwidth, std::set<const PortGroup*>, std::greater<>> slower;
    const PortGroup* last = nullptr;
    for (const HostPort& port : build.ports) {
        const bool isNew = port.group != last && builder.outOfReach.count({index, port.group}) == 0;
        if (isNew && speedOf(build, *port.group) < build.hostSpeed)
            slower[speedOf(build, *port.group)].insert(port.group);
        last = port.group;
    }
    const Switch& leaf = *build.leaf;
    int numbers = build.leafSplit;  // of one port of the switch
    for (const auto& [speed, groups] : slower) {
        const int split = splitOf(leaf, speed);
        const int finer = std::lcm(numbers, split);
        if (split <= build.leafSplit || finer > kMostNumbersOfPort || leaf.ports > kMaxRadix / finer)
            continue;
        build.shares.push_back({speed, split, portsPerCage(leaf, split), 1});
        for (const PortGroup* group : groups)
            build.shareOfGroup[group] = static_cast<int>(build.shares.size());
        numbers = finer;
    }
    build.portGrain = numbers / build.leafSplit;
    for (PortShare& share : build.shares)
        share.span = numbers / share.split;
}

void dropShares(NetworkBuild& build)
{
    build.shares.clear();
    build.shareOfGroup.clear();
    build.portGrain = 1;
    build.isSizedInShares = false;
}

int shareOf(const NetworkBuild& build, const HostPort& port)
{
    const auto found = build.shareOfGroup.find(port.group);
    return found == build.shareOfGroup.end() ? 0 : found->second;
}

int linksPerCage(const NetworkBuild& build, int share)
{
    return share == 0 ? portsPerCage(*build.leaf, build.leafSplit)
                      : build.shares[static_cast<std::size_t>(share) - 1].linksPerCage;
}

bool savesPorts(const NetworkBuild& build, const std::vector<int>& ofShare)
{
    int cages = 0;
    for (std::size_t share = 0; share < ofShare.size(); ++share) {
        const int perCage = linksPerCage(build, static_cast<int>(share));
        cages += (ofShare[share] + perCage - 1) / perCage;
    }
    return cages * linksPerCage(build, 0) <= std::accumulate(ofShare.begin(), ofShare.end(), 0);
}

CageSeating::CageSeating(const NetworkBuild& build, int sides)
    : build_(&build)
    , sides_(static_cast<std::size_t>(sides), Side{std::vector<Open>(build.shares.size() + 1)})
    , cages_(static_cast<std::size_t>(sides), 0)
{
}

/// By what the unit has there at this speed, then at any, then by all units.
std::size_t CageSeating::emptierSide(std::size_t share) const
{
    const auto fill = [&](const Side& side) {
        return std::tuple(side.open[share].ofUnit, side.ofUnit, side.open[share].links);
    };
    const auto least =
        std::min_element(sides_.begin(), sides_.end(), [&](const Side& a, const Side& b) { return fill(a) < fill(b); });
    return static_cast<std::size_t>(least - sides_.begin());
}

CageSeat CageSeating::seat(const HostPort& port)
{
    const auto share = static_cast<std::size_t>(shareOf(*build_, port));
    if (port.device != unit_) {
        unit_ = port.device;
        for (Side& side : sides_) {
            side.ofUnit = 0;
            for (Open& open : side.open)
                open.ofUnit = 0;
        }
    }
    const std::size_t side = emptierSide(share);
    Open& here = sides_[side].open[share];
    if (here.left == 0) {
        here.left = linksPerCage(*build_, static_cast<int>(share));
        here.cage = cages_[side]++;
    }
    --here.left;
    ++here.links;
    ++here.ofUnit;
    ++sides_[side].ofUnit;
    return {static_cast<int>(share), static_cast<int>(side), here.cage};
}

std::vector<CageSeat> seatInCages(const NetworkBuild& build, HostPorts ports, int sides)
{
    CageSeating seating(build, sides);
    std::vector<CageSeat> seats;
    seats.reserve(ports.size());
    for (const HostPort& port : ports)
        seats.push_back(seating.seat(port));
    return seats;
}

std::vector<CageSeat> seatInPairs(const NetworkBuild& build, HostPorts ports, int cagesPerLeaf, int pairs)
{
    std::vector<CageSeat> seats;
    seats.reserve(ports.size());
    CageSeating seating(build, 2);
    int pair = 0;
    for (std::size_t first = 0; first < ports.size();) {
        std::size_t end = first;
        while (end < ports.size() && ports[end].device == ports[first].device)
            ++end;
        const auto seatUnit = [&](CageSeating& on) {
            for (std::size_t p = first; p < end; ++p)
                seats.push_back(on.seat(ports[p]));
        };
        CageSeating tried = seating;
        seatUnit(tried);
        if (tried.cages() > cagesPerLeaf) {
            seats.resize(first);
            tried = CageSeating(build, 2);
            seatUnit(tried);
            if (++pair == pairs || tried.cages() > cagesPerLeaf)
                return {};
        }
        seating = std::move(tried);
        for (; first < end; ++first)
            seats[first].cage += pair * cagesPerLeaf;
    }
    return seats;
}

std::vector<HostPort> portsOfPlane(const NetworkBuild& build, int plane)
{
    std::vector<HostPort> some;
    std::copy_if(build.ports.begin(), build.ports.end(), std::back_inserter(some),
                 [&](const HostPort& port) { return port.plane == plane; });
    return some;
}

LeafGrid gridBeside(const Switch& part, const Switch& sibling, int siblingSplit, int siblingGrain)
{
    if (part.id == sibling.id)
        return {siblingSplit, siblingGrain};
    LeafGrid grid;
    grid.split = splitBeside(part, sibling, siblingSplit);
    const int fine = splitBeside(part, sibling, siblingSplit * siblingGrain);
    if (fine % grid.split == 0)
        grid.grain = fine / grid.split;
    return grid;
}

LeafGrid gridOf(const NetworkBuild& build, const Switch& part)
{
    return gridBeside(part, *build.leaf, build.leafSplit, build.portGrain);
}

int wholePorts(const PlanBuilder& builder, const Device& leaf)
{
    for (std::size_t n = 0; n < builder.builds.size(); ++n) {
        const NetworkBuild& build = builder.builds[n];
        if (builder.plan.networks[n].kind != leaf.network || !build.leaf)
            continue;
        const Switch* own = ownPart(leaf, builder.design, builder.catalogue);
        const Switch& part = own ? *own : *build.leaf;
        return part.ports * gridOf(build, part).split;
    }
    return 0;
}

int spanOf(const NetworkBuild& build, const PortGroup& group, const Switch& part)
{
    const bool canShare = build.shareOfGroup.count(&group) > 0;
    const LeafGrid grid = gridOf(build, part);
    const int split = splitOf(part, speedOf(build, group));
    const int numbers = grid.split * grid.grain;
    return canShare && split > grid.split && numbers % split == 0 ? numbers / split : 0;
}

}  // namespace cw
