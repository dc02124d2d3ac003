// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/hand_marks.h"

#include "views/canvas/canvas_words.h"
#include "views/text/sentences.h"

#include <algorithm>

namespace cw {

namespace {

using Kind = Override::Kind;

QString markText(Kind kind)
{
    switch (kind) {
    case Kind::AddSwitch: return CanvasWords::tr("By hand: switch added.");
    case Kind::AddLink: return CanvasWords::tr("By hand: link added.");
    case Kind::RemoveLink: return CanvasWords::tr("By hand: the link here was removed.");
    case Kind::RewireLink: return CanvasWords::tr("By hand: link moved.");
    case Kind::SetCable: return CanvasWords::tr("By hand: cable chosen.");
    default: return {};
    }
}

std::optional<HandMark> markOf(const InteriorMap& map, const Override& byHand)
{
    HandMark mark{byHand.kind, {}, {}, -1};
    switch (byHand.kind) {
    case Kind::AddSwitch: mark.from = {map.named(QString::fromStdString(byHand.device)), -1}; break;
    case Kind::AddLink:
    case Kind::RemoveLink:
    case Kind::SetCable:
        mark.from = map.spotOf(byHand.from);
        mark.to = map.spotOf(byHand.to);
        break;
    case Kind::RewireLink:
        mark.from = map.spotOf(byHand.from);
        mark.to = map.spotOf(byHand.movedTo);
        break;
    default: return std::nullopt;
    }
    if (byHand.kind == Kind::AddSwitch)
        return mark.from.device >= 0 ? std::optional(mark) : std::nullopt;
    if (!mark.from.isPort() && !mark.to.isPort())
        return std::nullopt;
    if (byHand.kind != Kind::RemoveLink)
        mark.cable = map.cableAt(mark.from.isPort() ? mark.from : mark.to);
    return mark;
}

}  // namespace

HandMarks::HandMarks(const InteriorMap& map)
{
    const std::vector<Override>& overrides = map.analysis().design->overrides;
    std::vector<char> isLost(overrides.size(), 0);
    for (const OverrideProblem& problem : map.plan().overrideProblems)
        isLost[static_cast<std::size_t>(problem.index)] = 1;
    for (std::size_t i = 0; i < overrides.size(); ++i) {
        if (isLost[i] != 0)
            continue;
        if (const auto mark = markOf(map, overrides[i]))
            marks_.push_back(*mark);
    }
}

bool HandMarks::isAt(InteriorSpot spot) const
{
    return std::any_of(marks_.begin(), marks_.end(), [&](const HandMark& mark) {
        return spot.isPort() ? mark.from == spot || mark.to == spot
                             : mark.from.device == spot.device || mark.to.device == spot.device;
    });
}

QString HandMarks::words(InteriorSpot spot) const
{
    QStringList lines;
    for (const HandMark& mark : marks_) {
        const bool isHere = mark.from == spot || mark.to == spot;
        if (const QString line = isHere ? markText(mark.kind) : QString(); !line.isEmpty() && !lines.contains(line))
            lines << line;
    }
    if (lines.isEmpty() && !spot.isPort() && spot.device >= 0 && isAt(spot))
        lines << CanvasWords::tr("Some of its links are drawn by hand.");
    QString words;
    for (const QString& line : lines)
        addSentence(words, line);
    return words;
}

InteriorSpot linkEnd(const InteriorMap& map, InteriorSpot spot)
{
    if (!spot.isDevice())
        return spot;
    const int free = map.freeSlot(spot.device);
    return free < 0 ? spot : InteriorSpot{spot.device, free};
}

LinkFault linkFault(const InteriorMap& map, const LinkDraft& draft, InteriorSpot spot)
{
    const InteriorSpot target = linkEnd(map, spot);
    if (target.device == draft.from.device)
        return LinkFault::SameDevice;
    if (!target.isPort())
        return map.slotCount(target.device) == 0 ? LinkFault::NoPort : LinkFault::NoFreePort;
    if (map.portNumber(target) == 0)
        return LinkFault::NoPort;
    if (map.cableAt(target) >= 0)
        return LinkFault::Taken;
    const bool isBetweenHosts = !map.use().isSwitch(target.device) && !map.use().isSwitch(draft.from.device);
    if (isBetweenHosts && map.carrier().sizing.family != FabricFamily::Direct)
        return LinkFault::BetweenHosts;
    return LinkFault::None;
}

QString linkFaultText(const InteriorMap& map, LinkFault fault, InteriorSpot target)
{
    switch (fault) {
    case LinkFault::None: return {};
    case LinkFault::NoPort:
        return CanvasWords::tr("No link of this network can end at %1: its port there is for management.")
            .arg(map.name(target.device));
    case LinkFault::SameDevice: return CanvasWords::tr("A link joins two devices; choose a port of another one.");
    case LinkFault::Taken:
        return CanvasWords::tr("%1 is taken; remove the link there first, or choose a free port.")
            .arg(portWords(map, target));
    case LinkFault::NoFreePort: return CanvasWords::tr("%1 has no free port.").arg(map.name(target.device));
    case LinkFault::BetweenHosts:
        return CanvasWords::tr("In this network hosts are cabled to switches, not to each other.");
    }
    return {};
}

std::optional<LinkDraft> draftFrom(const InteriorMap& map, InteriorSpot spot)
{
    const InteriorSpot begin = linkEnd(map, spot);
    if (!begin.isPort() || map.portNumber(begin) == 0)
        return std::nullopt;
    if (map.cableAt(begin) < 0)
        return LinkDraft{begin, {}, {}, {}};
    const InteriorSpot stays = map.otherEnd(begin);
    if (!stays.isPort() || map.portNumber(stays) == 0)
        return std::nullopt;
    return LinkDraft{stays, begin, {}, {}};
}

QString portWords(const InteriorMap& map, InteriorSpot spot)
{
    if (!spot.isPort())
        return spot.device < 0 ? QString() : map.name(spot.device);
    return CanvasWords::tr("%1 port %2").arg(map.name(spot.device), map.portLabel(spot));
}

}  // namespace cw
