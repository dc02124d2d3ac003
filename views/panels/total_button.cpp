// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/total_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "views/style/theme.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kMargin = 12;
constexpr double kValueScale = 1.35;
constexpr double kCaptionScale = 0.85;

}  // namespace

TotalButton::TotalButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TotalButton::show(const TotalFigure& figure)
{
    const bool isWider = figure.value != figure_.value || figure.caption != figure_.caption;
    figure_ = figure;
    setObjectName(QStringLiteral("total-") + figure.key);
    setAccessibleName(tr("%1: %2", "caption and figure").arg(figure.caption, figure.value));
    setAccessibleDescription(figure.formula);
    setToolTip(tr("%1\nClick to see how it is computed.").arg(figure.formula));
    if (isWider)
        updateGeometry();
    update();
}

QFont TotalButton::valueFont() const
{
    QFont font = numberFont(kValueScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont TotalButton::captionFont() const
{
    QFont small = numberFont(kCaptionScale);
    small.setWeight(QFont::Normal);
    return small;
}

QSize TotalButton::sizeHint() const
{
    const QFontMetrics value(valueFont());
    const QFontMetrics caption(captionFont());
    const int width = std::max(value.horizontalAdvance(figure_.value), caption.horizontalAdvance(figure_.caption));
    return {width + 2 * kMargin, value.height() + caption.height() + 10};
}

void TotalButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme().hairline : theme().window);
        painter.drawRoundedRect(rect().adjusted(3, 2, -3, -2), 6, 6);
    }
    const QFontMetrics value(valueFont());
    const QRect line(kMargin, 5, width() - 2 * kMargin, value.height());
    painter.setFont(valueFont());
    painter.setPen(figure_.isBad ? theme().error : theme().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, figure_.value);
    painter.setFont(captionFont());
    painter.setPen(theme().textMuted);
    painter.drawText(QRect(kMargin, line.bottom(), width() - 2 * kMargin, height() - line.bottom() - 4),
                     Qt::AlignLeft | Qt::AlignVCenter, figure_.caption);
    painter.setPen(theme().hairline);
    painter.drawLine(width() - 1, 8, width() - 1, height() - 8);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().selection, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 2.5, -3.5, -2.5), 6, 6);
    }
}

void TotalButton::keyPressEvent(QKeyEvent* event)
{
    // A button that looks like one answers Enter as well as Space.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace cw
