// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/design/design.h"
#include "model/units/result.h"
#include "views/report/safe_file.h"

namespace cw {

/// Errors carry the path in Error::file.
Result<Design> readDesign(const QString& path);
Result<void> writeDesign(const QString& path, const Design& design);

}  // namespace cw
