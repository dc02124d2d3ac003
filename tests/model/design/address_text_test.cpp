// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/address_text.h"

#include <catch2/catch.hpp>

using namespace cw;

TEST_CASE("a pool is of its family, without bits behind its length")
{
    const IpPrefix v4 = *IpPrefix::parse("10.0.0.0/8");
    const IpPrefix v6 = *IpPrefix::parse("fd00::/48");
    CHECK(parsePool(" 192.168.0.0/16 ", v4)->text() == "192.168.0.0/16");
    CHECK(parsePool("2001:db8::/32", v6)->text() == "2001:db8::/32");
    for (const char* text : {"2001:db8::/32", "10.0.0.0", "10.0.0.0/33", "10.0.0/8", "", "ten"})
        CHECK(parsePool(text, v4).error().code == ErrorCode::WrongUnit);
    const auto bits = parsePool("10.0.0.1/8", v4);
    REQUIRE_FALSE(bits);
    // What was meant.
    CHECK(bits.error().args.at(1) == "10.0.0.0/8");
}

TEST_CASE("a range is two numbers in order, or one")
{
    CHECK(*parseIdRange("100-199", 4094) == IdRange{100, 199});
    for (const char* text : {" 100 – 199 ", "100..199", "100…199", "100~199"})
        CHECK(*parseIdRange(text, 4094) == IdRange{100, 199});
    CHECK(*parseIdRange("7", 4094) == IdRange{7, 7});
    for (const char* text : {"199-100", "0-5", "4000-4095", "4095", "99999999999999999999"})
        CHECK_FALSE(parseIdRange(text, 4094));
    for (const char* text : {"", "-", "a-b", "1-", "-5", "1-2-3", "0x10"})
        CHECK_FALSE(parseIdRange(text, 4094));
    for (const IdRange range : {IdRange{1, 1}, IdRange{100, 199}, IdRange{1, 4094}})
        CHECK(*parseIdRange(text(range), 4094) == range);
}

TEST_CASE("AS numbers have 32 bits without the first and the last")
{
    // RFC 7607 reserves 0, RFC 7300 the last.
    CHECK(*parseAsn("1") == 1);
    CHECK(*parseAsn("4294967294") == 4'294'967'294);
    for (const char* text : {"0", "4294967295", "-1", "1.5", "AS65000", ""})
        CHECK_FALSE(parseAsn(text));
}

TEST_CASE("partition keys have 15 bits, in hexadecimal or decimal")
{
    CHECK(*parsePartitionKey("0x7fff") == 0x7fff);
    CHECK(*parsePartitionKey("0X0011") == 17);
    CHECK(*parsePartitionKey("17") == 17);
    for (const char* text : {"0", "0x0", "0x8000", "32768", "7fff", ""})
        CHECK_FALSE(parsePartitionKey(text));
    CHECK(partitionKeyText(17) == "0x0011");
    CHECK(*parsePartitionKey(partitionKeyText(0x7fff)) == 0x7fff);
}

TEST_CASE("names are lower case, digits and hyphens")
{
    CHECK(*parsePlanName(" tenant-a ") == "tenant-a");
    for (const char* text : {"", "Tenant", "a b", "ä", "a_b"})
        CHECK_FALSE(parsePlanName(text));
    CHECK(parsePlanName(std::string(64, 'a')));
    CHECK_FALSE(parsePlanName(std::string(65, 'a')));
}
