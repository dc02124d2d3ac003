// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What all files of facts have in common: they name their format and version, and every figure its source.

#include "model/catalogue/part.h"
#include "model/catalogue/strict_json.h"

#include <functional>

namespace cw {

/// Newest version of the formats of facts that this program reads.
inline constexpr int kFactsVersion = 1;

using FirstError = std::optional<Error>;

/// Reads a whole file: `read` fills in what stands beside `format` and `version`. Errors name the file, as do
/// WrongFormat and NewerVersion.
Result<void> readFactsFile(std::istream& json, const std::string& fileName, const std::string& format,
                           const std::function<void(ObjectReader& top, FirstError& error)>& read);

/// "read", "unverified", "estimate": in the order of Evidence.
const std::vector<std::string>& evidenceWords();
Evidence requiredEvidence(ObjectReader& reader, const std::string& key = "evidence");
/// The member "source" of `what`, which must have one: MissingSource.
std::string requiredSource(ObjectReader& reader, const std::string& what);
/// Reads an object of several figures that have one source, and returns that.
std::string readSourcedGroup(ObjectReader& top, const std::string& key, FirstError& error,
                             const std::function<void(ObjectReader& group)>& read);

}  // namespace cw
