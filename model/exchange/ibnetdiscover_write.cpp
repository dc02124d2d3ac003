// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/fabric_guids.h"
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace cw {
namespace {

const Bandwidth kFastestForOlderTools = gigabitsPerSecond(200);

class IbnetdiscoverText {
public:
    explicit IbnetdiscoverText(const WiringSource& source)
        : source_(source)
        , wiring_(source.wiring)
        , guids_(wiring_)
        , ends_(wiring_.nodes.size())
    {
        for (const WiringCable& cable : wiring_.cables) {
            ends_[static_cast<std::size_t>(cable.a.node)][cable.a.port] = {&cable, &cable.b};
            ends_[static_cast<std::size_t>(cable.b.node)][cable.b.port] = {&cable, &cable.a};
        }
    }

    std::string text() &&
    {
        for (std::size_t n = 0; n < wiring_.nodes.size(); ++n)
            if (wiring_.nodes[n].kind == WiringNodeKind::Switch)
                addSwitch(n);
        for (std::size_t n = 0; n < wiring_.nodes.size(); ++n)
            if (wiring_.nodes[n].kind == WiringNodeKind::Host)
                for (const auto& [port, end] : ends_[n])
                    addAdapter(n, port, end);
        return std::move(text_);
    }

private:
    struct FarEnd {
        const WiringCable* cable = nullptr;
        const WiringEnd* end = nullptr;
    };

    std::string idOf(const WiringEnd& end) const
    {
        const auto node = static_cast<std::size_t>(end.node);
        const char letter = wiring_.nodes[node].kind == WiringNodeKind::Switch ? 'S' : 'H';
        return fmt::format("\"{}-{:016x}\"", letter, guids_.node(node, end.port));
    }

    /// A description stands in quotes, which nothing escapes.
    std::string descriptionOf(const WiringEnd& end) const
    {
        const WiringNode& node = wiring_.node(end);
        std::string name = node.kind == WiringNodeKind::Switch ? node.name : node.name + ' ' + adapterName(end.port);
        std::replace_if(
            name.begin(), name.end(), [](char c) { return c == '"' || static_cast<unsigned char>(c) < 0x20; }, '_');
        return name;
    }

    std::string rateOf(const WiringCable& cable) const
    {
        return infiniBandRate(source_.forOlderTools && cable.speed > kFastestForOlderTools ? kFastestForOlderTools
                                                                                           : cable.speed);
    }

    void addSwitch(std::size_t n)
    {
        const WiringNode& node = wiring_.nodes[n];
        const WiringEnd self{static_cast<WiringIndex>(n), 0, {}};
        const std::uint64_t guid = guids_.node(n, 0);
        const int ports = std::max(node.ports, ends_[n].empty() ? 0 : ends_[n].rbegin()->first);
        text_ += fmt::format("vendid=0x0\ndevid=0x0\nsysimgguid=0x{0:x}\nswitchguid=0x{0:x}({0:x})\n", guid);
        text_ += fmt::format("Switch\t{} {}\t\t# \"{}\" enhanced port 0 lid 0 lmc 0\n", ports, idOf(self),
                             descriptionOf(self));
        for (const auto& [port, far] : ends_[n]) {
            const bool isHost = wiring_.node(*far.end).kind == WiringNodeKind::Host;
            const auto farNode = static_cast<std::size_t>(far.end->node);
            text_ +=
                fmt::format("[{}]\t{}[{}]{}\t\t# \"{}\" lid 0 {}\n", port, idOf(*far.end), isHost ? 1 : far.end->port,
                            isHost ? fmt::format("({:x})", guids_.port(farNode, far.end->port)) : "",
                            descriptionOf(*far.end), rateOf(*far.cable));
        }
        text_ += '\n';
    }

    void addAdapter(std::size_t n, int port, const FarEnd& far)
    {
        const WiringEnd self{static_cast<WiringIndex>(n), port, {}};
        const std::uint64_t guid = guids_.node(n, port);
        const bool isHost = wiring_.node(*far.end).kind == WiringNodeKind::Host;
        text_ += fmt::format("vendid=0x0\ndevid=0x0\nsysimgguid=0x{0:x}\ncaguid=0x{0:x}\n", guid);
        text_ += fmt::format("Ca\t1 {}\t\t# \"{}\"\n", idOf(self), descriptionOf(self));
        text_ += fmt::format("[1]({:x}) \t{}[{}]\t\t# lid 0 lmc 0 \"{}\" lid 0 {}\n\n", guid + 1, idOf(*far.end),
                             isHost ? 1 : far.end->port, descriptionOf(*far.end), rateOf(*far.cable));
    }

    const WiringSource& source_;
    const Wiring& wiring_;
    FabricGuids guids_;
    std::vector<std::map<int, FarEnd>> ends_;  ///< by node and port
    std::string text_;
};

}  // namespace

ExportedFiles ibnetdiscoverFiles(const WiringSource& source)
{
    return {{"", IbnetdiscoverText(source).text()}};
}

}  // namespace cw
