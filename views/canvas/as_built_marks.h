// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was built otherwise, on the drawing of a network's inside: cables in the pattern of their difference, devices
// with their number of differences, and what goes into the legend.

#include <QObject>
#include <QString>

#include "model/wiring/built_ports.h"
#include "views/as_built/as_built.h"
#include "views/as_built/as_built_style.h"
#include "views/canvas/interior_legend.h"
#include "views/canvas/interior_paint.h"

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace cw {

class InteriorSurface;
class NetworkInterior;

/// The differences of a comparison that can be seen on one map.
class AsBuiltMarks {
public:
    AsBuiltMarks(AsBuiltPtr comparison, const InteriorMap& map);

    /// A cable or the way that one was built, between two spots of the map.
    struct Line {
        InteriorSpot from, to;
        AsBuiltGroup group = AsBuiltGroup::Missing;
        int difference = -1;
        bool isBuilt = false;  ///< there; else designed
    };
    const std::vector<Line>& lines() const { return lines_; }
    /// How many differences touch a device.
    int count(DeviceIndex device) const;
    bool isMissing(DeviceIndex device) const;
    int total() const { return total_; }

    void paint(QPainter& painter, const InteriorMap& map, const InteriorState& state, const InteriorCamera& camera,
               int current) const;
    std::vector<LegendEntry> legend() const;
    /// A sentence for each difference at a device or port, the first few; "" without any.
    QString words(InteriorSpot spot) const;

    /// From far only so many lines are drawn; those of the selected device always are.
    static constexpr std::size_t kMostLines = 400;

private:
    struct DeviceMarks {
        std::array<int, std::size(kAsBuiltGroups)> counts{};
        std::vector<int> differences;
        bool isMissing = false;
    };
    void add(const WiringDifference& difference, int index, const InteriorMap& map, const BuiltPorts& ports);
    void addLine(InteriorSpot from, InteriorSpot to, AsBuiltGroup group, int difference, bool isBuilt);
    void note(DeviceIndex device, AsBuiltGroup group, int difference);
    InteriorSpot designedSpot(const WiringEnd& end, std::int32_t cable, const InteriorMap& map) const;
    InteriorSpot builtSpot(const BuiltPort& port, const InteriorMap& map) const;
    std::vector<const Line*> drawnLines(const InteriorMap& map, const InteriorState& state,
                                        const InteriorCamera& camera, int current) const;
    void paintDevices(QPainter& painter, const InteriorMap& map, const InteriorCamera& camera) const;
    void paintBadge(QPainter& painter, const QRectF& tile, const DeviceMarks& marks) const;

    AsBuiltPtr comparison_;
    std::vector<DeviceIndex> deviceOfNode_;
    std::vector<Line> lines_;
    std::unordered_map<DeviceIndex, DeviceMarks> devices_;
    std::array<int, std::size(kAsBuiltGroups)> counts_{};
    int elsewhere_ = 0;  ///< devices that are not in the design, so not on the map
    int total_ = 0;
};

/// Keeps the marks on an open network in step with the comparison.
class AsBuiltOverlay : public QObject {
    Q_OBJECT
public:
    AsBuiltOverlay(AsBuilt& asBuilt, NetworkInterior& interior);

private:
    void refresh();

    AsBuilt& asBuilt_;
    InteriorSurface& surface_;
    AsBuiltPtr shown_;
};

/// Differences of each network of the design, by its id, and of each block; for their badges.
std::unordered_map<ElementId, int> asBuiltCountsByElement(const AsBuiltComparison& comparison);

}  // namespace cw
