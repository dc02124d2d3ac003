// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/reliability/reliability_support.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace cw;

namespace {

Result<ReliabilityConstants> readWith(const std::string& what, const std::string& by)
{
    std::ifstream in(CW_RESOURCE_DIR "/reliability/constants.json");
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    std::istringstream changed(text.replace(at, what.size(), by));
    return reliabilityConstantsFromJson(changed, "constants.json");
}

}  // namespace

TEST_CASE("the rates that ship have seven classes, each with its source and a band in order")
{
    const auto constants = reliability_test::publishedRates();
    CHECK(constants->classes.size() == 7);
    for (const FailureClass& one : constants->classes) {
        CAPTURE(one.cause);
        CHECK_FALSE(one.source.empty());
        CHECK(one.perBillionHours.low < one.perBillionHours.typical);
        CHECK(one.perBillionHours.typical < one.perBillionHours.high);
    }
    CHECK_FALSE(constants->restartSource.empty());
    CHECK_FALSE(constants->repairSource.empty());
}

TEST_CASE("rates that are wrong are refused with the place")
{
    const auto codeOf = [](const std::string& what, const std::string& by) {
        const auto read = readWith(what, by);
        REQUIRE_FALSE(read);
        CHECK(read.error().file == "constants.json");
        return std::pair(read.error().code, read.error().where);
    };
    CHECK(codeOf("[500, 781, 1605]", "[781, 500, 1605]") ==
          std::pair(ErrorCode::OutOfRange, std::string("classes[4].fit")));
    CHECK(codeOf("[500, 781, 1605]", "[0, 781, 1605]").first == ErrorCode::OutOfRange);
    CHECK(codeOf("[500, 781, 1605]", "[500, 781]").first == ErrorCode::OutOfRange);
    CHECK(codeOf("\"class\": \"adapter\"", "\"class\": \"adaptor\"").first == ErrorCode::UnknownChoice);
    CHECK(codeOf("\"class\": \"adapter\"", "\"class\": \"gpu\"").first == ErrorCode::DuplicateId);
    CHECK(codeOf("\"confidence\": 0.99", "\"confidence\": 1.0").first == ErrorCode::OutOfRange);
    CHECK(codeOf("\"warm_up_s\"", "\"warmup_s\"").second.find("restart") == 0);
    CHECK(codeOf("\"source\": \"MegaScale", "\"about\": \"MegaScale").first == ErrorCode::MissingSource);
    CHECK(codeOf("clusterwright-reliability-constants", "other").first == ErrorCode::WrongFormat);
}
