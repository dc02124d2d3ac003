// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The facts that ship with the program, for tests that need real parts and prices.
// A test that uses this header links cw_catalogue.

#include "model/catalogue/catalogue.h"
#include "model/catalogue/price_book.h"

#include <fstream>
#include <stdexcept>
#include <string>

namespace cw::test {

inline constexpr const char* kCatalogueFiles[] = {"gpus",   "servers", "nics",    "switches",
                                                  "optics", "cables",  "storage", "racks", "cabling"};

/// A fault in a fact file fails every test that stands on it, with the place of the fault.
inline void requireLoaded(const Result<void>& result)
{
    if (!result)
        throw std::runtime_error(result.error().file + ": " + result.error().where + " (error code " +
                                 std::to_string(static_cast<int>(result.error().code)) + ") " +
                                 (result.error().args.empty() ? "" : result.error().args.front()));
}

inline CataloguePtr builtinCatalogue()
{
    static const CataloguePtr catalogue = [] {
        Catalogue parts;
        for (const char* name : kCatalogueFiles) {
            const std::string path = std::string(CW_RESOURCE_DIR) + "/catalogue/" + name + ".json";
            std::ifstream in(path);
            requireLoaded(addParts(parts, in, path));
        }
        return std::make_shared<const Catalogue>(std::move(parts));
    }();
    return catalogue;
}

inline PriceBookPtr builtinPrices()
{
    static const PriceBookPtr prices = [] {
        PriceBook book;
        const std::string path = std::string(CW_RESOURCE_DIR) + "/prices/prices.json";
        std::ifstream in(path);
        requireLoaded(addPrices(book, in, path));
        return std::make_shared<const PriceBook>(std::move(book));
    }();
    return prices;
}

}  // namespace cw::test
