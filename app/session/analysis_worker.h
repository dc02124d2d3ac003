// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include "model/analysis/analysis.h"

#include <utility>

namespace cw {

/// Runs analyses off the window's thread, one at a time. A request during a run waits for it, so that a stream of
/// edits yields a stream of results; a run that takes long is cancelled in favour of the newer request.
class AnalysisWorker : public QObject {
    Q_OBJECT
public:
    explicit AnalysisWorker(Facts facts, QObject* parent = nullptr);
    ~AnalysisWorker() override;

    /// For requests from now on.
    void setFacts(Facts facts) { facts_ = std::move(facts); }
    void request(const DesignPtr& design, PriceScenario scenario, const AnalysisPtr& previous);

signals:
    void finished(const AnalysisPtr& analysis);

private:
    void start();
    void collect();

    Facts facts_;
    QFutureWatcher<AnalysisPtr> watcher_;
    std::stop_source stop_;
    /// From start() to collect(). The watcher itself is idle as soon as the work is done; a request that came before
    /// its signal would start the next run and lose the result.
    bool isBusy_ = false;
    bool isAfterStop_ = false;
    QElapsedTimer running_;
    struct Request {
        DesignPtr design;
        PriceScenario scenario = PriceScenario::Typical;
        AnalysisPtr previous;
    };
    std::optional<Request> next_;
    AnalysisPtr last_;
};

}  // namespace cw
