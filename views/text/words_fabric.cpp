// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_fabric.h"

#include "views/text/words.h"
#include "views/text/words_context.h"

namespace cw {

namespace {

QString count(int value)
{
    return QLocale().toString(value);
}

}  // namespace

QString failingElementName(FailingElement element, NetworkKind kind)
{
    const bool isAccessTree = kind == NetworkKind::OutOfBand;
    switch (element) {
    case FailingElement::Leaf: return isAccessTree ? Words::tr("Access switch") : Words::tr("Leaf switch");
    case FailingElement::Spine: return isAccessTree ? Words::tr("Aggregation switch") : Words::tr("Spine switch");
    case FailingElement::Core: return Words::tr("Core switch");
    case FailingElement::HostLink: return Words::tr("Link of a host");
    case FailingElement::LeafSpineLink:
        return isAccessTree ? Words::tr("Link between access and aggregation")
                            : Words::tr("Link between leaf and spine");
    case FailingElement::SpineCoreLink: return Words::tr("Link between spine and core");
    case FailingElement::SwitchLink: return Words::tr("Link between switches");
    }
    return {};
}

QString cutAlignmentName(CutAlignment alignment)
{
    switch (alignment) {
    case CutAlignment::Pods: return Words::tr("between pods");
    case CutAlignment::Leaves: return Words::tr("between halves of the leaves");
    case CutAlignment::Units: return Words::tr("between scalable units");
    case CutAlignment::Rails: return Words::tr("between rails");
    case CutAlignment::Refined: return Words::tr("found by search, an upper bound");
    }
    return {};
}

QString cliffText(const FabricCliff& cliff)
{
    // A network that ends has no size beyond: `hosts` is the first count that it cannot have.
    const QStringList sizes = {count(cliff.hosts), count(cliff.endpoints), count(cliff.before), count(cliff.after)};
    switch (cliff.kind) {
    case CliffKind::Tier:
        return filled(Words::tr("From %1 hosts (%2 ports) on: %4 tiers of switches instead of %3."), sizes);
    case CliffKind::Spines:
        return filled(Words::tr("From %1 hosts (%2 ports) on: %4 spines instead of %3, as a leaf's uplinks must divide "
                                "evenly among them."),
                      sizes);
    case CliffKind::Lids:
        return filled(
            Words::tr("From %1 hosts (%2 ports) on: more addresses than the 49,151 that one InfiniBand subnet has."),
            sizes);
    case CliffKind::Asns:
        return filled(Words::tr("From %1 hosts (%2 ports) on: more autonomous systems than the 1,023 private numbers "
                                "of two bytes."),
                      sizes);
    case CliffKind::End:
        return filled(Words::tr("From %1 hosts (%2 ports) on: these switches can build no such network with at most %4 "
                                "tiers."),
                      sizes);
    }
    return {};
}

QString boundsText(const Throughput& throughput)
{
    const QString lower = percentText(throughput.lower);
    const QString upper = percentText(throughput.upper);
    return throughput.isExact() || lower == upper ? lower : filled(Words::tr("%1 to %2"), {lower, upper});
}

QString spreadText(const Spread& spread)
{
    const QString low = percentText(spread.p5);
    const QString middle = percentText(spread.p50);
    return low == middle ? low : filled(Words::tr("%1 to %2"), {low, middle});
}

QString spreadingName(FlowSpreading spreading)
{
    switch (spreading) {
    case FlowSpreading::Adaptive: return Words::tr("adaptive routing");
    case FlowSpreading::Weighted: return Words::tr("weighted hashing (WCMP)");
    case FlowSpreading::Ecmp: return Words::tr("equal-cost hashing (ECMP)");
    }
    return {};
}

QString pathCauseText(const PathFactor& path)
{
    QString cause;
    switch (path.limit) {
    case PathLimit::Nothing: return Words::tr("no traffic leaves a leaf switch");
    case PathLimit::Routing:
        cause = path.spread.efficiency < 1
                    ? filled(Words::tr("adaptive routing leaves %1"), {percentText(path.spread.efficiency)})
                    : Words::tr("the links have room for all");
        break;
    case PathLimit::Links:
        // Not as a ratio: that of the tiers stands beside it, and may be another where the worst pairing meets more.
        cause = path.links > 0
                    ? filled(Words::tr("the worst pairing of leaf switches gets %1"), {percentText(path.links)})
                    : Words::tr("some leaf switches cannot reach each other");
        break;
    case PathLimit::Hashing:
        return filled(
            Words::tr("hash collisions leave %1 with %n queue pair(s) a port", nullptr, path.spread.queuePairs),
            {percentText(path.value)});
    }
    return path.spread.isAssumed ? filled(Words::tr("%1; adaptive routing is assumed"), {cause}) : cause;
}

QString stepChangeText(const StepAfterFailure& step)
{
    if (const auto ratio = step.ratio())
        //: The step takes so many times as long as before
        return filled(Words::tr("× %1"), {QLocale().toString(*ratio, 'f', 3)});
    return step.gpusCutOff > 0 ? Words::tr("stopped: %Ln GPU(s) cut off", nullptr, step.gpusCutOff)
                               : Words::tr("stopped: no path is left");
}

QString stepsText(const std::vector<StepAfterFailure>& steps, const Design& design)
{
    QStringList lines;
    for (const StepAfterFailure& step : steps) {
        const QString name = elementName(step.workload, design);
        lines << (step.after
                      ? filled(Words::tr("Step of %1: %2 before, %3 after (%4)"),
                               {name, text(step.before), text(*step.after), stepChangeText(step)})
                      : filled(Words::tr("%1: %2; a step took %3"), {name, stepChangeText(step), text(step.before)}));
    }
    return lines.join(QLatin1Char('\n'));
}

QString failureConvention()
{
    return Words::tr(
        "halves and pairings of the hosts that are left, and never more than the intact network: fewer hosts "
        "on the same links are no gain");
}

QString failureTableNote(const FailureTable& table)
{
    if (table.isComplete)
        return {};
    return Words::tr("The network has more kinds of elements than were tried; of each, those that carry most were.");
}

}  // namespace cw
