// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Facts in words: names, descriptions and sources of parts and prices, the fields of a part, the rates of a price book.

#include <QString>

#include "model/analysis/analysis.h"

namespace cw {

/// A text of a catalogue or price file in the user's language (translations/facts_*.ts), else as the file has it.
QString factText(const std::string& text);
/// What a part is called on cards and in tables: the product's name, or words for a part of no vendor.
QString partName(const Part& part);
/// The name of a manufacturer; a name, too, for parts of no one in particular, which the catalogue calls "generic".
QString vendorName(const std::string& manufacturer);
/// What a key of a part's provenance is about: "power_max_w" is "power, max".
QString partFieldName(const std::string& key);
/// What a price that belongs to no part is for: "energy-mwh" is "electricity, per MWh".
QString rateName(const std::string& id);
/// The source of a line's price with its date.
QString priceSource(const BomLine& line, const Facts& facts);

}  // namespace cw
