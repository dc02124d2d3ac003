// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/figure_rows.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kBarHeight = 7;

QString paragraphs(const QString& help, const QString& origin)
{
    return origin.isEmpty() ? help : help.isEmpty() ? origin : help + QStringLiteral("\n\n") + origin;
}

}  // namespace

QString evidenceMark(Evidence evidence)
{
    switch (evidence) {
    //: How far a figure may be trusted: it was read in its source
    case Evidence::Read: return FigureRow::tr("● read");
    case Evidence::Unverified: return FigureRow::tr("◐ unverified");
    case Evidence::Estimate: break;
    }
    return FigureRow::tr("○ estimate");
}

ExplainButton::ExplainButton(const QString& label, const QString& figure, QWidget* row)
    : QToolButton(row)
{
    setObjectName(QStringLiteral("explain-") + figure);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(cw::icon(QStringLiteral("info")));
    setIconSize({14, 14});
    setAccessibleName(tr("Explain “%1”").arg(label));
    setToolTip(tr("Formula, values, source, and published runs like this one."));
    connect(this, &QToolButton::clicked, this, [this, figure] { emit explainRequested(figure); });
    auto* action = new QAction(cw::icon(QStringLiteral("info")), tr("Explain"), row);
    connect(action, &QAction::triggered, this, &QToolButton::click);
    row->addAction(action);
    row->setContextMenuPolicy(Qt::ActionsContextMenu);
}

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 3);
    text_ = new QLabel(this);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    mark_ = new QLabel(this);
    mark_->setTextFormat(Qt::PlainText);
    mark_->setAlignment(Qt::AlignRight | Qt::AlignTop);
    QPalette muted = mark_->palette();
    muted.setColor(QPalette::WindowText, theme().textMuted);
    mark_->setPalette(muted);
    QFont small = numberFont(0.9);
    small.setWeight(QFont::Normal);
    mark_->setFont(small);
    row->addWidget(text_, 1);
    row->addWidget(mark_);
    setFocusProxy(text_);
}

void FigureRow::show(const Field& field, const Figure& figure)
{
    text_->setText(figure.text);
    text_->setAccessibleName(tr("%1: %2", "label and figure").arg(field.label, figure.text));
    // The sign alone leaves the figure its line; the word for it stands in the tip.
    const QString evidence = figure.evidence ? evidenceMark(*figure.evidence) : QString();
    mark_->setText(evidence.left(1));
    mark_->setAccessibleName(evidence);
    mark_->setVisible(figure.evidence.has_value());
    const QString tip = paragraphs(paragraphs(field.help, figure.origin), evidence);
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(text_), static_cast<QWidget*>(mark_)})
        widget->setToolTip(tip);
    text_->setAccessibleDescription(tip);
}

void FigureRow::offerExplanation(const QString& label, const QString& figure)
{
    text_->setContextMenuPolicy(Qt::NoContextMenu);
    layout()->addWidget(new ExplainButton(label, figure, this));
}

BarRow::BarRow(const QString& caption, QWidget* parent)
    : QWidget(parent)
    , caption_(caption)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::show(const Field& field, const BarFigure& figure)
{
    figure_ = figure;
    setAccessibleName(tr("%1: %2", "label and figure").arg(field.label, figure.text));
    updateGeometry();
    const QString why = paragraphs(figure.note, figure.origin);
    setToolTip(paragraphs(field.help, why));
    setAccessibleDescription(toolTip());
    update();
}

void BarRow::offerExplanation(const QString& figure)
{
    explain_ = new ExplainButton(caption_, figure, this);
    explain_->resize(explain_->sizeHint());
    explain_->show();
}

int BarRow::room() const
{
    return width() - (explain_ ? explain_->width() + 2 : 0);
}

void BarRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (explain_)
        explain_->move(width() - explain_->width(), 0);
}

QSize BarRow::sizeHint() const
{
    const int lines = figure_.note.isEmpty() ? 1 : 2;
    return {200, lines * (fontMetrics().height() + 2) + kBarHeight + 7};
}

QSize BarRow::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void BarRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect line(0, 1, room(), fontMetrics().height() + 2);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int valueWidth = QFontMetrics(bold).horizontalAdvance(figure_.text) + 8;
    painter.setPen(theme().text);
    painter.drawText(line.adjusted(0, 0, -valueWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(caption_, Qt::ElideRight, std::max(0, room() - valueWidth)));
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figure_.text);
    const QRectF track(0.5, line.bottom() + 2.5, width() - 1.0, kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().hairline);
    painter.drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    QRectF filled = track;
    filled.setWidth(track.width() * std::clamp(figure_.share, 0.0, 1.0));
    painter.setBrush(figure_.share > 1.0 ? theme().error : figure_.colour);
    if (filled.width() > 1)
        painter.drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setFont(font());
    painter.setPen(theme().textMuted);
    painter.drawText(QRect(0, static_cast<int>(track.bottom()) + 2, width(), fontMetrics().height() + 2),
                     Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(figure_.note, Qt::ElideRight, width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().selection, 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

}  // namespace cw
