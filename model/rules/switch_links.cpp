// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/switch_links.h"

#include <algorithm>
#include <tuple>

namespace cw::rules {

std::vector<SwitchLink> switchLinksOf(const Plan& plan)
{
    std::vector<SwitchLink> links;
    for (const Cable& cable : plan.cables) {
        if (cable.from < 0 || cable.to < 0)
            continue;
        const Device& from = plan.devices[static_cast<std::size_t>(cable.from)];
        const Device& to = plan.devices[static_cast<std::size_t>(cable.to)];
        // The management port of a switch hangs on a switch of another network.
        if (tierOf(from) > 0 && tierOf(to) > 0 && from.network == to.network)
            links.push_back({from.network, cable.from, cable.to, 1});
    }
    const auto key = [](const SwitchLink& link) { return std::tuple(link.network, link.lower, link.upper); };
    std::sort(links.begin(), links.end(), [&](const SwitchLink& a, const SwitchLink& b) { return key(a) < key(b); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (kept > 0 && key(links[kept - 1]) == key(links[i]))
            ++links[kept - 1].count;
        else
            links[kept++] = links[i];
    }
    links.resize(kept);
    return links;
}

}  // namespace cw::rules
