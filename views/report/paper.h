// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Drawing on paper. Everything printed is laid out in units of 1/1200 inch whatever the device, so that preview,
// printer and PDF break lines and pages alike; the painter is scaled once for the device.

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace cw {

inline constexpr double kUnitsPerInch = 1200;
/// Typographic points and millimetres in paper units.
constexpr double pt(double points)
{
    return points * kUnitsPerInch / 72;
}
constexpr double mm(double millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}

enum class Weight { Regular, Bold };

/// The family for print. WenQuanYi Micro Hei carries the Chinese: the Noto CJK fonts map two code points to one glyph,
/// and Qt writes the wrong one into the PDF, so that a search for 网络 finds nothing.
QFont paperFont(double points, Weight weight = Weight::Regular);

/// Height that a text takes at a width; words break anywhere rather than overflow.
double textHeight(const QString& text, const QFont& font, double width);
double textWidth(const QString& text, const QFont& font);
/// Draws wrapped text from the top of `area`; returns its height. Text below the area is not clipped.
double drawWrapped(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
                   Qt::Alignment alignment = Qt::AlignLeft);
/// One line, elided to fit, placed in `area` by `alignment`.
void drawLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Maps a picture of `natural` size into `target`, centred, proportions kept, never enlarged beyond `maxScale`.
/// The painter's state is restored on destruction.
class FittedPainter {
public:
    FittedPainter(QPainter& painter, const QSizeF& natural, const QRectF& target, double maxScale = 1e9);
    ~FittedPainter();
    FittedPainter(const FittedPainter&) = delete;
    FittedPainter& operator=(const FittedPainter&) = delete;

private:
    QPainter& painter_;
};

/// A rounded label such as "1 : 1"; returns its width. `right` is where it ends.
double drawPill(QPainter& painter, double right, double centreY, const QString& text, const QColor& colour);
/// A horizontal bar filled to a share of 1, in the error colour beyond.
void drawShareBar(QPainter& painter, const QRectF& area, double share, const QColor& colour);

}  // namespace cw
