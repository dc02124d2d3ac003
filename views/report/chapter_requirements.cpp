// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/drawing_words.h"
#include "views/report/report_writer.h"
#include "views/text/words.h"

#include <QLocale>

namespace cw {

namespace {

QString percent(double share)
{
    return percentText(share, 0);
}

}  // namespace

void ReportWriter::writeRequirements()
{
    flow_.heading(1, tr("Requirements and assumptions"));
    if (!design_.notes.empty())
        flow_.paragraph(QString::fromStdString(design_.notes));

    flow_.heading(2, tr("Requirements and what meets them"));
    Table table{tr("Requirements"),
                {{tr("Requirement"), 4, Qt::AlignLeft},
                 {tr("Asked for"), 2, Qt::AlignRight},
                 {tr("Designed"), 2, Qt::AlignRight},
                 {tr("Result"), 1.5, Qt::AlignLeft}},
                {},
                false,
                8};
    const auto row = [&](const QString& what, const QString& asked, const QString& given, bool isMet) {
        table.rows.push_back({what, asked, given, isMet ? tr("met") : tr("not met")});
    };
    for (const TrainingResult& result : analysis_.training) {
        const Workload* workload = design_.workload(result.workload);
        if (workload && workload->deadline && result.estimate)
            row(tr("Train “%1”").arg(QString::fromStdString(workload->name)), text(*workload->deadline),
                text(result.wallTime), result.wallTime <= *workload->deadline);
    }
    for (const StorageSupply& supply : analysis_.storage) {
        const Block* block = design_.block(supply.block);
        const StorageBlock* storage = block ? block->storage() : nullptr;
        if (!storage)
            continue;
        const QString name = blockName(supply.block);
        if (storage->usableWanted)
            row(tr("%1: usable capacity").arg(name), text(*storage->usableWanted), text(supply.usable),
                supply.usable >= *storage->usableWanted);
        if (storage->readWanted)
            row(tr("%1: read bandwidth").arg(name), text(*storage->readWanted), text(supply.read),
                supply.read >= *storage->readWanted);
        if (storage->writeWanted)
            row(tr("%1: write bandwidth").arg(name), text(*storage->writeWanted), text(supply.write),
                supply.write >= *storage->writeWanted);
    }
    if (table.rows.empty())
        flow_.paragraph(tr("The design states no deadline, capacity or bandwidth to be met."));
    else
        flow_.table(table);
    writeBlocks();
    writeProgramChoices();
    writeSiteAssumptions();
}

void ReportWriter::writeProgramChoices()
{
    if (design_.choices.empty())
        return;
    flow_.heading(2, tr("Chosen by the program where the brief was silent"));
    for (const DesignNote& choice : design_.choices)
        flow_.paragraph(designNoteText(choice, design_));
}

void ReportWriter::writeBlocks()
{
    flow_.heading(2, tr("Design choices"));
    Table blocks{tr("Blocks"),
                 {{tr("Block"), 3, Qt::AlignLeft},
                  {tr("Part"), 3, Qt::AlignLeft},
                  {tr("Count"), 1.2, Qt::AlignRight},
                  {tr("Attached to (ports of one unit)"), 5, Qt::AlignLeft}},
                 {},
                 false,
                 8};
    for (const Block& block : design_.blocks) {
        QStringList attached;
        for (const Attachment& attachment : block.attachments) {
            const Network* network = design_.network(attachment.network);
            if (network && attachment.portsPerUnit > 0)
                attached << tr("%1: %2").arg(networkKindName(network->kind)).arg(attachment.portsPerUnit);
        }
        blocks.rows.push_back({QString::fromStdString(block.name), modelOf(block.part), QLocale().toString(block.count),
                               attached.join(tr(", "))});
    }
    flow_.table(blocks);
    Table networks{tr("Network intent"),
                   {{tr("Network"), 2.4, Qt::AlignLeft},
                    {tr("Technology"), 1.8, Qt::AlignLeft},
                    {tr("Topology"), 2.4, Qt::AlignLeft},
                    {tr("Leaf switch"), 2.2, Qt::AlignLeft},
                    {tr("Oversubscription allowed"), 2.2, Qt::AlignRight}},
                   {},
                   false,
                   8};
    for (const Network& network : design_.networks) {
        const Network* carrier = design_.carrier(network.id);
        const bool isMerged = network.isMerged() && carrier;
        networks.rows.push_back(
            {networkTitle(network), technologyName(isMerged ? carrier->technology : network.technology),
             isMerged ? tr("merged with %1").arg(networkTitle(*carrier)) : topologyName(network.topology),
             isMerged ? modelOf(carrier->leafSwitch) : modelOf(network.leafSwitch),
             ratioText(network.oversubscription)});
    }
    flow_.table(networks);
}

void ReportWriter::writeSiteAssumptions()
{
    flow_.heading(2, tr("Assumptions on site and business"));
    const Site& site = design_.site;
    const QLocale locale;
    Table table{
        tr("Assumptions"),
        {{tr("Assumption"), 4, Qt::AlignLeft}, {tr("Value"), 2, Qt::AlignRight}, {tr("Used for"), 4, Qt::AlignLeft}},
        {},
        false,
        8};
    const auto row = [&](const QString& what, const QString& value, const QString& use) {
        table.rows.push_back({what, value, use});
    };
    row(tr("Rack"), modelOf(site.rack), tr("placing devices"));
    row(tr("Power limit of a rack"), text(site.rackPowerLimit), tr("placing devices, rule check"));
    row(tr("PUE"), locale.toString(site.pue, 'f', 2), tr("energy, facility power"));
    if (showsPrices()) {
        row(tr("Electricity"), tr("%1 per MWh").arg(exactText(site.electricityPerMwh)), tr("energy cost"));
        row(tr("Hosting"), site.hosting == Hosting::Colocation ? tr("colocation") : tr("own facility"),
            tr("operating cost"));
    }
    row(tr("Average load"), percent(site.averageLoad), tr("energy: share of the typical power"));
    row(tr("Utilisation"), percent(site.utilisation), tr("GPU-hours: share of all hours"));
    if (showsPrices()) {
        row(tr("Amortisation"), tr("%1 years").arg(locale.toString(site.amortisationYears)), tr("cost per GPU-hour"));
        row(tr("Residual value"), percent(site.residualShare), tr("of the capital cost, after the amortisation"));
        row(tr("Support per year"), percent(site.supportSharePerYear), tr("of the hardware price"));
        row(tr("Staff"), site.staff ? tr("%n person(s)", nullptr, *site.staff) : tr("by cluster size"),
            tr("operating cost"));
    }
    row(tr("Spares"), percent(site.sparesShare), tr("of optics and cables, rounded up per part number"));
    row(tr("Rack pitch, row pitch"), tr("%1, %2").arg(text(site.rackPitch), text(site.rowPitch)),
        tr("cable lengths, floor plan"));
    row(tr("Racks per row"), locale.toString(site.racksPerRow), tr("floor plan"));
    row(tr("Cable tray above the racks"), text(site.trayHeight), tr("cable lengths"));
    row(tr("Cable slack"), percent(site.cableSlack), tr("cable lengths"));
    flow_.table(table);
}

}  // namespace cw
