// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/choice_box.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace cw {

void ChoiceBox::showPopup()
{
    const int frame = 2 * view()->frameWidth() + view()->verticalScrollBar()->sizeHint().width();
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + frame));
    QComboBox::showPopup();
}

bool ChoiceBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shortened() != currentText()) {
        const QString words = toolTip().isEmpty() ? currentText() : currentText() + QStringLiteral("\n\n") + toolTip();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), words, this);
        return true;
    }
    return QComboBox::event(event);
}

QString ChoiceBox::shortened() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int kInset = 2;  // styles leave as much on either side of the words
    return fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, room.width() - 2 * kInset);
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0 && !placeholderText().isEmpty()) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        option.currentText = placeholderText();
    } else {
        option.currentText = shortened();
    }
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace cw
