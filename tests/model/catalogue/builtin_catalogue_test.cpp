// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/facts.h"

using namespace cw;

TEST_CASE("every built-in part names only parts that exist")
{
    for (const Error& error : brokenReferences(*test::builtinCatalogue()))
        FAIL(error.where << " names " << error.args.front());
    CHECK(test::builtinCatalogue()->allIds().size() > 200);
}

TEST_CASE("every built-in price belongs to a part that exists")
{
    for (const auto& [id, price] : test::builtinPrices()->parts) {
        INFO(id);
        CHECK(test::builtinCatalogue()->find(id) != nullptr);
    }
}
