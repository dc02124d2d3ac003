// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// partitions.conf of OpenSM 3.3 and UFM (opensm, doc/partition-config.txt). A partition is defined once for each host,
// which OpenSM adds up: its lines have at most 4,096 characters.
#include "model/design/address_text.h"
#include "model/exchange/address_files.h"
#include "model/exchange/fabric_guids.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace cw {
namespace {

class PartitionWriter {
public:
    explicit PartitionWriter(const WiringSource& source)
        : wiring_(source.wiring)
        , design_(source.addresses->design)
        , guids_(wiring_)
    {
        const Plan& plan = source.addresses->plan;
        for (std::size_t d = 0; d < plan.devices.size(); ++d)
            if (plan.devices[d].block >= 0)
                blockOf_[deviceName(plan, design_, static_cast<DeviceIndex>(d))] =
                    design_.blocks[static_cast<std::size_t>(plan.devices[d].block)].id;
        for (const WiringCable& cable : wiring_.cables)
            for (const WiringEnd* end : {&cable.a, &cable.b})
                if (wiring_.node(*end).kind == WiringNodeKind::Host)
                    portsOf_[end->node].push_back(guids_.port(static_cast<std::size_t>(end->node), end->port));
    }

    std::string write() const
    {
        const std::vector<IbPartition>& partitions = design_.addressing.partitions;
        const auto planned = std::find_if(partitions.begin(), partitions.end(),
                                          [](const IbPartition& one) { return one.key == IbPartition::kDefaultKey; });
        // Who is in a partition of its own reaches no more than the managers through the default one.
        const bool isOpen = partitions.empty() || (planned != partitions.end() && planned->blocks.empty());
        std::string text =
            fmt::format("Default=0x7fff,ipoib : ALL={}, ALL_SWITCHES=full, SELF=full ;\n", isOpen ? "full" : "limited");
        for (const IbPartition& partition : partitions)
            if (partition.key != IbPartition::kDefaultKey || !partition.blocks.empty())
                addPartition(text, partition);
        return text;
    }

private:
    void addPartition(std::string& text, const IbPartition& partition) const
    {
        text += fmt::format("# {}{}\n", partition.name, partition.isReduced ? ", in-network reduction (SHARP)" : "");
        const std::string definition =
            fmt::format("{}={},ipoib,defmember=full : ", partition.name, partitionKeyText(partition.key));
        if (partition.blocks.empty()) {
            text += definition + "ALL ;\n";
            return;
        }
        for (const auto& [node, ports] : portsOf_) {
            const std::string& name = wiring_.nodes[static_cast<std::size_t>(node)].name;
            const auto block = blockOf_.find(name);
            if (block == blockOf_.end() ||
                std::find(partition.blocks.begin(), partition.blocks.end(), block->second) == partition.blocks.end())
                continue;
            std::string list;
            for (const std::uint64_t port : ports)
                list += fmt::format("{}0x{:016x}", list.empty() ? "" : ", ", port);
            text += fmt::format("{}{} ; # {}\n", definition, list, name);
        }
    }

    const Wiring& wiring_;
    const Design& design_;
    FabricGuids guids_;
    std::unordered_map<std::string, ElementId> blockOf_;         ///< by the name of a unit
    std::map<WiringIndex, std::vector<std::uint64_t>> portsOf_;  ///< GUIDs, by host
};

}  // namespace

ExportedFiles partitionFiles(const WiringSource& source)
{
    return {{{}, source.addresses ? PartitionWriter(source).write() : std::string()}};
}

}  // namespace cw
