// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the sample analysis is made of: parts and prices of nobody, and a design of a laboratory.

#include "model/catalogue/catalogue.h"
#include "model/catalogue/price_book.h"
#include "model/design/design.h"

namespace cw::test {

CataloguePtr sampleCatalogue();
PriceBookPtr samplePrices();
Design sampleDesign(bool isChinese, int servers);

}  // namespace cw::test
