// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where everything lies on the canvas, in canvas units (pixels at 100 %). Geometry only, from the Design alone.

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include "model/design/edits.h"

#include <vector>

namespace cw {

inline constexpr double kCardWidth = 250;
inline constexpr double kCardHeight = 96;
inline constexpr double kLaneHeight = 56;
inline constexpr double kJoinedLaneHeight = 40;  ///< of a network that rides on another one's switches
inline constexpr double kGridStep = 10;
inline constexpr double kHandleRadius = 5;

/// Ports of one role at the edge of a card: where a bundle starts and a hand takes hold of it.
struct PortHandle {
    ElementId block;
    PortRole role = PortRole::Compute;
    ElementId network;                        ///< "" if these ports are free
    NetworkKind kind = NetworkKind::Compute;  ///< of that network, or of the one the role is meant for
    int portsPerUnit = 0;                     ///< attached ones
    QPointF position;
    int rank = 0;    ///< from the left, among those of the same edge
    int onEdge = 1;  ///< how many that edge has
    bool isOnTop = false;
};

struct CardBox {
    ElementId id;
    QRectF rect;
    bool isWorkload = false;
};

struct LaneBox {
    ElementId id;
    NetworkKind kind = NetworkKind::Compute;
    QRectF rect;
    bool isJoined = false;  ///< lies in the band of its carrier
};

/// One stroke: the ports of a block that go to a network, or the tie of a workload to its block.
struct BundleLine {
    ElementId block;
    ElementId network;  ///< or the workload
    NetworkKind kind = NetworkKind::Compute;
    int portsPerUnit = 0;
    int count = 0;
    QPointF from;
    QPointF to;
    int rank = 0;  ///< of its handle on the card's edge
    int onEdge = 1;
    bool isWorkloadTie = false;     ///< to its block, or
    bool isCheckpointTie = false;   ///< to the storage it saves itself to; `block` is that
    std::vector<QPointF> via = {};  ///< corners of a tie that goes around the cards between its ends
};

/// As it is drawn.
QPainterPath strokeOf(const BundleLine& line);

struct CanvasLayout {
    std::vector<LaneBox> lanes;  ///< from top to bottom
    std::vector<CardBox> cards;
    std::vector<PortHandle> handles;
    std::vector<BundleLine> bundles;
    QRectF bounds;

    const LaneBox* lane(const ElementId& id) const;
    const CardBox* card(const ElementId& id) const;
    QRectF rectOf(const ElementId& id) const;
};

/// `catalogue` tells which port roles a block has free.
CanvasLayout layOut(const Design& design, const Catalogue& catalogue);

NetworkKind kindOf(PortRole role);

/// How wide the stroke of a bundle is: grows by the logarithm, as bandwidths span five orders of magnitude.
double strokeWidth(Bandwidth total);

}  // namespace cw
