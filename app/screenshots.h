// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <QString>

namespace cw {

/// Pictures of every screen in both languages, both themes and two sizes, into `folder`.
/// Runs with its own settings: the user's are neither read nor changed.
Result<void> writeScreenshots(const Facts& facts, const Design& design, const QString& folder);

}  // namespace cw
