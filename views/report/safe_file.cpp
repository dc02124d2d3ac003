// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/safe_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cw {

namespace {

/// Writes and flushes. QSaveFile::commit() overlooks an error of its own last flush (seen with Qt 6.4 on a full disk)
/// and would put a cut file in place, so everything must be with the system before.
bool writeAll(QFileDevice& file, const QByteArray& content)
{
    return file.write(content) == content.size() && file.flush() && file.error() == QFileDevice::NoError;
}

/// A device or a pipe is written to as it is: putting a complete file in its place would take it away.
Result<void> writeThrough(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, content))
        return unwritable(path, file.errorString());
    return {};
}

}  // namespace

tl::unexpected<Error> unwritable(const QString& path, const QString& reason)
{
    return failure(ErrorCode::FileUnwritable, {}, {path.toStdString(), reason.toStdString()});
}

Result<void> writeWhole(const QString& path, const QByteArray& content)
{
    // A file that is marked read-only stays as it is, even where the folder would let it be replaced.
    const QFileInfo old(path);
    if (old.exists() && !old.isWritable())
        return unwritable(path, QStringLiteral("Permission denied"));
    if (old.exists() && !old.isFile() && !old.isDir())
        return writeThrough(path, content);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    if (!writeAll(file, content)) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return unwritable(path, reason);
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {}, {path.toStdString()});
    if (info.isDir())
        return failure(ErrorCode::FileUnreadable, {}, {path.toStdString(), "is a directory"});
    // A device or pipe has no size to check beforehand, so the read itself is bounded as well.
    if (info.size() > limit)
        return failure(ErrorCode::FileTooLarge, {},
                       {path.toStdString(), std::to_string(info.size()), std::to_string(limit)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {}, {path.toStdString(), file.errorString().toStdString()});
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileUnreadable, {}, {path.toStdString(), file.errorString().toStdString()});
    if (content.size() > limit)
        return failure(ErrorCode::FileTooLarge, {},
                       {path.toStdString(), std::to_string(content.size()), std::to_string(limit)});
    return content;
}

}  // namespace cw
