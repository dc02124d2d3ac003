// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"
#include "model/design/edits.h"
#include "model/design/member_reader.h"
#include "model/design/override_links.h"
#include "model/design/part_choice.h"

#include <algorithm>

namespace cw {
namespace {

using Kind = Override::Kind;

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
    return isOfLink(override) &&
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

using Overrides = std::vector<Override>;

bool append(Overrides& overrides, Override override)
{
    if (overrides.size() >= kMostItems)
        return false;
    overrides.push_back(std::move(override));
    return true;
}

/// Appends, unless the design is full.
Design with(Design design, Override override)
{
    append(design.overrides, std::move(override));
    return design;
}

void dropCable(Overrides& overrides, const PortName& from, const PortName& to)
{
    std::erase_if(overrides, [&](const Override& o) { return joins(o, Kind::SetCable, from, to); });
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

bool removeSwitchFrom(Overrides& overrides, const std::string& device)
{
    const auto added =
        std::erase_if(overrides, [&](const Override& o) { return o.kind == Kind::AddSwitch && o.device == device; });
    std::erase_if(overrides, [&](const Override& o) {
        return touches(o, device) && !(o.kind == Kind::RewireLink && o.movedTo.device == device && added == 0);
    });
    if (added > 0)
        return true;
    Override override;
    override.kind = Kind::RemoveSwitch;
    override.device = device;
    return append(overrides, std::move(override));
}

bool addLinkTo(Overrides& overrides, const PortName& from, const PortName& to)
{
    const auto returned =
        std::erase_if(overrides, [&](const Override& o) { return joins(o, Kind::RemoveLink, from, to); });
    return returned > 0 || append(overrides, linkOverride(Kind::AddLink, from, to));
}

bool removeLinkFrom(Overrides& overrides, const PortName& from, const PortName& to)
{
    dropCable(overrides, from, to);
    if (std::erase_if(overrides, [&](const Override& o) { return joins(o, Kind::AddLink, from, to); }) > 0)
        return true;
    // A link that was moved is removed where the plan has it.
    const auto moved = std::find_if(overrides.begin(), overrides.end(),
                                    [&](const Override& o) { return joins(o, Kind::RewireLink, from, to); });
    const PortName generated = moved == overrides.end() ? to : moved->to;
    if (moved != overrides.end())
        overrides.erase(moved);
    return append(overrides, linkOverride(Kind::RemoveLink, from, generated));
}

bool rewireLinkIn(Overrides& overrides, const PortName& from, const PortName& to, const PortName& movedTo)
{
    if (to == movedTo)
        return true;
    const auto own = std::find_if(overrides.begin(), overrides.end(), [&](const Override& o) {
        return joins(o, Kind::AddLink, from, to) || joins(o, Kind::RewireLink, from, to);
    });
    const bool isNew = own == overrides.end();
    if (isNew && overrides.size() >= kMostItems)
        return false;
    for (Override& override : overrides)
        if (joins(override, Kind::SetCable, from, to))
            override.to = movedTo;
    if (!isNew) {
        (own->kind == Kind::AddLink ? own->to : own->movedTo) = movedTo;
        if (own->kind == Kind::RewireLink && own->movedTo == own->to)
            overrides.erase(own);
        return true;
    }
    Override override = linkOverride(Kind::RewireLink, from, to);
    override.movedTo = movedTo;
    // Before what names the link at its new end.
    overrides.insert(std::find_if(overrides.begin(), overrides.end(),
                                  [&](const Override& o) { return joins(o, Kind::SetCable, from, movedTo); }),
                     std::move(override));
    return true;
}

Design removeSwitch(const Design& design, const std::string& device)
{
    Design changed = design;
    removeSwitchFrom(changed.overrides, device);
    return changed;
}

Design addLink(const Design& design, const PortName& from, const PortName& to)
{
    Design changed = design;
    addLinkTo(changed.overrides, from, to);
    return changed;
}

Design removeLink(const Design& design, const PortName& from, const PortName& to)
{
    Design changed = design;
    removeLinkFrom(changed.overrides, from, to);
    return changed;
}

Design rewireLink(const Design& design, const PortName& from, const PortName& to, const PortName& movedTo)
{
    Design changed = design;
    rewireLinkIn(changed.overrides, from, to, movedTo);
    return changed;
}

Design setCable(const Design& design, const PortName& from, const PortName& to, const PartId& cable,
                std::optional<Length> length)
{
    Design changed = design;
    dropCable(changed.overrides, from, to);
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
