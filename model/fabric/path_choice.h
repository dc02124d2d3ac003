// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shortest paths as a random walk draws them. Internal to this room.

#include "model/fabric/fabric_traffic.h"
#include "model/fabric/load_balancing.h"

#include <cstdint>
#include <vector>

namespace cw {

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every machine, unlike the standard distributions.
class SmallRandom {
public:
    explicit SmallRandom(std::uint64_t seed)
        : state_(seed)
    {
    }
    std::uint32_t next()
    {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return static_cast<std::uint32_t>((z ^ (z >> 31)) >> 32);
    }
    /// Below `bound`, by multiplication: the bias is below bound / 2^32.
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>((std::uint64_t{next()} * bound) >> 32);
    }

private:
    std::uint64_t state_;
};

/// For every demand the ways from its source to its destination.
class PathChoices {
public:
    PathChoices(const FabricGraph& graph, const Adjacency& adjacency, const Traffic& traffic, Hashing hashing);

    bool hasPath(std::size_t demand) const { return start_[demand] >= 0; }
    /// Appends the arcs of one path: 2·link upwards, 2·link+1 downwards.
    void draw(std::size_t demand, SmallRandom& random, std::vector<std::int32_t>& arcs) const
    {
        for (std::int32_t at = start_[demand]; places_[static_cast<std::size_t>(at)].count > 0;) {
            const Place& place = places_[static_cast<std::size_t>(at)];
            const Hop& hop = hops_[static_cast<std::size_t>(place.first) + pick(place, random)];
            arcs.push_back(hop.arc);
            at = hop.place;
        }
    }

private:
    struct Hop {
        std::int32_t arc = 0;
        std::int32_t place = 0;
        std::uint32_t upTo = 0;  ///< of 2^32: the weights of this hop and those before it
    };
    struct Place {
        std::int32_t first = 0;
        std::int32_t count = 0;
        bool isEven = true;
    };

    std::uint32_t pick(const Place& place, SmallRandom& random) const
    {
        if (place.isEven)
            return random.below(static_cast<std::uint32_t>(place.count));
        const std::uint32_t drawn = random.next();
        std::uint32_t i = 0;
        while (i + 1 < static_cast<std::uint32_t>(place.count) &&
               hops_[static_cast<std::size_t>(place.first) + i].upTo <= drawn)
            ++i;
        return i;
    }

    std::vector<std::int32_t> start_;  ///< by demand; -1 without a path
    std::vector<Place> places_;        ///< nodes on the way to one destination
    std::vector<Hop> hops_;
};

}  // namespace cw
