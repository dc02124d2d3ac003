// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace cw {
namespace {

/// Widest rate that ibdm 1.5 of Debian knows, in Gb/s a lane.
constexpr double kOlderLaneRate = 10;
constexpr int kLanes = 4;

std::string linkMark(const WiringCable& cable, bool forOlderTools)
{
    const double lane = inGigabitsPerSecond(cable.speed) / kLanes;
    return fmt::format("-{}x-{}G->", kLanes, plainNumber(forOlderTools ? std::min(lane, kOlderLaneRate) : lane));
}

std::string systemType(const WiringNode& node)
{
    return node.kind == WiringNodeKind::Switch ? fmt::format("CWSW{}", node.ports) : std::string("CWHCA");
}

/// ibdm has no adapters inside a host: each is a system of its own.
std::string systemName(const Wiring& wiring, const WiringEnd& end)
{
    const WiringNode& node = wiring.node(end);
    const std::string name = plainWord(node.name);
    return node.kind == WiringNodeKind::Switch ? name : name + '-' + adapterName(end.port);
}

int systemPort(const Wiring& wiring, const WiringEnd& end)
{
    return wiring.node(end).kind == WiringNodeKind::Switch ? end.port : 1;
}

/// A system with one chip, whose ports are the front plate's.
std::string systemDescription(const std::string& type, const char* chipKind, int ports, bool forOlderTools)
{
    std::string text = fmt::format("TOPSYSTEM {}\n\nNODE {} {} {} U1\n", type, chipKind, ports, type);
    for (int port = 1; port <= ports; ++port)
        text += fmt::format("{} -4x-{}G-> P{}\n", port, forOlderTools ? 10 : 100, port);
    return text;
}

/// Every cable once: at its switch, or at the lower of two. Hosts cabled to each other count as switches do.
template <class Line>
void addCables(std::string& text, const Wiring& wiring, Line line)
{
    const auto cables = cablesByNode(wiring);
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        std::string lines;
        for (const std::int32_t c : cables[n]) {
            const WiringCable& cable = wiring.cables[static_cast<std::size_t>(c)];
            const bool isUpper = cable.b.node == static_cast<WiringIndex>(n);
            const bool isUnlike = wiring.node(cable.a).kind != wiring.node(cable.b).kind;
            if (isUpper != isUnlike)
                continue;
            lines += line(isUpper ? cable.b : cable.a, isUpper ? cable.a : cable.b, cable);
        }
        if (!lines.empty())
            text += lines + '\n';
    }
}

/// "MQM9700" of the order number "MQM9700-NS2F"; without one the last word of the model with the M that these numbers
/// begin with ("MQM8700", "MQM9700": NVIDIA UFM Cable Validation Tool 1.5, "Topo File", 2025). In that example a host
/// with mlx5_0 to mlx5_2 is one system of type HCA_mlx5_3 whichever port is meant: the number is that of its adapters.
std::string ufmModel(const WiringSource& source, const WiringNode& node)
{
    if (node.kind == WiringNodeKind::Host)
        return fmt::format("HCA_mlx5_{}", node.ports);
    const Part* part = source.catalogue.find(node.model);
    if (part && !part->partNumber.empty())
        return plainWord(part->partNumber.substr(0, part->partNumber.find('-')));
    const std::string model = part ? part->model : node.model;
    const std::string last = plainWord(model.substr(model.rfind(' ') + 1));
    return last.starts_with("QM") ? 'M' + last : last;
}

const char* ufmType(const WiringNode& node)
{
    return node.kind == WiringNodeKind::Host ? "Host" : "Switch";
}

std::string ufmSheet(const Wiring& wiring)
{
    std::string text = "A-Rack,A-U,A-Node Name,A-Type,A-Port,Z-Rack,Z-U,Z-Node Name,Z-Type,Z-Port\n";
    for (const WiringCable& cable : wiring.cables) {
        for (const WiringEnd* end : {&cable.a, &cable.b}) {
            const WiringNode& node = wiring.node(*end);
            text += fmt::format("{}{},{},{},{},{}", end == &cable.a ? "" : ",", csvCell(node.rack),
                                node.bottomU > 0 ? std::to_string(node.bottomU) : "", csvCell(node.name), ufmType(node),
                                end->port);
        }
        text += '\n';
    }
    return text;
}

std::string adapterMapping(const Wiring& wiring)
{
    int most = 0;
    for (const WiringNode& node : wiring.nodes)
        if (node.kind == WiringNodeKind::Host)
            most = std::max(most, node.ports);
    std::string text = "port,hca-name\n";
    for (int port = 1; port <= most; ++port)
        text += fmt::format("{},{}\n", port, adapterName(port));
    return text;
}

}  // namespace

ExportedFiles ibdmFiles(const WiringSource& source)
{
    const Wiring& wiring = source.wiring;
    std::string text;
    std::set<int> radices;
    std::string last;
    addCables(text, wiring, [&](const WiringEnd& near, const WiringEnd& far, const WiringCable& cable) {
        std::string line;
        const std::string name = systemName(wiring, near);
        if (name != last)
            line = fmt::format("{} {}\n", systemType(wiring.node(near)), name);
        last = name;
        return line + fmt::format("   P{} {} {} {} P{}\n", systemPort(wiring, near),
                                  linkMark(cable, source.forOlderTools), systemType(wiring.node(far)),
                                  systemName(wiring, far), systemPort(wiring, far));
    });
    for (const WiringNode& node : wiring.nodes)
        if (node.kind == WiringNodeKind::Switch)
            radices.insert(node.ports);
    ExportedFiles files{{"fabric.topo", std::move(text)},
                        {"CWHCA.ibnl", systemDescription("CWHCA", "CA", 1, source.forOlderTools)}};
    for (const int radix : radices) {
        const std::string type = fmt::format("CWSW{}", radix);
        files.push_back({type + ".ibnl", systemDescription(type, "SW", radix, source.forOlderTools)});
    }
    return files;
}

ExportedFiles ufmFiles(const WiringSource& source)
{
    const Wiring& wiring = source.wiring;
    std::string text;
    WiringIndex last = -1;
    addCables(text, wiring, [&](const WiringEnd& near, const WiringEnd& far, const WiringCable& cable) {
        std::string line;
        if (near.node != last)
            line = fmt::format("{} {}\n", ufmModel(source, wiring.node(near)), plainWord(wiring.node(near).name));
        last = near.node;
        const WiringNode& farNode = wiring.node(far);
        const bool isHost = farNode.kind == WiringNodeKind::Host;
        const std::string port = isHost ? adapterName(far.port) + "/P1" : fmt::format("P{}", far.port);
        return line + fmt::format("   P{} {} {} {} {}\n", near.port, linkMark(cable, false), ufmModel(source, farNode),
                                  plainWord(farNode.name), port);
    });
    return {
        {"fabric.topo", std::move(text)}, {"p2p.csv", ufmSheet(wiring)}, {"hca_mapping.csv", adapterMapping(wiring)}};
}

}  // namespace cw
