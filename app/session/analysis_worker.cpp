// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/analysis_worker.h"

#include <QtConcurrentRun>

namespace cw {

namespace {

/// A run this old is not worth waiting for when a newer design is there; below it, finishing is what keeps the totals
/// moving during a drag.
constexpr qint64 kPatienceMilliseconds = 250;

}  // namespace

AnalysisWorker::AnalysisWorker(Facts facts, QObject* parent)
    : QObject(parent)
    , facts_(std::move(facts))
{
    connect(&watcher_, &QFutureWatcher<AnalysisPtr>::finished, this, &AnalysisWorker::collect);
}

AnalysisWorker::~AnalysisWorker()
{
    next_.reset();
    stop_.request_stop();
    watcher_.waitForFinished();
}

void AnalysisWorker::request(const DesignPtr& design, PriceScenario scenario, const AnalysisPtr& previous)
{
    next_ = Request{design, scenario, previous};
    if (!isBusy_)
        start();
    else if (running_.elapsed() > kPatienceMilliseconds && !isAfterStop_)
        stop_.request_stop();
}

void AnalysisWorker::start()
{
    Request request = *std::exchange(next_, std::nullopt);
    if (last_)
        request.previous = last_;
    // The run after a stopped one is let finish: where every run takes long, a stream of edits would starve the totals.
    isAfterStop_ = stop_.stop_requested();
    stop_ = std::stop_source();
    isBusy_ = true;
    running_.start();
    watcher_.setFuture(QtConcurrent::run([request, facts = facts_, stop = stop_.get_token()] {
        return analyse(request.design, facts, request.scenario, request.previous, stop);
    }));
}

void AnalysisWorker::collect()
{
    isBusy_ = false;
    if (AnalysisPtr analysis = watcher_.result()) {
        last_ = analysis;
        emit finished(analysis);
    }
    if (next_ && !isBusy_)
        start();
}

}  // namespace cw
