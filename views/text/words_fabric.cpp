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

QString failureTableNote(const FailureTable& table)
{
    if (table.isComplete)
        return {};
    return Words::tr("The network has more kinds of elements than were tried; of each, those that carry most were.");
}

}  // namespace cw
