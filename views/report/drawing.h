// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"
#include "views/report/drawing_words.h"

#include <QString>

namespace cw {

class Progress;

/// Writes a drawing with its title block; the format follows from the extension: svg, pdf or png. Racks in a PDF come
/// eight to a page, in SVG and PNG all on one sheet. An unknown extension is Unsupported. Cancelled through `progress`,
/// it leaves the file as it was.
Result<void> writeDrawing(const Analysis& analysis, const Facts& facts, DrawingView view, const QString& path,
                          Progress* progress = nullptr);

}  // namespace cw
