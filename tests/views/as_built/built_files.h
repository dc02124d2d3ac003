// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/wiring_files.h"
#include "tests/support/fake_session.h"

#include <algorithm>
#include <string>

namespace cw::test {

/// The compute network of an analysis as designed, to be changed into what was built.
inline Wiring computeWiring(const Analysis& analysis)
{
    return wiringOf(*analysis.design, *analysis.plan, *analysis.facts.catalogue, NetworkKind::Compute);
}

/// A fabric with five faults, each of another kind, beside one device that is called otherwise.
struct MiswiredFabric {
    Wiring wiring;
    WiringCable missing, swappedA, swappedB, slow, extra;
    std::string renamed;  ///< a host
    int cablesOfRenamed = 0;

    explicit MiswiredFabric(const Analysis& analysis)
        : wiring(computeWiring(analysis))
    {
        const auto isUplink = [&](const WiringCable& cable) {
            return wiring.node(cable.a).tier == 1 && wiring.node(cable.b).tier == 2;
        };
        std::vector<std::size_t> uplinks;
        for (std::size_t c = 0; c < wiring.cables.size(); ++c)
            if (isUplink(wiring.cables[c]))
                uplinks.push_back(c);
        missing = wiring.cables[uplinks[0]];
        // Two cables of different leaves and spines whose upper ends are exchanged.
        std::size_t other = uplinks.size() - 1;
        swappedA = wiring.cables[uplinks[1]];
        swappedB = wiring.cables[uplinks[other]];
        std::swap(wiring.cables[uplinks[1]].b, wiring.cables[uplinks[other]].b);
        slow = wiring.cables[uplinks[2]];
        wiring.cables[uplinks[2]].speed = slow.speed / 2;
        renamed = wiring.nodes.front().name;
        cablesOfRenamed =
            static_cast<int>(std::count_if(wiring.cables.begin(), wiring.cables.end(), [](const WiringCable& cable) {
                return cable.a.node == 0 || cable.b.node == 0;
            }));
        wiring.nodes.front().name = "=stranger";
        // Between two ports of leaves that nothing was designed for.
        extra = missing;
        extra.a.port = wiring.node(missing.a).ports + 1;
        extra.b = swappedB.a;
        extra.b.port = wiring.node(swappedB.a).ports + 2;
        extra.a.label.clear();
        extra.b.label.clear();
        wiring.node(extra.a).ports += 4;
        wiring.node(extra.b).ports += 4;
        wiring.cables.erase(wiring.cables.begin() + static_cast<std::ptrdiff_t>(uplinks[0]));
        wiring.cables.push_back(extra);
    }
};

inline std::string sheetOf(const Wiring& wiring, const Catalogue& catalogue)
{
    return cableSheetFiles({wiring, catalogue}).front().text;
}

}  // namespace cw::test
