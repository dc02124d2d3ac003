// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/wiring_files.h"
#include "model/units/result.h"

#include <QString>

namespace cw {

class Progress;

/// The point-to-point sheet, by the ending of the path: csv or xlsx, else Unsupported. A sheet that is saved again as
/// CSV by a spreadsheet program reads back as the fabric that was written. Cancelled through `progress`, the file stays
/// as it was.
Result<void> writeCableSheet(const WiringSource& source, const QString& path, Progress* progress = nullptr);

}  // namespace cw
