// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/reach.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include <catch2/catch.hpp>

using namespace cw::rules;

namespace {

/// By the words of the definition: joins what is linked, counts the hosts of every part, and compares each host with
/// the fullest.
int apartByDefinition(const SwitchNetwork& network, int lost)
{
    std::vector<int> part(static_cast<std::size_t>(network.switches));
    std::iota(part.begin(), part.end(), 0);
    for (int round = 0; round < network.switches; ++round)
        for (const auto& [a, b] : network.links)
            if (a != lost && b != lost)
                part[std::size_t(a)] = part[std::size_t(b)] = std::min(part[std::size_t(a)], part[std::size_t(b)]);
    const auto partsOfHost = [&](const std::vector<int>& homes) {
        std::set<int> found;
        for (const int home : homes)
            if (home != lost)
                found.insert(part[std::size_t(home)]);
        return found;
    };
    std::map<int, int> hostsOn;
    for (const auto& [homes, count] : network.hosts)
        for (const int one : partsOfHost(homes))
            hostsOn[one] += count;
    int fullest = -1;
    for (const auto& [one, hosts] : hostsOn)
        if (fullest < 0 || hosts > hostsOn.at(fullest))
            fullest = one;
    int apart = 0;
    for (const auto& [homes, count] : network.hosts)
        if (!(homes.size() == 1 && homes.front() == lost) && !partsOfHost(homes).count(fullest))
            apart += count;
    return apart;
}

SwitchNetwork randomNetwork(std::mt19937& random)
{
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    SwitchNetwork network;
    network.switches = 1 + below(9);
    for (int link = below(2 * network.switches); link > 0 && network.switches > 1; --link) {
        const int a = below(network.switches);
        network.links.emplace_back(a, (a + 1 + below(network.switches - 1)) % network.switches);
    }
    for (int kind = below(6); kind > 0; --kind) {
        SwitchNetwork::Hosts hosts;
        for (int home = 1 + below(3); home > 0; --home)
            hosts.homes.push_back(below(network.switches));
        std::sort(hosts.homes.begin(), hosts.homes.end());
        hosts.count = 1 + below(5);
        network.hosts.push_back(std::move(hosts));
    }
    return network;
}

}  // namespace

TEST_CASE("the hosts that the loss of a switch cuts off are those of the definition, in any network")
{
    std::mt19937 random(20261124);
    int cut = 0;
    for (int sample = 0; sample < 4000; ++sample) {
        const SwitchNetwork network = randomNetwork(random);
        REQUIRE(hostsApart(network) == apartByDefinition(network, -1));
        const std::vector<int> apart = hostsApartWithout(network);
        REQUIRE(static_cast<int>(apart.size()) == network.switches);
        for (int lost = 0; lost < network.switches; ++lost) {
            CAPTURE(sample, lost);
            REQUIRE(apart[std::size_t(lost)] == apartByDefinition(network, lost));
            cut += apart[std::size_t(lost)] > hostsApart(network) ? 1 : 0;
        }
    }
    CHECK(cut > 1000);
}

TEST_CASE("in a chain of switches with a host on each the middle one cuts off half of the hosts")
{
    SwitchNetwork chain;
    chain.switches = 5;
    for (int i = 0; i < chain.switches; ++i) {
        chain.hosts.push_back({{i}, 1});
        if (i > 0)
            chain.links.emplace_back(i - 1, i);
    }
    CHECK(hostsApart(chain) == 0);
    CHECK(partsOf(chain) == 1);
    CHECK(hostsApartWithout(chain) == std::vector<int>{0, 1, 2, 1, 0});
}

TEST_CASE("two links between the same switches join them no more than one does")
{
    const SwitchNetwork twice{3, {{0, 1}, {1, 0}, {1, 2}, {1, 2}}, {{{0}, 4}, {{2}, 3}}};
    CHECK(hostsApartWithout(twice) == std::vector<int>{0, 3, 0});
}
