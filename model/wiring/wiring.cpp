// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/wiring.h"

#include <algorithm>
#include <utility>

namespace cw {
namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// "leaf-01" of "leaf-01.pod.example". An address such as 10.0.0.1 has dots but no domain.
std::string_view withoutDomain(std::string_view name)
{
    const std::size_t dot = name.find('.');
    const bool hasDomain =
        dot != std::string_view::npos && dot > 0 && name.find_first_not_of("0123456789.") != std::string_view::npos;
    return hasDomain ? name.substr(0, dot) : name;
}

}  // namespace

int Wiring::count(WiringNodeKind kind) const
{
    return static_cast<int>(
        std::count_if(nodes.begin(), nodes.end(), [kind](const WiringNode& node) { return node.kind == kind; }));
}

WiringNames::WiringNames(const Wiring& wiring)
{
    byName_.reserve(wiring.nodes.size());
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        const std::string name = plain(wiring.nodes[n].name);
        byName_.emplace(name, static_cast<WiringIndex>(n));
        if (const std::string_view host = withoutDomain(name); host.size() < name.size()) {
            const auto [known, isNew] = byShortName_.emplace(std::string(host), static_cast<WiringIndex>(n));
            if (!isNew)
                known->second = -1;
        }
    }
}

WiringIndex WiringNames::find(std::string_view name) const
{
    const std::string whole = plain(name);
    if (const auto found = byName_.find(whole); found != byName_.end())
        return found->second;
    const std::string host(withoutDomain(whole));
    if (host.size() == whole.size()) {
        const auto found = byShortName_.find(whole);
        return found == byShortName_.end() ? -1 : found->second;
    }
    const auto found = byName_.find(host);
    return found == byName_.end() ? -1 : found->second;
}

std::string WiringNames::plain(std::string_view name)
{
    return lowered(name);
}

std::string plainPortLabel(std::string_view label)
{
    return lowered(label);
}

std::vector<std::vector<std::int32_t>> cablesByNode(const Wiring& wiring)
{
    std::vector<std::vector<std::int32_t>> lists(wiring.nodes.size());
    for (std::size_t c = 0; c < wiring.cables.size(); ++c) {
        const WiringCable& cable = wiring.cables[c];
        lists[static_cast<std::size_t>(cable.a.node)].push_back(static_cast<std::int32_t>(c));
        if (cable.b.node != cable.a.node)
            lists[static_cast<std::size_t>(cable.b.node)].push_back(static_cast<std::int32_t>(c));
    }
    return lists;
}

void deriveTiers(Wiring& wiring)
{
    const auto cables = cablesByNode(wiring);
    std::vector<int> distance(wiring.nodes.size(), -1);
    std::vector<std::size_t> queue;
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        if (wiring.nodes[n].kind == WiringNodeKind::Host) {
            distance[n] = 0;
            queue.push_back(n);
        }
    }
    for (std::size_t head = 0; head < queue.size(); ++head) {
        for (const std::int32_t c : cables[queue[head]]) {
            const WiringCable& cable = wiring.cables[static_cast<std::size_t>(c)];
            for (const WiringIndex next : {cable.a.node, cable.b.node}) {
                int& known = distance[static_cast<std::size_t>(next)];
                if (known >= 0)
                    continue;
                known = distance[queue[head]] + 1;
                queue.push_back(static_cast<std::size_t>(next));
            }
        }
    }
    for (std::size_t n = 0; n < wiring.nodes.size(); ++n) {
        WiringNode& node = wiring.nodes[n];
        if (node.kind == WiringNodeKind::Switch && node.tier == 0)
            node.tier = std::max(1, distance[n]);
    }
    for (WiringCable& cable : wiring.cables)
        if (wiring.node(cable.a).tier > wiring.node(cable.b).tier)
            std::swap(cable.a, cable.b);
}

}  // namespace cw
