// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/facts.h"

using namespace cw;

TEST_CASE("every built-in part names only parts that exist")
{
    const CataloguePtr catalogue = test::builtinCatalogue();
    for (const Error& error : brokenReferences(*catalogue))
        FAIL(error.where << " names " << error.args.front());
    CHECK(catalogue->gpus.size() > 30);
}
