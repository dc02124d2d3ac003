// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"
#include "model/design/edits.h"
#include "model/design/member_reader.h"
#include "model/design/part_choice.h"

#include <algorithm>

namespace cw {
namespace {

using Kind = Override::Kind;

bool isLink(const Override& override)
{
    return override.kind != Kind::AddSwitch && override.kind != Kind::RemoveSwitch && override.kind != Kind::MoveRack;
}

/// Where a link ends that was moved by hand.
const PortName& upperEnd(const Override& override)
{
    return override.kind == Kind::RewireLink ? override.movedTo : override.to;
}

bool joins(const Override& override, Kind kind, const PortName& from, const PortName& to)
{
    return override.kind == kind && override.from == from && upperEnd(override) == to;
}

bool touches(const Override& override, const std::string& device)
{
    return isLink(override) &&
           (override.from.device == device || override.to.device == device || override.movedTo.device == device);
}

Override linkOverride(Kind kind, const PortName& from, const PortName& to)
{
    Override override;
    override.kind = kind;
    override.from = from;
    override.to = to;
    return override;
}

/// Appends, unless the design is full.
Design with(Design design, Override override)
{
    if (design.overrides.size() < kMostItems)
        design.overrides.push_back(std::move(override));
    return design;
}

void dropCable(Design& design, const PortName& from, const PortName& to)
{
    std::erase_if(design.overrides, [&](const Override& o) { return joins(o, Kind::SetCable, from, to); });
}

}  // namespace

Design setPlanes(const Design& design, const Catalogue& catalogue, const ElementId& network, int planes)
{
    Design changed = design;
    Network* found = changed.network(network);
    if (!found || planes == found->planes)
        return design;
    const Bandwidth fastest = fastestPort(design, catalogue, roleOf(found->kind));
    if (found->planes > 1 && found->linkSpeed == fastest / found->planes)
        found->linkSpeed.reset();
    found->planes = planes;
    const auto hasTooFew = [&](const Block& block) {
        const Server* server = catalogue.server(block.part);
        int ports = 0;
        for (const Attachment& attachment : block.attachments)
            ports += attachment.network == network ? attachment.portsPerUnit : 0;
        return server && server->gpuCount > 0 && ports > 0 && ports < server->gpuCount * planes;
    };
    if (planes > 1 && !found->linkSpeed && std::any_of(design.blocks.begin(), design.blocks.end(), hasTooFew))
        found->linkSpeed = fastest / planes;
    return changed;
}

Design addSwitch(const Design& design, const ElementId& network, SwitchTier tier, std::string* created,
                 const PartId& part)
{
    const Network* found = design.network(network);
    if (!found)
        return design;
    const std::string stem = std::string(codeWord(found->kind)) + "-" + std::string(codeWord(tier)) + "-x";
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(design.overrides.begin(), design.overrides.end(),
                           [&](const Override& o) { return o.kind == Kind::AddSwitch && o.device == name; });
    };
    int number = 1;
    while (isTaken(stem + std::to_string(number)))
        ++number;
    Override override;
    override.kind = Kind::AddSwitch;
    override.device = stem + std::to_string(number);
    override.network = network;
    override.tier = tier;
    override.part = part;
    if (created)
        *created = override.device;
    return with(design, std::move(override));
}

Design removeSwitch(const Design& design, const std::string& device)
{
    Design changed = design;
    const auto added = std::erase_if(
        changed.overrides, [&](const Override& o) { return o.kind == Kind::AddSwitch && o.device == device; });
    std::erase_if(changed.overrides, [&](const Override& o) {
        return touches(o, device) && !(o.kind == Kind::RewireLink && o.movedTo.device == device && added == 0);
    });
    if (added > 0)
        return changed;
    Override override;
    override.kind = Kind::RemoveSwitch;
    override.device = device;
    return with(std::move(changed), std::move(override));
}

Design addLink(const Design& design, const PortName& from, const PortName& to)
{
    Design changed = design;
    const auto returned =
        std::erase_if(changed.overrides, [&](const Override& o) { return joins(o, Kind::RemoveLink, from, to); });
    return returned > 0 ? changed : with(std::move(changed), linkOverride(Kind::AddLink, from, to));
}

Design removeLink(const Design& design, const PortName& from, const PortName& to)
{
    Design changed = design;
    dropCable(changed, from, to);
    if (std::erase_if(changed.overrides, [&](const Override& o) { return joins(o, Kind::AddLink, from, to); }) > 0)
        return changed;
    // A link that was moved is removed where the plan has it.
    const auto moved = std::find_if(changed.overrides.begin(), changed.overrides.end(),
                                    [&](const Override& o) { return joins(o, Kind::RewireLink, from, to); });
    const PortName generated = moved == changed.overrides.end() ? to : moved->to;
    if (moved != changed.overrides.end())
        changed.overrides.erase(moved);
    return with(std::move(changed), linkOverride(Kind::RemoveLink, from, generated));
}

Design rewireLink(const Design& design, const PortName& from, const PortName& to, const PortName& movedTo)
{
    Design changed = design;
    if (to == movedTo)
        return changed;
    for (Override& override : changed.overrides) {
        if (joins(override, Kind::SetCable, from, to))
            override.to = movedTo;
    }
    for (auto it = changed.overrides.begin(); it != changed.overrides.end(); ++it) {
        if (joins(*it, Kind::AddLink, from, to)) {
            it->to = movedTo;
            return changed;
        }
        if (joins(*it, Kind::RewireLink, from, to)) {
            it->movedTo = movedTo;
            if (it->movedTo == it->to)
                changed.overrides.erase(it);
            return changed;
        }
    }
    Override override = linkOverride(Kind::RewireLink, from, to);
    override.movedTo = movedTo;
    // Before what names the link at its new end.
    if (changed.overrides.size() < kMostItems)
        changed.overrides.insert(
            std::find_if(changed.overrides.begin(), changed.overrides.end(),
                         [&](const Override& o) { return joins(o, Kind::SetCable, from, movedTo); }),
            std::move(override));
    return changed;
}

Design setCable(const Design& design, const PortName& from, const PortName& to, const PartId& cable,
                std::optional<Length> length)
{
    Design changed = design;
    dropCable(changed, from, to);
    if (cable.empty() && !length)
        return changed;
    Override override = linkOverride(Kind::SetCable, from, to);
    override.cable = cable;
    override.length = length;
    return with(std::move(changed), std::move(override));
}

Design removeOverride(const Design& design, std::size_t index)
{
    Design changed = design;
    if (index < changed.overrides.size())
        changed.overrides.erase(changed.overrides.begin() + static_cast<std::ptrdiff_t>(index));
    return changed;
}

}  // namespace cw
