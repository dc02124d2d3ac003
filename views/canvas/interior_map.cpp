// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/interior_map.h"

#include "model/plan/port_label.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace cw {

namespace {

constexpr double kTileHeader = 22;  // of a tile: its name
constexpr double kTileInset = 6;

/// Of switches drawn by hand as another part than their tier has.
std::unordered_map<DeviceIndex, int> ownPorts(const Analysis& analysis, const NetworkPlan& carrier)
{
    std::unordered_map<DeviceIndex, int> ports;
    const Plan& plan = *analysis.plan;
    const auto& overrides = analysis.design->overrides;
    for (DeviceIndex d = carrier.firstSwitch; d >= 0 && d < carrier.firstSwitch + carrier.sizing.switches(); ++d) {
        const auto byHand = static_cast<std::size_t>(plan.devices[static_cast<std::size_t>(d)].byOverride);
        if (byHand < overrides.size() && !overrides[byHand].part.empty())
            ports[d] = switchPorts(plan, *analysis.design, *analysis.facts.catalogue, d);
    }
    return ports;
}

}  // namespace

const FabricGraph::Node* InteriorMap::node(DeviceIndex device) const
{
    const auto index = static_cast<std::size_t>(device - carrier_->firstSwitch);
    return use_->isSwitch(device) && index < nodes_.size() ? &nodes_[index] : nullptr;
}

InteriorMap::InteriorMap(AnalysisPtr analysis, ElementId network)
    : analysis_(std::move(analysis))
{
    network_ = analysis_->plan->network(network);
    carrier_ = network_ ? builtCarrier(*analysis_->plan, *network_) : nullptr;
    if (!carrier_)
        return;
    use_ = std::make_unique<PortUse>(plan(), *carrier_, *analysis_->facts.catalogue, ownPorts(*analysis_, *carrier_));
    FabricGraph graph = fabricGraph(plan(), *carrier_);
    planes_ = graph.planes;
    for (const FabricGraph::Node& one : graph.nodes) {
        rails_ = std::max(rails_, one.rail + 1);
        pods_ = std::max(pods_, one.pod + 1);
    }
    nodes_ = std::move(graph.nodes);
    layOut();
}

QRectF InteriorMap::rectOf(DeviceIndex device) const
{
    const auto found = places_.find(device);
    if (found == places_.end())
        return {};
    return groups_[static_cast<std::size_t>(found->second.group)].tileRect(found->second.index);
}

QRectF InteriorMap::rectOf(InteriorSpot spot) const
{
    return spot.isPort() ? slotRect(spot.device, spot.slot) : rectOf(spot.device);
}

InteriorTier InteriorMap::tierOf(DeviceIndex device) const
{
    const auto found = places_.find(device);
    return found == places_.end() ? InteriorTier::Hosts : groups_[static_cast<std::size_t>(found->second.group)].tier;
}

DeviceIndex InteriorMap::deviceAt(QPointF place) const
{
    for (const InteriorGroup& group : groups_) {
        if (!group.rect.contains(place))
            continue;
        const auto column = static_cast<int>((place.x() - group.rect.left()) / (group.tile.width() + kGap));
        const auto row = static_cast<int>((place.y() - group.rect.top()) / (group.tile.height() + kGap));
        const int index = row * group.columns + column;
        if (column < group.columns && index < static_cast<int>(group.devices.size()) &&
            group.tileRect(index).contains(place))
            return group.devices[static_cast<std::size_t>(index)];
    }
    return -1;
}

InteriorSpot InteriorMap::spotAt(QPointF place) const
{
    InteriorSpot spot{deviceAt(place), -1};
    if (spot.device < 0)
        return spot;
    const int count = slotCount(spot.device);
    const SlotGrid grid = slotGrid(spot.device);
    for (int slot = 0; slot < count; ++slot)
        if (grid.rect(slot).contains(place))
            spot.slot = slot;
    return spot;
}

/// Within the group along rows and columns; beyond it, the nearest tile in that direction.
DeviceIndex InteriorMap::neighbour(DeviceIndex device, int dx, int dy) const
{
    const auto found = places_.find(device);
    if (found == places_.end())
        return device;
    const InteriorGroup& group = groups_[static_cast<std::size_t>(found->second.group)];
    const int column = found->second.index % group.columns + dx;
    const int index = (found->second.index / group.columns + dy) * group.columns + column;
    if (column >= 0 && column < group.columns && index >= 0 && index < static_cast<int>(group.devices.size()))
        return group.devices[static_cast<std::size_t>(index)];
    const QPointF from = rectOf(device).center();
    DeviceIndex best = device;
    double least = 1e18;
    for (const InteriorGroup& other : groups_) {
        if (&other == &group)
            continue;
        // The tile of a group that is nearest to a place is found from its rows and columns.
        const QSizeF pitch(other.tile.width() + kGap, other.tile.height() + kGap);
        const int rows = (static_cast<int>(other.devices.size()) + other.columns - 1) / other.columns;
        const int c =
            std::clamp(static_cast<int>((from.x() - other.rect.left()) / pitch.width()), 0, other.columns - 1);
        const int r = std::clamp(static_cast<int>((from.y() - other.rect.top()) / pitch.height()), 0, rows - 1);
        const int at = std::min(r * other.columns + c, static_cast<int>(other.devices.size()) - 1);
        const QPointF away = other.tileRect(at).center() - from;
        const double along = away.x() * dx + away.y() * dy, across = std::abs(away.x() * dy) + std::abs(away.y() * dx);
        if (along > 1 && along + 2 * across < least) {
            least = along + 2 * across;
            best = other.devices[static_cast<std::size_t>(at)];
        }
    }
    return best;
}

/// As many rows as make the ports largest.
SlotGrid InteriorMap::slotGrid(DeviceIndex device) const
{
    constexpr int kMostRows = 10;
    const int count = std::max(1, slotCount(device));
    SlotGrid grid{rectOf(device).adjusted(kTileInset, kTileHeader, -kTileInset, -kTileInset), 1, count};
    double largest = 0;
    for (int rows = 1; rows <= std::min(count, kMostRows); ++rows) {
        const int columns = (count + rows - 1) / rows;
        const double side = std::min(grid.room.width() / columns, grid.room.height() / rows);
        if (side > largest) {
            largest = side;
            grid.rows = (count + columns - 1) / columns;
            grid.columns = columns;
        }
    }
    return grid;
}

/// Counted down the columns, as on a front panel.
QRectF SlotGrid::rect(int slot) const
{
    const double width = room.width() / columns, height = room.height() / rows;
    const double side = std::min({width, height, 14.0});
    const QPointF corner(room.left() + (slot / rows) * width, room.top() + (slot % rows) * height);
    return QRectF(corner + QPointF((width - side) / 2, (height - side) / 2), QSizeF(side, side))
        .adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1);
}

QString InteriorMap::name(DeviceIndex device) const
{
    QString& known = names_[device];
    if (known.isEmpty())
        known = QString::fromStdString(deviceName(plan(), *analysis_->design, device));
    return known;
}

int InteriorMap::rail(DeviceIndex device) const
{
    const FabricGraph::Node* at = node(device);
    return at && at->tier == 1 ? at->rail : -1;
}

int InteriorMap::plane(DeviceIndex device) const
{
    const FabricGraph::Node* at = node(device);
    return at ? at->plane : -1;
}

int InteriorMap::pod(DeviceIndex device) const
{
    const FabricGraph::Node* at = node(device);
    return at && pods_ > 1 ? at->pod : -1;
}

DeviceIndex InteriorMap::named(const QString& wanted) const
{
    if (byName_.isEmpty())
        for (const InteriorGroup& group : groups_)
            for (const DeviceIndex device : group.devices)
                byName_.insert(name(device), device);
    return byName_.value(wanted, -1);
}

DeviceIndex InteriorMap::find(const QString& text) const
{
    if (text.trimmed().isEmpty())
        return -1;
    DeviceIndex partial = -1;
    for (auto group = groups_.rbegin(); group != groups_.rend(); ++group)
        for (const DeviceIndex device : group->devices) {
            const QString known = name(device);
            if (known.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
                return device;
            if (partial < 0 && known.contains(text.trimmed(), Qt::CaseInsensitive))
                partial = device;
        }
    return partial;
}

}  // namespace cw
