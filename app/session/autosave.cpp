// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/autosave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "app/session/design_file.h"
#include "model/design/design_json.h"
#include "views/report/safe_file.h"

#include <algorithm>

namespace cw {

namespace {

// The first line of a side file is the path of the design, percent-encoded; the rest is the design file itself.
QByteArray sideFile(const Design& design, const QString& path)
{
    return path.toUtf8().toPercentEncoding("/") + '\n' + QByteArray::fromStdString(toJson(design));
}

QString lockOf(const QString& file)
{
    return file + QStringLiteral(".lock");
}

}  // namespace

Autosave::Autosave(const QString& folder, QObject* parent)
    : QObject(parent)
    , folder_(folder)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Autosave::flush);
}

Autosave::~Autosave()
{
    discard();
}

void Autosave::setInterval(int seconds)
{
    interval_ = seconds;
    if (interval_ <= 0)
        timer_.stop();
}

void Autosave::note(const DesignPtr& design, const QString& path)
{
    if (folder_.isEmpty() || interval_ <= 0)
        return;
    design_ = design;
    path_ = path;
    if (!timer_.isActive())
        timer_.start(interval_ * 1000);
}

void Autosave::discard()
{
    timer_.stop();
    design_.reset();
    if (!file_.isEmpty())
        QFile::remove(file_);
    file_.clear();
    lock_.reset();
}

void Autosave::adopt(const Entry& entry)
{
    auto lock = std::make_unique<QLockFile>(lockOf(entry.file));
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return;
    discard();
    lock_ = std::move(lock);
    file_ = entry.file;
}

void Autosave::flush()
{
    if (!design_ || folder_.isEmpty())
        return;
    if (file_.isEmpty()) {
        QDir().mkpath(folder_);
        file_ = folder_ + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) +
                QStringLiteral(".cwautosave");
        lock_ = std::make_unique<QLockFile>(lockOf(file_));
        lock_->setStaleLockTime(0);
        lock_->tryLock();
    }
    // A failed autosave must not disturb the work; the next change tries again.
    writeWhole(file_, sideFile(*design_, path_));
}

std::vector<Autosave::Entry> Autosave::leftBehind(const QString& folder)
{
    std::vector<Entry> entries;
    if (folder.isEmpty())
        return entries;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.cwautosave")}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        QLockFile lock(lockOf(info.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;
        const auto content = readFile(info.filePath(), static_cast<qint64>(kMaxDesignBytes));
        const qsizetype end = content ? content->indexOf('\n') : -1;
        if (end < 0)
            continue;
        auto design = designFromJson(content->mid(end + 1).toStdString());
        if (!design)
            continue;
        entries.push_back({info.filePath(), QString::fromUtf8(QByteArray::fromPercentEncoding(content->left(end))),
                           info.lastModified(), std::move(*design)});
    }
    return entries;
}

void Autosave::remove(const Entry& entry)
{
    QFile::remove(entry.file);
    QFile::remove(lockOf(entry.file));
}

}  // namespace cw
