// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/interior_paint.h"

#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>

#include "views/canvas/canvas_words.h"
#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kDot = 2.2;        // pixels: tiles narrower than this are one block
constexpr double kHatched = 9;      // pixels: from here on a hatching can be seen
constexpr double kNumbered = 13;    // pixels of a port from which its number stands in it
constexpr double kSmallLabel = 30;  // pixels of a tile that holds a short label

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// The same on the ground of a frame, but opaque: blending whole screens costs more than all the rest.
QColor mixed(const QColor& colour, double share)
{
    const QColor ground = theme().surfaceRaised;
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

/// A label without the form of its cage, which all ports of a device share: "19/1" of "OSFP19/1".
QString shortLabel(const QString& label)
{
    const auto digit = std::find_if(label.begin(), label.end(), [](QChar one) { return one.isDigit(); });
    return label.mid(digit - label.begin());
}

/// Labels are painted by the thousand, many of them alike: laid out once each.
const QStaticText& labelText(const QString& label)
{
    static QHash<QString, QStaticText> known;
    QStaticText& text = known[label];
    if (text.text().isEmpty()) {
        text = QStaticText(label);
        text.setPerformanceHint(QStaticText::AggressiveCaching);
        text.setTextFormat(Qt::PlainText);
    }
    return text;
}

QString frameName(const InteriorMap& map, const InteriorFrame& frame)
{
    const QString number = QString::number(frame.number + 1);
    const bool isOutOfBand = map.carrier().kind == NetworkKind::OutOfBand;
    switch (frame.kind) {
    case InteriorFrame::Kind::Cores: return CanvasWords::tr("Cores");
    case InteriorFrame::Kind::Pod:
        if (map.pods() > 1)
            return CanvasWords::tr("Pod %1").arg(number);
        return isOutOfBand ? CanvasWords::tr("Aggregation and access") : CanvasWords::tr("Spines and leaves");
    case InteriorFrame::Kind::Unit: break;
    }
    if (map.hasUnits())
        return CanvasWords::tr("SU %1", "scalable unit").arg(number);
    return isOutOfBand ? CanvasWords::tr("Access switches") : CanvasWords::tr("Leaves");
}

}  // namespace

QColor hatchingInk()
{
    return faded(theme().isDark ? Qt::black : Qt::white, 0.45F);
}

InteriorPainter::InteriorPainter(QPainter& painter, const InteriorMap& map, const InteriorState& state,
                                 const InteriorCamera& camera)
    : painter_(painter)
    , map_(map)
    , state_(state)
    , camera_(camera)
    , classes_(interiorClasses(map, state.colours))
{
}

void InteriorPainter::paint()
{
    painter_.setRenderHint(QPainter::Antialiasing, false);
    paintFrames();
    for (const InteriorGroup& group : map_.groups())
        paintGroup(group);
    painter_.setRenderHint(QPainter::Antialiasing);
    for (const InteriorFrame& frame : map_.frames())
        paintFrameTitle(frame);
    paintCut();
    paintCables();
    paintByHand();
    paintPath();
    paintFailures();
    paintDraft();
    paintSelection();
}

int InteriorPainter::classOf(DeviceIndex device) const
{
    return interiorClassOf(map_, state_.colours, device);
}

void InteriorPainter::paintFrames()
{
    const Theme& t = theme();
    const QRectF screen(QPointF(), camera_.screen);
    for (const InteriorFrame& frame : map_.frames()) {
        const QRectF rect = camera_.onScreen(frame.rect);
        if (!rect.intersects(screen))
            continue;
        painter_.setPen(t.hairline);
        painter_.setBrush(frame.kind == InteriorFrame::Kind::Unit ? t.surfaceRaised : t.surface);
        painter_.drawRect(rect);
    }
}

/// In its own line where that is high enough, else over the middle: far off, a block says what it is and how many.
void InteriorPainter::paintFrameTitle(const InteriorFrame& frame)
{
    const QRectF rect = camera_.onScreen(frame.rect);
    if (!rect.intersects(QRectF(QPointF(), camera_.screen)))
        return;
    const QString name = frameName(map_, frame);
    const QString counts = frame.hosts > 0
                               ? CanvasWords::tr("%1 switches, %2 attached").arg(frame.switches).arg(frame.hosts)
                               : CanvasWords::tr("%1 switches").arg(frame.switches);
    const double band = InteriorMap::kTitle * camera_.zoom;
    if (band >= 15) {
        const QFont font = canvasFont(std::clamp(band * 0.55, 11.0, 22.0), QFont::DemiBold);
        const QRectF line(rect.left() + 8, rect.top(), rect.width() - 16, band);
        painter_.setFont(font);
        const double width = QFontMetricsF(font).horizontalAdvance(name) + 12;
        paintLine(painter_, line, name, font, theme().text);
        paintLine(painter_, line.adjusted(width, 0, 0, 0), counts, canvasFont(std::clamp(band * 0.45, 10.0, 16.0)),
                  theme().textMuted);
        return;
    }
    // Pods with units in them leave the words to the units, unless those are too small.
    const QFont font = canvasFont(12, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(name) + 12;
    const bool isOuter = frame.kind != InteriorFrame::Kind::Unit;
    if (width > rect.width() || rect.height() < 18 ||
        (isOuter && frame.kind == InteriorFrame::Kind::Pod && map_.pods() < 2))
        return;
    // Below the leaves, which have the colours.
    const QRectF box = isOuter ? QRectF(rect.left() + 4, rect.top() - 9, width, 18)
                               : QRectF(rect.center().x() - width / 2, rect.bottom() - 20, width, 18);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(faded(theme().surfaceRaised, 0.9F));
    painter_.drawRoundedRect(box, 4, 4);
    paintLine(painter_, box, name, font, theme().text, Qt::AlignCenter);
}

std::vector<int> InteriorPainter::visibleOf(const InteriorGroup& group) const
{
    const QRectF shown(camera_.origin, camera_.screen / camera_.zoom);
    const QRectF part = shown & group.rect;
    std::vector<int> visible;
    if (part.isEmpty())
        return visible;
    const double stepX = group.tile.width() + InteriorMap::kGap, stepY = group.tile.height() + InteriorMap::kGap;
    const int left = static_cast<int>((part.left() - group.rect.left()) / stepX);
    const int right = std::min(group.columns - 1, static_cast<int>((part.right() - group.rect.left()) / stepX));
    const int top = static_cast<int>((part.top() - group.rect.top()) / stepY);
    const int bottom = static_cast<int>((part.bottom() - group.rect.top()) / stepY);
    for (int row = top; row <= bottom; ++row)
        for (int column = left; column <= right; ++column)
            if (const int index = row * group.columns + column; index < static_cast<int>(group.devices.size()))
                visible.push_back(index);
    return visible;
}

void InteriorPainter::paintGroup(const InteriorGroup& group)
{
    const std::vector<int> visible = visibleOf(group);
    if (visible.empty())
        return;
    paintTiles(group, visible);
    if (camera_.zoom >= kPortZoom)
        paintPorts(group, visible);
    paintTexts(group, visible);
}

/// One call for each class, however many tiles it has.
void InteriorPainter::paintTiles(const InteriorGroup& group, const std::vector<int>& visible)
{
    const double width = group.tile.width() * camera_.zoom;
    std::vector<QVector<QRectF>> byClass(classes_.size() + 1);
    for (const int index : visible) {
        const int one = classOf(group.devices[static_cast<std::size_t>(index)]);
        QRectF rect = camera_.onScreen(group.tileRect(index));
        if (width < kDot)
            rect.adjust(0, 0, InteriorMap::kGap * camera_.zoom, InteriorMap::kGap * camera_.zoom);
        byClass[static_cast<std::size_t>(one + 1)].push_back(rect);
    }
    const bool isHost = group.tier == InteriorTier::Hosts;
    for (std::size_t i = 0; i < byClass.size(); ++i) {
        if (byClass[i].isEmpty())
            continue;
        const QColor plain = mixed(theme().gpu, isHost ? 0.22 : 0.12);
        const QColor colour = i == 0 ? plain : classes_[i - 1].colour;
        const bool isOpen = camera_.zoom >= kPortZoom;
        painter_.setPen(width > 14 ? QPen(theme().hairline) : QPen(Qt::NoPen));
        painter_.setBrush(isOpen && i > 0 ? mixed(colour, 0.4) : colour);
        painter_.drawRects(byClass[i]);
        if (i == 0 || width < kHatched || classes_[i - 1].hatching == Qt::SolidPattern ||
            state_.colours == InteriorColours::PortsInUse || isOpen)
            continue;
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(QBrush(hatchingInk(), classes_[i - 1].hatching));
        painter_.drawRects(byClass[i]);
    }
}

void InteriorPainter::paintTexts(const InteriorGroup& group, const std::vector<int>& visible)
{
    const double width = group.tile.width() * camera_.zoom;
    const bool isHost = group.tier == InteriorTier::Hosts;
    if (width < kSmallLabel || visible.size() > 1500)
        return;
    const QFont font = canvasFont(std::clamp(13 * camera_.zoom, 10.0, 26.0), QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString longest = map_.name(group.devices.back());
    const double inset = 6 * std::min(1.0, camera_.zoom);
    const QString free = QStringLiteral("888/888");
    const bool hasName = metrics.horizontalAdvance(longest) + 2 * inset < width;
    const bool hasBoth = hasName && !isHost && metrics.horizontalAdvance(longest + free) + 3 * inset < width;
    painter_.setFont(font);
    const double header = std::min(22 * camera_.zoom, group.tile.height() * camera_.zoom);
    const bool isOpen = camera_.zoom >= kPortZoom;
    for (const int index : visible) {
        const DeviceIndex device = group.devices[static_cast<std::size_t>(index)];
        const QRectF tile = camera_.onScreen(group.tileRect(index));
        const int one = classOf(device);
        const QColor ground = one < 0 ? theme().surfaceRaised : classes_[static_cast<std::size_t>(one)].colour;
        const QColor ink = !isOpen && one >= 0 && (ground.lightness() < 140) != theme().isDark
                               ? (theme().isDark ? QColor(Qt::black) : QColor(Qt::white))
                               : theme().text;
        painter_.setPen(ink);
        const QRectF line = isOpen ? QRectF(tile.left() + inset, tile.top(), tile.width() - 2 * inset, header)
                                   : tile.adjusted(inset, 0, -inset, 0);
        const QString label = one >= 0 ? classes_[static_cast<std::size_t>(one)].label : QString();
        const QString use = QStringLiteral("%1/%2").arg(map_.use().used(device)).arg(map_.use().ports(device));
        const auto draw = [&](const QRectF& box, int flags, const QString& words) {
            painter_.drawText(box, flags | Qt::TextSingleLine | Qt::TextDontClip, words);
        };
        if (hasName) {
            const bool isTwoLines = !isOpen && !isHost && tile.height() > 2.4 * metrics.height();
            const QRectF upper = isTwoLines ? QRectF(line.left(), line.top(), line.width(), line.height() / 2) : line;
            draw(upper, isTwoLines ? Qt::AlignHCenter | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignVCenter,
                 map_.name(device));
            const QString second = label.isEmpty() ? use : label + QStringLiteral("  ") + use;
            if (isTwoLines)
                draw(QRectF(line.left(), line.center().y(), line.width(), line.height() / 2),
                     Qt::AlignHCenter | Qt::AlignTop, second);
            else if (hasBoth)
                draw(line, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.horizontalAdvance(longest + second) + 3 * inset < width ? second : use);
        } else if (label.isEmpty()) {
            draw(line, Qt::AlignCenter, QString::number(map_.number(device)));
        } else {
            draw(line, Qt::AlignCenter, label);
        }
    }
}

/// Full squares for ports in use, hollow ones for free ports; uplinks have a notch of the ground colour at their top.
void InteriorPainter::paintPorts(const InteriorGroup& group, const std::vector<int>& visible)
{
    QVector<QRectF> down, up, unused;
    for (const int index : visible) {
        const DeviceIndex device = group.devices[static_cast<std::size_t>(index)];
        const auto& portCables = map_.portCables(device);
        const SlotGrid grid = map_.slotGrid(device);
        for (std::size_t s = 0; s < portCables.size(); ++s) {
            const QRectF rect = camera_.onScreen(grid.rect(static_cast<int>(s)));
            if (portCables[s] < 0)
                unused.push_back(rect);
            else
                (map_.plan().cables[static_cast<std::size_t>(portCables[s])].to == device ? down : up).push_back(rect);
        }
    }
    painter_.setPen(QPen(faded(theme().textMuted, 0.7F)));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRects(unused);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme().network(map_.carrier().kind));
    painter_.drawRects(down);
    painter_.setBrush(theme().gpu);
    painter_.drawRects(up);
    for (QRectF& rect : up)
        rect = QRectF(rect.left(), rect.top(), rect.width() / 3, rect.height() / 3);
    painter_.setBrush(theme().surfaceRaised);
    painter_.drawRects(up);
    paintPortLabels(group, visible);
}

void InteriorPainter::paintPortLabels(const InteriorGroup& group, const std::vector<int>& visible)
{
    if (map_.slotRect(group.devices.front(), 0).width() * camera_.zoom < kNumbered)
        return;
    painter_.setFont(canvasFont(10));
    const QFontMetricsF metrics(painter_.font());
    for (const int index : visible) {
        const DeviceIndex device = group.devices[static_cast<std::size_t>(index)];
        const auto& portCables = map_.portCables(device);
        const SlotGrid grid = map_.slotGrid(device);
        for (std::size_t s = 0; s < portCables.size(); ++s) {
            const QRectF rect = camera_.onScreen(grid.rect(static_cast<int>(s)));
            if (!rect.intersects(QRectF(QPointF(), camera_.screen)))
                continue;
            const QStaticText& text = labelText(shortLabel(map_.portLabel({device, static_cast<int>(s)})));
            const QSizeF size(metrics.horizontalAdvance(text.text()), metrics.height());
            if (size.width() > rect.width())
                continue;
            painter_.setPen(portCables[s] < 0 ? theme().textMuted : theme().surfaceRaised);
            painter_.drawStaticText(rect.center() - QPointF(size.width(), size.height()) / 2, text);
        }
    }
}

}  // namespace cw
