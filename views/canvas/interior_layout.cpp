// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/interior_map.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw {

namespace {

constexpr QSizeF kSwitchTile(168, 76);
constexpr QSizeF kHostTile(80, 44);
constexpr double kPad = 14;
constexpr double kTierGap = 26;
constexpr double kAspect = 1.7;  // of the whole, as screens are
constexpr int kOneRow = 8;       // leaves that stand in one row

QSizeF tileOf(InteriorTier tier)
{
    return tier == InteriorTier::Hosts ? kHostTile : kSwitchTile;
}

/// How many columns make a block of `count` cells about `aspect` times as wide as high.
int columnsFor(int count, QSizeF cell, double aspect)
{
    const double ideal = std::sqrt(count * aspect * cell.height() / cell.width());
    const int columns = std::clamp(static_cast<int>(std::ceil(ideal)), 1, std::max(1, count));
    // Full rows look like what they are: equal groups.
    for (const int near : {columns, columns + 1, columns - 1})
        if (near > 1 && near <= count && count % near == 0)
            return near;
    return columns;
}

int columnsWithin(double width, InteriorTier tier, int count)
{
    const double pitch = tileOf(tier).width() + InteriorMap::kGap;
    return std::clamp(static_cast<int>((width + InteriorMap::kGap) / pitch), 1, std::max(1, count));
}

QSizeF blockSize(InteriorTier tier, int count, int columns)
{
    if (count == 0)
        return {0, 0};
    const int rows = (count + columns - 1) / columns;
    return {columns * (tileOf(tier).width() + InteriorMap::kGap) - InteriorMap::kGap,
            rows * (tileOf(tier).height() + InteriorMap::kGap) - InteriorMap::kGap};
}

}  // namespace

QRectF InteriorGroup::tileRect(int index) const
{
    const double x = (index % columns) * (tile.width() + InteriorMap::kGap);
    const double y = (index / columns) * (tile.height() + InteriorMap::kGap);
    return QRectF(rect.topLeft() + QPointF(x, y), tile);
}

struct InteriorMap::Unit {
    int number = 0;
    std::vector<DeviceIndex> leaves;
    std::vector<DeviceIndex> hosts;

    int leafColumns() const
    {
        const int count = static_cast<int>(leaves.size());
        return count <= kOneRow ? std::max(1, count) : std::max(kOneRow, columnsFor(count, kSwitchTile, kAspect * 1.6));
    }
    int hostColumns() const
    {
        const int count = static_cast<int>(hosts.size());
        const double leafWidth =
            blockSize(InteriorTier::Leaves, static_cast<int>(leaves.size()), leafColumns()).width();
        return std::min(std::max(1, count), std::max(columnsWithin(leafWidth, InteriorTier::Hosts, count),
                                                     columnsFor(count, kHostTile, kAspect * 1.6)));
    }
};

struct InteriorMap::Pod {
    int number = 0;
    std::vector<DeviceIndex> spines;
    std::vector<Unit> units;
};

/// Leaves by pod and scalable unit, hosts with the leaf of their first cable.
std::vector<InteriorMap::Pod> InteriorMap::gather() const
{
    std::map<int, std::map<int, Unit>> units;
    std::map<int, std::vector<DeviceIndex>> spines;
    const auto podOf = [&](DeviceIndex device) { return std::max(0, pod(device)); };
    for (int s = 0; s < carrier_->sizing.leaves; ++s) {
        const DeviceIndex leaf = carrier_->leaf(s);
        units[podOf(leaf)][plan().devices[static_cast<std::size_t>(leaf)].group].leaves.push_back(leaf);
    }
    for (int s = 0; s < carrier_->sizing.spines; ++s)
        spines[podOf(carrier_->spine(s))].push_back(carrier_->spine(s));
    for (const DeviceIndex host : hosts()) {
        const DeviceIndex at = use_->switchOf(host, plan());
        const int group = at < 0 ? 0 : plan().devices[static_cast<std::size_t>(at)].group;
        units[at < 0 ? 0 : podOf(at)][at >= 0 && at < carrier_->spine(0) ? group : 0].hosts.push_back(host);
    }
    // Spines whose leaves were all removed by hand still have their place.
    for (const auto& [number, list] : spines)
        units[number];
    std::vector<Pod> pods;
    for (auto& [number, list] : units) {
        Pod made{number, spines[number], {}};
        for (auto& [unit, content] : list) {
            content.number = unit;
            made.units.push_back(std::move(content));
        }
        pods.push_back(std::move(made));
    }
    return pods;
}

QSizeF InteriorMap::measureUnit(const Unit& unit) const
{
    const QSizeF leaves = blockSize(InteriorTier::Leaves, static_cast<int>(unit.leaves.size()), unit.leafColumns());
    const QSizeF hosts = blockSize(InteriorTier::Hosts, static_cast<int>(unit.hosts.size()), unit.hostColumns());
    const double gap = unit.leaves.empty() || unit.hosts.empty() ? 0 : kTierGap;
    return {std::max(leaves.width(), hosts.width()) + 2 * kPad, kTitle + leaves.height() + gap + hosts.height() + kPad};
}

void InteriorMap::addGroup(InteriorTier tier, const std::vector<DeviceIndex>& devices, QPointF corner, int columns)
{
    if (devices.empty())
        return;
    InteriorGroup group;
    group.tier = tier;
    group.columns = columns;
    group.tile = tileOf(tier);
    group.rect = QRectF(corner, blockSize(tier, static_cast<int>(devices.size()), columns));
    group.devices = devices;
    for (std::size_t i = 0; i < devices.size(); ++i)
        places_[devices[i]] = {static_cast<std::int32_t>(groups_.size()), static_cast<std::int32_t>(i)};
    groups_.push_back(std::move(group));
}

void InteriorMap::placeUnit(const Unit& unit, const QRectF& rect)
{
    frames_.push_back({InteriorFrame::Kind::Unit, unit.number, rect, static_cast<int>(unit.leaves.size()),
                       static_cast<int>(unit.hosts.size())});
    QPointF corner = rect.topLeft() + QPointF(kPad, kTitle);
    addGroup(InteriorTier::Leaves, unit.leaves, corner, unit.leafColumns());
    if (!unit.leaves.empty())
        corner.ry() += groups_.back().rect.height() + kTierGap;
    addGroup(InteriorTier::Hosts, unit.hosts, corner, unit.hostColumns());
}

QRectF InteriorMap::placePod(const Pod& pod, QPointF corner, QSizeF unitSize, int columns)
{
    const int count = static_cast<int>(pod.units.size());
    const double width = std::max(1, columns) * (unitSize.width() + kPad) + kPad;
    const int spines = static_cast<int>(pod.spines.size());
    const int spineColumns = columnsWithin(width - 2 * kPad, InteriorTier::Spines, spines);
    const QSizeF spineSize = blockSize(InteriorTier::Spines, spines, spineColumns);
    const double top = kTitle + (spines > 0 ? spineSize.height() + kTierGap : 0);
    const int rows = (count + columns - 1) / columns;
    const QRectF rect(corner, QSizeF(width, top + rows * (unitSize.height() + kPad)));
    int hosts = 0, switches = spines;
    for (const Unit& unit : pod.units) {
        hosts += static_cast<int>(unit.hosts.size());
        switches += static_cast<int>(unit.leaves.size());
    }
    frames_.push_back({InteriorFrame::Kind::Pod, pod.number, rect, switches, hosts});
    addGroup(InteriorTier::Spines, pod.spines, corner + QPointF((width - spineSize.width()) / 2, kTitle), spineColumns);
    for (int u = 0; u < count; ++u) {
        const QPointF at = corner + QPointF(kPad + (u % columns) * (unitSize.width() + kPad),
                                            top + (u / columns) * (unitSize.height() + kPad));
        placeUnit(pod.units[static_cast<std::size_t>(u)], QRectF(at, unitSize));
    }
    return rect;
}

void InteriorMap::layOut()
{
    const std::vector<Pod> pods = gather();
    QSizeF unitSize(0, 0);
    std::size_t mostUnits = 1, mostSpines = 0;
    for (const Pod& pod : pods) {
        for (const Unit& unit : pod.units)
            unitSize = unitSize.expandedTo(measureUnit(unit));
        mostUnits = std::max(mostUnits, pod.units.size());
        mostSpines = std::max(mostSpines, pod.spines.size());
    }
    hasUnits_ = mostUnits > 1;
    const int unitColumns = columnsFor(static_cast<int>(mostUnits), unitSize, kAspect);
    // Pods are as high as the one with most spines and units.
    const double podWidth = unitColumns * (unitSize.width() + kPad) + kPad;
    const QSizeF spines =
        blockSize(InteriorTier::Spines, static_cast<int>(mostSpines),
                  columnsWithin(podWidth - 2 * kPad, InteriorTier::Spines, static_cast<int>(mostSpines)));
    const int unitRows = (static_cast<int>(mostUnits) + unitColumns - 1) / unitColumns;
    const QSizeF podSize(podWidth, kTitle + spines.height() + kTierGap + unitRows * (unitSize.height() + kPad));
    const int columns = columnsFor(static_cast<int>(pods.size()), podSize, kAspect);
    const double width = columns * (podSize.width() + kTierGap) - kTierGap;

    double top = 0;
    std::vector<DeviceIndex> cores;
    for (int c = 0; c < carrier_->sizing.cores; ++c)
        cores.push_back(carrier_->core(c));
    if (!cores.empty()) {
        const int coreColumns = columnsWithin(width - 2 * kPad, InteriorTier::Cores, static_cast<int>(cores.size()));
        const QSizeF size = blockSize(InteriorTier::Cores, static_cast<int>(cores.size()), coreColumns);
        frames_.push_back({InteriorFrame::Kind::Cores, 0, QRectF(0, 0, width, kTitle + size.height() + kPad),
                           static_cast<int>(cores.size()), 0});
        addGroup(InteriorTier::Cores, cores, QPointF((width - size.width()) / 2, kTitle), coreColumns);
        top = frames_.back().rect.height() + kTierGap;
    }
    bounds_ = frames_.empty() ? QRectF() : frames_.front().rect;
    for (std::size_t p = 0; p < pods.size(); ++p) {
        const auto column = static_cast<double>(p % static_cast<std::size_t>(columns));
        const auto row = static_cast<double>(p / static_cast<std::size_t>(columns));
        bounds_ |=
            placePod(pods[p], QPointF(column * (podSize.width() + kTierGap), top + row * (podSize.height() + kTierGap)),
                     unitSize, unitColumns);
    }
}

}  // namespace cw
