// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cost/network_counts.h"
#include "views/report/drawing_words.h"
#include "views/report/report_writer.h"
#include "views/report/topology_drawing.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <QLocale>

namespace cw {

void ReportWriter::writeTopology()
{
    flow_.heading(1, tr("Architecture"));
    flow_.paragraph(
        tr("Networks are bands with their switch tiers; blocks of equal units are cards. A bundle stands for "
           "all cables between the units of a block and a network."));
    const QSizeF natural = topologySize(analysis_);
    flow_.figure(tr("Topology"), natural.height() * flow_.width() / natural.width(),
                 [&analysis = analysis_, &facts = facts_](QPainter& painter, const QRectF& area) {
                     drawTopology(painter, area, analysis, facts);
                 });
}

void ReportWriter::writeNetworks()
{
    flow_.heading(1, tr("Networks"));
    flow_.note(
        tr("Bisection: %1. The closed form follows from the counts; the maximum flow is computed on the graph of "
           "the planned cables. They are equal where both apply.")
            .arg(bisectionConvention()));
    Table table{tr("Networks compared"),
                {{tr("Network"), 2.6, Qt::AlignLeft},
                 {tr("Hosts"), 1, Qt::AlignRight},
                 {tr("Ports"), 1.1, Qt::AlignRight},
                 {tr("Per server"), 1.5, Qt::AlignRight},
                 {tr("Worst oversubscription"), 2.2, Qt::AlignRight},
                 {tr("Bisection"), 1.6, Qt::AlignRight},
                 {tr("After worst switch failure"), 1.7, Qt::AlignRight}},
                {},
                false,
                8};
    const QLocale locale;
    for (const Network& network : design_.networks) {
        const NetworkPlan* plan = plan_.network(network.id);
        const NetworkResult* result = analysis_.network(network.id);
        if (!plan || !result || !result->isBuilt) {
            table.rows.push_back({networkTitle(network), tr("not built")});
            continue;
        }
        table.rows.push_back({networkTitle(network), locale.toString(plan->hosts), locale.toString(plan->endpoints),
                              bitRateText(result->perServer), ratioText(result->worstOversubscription),
                              text(result->maxFlow.value), percentText(result->afterWorstSwitchFailure)});
    }
    flow_.table(table);
    Table counted{tr("The same networks in other counts"),
                  {{tr("Network"), 2.6, Qt::AlignLeft},
                   {tr("Links"), 1.1, Qt::AlignRight},
                   {tr("Ports of hosts"), 1.2, Qt::AlignRight},
                   {tr("Ports of switches"), 1.2, Qt::AlignRight},
                   {tr("Cages of hosts"), 1.2, Qt::AlignRight},
                   {tr("Cages of switches"), 1.2, Qt::AlignRight},
                   {tr("Cables"), 1.1, Qt::AlignRight},
                   {tr("of them fibres"), 1.1, Qt::AlignRight},
                   {tr("Optics"), 1.1, Qt::AlignRight}},
                  {},
                  false,
                  8};
    for (const NetworkCounts& counts : networkCounts(plan_, *analysis_.facts.catalogue)) {
        const Network* network = design_.network(counts.network);
        if (!network || counts.links == 0)
            continue;
        QStringList row{networkTitle(*network)};
        for (const int count : {counts.links, counts.hostPorts, counts.switchPorts, counts.hostCages,
                                counts.switchCages, counts.cables, counts.fibres, counts.optics})
            row << locale.toString(count);
        counted.rows.push_back(row);
    }
    flow_.table(counted);
    for (const Network& network : design_.networks)
        writeNetwork(network);
}

void ReportWriter::writeNetwork(const Network& network)
{
    flow_.heading(2, networkTitle(network));
    const NetworkPlan* plan = plan_.network(network.id);
    const NetworkResult* result = analysis_.network(network.id);
    if (!plan || !plan->isBuilt || !result) {
        flow_.paragraph(plan && plan->problem ? errorText(*plan->problem)
                                              : tr("Nothing is attached: the network is not built."));
        return;
    }
    const QLocale locale;
    if (network.isMerged()) {
        const Network* carrier = design_.carrier(network.id);
        flow_.paragraph(tr("This network has no switches of its own: it rides on %1.")
                            .arg(carrier ? networkTitle(*carrier) : QString()));
    }
    const bool isAccessTree = network.topology == Topology::AccessTree;
    Table tiers{tr("%1: switch tiers").arg(networkTitle(network)),
                {{tr("Tier"), 2, Qt::AlignLeft},
                 {tr("Switches"), 1, Qt::AlignRight},
                 {tr("Model"), 3, Qt::AlignLeft},
                 {tr("Oversubscription"), 2, Qt::AlignRight}},
                {},
                false,
                8};
    const FabricSizing& sizing = plan->sizing;
    const auto tier = [&](const char* code, int count, const PartId& part, const QString& ratio) {
        if (count > 0)
            tiers.rows.push_back({tierName(code), locale.toString(count), modelOf(part), ratio});
    };
    tier(isAccessTree ? "access" : "leaf", sizing.leaves, plan->leafPart, ratioText(result->leafOversubscription));
    tier(isAccessTree ? "aggregation" : "spine", sizing.spines, plan->spinePart,
         sizing.cores > 0 ? ratioText(result->spineOversubscription) : QStringLiteral("–"));
    tier("core", sizing.cores, plan->corePart, QStringLiteral("–"));
    if (!tiers.rows.empty())
        flow_.table(tiers);

    Table links{tr("%1: links").arg(networkTitle(network)),
                {{tr("From"), 2, Qt::AlignLeft},
                 {tr("To"), 2, Qt::AlignLeft},
                 {tr("Links"), 1.2, Qt::AlignRight},
                 {tr("Speed of a link"), 2, Qt::AlignRight},
                 {tr("Together"), 2, Qt::AlignRight}},
                {},
                false,
                8};
    for (const LinkBundle& bundle : plan->bundles)
        links.rows.push_back({tierName(bundle.from), tierName(bundle.to), locale.toString(bundle.links),
                              bitRateText(bundle.speed), text(bundle.speed * bundle.links)});
    flow_.table(links);

    Table figures{
        tr("%1: what it can do").arg(networkTitle(network)),
        {{tr("Figure"), 4, Qt::AlignLeft}, {tr("Value"), 2, Qt::AlignRight}, {tr("Remark"), 4, Qt::AlignLeft}},
        {},
        false,
        8};
    const auto row = [&](const QString& what, const QString& value, const QString& remark = {}) {
        figures.rows.push_back({what, value, remark});
    };
    QStringList ports;
    for (const LinksAtSpeed& hosts : plan->endpointsBySpeed)
        ports << tr("%1 ports of %2").arg(locale.toString(hosts.links), bitRateText(hosts.speed));
    row(tr("All hosts together"), text(result->hostBandwidth), locale.createSeparatedList(ports));
    row(tr("Bisection, %1").arg(bisectionMethodName(Bisection::Method::ClosedForm)), text(result->closedForm.value),
        tr("%1 of the bandwidth of half of the hosts").arg(percentText(result->closedForm.perEndpoint)));
    row(tr("Bisection, %1").arg(bisectionMethodName(Bisection::Method::MaxFlow)), text(result->maxFlow.value),
        tr("%1 of the bandwidth of half of the hosts").arg(percentText(result->maxFlow.perEndpoint)));
    row(tr("Worst oversubscription of a path"), ratioText(result->worstOversubscription));
    row(tr("Bisection after the worst switch failure"), percentText(result->afterWorstSwitchFailure));
    if (result->path)
        row(tr("Rate of the job off the leaf"), percentText(result->path->value), pathCauseText(*result->path));
    row(tr("Longest path"), tr("%n link(s)", nullptr, result->diameterHops));
    row(tr("Free host ports on leaf switches"), locale.toString(result->freeHostPorts));
    flow_.table(figures);
}

}  // namespace cw
