// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/serving_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "views/text/words.h"
#include "views/training/card_grid.h"
#include "views/training/plot_card.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kCardWidth = 430;  // below this names and figures no longer fit beside each other

}  // namespace

ServingPage::ServingPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    label_ = new QLabel(this);
    workloads_ = new QComboBox(this);
    workloads_->setObjectName(QStringLiteral("serving-workload"));
    workloads_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    workloads_->setMaximumWidth(340);
    label_->setBuddy(workloads_);
    headline_ = new QLabel(this);
    headline_->setObjectName(QStringLiteral("serving-headline"));
    headline_->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(label_);
    top->addWidget(workloads_);
    top->addWidget(headline_, 1);
    scroll_ = new QScrollArea(this);
    // What is inside takes the keys and is scrolled to.
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    board_ = new QWidget(scroll_);
    grid_ = new QGridLayout(board_);
    grid_->setSpacing(10);
    grid_->setContentsMargins(0, 0, 0, 0);
    const std::pair<PlotCard**, const char*> cards[] = {{&throughput_, "throughput"},
                                                        {&contexts_, "contexts"},
                                                        {&pass_, "pass"},
                                                        {&firstToken_, "first-token"},
                                                        {&memory_, "served-memory"}};
    for (const auto& [card, key] : cards) {
        *card = new PlotCard(QLatin1String(key), board_);
        const auto explain = [this, figure = std::string(key)] { emit explainRequested(figure); };
        connect(*card, &PlotCard::explainRequested, this, explain);
        connect(*card, &PlotCard::chosen, this, explain);
        connect(*card, &PlotCard::message, this, &ServingPage::message);
    }
    scroll_->setWidget(board_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(top);
    column->addWidget(scroll_, 1);
    connect(workloads_, &QComboBox::activated, this, [this](int row) {
        wished_ = workloads_->itemData(row).toString().toStdString();
        refresh();
    });
    connect(&session_, &Session::analysisChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&session_, &Session::selectionChanged, this, [this] {
        for (const ElementId& id : session_.selection())
            if (const Workload* workload = session_.design()->workload(id))
                if (workload->kind == WorkloadKind::LlmServing)
                    chooseWorkload(id);
    });
    arrange();
    refresh();
}

void ServingPage::chooseWorkload(const ElementId& id)
{
    if (wished_ == id)
        return;
    wished_ = id;
    drawn_.reset();
    if (isVisible())
        refresh();
}

void ServingPage::refresh()
{
    label_->setText(tr("Serving &job:"));
    workloads_->setAccessibleName(tr("Serving job"));
    workloads_->view()->setAccessibleName(tr("Serving jobs"));
    scroll_->setAccessibleName(tr("Figures of the serving job"));
    setAccessibleName(tr("Serving job"));
    drawn_ = session_.analysis();
    fillWorkloads();
    const std::optional<ShownServing> found = shown();
    ShownServing none;
    none.facts = drawn_->facts;
    const ShownServing& job = found ? *found : none;
    const QString missing = found ? QString() : ServingPlots::missing(nullptr);
    const std::pair<PlotCard*, ServingPlots::PlotPtr> drawings[] = {{throughput_, ServingPlots::throughput(job)},
                                                                    {contexts_, ServingPlots::contexts(job)},
                                                                    {pass_, ServingPlots::decodePass(job)},
                                                                    {firstToken_, ServingPlots::firstToken(job)},
                                                                    {memory_, ServingPlots::memory(job)}};
    for (const auto& [card, plot] : drawings) {
        if (!found)
            plot->emptyText = missing;
        card->show(plot);
    }
    headline_->setText(found ? ServingPlots::headline(job) : missing);
    headline_->setAccessibleName(headline_->text());
    emit changed();
}

std::optional<ShownServing> ServingPage::shown() const
{
    return drawn_ ? ShownServing::of(*drawn_, workloads_->currentData().toString().toStdString()) : std::nullopt;
}

void ServingPage::fillWorkloads()
{
    const QSignalBlocker blocker(workloads_);
    workloads_->clear();
    for (const ServingResult& result : drawn_->serving)
        workloads_->addItem(icon(QStringLiteral("serving")), elementName(result.workload, *drawn_->design),
                            QString::fromStdString(result.workload));
    const int wished = workloads_->findData(QString::fromStdString(wished_));
    workloads_->setCurrentIndex(wished >= 0 ? wished : workloads_->count() > 0 ? 0 : -1);
    workloads_->setEnabled(workloads_->count() > 0);
}

void ServingPage::arrange()
{
    const int columns = std::clamp(width() / kCardWidth, 1, 2);
    if (columns == columns_)
        return;
    columns_ = columns;
    // The curves gain most from room.
    arrangeCards(*grid_, {throughput_, contexts_, pass_, firstToken_}, memory_, columns, 2);
}

void ServingPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ServingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (drawn_ != session_.analysis())
        refresh();
}

void ServingPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (memory_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        refresh();
}

}  // namespace cw
