// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// The fabric as a graph: Graphviz, containerlab and diagrams.net.
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace cw {
namespace {

const char* functionOf(const WiringNode& node)
{
    switch (node.tier) {
    case 0: return "host";
    case 1: return "leaf";
    case 2: return "spine";
    default: return "super-spine";
    }
}

/// What a port is called where every node is a virtual machine: by its label, else by its number.
std::string portWord(const WiringEnd& end)
{
    return end.label.empty() ? fmt::format("p{}", end.port) : end.label;
}

/// The images that NVIDIA Air and its topology guide name, with the memory (MB) and processors that they ask for.
const char* machineOf(const WiringNode& node)
{
    return node.kind == WiringNodeKind::Switch ? R"(os="cumulus-vx-5.9.1" memory="4096" cpu="2")"
                                               : R"(os="generic/ubuntu2204" memory="1024" cpu="1")";
}

}  // namespace

ExportedFiles dotFiles(const WiringSource& source)
{
    const Wiring& wiring = source.wiring;
    std::string text = "graph " + quotedText(wiring.name.empty() ? "fabric" : wiring.name) + " {\n";
    for (const WiringNode& node : wiring.nodes)
        text += fmt::format("  {} [function=\"{}\" {}]\n", quotedText(node.name), functionOf(node), machineOf(node));
    for (const WiringCable& cable : wiring.cables)
        text += fmt::format("  {}:{} -- {}:{}\n", quotedText(wiring.node(cable.a).name), quotedText(portWord(cable.a)),
                            quotedText(wiring.node(cable.b).name), quotedText(portWord(cable.b)));
    return {{"", text + "}\n"}};
}

ExportedFiles containerlabFiles(const WiringSource& source)
{
    const Wiring& wiring = source.wiring;
    std::string text = fmt::format("---\nname: {}\ntopology:\n  kinds:\n    linux:\n      image: alpine:latest\n"
                                   "  nodes:\n",
                                   quotedText(plainWord(wiring.name.empty() ? "fabric" : wiring.name)));
    for (const WiringNode& node : wiring.nodes)
        text += fmt::format("    {}:\n      kind: linux\n      labels:\n        function: {}\n",
                            quotedText(plainWord(node.name)), functionOf(node));
    // eth0 is the management interface of every container; kernel names have at most 15 characters.
    text += wiring.cables.empty() ? "  links: []\n" : "  links:\n";
    for (const WiringCable& cable : wiring.cables)
        text += fmt::format("    - endpoints: [\"{}:eth{}\", \"{}:eth{}\"]\n", plainWord(wiring.node(cable.a).name),
                            cable.a.port, plainWord(wiring.node(cable.b).name), cable.b.port);
    return {{"", std::move(text)}};
}

namespace {

// A grid that leaves room for names of some twenty characters, in diagram units.
constexpr int kBoxWidth = 120;
constexpr int kBoxHeight = 30;
constexpr int kColumnPitch = 140;
constexpr int kTierPitch = 300;
constexpr int kRowPitch = 45;
constexpr int kColumns = 64;  // hosts beyond it continue on a next row

const char* styleOf(const WiringNode& node)
{
    switch (node.tier) {
    case 0: return "rounded=0;fillColor=#ffffff;";
    case 1: return "rounded=1;fillColor=#d5e8d4;";
    case 2: return "rounded=1;fillColor=#dae8fc;";
    default: return "rounded=1;fillColor=#ffe6cc;";
    }
}

/// Parallel links of one pair of nodes are one line with their number.
std::map<std::pair<WiringIndex, WiringIndex>, int> linkCounts(const Wiring& wiring)
{
    std::map<std::pair<WiringIndex, WiringIndex>, int> counts;
    for (const WiringCable& cable : wiring.cables)
        ++counts[{cable.a.node, cable.b.node}];
    return counts;
}

}  // namespace

ExportedFiles drawioFiles(const WiringSource& source)
{
    const Wiring& wiring = source.wiring;
    int highest = 0;
    for (const WiringNode& node : wiring.nodes)
        highest = std::max(highest, node.tier);
    std::string text = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile><diagram name=\"{}\">"
                                   "<mxGraphModel><root>\n<mxCell id=\"0\"/>\n<mxCell id=\"1\" parent=\"0\"/>\n",
                                   xmlText(wiring.name.empty() ? "fabric" : wiring.name));
    std::map<int, int> placed;
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        const WiringNode& node = wiring.nodes[n];
        const int place = placed[node.tier]++;
        text += fmt::format("<mxCell id=\"n{}\" value=\"{}\" style=\"{}\" vertex=\"1\" parent=\"1\"><mxGeometry "
                            "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" as=\"geometry\"/></mxCell>\n",
                            n, xmlText(node.name), styleOf(node), place % kColumns * kColumnPitch,
                            (highest - node.tier) * kTierPitch + place / kColumns * kRowPitch, kBoxWidth, kBoxHeight);
    }
    int edge = 0;
    for (const auto& [ends, links] : linkCounts(wiring))
        text += fmt::format("<mxCell id=\"e{}\" value=\"{}\" style=\"endArrow=none;\" edge=\"1\" parent=\"1\" "
                            "source=\"n{}\" target=\"n{}\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>\n",
                            edge++, links > 1 ? std::to_string(links) : "", ends.first, ends.second);
    return {{"", text + "</root></mxGraphModel></diagram></mxfile>\n"}};
}

}  // namespace cw
