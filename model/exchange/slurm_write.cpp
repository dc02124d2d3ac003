// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Slurm 22.05 to 25.05: topology.conf(5), topology.yaml(5), slurm.conf(5), gres.conf(5).
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"
#include "model/wiring/locality.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>

namespace cw {
namespace {

/// A host name as Slurm's ranges see it: what stands before the number, and the number with its zeros.
struct NumberedName {
    std::string stem;
    std::string digits;
};

NumberedName splitName(const std::string& name)
{
    std::size_t at = name.size();
    while (at > 0 && name[at - 1] >= '0' && name[at - 1] <= '9' && name.size() - at < 9)
        --at;
    return {name.substr(0, at), name.substr(at)};
}

/// "dgx-[001-032,040],login-01": names in any order, ranges for those that follow one another.
std::string hostList(const Wiring& wiring, const std::vector<WiringIndex>& hosts)
{
    std::map<std::pair<std::string, std::size_t>, std::vector<int>> numbers;
    std::string list;
    for (const WiringIndex host : hosts) {
        const NumberedName name = splitName(wiring.nodes[static_cast<std::size_t>(host)].name);
        if (name.digits.empty())
            list += (list.empty() ? "" : ",") + name.stem;
        else
            numbers[{name.stem, name.digits.size()}].push_back(std::stoi(name.digits));
    }
    for (auto& [stem, found] : numbers) {
        std::sort(found.begin(), found.end());
        std::string ranges;
        for (std::size_t first = 0; first < found.size();) {
            std::size_t last = first;
            while (last + 1 < found.size() && found[last + 1] == found[last] + 1)
                ++last;
            ranges += fmt::format("{}{:0{}}", ranges.empty() ? "" : ",", found[first], stem.second);
            if (last > first)
                ranges += fmt::format("-{:0{}}", found[last], stem.second);
            first = last + 1;
        }
        list += fmt::format("{}{}[{}]", list.empty() ? "" : ",", stem.first, ranges);
    }
    return list;
}

const Server* gpuServer(const WiringSource& source, const WiringNode& node)
{
    const Server* server = node.kind == WiringNodeKind::Host ? source.catalogue.server(node.model) : nullptr;
    return server && server->gpuCount > 0 ? server : nullptr;
}

/// "h100" of "nvidia-h100-sxm": the word by which nvidia-smi's and Slurm's type match.
std::string gpuType(const WiringSource& source, const Server& server)
{
    const Gpu* gpu = source.catalogue.gpuOf(server);
    std::string type = gpu && !gpu->family.empty() ? gpu->family : server.gpu;
    for (char& c : type)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return plainWord(type);
}

std::string groupName(std::size_t group)
{
    return fmt::format("su{:02}", group);
}

/// One logical switch for each scalable unit: its eight rails see the same hosts. Slurm wants one root.
std::string treeTopology(const Wiring& wiring, const Locality& locality)
{
    std::string text;
    std::map<int, std::vector<std::size_t>> groupsOfPod;
    for (std::size_t g = 0; g < locality.groups.size(); ++g) {
        text += fmt::format("SwitchName={} Nodes={}\n", groupName(g), hostList(wiring, locality.groups[g].hosts));
        groupsOfPod[locality.groups[g].pod].push_back(g);
    }
    const auto joined = [](const std::vector<std::string>& names) {
        std::string list;
        for (const std::string& name : names)
            list += (list.empty() ? "" : ",") + name;
        return list;
    };
    std::vector<std::string> tops;
    for (const auto& [pod, groups] : groupsOfPod) {
        std::vector<std::string> names;
        for (const std::size_t g : groups)
            names.push_back(groupName(g));
        if (groupsOfPod.size() == 1) {
            tops = names;
            break;
        }
        tops.push_back(fmt::format("pod{:02}", pod));
        text += fmt::format("SwitchName={} Switches={}\n", tops.back(), joined(names));
    }
    if (tops.size() > 1)
        text += fmt::format("SwitchName=core Switches={}\n", joined(tops));
    return text;
}

/// Blocks are the scalable units; allocations grow by doubling them up to all (topology.conf(5), BlockSizes).
std::vector<std::size_t> blockSizes(const Locality& locality)
{
    std::size_t smallest = 0;
    for (const LocalityGroup& group : locality.groups)
        if (smallest == 0 || group.hosts.size() < smallest)
            smallest = group.hosts.size();
    std::vector<std::size_t> sizes;
    for (std::size_t many = 1; smallest > 0 && many <= std::bit_floor(locality.groups.size()); many *= 2)
        sizes.push_back(smallest * many);
    return sizes;
}

std::string blockTopology(const Wiring& wiring, const Locality& locality)
{
    std::string text;
    for (std::size_t g = 0; g < locality.groups.size(); ++g)
        text += fmt::format("BlockName={} Nodes={}\n", groupName(g), hostList(wiring, locality.groups[g].hosts));
    return text + fmt::format("BlockSizes={}\n", fmt::join(blockSizes(locality), ","));
}

std::string yamlTopology(const Wiring& wiring, const Locality& locality)
{
    std::string text = "---\n- topology: default\n  cluster_default: true\n  block:\n    block_sizes:\n";
    for (const std::size_t size : blockSizes(locality))
        text += fmt::format("      - {}\n", size);
    text += "    blocks:\n";
    for (std::size_t g = 0; g < locality.groups.size(); ++g)
        text += fmt::format("      - block: {}\n        nodes: {}\n", groupName(g),
                            quotedText(hostList(wiring, locality.groups[g].hosts)));
    return text;
}

}  // namespace

ExportedFiles slurmFiles(const WiringSource& source)
{
    const Wiring& wiring = source.wiring;
    std::vector<bool> counts(wiring.nodes.size());
    std::map<std::string, std::vector<WiringIndex>> byModel;
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        counts[n] = gpuServer(source, wiring.nodes[n]) != nullptr;
        if (counts[n])
            byModel[wiring.nodes[n].model].push_back(static_cast<WiringIndex>(n));
    }
    const Locality locality = localityOf(wiring, counts);
    std::string nodes;
    std::string gres;
    for (const auto& [model, hosts] : byModel) {
        const Server& server = *source.catalogue.server(model);
        const std::string list = hostList(wiring, hosts);
        const std::string type = gpuType(source, server);
        nodes += fmt::format("NodeName={} Gres=gpu:{}:{} State=UNKNOWN\n", list, type, server.gpuCount);
        gres += fmt::format("NodeName={} Name=gpu Type={} Count={}\n", list, type, server.gpuCount);
    }
    return {{"topology.conf", treeTopology(wiring, locality)},
            {"topology_block.conf", blockTopology(wiring, locality)},
            {"topology.yaml", yamlTopology(wiring, locality)},
            {"nodes.conf", std::move(nodes)},
            {"gres.conf", std::move(gres)}};
}

}  // namespace cw
