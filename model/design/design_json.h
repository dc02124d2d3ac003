// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/units/result.h"

#include <iosfwd>
#include <string>

namespace cw {

inline constexpr const char* kDesignFormat = "clusterwright-design";
inline constexpr int kDesignVersion = 1;
/// A design is tens of kilobytes; this refuses what cannot be one before it fills the memory.
inline constexpr std::size_t kMaxDesignBytes = 64 * 1024 * 1024;
inline constexpr int kMaxNesting = 64;

/// Fixed key order, two spaces, one element a line where it is long, a newline at the end: save→load→save is
/// byte-equal.
std::string toJson(const Design& design);

/// Hostile until parsed: size, nesting, format, version, unknown keys, kinds, units, ranges, duplicate ids and
/// references are checked; the first fault is returned with its place.
Result<Design> designFromJson(std::istream& in);
Result<Design> designFromJson(const std::string& text);

/// Parts the design names that the catalogue lacks or that are of the wrong kind. Empty when all is well.
std::vector<Error> unknownParts(const Design& design, const Catalogue& catalogue);

/// Clipboard form of some elements: blocks (with attachments by network kind) and workloads.
std::string elementsToJson(const Design& design, const std::vector<ElementId>& ids);

}  // namespace cw
