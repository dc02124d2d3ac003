// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/interior_legend.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include "views/canvas/paint_parts.h"
#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

// Pixels.
constexpr double kSide = 12;
constexpr double kEdge = 3;
constexpr double kLine = 18;
constexpr double kSign = 26;
constexpr double kGap = 6;
constexpr double kBetween = 16;
constexpr int kUsualWidth = 700;

QFont fontOf(const LegendEntry& entry)
{
    return canvasFont(11, entry.paintSign ? QFont::Normal : QFont::DemiBold);
}

}  // namespace

InteriorLegend::InteriorLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("interiorLegend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tell();
}

void InteriorLegend::show(std::vector<LegendEntry> entries)
{
    entries_ = std::move(entries);
    tell();
    updateGeometry();
    update();
}

void InteriorLegend::tell()
{
    setAccessibleName(tr("Legend"));
    QStringList words;
    for (const LegendEntry& entry : entries_)
        if (entry.isSeen)
            words << entry.words;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

/// From left to right, then on the next line.
std::vector<QRectF> InteriorLegend::places(double width) const
{
    std::vector<QRectF> found;
    double x = kSide, y = kEdge;
    for (const LegendEntry& entry : entries_) {
        const double sign = entry.paintSign ? kSign + kGap : 0;
        const double needed = sign + QFontMetricsF(fontOf(entry)).horizontalAdvance(entry.words) + 2;
        if (x > kSide && x + needed > width - kSide) {
            x = kSide;
            y += kLine;
        }
        found.emplace_back(x, y, needed, kLine);
        x += needed + kBetween;
    }
    return found;
}

int InteriorLegend::heightForWidth(int width) const
{
    const std::vector<QRectF> all = places(width);
    return all.empty() ? 0 : static_cast<int>(std::ceil(all.back().bottom() + kEdge));
}

QSize InteriorLegend::sizeHint() const
{
    return {kUsualWidth, heightForWidth(width() > 0 ? width() : kUsualWidth)};
}

void InteriorLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().hairline);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    const std::vector<QRectF> all = places(width());
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const LegendEntry& entry = entries_[i];
        if (!entry.isSeen)
            continue;
        QRectF place = all[i];
        if (entry.paintSign) {
            painter.save();
            entry.paintSign(painter, QRectF(place.topLeft(), QSizeF(kSign, kLine)));
            painter.restore();
            place.adjust(kSign + kGap, 0, 0, 0);
        }
        paintLine(painter, place, entry.words, fontOf(entry), theme().text);
    }
}

void InteriorLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

}  // namespace cw
