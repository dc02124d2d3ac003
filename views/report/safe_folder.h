// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/units/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cw {

struct FolderFile {
    QString name;  ///< no path
    QByteArray content;
};

/// Writes files into a folder, which is made where there is none, all or none: they are written into a temporary folder
/// first and put in their places when the last is complete, so that a failure leaves the old ones together. Other files
/// of the folder stay. A failure comes back as FileUnwritable.
Result<void> writeFolder(const QString& path, const std::vector<FolderFile>& files);

}  // namespace cw
