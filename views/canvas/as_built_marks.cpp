// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/as_built_marks.h"

#include <QFontMetricsF>

#include "views/as_built/as_built_table.h"
#include "views/canvas/canvas_words.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"
#include "views/text/wiring_words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw {

namespace {

constexpr std::size_t kMostSentences = 4;

QPointF placeOf(const InteriorMap& map, const InteriorCamera& camera, InteriorSpot spot)
{
    const bool isNear = spot.isPort() && camera.zoom >= InteriorPainter::kPortZoom;
    return camera.onScreen(map.rectOf(isNear ? spot : InteriorSpot{spot.device, -1}).center());
}

/// As the cables of the map run: from tier to tier in an S, and above the devices within a tier.
QPainterPath pathBetween(QPointF from, QPointF to)
{
    constexpr double kFlat = 24, kLeast = 26, kMost = 70;  // pixels
    QPainterPath path(from);
    if (std::abs(to.y() - from.y()) < kFlat) {
        const QPointF up(0, -std::clamp(std::abs(to.x() - from.x()) * 0.12, kLeast, kMost) * 4 / 3);
        path.cubicTo(from + up, to + up, to);
        return path;
    }
    const double bend = (to.y() - from.y()) * 0.4;
    path.cubicTo(from + QPointF(0, bend), to - QPointF(0, bend), to);
    return path;
}

}  // namespace

AsBuiltMarks::AsBuiltMarks(AsBuiltPtr comparison, const InteriorMap& map)
    : comparison_(std::move(comparison))
{
    deviceOfNode_ = comparison_->origin.devices;
    const BuiltPorts ports(comparison_->designed, comparison_->origin, comparison_->built());
    for (std::size_t d = 0; d < comparison_->differences.size(); ++d)
        add(comparison_->differences[d], static_cast<int>(d), map, ports);
}

InteriorSpot AsBuiltMarks::designedSpot(const WiringEnd& end, std::int32_t cable, const InteriorMap& map) const
{
    const DeviceIndex device = deviceOfNode_[static_cast<std::size_t>(end.node)];
    if (device < 0 || !map.contains(device))
        return {};
    const InteriorSpot spot = map.endAt(device, comparison_->origin.cables[static_cast<std::size_t>(cable)]);
    return spot.device >= 0 ? spot : InteriorSpot{device, -1};
}

/// Where a cable was designed at the port it is that cable's spot; a free port has its number.
InteriorSpot AsBuiltMarks::builtSpot(const BuiltPort& port, const InteriorMap& map) const
{
    if (port.device < 0 || !map.contains(port.device))
        return {};
    if (port.cable >= 0) {
        const WiringCable& cable = comparison_->designed.cables[static_cast<std::size_t>(port.cable)];
        return designedSpot(cable.a.node == port.node ? cable.a : cable.b, port.cable, map);
    }
    if (port.number <= 0)
        return {port.device, -1};
    const Analysis& analysis = *comparison_->analysis;
    const InteriorSpot spot =
        map.spotOf(portOfNumber(*analysis.plan, *analysis.design, *analysis.facts.catalogue, port.device, port.number));
    return spot.device >= 0 ? spot : InteriorSpot{port.device, -1};
}

void AsBuiltMarks::note(DeviceIndex device, AsBuiltGroup group, int difference)
{
    if (device < 0)
        return;
    DeviceMarks& marks = devices_[device];
    if (!marks.differences.empty() && marks.differences.back() == difference)
        return;
    marks.differences.push_back(difference);
    ++marks.counts[static_cast<std::size_t>(group)];
}

void AsBuiltMarks::addLine(InteriorSpot from, InteriorSpot to, AsBuiltGroup group, int difference, bool isBuilt)
{
    note(from.device, group, difference);
    note(to.device, group, difference);
    if (from.device >= 0 && to.device >= 0)
        lines_.push_back({from, to, group, difference, isBuilt});
}

void AsBuiltMarks::add(const WiringDifference& difference, int index, const InteriorMap& map, const BuiltPorts& ports)
{
    const AsBuiltGroup group = groupOf(difference.kind);
    const auto count = [&] {
        ++counts_[static_cast<std::size_t>(group)];
        ++total_;
    };
    if (difference.kind == WiringDifferenceKind::ExtraNode) {
        ++elsewhere_;
        count();
        return;
    }
    if (difference.kind == WiringDifferenceKind::MissingNode) {
        const DeviceIndex device = deviceOfNode_[static_cast<std::size_t>(difference.designed)];
        if (device < 0 || !map.contains(device))
            return;
        note(device, group, index);
        devices_[device].isMissing = true;
        count();
        return;
    }
    const std::size_t before = lines_.size();
    const auto designed = [&](std::int32_t cable) {
        if (cable < 0)
            return;
        const WiringCable& one = comparison_->designed.cables[static_cast<std::size_t>(cable)];
        addLine(designedSpot(one.a, cable, map), designedSpot(one.b, cable, map), group, index, false);
    };
    const auto built = [&](std::int32_t cable) {
        if (cable < 0)
            return;
        const WiringCable& one = comparison_->built().cables[static_cast<std::size_t>(cable)];
        addLine(builtSpot(ports.of(one.a), map), builtSpot(ports.of(one.b), map), group, index, true);
    };
    designed(difference.designed);
    designed(difference.otherDesigned);
    if (group != AsBuiltGroup::WrongSpeed) {
        built(difference.built);
        built(difference.otherBuilt);
    }
    if (lines_.size() > before)
        count();
}

int AsBuiltMarks::count(DeviceIndex device) const
{
    const auto found = devices_.find(device);
    return found == devices_.end() ? 0 : static_cast<int>(found->second.differences.size());
}

bool AsBuiltMarks::isMissing(DeviceIndex device) const
{
    const auto found = devices_.find(device);
    return found != devices_.end() && found->second.isMissing;
}

QString AsBuiltMarks::words(InteriorSpot spot) const
{
    const auto found = devices_.find(spot.device);
    if (found == devices_.end())
        return {};
    std::vector<int> here = found->second.differences;
    if (spot.isPort()) {
        std::set<int> atPort;
        for (const Line& line : lines_)
            if (line.from == spot || line.to == spot)
                atPort.insert(line.difference);
        std::erase_if(here, [&](int one) { return !atPort.contains(one); });
    }
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(here.size(), kMostSentences); ++i)
        sentences << wiringDifferenceText(comparison_->differences[static_cast<std::size_t>(here[i])],
                                          comparison_->designed, comparison_->built());
    if (here.size() > kMostSentences)
        sentences << CanvasWords::tr("%n more difference(s) here.", nullptr,
                                     static_cast<int>(here.size() - kMostSentences));
    return sentences.isEmpty() ? QString() : CanvasWords::tr("As built: %1").arg(sentences.join(QLatin1Char('\n')));
}

/// All of a few; of many those that were chosen, and from near those whose ends are on the screen.
std::vector<const AsBuiltMarks::Line*> AsBuiltMarks::drawnLines(const InteriorMap& map, const InteriorState& state,
                                                                const InteriorCamera& camera, int current) const
{
    std::vector<const Line*> drawn;
    const QRectF screen(QPointF(), camera.screen);
    const auto isOnScreen = [&](InteriorSpot spot) {
        return screen.intersects(camera.onScreen(map.rectOf(spot.device)));
    };
    const bool isFew = lines_.size() <= kMostLines;
    const bool isNear = camera.zoom >= InteriorPainter::kPortZoom;
    std::size_t others = 0;
    for (const Line& line : lines_) {
        const bool isChosen = line.difference == current || line.from.device == state.selected.device ||
                              line.to.device == state.selected.device;
        if (!isChosen && !isFew && (!isNear || others >= kMostLines))
            continue;
        if (!isChosen && !isOnScreen(line.from) && !isOnScreen(line.to))
            continue;
        others += isChosen ? 0 : 1;
        drawn.push_back(&line);
    }
    return drawn;
}

void AsBuiltMarks::paint(QPainter& painter, const InteriorMap& map, const InteriorState& state,
                         const InteriorCamera& camera, int current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<const Line*> drawn = drawnLines(map, state, camera, current);
    for (const Line* line : drawn) {
        const QPainterPath path = pathBetween(placeOf(map, camera, line->from), placeOf(map, camera, line->to));
        const bool isCurrent = line->difference == current;
        // Of a cable that went elsewhere, where it should be is thin and where it is thick.
        const bool isThin = line->group == AsBuiltGroup::Swapped && !line->isBuilt;
        paintAsBuiltLine(painter, path, line->group, (isThin ? 1.0 : 2.0) * (isCurrent ? 2 : 1));
        if (camera.zoom < InteriorPainter::kPortZoom)
            continue;
        for (const InteriorSpot spot : {line->from, line->to}) {
            if (!spot.isPort())
                continue;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(asBuiltColour(line->group), isCurrent ? 3 : 2));
            painter.drawEllipse(camera.onScreen(map.rectOf(spot)).adjusted(-2, -2, 2, 2));
        }
    }
    paintDevices(painter, map, camera);
    painter.restore();
}

void AsBuiltMarks::paintDevices(QPainter& painter, const InteriorMap& map, const InteriorCamera& camera) const
{
    constexpr double kDot = 10;  // pixels: tiles lower than this get a dot
    constexpr std::size_t kMostBadges = 1500;
    const QRectF screen(QPointF(), camera.screen);
    QVector<QRectF> dots;
    const bool isMany = devices_.size() > kMostBadges && camera.zoom < InteriorPainter::kPortZoom;
    for (const auto& [device, marks] : devices_) {
        const QRectF tile = camera.onScreen(map.rectOf(device));
        if (!tile.intersects(screen))
            continue;
        if (marks.isMissing) {
            QPainterPath frame;
            const double grow = 1 + std::max(0.0, 8 - tile.height()) / 2;
            frame.addRect(tile.adjusted(-grow, -grow, grow, grow));
            paintAsBuiltLine(painter, frame, AsBuiltGroup::Missing, tile.height() > 20 ? 2.4 : 1.6);
        }
        if (isMany || (tile.height() < kDot && tile.width() < 3 * kDot))
            dots.push_back(QRectF(tile.center() - QPointF(3, 3), QSizeF(6, 6)));
        else
            paintBadge(painter, tile, marks);
    }
    painter.setPen(QPen(theme().surfaceRaised, 1));
    painter.setBrush(theme().error);
    painter.drawRects(dots);
}

/// "⇄2 −1" in the upper right corner of a tile, or the number alone.
void AsBuiltMarks::paintBadge(QPainter& painter, const QRectF& tile, const DeviceMarks& marks) const
{
    QStringList signs;
    for (const AsBuiltGroup group : kAsBuiltGroups)
        if (const int one = marks.counts[static_cast<std::size_t>(group)]; one > 0 && !marks.isMissing)
            signs << asBuiltSign(group) + QString::number(one);
    QString words = marks.isMissing ? CanvasWords::tr("missing", "a device") : signs.join(QLatin1Char(' '));
    const QFont font = canvasFont(10.5, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(words) + 8 > std::max(26.0, tile.width()))
        words = QString::number(marks.differences.size());
    const QSizeF size(metrics.horizontalAdvance(words) + 8, 15);
    const QRectF box(QPointF(tile.right() - size.width() + 3, tile.top() - 7), size);
    painter.setPen(QPen(theme().error, 1.2));
    painter.setBrush(theme().surfaceRaised);
    painter.drawRoundedRect(box, 4, 4);
    paintLine(painter, box, words, font, theme().error, Qt::AlignCenter);
}

std::vector<LegendEntry> AsBuiltMarks::legend() const
{
    std::vector<LegendEntry> entries;
    entries.push_back({total_ > 0 ? CanvasWords::tr("As built") : CanvasWords::tr("As built as designed")});
    for (const AsBuiltGroup group : kAsBuiltGroups)
        if (const int count = counts_[static_cast<std::size_t>(group)]; count > 0)
            entries.push_back({CanvasWords::tr("%1 %2: %L3", "sign and name of a kind of difference, how many")
                                   .arg(asBuiltSign(group), asBuiltGroupName(group))
                                   .arg(count),
                               [group](QPainter& painter, const QRectF& place) {
                                   QPainterPath line(QPointF(place.left(), place.center().y()));
                                   line.lineTo(place.right(), place.center().y());
                                   paintAsBuiltLine(painter, line, group, 2);
                               }});
    if (elsewhere_ > 0)
        entries.push_back({CanvasWords::tr("%n device(s) not in the design, not drawn", nullptr, elsewhere_)});
    if (lines_.size() > kMostLines)
        entries.push_back({CanvasWords::tr("Choose a device to see its cables")});
    return entries;
}

AsBuiltOverlay::AsBuiltOverlay(AsBuilt& asBuilt, NetworkInterior& interior)
    : QObject(&interior)
    , asBuilt_(asBuilt)
    , surface_(interior.surface())
{
    connect(&asBuilt_, &AsBuilt::changed, this, &AsBuiltOverlay::refresh);
    connect(&asBuilt_, &AsBuilt::currentChanged, this, [this] { surface_.setMarked(asBuilt_.current()); });
    refresh();
}

/// Marks of an older plan would be on the wrong devices: those of the new one come with its comparison.
void AsBuiltOverlay::refresh()
{
    const AsBuiltPtr& comparison = asBuilt_.comparison();
    const InteriorMap* map = surface_.map();
    const bool isCurrent = comparison && map && comparison->analysis->plan == map->snapshot()->plan;
    if (isCurrent && shown_ == comparison && surface_.marks())
        return;
    shown_ = isCurrent ? comparison : nullptr;
    surface_.setMarks(isCurrent ? std::make_shared<const AsBuiltMarks>(comparison, *map) : nullptr);
    surface_.setMarked(asBuilt_.current());
}

std::unordered_map<ElementId, int> asBuiltCountsByElement(const AsBuiltComparison& comparison)
{
    std::unordered_map<ElementId, int> counts;
    const Design& design = *comparison.analysis->design;
    const Plan& plan = *comparison.analysis->plan;
    const WiringNames names(comparison.designed);
    const auto addDevice = [&](std::set<ElementId>& touched, DeviceIndex index) {
        if (index < 0)
            return;
        const Device& device = plan.devices[static_cast<std::size_t>(index)];
        if (device.block >= 0)
            touched.insert(design.blocks[static_cast<std::size_t>(device.block)].id);
        else if (const Network* network = design.network(device.network))
            touched.insert(network->id);
    };
    const auto addCable = [&](std::set<ElementId>& touched, const Wiring& wiring, std::int32_t cable) {
        if (cable < 0)
            return;
        const WiringCable& one = wiring.cables[static_cast<std::size_t>(cable)];
        for (const WiringEnd* end : {&one.a, &one.b}) {
            const WiringIndex node = &wiring == &comparison.designed ? end->node : names.find(wiring.node(*end).name);
            addDevice(touched, node < 0 ? -1 : comparison.origin.devices[static_cast<std::size_t>(node)]);
        }
    };
    for (const WiringDifference& difference : comparison.differences) {
        std::set<ElementId> touched;
        if (difference.kind == WiringDifferenceKind::MissingNode)
            addDevice(touched, comparison.origin.devices[static_cast<std::size_t>(difference.designed)]);
        else if (difference.kind != WiringDifferenceKind::ExtraNode) {
            addCable(touched, comparison.designed, difference.designed);
            addCable(touched, comparison.designed, difference.otherDesigned);
            addCable(touched, comparison.built(), difference.built);
            addCable(touched, comparison.built(), difference.otherBuilt);
        }
        // What one network's file says is that network's, whatever else its devices do.
        const Network* network = comparison.network ? design.network(*comparison.network) : nullptr;
        if (const Network* carrier = network ? design.carrier(network->id) : nullptr) {
            std::erase_if(touched, [&](const ElementId& id) { return design.network(id) != nullptr; });
            touched.insert(carrier->id);
        }
        for (const ElementId& id : touched)
            ++counts[id];
    }
    return counts;
}

}  // namespace cw
