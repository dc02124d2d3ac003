// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keys that the loaders of facts understand, for the schemas and their test.

#include "model/catalogue/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

class ObjectReader;

/// "copper", "active-copper"…: in the order of Medium.
const std::vector<std::string>& mediumWords();
/// Lengths in metres, above zero and ascending.
std::vector<Length> readLengths(ObjectReader& reader, const std::string& key);
/// Reads the object "cabling" of a catalogue file; what it does not name stays as it was.
void readCabling(ObjectReader& reader, Cabling& into, std::optional<Error>& error);
std::vector<std::string> knownCablingKeys();

/// "gpu", "server", "nic", "switch", "optic", "cable", "storage", "rack".
const std::vector<std::string>& partKinds();
std::vector<std::string> knownPartKeys(const std::string& kind);
std::vector<std::string> knownPortKeys();
/// Keys of one price, and of the price file itself.
std::vector<std::string> knownPriceKeys();

}  // namespace cw
