// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/document.h"

#include <QEventLoop>
#include <QFileInfo>

#include "app/session/design_file.h"
#include "views/report/safe_file.h"

#include <algorithm>

namespace cw {

namespace {

QString lockPath(const QString& path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock");
}

DesignPtr emptyDesign()
{
    return std::make_shared<const Design>();
}

}  // namespace

Document::Document(Facts facts, const QString& autosaveFolder, QObject* parent)
    : FileSession(parent)
    , facts_(std::move(facts))
    , history_(emptyDesign())
    , analysis_(analyse(history_.current(), facts_, scenario_))
    , worker_(facts_)
    , autosave_(autosaveFolder)
{
    connect(&worker_, &AnalysisWorker::finished, this, [this](const AnalysisPtr& analysis) {
        analysis_ = analysis;
        emit analysisChanged();
    });
}

Document::~Document() = default;

bool Document::isUpToDate() const
{
    return analysis_->design == history_.current() && analysis_->bill.scenario == scenario_ &&
           analysis_->facts.training == facts_.training;
}

void Document::setScenario(PriceScenario scenario)
{
    if (scenario == scenario_)
        return;
    scenario_ = scenario;
    requestAnalysis();
    emit analysisStarted();
}

void Document::setTrainingConstants(const TrainingConstantsPtr& constants)
{
    if (constants == facts_.training)
        return;
    facts_.training = constants;
    worker_.setFacts(facts_);
    requestAnalysis();
    emit analysisStarted();
}

void Document::edit(const QString& title, const Change& change, const QString& gesture)
{
    const DesignPtr before = history_.current();
    history_.push(std::make_shared<const Design>(change(*before)), title.toStdString(), gesture.toStdString());
    if (history_.current() != before)
        published();
}

void Document::undo()
{
    if (!history_.canUndo())
        return;
    history_.undo();
    published();
}

void Document::redo()
{
    if (!history_.canRedo())
        return;
    history_.redo();
    published();
}

QStringList Document::history() const
{
    QStringList titles;
    for (std::size_t step = 0; step < history_.size(); ++step)
        titles << QString::fromStdString(history_.title(step));
    return titles;
}

void Document::goToHistory(int position)
{
    if (position < 0 || position >= static_cast<int>(history_.size()) || position == historyPosition())
        return;
    history_.goTo(static_cast<std::size_t>(position));
    published();
}

QString Document::openElsewhere(const QString& holder)
{
    return tr("open in another window: %1").arg(holder);
}

Result<void> Document::open(const QString& path)
{
    auto design = readDesign(path);
    if (!design)
        return tl::make_unexpected(design.error());
    replace(std::make_shared<const Design>(std::move(*design)), QFileInfo(path).absoluteFilePath(), true);
    hold_ = hold(path_);
    emit pathChanged();
    return {};
}

void Document::startNew(const Design& design)
{
    replace(std::make_shared<const Design>(design), {}, true);
}

Result<void> Document::save()
{
    if (hold_.isReadOnly)
        return unwritable(path_, hold_.holder.isEmpty() ? tr("read-only") : openElsewhere(hold_.holder));
    if (auto written = writeDesign(path_, *history_.current()); !written)
        return written;
    history_.markClean();
    autosave_.discard();
    emit historyChanged();
    return {};
}

Result<void> Document::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute == path_)
        return save();
    Hold target = hold(absolute);
    if (!target.holder.isEmpty())
        return unwritable(absolute, openElsewhere(target.holder));
    if (auto written = writeDesign(absolute, *history_.current()); !written)
        return written;
    path_ = absolute;
    hold_ = std::move(target);
    history_.markClean();
    autosave_.discard();
    emit pathChanged();
    emit historyChanged();
    return {};
}

void Document::recover(const Autosave::Entry& entry)
{
    replace(std::make_shared<const Design>(entry.design), entry.path, false);
    if (!path_.isEmpty())
        hold_ = hold(path_);
    autosave_.adopt(entry);
    autosave_.note(history_.current(), path_);
    emit pathChanged();
}

void Document::setAutosaveInterval(int seconds)
{
    autosave_.setInterval(seconds);
}

void Document::waitForAnalysis()
{
    QEventLoop loop;
    connect(this, &Session::analysisChanged, &loop, [this, &loop] {
        if (isUpToDate())
            loop.quit();
    });
    if (!isUpToDate())
        loop.exec();
}

void Document::replace(DesignPtr design, const QString& path, bool isClean)
{
    hold_ = {};
    autosave_.discard();
    path_ = path;
    history_ = History(std::move(design));
    if (!isClean)
        history_.markUnsaved();
    select({});
    emit pathChanged();
    published();
}

void Document::published()
{
    // What undo took away must not stay selected.
    std::vector<ElementId> kept = selection();
    std::erase_if(kept, [this](const ElementId& id) { return !history_.current()->hasElement(id); });
    select(std::move(kept));
    if (isModified())
        autosave_.note(history_.current(), path_);
    // The analysis runs while the window takes in the design.
    requestAnalysis();
    emit designChanged();
    emit historyChanged();
    emit analysisStarted();
}

void Document::requestAnalysis()
{
    worker_.request(history_.current(), scenario_, analysis_);
}

Document::Hold Document::hold(const QString& path)
{
    Hold hold;
    const QFileInfo info(path);
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    if (lock->tryLock()) {
        hold.lock = std::move(lock);
        hold.isReadOnly = info.exists() && !info.isWritable();
        return hold;
    }
    // No lock can be made in a folder that cannot be written: nothing could be saved there either.
    hold.isReadOnly = true;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        hold.holder = tr("%1 (process %2 on %3)").arg(program).arg(process).arg(host);
    }
    return hold;
}

}  // namespace cw
