// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/safe_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cw {

namespace {

/// A device or a pipe is written to as it is: putting a complete file in its place would take it away.
Result<void> writeThrough(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.flush() || file.error() != QFileDevice::NoError)
        return unwritable(path, file.errorString());
    return {};
}

}  // namespace

tl::unexpected<Error> unwritable(const QString& path, const QString& reason)
{
    return failure(ErrorCode::FileUnwritable, {}, {path.toStdString(), reason.toStdString()});
}

Result<void> writeWhole(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    // A file that is marked read-only stays as it is, even where the folder would let it be replaced.
    const QFileInfo old(path);
    if (old.exists() && !old.isWritable())
        return unwritable(path, QStringLiteral("Permission denied"));
    if (old.exists() && !old.isFile() && !old.isDir())
        return writeThrough(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    if (!write(file)) {
        file.cancelWriting();
        return unwritable(path, file.errorString());
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Result<void> writeWhole(const QString& path, const QByteArray& content)
{
    return writeWhole(path, [&](QIODevice& file) { return file.write(content) == content.size(); });
}

}  // namespace cw
