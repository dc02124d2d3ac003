// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/paths.h"

#include "model/fabric/latency.h"
#include "model/fabric/small_flow.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace cw {
namespace {

const Server* serverOf(const Design& design, const Plan& plan, const Catalogue& catalogue, DeviceIndex device)
{
    const int block = device < 0 ? -1 : plan.devices[static_cast<std::size_t>(device)].block;
    return block < 0 ? nullptr : catalogue.server(design.blocks[static_cast<std::size_t>(block)].part);
}

/// Where a host's port meets the fabric.
struct Landing {
    std::int32_t cable = -1;
    int node = 0;
    std::int64_t speed = 0;  ///< Mb/s
};

/// Finds paths on one network from which something may be missing.
class PathFinder {
public:
    PathFinder(const Design& design, const Plan& plan, const NetworkPlan& network, const NetworkPlan& carrier,
               const Catalogue& catalogue, const FabricConstants* constants, const Failures& failures)
        : design_(design)
        , plan_(plan)
        , network_(network)
        , carrier_(carrier)
        , catalogue_(catalogue)
        , constants_(constants)
        , failures_(failures)
        , graph_(fabricGraph(plan, carrier, failures))
        , adjacency_(graph_)
    {
    }

    FoundPaths find(PathEnd from, PathEnd to) const
    {
        if (carrier_.sizing.family == FabricFamily::Direct)
            return findDirect(from, to);
        const std::vector<Landing> sources = landings(from), targets = landings(to);
        FoundPaths found;
        if (sources.empty() || targets.empty())
            return found;
        const std::vector<int> hops = hopsFromAny(sources);
        int nearest = std::numeric_limits<int>::max();
        for (const Landing& target : targets)
            if (const int hop = hops[static_cast<std::size_t>(target.node)]; hop >= 0)
                nearest = std::min(nearest, hop);
        if (nearest == std::numeric_limits<int>::max())
            return found;
        found.links = nearest + 2;
        found.switches = nearest + 1;
        const std::vector<double> waysDown = countWays(hops, targets, nearest);
        count(found, sources, hops, waysDown);
        pickExample(found, from, to, sources, targets, hops, waysDown);
        found.together = megabits(flow(sources, targets, hops, nearest, waysDown));
        return found;
    }

    /// Distinct ports of a host on this network, in the catalogue's order.
    std::vector<std::pair<int, int>> portsOf(DeviceIndex host) const
    {
        std::vector<std::pair<int, int>> ports;
        for (const Cable& cable : plan_.cables)
            if (cable.network == network_.kind && cable.to >= 0 && (cable.from == host || cable.to == host))
                ports.push_back(portAt(cable, host));
        std::sort(ports.begin(), ports.end());
        ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
        return ports;
    }

    int gpus(DeviceIndex host) const { return gpusOf(design_, plan_, catalogue_, host); }

    /// The first and last port of a GPU, as numbers in portsOf(); several GPUs may share one.
    std::pair<int, int> portRange(PathEnd end, int ports) const
    {
        const int all = gpus(end.host);
        if (end.gpu < 0 || all <= 0 || ports <= 0)
            return {0, ports};
        const int first = end.gpu * ports / all;
        return {first, std::max(first + 1, (end.gpu + 1) * ports / all)};
    }

private:
    static std::pair<int, int> portAt(const Cable& cable, DeviceIndex host)
    {
        return cable.from == host ? std::pair<int, int>(cable.fromGroup, cable.fromPort)
                                  : std::pair<int, int>(cable.toGroup, cable.toPort);
    }

    /// Whether a cable hangs on a port of this end.
    bool isOf(PathEnd end, const Cable& cable) const
    {
        const auto ports = portsOf(end.host);
        const auto [first, last] = portRange(end, static_cast<int>(ports.size()));
        const auto at = std::lower_bound(ports.begin(), ports.end(), portAt(cable, end.host)) - ports.begin();
        return at >= first && at < last;
    }

    /// Hosts cabled to each other do not pass on for others.
    FoundPaths findDirect(PathEnd from, PathEnd to) const
    {
        FoundPaths found;
        std::int64_t all = 0;
        for (std::size_t c = 0; c < plan_.cables.size(); ++c) {
            const Cable& cable = plan_.cables[c];
            const auto index = static_cast<std::int32_t>(c);
            const bool joins =
                (cable.from == from.host && cable.to == to.host) || (cable.from == to.host && cable.to == from.host);
            if (!joins || cable.network != network_.kind || !isUp(index, cable) || !isOf(from, cable) ||
                !isOf(to, cable))
                continue;
            found.count += 1;
            all += speedOf(cable);
            if (found.cables.empty())
                found.cables = {index};
        }
        if (found.cables.empty())
            return found;
        found.links = 1;
        found.devices = {from.host, to.host};
        found.together = megabits(all);
        measure(found);
        return found;
    }

    static Bandwidth megabits(std::int64_t value) { return gigabitsPerSecond(static_cast<double>(value) / 1000); }

    std::int64_t speedOf(const Cable& cable) const
    {
        return cable.choice < 0
                   ? 0
                   : std::llround(
                         inGigabitsPerSecond(plan_.cableChoices[static_cast<std::size_t>(cable.choice)].speed) * 1000);
    }

    bool isUp(std::int32_t index, const Cable& cable) const
    {
        return !failures_.hasCable(index) && !failures_.hasDevice(cable.from) && !failures_.hasDevice(cable.to);
    }

    std::vector<Landing> landings(PathEnd end) const
    {
        std::vector<Landing> all;
        for (std::size_t c = 0; c < plan_.cables.size(); ++c) {
            const Cable& cable = plan_.cables[c];
            const auto index = static_cast<std::int32_t>(c);
            if (cable.from != end.host || cable.network != network_.kind || cable.to < carrier_.firstSwitch ||
                cable.to >= carrier_.firstSwitch + carrier_.sizing.switches() || !isUp(index, cable))
                continue;
            if (isOf(end, cable))
                all.push_back({index, cable.to - carrier_.firstSwitch, speedOf(cable)});
        }
        return all;
    }

    std::vector<int> hopsFromAny(const std::vector<Landing>& sources) const
    {
        std::vector<int> hops(graph_.nodes.size(), -1);
        std::vector<int> order;
        for (const Landing& source : sources) {
            if (hops[static_cast<std::size_t>(source.node)] == 0)
                continue;
            hops[static_cast<std::size_t>(source.node)] = 0;
            order.push_back(source.node);
        }
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const Adjacency::Neighbour& next : adjacency_.of(order[i]))
                if (int& hop = hops[static_cast<std::size_t>(next.node)]; hop < 0) {
                    hop = hops[static_cast<std::size_t>(order[i])] + 1;
                    order.push_back(next.node);
                }
        return hops;
    }

    /// Ways from every node to the nearest targets along shortest paths, by node.
    std::vector<double> countWays(const std::vector<int>& hops, const std::vector<Landing>& targets, int nearest) const
    {
        std::vector<double> ways(graph_.nodes.size(), 0);
        std::vector<std::vector<int>> layers(static_cast<std::size_t>(nearest) + 1);
        for (std::size_t n = 0; n < hops.size(); ++n)
            if (hops[n] >= 0 && hops[n] <= nearest)
                layers[static_cast<std::size_t>(hops[n])].push_back(static_cast<int>(n));
        for (const Landing& target : targets)
            if (hops[static_cast<std::size_t>(target.node)] == nearest)
                ways[static_cast<std::size_t>(target.node)] += 1;
        for (int layer = nearest - 1; layer >= 0; --layer)
            for (const int node : layers[static_cast<std::size_t>(layer)])
                for (const Adjacency::Neighbour& next : adjacency_.of(node))
                    if (hops[static_cast<std::size_t>(next.node)] == layer + 1)
                        ways[static_cast<std::size_t>(node)] += ways[static_cast<std::size_t>(next.node)] *
                                                                graph_.links[static_cast<std::size_t>(next.link)].count;
        return ways;
    }

    void count(FoundPaths& found, const std::vector<Landing>& sources, const std::vector<int>& hops,
               const std::vector<double>& ways) const
    {
        for (const Landing& source : sources)
            found.count += ways[static_cast<std::size_t>(source.node)];
        std::vector<char> isOn(graph_.nodes.size(), 0);
        std::vector<int> order;
        for (const Landing& source : sources)
            if (ways[static_cast<std::size_t>(source.node)] > 0 && !isOn[static_cast<std::size_t>(source.node)]) {
                isOn[static_cast<std::size_t>(source.node)] = 1;
                order.push_back(source.node);
            }
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const Adjacency::Neighbour& next : adjacency_.of(order[i])) {
                const auto n = static_cast<std::size_t>(next.node);
                if (isOn[n] || ways[n] <= 0 || hops[n] != hops[static_cast<std::size_t>(order[i])] + 1)
                    continue;
                isOn[n] = 1;
                order.push_back(next.node);
            }
        for (const int node : order)
            found.onAnyPath.push_back(graph_.nodes[static_cast<std::size_t>(node)].device);
        std::sort(found.onAnyPath.begin(), found.onAnyPath.end());
    }

    std::int32_t cableBetween(DeviceIndex a, DeviceIndex b) const
    {
        for (std::size_t c = 0; c < plan_.cables.size(); ++c) {
            const Cable& cable = plan_.cables[c];
            const bool joins = (cable.from == a && cable.to == b) || (cable.from == b && cable.to == a);
            if (joins && speedOf(cable) > 0 && isUp(static_cast<std::int32_t>(c), cable))
                return static_cast<std::int32_t>(c);
        }
        return -1;
    }

    void pickExample(FoundPaths& found, PathEnd from, PathEnd to, const std::vector<Landing>& sources,
                     const std::vector<Landing>& targets, const std::vector<int>& hops,
                     const std::vector<double>& ways) const
    {
        const auto source = std::find_if(sources.begin(), sources.end(), [&](const Landing& one) {
            return ways[static_cast<std::size_t>(one.node)] > 0;
        });
        found.devices = {from.host, deviceOf(source->node)};
        found.cables = {source->cable};
        int node = source->node;
        for (int hop = 1; hop < found.switches; ++hop) {
            for (const Adjacency::Neighbour& next : adjacency_.of(node))
                if (hops[static_cast<std::size_t>(next.node)] == hop && ways[static_cast<std::size_t>(next.node)] > 0) {
                    found.cables.push_back(cableBetween(deviceOf(node), deviceOf(next.node)));
                    node = next.node;
                    break;
                }
            found.devices.push_back(deviceOf(node));
        }
        const auto target =
            std::find_if(targets.begin(), targets.end(), [&](const Landing& one) { return one.node == node; });
        found.cables.push_back(target->cable);
        found.devices.push_back(to.host);
        measure(found);
    }

    void measure(FoundPaths& found) const
    {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        double metresRouted = 0;
        for (const std::int32_t index : found.cables) {
            const Cable& cable = plan_.cables[static_cast<std::size_t>(index)];
            least = std::min(least, speedOf(cable));
            metresRouted += static_cast<double>(cable.length);
        }
        found.narrowest = megabits(least);
        found.cable = metres(metresRouted);
        if (!constants_)
            return;
        const LatencyParts parts = latencyParts(design_, plan_, carrier_, catalogue_, *constants_);
        Duration inSwitches;
        for (const DeviceIndex device : found.devices)
            if (const int node = device - carrier_.firstSwitch;
                node >= 0 && node < static_cast<int>(graph_.nodes.size()))
                inSwitches += parts.switchOfTier[graph_.nodes[static_cast<std::size_t>(node)].tier & 3];
        found.latency = pathLatency(*constants_, inSwitches, found.cable, found.links);
    }

    /// Over the shortest paths alone.
    std::int64_t flow(const std::vector<Landing>& sources, const std::vector<Landing>& targets,
                      const std::vector<int>& hops, int nearest, const std::vector<double>& ways) const
    {
        const std::size_t source = graph_.nodes.size(), sink = source + 1;
        SmallFlow flow(sink + 1);
        for (const Landing& one : sources)
            flow.addArc(source, static_cast<std::size_t>(one.node), one.speed);
        for (const Landing& one : targets)
            if (hops[static_cast<std::size_t>(one.node)] == nearest)
                flow.addArc(static_cast<std::size_t>(one.node), sink, one.speed);
        for (const FabricGraph::Link& link : graph_.links) {
            const auto a = static_cast<std::size_t>(link.lower), b = static_cast<std::size_t>(link.upper);
            if (ways[a] > 0 && ways[b] > 0 && std::abs(hops[a] - hops[b]) == 1)
                hops[a] < hops[b] ? flow.addArc(a, b, link.capacity) : flow.addArc(b, a, link.capacity);
        }
        return flow.between(source, sink);
    }

    DeviceIndex deviceOf(int node) const { return graph_.nodes[static_cast<std::size_t>(node)].device; }

    const Design& design_;
    const Plan& plan_;
    const NetworkPlan& network_;
    const NetworkPlan& carrier_;
    const Catalogue& catalogue_;
    const FabricConstants* constants_;
    const Failures& failures_;
    FabricGraph graph_;
    Adjacency adjacency_;
};

}  // namespace

int gpusOf(const Design& design, const Plan& plan, const Catalogue& catalogue, DeviceIndex device)
{
    const Server* server = serverOf(design, plan, catalogue, device);
    return server ? server->gpuCount : 0;
}

PathAnswer pathsBetween(const Design& design, const Plan& plan, const NetworkPlan& network, const Catalogue& catalogue,
                        const FabricConstants* constants, const Failures& failures, PathEnd from, PathEnd to)
{
    PathAnswer answer;
    const NetworkPlan* carrier = builtCarrier(plan, network);
    if (!carrier || from.host < 0 || to.host < 0)
        return answer;
    if (const Server* server = serverOf(design, plan, catalogue, from.host))
        if (const Gpu* gpu = catalogue.gpu(server->gpu); gpu && gpu->scaleUp)
            answer.scaleUp = *gpu->scaleUp;
    answer.isWithinHost = from.host == to.host;
    if (answer.isWithinHost)
        return answer;
    const PathFinder finder(design, plan, network, *carrier, catalogue, constants, failures);
    answer.direct = finder.find(from, to);
    const int portsFrom = static_cast<int>(finder.portsOf(from.host).size());
    const int portsTo = static_cast<int>(finder.portsOf(to.host).size());
    if (from.gpu < 0 || to.gpu < 0 || portsFrom != portsTo || finder.gpus(from.host) != finder.gpus(to.host) ||
        !(answer.scaleUp.base() > 0) || finder.portRange(from, portsFrom) == finder.portRange(to, portsTo))
        return answer;
    answer.forwardingGpu = to.gpu;
    answer.forwarded = finder.find({from.host, to.gpu}, to);
    return answer;
}

}  // namespace cw
