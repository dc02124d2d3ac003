// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/colour_refinement.h"

#include <unordered_map>
#include <utility>

namespace cw {
namespace {

/// Numbers the signatures in the order in which they are met. Two that differ meet in one number with a chance of
/// about 2^-64 a pair.
int number(const std::vector<std::uint64_t>& signatures, std::vector<int>& classes)
{
    std::unordered_map<std::uint64_t, int> numbers;
    for (std::size_t i = 0; i < signatures.size(); ++i)
        classes[i] = numbers.try_emplace(signatures[i], static_cast<int>(numbers.size())).first->second;
    return static_cast<int>(numbers.size());
}

}  // namespace

std::uint64_t scrambled(std::uint64_t value)
{
    // Finaliser of SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014).
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

ColourRefinement::ColourRefinement(std::vector<std::uint64_t> start)
    : start_(std::move(start))
{
}

std::vector<int> ColourRefinement::classes(const std::stop_token& stop) const
{
    std::vector<int> classes(start_.size(), 0);
    std::vector<std::uint64_t> colours(start_.size());
    std::vector<std::uint64_t> seen(start_.size());
    int count = number(start_, classes);
    for (;;) {
        for (std::size_t n = 0; n < colours.size(); ++n) {
            colours[n] = scrambled(static_cast<std::uint64_t>(classes[n]));
            seen[n] = 0;
        }
        // A weighted sum does not depend on the order of the neighbours, and takes parallel edges as one.
        for (const Edge& edge : edges_) {
            const auto weight = static_cast<std::uint64_t>(edge.weight);
            seen[static_cast<std::size_t>(edge.a)] += colours[static_cast<std::size_t>(edge.b)] * weight;
            seen[static_cast<std::size_t>(edge.b)] += colours[static_cast<std::size_t>(edge.a)] * weight;
        }
        for (std::size_t n = 0; n < seen.size(); ++n)
            seen[n] = colours[n] + scrambled(seen[n]);
        for (const Edge& arrow : arrows_) {
            const std::uint64_t weight = scrambled(static_cast<std::uint64_t>(arrow.weight));
            seen[static_cast<std::size_t>(arrow.a)] += scrambled(colours[static_cast<std::size_t>(arrow.b)] + weight);
            seen[static_cast<std::size_t>(arrow.b)] += scrambled(colours[static_cast<std::size_t>(arrow.a)] - weight);
        }
        const int refined = number(seen, classes);
        if (refined == count || stop.stop_requested())
            return classes;
        count = refined;
    }
}

}  // namespace cw
