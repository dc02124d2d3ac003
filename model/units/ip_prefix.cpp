// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/units/ip_prefix.h"

#include <arpa/inet.h>

#include <array>
#include <charconv>
#include <cstddef>
#include <limits>

namespace cw {
namespace {

constexpr std::uint64_t kAll = std::numeric_limits<std::uint64_t>::max();

/// The `count` lowest bits, 0 to 64.
std::uint64_t lowBits(int count)
{
    return count <= 0 ? 0 : count >= 64 ? kAll : (std::uint64_t{1} << count) - 1;
}

/// The bits of an address that a prefix of this many host bits leaves free.
IpAddress hostMask(int hostBits, bool isV6)
{
    return {lowBits(hostBits - 64), lowBits(hostBits), isV6};
}

std::optional<IpAddress> parseAddress(const std::string& text)
{
    const bool isV6 = text.find(':') != std::string::npos;
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(isV6 ? AF_INET6 : AF_INET, text.c_str(), bytes.data()) != 1)
        return std::nullopt;
    IpAddress address{0, 0, isV6};
    for (std::size_t b = 0; b < (isV6 ? 16U : 4U); ++b) {
        std::uint64_t& half = isV6 && b < 8 ? address.high : address.low;
        half = half << 8 | bytes[b];
    }
    return address;
}

}  // namespace

IpAddress IpAddress::plus(std::uint64_t distance) const
{
    IpAddress sum = *this;
    sum.low += distance;
    if (!isV6)
        sum.low &= lowBits(32);
    else if (sum.low < low)
        ++sum.high;
    return sum;
}

std::string IpAddress::text() const
{
    std::array<unsigned char, 16> bytes{};
    const std::size_t length = isV6 ? 16 : 4;
    for (std::size_t b = 0; b < length; ++b) {
        const std::uint64_t half = isV6 && b < 8 ? high : low;
        bytes[b] = static_cast<unsigned char>(half >> (8 * ((length - 1 - b) % 8)));
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isV6 ? AF_INET6 : AF_INET, bytes.data(), text.data(), text.size());
    return text.data();
}

std::uint64_t IpPrefix::size() const
{
    return bits() - length >= 64 ? kAll : std::uint64_t{1} << (bits() - length);
}

std::uint64_t IpPrefix::count(int subnetLength) const
{
    if (subnetLength < length || subnetLength > bits())
        return 0;
    return subnetLength - length >= 64 ? kAll : std::uint64_t{1} << (subnetLength - length);
}

IpPrefix IpPrefix::subnet(int subnetLength, std::uint64_t index) const
{
    IpPrefix made{first, subnetLength};
    const int shift = bits() - subnetLength;
    if (shift >= 64) {
        made.first.high += index << (shift - 64);
        return made;
    }
    made.first = first.plus(index << shift);
    if (first.isV6 && shift > 0)
        made.first.high += index >> (64 - shift);
    return made;
}

IpAddress IpPrefix::last() const
{
    const IpAddress mask = hostMask(bits() - length, first.isV6);
    return {first.high | mask.high, first.low | mask.low, first.isV6};
}

bool IpPrefix::contains(const IpAddress& address) const
{
    return address.isV6 == first.isV6 && address >= first && address <= last();
}

bool IpPrefix::overlaps(const IpPrefix& other) const
{
    return contains(other.first) || other.contains(first);
}

std::string IpPrefix::text() const
{
    return withLength(first, length);
}

std::optional<IpPrefix> IpPrefix::parse(const std::string& text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos)
        return std::nullopt;
    const auto address = parseAddress(text.substr(0, slash));
    IpPrefix prefix;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + slash + 1, end, prefix.length);
    if (!address || error != std::errc() || stop != end || prefix.length < 0 ||
        prefix.length > (address->isV6 ? 128 : 32))
        return std::nullopt;
    const IpAddress mask = hostMask((address->isV6 ? 128 : 32) - prefix.length, address->isV6);
    prefix.first = {address->high & ~mask.high, address->low & ~mask.low, address->isV6};
    return prefix;
}

std::string withLength(const IpAddress& address, int length)
{
    return address.text() + "/" + std::to_string(length);
}

}  // namespace cw
