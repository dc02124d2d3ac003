// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The shortest paths between two hosts or GPUs over one network, and where a host passes traffic on inside.

#include "model/fabric/fabric_constants.h"
#include "model/fabric/fabric_graph.h"

#include <optional>

namespace cw {

/// A host, or one of its GPUs: then only the ports of this network that are nearest to it, shared out evenly in the
/// catalogue's order.
struct PathEnd {
    DeviceIndex host = -1;
    int gpu = -1;  ///< from 0; -1: all ports of the host

    friend bool operator==(const PathEnd&, const PathEnd&) = default;
};

/// All shortest paths between two ends, and one of them in detail.
struct FoundPaths {
    int links = 0;                       ///< cables on a path, those of the hosts included; 0: no path
    int switches = 0;                    ///< on a path
    double count = 0;                    ///< paths of this length, parallel cables told apart
    Bandwidth narrowest;                 ///< the slowest cable of the example: what one flow gets at best
    Bandwidth together;                  ///< over all shortest paths at once: the maximum flow between the ends
    Length cable;                        ///< routed, of the example
    std::optional<Duration> latency;     ///< of the example, without queues; absent without constants
    std::vector<std::int32_t> cables;    ///< the example, from host to host; indices in Plan::cables
    std::vector<DeviceIndex> devices;    ///< the example's, both hosts included
    std::vector<DeviceIndex> onAnyPath;  ///< switches of all shortest paths, ascending

    bool isReachable() const { return links > 0; }
};

struct PathAnswer {
    bool isWithinHost = false;  ///< both ends in one host: no network
    Bandwidth scaleUp;          ///< of one GPU inside its host, one way; zero if unknown
    FoundPaths direct;          ///< from the ports of the one GPU to the ports of the other
    /// Where the GPUs sit on different rails: the first host passes the data to the GPU on the other end's rail over
    /// its scale-up links, and only that rail is used (NVIDIA, "Doubling all2all Performance with NVIDIA Collective
    /// Communication Library 2.12", 2022).
    std::optional<FoundPaths> forwarded;
    int forwardingGpu = -1;  ///< of the first host
};

/// Paths avoid what has failed. `constants` may be null.
PathAnswer pathsBetween(const Design& design, const Plan& plan, const NetworkPlan& network, const Catalogue& catalogue,
                        const FabricConstants* constants, const Failures& failures, PathEnd from, PathEnd to);

/// GPUs of a device; 0 if it has none.
int gpusOf(const Design& design, const Plan& plan, const Catalogue& catalogue, DeviceIndex device);

}  // namespace cw
