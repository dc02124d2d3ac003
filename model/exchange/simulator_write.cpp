// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Networks for simulators of training: ASTRA-sim's analytical back end and the ns-3 back end of SimAI.
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"
#include "model/wiring/locality.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace cw {
namespace {

// Where the catalogue has no figure: the link delays of SimAI's own topology generators (0.0005 ms to a switch,
// 0.000025 ms over NVLink; gen_Topo_Template.py), and of ASTRA-sim's DGX example (936.25 ns). Light in fibre: 5 ns a
// metre.
const Duration kSwitchLatency = seconds(500e-9);
const Duration kScaleUpLink = seconds(25e-9);
const Duration kScaleUpHop = seconds(936.25e-9);
constexpr double kSecondsPerMetre = 5e-9;

struct GpuHost {
    WiringIndex node = -1;
    const Server* server = nullptr;
    const Gpu* gpu = nullptr;
};

std::vector<GpuHost> gpuHosts(const WiringSource& source)
{
    std::vector<GpuHost> hosts;
    for (std::size_t n = 0; n < source.wiring.nodes.size(); ++n) {
        const WiringNode& node = source.wiring.nodes[n];
        const Server* server = node.kind == WiringNodeKind::Host ? source.catalogue.server(node.model) : nullptr;
        if (server && server->gpuCount > 0)
            hosts.push_back({static_cast<WiringIndex>(n), server, source.catalogue.gpuOf(*server)});
    }
    return hosts;
}

Bandwidth scaleUpOf(const GpuHost& host)
{
    return host.gpu && host.gpu->scaleUp ? *host.gpu->scaleUp : Bandwidth{};
}

Duration switchLatency(const WiringSource& source, const WiringNode& node)
{
    const Switch* part = source.catalogue.switchPart(node.model);
    return part && part->latency ? *part->latency : kSwitchLatency;
}

}  // namespace

ExportedFiles astraSimFiles(const WiringSource& source)
{
    const Wiring& wiring = source.wiring;
    const std::vector<GpuHost> hosts = gpuHosts(source);
    std::vector<bool> counts(wiring.nodes.size(), false);
    for (const GpuHost& host : hosts)
        counts[static_cast<std::size_t>(host.node)] = true;
    const Locality locality = localityOf(wiring, counts);
    // Host bandwidth to each tier, and uplink bandwidth of all groups.
    Bandwidth hostLinks;
    Bandwidth uplinks;
    Duration latency;
    for (const WiringCable& cable : wiring.cables) {
        if (counts[static_cast<std::size_t>(cable.a.node)])
            hostLinks = hostLinks + cable.speed;
        else if (wiring.node(cable.a).tier == 1)
            uplinks = uplinks + cable.speed;
        latency = std::max(latency, switchLatency(source, wiring.node(cable.b)));
    }
    const int gpus = hosts.empty() ? 0 : hosts.front().server->gpuCount;
    const double accelerators = std::max(1.0, static_cast<double>(gpus) * static_cast<double>(hosts.size()));
    std::vector<std::string> counted, bandwidths, latencies, kinds;
    const auto add = [&](std::size_t count, Bandwidth bandwidth, Duration delay) {
        kinds.emplace_back("Switch");
        counted.push_back(std::to_string(count));
        bandwidths.push_back(fmt::format("{:.2f}", inGigabytesPerSecond(bandwidth)));
        latencies.push_back(fmt::format("{:.1f}", inSeconds(delay) * 1e9));
    };
    if (gpus > 1)
        add(static_cast<std::size_t>(gpus), scaleUpOf(hosts.front()), kScaleUpHop);
    // The product of the dimensions is the number of accelerators, so groups are a dimension of their own only where
    // all are equally full.
    const std::size_t groups = locality.groups.size();
    const bool areEqual = groups > 1 && std::all_of(locality.groups.begin(), locality.groups.end(), [&](const auto& g) {
                              return g.hosts.size() == locality.groups.front().hosts.size();
                          });
    const Bandwidth perGpu = hostLinks * (1 / accelerators);
    const Bandwidth upPerGpu = std::min(perGpu, uplinks * (1 / accelerators));
    if (areEqual) {
        if (locality.groups.front().hosts.size() > 1)
            add(locality.groups.front().hosts.size(), perGpu, latency);
        add(groups, upPerGpu, latency * 3.0);
    } else {
        add(hosts.size(), groups > 1 ? upPerGpu : perGpu, groups > 1 ? latency * 3.0 : latency);
    }
    return {{"", fmt::format("---\n# GB/s for each accelerator, and ns.\ntopology: [{}]\nnpus_count: [{}]\n"
                             "bandwidth: [{}]\nlatency: [{}]\n",
                             fmt::join(kinds, ", "), fmt::join(counted, ", "), fmt::join(bandwidths, ", "),
                             fmt::join(latencies, ", "))}};
}

namespace {

/// Numbers nodes as the loader wants them: GPUs of all servers, then one NVSwitch for each server, then switches.
class SimaiText {
public:
    explicit SimaiText(const WiringSource& source)
        : source_(source)
        , wiring_(source.wiring)
        , hosts_(gpuHosts(source))
        , gpusPerServer_(hosts_.empty() ? 0 : hosts_.front().server->gpuCount)
    {
        for (std::size_t h = 0; h < hosts_.size(); ++h)
            hostOrdinal_[hosts_[h].node] = static_cast<int>(h);
        const int gpus = gpusPerServer_ * static_cast<int>(hosts_.size());
        firstScaleUp_ = gpus;
        next_ = gpus + static_cast<int>(hosts_.size());
        for (std::size_t n = 0; n < wiring_.nodes.size(); ++n)
            if (wiring_.nodes[n].kind == WiringNodeKind::Switch)
                switchId_[static_cast<WiringIndex>(n)] = next_++;
    }

    std::string text()
    {
        for (std::size_t h = 0; h < hosts_.size(); ++h)
            for (int g = 0; g < gpusPerServer_; ++g)
                addLink(static_cast<int>(h) * gpusPerServer_ + g, firstScaleUp_ + static_cast<int>(h),
                        scaleUpOf(hosts_[h]), kScaleUpLink);
        for (const WiringCable& cable : wiring_.cables) {
            const int a = idOf(cable.a);
            const int b = idOf(cable.b);
            if (a >= 0 && b >= 0)
                addLink(a, b, cable.speed,
                        switchLatency(source_, wiring_.node(cable.b)) +
                            seconds(inMetres(cable.length) * kSecondsPerMetre));
        }
        std::string switches;
        for (int id = firstScaleUp_; id < next_; ++id)
            switches += (switches.empty() ? "" : " ") + std::to_string(id);
        const std::string gpu =
            hosts_.empty() ? "NONE" : plainWord(hosts_.front().gpu ? hosts_.front().gpu->family : "");
        return fmt::format("{} {} {} {} {} {}\n{}\n{}", next_, gpusPerServer_, hosts_.size(), switchId_.size(), links_,
                           gpu, switches, text_);
    }

private:
    /// The GPU next to an adapter; -1 for hosts without GPUs, which the simulator has no place for.
    int idOf(const WiringEnd& end) const
    {
        if (const auto found = switchId_.find(end.node); found != switchId_.end())
            return found->second;
        const auto host = hostOrdinal_.find(end.node);
        if (host == hostOrdinal_.end() || gpusPerServer_ == 0)
            return -1;
        const int ports = std::max(1, wiring_.node(end).ports);
        const int gpu = (end.port - 1) * gpusPerServer_ / ports;
        return host->second * gpusPerServer_ + std::clamp(gpu, 0, gpusPerServer_ - 1);
    }

    void addLink(int a, int b, Bandwidth speed, Duration delay)
    {
        text_ += fmt::format("{} {} {}Gbps {:.6f}ms 0\n", a, b, plainNumber(inGigabitsPerSecond(speed)),
                             inSeconds(delay) * 1e3);
        ++links_;
    }

    const WiringSource& source_;
    const Wiring& wiring_;
    std::vector<GpuHost> hosts_;
    int gpusPerServer_;
    int firstScaleUp_ = 0;
    int next_ = 0;
    int links_ = 0;
    std::map<WiringIndex, int> hostOrdinal_;
    std::map<WiringIndex, int> switchId_;
    std::string text_;
};

}  // namespace

ExportedFiles simaiFiles(const WiringSource& source)
{
    return {{"", SimaiText(source).text()}};
}

}  // namespace cw
