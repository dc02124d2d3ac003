// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/figure_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "views/style/theme.h"

namespace cw {

FigureCard::FigureCard(QWidget* parent)
    : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    title_ = new QLabel(this);
    value_ = new QLabel(this);
    note_ = new QLabel(this);
    for (QLabel* label : {title_, value_, note_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(2);
    column->addWidget(title_);
    column->addWidget(value_);
    column->addWidget(note_);
    column->addStretch(1);
}

void FigureCard::show(const CardFigure& figure)
{
    setObjectName(QStringLiteral("figure-") + figure.key);
    title_->setText(figure.title);
    value_->setText(figure.isPending ? QStringLiteral("…") : figure.value);
    note_->setText(figure.isPending ? tr("being worked out") : figure.note);
    note_->setVisible(!note_->text().isEmpty());
    setToolTip(QStringLiteral("<p>%1</p>").arg(figure.help.toHtmlEscaped()));
    setAccessibleName(tr("%1: %2").arg(figure.title, figure.isPending ? note_->text() : figure.value));
    setAccessibleDescription(figure.note + QLatin1Char('\n') + figure.help);
    restyle();
}

void FigureCard::restyle()
{
    const QColor edge = hasFocus() ? theme().selection : theme().hairline;
    const QString sheet = QStringLiteral("QFrame#%1 { background: %2; border: 1px solid %3; border-radius: 8px; }")
                              .arg(objectName(), theme().surfaceRaised.name(), edge.name());
    // A style sheet that is set again polishes all children again.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().textMuted);
    title_->setPalette(muted);
    note_->setPalette(muted);
    value_->setFont(numberFont(1.45));
}

void FigureCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    restyle();
}

void FigureCard::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    restyle();
}

}  // namespace cw
