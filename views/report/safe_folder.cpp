// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/safe_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "views/report/safe_file.h"

#include <filesystem>
#include <system_error>

namespace cw {

namespace {

struct SafeFolder {
    Q_DECLARE_TR_FUNCTIONS(cw::SafeFolder)
};

/// Only a plain file can be replaced by a rename; what else is in its place is found before anything changes.
Result<void> checkPlace(const QString& path)
{
    const QFileInfo old(path);
    if (old.isDir())
        return unwritable(path, SafeFolder::tr("there is a folder of this name"));
    if (old.exists() && !old.isWritable())
        return unwritable(path, QStringLiteral("Permission denied"));
    return {};
}

/// Links are followed and devices written through, as writeWhole() does; a plain file is replaced in one step.
Result<void> put(const QString& from, const QString& to, const QByteArray& content)
{
    const QFileInfo old(to);
    if (old.isSymLink() || (old.exists() && !old.isFile()))
        return writeWhole(to, content);
    std::error_code failed;
    std::filesystem::rename(from.toStdString(), to.toStdString(), failed);
    if (failed)
        return unwritable(to, QString::fromStdString(failed.message()));
    return {};
}

}  // namespace

Result<void> writeFolder(const QString& path, const std::vector<FolderFile>& files)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isDir())
        return unwritable(path, SafeFolder::tr("it is a file, and a folder is needed"));
    const bool isNew = !target.exists();
    if (isNew && !QDir().mkpath(path))
        return unwritable(path, SafeFolder::tr("the folder can't be made"));
    const QDir folder(path);
    const auto undo = [&] {
        if (isNew)
            QDir().rmdir(path);
    };
    {
        // Inside, as a folder beside it may be on another disk, where nothing can be renamed to here.
        QTemporaryDir made(folder.filePath(QStringLiteral(".clusterwright-XXXXXX")));
        Result<void> written = made.isValid() ? Result<void>{} : unwritable(path, made.errorString());
        const QDir aside(made.path());
        for (std::size_t i = 0; written && i < files.size(); ++i) {
            written = checkPlace(folder.filePath(files[i].name));
            if (written)
                written = writeWhole(aside.filePath(files[i].name), files[i].content);
        }
        for (std::size_t i = 0; written && i < files.size(); ++i)
            written = put(aside.filePath(files[i].name), folder.filePath(files[i].name), files[i].content);
        if (written)
            return {};
        made.remove();
        undo();
        return written;
    }
}

}  // namespace cw
