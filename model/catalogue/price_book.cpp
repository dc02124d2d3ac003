// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue/price_book.h"

#include "model/catalogue/catalogue_keys.h"
#include "model/catalogue/facts_file.h"

#include <fmt/format.h>

namespace cw {

namespace {

const std::vector<std::string> kConfidence = {"high", "medium", "low", "very-low"};
/// Prices in any currency stay far from the limit of an amount in hundredths.
constexpr double kMaxPrice = 1e12;

Currency readCurrency(ObjectReader& reader)
{
    const std::string code = reader.requiredText("currency");
    if (Currency::isValidCode(code))
        return Currency(code);
    if (!code.empty())
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("currency"), {code, "ISO 4217"});
    return {};
}

struct Band {
    double low = 0;
    double typical = 0;
    double high = 0;
};

Band readBand(ObjectReader& reader, double maximum)
{
    Band band;
    band.low = reader.requiredNumber("low", {0, maximum});
    band.typical = reader.requiredNumber("typical", {0, maximum});
    band.high = reader.requiredNumber("high", {0, maximum});
    if (band.low > band.typical || band.typical > band.high)
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("typical"),
                    {fmt::format("{}", band.typical), fmt::format("{} – {}", band.low, band.high)});
    return band;
}

/// What prices and shares have in common: unit, date and where they come from.
template <class Fact>
void readOrigin(ObjectReader& reader, const std::string& id, Fact& fact)
{
    fact.unit = reader.requiredText("unit");
    fact.date = reader.requiredText("date");
    fact.provenance.evidence = requiredEvidence(reader);
    fact.provenance.source = reader.text("source");
    if (fact.provenance.source.empty())
        reader.fail(ErrorCode::MissingSource, reader.placeOf("source"), {id});
    fact.confidence = kConfidence[reader.requiredChoice("confidence", kConfidence)];
    reader.refuseUnknownKeys();
}

Price readPrice(ObjectReader& reader, const std::string& id)
{
    Price price;
    const Band band = readBand(reader, kMaxPrice);
    const Currency currency = readCurrency(reader);
    price.low = Money::fromMajor(band.low, currency);
    price.typical = Money::fromMajor(band.typical, currency);
    price.high = Money::fromMajor(band.high, currency);
    readOrigin(reader, id, price);
    return price;
}

PriceShare readShare(ObjectReader& reader, const std::string& id)
{
    PriceShare share;
    const Band band = readBand(reader, 1.0);
    share.low = band.low;
    share.typical = band.typical;
    share.high = band.high;
    readOrigin(reader, id, share);
    return share;
}

/// Reads a table of facts by id with `read` over those that are there.
template <class Fact, class Read>
void readTable(ObjectReader& top, const std::string& key, std::map<std::string, Fact>& into, Read read,
               std::optional<Error>& error)
{
    const JsonValue* table = top.object(key);
    if (table == nullptr)
        return;
    for (const auto& [id, value] : table->members) {
        ObjectReader reader(value, top.placeOf(key) + "." + id, error);
        into[id] = read(reader, id);
    }
}

void readExchange(ObjectReader& top, PriceBook& book, std::optional<Error>& error)
{
    const JsonValue* exchange = top.object("exchange");
    if (exchange == nullptr)
        return;
    ObjectReader reader(*exchange, "exchange", error);
    book.exchangeSource = reader.text("source");
    if (book.exchangeSource.empty())
        reader.fail(ErrorCode::MissingSource, "exchange.source", {"exchange"});
    book.exchangeEvidence = requiredEvidence(reader);
    const JsonValue* rates = reader.object("per_usd");
    reader.refuseUnknownKeys();
    if (rates == nullptr)
        return;
    ObjectReader table(*rates, "exchange.per_usd", error);
    for (const auto& [code, unused] : rates->members) {
        if (!Currency::isValidCode(code))
            table.fail(ErrorCode::OutOfRange, table.placeOf(code), {code, "ISO 4217"});
        book.perUsd[code] = table.requiredNumber(code, {1e-6, 1e9});
    }
}

}  // namespace

Money Price::at(PriceScenario scenario) const
{
    switch (scenario) {
    case PriceScenario::Low: return low;
    case PriceScenario::High: return high;
    case PriceScenario::Typical: break;
    }
    return typical;
}

double PriceShare::at(PriceScenario scenario) const
{
    switch (scenario) {
    case PriceScenario::Low: return low;
    case PriceScenario::High: return high;
    case PriceScenario::Typical: break;
    }
    return typical;
}

const Price* PriceBook::price(const PartId& id) const
{
    const auto found = parts.find(id);
    return found == parts.end() ? nullptr : &found->second;
}

const Price* PriceBook::rate(const std::string& id) const
{
    const auto found = rates.find(id);
    return found == rates.end() ? nullptr : &found->second;
}

const PriceShare* PriceBook::share(const std::string& id) const
{
    const auto found = shares.find(id);
    return found == shares.end() ? nullptr : &found->second;
}

std::optional<double> PriceBook::exchangeRate(Currency from, Currency to) const
{
    if (from == to)
        return 1.0;
    // The table is relative to the dollar, so the dollar itself needs no entry.
    const auto perDollar = [&](Currency currency) -> std::optional<double> {
        const auto found = perUsd.find(currency.code());
        if (found != perUsd.end())
            return found->second;
        return currency == Currency("USD") ? std::optional(1.0) : std::nullopt;
    };
    const std::optional<double> source = perDollar(from);
    const std::optional<double> target = perDollar(to);
    return source && target ? std::optional(*target / *source) : std::nullopt;
}

std::vector<std::string> knownPriceKeys()
{
    JsonValue empty;
    empty.kind = JsonValue::Kind::Object;
    std::optional<Error> error;
    ObjectReader reader(empty, {}, error);
    readPrice(reader, {});
    return reader.knownKeys();
}

Result<void> addPrices(PriceBook& book, std::istream& json, const std::string& fileName)
{
    PriceBook fresh = book;
    const auto read = readFactsFile(json, fileName, "clusterwright-prices", [&](ObjectReader& top, FirstError& error) {
        readTable(top, "parts", fresh.parts, readPrice, error);
        readTable(top, "rates", fresh.rates, readPrice, error);
        readTable(top, "shares", fresh.shares, readShare, error);
        readExchange(top, fresh, error);
    });
    if (!read)
        return read;
    book = std::move(fresh);
    return {};
}

}  // namespace cw
