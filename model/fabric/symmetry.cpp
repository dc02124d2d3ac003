// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/symmetry.h"

#include <algorithm>
#include <unordered_map>

namespace cw {
namespace {

/// Finaliser of SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014): every bit of
/// the result hangs on every bit of the value.
std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

/// Numbers the signatures in the order in which they are met. Two that differ meet in one number with a chance of
/// 2^-64 a pair.
int number(const std::vector<std::uint64_t>& signatures, std::vector<int>& classes)
{
    std::unordered_map<std::uint64_t, int> numbers;
    for (std::size_t i = 0; i < signatures.size(); ++i)
        classes[i] = numbers.try_emplace(signatures[i], static_cast<int>(numbers.size())).first->second;
    return static_cast<int>(numbers.size());
}

}  // namespace

std::vector<int> symmetryClasses(const FabricGraph& graph, const Adjacency& adjacency,
                                 const std::vector<NodeRelation>& relations)
{
    std::vector<std::uint64_t> signatures;
    for (const FabricGraph::Node& node : graph.nodes)
        signatures.push_back(mix(mix(static_cast<std::uint64_t>(node.hosts)) + static_cast<std::uint64_t>(node.tier) +
                                 (node.isDown ? 1000U : 0U)));
    std::vector<int> classes(graph.nodes.size(), 0);
    std::vector<std::uint64_t> colours(graph.nodes.size());
    int count = number(signatures, classes);
    for (;;) {
        for (std::size_t n = 0; n < colours.size(); ++n)
            colours[n] = mix(static_cast<std::uint64_t>(classes[n]));
        for (std::size_t n = 0; n < colours.size(); ++n) {
            // A sum of scrambled neighbours does not depend on their order.
            std::uint64_t sum = 0;
            for (const Adjacency::Neighbour& next : adjacency.of(static_cast<int>(n)))
                sum += mix(colours[static_cast<std::size_t>(next.node)] ^
                           static_cast<std::uint64_t>(graph.links[static_cast<std::size_t>(next.link)].capacity));
            signatures[n] = colours[n] + mix(sum);
        }
        for (const NodeRelation& relation : relations) {
            const auto from = static_cast<std::size_t>(relation.from);
            const auto to = static_cast<std::size_t>(relation.to);
            const std::uint64_t weight = mix(static_cast<std::uint64_t>(relation.weight) ^ 0x5bf03635U);
            signatures[from] += mix(colours[to] + weight);
            signatures[to] += mix(mix(colours[from] + weight));
        }
        const int refined = number(signatures, classes);
        if (refined == count)
            return classes;
        count = refined;
    }
}

std::vector<int> representativesOf(const std::vector<int>& classes)
{
    std::vector<int> found;
    for (std::size_t n = 0; n < classes.size(); ++n)
        if (classes[n] == static_cast<int>(found.size()))
            found.push_back(static_cast<int>(n));
    return found;
}

}  // namespace cw
