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

/// A pause this long in a stream of changes is a moment to write.
constexpr int kPauseMilliseconds = 2000;

QString lockOf(const QString& file)
{
    return file + QStringLiteral(".lock");
}

}  // namespace

Autosave::Autosave(const QString& folder, QObject* parent)
    : QObject(parent)
    , folder_(folder)
{
    for (QTimer* timer : {&pause_, &limit_}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::write);
    }
}

Autosave::~Autosave()
{
    discard();
}

void Autosave::setInterval(int seconds)
{
    interval_ = seconds;
    if (interval_ <= 0) {
        pause_.stop();
        limit_.stop();
    }
}

void Autosave::note(const DesignPtr& design, const QString& path)
{
    if (folder_.isEmpty() || interval_ <= 0)
        return;
    design_ = design;
    path_ = path;
    pause_.start(std::min(kPauseMilliseconds, interval_ * 1000));
    if (!limit_.isActive())
        limit_.start(interval_ * 1000);
}

void Autosave::discard()
{
    pause_.stop();
    limit_.stop();
    design_.reset();
    // A write that is under way would bring the side file back.
    task_.finish();
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

void Autosave::hold()
{
    if (!file_.isEmpty())
        return;
    QDir().mkpath(folder_);
    file_ =
        folder_ + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".cwautosave");
    lock_ = std::make_unique<QLockFile>(lockOf(file_));
    lock_->setStaleLockTime(0);
    lock_->tryLock();
}

void Autosave::write()
{
    pause_.stop();
    limit_.stop();
    if (!design_)
        return;
    hold();
    // A failed autosave must not disturb the work; the next change tries again.
    task_.start(
        [file = file_, design = design_, path = path_](Progress&) { return writeWhole(file, sideFile(*design, path)); },
        [](const Result<void>&) {});
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
