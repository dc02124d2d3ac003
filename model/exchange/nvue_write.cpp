// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// RoCE on Cumulus Linux 5, as NVUE commands (NVIDIA, "Quality of Service" and "Equal Cost Multipath Load Sharing" in
// the Cumulus Linux user guide): the same steps as its profile "nv set qos roce", with the numbers of the plan. Pools,
// Xoff and buffers of ports stay with the switch, which works them out from the length of the cables.
#include "model/addressing/headroom.h"
#include "model/addressing/host_names.h"
#include "model/exchange/address_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

namespace cw {
namespace {

constexpr int kLastClass = 7;

class NvueWriter {
public:
    explicit NvueWriter(const WiringSource& source)
        : source_(*source.addresses)
        , catalogue_(source.catalogue)
        , qos_(source_.design.addressing.qos)
    {
        for (const Cable& cable : source_.plan.cables) {
            addPort(cable.from, cable, cable.to >= 0 && isSwitch(cable.to));
            if (cable.to >= 0)
                addPort(cable.to, cable, isSwitch(cable.from));
        }
    }

    ExportedFiles write() const
    {
        ExportedFiles files;
        for (const SwitchHeadroom& one : switchHeadrooms(source_.design, source_.plan, catalogue_)) {
            const Device& device = source_.plan.devices[static_cast<std::size_t>(one.device)];
            if (source_.network && device.network != *source_.network)
                continue;
            files.push_back({hostName(source_.design, source_.plan, one.device) + ".nv", textOf(one, device.network)});
        }
        return files;
    }

private:
    struct Ports {
        std::vector<std::string> all;
        std::vector<std::string> up;  ///< to other switches
    };

    bool isSwitch(DeviceIndex index) const { return source_.plan.devices[static_cast<std::size_t>(index)].block < 0; }

    void addPort(DeviceIndex index, const Cable& cable, bool isBetweenSwitches)
    {
        if (!isSwitch(index) || cable.network == NetworkKind::OutOfBand)
            return;
        Ports& ports = ports_[index];
        ports.all.push_back(portName(source_.plan, source_.design, catalogue_, index, cable));
        if (isBetweenSwitches)
            ports.up.push_back(ports.all.back());
    }

    static std::string list(const std::vector<std::string>& items) { return fmt::format("{}", fmt::join(items, ",")); }

    std::string textOf(const SwitchHeadroom& one, NetworkKind kind) const
    {
        std::string text;
        const auto set = [&text](const std::string& command) { text += "nv set " + command + '\n'; };
        set("qos mapping default-global trust l3");
        std::vector<std::string> priorities;
        std::set<int> strictOrPaused = {qos_.congestion.priority};
        for (const TrafficClass& lossless : qos_.lossless) {
            priorities.push_back(std::to_string(lossless.priority));
            strictOrPaused.insert(lossless.priority);
            addClass(set, lossless);
        }
        addClass(set, qos_.congestion);
        const std::string classes = list(priorities);
        set(fmt::format("qos pfc default-global switch-priority {}", classes));
        set("qos pfc default-global tx enable");
        set("qos pfc default-global rx enable");
        set(fmt::format("qos pfc default-global cable-length {}",
                        std::max(1, static_cast<int>(std::ceil(inMetres(one.longest))))));
        const std::string marking = "qos congestion-control default-global traffic-class " + classes;
        set(fmt::format("{} min-threshold {:.0f}", marking, inBytes(qos_.ecnFrom)));
        set(fmt::format("{} max-threshold {:.0f}", marking, inBytes(qos_.ecnFull)));
        set(marking + " probability 100");
        set(marking + " ecn enable");
        addScheduler(set, strictOrPaused);
        addInterfaces(set, ports_.at(one.device), source_.design.addressing.of(kind).switchMtu);
        return text + "nv config apply -y\n";
    }

    template <class Set>
    static void addClass(Set set, const TrafficClass& one)
    {
        set(fmt::format("qos mapping default-global dscp {} switch-priority {}", one.dscp, one.priority));
        set(fmt::format("qos egress-queue-mapping default-global switch-priority {0} traffic-class {0}", one.priority));
    }

    /// Half of the bandwidth for the lossless classes, half for the rest, as in NVIDIA's profile. Nothing where there
    /// are too many classes, or two in one queue, which can't be served as each of them asks.
    template <class Set>
    void addScheduler(Set set, const std::set<int>& named) const
    {
        if (qos_.lossless.size() > kMostLossless || named.size() != qos_.lossless.size() + 1)
            return;
        constexpr int kWhole = 100;
        constexpr int kHalf = kWhole / 2;
        const std::string scheduler = "qos egress-scheduler default-global traffic-class ";
        const auto share = [&](int trafficClass, int percent) {
            set(fmt::format("{}{} mode dwrr", scheduler, trafficClass));
            set(fmt::format("{}{} bw-percent {}", scheduler, trafficClass, percent));
        };
        if (qos_.isCongestionStrict)
            set(fmt::format("{}{} mode strict", scheduler, qos_.congestion.priority));
        int rest = 0;
        while (rest < kLastClass && named.contains(rest))
            ++rest;
        const auto classes = static_cast<int>(qos_.lossless.size());
        const int each = classes > 0 ? kHalf / classes : 0;
        share(rest, kWhole - classes * each);
        for (const TrafficClass& lossless : qos_.lossless)
            share(lossless.priority, each);
    }

    template <class Set>
    void addInterfaces(Set set, const Ports& ports, int mtu) const
    {
        const std::string all = list(ports.all);
        set(fmt::format("interface {} link mtu {}", all, mtu));
        if (qos_.hasWatchdog)
            set(fmt::format("interface {} qos pfc-watchdog state enable", all));
        if (qos_.spreading != FlowSpreading::Adaptive || ports.up.empty())
            return;
        set("router adaptive-routing enable on");
        set(fmt::format("interface {} router adaptive-routing enable on", list(ports.up)));
    }

    const AddressSource& source_;
    const Catalogue& catalogue_;
    const RoceQos& qos_;
    std::map<DeviceIndex, Ports> ports_;
};

}  // namespace

ExportedFiles nvueFiles(const WiringSource& source)
{
    return source.addresses ? NvueWriter(source).write() : ExportedFiles{};
}

}  // namespace cw
