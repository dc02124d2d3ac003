// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of an open network was drawn by hand, and links while they are drawn.

#include <QString>

#include "views/canvas/interior_map.h"

#include <optional>
#include <vector>

namespace cw {

/// Where something was drawn by hand over the generated network.
struct HandMark {
    Override::Kind kind = Override::Kind::AddLink;
    InteriorSpot from;        ///< the switch, or one end of the link
    InteriorSpot to;          ///< the other end
    std::int32_t cable = -1;  ///< of a link that is there
};

class HandMarks {
public:
    /// Of overrides that found their target and can be seen here; a switch that was removed can't.
    explicit HandMarks(const InteriorMap& map);

    const std::vector<HandMark>& all() const { return marks_; }
    bool isEmpty() const { return marks_.empty(); }
    /// Is there anything by hand at a port, or at a device and its ports?
    bool isAt(InteriorSpot spot) const;
    /// "By hand: link added." for each; "" where nothing was drawn.
    QString words(InteriorSpot spot) const;

private:
    std::vector<HandMark> marks_;
};

/// A link while it is drawn, or while one of its ends is moved.
struct LinkDraft {
    InteriorSpot from;               ///< the end that stays
    InteriorSpot moves;              ///< the port whose end is moved; none: the link is new
    InteriorSpot target;             ///< the port where it would end; none: not over one
    std::optional<QPointF> pointer;  ///< on the map; nullopt: drawn with the keys
};

enum class LinkFault { None, NoPort, SameDevice, Taken, NoFreePort, BetweenHosts };

/// A spot as the end of a link: of a device its first free port, if it has one.
InteriorSpot linkEnd(const InteriorMap& map, InteriorSpot spot);
/// What can be told without a plan: why a draft can't end at a port or device.
LinkFault linkFault(const InteriorMap& map, const LinkDraft& draft, InteriorSpot target);
QString linkFaultText(const InteriorMap& map, LinkFault fault, InteriorSpot target);
/// The draft that begins at a spot: on a port with a cable its end is moved. nullopt where no link can begin.
std::optional<LinkDraft> draftFrom(const InteriorMap& map, InteriorSpot spot);
/// "compute-leaf-03 port 17".
QString portWords(const InteriorMap& map, InteriorSpot spot);

}  // namespace cw
