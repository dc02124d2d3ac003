// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/units/ip_prefix.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

IpPrefix prefix(const std::string& text)
{
    const auto parsed = IpPrefix::parse(text);
    REQUIRE(parsed);
    return *parsed;
}

}  // namespace

TEST_CASE("prefixes read back as they are written, in the form of RFC 5952")
{
    const auto [given, written] = GENERATE(table<std::string, std::string>({
        {"10.0.0.0/8", "10.0.0.0/8"},
        {"0.0.0.0/0", "0.0.0.0/0"},
        {"255.255.255.255/32", "255.255.255.255/32"},
        {"10.1.2.3/24", "10.1.2.0/24"},
        {"2001:DB8:0:0:1::/48", "2001:db8::/48"},
        {"2001:db8::1/128", "2001:db8::1/128"},
        {"::/0", "::/0"},
        {"fd00:0:0:1::/64", "fd00:0:0:1::/64"},
    }));
    CHECK(prefix(given).text() == written);
}

TEST_CASE("what is no prefix is refused")
{
    const auto* const text =
        GENERATE("", "10.0.0.0", "10.0.0/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8 ", "10.0.0.0/", "256.0.0.0/8",
                 "fd00::/129", "fd00:::/48", "/8", "10.0.0.0/8/8", "010.0.0.0/8x");
    CAPTURE(text);
    CHECK_FALSE(IpPrefix::parse(text));
}

TEST_CASE("a prefix is cut into subnets without gap or overlap")
{
    const auto [whole, length] = GENERATE(table<std::string, int>(
        {{"10.64.0.0/20", 26}, {"192.168.0.0/24", 31}, {"fd00::/120", 127}, {"fd00::ffff:0:0:0/78", 82}}));
    const IpPrefix pool = prefix(whole);
    REQUIRE(pool.count(length) == std::uint64_t{1} << (length - pool.length));
    IpAddress next = pool.first;
    for (std::uint64_t i = 0; i < pool.count(length); ++i) {
        const IpPrefix subnet = pool.subnet(length, i);
        CHECK(subnet.first == next);
        CHECK(pool.contains(subnet.last()));
        CHECK(IpPrefix::parse(subnet.text()) == subnet);
        next = subnet.last().plus(1);
    }
    CHECK_FALSE(pool.contains(next));
}

TEST_CASE("subnets of IPv6 lie across the middle of the address")
{
    CHECK(prefix("fd00:1:2::/48").subnet(64, 0xabcd).text() == "fd00:1:2:abcd::/64");
    CHECK(prefix("fd00:1:2::/48").subnet(56, 0xab).text() == "fd00:1:2:ab00::/56");
    CHECK(prefix("fd00::/48").subnet(72, 0x1ff).text() == "fd00:0:0:1:ff00::/72");
    CHECK(prefix("fd00::/56").subnet(127, 1).text() == "fd00::2/127");
    CHECK(prefix("fd00::/48").size() == UINT64_MAX);
    CHECK(prefix("fd00::/48").count(64) == 65536);
    CHECK(prefix("10.0.0.0/8").count(4) == 0);
    CHECK(prefix("10.0.0.0/8").count(64) == 0);
}

TEST_CASE("prefixes overlap if one holds the other")
{
    CHECK(prefix("10.0.0.0/8").overlaps(prefix("10.255.0.0/16")));
    CHECK(prefix("10.255.0.0/16").overlaps(prefix("10.0.0.0/8")));
    CHECK_FALSE(prefix("10.0.0.0/9").overlaps(prefix("10.128.0.0/9")));
    CHECK_FALSE(prefix("0.0.0.0/0").overlaps(prefix("::/0")));
    CHECK(IpAddress{0, 0xffffffff, false}.plus(1).text() == "0.0.0.0");
    CHECK(IpAddress{1, UINT64_MAX, true}.plus(1).text() == "0:0:0:2::");
}
