// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The drawings of the window in the report, and their figures as tables.

#include "views/report/page_flow.h"
#include "views/training/plot.h"

#include <memory>

namespace cw {

/// As wide as the page, in the document's own letters.
void addDrawing(PageFlow& flow, const QString& caption, const std::shared_ptr<Plot>& plot);
/// The figures of a plot; of many rows some, evenly, the last among them.
Table tableOf(const QString& caption, const Plot& plot, std::size_t most, bool hasTotalRow);

}  // namespace cw
