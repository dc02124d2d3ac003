// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/summary_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <cmath>

namespace cw {

namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(cw::Summary)
};

QString number(long long value)
{
    return QLocale().toString(value);
}

/// How many rules are broken, as errors and as warnings.
QString brokenRulesText(const Analysis& analysis)
{
    const QString errors = Summary::tr("%Ln error(s)", nullptr, analysis.errors());
    const QString warnings = Summary::tr("%Ln warning(s)", nullptr, analysis.warnings());
    //: %1 a number of errors, %2 a number of warnings
    return Summary::tr("%1, %2").arg(errors, warnings);
}

void addNetworks(QStringList& lines, const Analysis& analysis)
{
    for (const NetworkResult& network : analysis.networks) {
        const NetworkPlan* plan = analysis.plan->network(network.network);
        if (!network.isBuilt || !plan) {
            lines << Summary::tr("%1: not built").arg(networkKindName(network.kind));
            continue;
        }
        lines << Summary::tr("%1: %2 endpoints, %3 leaf, %4 spine, %5 core switches, oversubscription %6")
                     .arg(networkKindName(network.kind))
                     .arg(number(plan->endpoints), number(plan->sizing.leaves), number(plan->sizing.spines),
                          number(plan->sizing.cores), ratioText(network.worstOversubscription));
        lines << Summary::tr("    bisection %1 (%2; %3)")
                     .arg(text(network.maxFlow.value), bisectionMethodName(network.maxFlow.method),
                          bisectionConvention());
        if (network.path)
            lines << Summary::tr("    off the leaf a flow gets %1 of line rate: %2")
                         .arg(percentText(network.path->value), pathCauseText(*network.path));
    }
}

void addStorage(QStringList& lines, const Analysis& analysis)
{
    for (const StorageSupply& tier : analysis.storage) {
        const Block* block = analysis.design->block(tier.block);
        lines << Summary::tr("%1: %2 usable, read %3 (bound by %4), write %5 (bound by %6)")
                     .arg(block ? QString::fromStdString(block->name) : QString(), text(tier.usable), text(tier.read),
                          bindingTermName(tier.readBinding), text(tier.write), bindingTermName(tier.writeBinding));
    }
}

void addTraining(QStringList& lines, const Analysis& analysis)
{
    for (const TrainingResult& run : analysis.training) {
        const Workload* workload = analysis.design->workload(run.workload);
        const QString name = workload ? QString::fromStdString(workload->name) : QString();
        if (run.estimate)
            lines << Summary::tr("%1: %2 tokens/s (%3 to %4), step %5, %6 of peak")
                         .arg(name, countText(run.estimate->tokensPerSecond),
                              countText(run.estimate->lowTokensPerSecond), countText(run.estimate->highTokensPerSecond),
                              text(run.estimate->step), percentText(run.estimate->mfu, 1));
        else if (run.refused)
            lines << Summary::tr("%1: %2").arg(name, errorText(*run.refused, PlaceNames::Keys));
    }
}

void addServing(QStringList& lines, const Analysis& analysis)
{
    for (const ServingResult& served : analysis.serving) {
        const Workload* workload = analysis.design->workload(served.workload);
        const QString name = workload ? QString::fromStdString(workload->name) : QString();
        if (served.estimate)
            lines << Summary::tr(
                         "%1: %2 tokens/s a GPU, first token after %3, then every %4, %5 of %6 GPUs for the load")
                         .arg(name, countText(served.estimate->point.tokensPerGpu),
                              text(served.estimate->point.first.total()), text(served.estimate->point.betweenTokens),
                              QLocale().toString(served.estimate->gpus), QLocale().toString(served.gpus));
        else if (served.refused)
            lines << Summary::tr("%1: %2").arg(name, errorText(*served.refused, PlaceNames::Keys));
    }
}

/// Of an error in per cent. Rounded first, so that a small negative one is 0.0 and not -0.0.
QString percent(double value)
{
    return percentText(std::round(value * 10) / 1000 + 0.0, 1);
}

}  // namespace

QString summaryText(const Analysis& analysis)
{
    const Totals& totals = analysis.totals;
    const OwnershipCost& cost = analysis.cost.at(analysis.bill.scenario);
    QStringList lines;
    lines << QString::fromStdString(analysis.design->name);
    lines << Summary::tr("%1 GPUs, %2 servers, %3 switches, %4 racks, %5 cables")
                 .arg(QLocale().toString(totals.gpus), QLocale().toString(totals.servers),
                      QLocale().toString(totals.switches), QLocale().toString(totals.racks),
                      QLocale().toString(totals.cables));
    lines << Summary::tr("Power: %1 typical, %2 maximum").arg(text(analysis.power.typical), text(analysis.power.max));
    addNetworks(lines, analysis);
    addStorage(lines, analysis);
    addTraining(lines, analysis);
    addServing(lines, analysis);
    lines << Summary::tr("Capital cost %1 (%2 to %3), running cost %4 a year, %5 a GPU-hour")
                 .arg(text(cost.capex), text(analysis.bill.totalLow), text(analysis.bill.totalHigh),
                      text(cost.opexPerYear), exactText(cost.perGpuHour));
    lines << Summary::tr("Design rules: %1").arg(brokenRulesText(analysis));
    return lines.join('\n');
}

QString rulesText(const Analysis& analysis)
{
    QStringList lines;
    for (const Finding& finding : analysis.findings) {
        const QString severity = finding.waivedBecause ? Summary::tr("waived") : severityName(finding.severity);
        lines << QStringLiteral("%1  %2  %3")
                     .arg(QString::fromStdString(finding.rule), severity,
                          findingText(finding, *analysis.design, PlaceNames::Keys));
    }
    lines << brokenRulesText(analysis);
    return lines.join('\n');
}

namespace {

/// A line for each publication, and the runs of it that are farthest off.
void addFamilies(QStringList& lines, const std::vector<Prediction>& predictions)
{
    for (const PredictionFamily& family : familiesOf(predictions)) {
        const PredictionSummary& own = family.summary;
        if (own.compared == 0)
            continue;
        QStringList worst;
        for (const Prediction* one : family.worst)
            worst << Summary::tr("%1 %2", "id of a run and its error")
                         .arg(QString::fromStdString(one->id), percent(*one->errorPercent));
        lines << Summary::tr(
                     "%1: %2 compared, %3 refused; absolute error: median %4, mean %5, 90th percentile %6; bias "
                     "%7; inside the band %8")
                     .arg(QString::fromStdString(family.name))
                     .arg(number(own.compared), number(own.refused))
                     .arg(percent(own.medianAbsError), percent(own.meanAbsError), percent(own.p90AbsError),
                          percent(own.bias), percent(own.insideBand));
        lines << Summary::tr("    worst: %1").arg(worst.join(QStringLiteral(", ")));
    }
}

}  // namespace

QString predictionsText(const std::vector<Prediction>& predictions)
{
    QStringList lines;
    for (const Prediction& one : predictions) {
        const QString id = QString::fromStdString(one.id);
        // Beside an estimate it is the measurement that is refused.
        if (one.refused)
            lines << Summary::tr("%1: refused: %2").arg(id, errorText(*one.refused, PlaceNames::Keys));
        if (!one.estimate)
            continue;
        const QString perGpu = QLocale().toString(one.estimate->tokensPerSecond / std::max(1, one.gpus), 'f', 1);
        lines << (one.measuredTokensPerSecondPerGpu && one.errorPercent
                      ? Summary::tr("%1: predicted %2 tokens/s a GPU, measured %3, error %4")
                            .arg(id, perGpu, QLocale().toString(*one.measuredTokensPerSecondPerGpu, 'f', 1),
                                 percent(*one.errorPercent))
                      : Summary::tr("%1: predicted %2 tokens/s a GPU").arg(id, perGpu));
    }
    addFamilies(lines, predictions);
    const PredictionSummary all = summarise(predictions);
    const auto unmeasured = predictions.size() - static_cast<std::size_t>(all.compared + all.refused);
    if (unmeasured > 0)
        lines << Summary::tr("%1 predicted without a measurement to compare with")
                     .arg(number(static_cast<long long>(unmeasured)));
    if (all.compared == 0) {
        lines << Summary::tr("None compared, %1 refused").arg(number(all.refused));
        return lines.join('\n');
    }
    lines << Summary::tr("%1 compared, %2 refused; absolute error: median %3, mean %4, 90th percentile %5; bias %6; "
                         "inside the band %7")
                 .arg(number(all.compared), number(all.refused))
                 .arg(percent(all.medianAbsError), percent(all.meanAbsError), percent(all.p90AbsError),
                      percent(all.bias), percent(all.insideBand));
    return lines.join('\n');
}

}  // namespace cw
