// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/design/design.h"
#include "model/units/result.h"

namespace cw {

/// Reads a whole file that is at most `limit` bytes. FileMissing, FileUnreadable, FileTooLarge.
Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Errors carry the path in Error::file.
Result<Design> readDesign(const QString& path);
Result<void> writeDesign(const QString& path, const Design& design);

}  // namespace cw
