// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// What is pulled, bundle by bundle; single cables are in the cable schedule.
#include "views/report/bom_table.h"
#include "views/report/cable_schedule_table.h"
#include "views/report/report_writer.h"
#include "views/text/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace cw {

namespace {

/// More bundles than a reader goes through on paper; the largest are shown.
constexpr std::size_t kMostBundles = 60;

/// A cable that carries several links is counted with each of them in parts.
qlonglong wholeCables(double cables)
{
    return std::llround(std::ceil(cables - 1e-6));
}

QString lengths(Length shortest, Length longest)
{
    const QLocale locale;
    const auto metres = [&](Length length) {
        return locale.toString(inMetres(length), 'f', QLocale::FloatingPointShortest);
    };
    return shortest == longest ? metres(shortest) : QStringLiteral("%1–%2").arg(metres(shortest), metres(longest));
}

/// Bundles of one network and one kind of cable.
struct CableKind {
    int bundles = 0;
    int links = 0;
    double cables = 0;
    Length shortest = metres(1e9);
    Length longest;
};

}  // namespace

void ReportWriter::writeCables(std::stop_token stop)
{
    const auto schedule = CableSchedule::make(analysis_.design, analysis_.plan, facts_.catalogue, stop);
    if (!schedule || schedule->size() == 0)
        return;
    flow_.heading(1, tr("Cabling"));
    flow_.paragraph(
        tr("Cables of one network and one kind between the same two racks are pulled together as a bundle. Labels name "
           "rack, unit and port of both ends after ANSI/TIA-606-C, the near end first: %1. The cable schedule lists "
           "every single cable.")
            .arg(QString::fromStdString(schedule->entry(0).label)));
    const QLocale locale;
    const auto& bundles = schedule->bundles();
    std::map<std::pair<NetworkKind, PartId>, CableKind> kinds;
    for (const PullBundle& bundle : bundles) {
        CableKind& kind = kinds[{bundle.network, bundle.cable}];
        ++kind.bundles;
        kind.links += bundle.links;
        kind.cables += bundle.cables;
        kind.shortest = std::min(kind.shortest, bundle.shortest);
        kind.longest = std::max(kind.longest, bundle.longest);
    }
    Table sums{tr("Cables by kind"),
               {{tr("Network"), 2, Qt::AlignLeft},
                {tr("Cable"), 3.4, Qt::AlignLeft},
                {tr("Bundles"), 1, Qt::AlignRight},
                {tr("Links"), 1, Qt::AlignRight},
                {tr("Cables"), 1, Qt::AlignRight},
                {tr("Lengths, m"), 1.4, Qt::AlignRight}},
               {},
               false,
               8};
    for (const auto& [key, kind] : kinds)
        sums.rows.push_back({networkKindName(key.first), modelOf(key.second), locale.toString(kind.bundles),
                             locale.toString(kind.links), locale.toString(wholeCables(kind.cables)),
                             lengths(kind.shortest, kind.longest)});
    flow_.table(sums);
    std::vector<std::size_t> order(bundles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (order.size() > kMostBundles) {
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return bundles[a].cables > bundles[b].cables; });
        order.resize(kMostBundles);
        std::sort(order.begin(), order.end());
        flow_.note(tr("Of %L1 pull bundles the %L2 with most cables are shown.")
                       .arg(static_cast<int>(bundles.size()))
                       .arg(static_cast<int>(kMostBundles)));
    }
    Table list{tr("Pull bundles"),
               {{tr("Bundle"), 0.9, Qt::AlignLeft},
                {tr("Network"), 1.7, Qt::AlignLeft},
                {tr("Cable"), 3, Qt::AlignLeft},
                {tr("Links"), 0.8, Qt::AlignRight},
                {tr("Cables"), 0.9, Qt::AlignRight},
                {tr("Lengths, m"), 1.2, Qt::AlignRight},
                {tr("Route"), 3.4, Qt::AlignLeft}},
               {},
               false,
               7};
    for (const std::size_t at : order) {
        const PullBundle& bundle = bundles[at];
        const auto index = static_cast<std::int32_t>(at);
        list.rows.push_back({bundleName(index), networkKindName(bundle.network), modelOf(bundle.cable),
                             locale.toString(bundle.links), locale.toString(wholeCables(bundle.cables)),
                             lengths(bundle.shortest, bundle.longest), routeText(schedule->route(index))});
    }
    flow_.table(list);
}

}  // namespace cw
