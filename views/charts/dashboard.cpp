// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/charts/dashboard.h"

#include <QEvent>
#include <QGridLayout>
#include <QHash>
#include <QScrollArea>
#include <QVBoxLayout>

#include "views/charts/chart_card.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kCardWidth = 400;  // below this a chart's labels no longer fit
constexpr int kCardHeight = 270;
constexpr int kMostColumns = 3;

/// What explains a chart: the training page's name of a figure, or the key of a total; "" for nothing.
QString explanationOf(const QString& chart)
{
    static const QHash<QString, QString> kNames = {{QStringLiteral("cost"), QStringLiteral("capex")},
                                                   {QStringLiteral("power"), QStringLiteral("power")},
                                                   {QStringLiteral("bandwidth"), QStringLiteral("bisection")},
                                                   {QStringLiteral("step"), QStringLiteral("step")},
                                                   {QStringLiteral("hours"), QStringLiteral("goodput")}};
    return kNames.value(chart);
}

}  // namespace

Dashboard::Dashboard(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    scroll_ = new QScrollArea(this);
    // What is inside takes the keys and is scrolled to.
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    board_ = new QWidget(scroll_);
    auto* grid = new QGridLayout(board_);
    grid->setSpacing(10);
    for (const char* key : {"cost", "power", "bandwidth", "oversubscription", "growth", "step", "hours"}) {
        auto* card = new ChartCard(QLatin1String(key), board_);
        card->setMinimumHeight(kCardHeight);
        if (const QString figure = explanationOf(QLatin1String(key)); !figure.isEmpty()) {
            card->offerExplanation();
            connect(card, &ChartCard::explainRequested, this, [this, figure] { emit explainRequested(figure); });
        }
        connect(card, &ChartCard::elementsChosen, this, [this](const std::vector<ElementId>& chosen) {
            std::vector<ElementId> there;
            for (const ElementId& id : chosen)
                if (session_.design()->hasElement(id))
                    there.push_back(id);
            if (!there.empty())
                session_.reveal(there);
        });
        cards_.push_back(card);
    }
    scroll_->setWidget(board_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
    connect(&session_, &Session::analysisChanged, this, &Dashboard::refresh);
    arrange();
    refresh();
}

void Dashboard::refresh()
{
    setAccessibleName(tr("Dashboard"));
    scroll_->setAccessibleName(accessibleName());
    isStale_ = !isVisible() && !cards_.front()->data().title.isEmpty();
    if (isStale_)
        return;
    const std::vector<ChartData> charts = DashboardData::of(session_);
    for (std::size_t i = 0; i < cards_.size(); ++i)
        cards_[i]->show(charts[i]);
}

/// As many cards beside each other as stay readable; the last one, the widest to read, takes what is left of its row.
void Dashboard::arrange()
{
    const int columns = std::clamp(width() / kCardWidth, 1, kMostColumns);
    if (columns == columns_)
        return;
    columns_ = columns;
    auto* grid = static_cast<QGridLayout*>(board_->layout());
    const int count = static_cast<int>(cards_.size());
    for (QWidget* card : cards_)
        grid->removeWidget(card);
    for (int i = 0; i < count; ++i) {
        const bool isLast = i == count - 1;
        grid->addWidget(cards_[static_cast<std::size_t>(i)], i / columns, i % columns, 1,
                        isLast ? columns - i % columns : 1);
    }
    for (int c = 0; c < kMostColumns; ++c)
        grid->setColumnStretch(c, c < columns ? 1 : 0);
}

void Dashboard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Dashboard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isStale_)
        refresh();
}

void Dashboard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!cards_.empty() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        refresh();
}

}  // namespace cw
