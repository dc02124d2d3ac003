// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/fabric_shape.h"

#include <algorithm>

namespace cw {
namespace {

// How far the search for pods and spine uplinks goes beyond the least that suffices.
constexpr int kPodSearch = 16;
constexpr int kUplinkSearch = 8;

/// The fewest cores for pods of a given shape; of equals, the most planes and the fewest uplinks.
std::optional<PodPlan> withCores(PodPlan plan, int leastUplinks, int mostUplinks, int coreRadix)
{
    std::optional<PodPlan> best;
    const int last = std::min(mostUplinks, leastUplinks + kUplinkSearch);
    for (int uplinks = leastUplinks; uplinks <= last; ++uplinks) {
        for (int groups = plan.spinesPerPod; groups >= 1; --groups) {
            if (plan.spinesPerPod % groups != 0)
                continue;
            const std::int64_t links = plan.spines() / groups * uplinks;
            const int cores = smallestDivisor(uplinks, ceilDiv(links, coreRadix));
            if (cores == 0)
                continue;
            PodPlan candidate = plan;
            candidate.uplinksPerSpine = uplinks;
            candidate.coreGroups = groups;
            candidate.coresPerGroup = cores;
            if (!best || candidate.cores() < best->cores())
                best = candidate;
        }
    }
    return best;
}

}  // namespace

int spinesFor(const Shape& shape, int leaves, int downPorts)
{
    const std::int64_t needed = ceilDiv(std::int64_t{leaves} * shape.uplinks, downPorts);
    // More than a leaf has uplinks cannot be reached by every leaf.
    const int wanted = std::min(shape.demand.minSpines, shape.uplinks);
    return smallestDivisor(shape.uplinks, std::max<std::int64_t>(needed, wanted));
}

int spineDownPorts(const FabricDemand& d)
{
    const double o = d.spineOversubscription;
    return std::clamp(floorRatio(d.spineRadix * o / (1 + o)), 1, d.spineRadix - 1);
}

namespace {

std::optional<PodPlan> bestPods(const Shape& shape)
{
    const FabricDemand& d = shape.demand;
    const bool hasRailGroups = shape.isRail && d.hasRailGroups;
    const int rails = hasRailGroups ? d.portsPerHost : 1;
    const int down = spineDownPorts(d);
    int unitLeaves = hasRailGroups ? shape.leavesPerRail : shape.leavesPerUnit;
    std::int64_t units = shape.units;
    const bool isCut = unitLeaves > down;
    if (isCut) {
        // A unit too large for a pod is cut by leaves.
        units *= unitLeaves;
        unitLeaves = 1;
    }
    const std::int64_t unitsPerPodMost = shape.hasUnitPods() && !isCut ? 1 : down / unitLeaves;
    const std::int64_t first = ceilDiv(units, unitsPerPodMost);
    // Fewest pods first: the larger a pod, the more traffic stays under its spines.
    for (std::int64_t pods = first; pods <= std::min(units, first + kPodSearch); ++pods) {
        const std::int64_t unitsPerPod = ceilDiv(units, pods);
        const std::int64_t groups = ceilDiv(units, unitsPerPod) * rails;
        if (groups > kMaxSwitches)
            return std::nullopt;
        PodPlan plan;
        plan.pods = static_cast<int>(groups);
        plan.leavesPerPod = static_cast<int>(unitsPerPod * unitLeaves);
        plan.spinesPerPod = spinesFor(shape, plan.leavesPerPod, down);
        if (plan.spinesPerPod == 0)
            continue;
        const int downLinks = plan.leavesPerPod * shape.uplinks / plan.spinesPerPod;
        const int uplinks = std::max(1, ceilRatio(downLinks / d.spineOversubscription));
        if (const auto whole = withCores(plan, uplinks, d.spineRadix - downLinks, d.coreRadix))
            return whole;
    }
    return std::nullopt;
}

/// Access switches in groups, each under its own aggregation pair, the pairs under one core pair.
std::optional<PodPlan> accessPods(const Shape& shape)
{
    const FabricDemand& d = shape.demand;
    PodPlan plan;
    plan.leavesPerPod = d.spineRadix - 2;
    if (plan.leavesPerPod < 1 || shape.uplinks < 2)
        return std::nullopt;
    plan.pods = static_cast<int>(ceilDiv(shape.leaves, plan.leavesPerPod));
    plan.spinesPerPod = 2;
    plan.uplinksPerSpine = 2;
    plan.coreGroups = 1;
    plan.coresPerGroup = 2;
    return plan.spines() <= d.coreRadix ? std::optional(plan) : std::nullopt;
}

}  // namespace

std::optional<PodPlan> planPods(const Shape& shape)
{
    return shape.demand.topology == Topology::AccessTree ? accessPods(shape) : bestPods(shape);
}

}  // namespace cw
