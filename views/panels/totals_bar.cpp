// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/totals_bar.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/panels/total_figures.h"
#include "views/style/theme.h"

#include <algorithm>
#include <numeric>

namespace cw {

namespace {

constexpr int kPopupWidth = 380;

QString explanation(const TotalFigure& figure)
{
    QString html =
        QStringLiteral("<p style='font-size:large'><b>%1</b></p><p>%2</p><p>%3</p>")
            .arg(figure.value.toHtmlEscaped(), figure.caption.toHtmlEscaped(), figure.formula.toHtmlEscaped());
    QString rows;
    for (const QString& input : figure.inputs)
        rows += QStringLiteral("<li>%1</li>").arg(input.toHtmlEscaped());
    if (!rows.isEmpty())
        html += QStringLiteral("<ul style='margin-left:-24px'>%1</ul>").arg(rows);
    if (!figure.source.isEmpty())
        html += QStringLiteral("<p><i>%1</i></p>").arg(figure.source.toHtmlEscaped());
    return html;
}

}  // namespace

TotalsBar::TotalsBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    setObjectName(QStringLiteral("totals-bar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(0);
    for (const TotalFigure& figure : TotalFigures::of(session_)) {
        auto* button = new TotalButton(this);
        button->show(figure);
        const int index = static_cast<int>(buttons_.size());
        connect(button, &TotalButton::clicked, this, [this, index, button] { explain(index, button); });
        buttons_.push_back(button);
        row->addWidget(button, 1);
    }
    hidden_ = new QMenu(this);
    more_ = new QToolButton(this);
    more_->setObjectName(QStringLiteral("totals-more"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(hidden_);
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(more_);
    connect(&session_, &Session::analysisChanged, this, &TotalsBar::refresh);
    connect(&session_, &Session::designChanged, this, &TotalsBar::refresh);
    refresh();
}

QSize TotalsBar::sizeHint() const
{
    int width = 8;
    for (const TotalButton* button : buttons_)
        width += button->sizeHint().width();
    return {width, buttons_.front()->sizeHint().height()};
}

QSize TotalsBar::minimumSizeHint() const
{
    return {buttons_.front()->sizeHint().width() + more_->sizeHint().width() + 8, sizeHint().height()};
}

void TotalsBar::refresh()
{
    setAccessibleName(tr("Totals"));
    more_->setAccessibleName(tr("More totals"));
    hidden_->setAccessibleName(tr("More totals"));
    more_->setToolTip(tr("Totals that do not fit the width of the window."));
    more_->setIcon(icon(QStringLiteral("more")));
    const auto figures = TotalFigures::of(session_);
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->show(figures[i]);
    arrange();
}

/// What does not fit goes into the menu, the least important first.
void TotalsBar::arrange()
{
    std::vector<std::size_t> byRank(buttons_.size());
    std::iota(byRank.begin(), byRank.end(), std::size_t{0});
    std::stable_sort(byRank.begin(), byRank.end(), [this](std::size_t a, std::size_t b) {
        return buttons_[a]->figure().rank < buttons_[b]->figure().rank;
    });
    int needed = sizeHint().width();
    std::vector<bool> isShown(buttons_.size(), true);
    if (needed > width()) {
        needed += more_->sizeHint().width();
        for (auto i = byRank.rbegin(); i != byRank.rend() - 1 && needed > width(); ++i) {
            isShown[*i] = false;
            needed -= buttons_[*i]->sizeHint().width();
        }
    }
    hidden_->clear();
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(isShown[i]);
        if (isShown[i])
            continue;
        const TotalFigure& figure = buttons_[i]->figure();
        hidden_->addAction(tr("%1: %2", "caption and figure").arg(figure.caption, figure.value), this,
                           [this, i] { explain(static_cast<int>(i), more_); });
    }
    more_->setVisible(!hidden_->isEmpty());
}

void TotalsBar::explain(int index, QWidget* at)
{
    const TotalFigure& figure = buttons_[static_cast<std::size_t>(index)]->figure();
    if (figure.isRules) {
        emit rulesRequested();
        return;
    }
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(QStringLiteral("total-explanation"));
    popup->setAccessibleName(tr("How %1 is computed", "caption of a figure").arg(figure.caption));
    popup->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(popup);
    auto* words = new QLabel(explanation(figure), popup);
    words->setAccessibleName(popup->accessibleName());
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setMinimumWidth(kPopupWidth);
    column->addWidget(words);
    if (!figure.training.isEmpty()) {
        auto* more = new QPushButton(icon(QStringLiteral("info")), tr("&Symbols, sources and published runs"), popup);
        more->setObjectName(QStringLiteral("total-explain"));
        more->setAccessibleName(tr("Symbols, sources and published runs"));
        more->setAutoDefault(true);
        connect(more, &QPushButton::clicked, this, [this, popup, training = figure.training] {
            popup->close();
            emit trainingRequested(training);
        });
        column->addWidget(more);
    }
    popup->move(at->mapToGlobal(QPoint(0, at->height())));
    popup->show();
    words->setFocus();
}

bool TotalsBar::explain(const QString& key)
{
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        if (buttons_[i]->figure().key == key) {
            explain(static_cast<int>(i), buttons_[i]->isVisible() ? static_cast<QWidget*>(buttons_[i]) : more_);
            return true;
        }
    return false;
}

void TotalsBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TotalsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (more_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        refresh();
}

}  // namespace cw
