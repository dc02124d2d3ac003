// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where every switch, host and port of one network lies when its lane is opened: tiers from the cores at the top to the
// hosts at the bottom, grouped by pod and scalable unit. Flat arrays; nothing here is an item of its own.

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "model/analysis/analysis.h"
#include "model/fabric/fabric_graph.h"
#include "model/fabric/port_use.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace cw {

/// A device, or one of its ports.
struct InteriorSpot {
    DeviceIndex device = -1;
    int slot = -1;  ///< port, from 0 in the order in which ports are drawn; -1: the device itself

    bool isDevice() const { return device >= 0 && slot < 0; }
    bool isPort() const { return device >= 0 && slot >= 0; }
    friend bool operator==(const InteriorSpot&, const InteriorSpot&) = default;
};

enum class InteriorTier { Hosts, Leaves, Spines, Cores };

/// Devices of one tier that stand together, in rows.
struct InteriorGroup {
    InteriorTier tier = InteriorTier::Hosts;
    QRectF rect;  ///< of the tiles
    int columns = 1;
    QSizeF tile;
    std::vector<DeviceIndex> devices;

    QRectF tileRect(int index) const;
};

/// What stands around groups: the network, a pod, a scalable unit.
struct InteriorFrame {
    enum class Kind { Cores, Pod, Unit } kind = Kind::Unit;
    int number = 0;  ///< from 0
    QRectF rect;
    int switches = 0;
    int hosts = 0;
};

/// How the ports of one device stand in its tile.
struct SlotGrid {
    QRectF room;
    int rows = 1;
    int columns = 1;

    QRectF rect(int slot) const;
};

class InteriorMap {
public:
    static constexpr double kTitle = 34;  ///< height of a frame's title
    static constexpr double kGap = 8;

    /// Of the switches that do a network's work, its own or those it rides on.
    InteriorMap(AnalysisPtr analysis, ElementId network);

    bool isEmpty() const { return groups_.empty(); }
    const Analysis& analysis() const { return *analysis_; }
    const AnalysisPtr& snapshot() const { return analysis_; }
    const Plan& plan() const { return *analysis_->plan; }
    const NetworkPlan& network() const { return *network_; }
    const NetworkPlan& carrier() const { return *carrier_; }
    const PortUse& use() const { return *use_; }
    const std::vector<InteriorGroup>& groups() const { return groups_; }
    const std::vector<InteriorFrame>& frames() const { return frames_; }
    const QRectF& bounds() const { return bounds_; }
    int planes() const { return planes_; }
    int pods() const { return pods_; }
    int rails() const { return rails_; }
    /// A pod, or the whole, has more than one group of leaves.
    bool hasUnits() const { return hasUnits_; }

    bool contains(DeviceIndex device) const { return places_.count(device) > 0; }
    QRectF rectOf(DeviceIndex device) const;
    QRectF rectOf(InteriorSpot spot) const;
    InteriorTier tierOf(DeviceIndex device) const;
    DeviceIndex deviceAt(QPointF place) const;
    /// The port under a place, or the device alone between ports.
    InteriorSpot spotAt(QPointF place) const;
    /// The device that an arrow key leads to; the same one at the rim.
    DeviceIndex neighbour(DeviceIndex device, int dx, int dy) const;

    /// Cable on every port, -1 where a port is free; of a host the ports that it has for this network, cabled or not.
    /// Made when first asked for.
    const std::vector<std::int32_t>& portCables(DeviceIndex device) const { return slotsOf(device).cables; }
    int slotCount(DeviceIndex device) const;
    /// As CableEnd::port counts; 0 of what no link can be drawn to, as the management port of a switch.
    int portNumber(InteriorSpot spot) const;
    /// What is written beside the port: "OSFP19/1", "swp37"; its number where that is not known.
    QString portLabel(InteriorSpot spot) const;
    /// The port by its name in the design, "" as its device if there is no port.
    PortName portName(InteriorSpot spot) const;
    /// Where a port of the design is drawn: the device alone if it has no such port, nothing if it is not here.
    InteriorSpot spotOf(const PortName& port) const;
    /// The first port without a cable; -1 if all are taken.
    int freeSlot(DeviceIndex device) const;
    SlotGrid slotGrid(DeviceIndex device) const;
    QRectF slotRect(DeviceIndex device, int slot) const { return slotGrid(device).rect(slot); }
    /// The other end of the cable on a port; no device for managers, rack PDUs and free ports.
    InteriorSpot otherEnd(InteriorSpot spot) const;
    std::int32_t cableAt(InteriorSpot spot) const;
    InteriorSpot endAt(DeviceIndex device, std::int32_t cable) const;

    QString name(DeviceIndex device) const;
    /// The number in its name alone, for small tiles.
    int number(DeviceIndex device) const { return plan().devices[static_cast<std::size_t>(device)].ordinal + 1; }
    int rail(DeviceIndex device) const;   ///< -1: serves none alone
    int plane(DeviceIndex device) const;  ///< -1 of hosts
    int pod(DeviceIndex device) const;    ///< -1 of cores and where there are no pods
    /// The device whose name is this; -1 if none is here.
    DeviceIndex named(const QString& name) const;
    /// The device whose name is this, or the first that contains it; -1 if none does.
    DeviceIndex find(const QString& text) const;

private:
    struct Place {
        std::int32_t group = 0;
        std::int32_t index = 0;
    };
    /// The ports of one device in the order in which they are drawn.
    struct Slots {
        std::vector<std::int32_t> cables;
        std::vector<int> numbers;  ///< empty where they count from 1: of a switch without shared cages
    };
    struct Unit;
    struct Pod;
    const Slots& slotsOf(DeviceIndex device) const;
    void fillSwitchSlots(DeviceIndex device, Slots& ports) const;
    void fillHostSlots(DeviceIndex device, Slots& ports) const;
    bool hasSharedCages(DeviceIndex device) const;
    std::vector<DeviceIndex> hosts() const;
    const FabricGraph::Node* node(DeviceIndex device) const;
    std::vector<Pod> gather() const;
    QSizeF measureUnit(const Unit& unit) const;
    void placeUnit(const Unit& unit, const QRectF& rect);
    QRectF placePod(const Pod& pod, QPointF corner, QSizeF unitSize, int columns);
    void layOut();
    void addGroup(InteriorTier tier, const std::vector<DeviceIndex>& devices, QPointF corner, int columns);

    AnalysisPtr analysis_;
    const NetworkPlan* network_ = nullptr;
    const NetworkPlan* carrier_ = nullptr;
    std::unique_ptr<PortUse> use_;
    std::vector<FabricGraph::Node> nodes_;
    std::vector<InteriorGroup> groups_;
    std::vector<InteriorFrame> frames_;
    std::unordered_map<DeviceIndex, Place> places_;
    QRectF bounds_;
    int planes_ = 1;
    int pods_ = 1;
    int rails_ = 0;
    bool hasUnits_ = false;
    mutable std::unordered_map<DeviceIndex, Slots> slots_;
    mutable std::unordered_map<DeviceIndex, QString> names_;
    mutable QHash<QPair<DeviceIndex, int>, QString> labels_;
    mutable QHash<QString, DeviceIndex> byName_;  ///< made when first asked for
};

}  // namespace cw
