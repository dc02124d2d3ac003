// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/built_ports.h"

namespace cw {

namespace {

std::uint64_t numberKey(WiringIndex node, int port)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(node)) << 32U | static_cast<std::uint32_t>(port);
}

template <class Take>
void forEveryEnd(const Wiring& wiring, Take take)
{
    for (std::size_t c = 0; c < wiring.cables.size(); ++c)
        for (const WiringEnd* end : {&wiring.cables[c].a, &wiring.cables[c].b})
            take(*end, static_cast<std::int32_t>(c));
}

}  // namespace

BuiltPorts::BuiltPorts(const Wiring& designed, const WiringOrigin& origin, const Wiring& built)
    : designed_(designed)
    , origin_(origin)
    , built_(built)
    , names_(designed)
{
    forEveryEnd(designed_, [this](const WiringEnd& end, std::int32_t cable) {
        byNumber_.emplace(numberKey(end.node, end.port), cable);
    });
}

std::int32_t BuiltPorts::cableAt(WiringIndex node, const WiringEnd& built) const
{
    if (built.port > 0) {
        const auto known = byNumber_.find(numberKey(node, built.port));
        return known == byNumber_.end() ? -1 : known->second;
    }
    if (built.label.empty())
        return -1;
    if (!byLabel_) {
        byLabel_.emplace();
        forEveryEnd(designed_, [this](const WiringEnd& end, std::int32_t cable) {
            if (!end.label.empty())
                byLabel_->emplace(Label(end.node, plainPortLabel(end.label)), cable);
        });
    }
    const auto known = byLabel_->find(Label(node, plainPortLabel(built.label)));
    return known == byLabel_->end() ? -1 : known->second;
}

BuiltPort BuiltPorts::of(const WiringEnd& built) const
{
    BuiltPort port;
    port.node = names_.find(built_.node(built).name);
    if (port.node < 0)
        return port;
    port.device = origin_.devices[static_cast<std::size_t>(port.node)];
    port.cable = cableAt(port.node, built);
    const WiringNode& node = designed_.nodes[static_cast<std::size_t>(port.node)];
    if (port.cable < 0 && node.kind == WiringNodeKind::Switch && built.port <= node.ports)
        port.number = built.port;
    return port;
}

}  // namespace cw
