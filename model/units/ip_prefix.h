// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internet addresses and the prefixes that hold them. Sizes of IPv6 prefixes do not fit into 64 bits: counts stop
// there.

#include <cstdint>
#include <optional>
#include <string>

namespace cw {

/// One address of either family, as a number: that of IPv4 is in `low`.
struct IpAddress {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    bool isV6 = false;

    /// The address so many further on; wraps around.
    IpAddress plus(std::uint64_t distance) const;
    /// "10.0.0.1"; of IPv6 in the form of RFC 5952.
    std::string text() const;

    friend bool operator==(const IpAddress&, const IpAddress&) = default;
    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;
};

/// "10.0.0.0/8", "fd00::/48": no bit behind the length is set.
struct IpPrefix {
    IpAddress first;
    int length = 0;

    int bits() const { return first.isV6 ? 128 : 32; }
    /// Addresses in it; the largest number where they are more.
    std::uint64_t size() const;
    /// How many prefixes of a length fit into it; 0 if that length is shorter or no length at all.
    std::uint64_t count(int subnetLength) const;
    /// The prefix of that length number `index`, which must be below count().
    IpPrefix subnet(int subnetLength, std::uint64_t index) const;
    IpAddress last() const;
    bool contains(const IpAddress& address) const;
    bool overlaps(const IpPrefix& other) const;
    std::string text() const;

    /// nullopt for what is no prefix. Bits behind the length are cleared: compare the text to refuse them.
    static std::optional<IpPrefix> parse(const std::string& text);

    friend bool operator==(const IpPrefix&, const IpPrefix&) = default;
};

/// An address on its link: "10.0.0.1/26".
std::string withLength(const IpAddress& address, int length);

}  // namespace cw
