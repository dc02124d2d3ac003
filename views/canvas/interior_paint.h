// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints the inside of a network at any zoom: blocks with counts from far, switches with their names and ports in use,
// then single ports and the cables of what is selected.

#include <QColor>
#include <QPainter>

#include "model/fabric/paths.h"
#include "views/canvas/cut_watch.h"
#include "views/canvas/hand_marks.h"
#include "views/canvas/interior_map.h"

#include <optional>

namespace cw {

struct LegendEntry;

enum class InteriorColours { PortsInUse, Rails, Planes, Pods };

/// What is shown on top of the map.
struct InteriorState {
    InteriorColours colours = InteriorColours::PortsInUse;
    InteriorSpot selected;
    InteriorSpot farEnd;  ///< of the cable on the selected port
    Failures failures;
    PathEnd pathFrom, pathTo;
    std::optional<PathAnswer> path;
    std::shared_ptr<const HandMarks> byHand;  ///< of the map that is shown
    std::optional<LinkDraft> draft;
    NetworkCutsPtr cuts;  ///< while one of them is shown
    int cut = 0;          ///< which
    bool hasFocus = false;
};

/// A class of switches, told apart by colour, hatching and words.
struct InteriorClass {
    QColor colour;
    Qt::BrushStyle hatching = Qt::SolidPattern;
    QString name;   ///< for the legend
    QString label;  ///< short, for tiles; "" if the tile says it otherwise
};

/// How an area of the map lies on the screen.
struct InteriorCamera {
    double zoom = 1;
    QPointF origin;  ///< place of the map in the upper left corner
    QSizeF screen;

    QRectF onScreen(const QRectF& rect) const { return QRectF((rect.topLeft() - origin) * zoom, rect.size() * zoom); }
    QPointF onScreen(QPointF place) const { return (place - origin) * zoom; }
    QPointF onMap(QPointF pixel) const { return pixel / zoom + origin; }
};

class InteriorPainter {
public:
    InteriorPainter(QPainter& painter, const InteriorMap& map, const InteriorState& state,
                    const InteriorCamera& camera);

    void paint();

    /// From which zoom ports are drawn, and can be clicked.
    static constexpr double kPortZoom = 0.75;

    /// A diamond in the upper right corner: filled for what was added by hand, hollow where something is gone.
    static void paintHandMark(QPainter& painter, const QRectF& rect, bool isGone);

private:
    void paintFrames();
    void paintFrameTitle(const InteriorFrame& frame);
    void paintGroup(const InteriorGroup& group);
    void paintTiles(const InteriorGroup& group, const std::vector<int>& visible);
    void paintTexts(const InteriorGroup& group, const std::vector<int>& visible);
    void paintPorts(const InteriorGroup& group, const std::vector<int>& visible);
    void paintPortLabels(const InteriorGroup& group, const std::vector<int>& visible);
    void paintCables();
    void paintCable(std::int32_t cable, const QColor& ink, double width, Qt::PenStyle style);
    void paintPath();
    void paintFailures();
    void paintByHand();
    void paintFreeTargets();
    void paintDraft();
    void paintCut();
    void paintCutSide(DeviceIndex device, CutSide side);
    void paintSelection();
    void paintCallout(InteriorSpot spot, const QString& words, const QColor& ink);
    void cross(const QRectF& rect, double width);
    std::vector<int> visibleOf(const InteriorGroup& group) const;
    QPointF cableEndAt(DeviceIndex device, std::int32_t cable) const;
    int classOf(DeviceIndex device) const;

    QPainter& painter_;
    const InteriorMap& map_;
    const InteriorState& state_;
    const InteriorCamera& camera_;
    std::vector<InteriorClass> classes_;
};

/// "A", "B": how the sides of a cut are called.
QString cutSideName(CutSide side);

/// The classes of a colouring, in the order of the legend; of many rails or planes the first ones repeat.
std::vector<InteriorClass> interiorClasses(const InteriorMap& map, InteriorColours colours);
/// In which hatchings are drawn over the colours of classes.
QColor hatchingInk();
/// What the signs mean, and those of ports, which are to be seen from a zoom on.
std::vector<LegendEntry> interiorLegend(const InteriorMap& map, const InteriorState& state);
std::vector<LegendEntry> portLegend(const InteriorMap& map, double zoom);
/// The class of a switch; -1 of hosts and of what belongs to none.
int interiorClassOf(const InteriorMap& map, InteriorColours colours, DeviceIndex device);

}  // namespace cw
