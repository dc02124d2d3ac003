// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Single failures, and the sizes at which a network changes its shape.
#include "views/report/drawing_words.h"
#include "views/report/report_writer.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <QLocale>

namespace cw {

namespace {

/// What the studies of the analysis have, or what it takes to write the chapter without them.
struct Resilience {
    FailureTable failures;
    std::vector<FabricCliff> cliffs;
};

std::optional<Resilience> resilienceOf(const Analysis& analysis, const NetworkPlan& carrier, const Network& network,
                                       const std::stop_token& stop)
{
    if (analysis.fabrics)
        for (const FabricStudy& study : *analysis.fabrics)
            if (study.network == network.id)
                return Resilience{study.failures, study.cliffs};
    const FabricGraph graph = fabricGraph(*analysis.plan, carrier);
    if (graph.intactEndpoints == 0)
        return std::nullopt;
    auto failures = failureTable(graph, analysis.flowSpread(network.id), stop);
    if (!failures)
        return std::nullopt;
    return Resilience{std::move(*failures), fabricCliffs(carrier.demand, network.technology, stop)};
}

}  // namespace

void ReportWriter::writeFailures(std::stop_token stop)
{
    flow_.heading(1, tr("Failures and growth"));
    flow_.note(
        tr("Interchangeable elements are one row; one of them fails at a time. Bisection left: share of the intact "
           "network's. Throughput left: share of line rate that the worst pairing of leaves still gets, over the best "
           "routes. Ports cut off reach most others no longer. Training step: time against the intact network, of "
           "several jobs the one that suffers most; a synchronous job that loses a GPU stops. Convention of the "
           "bisection: %1. Of all shares: %2.")
            .arg(bisectionConvention(), failureConvention()));
    const QLocale locale;
    for (const Network& network : design_.networks) {
        const NetworkPlan* plan = plan_.network(network.id);
        if (!plan || builtCarrier(plan_, *plan) != plan)
            continue;
        const auto resilience = resilienceOf(analysis_, *plan, network, stop);
        if (stop.stop_requested())
            return;
        if (!resilience)
            continue;
        flow_.heading(2, networkTitle(network));
        Table table{tr("%1: single failures").arg(networkTitle(network)),
                    {{tr("What fails"), 3.4, Qt::AlignLeft},
                     {tr("Of"), 1, Qt::AlignRight},
                     {tr("Bisection left"), 1.6, Qt::AlignRight},
                     {tr("Throughput left"), 1.8, Qt::AlignRight},
                     {tr("Ports cut off"), 1.5, Qt::AlignRight}},
                    {},
                    false,
                    8};
        const bool hasJobs = !analysis_.stepsAfter(network.id, resilience->failures.intact).empty();
        if (hasJobs)
            table.columns.push_back({tr("Training step"), 2.4, Qt::AlignRight});
        const auto row = [&](const QString& what, const QString& count, const FabricHealth& health) {
            table.rows.push_back({what, count, percentText(health.bisection, 1), boundsText(health.worstTraffic),
                                  locale.toString(health.cutOff)});
            const auto steps = analysis_.stepsAfter(network.id, health);
            if (const StepAfterFailure* worst = worstStep(steps))
                table.rows.back().push_back(stepChangeText(*worst));
        };
        row(tr("nothing"), {}, resilience->failures.intact);
        for (const FailureRow& failure : resilience->failures.rows)
            row(failingElementName(failure.element, network.kind), locale.toString(failure.count), failure.health);
        flow_.table(table);
        if (const QString note = failureTableNote(resilience->failures); !note.isEmpty())
            flow_.note(note);
        for (const FabricCliff& cliff : resilience->cliffs)
            flow_.bullet(cliffText(cliff));
    }
}

}  // namespace cw
