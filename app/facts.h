// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/analysis/analysis.h"
#include "model/design/templates.h"

#include <vector>

namespace cw {

/// The facts that ship with the program, overlaid with the user's own:
/// `userFolder`/catalogue/*.json, `userFolder`/prices/*.json and a calibration in use ("" = none).
Result<Facts> loadFacts(const QString& userFolder);

/// Where a user's own catalogue and prices lie.
QString userFactsFolder();

Result<std::vector<Template>> loadTemplates();

/// An embedded file (":/samples/…"); those are there or the program is broken, so failing is fatal.
std::string embeddedFile(const QString& path);

}  // namespace cw
