// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/units/result.h"

#include <QByteArray>
#include <QString>

namespace cw {

/// Writes a file whole or not at all: a failure leaves what was there before untouched and comes back as
/// FileUnwritable with the path and the reason of the system.
Result<void> writeWhole(const QString& path, const QByteArray& content);

/// Reads a whole file that is at most `limit` bytes. FileMissing, FileUnreadable, FileTooLarge.
Result<QByteArray> readFile(const QString& path, qint64 limit);

/// The error for a target that could not be written.
tl::unexpected<Error> unwritable(const QString& path, const QString& reason);

}  // namespace cw
