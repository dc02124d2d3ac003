// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/safe_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace cw {

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
