// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/drawing_words.h"
#include "views/report/floor_drawing.h"
#include "views/report/rack_drawing.h"
#include "views/report/report_charts.h"
#include "views/report/report_writer.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <QLocale>

#include <algorithm>

namespace cw {

namespace {

constexpr int kRacksPerRow = 4;
// More different racks than this are for the drawing of all racks, not for a report.
constexpr std::size_t kMaxRackPictures = 24;

QString titlesOf(const std::vector<RackPicture>& pictures)
{
    QStringList titles;
    for (const RackPicture& picture : pictures)
        titles << picture.title;
    return titles.join(QStringLiteral("; "));
}

}  // namespace

void ReportWriter::writeStorage()
{
    flow_.heading(1, tr("Storage"));
    if (analysis_.storage.empty()) {
        flow_.paragraph(tr("The design has no storage tier."));
        return;
    }
    Table capacity{tr("Storage tiers: capacity"),
                   {{tr("Tier"), 2.4, Qt::AlignLeft},
                    {tr("Family"), 2, Qt::AlignLeft},
                    {tr("Units"), 1, Qt::AlignRight},
                    {tr("Protection"), 2, Qt::AlignLeft},
                    {tr("Raw"), 1.4, Qt::AlignRight},
                    {tr("Usable"), 1.4, Qt::AlignRight},
                    {tr("Raw per usable"), 1.3, Qt::AlignRight}},
                   {},
                   false,
                   8};
    Table bandwidth{tr("Storage tiers: bandwidth"),
                    {{tr("Tier"), 2.2, Qt::AlignLeft},
                     {tr("Read"), 1.5, Qt::AlignRight},
                     {tr("bound by"), 1.8, Qt::AlignLeft},
                     {tr("Write"), 1.5, Qt::AlignRight},
                     {tr("bound by"), 1.8, Qt::AlignLeft},
                     {tr("Read per server"), 1.6, Qt::AlignRight},
                     {tr("SuperPOD guidance"), 1.6, Qt::AlignLeft}},
                    {},
                    false,
                    8};
    const QLocale locale;
    for (const StorageSupply& supply : analysis_.storage) {
        const Block* block = design_.block(supply.block);
        const StorageBlock* storage = block ? block->storage() : nullptr;
        if (!storage)
            continue;
        capacity.rows.push_back({blockName(supply.block), storageFamilyName(storage->family),
                                 locale.toString(block->count), protectionText(storage->protection), text(supply.raw),
                                 text(supply.usable), locale.toString(supply.rawPerUsable, 'f', 2)});
        bandwidth.rows.push_back({blockName(supply.block), text(supply.read), bindingTermName(supply.readBinding),
                                  text(supply.write), bindingTermName(supply.writeBinding), text(supply.readPerServer),
                                  guidanceName(supply.guidance)});
    }
    flow_.table(capacity);
    flow_.table(bandwidth);
    flow_.note(
        tr("Usable: after protection, fill limit and one unit kept free for rebuild. Per server: all GPU servers read "
           "at the same time. Bound by: the lowest of the limits below."));
    Table terms{tr("Limits of each storage tier"),
                {{tr("Tier"), 2.4, Qt::AlignLeft},
                 {tr("Limit"), 2.4, Qt::AlignLeft},
                 {tr("Read"), 1.6, Qt::AlignRight},
                 {tr("Write"), 1.6, Qt::AlignRight}},
                {},
                false,
                8};
    for (const StorageSupply& supply : analysis_.storage) {
        for (const BoundTerm& read : supply.readTerms) {
            const auto write = std::find_if(supply.writeTerms.begin(), supply.writeTerms.end(),
                                            [&](const BoundTerm& term) { return term.term == read.term; });
            terms.rows.push_back({blockName(supply.block), bindingTermName(read.term), text(read.limit),
                                  write == supply.writeTerms.end() ? QStringLiteral("–") : text(write->limit)});
        }
    }
    if (!terms.rows.empty())
        flow_.table(terms);
}

void ReportWriter::writeRacks()
{
    flow_.heading(1, tr("Racks"));
    if (plan_.racks.empty()) {
        flow_.paragraph(tr("The design has nothing to mount in racks."));
        return;
    }
    flow_.paragraph(tr("Equal racks are shown once, with their number and names; the names of devices are those of the "
                       "first of them. The drawing of all racks shows each of them."));
    flow_.heading(2, tr("Floor plan"));
    const QSizeF floor = floorSize(analysis_);
    const double scale = std::min(1.5, flow_.width() / floor.width());
    flow_.figure(tr("Floor plan"), floor.height() * scale + pt(4),
                 [&analysis = analysis_, &facts = facts_](QPainter& painter, const QRectF& area) {
                     drawFloor(painter, area, analysis, facts);
                 });
    const QSizeF natural = racksSize(analysis_, facts_, kRacksPerRow, kRacksPerRow);
    const double height = natural.height() * std::min(1.0, flow_.width() / natural.width());
    flow_.heading(2, tr("Elevations"), height + pt(70));
    std::vector<RackPicture> pictures = rackKindPictures(plan_);
    const std::size_t all = pictures.size();
    pictures.resize(std::min(all, kMaxRackPictures));
    for (std::size_t first = 0; first < pictures.size(); first += kRacksPerRow) {
        const std::size_t last = std::min(pictures.size(), first + kRacksPerRow);
        const std::vector<RackPicture> part(pictures.begin() + static_cast<std::ptrdiff_t>(first),
                                            pictures.begin() + static_cast<std::ptrdiff_t>(last));
        flow_.figure(tr("Rack elevations, front view: %1").arg(titlesOf(part)), height,
                     [&analysis = analysis_, &facts = facts_, part](QPainter& painter, const QRectF& area) {
                         drawRacks(painter, area, analysis, facts, part, kRacksPerRow);
                     });
    }
    if (all > pictures.size())
        flow_.note(tr("%n more kind(s) of rack are in the drawing of all racks.", nullptr,
                      static_cast<int>(all - pictures.size())));
}

void ReportWriter::writePower()
{
    flow_.heading(1, tr("Power, heat and weight"));
    const PowerSummary& power = analysis_.power;
    const QLocale locale;
    Table sums{tr("Power of the whole design"),
               {{tr("Figure"), 4, Qt::AlignLeft}, {tr("Value"), 2, Qt::AlignRight}, {tr("Remark"), 4, Qt::AlignLeft}},
               {},
               false,
               8};
    sums.rows = {{tr("IT power, typical"), text(power.typical), tr("what the meter shows")},
                 {tr("IT power, maximum"), text(power.max), tr("nameplate: what feeds and cooling are sized for")},
                 {tr("Facility power, maximum"), text(power.facilityMax),
                  tr("IT power × PUE %1").arg(locale.toString(design_.site.pue, 'f', 2))},
                 {tr("Heat to remove"), text(power.max), tr("equal to the electrical power of the IT")},
                 {tr("Weight of the devices"), text(power.weight), QString()},
                 {tr("Fullest rack"), percentText(power.worstRackShare),
                  tr("of the limit of %1").arg(text(design_.site.rackPowerLimit))},
                 {tr("Racks over the limit"), locale.toString(power.racksOverLimit), QString()}};
    flow_.table(sums);
    if (plan_.racks.empty())
        return;
    std::vector<ChartBar> columns;
    for (const Rack& rack : plan_.racks)
        columns.push_back(
            {QString::fromStdString(rackName(rack)), inKilowatts(rack.max), 0, 0, QString(), paperTheme().info});
    flow_.figure(tr("Maximum power by rack"), pt(120),
                 [columns, limit = design_.site.rackPowerLimit](QPainter& painter, const QRectF& area) {
                     drawColumns(painter, area, columns, inKilowatts(limit), tr("limit %1").arg(text(limit)));
                 });
    Table racks{tr("Racks"),
                {{tr("Racks"), 2, Qt::AlignLeft},
                 {tr("Number"), 1.4, Qt::AlignRight},
                 {tr("Purpose"), 1.5, Qt::AlignLeft},
                 {tr("Contents of one"), 4.1, Qt::AlignLeft},
                 {tr("Used"), 1, Qt::AlignRight},
                 {tr("Typical, each"), 1.4, Qt::AlignRight},
                 {tr("Maximum, each"), 1.5, Qt::AlignRight},
                 {tr("Weight, each"), 1.4, Qt::AlignRight}},
                {},
                false,
                7.5};
    for (const RackGroup& group : rackGroups(plan_)) {
        const Rack& rack = plan_.racks[static_cast<std::size_t>(group.first)];
        racks.rows.push_back({rackGroupName(group, plan_), locale.toString(group.count), rackRoleName(rack.role),
                              rackContents(rack, plan_, design_, *facts_.catalogue), tr("%1 U").arg(rack.usedU),
                              text(rack.typical), text(rack.max), text(rack.weight)});
    }
    flow_.table(racks);
}

}  // namespace cw
