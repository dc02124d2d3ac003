// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/paper.h"

#include "views/style/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace cw {

namespace {

// Lays out the lines of one paragraph; the result is ready to be drawn at the returned height.
double layOut(QTextLayout& layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString oneParagraph(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

}  // namespace

QFont paperFont(double points, Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(std::max(1, static_cast<int>(pt(points) + 0.5)));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Letters that are joined into one sign ("fi") can't be searched for in every viewer. Qt draws none in text that is
    // spaced, were it by the smallest step it knows, 1/64 of a pixel.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

double textHeight(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(oneParagraph(text), font);
    return layOut(layout, width, Qt::AlignLeft);
}

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double drawWrapped(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
                   Qt::Alignment alignment)
{
    QTextLayout layout(oneParagraph(text), font);
    const double height = layOut(layout, area.width(), alignment);
    painter.setPen(colour);
    layout.draw(&painter, area.topLeft());
    return height;
}

void drawLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

FittedPainter::FittedPainter(QPainter& painter, const QSizeF& natural, const QRectF& target, double maxScale)
    : painter_(painter)
{
    painter_.save();
    const double scale = std::min({target.width() / natural.width(), target.height() / natural.height(), maxScale});
    painter_.translate(target.center().x() - natural.width() * scale / 2,
                       target.center().y() - natural.height() * scale / 2);
    painter_.scale(scale, scale);
}

FittedPainter::~FittedPainter()
{
    painter_.restore();
}

double drawPill(QPainter& painter, double right, double centreY, const QString& text, const QColor& colour)
{
    const QFont font = paperFont(7, Weight::Bold);
    const double width = textWidth(text, font) + pt(12);
    const QRectF area(right - width, centreY - pt(6.5), width, pt(13));
    QColor fill = colour;
    fill.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, pt(6.5), pt(6.5));
    drawLine(painter, area, text, font, colour, Qt::AlignCenter);
    return width;
}

void drawShareBar(QPainter& painter, const QRectF& area, double share, const QColor& colour)
{
    const Theme& look = paperTheme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.hairline);
    painter.drawRect(area);
    QRectF filled = area;
    filled.setWidth(area.width() * std::clamp(share, 0.0, 1.0));
    painter.setBrush(share > 1 ? look.error : colour);
    painter.drawRect(filled);
}

}  // namespace cw
