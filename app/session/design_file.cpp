// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/design_file.h"

#include <QFile>
#include <QFileInfo>

#include "model/design/design_json.h"
#include "views/report/safe_file.h"

namespace cw {

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

Result<Design> readDesign(const QString& path)
{
    auto content = readFile(path, static_cast<qint64>(kMaxDesignBytes));
    if (!content)
        return tl::make_unexpected(content.error());
    auto design = designFromJson(content->toStdString());
    if (!design) {
        Error error = design.error();
        error.file = path.toStdString();
        return tl::make_unexpected(std::move(error));
    }
    return design;
}

Result<void> writeDesign(const QString& path, const Design& design)
{
    return writeWhole(path, QByteArray::fromStdString(toJson(design)));
}

}  // namespace cw
