// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "model/catalogue/price_book.h"

#include <sstream>

using namespace cw;

namespace {

std::string price(const std::string& low, const std::string& typical, const std::string& high)
{
    return R"({"low": )" + low + R"(, "typical": )" + typical + R"(, "high": )" + high +
           R"(, "currency": "USD", "unit": "each", "date": "2026", "evidence": "read", "source": "quote 17",
             "confidence": "high"})";
}

std::string bookOf(const std::string& id, const std::string& entry)
{
    return R"({"format": "clusterwright-prices", "version": 1, "parts": {")" + id + "\": " + entry + "}}";
}

Result<void> add(PriceBook& book, const std::string& json)
{
    std::istringstream in(json);
    return addPrices(book, in, "mine.json");
}

Error errorOf(const std::string& json)
{
    PriceBook book;
    const Result<void> result = add(book, json);
    REQUIRE(!result.has_value());
    CHECK(result.error().file == "mine.json");
    CHECK(book.parts.empty());
    return result.error();
}

std::string without(std::string json, const std::string& what, const std::string& with)
{
    return json.replace(json.find(what), what.size(), with);
}

}  // namespace

TEST_CASE("a price has three scenarios and its source")
{
    PriceBook book;
    REQUIRE(add(book, bookOf("acme-64", price("28000", "38000", "55000"))).has_value());
    const Price* found = book.price("acme-64");
    REQUIRE(found != nullptr);
    CHECK(found->at(PriceScenario::Low).major() == Approx(28000));
    CHECK(found->at(PriceScenario::Typical).major() == Approx(38000));
    CHECK(found->at(PriceScenario::High).major() == Approx(55000));
    CHECK(found->provenance.source == "quote 17");
    CHECK(book.price("acme-65") == nullptr);
}

TEST_CASE("a price whose band is upside down is refused")
{
    const Error error = errorOf(bookOf("acme-64", price("2", "1", "3")));
    CHECK(error.code == ErrorCode::OutOfRange);
    CHECK(error.where == "parts.acme-64.typical");
    CHECK(errorOf(bookOf("acme-64", price("1", "4", "3"))).code == ErrorCode::OutOfRange);
    CHECK(errorOf(bookOf("acme-64", price("-1", "1", "3"))).code == ErrorCode::OutOfRange);
    CHECK(errorOf(bookOf("acme-64", price("1", "2", "1e13"))).code == ErrorCode::OutOfRange);
}

TEST_CASE("a price without source, date or currency is refused")
{
    const std::string whole = bookOf("acme-64", price("1", "2", "3"));
    CHECK(errorOf(without(whole, R"("source": "quote 17",)", "")).code == ErrorCode::MissingSource);
    CHECK(errorOf(without(whole, R"("date": "2026",)", "")).code == ErrorCode::MissingKey);
    CHECK(errorOf(without(whole, R"("USD")", R"("dollars")")).code == ErrorCode::OutOfRange);
    CHECK(errorOf(without(whole, R"("confidence": "high")", R"("confidence": "sure")")).code ==
          ErrorCode::UnknownChoice);
    CHECK(errorOf(without(whole, R"("unit")", R"("unt")")).code == ErrorCode::MissingKey);
}

TEST_CASE("a user's price replaces ours and leaves the others")
{
    PriceBook book;
    REQUIRE(add(book, bookOf("a", price("1", "2", "3"))).has_value());
    REQUIRE(add(book, bookOf("b", price("1", "2", "3"))).has_value());
    REQUIRE(add(book, bookOf("a", price("7", "8", "9"))).has_value());
    CHECK(book.price("a")->typical.major() == Approx(8));
    CHECK(book.price("b")->typical.major() == Approx(2));
}

TEST_CASE("exchange goes through the dollar and only between known currencies")
{
    PriceBook book;
    REQUIRE(add(book, R"({"format": "clusterwright-prices", "version": 1, "exchange":
        {"source": "central bank, 2026-01-02", "evidence": "read", "per_usd": {"CNY": 7.2, "EUR": 0.9}}})")
                .has_value());
    CHECK(*book.exchangeRate(Currency("USD"), Currency("CNY")) == Approx(7.2));
    CHECK(*book.exchangeRate(Currency("EUR"), Currency("CNY")) == Approx(8));
    CHECK(*book.exchangeRate(Currency("CNY"), Currency("CNY")) == Approx(1));
    CHECK(!book.exchangeRate(Currency("CHF"), Currency("USD")).has_value());
    CHECK(book.exchangeSource == "central bank, 2026-01-02");
}

TEST_CASE("exchange rates need a source")
{
    CHECK(errorOf(R"({"format": "clusterwright-prices", "version": 1, "exchange":
        {"evidence": "read", "per_usd": {"CNY": 7.2}}})")
              .code == ErrorCode::MissingSource);
    CHECK(errorOf(R"({"format": "clusterwright-prices", "version": 1, "exchange":
        {"source": "x", "evidence": "read", "per_usd": {"CNY": 0}}})")
              .code == ErrorCode::OutOfRange);
}

TEST_CASE("a share lies between nothing and the whole")
{
    const std::string before =
        R"({"format": "clusterwright-prices", "version": 1, "shares": {"hardware-support": {"low": 0.03,
        "typical": 0.08, "unit": "of hardware price, per year", "date": "2026", "evidence": "read", "source": "quote 17",
        "confidence": "low", "high": )";
    PriceBook book;
    REQUIRE(add(book, before + "0.2}}}").has_value());
    CHECK(book.share("hardware-support")->at(PriceScenario::Typical) == Approx(0.08));
    CHECK(errorOf(before + "20}}}").where == "shares.hardware-support.high");
}
