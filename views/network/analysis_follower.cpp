// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/analysis_follower.h"

#include <utility>

namespace cw {

AnalysisFollower::AnalysisFollower(Session& session, Work work, int delayMilliseconds, QObject* parent)
    : QObject(parent)
    , session_(session)
    , work_(std::move(work))
{
    delay_.setSingleShot(true);
    delay_.setInterval(delayMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &AnalysisFollower::begin);
    connect(&session_, &Session::analysisChanged, this, &AnalysisFollower::analysisChanged);
}

void AnalysisFollower::setWanted(bool isWanted)
{
    if (isWanted_ == isWanted)
        return;
    isWanted_ = isWanted;
    if (!isWanted_) {
        delay_.stop();
    } else if (!isCurrent()) {
        begin();
    }
}

bool AnalysisFollower::isCurrent() const
{
    return applied_ && applied_ == session_.analysis();
}

void AnalysisFollower::analysisChanged()
{
    if (isWanted_)
        delay_.start();
    emit stateChanged();
}

void AnalysisFollower::begin()
{
    // A page that is left and come back to waits for what is under way instead of starting over.
    if (task_.isRunning() && asked_ == session_.analysis())
        return;
    asked_ = session_.analysis();
    task_.start([work = work_, analysis = asked_,
                 facts = session_.facts()](Progress& progress) { return work(analysis, facts, progress); },
                [this, analysis = asked_](const Apply& apply) {
                    if (apply) {
                        applied_ = analysis;
                        apply();
                    }
                    emit stateChanged();
                });
    emit stateChanged();
}

}  // namespace cw
