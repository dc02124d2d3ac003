// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/facts.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace cw;

namespace {

/// The built-in catalogue with one more file over it.
Result<Catalogue> overlaid(const std::string& cabling)
{
    Catalogue catalogue = *test::builtinCatalogue();
    std::istringstream in("{\"format\": \"clusterwright-catalogue\", \"version\": 1, \"cabling\": {" + cabling + "}}");
    if (auto added = addParts(catalogue, in, "user.json"); !added)
        return tl::make_unexpected(added.error());
    return catalogue;
}

}  // namespace

TEST_CASE("a cage takes its own modules and slower ones of its family, never faster ones")
{
    const Cabling& cabling = test::builtinCatalogue()->cabling;
    CHECK(cabling.accepts("OSFP", "OSFP"));
    CHECK(cabling.accepts("QSFP-DD", "QSFP28"));
    CHECK(cabling.accepts("QSFP112", "QSFP56"));
    CHECK(cabling.accepts("SFP28", "SFP+"));
    CHECK_FALSE(cabling.accepts("QSFP28", "QSFP56"));
    CHECK_FALSE(cabling.accepts("QSFP-DD", "QSFP112"));
    CHECK_FALSE(cabling.accepts("QSFP112", "QSFP-DD"));
    CHECK_FALSE(cabling.accepts("OSFP", "OSFP-RHS"));
    CHECK(Cabling{}.accepts("X", "X"));
    CHECK_FALSE(Cabling{}.accepts("QSFP56", "QSFP28"));
}

TEST_CASE("every fact about cabling says where it comes from")
{
    const Cabling& cabling = test::builtinCatalogue()->cabling;
    REQUIRE(cabling.cageFamilies.size() >= 3);
    for (const CageFamily& family : cabling.cageFamilies)
        CHECK_FALSE(family.provenance.source.empty());
    for (const CablingLengths* lengths : {&cabling.stocked, &cabling.sideRun, &cabling.sameRackRun, &cabling.pduRun}) {
        CHECK_FALSE(lengths->provenance.source.empty());
        CHECK(inMetres(lengths->value()) > 0);
    }
}

TEST_CASE("a user's run replaces ours and leaves the others")
{
    const auto changed = overlaid(R"("side_run": {"metres": 1.5, "evidence": "read", "source": "our hall"})");
    REQUIRE(changed.has_value());
    CHECK(inMetres(changed->cabling.sideRun.value()) == 1.5);
    CHECK(changed->cabling.sideRun.provenance.evidence == Evidence::Read);
    CHECK(changed->cabling.pduRun.value() == test::builtinCatalogue()->cabling.pduRun.value());
    CHECK(changed->cabling.cageFamilies.size() == test::builtinCatalogue()->cabling.cageFamilies.size());
    CHECK(changed->servers.size() == test::builtinCatalogue()->servers.size());
}

TEST_CASE("cabling without a source, with a strange key or with lengths out of order is refused")
{
    struct Case {
        const char* json;
        ErrorCode code;
    };
    for (const Case& one : {
             Case{R"("side_run": {"metres": 1, "evidence": "read"})", ErrorCode::MissingSource},
             Case{R"("side_runs": {"metres": 1, "evidence": "read", "source": "x"})", ErrorCode::UnknownKey},
             Case{R"("side_run": {"metres": -1, "evidence": "read", "source": "x"})", ErrorCode::OutOfRange},
             Case{R"("stocked_lengths": {"metres": [2, 1], "evidence": "read", "source": "x"})", ErrorCode::OutOfRange},
             Case{R"("stocked_lengths": {"metres": ["2"], "evidence": "read", "source": "x"})", ErrorCode::WrongType},
             Case{R"("cage_families": [{"forms": [1], "evidence": "read", "source": "x"}])", ErrorCode::WrongType},
             Case{R"("cage_families": [{"forms": ["A"], "evidence": "read"}])", ErrorCode::MissingSource},
         }) {
        INFO(one.json);
        const auto result = overlaid(one.json);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == one.code);
        CHECK(result.error().where.substr(0, 7) == "cabling");
    }
}
