// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/drawing_words.h"

#include "views/report/bom_table.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace cw {

namespace {

struct DrawingWords {
    Q_DECLARE_TR_FUNCTIONS(cw::DrawingWords)
public:
    static QString title(DrawingView view);
};

QString DrawingWords::title(DrawingView view)
{
    switch (view) {
    case DrawingView::Topology: return tr("Topology");
    case DrawingView::Racks: return tr("Rack elevations");
    case DrawingView::Floor: return tr("Floor plan");
    }
    return {};
}

// What two racks must share to be shown as one: kinds and places of the devices, not their ordinals.
using Signature = std::vector<std::tuple<DeviceRole, NetworkKind, int, int, int>>;

Signature signatureOf(const Rack& rack, const Plan& plan)
{
    Signature signature;
    for (const DeviceIndex index : rack.devices) {
        const Device& device = plan.devices[static_cast<std::size_t>(index)];
        signature.emplace_back(device.role, device.network, device.block, device.bottomU, device.heightU);
    }
    std::sort(signature.begin(), signature.end());
    return signature;
}

/// Whether a name such as "A03–A06" may go on from one rack to the other: a rack that was moved may stand anywhere.
bool standsNext(const Rack& before, const Rack& rack)
{
    const auto isAsGenerated = [](const Rack& r) { return FloorPlace{r.row, r.column} == r.generated; };
    return (isAsGenerated(before) && isAsGenerated(rack)) ||
           (rack.row == before.row && rack.column == before.column + 1);
}

}  // namespace

QString drawingTitle(DrawingView view)
{
    return DrawingWords::title(view);
}

QString rackContents(const Rack& rack, const Plan& plan, const Design& design, const Catalogue& catalogue)
{
    std::vector<std::pair<QString, int>> counts;
    for (const DeviceIndex index : rack.devices) {
        const Part* part = partOf(plan.devices[static_cast<std::size_t>(index)], design, plan, catalogue);
        const QString name = part ? partName(*part) : QStringLiteral("?");
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.first == name; });
        if (known == counts.end())
            counts.emplace_back(name, 1);
        else
            ++known->second;
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList words;
    for (const auto& [name, count] : counts)
        words << DrawingWords::tr("%1 × %2").arg(QLocale().toString(count), name);
    return words.join(DrawingWords::tr(", "));
}

int rackUnits(const Design& design, const Plan& plan, const Catalogue& catalogue)
{
    const RackPart* part = catalogue.rackPart(design.site.rack);
    int units = part ? part->usableU : 0;
    for (const Device& device : plan.devices)
        units = std::max(units, device.bottomU + device.heightU - 1);
    return std::max(units, 1);
}

QString networkTitle(const Network& network)
{
    if (!network.name.empty())
        return QString::fromStdString(network.name);
    return networkKindName(network.kind);
}

std::vector<RackGroup> rackGroups(const Plan& plan)
{
    std::vector<RackGroup> groups;
    Signature last;
    for (std::size_t index = 0; index < plan.racks.size(); ++index) {
        Signature own = signatureOf(plan.racks[index], plan);
        if (!groups.empty() && own == last && plan.racks[index].role == plan.racks[index - 1].role &&
            standsNext(plan.racks[index - 1], plan.racks[index])) {
            ++groups.back().count;
            continue;
        }
        groups.push_back({static_cast<RackIndex>(index), 1});
        last = std::move(own);
    }
    return groups;
}

std::vector<RackKind> rackKinds(const Plan& plan)
{
    std::vector<RackKind> kinds;
    std::vector<Signature> signatures;
    for (const RackGroup& group : rackGroups(plan)) {
        Signature own = signatureOf(plan.racks[static_cast<std::size_t>(group.first)], plan);
        const auto known = std::find(signatures.begin(), signatures.end(), own);
        if (known == signatures.end()) {
            kinds.push_back({{group}, group.count});
            signatures.push_back(std::move(own));
            continue;
        }
        RackKind& kind = kinds[static_cast<std::size_t>(known - signatures.begin())];
        kind.groups.push_back(group);
        kind.count += group.count;
    }
    return kinds;
}

QString rackKindName(const RackKind& kind, const Plan& plan)
{
    QStringList names;
    for (const RackGroup& group : kind.groups)
        names << rackGroupName(group, plan);
    return names.join(DrawingWords::tr(", "));
}

QString rackGroupName(const RackGroup& group, const Plan& plan)
{
    const auto name = [&](RackIndex index) {
        return QString::fromStdString(rackName(plan.racks[static_cast<std::size_t>(index)]));
    };
    if (group.count == 1)
        return name(group.first);
    return DrawingWords::tr("%1–%2").arg(name(group.first), name(group.first + group.count - 1));
}

}  // namespace cw
