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
    std::string unit;  ///< "each", "per metre", "per GPU and year"…
    std::string date;  ///< as stated by the source: "2026", "2024-08"
    Provenance provenance;
    std::string confidence;  ///< "high", "medium", "low", "very-low"

    Money at(PriceScenario scenario) const;
};

/// A share of another amount (0-1), such as support per year of the hardware price.
struct PriceShare {
    double low = 0;
    double typical = 0;
    double high = 0;
    std::string unit;  ///< "of hardware price, per year"
    std::string date;
    Provenance provenance;
    std::string confidence;

    double at(PriceScenario scenario) const;
};

/// Prices apart from parts: they age, differ by buyer, and the user brings an own file.
struct PriceBook {
    std::map<PartId, Price> parts;
    /// Prices of no catalogue part: "energy-mwh" (a kWh in whole cents is too coarse), "energy-kwh",
    /// "colocation-kw-month", "facility-per-mw", "staff-year", "software-gpu-year", "integration-per-rack"…
    std::map<std::string, Price> rates;
    /// Units of the currency for one USD, with source and date in `exchangeSource`.
    std::map<std::string, double> perUsd;
    std::string exchangeSource;
    Evidence exchangeEvidence = Evidence::Estimate;
    /// "hardware-support", "integration", "residual-value".
    std::map<std::string, PriceShare> shares;

    const Price* price(const PartId& id) const;
    const Price* rate(const std::string& id) const;
    const PriceShare* share(const std::string& id) const;
    /// nullopt if either currency has no rate.
    std::optional<double> exchangeRate(Currency from, Currency to) const;
};

using PriceBookPtr = std::shared_ptr<const PriceBook>;

/// Adds the prices of one file over those that are there. Refuses low > typical > high, no source, no date.
Result<void> addPrices(PriceBook& book, std::istream& json, const std::string& fileName);

}  // namespace cw
