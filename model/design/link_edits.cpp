// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/link_edits.h"

#include "model/design/edits.h"
#include "model/design/override_links.h"

#include <algorithm>
#include <utility>

namespace cw {
namespace {

using Kind = Override::Kind;

/// Where the link of an override ends once it is applied.
const PortName& lastEnd(const Override& override)
{
    return override.kind == Kind::RewireLink ? override.movedTo : override.to;
}

using Ends = std::pair<PortName, PortName>;

/// The ports in the order of an override of one of these kinds that joins them; as they are if there is none.
Ends ordered(const Design& design, const PortName& a, const PortName& b, std::initializer_list<Kind> kinds)
{
    const auto isReverse = [&](const Override& o) {
        return std::find(kinds.begin(), kinds.end(), o.kind) != kinds.end() && o.from == b && lastEnd(o) == a;
    };
    return std::any_of(design.overrides.begin(), design.overrides.end(), isReverse) ? Ends{b, a} : Ends{a, b};
}

bool touches(const Override& override, const std::string& device)
{
    return isOfLink(override) && (override.from.device == device || override.to.device == device ||
                                  (override.kind == Kind::RewireLink && override.movedTo.device == device));
}

bool joins(const Override& override, const PortName& a, const PortName& b)
{
    return (override.from == a && override.to == b) || (override.from == b && override.to == a);
}

/// What rests on a move that is taken back follows its link: later ones name the end where the link is again. Their
/// other end may have moved meanwhile. `first` is the earliest that came after the move.
void followBack(std::vector<Override>& overrides, std::size_t first, const Override& gone)
{
    PortName stays = gone.from;
    for (std::size_t i = first; i < overrides.size(); ++i) {
        Override& o = overrides[i];
        if (!isOfLink(o) || o.kind == Kind::AddLink || !joins(o, stays, gone.movedTo))
            continue;
        const bool movesOther = o.kind == Kind::RewireLink && o.from == gone.movedTo;
        (o.from == gone.movedTo ? o.from : o.to) = gone.to;
        if (movesOther) {
            stays = o.movedTo;
        } else if (o.kind != Kind::SetCable) {
            // Moved on from there or removed: nothing later names that end.
            if (o.kind == Kind::RewireLink && o.movedTo == o.to)
                overrides.erase(overrides.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }
}

Design takeBackOne(const Design& design, std::size_t index)
{
    const Override gone = design.overrides[index];
    Design changed = removeOverride(design, index);
    std::vector<Override>& left = changed.overrides;
    switch (gone.kind) {
    case Kind::AddSwitch: std::erase_if(left, [&](const Override& o) { return touches(o, gone.device); }); break;
    case Kind::AddLink:
        std::erase_if(left,
                      [&](const Override& o) { return o.kind == Kind::SetCable && joins(o, gone.from, gone.to); });
        break;
    case Kind::RewireLink: followBack(left, index, gone); break;
    default: break;
    }
    return changed;
}

}  // namespace

Design joinPorts(const Design& design, const PortName& a, const PortName& b)
{
    const auto [from, to] = ordered(design, a, b, {Kind::RemoveLink});
    return addLink(design, from, to);
}

Design cutLink(const Design& design, const PortName& a, const PortName& b)
{
    const auto [from, to] = ordered(design, a, b, {Kind::AddLink, Kind::RewireLink});
    // Its cable may have been chosen in the other order.
    Design changed = chooseCable(design, a, b, {}, {});
    return removeLink(changed, from, to);
}

Design moveLinkEnd(const Design& design, const PortName& stays, const PortName& moves, const PortName& target)
{
    Design changed = design;
    for (Override& o : changed.overrides)
        // Those who name a link may name it either way; one that moved keeps the end that it moved.
        if ((o.kind == Kind::AddLink || o.kind == Kind::SetCable) && o.from == moves && o.to == stays)
            std::swap(o.from, o.to);
    return rewireLink(changed, stays, moves, target);
}

Design chooseCable(const Design& design, const PortName& a, const PortName& b, const PartId& cable,
                   std::optional<Length> length)
{
    const auto [from, to] = ordered(design, a, b, {Kind::SetCable});
    return setCable(design, from, to, cable, length);
}

std::vector<std::size_t> overridesAt(const Design& design, const PortName& port)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < design.overrides.size(); ++i) {
        const Override& o = design.overrides[i];
        if (isOfLink(o) && (o.from == port || o.to == port || (o.kind == Kind::RewireLink && o.movedTo == port)))
            found.push_back(i);
    }
    return found;
}

std::vector<std::size_t> overridesAt(const Design& design, const std::string& device)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < design.overrides.size(); ++i) {
        const Override& o = design.overrides[i];
        const bool isItself = (o.kind == Kind::AddSwitch || o.kind == Kind::RemoveSwitch) && o.device == device;
        if (isItself || touches(o, device))
            found.push_back(i);
    }
    return found;
}

Design takeBack(const Design& design, std::vector<std::size_t> indices)
{
    // By value: taking one back may take others along and moves those behind it.
    std::sort(indices.begin(), indices.end());
    std::vector<Override> gone;
    for (const std::size_t index : indices)
        if (index < design.overrides.size())
            gone.push_back(design.overrides[index]);
    // The last first, as later ones may rest on earlier ones.
    std::reverse(gone.begin(), gone.end());
    Design changed = design;
    for (const Override& one : gone) {
        const auto found = std::find(changed.overrides.begin(), changed.overrides.end(), one);
        if (found != changed.overrides.end())
            changed = takeBackOne(changed, static_cast<std::size_t>(found - changed.overrides.begin()));
    }
    return changed;
}

}  // namespace cw
