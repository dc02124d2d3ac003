// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/failure_watch.h"

#include "model/fabric/fabric_graph.h"

namespace cw {

FailureWatch::~FailureWatch()
{
    cancel();
}

void FailureWatch::cancel()
{
    ++question_;
    isRunning_ = false;
    thread_ = std::jthread();
}

void FailureWatch::ask(AnalysisPtr analysis, const ElementId& carrier, const Failures& failures)
{
    cancel();
    isRunning_ = true;
    thread_ = std::jthread(
        [this, analysis = std::move(analysis), carrier, failures, question = question_](const std::stop_token& stop) {
            const Plan& plan = *analysis->plan;
            const NetworkPlan* network = plan.network(carrier);
            if (!network)
                return;
            const auto health = healthAfter(fabricGraph(plan, *network), fabricGraph(plan, *network, failures), stop);
            if (!health)
                return;
            QMetaObject::invokeMethod(
                this,
                [this, question, found = *health] {
                    if (question != question_)
                        return;
                    isRunning_ = false;
                    emit answered(found);
                },
                Qt::QueuedConnection);
        });
}

}  // namespace cw
