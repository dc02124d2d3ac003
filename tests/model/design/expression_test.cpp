// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/expression.h"

#include <catch2/catch.hpp>

using namespace cw;

TEST_CASE("expressions of templates follow the rules of arithmetic")
{
    const std::map<std::string, int> values = {{"su", 4}, {"n_2", 7}};
    const auto [text, expected] = GENERATE(table<std::string, long>({
        {"32*su-1", 127},
        {"1+2*3", 7},
        {"(1+2)*3", 9},
        {"10-4-3", 3},
        {"7/2", 3},
        {"-7/2", -4},
        {"(-7+3)/-2", 2},
        {"max(5,(5*su+3)/4)", 5},
        {"min(su, n_2)", 4},
        {" 8 / 2 / 2 ", 2},
        {"--su", 4},
        {"max(min(1,2),0)", 1},
    }));
    CAPTURE(text);
    const auto value = evaluate(text, values);
    REQUIRE(value);
    CHECK(*value == expected);
}

TEST_CASE("what is no expression is refused and never computed")
{
    const auto [text, code] = GENERATE(table<std::string, ErrorCode>({
        {"", ErrorCode::WrongUnit},
        {"1+", ErrorCode::WrongUnit},
        {"(1", ErrorCode::WrongUnit},
        {"1 2", ErrorCode::WrongUnit},
        {"1.5", ErrorCode::WrongUnit},
        {"max(1)", ErrorCode::WrongUnit},
        {"pods*2", ErrorCode::UnknownParameter},
        {"1/0", ErrorCode::OutOfRange},
        {"1/(su-su)", ErrorCode::OutOfRange},
        {"99999999999999999999", ErrorCode::OutOfRange},
        {"9223372036854775807+1", ErrorCode::OutOfRange},
        {"3037000500*3037000500", ErrorCode::OutOfRange},
        {std::string(100'000, '('), ErrorCode::OutOfRange},
        {std::string(100'000, '-'), ErrorCode::OutOfRange},
    }));
    const auto value = evaluate(text, {{"su", 4}});
    REQUIRE_FALSE(value);
    CHECK(value.error().code == code);
}
