// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/adopt_built.h"

#include "model/design/edits.h"
#include "model/design/member_reader.h"

#include <algorithm>

namespace cw {

BuiltAdopter::BuiltAdopter(const Design& design, const Plan& plan, const Catalogue& catalogue, const Wiring& designed,
                           const WiringOrigin& origin, const Wiring& built)
    : design_(design)
    , plan_(plan)
    , catalogue_(catalogue)
    , designed_(designed)
    , origin_(origin)
    , built_(built)
    , names_(designed)
    , ports_(designed, origin, built)
{
}

BuiltAdoption BuiltAdopter::adoptAll(const std::vector<WiringDifference>& differences) const
{
    BuiltAdoption adoption;
    adoption.overrides = design_.overrides;
    for (const WiringDifference& difference : differences) {
        if (adoption.withoutRoom > 0) {
            ++adoption.withoutRoom;
            continue;
        }
        const auto change = changeOf(difference);
        if (!change) {
            ++adoption.unsayable;
            continue;
        }
        // Half a difference would be worse than none; a copy is kept only where not all of it may fit.
        const std::size_t most = 1 + change->gone.size() + change->come.size();
        const bool isNearFull = adoption.overrides.size() + most > kMostItems;
        auto before = isNearFull ? adoption.overrides : std::vector<Override>();
        if (apply(*change, adoption.overrides)) {
            ++adoption.adopted;
            continue;
        }
        adoption.overrides = std::move(before);
        ++adoption.withoutRoom;
    }
    return adoption;
}

std::optional<BuiltAdopter::Change> BuiltAdopter::changeOf(const WiringDifference& difference) const
{
    switch (difference.kind) {
    case WiringDifferenceKind::MissingNode: return withoutSwitch(difference.designed);
    case WiringDifferenceKind::MissingCable: return replaced({difference.designed}, {});
    case WiringDifferenceKind::ExtraCable: return replaced({}, {difference.built});
    case WiringDifferenceKind::SwappedEnds:
        return replaced({difference.designed, difference.otherDesigned}, {difference.built, difference.otherBuilt});
    case WiringDifferenceKind::WrongDevice:
    case WiringDifferenceKind::WrongPort: return moved(difference.designed, difference.built);
    case WiringDifferenceKind::ExtraNode:
    case WiringDifferenceKind::WrongSpeed: break;
    }
    return std::nullopt;
}

/// All that goes first, so that its ports are free for what comes.
bool BuiltAdopter::apply(const Change& change, std::vector<Override>& overrides)
{
    if (!change.removedSwitch.empty())
        return removeSwitchFrom(overrides, change.removedSwitch);
    if (change.isMove) {
        const Link& before = change.gone.front();
        return rewireLinkIn(overrides, before.from, before.to, change.come.front().to);
    }
    const auto remove = [&](const Link& link) { return removeLinkFrom(overrides, link.from, link.to); };
    const auto add = [&](const Link& link) { return addLinkTo(overrides, link.from, link.to); };
    return std::all_of(change.gone.begin(), change.gone.end(), remove) &&
           std::all_of(change.come.begin(), change.come.end(), add);
}

const Cable& BuiltAdopter::plannedCable(std::int32_t designed) const
{
    return plan_.cables[static_cast<std::size_t>(origin_.cables[static_cast<std::size_t>(designed)])];
}

PortName BuiltAdopter::portOf(const Cable& cable, CableSide side) const
{
    const CableEnd end = cableEnd(plan_, design_, catalogue_, cable, side);
    return portOfNumber(plan_, design_, catalogue_, end.device, end.port);
}

/// Nothing for cables to managers and PDUs, which links by hand do not name.
std::optional<BuiltAdopter::Link> BuiltAdopter::designedLink(std::int32_t designed) const
{
    const Cable& cable = plannedCable(designed);
    if (cable.to < 0)
        return std::nullopt;
    const Link link{portOf(cable, CableSide::From), portOf(cable, CableSide::To)};
    return link.from.port > 0 && link.to.port > 0 ? std::optional(link) : std::nullopt;
}

std::optional<PortName> BuiltAdopter::builtPort(const WiringEnd& end) const
{
    const BuiltPort found = ports_.of(end);
    if (found.device < 0)
        return std::nullopt;
    if (found.cable >= 0) {
        const Cable& planned = plannedCable(found.cable);
        const PortName port = portOf(planned, planned.from == found.device ? CableSide::From : CableSide::To);
        return port.port > 0 ? std::optional(port) : std::nullopt;
    }
    if (found.number <= 0)
        return std::nullopt;
    return portOfNumber(plan_, design_, catalogue_, found.device, found.number);
}

std::optional<BuiltAdopter::Link> BuiltAdopter::builtLink(std::int32_t built) const
{
    const WiringCable& cable = built_.cables[static_cast<std::size_t>(built)];
    const auto a = builtPort(cable.a), b = builtPort(cable.b);
    if (!a || !b)
        return std::nullopt;
    // A link by hand begins at the lower tier, whichever end the file names first.
    const auto tier = [&](const PortName& port) {
        return designed_.nodes[static_cast<std::size_t>(names_.find(port.device))].tier;
    };
    return tier(*a) <= tier(*b) ? Link{*a, *b} : Link{*b, *a};
}

std::optional<BuiltAdopter::Change> BuiltAdopter::replaced(const std::vector<std::int32_t>& gone,
                                                           const std::vector<std::int32_t>& come) const
{
    Change change;
    for (const std::int32_t one : gone) {
        const auto link = designedLink(one);
        if (!link)
            return std::nullopt;
        change.gone.push_back(*link);
    }
    for (const std::int32_t one : come) {
        const auto link = builtLink(one);
        if (!link)
            return std::nullopt;
        change.come.push_back(*link);
    }
    return change;
}

std::optional<BuiltAdopter::Change> BuiltAdopter::moved(std::int32_t designed, std::int32_t built) const
{
    auto change = replaced({designed}, {built});
    if (!change)
        return std::nullopt;
    const Link& before = change->gone.front();
    const Link& after = change->come.front();
    change->isMove = before.from == after.from;
    // The file numbers its ports otherwise; by the design's numbers it is the same link.
    if (change->isMove && before.to == after.to)
        return std::nullopt;
    return change;
}

std::optional<BuiltAdopter::Change> BuiltAdopter::withoutSwitch(std::int32_t node) const
{
    const WiringNode& gone = designed_.nodes[static_cast<std::size_t>(node)];
    if (gone.kind != WiringNodeKind::Switch)
        return std::nullopt;
    Change change;
    change.removedSwitch = gone.name;
    return change;
}

}  // namespace cw
