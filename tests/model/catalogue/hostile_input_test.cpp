// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/facts.h"

#include <random>
#include <sstream>

using namespace cw;

namespace {

std::string contentOf(const std::string& relative)
{
    std::ifstream in(std::string(CW_RESOURCE_DIR) + "/" + relative);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Either the file loads or it is refused with its name; nothing else may happen.
template <class Load>
void checkSurvives(const std::string& text, Load load)
{
    std::istringstream in(text);
    const Result<void> result = load(in);
    if (!result)
        REQUIRE(result.error().file == "hostile.json");
}

}  // namespace

TEST_CASE("a fact file that is cut anywhere is refused, never half loaded")
{
    const std::string whole = contentOf("catalogue/racks.json");
    const std::size_t lastBrace = whole.find_last_of('}');
    for (std::size_t length = 0; length <= lastBrace; length += 7) {
        Catalogue catalogue;
        std::istringstream in(whole.substr(0, length));
        REQUIRE(!addParts(catalogue, in, "hostile.json").has_value());
        REQUIRE(catalogue.allIds().empty());
    }
}

TEST_CASE("damaged bytes never do more than fail to load")
{
    const std::string catalogueText = contentOf("catalogue/storage.json");
    const std::string priceText = contentOf("prices/prices.json").substr(0, 20000);
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        std::string parts = catalogueText;
        std::string prices = priceText;
        for (int k = 0; k < 3; ++k) {
            parts[random() % parts.size()] = static_cast<char>(random() % 256);
            prices[random() % prices.size()] = static_cast<char>(random() % 256);
        }
        checkSurvives(parts, [](std::istream& in) {
            Catalogue catalogue;
            return addParts(catalogue, in, "hostile.json");
        });
        checkSurvives(prices, [](std::istream& in) {
            PriceBook book;
            return addPrices(book, in, "hostile.json");
        });
    }
}

TEST_CASE("a figure that is of another JSON kind is refused")
{
    const std::string before =
        R"({"format": "clusterwright-catalogue", "version": 1, "parts": [{"kind": "nic", "id": "a",
        "manufacturer": "A", "model": "M", "cage_form": "QSFP112", "provenance": {"*": {"evidence": "read", "source": "s"}},
        "speed_gbps": )";
    const std::pair<const char*, bool> values[] = {{"400", true}, {"\"400\"", false}, {"true", false}, {"[400]", false},
                                                   {"{}", false}, {"null", false},    {"-0.5", false}};
    for (const auto& [value, isFine] : values) {
        INFO(value);
        Catalogue catalogue;
        std::istringstream in(before + value + "}]}");
        CHECK(addParts(catalogue, in, "hostile.json").has_value() == isFine);
    }
}
