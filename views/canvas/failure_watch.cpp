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
    if (!analysis->plan->network(carrier))
        return;
    isRunning_ = true;
    thread_ = std::jthread(
        [this, analysis = std::move(analysis), carrier, failures, question = question_](const std::stop_token& stop) {
            const Plan& plan = *analysis->plan;
            const NetworkPlan& network = *plan.network(carrier);
            const FabricGraph intact = fabricGraph(plan, network);
            const HealthCheck check(intact, analysis->flowSpread(carrier), stop);
            const auto after = check.after(fabricGraph(plan, network, failures), stop);
            if (!after)
                return;
            QMetaObject::invokeMethod(
                this,
                [this, question, whole = check.ofIntact(), left = *after] {
                    if (question != question_)
                        return;
                    isRunning_ = false;
                    emit answered(whole, left);
                },
                Qt::QueuedConnection);
        });
}

}  // namespace cw
