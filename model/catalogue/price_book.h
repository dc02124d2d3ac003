// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/part.h"
#include "model/units/money.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace cw {

enum class PriceScenario { Low, Typical, High };

struct Price {
    Money low;
    Money typical;
    Money high;
    std::string unit;        ///< "each", "per metre", "per GPU and year"…
    std::string date;        ///< as stated by the source: "2026", "2024-08"
    Provenance provenance;
    std::string confidence;  ///< "high", "medium", "low", "very-low"

    Money at(PriceScenario scenario) const;
};

/// Prices apart from parts: they age, differ by buyer, and the user brings an own file.
struct PriceBook {
    std::map<PartId, Price> parts;
    /// Prices of no catalogue part: "energy-kwh", "colocation-kw-month", "staff-year", "integration-per-rack"…
    std::map<std::string, Price> rates;
    /// Units of the currency for one USD, with source and date in `exchangeSource`.
    std::map<std::string, double> perUsd;
    std::string exchangeSource;

    const Price* price(const PartId& id) const;
    const Price* rate(const std::string& id) const;
    /// nullopt if either currency has no rate.
    std::optional<double> exchangeRate(Currency from, Currency to) const;
};

using PriceBookPtr = std::shared_ptr<const PriceBook>;

/// Adds the prices of one file over those that are there. Refuses low > typical > high, no source, no date.
Result<void> addPrices(PriceBook& book, std::istream& json, const std::string& fileName);

}  // namespace cw
