// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/price_book.h"
#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// Groups of the bill, in print order.
enum class BomCategory { Compute, ComputeFabric, StorageFabric, ServiceFabric, OutOfBand, Storage, Management, Racks };

/// One line: one part for one purpose. Words (descriptions of scope) are added in views.
struct BomLine {
    BomCategory category = BomCategory::Compute;
    PartId part;
    std::string manufacturer, model, partNumber, description;
    int units = 0;         ///< what it is multiplied by, e.g. 127 servers
    int perUnit = 1;       ///< e.g. 4 optics a server; quantity = units · perUnit
    std::string unitWord;  ///< code word of the multiplier: "server", "cable", "cage", "rack", "switch", "unit"
    int quantity = 0;
    double spareShare = 0;           ///< 0-1
    int spares = 0;                  ///< rounded up
    int total = 0;                   ///< quantity + spares
    std::string length;              ///< "10 m" for cables, else ""
    std::optional<Money> unitPrice;  ///< in the design's currency, nullopt if the price book has none
    std::optional<Money> extended;   ///< unit price · total
    std::optional<Money> extendedLow, extendedHigh;
    Power powerMax;  ///< of the quantity, spares not powered; optics draw from their device's nameplate
    Mass weight;
    Evidence evidence = Evidence::Estimate;  ///< of the part
    std::string source;                      ///< of the price, with its date
    std::string confidence;                  ///< of the price
    std::vector<ElementId> elements;         ///< blocks and networks it stands for
};

struct BillOfMaterials {
    Currency currency;
    PriceScenario scenario = PriceScenario::Typical;
    std::vector<BomLine> lines;
    Money total;  ///< at `scenario`
    Money totalLow, totalTypical, totalHigh;
    std::vector<PartId> unpriced;          ///< parts that no price is known for: the total is short of them
    Money of(BomCategory category) const;  ///< at `scenario`
};

/// Spare pieces of a quantity, rounded up; a product such as 100 · 0.03 is not four because of its last binary digit.
int sparesFor(int quantity, double share);

/// Every part of the plan with its quantity and price. The lines are in the order of categories, then part and length.
BillOfMaterials billOfMaterials(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                const PriceBook& prices, PriceScenario scenario);

}  // namespace cw
