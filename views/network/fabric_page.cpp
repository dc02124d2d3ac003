// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/fabric_page.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "views/network/fabric_figures.h"
#include "views/network/sheet_table.h"
#include "views/report/drawing_words.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kCardWidth = 210;
constexpr int kMostColumns = 8;
// The study of a large network takes a second; typing changes the analysis several times in that.
constexpr int kDelayMilliseconds = 400;

QLabel* headingLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

}  // namespace

FabricPage::FabricPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , follower_(
          session,
          [this](const AnalysisPtr& analysis, const Facts&, Progress& progress) -> AnalysisFollower::Apply {
              const AnalysisPtr deeper = withFabricStudies(analysis, progress.stopToken());
              if (!deeper)
                  return {};
              return [this, deeper] {
                  studied_ = deeper;
                  refresh();
              };
          },
          kDelayMilliseconds, this)
{
    networks_ = new QComboBox(this);
    networks_->setObjectName(QStringLiteral("fabric-network"));
    state_ = new QLabel(this);
    state_->setTextFormat(Qt::PlainText);
    busy_ = makeBusyBar(this);
    auto* bar = new QHBoxLayout;
    bar->addWidget(networks_);
    bar->addWidget(state_, 1);
    bar->addWidget(busy_);
    scroll_ = new QScrollArea(this);
    // What is inside takes the keys and is scrolled to.
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    board_ = new QWidget(scroll_);
    auto* content = new QVBoxLayout(board_);
    content->setContentsMargins(0, 4, 4, 8);
    content->setSpacing(8);
    grid_ = new QGridLayout;
    grid_->setSpacing(10);
    content->addLayout(grid_);
    failuresTitle_ = headingLabel(board_);
    failures_ = new QTableWidget(board_);
    failures_->setObjectName(QStringLiteral("fabric-failures"));
    failures_->setColumnCount(FailureColumns);
    failures_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    failures_->setSelectionBehavior(QAbstractItemView::SelectRows);
    failures_->setTabKeyNavigation(false);
    failures_->setShowGrid(false);
    failures_->setAlternatingRowColors(true);
    failures_->verticalHeader()->hide();
    failures_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    failures_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    failures_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    failures_->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    // The wheel is for the page, which scrolls; the table has nowhere to go.
    failures_->viewport()->installEventFilter(this);
    failuresNote_ = new QLabel(board_);
    cliffsTitle_ = headingLabel(board_);
    cliffs_ = new QLabel(board_);
    cliffs_->setObjectName(QStringLiteral("fabric-cliffs"));
    for (QLabel* label : {failuresNote_, cliffs_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{failuresTitle_, failures_, failuresNote_, cliffsTitle_, cliffs_})
        content->addWidget(widget);
    content->addStretch(1);
    scroll_->setWidget(board_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(scroll_, 1);
    connect(networks_, &QComboBox::currentIndexChanged, this, &FabricPage::refresh);
    connect(&session_, &Session::analysisChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&follower_, &AnalysisFollower::stateChanged, this, &FabricPage::showState);
    retranslate();
}

void FabricPage::retranslate()
{
    networks_->setAccessibleName(tr("Network"));
    networks_->view()->setAccessibleName(tr("Network"));
    networks_->setToolTip(tr("The network that is shown."));
    busy_->setAccessibleName(tr("Working out the network"));
    scroll_->setAccessibleName(tr("Network in depth"));
    failuresTitle_->setText(tr("Single failures"));
    failures_->setAccessibleName(tr("Single failures"));
    failures_->setHorizontalHeaderLabels({tr("What fails"), tr("Of"), tr("Bisection left"), tr("Throughput left"),
                                          tr("Ports cut off"), tr("Training step")});
    const QString helps[] = {
        tr("One of a kind of interchangeable elements fails; the others work."),
        tr("How many such elements there are."),
        tr("Share of the intact network's bisection. Convention: %1; %2.")
            .arg(bisectionConvention(), failureConvention()),
        tr("Share of line rate that the worst pairing of leaves still gets, over the best routes; two figures are "
           "bounds."),
        tr("Ports of hosts that are gone or reach most others no longer."),
        tr("Time of a step of the training job against the intact network. Of several jobs the one that suffers most. "
           "A "
           "synchronous job that loses a GPU stops.")};
    for (int at = 0; at < FailureColumns; ++at)
        failures_->horizontalHeaderItem(at)->setToolTip(QStringLiteral("<p>%1</p>").arg(helps[at].toHtmlEscaped()));
    cliffsTitle_->setText(tr("Where the network changes its shape"));
    cliffsTitle_->setToolTip(tr("The next sizes at which one more server costs more than a server."));
    cliffs_->setAccessibleName(cliffsTitle_->text());
    failuresNote_->setAccessibleName(tr("Remark on the failures"));
    fillNetworks();
    refresh();
}

void FabricPage::fillNetworks()
{
    const QSignalBlocker quiet(networks_);
    const QString before = networks_->currentData().toString();
    QStringList ids;
    for (const Network& network : session_.analysis()->design->networks)
        ids << QString::fromStdString(network.id);
    QStringList shown;
    for (int i = 0; i < networks_->count(); ++i)
        shown << networks_->itemData(i).toString();
    if (ids != shown)
        networks_->clear();
    int at = 0;
    for (const Network& network : session_.analysis()->design->networks) {
        const QIcon mark = icon(QStringLiteral("network"), theme().network(network.kind));
        if (at < networks_->count()) {
            networks_->setItemText(at, networkTitle(network));
            networks_->setItemIcon(at, mark);
        } else {
            networks_->addItem(mark, networkTitle(network), QString::fromStdString(network.id));
        }
        ++at;
    }
    networks_->setCurrentIndex(std::max(0, networks_->findData(before)));
    networks_->setEnabled(networks_->count() > 0);
}

void FabricPage::chooseNetwork(const ElementId& id)
{
    fillNetworks();
    if (const int at = networks_->findData(QString::fromStdString(id)); at >= 0)
        networks_->setCurrentIndex(at);
}

const Network* FabricPage::chosen() const
{
    return session_.analysis()->design->network(networks_->currentData().toString().toStdString());
}

/// Ids are unique within a design only: figures of another plan say nothing of this one, whatever its networks are
/// called.
const FabricStudy* FabricPage::studyFor(const Network& network) const
{
    const Analysis& newest = *session_.analysis();
    const bool isOfThisPlan = studied_ && (studied_->plan == newest.plan || studied_->design == newest.design);
    return isOfThisPlan ? studyOf(studied_->fabrics.get(), *newest.design, network) : nullptr;
}

void FabricPage::refresh()
{
    fillNetworks();
    const Network* network = chosen();
    const NetworkResult* result = network ? session_.analysis()->network(network->id) : nullptr;
    const bool isBuilt = result && result->isBuilt;
    scroll_->setVisible(isBuilt);
    if (isBuilt) {
        showFigures(*network);
        showFailures(*network);
        showCliffs(*network);
    }
    showState();
}

void FabricPage::showFigures(const Network& network)
{
    const Analysis& analysis = *session_.analysis();
    const auto figures = fabricFigures(analysis, network, studyFor(network));
    while (cards_.size() < figures.size()) {
        cards_.push_back(new FigureCard(board_));
        columns_ = 0;
    }
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const bool isUsed = i < figures.size();
        if (isUsed)
            cards_[i]->show(figures[i]);
        if (cards_[i]->isHidden() == isUsed)
            columns_ = 0;
        cards_[i]->setVisible(isUsed);
    }
    arrange();
}

void FabricPage::showCliffs(const Network& network)
{
    const FabricStudy* study = studyFor(network);
    cliffs_->setVisible(study);
    cliffsTitle_->setVisible(study);
    if (!study)
        return;
    QStringList lines;
    for (const FabricCliff& cliff : study->cliffs)
        lines << QStringLiteral("• ") + cliffText(cliff);
    cliffs_->setText(lines.isEmpty() ? tr("Nowhere: it grows server by server.") : lines.join(QLatin1Char('\n')));
}

void FabricPage::showState()
{
    const Network* network = chosen();
    const NetworkPlan* plan = network ? session_.analysis()->plan->network(network->id) : nullptr;
    QString words;
    if (!network)
        words = tr("The design has no network yet: drag one from the palette onto the canvas.");
    else if (!plan || !plan->isBuilt)
        words =
            plan && plan->problem ? errorText(*plan->problem) : tr("Nothing is attached: the network is not built.");
    else if (network->isMerged())
        words =
            tr("Rides on the switches of %1: failures and throughput are those of all that they carry.")
                .arg(elementName(session_.analysis()->design->carrier(network->id)->id, *session_.analysis()->design));
    else if (isVisible() && !follower_.isCurrent())
        words = tr("Figures are being brought up to date…");
    state_->setText(words);
    busy_->setVisible(follower_.isRunning());
}

/// As many cards beside each other as stay readable.
void FabricPage::arrange()
{
    const int columns = std::clamp(width() / kCardWidth, 1, kMostColumns);
    if (columns == columns_)
        return;
    columns_ = columns;
    int place = 0;
    for (FigureCard* card : cards_) {
        grid_->removeWidget(card);
        if (card->isHidden())
            continue;
        grid_->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int c = 0; c < kMostColumns; ++c)
        grid_->setColumnStretch(c, c < std::min(columns, place) ? 1 : 0);
}

void FabricPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FabricPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    follower_.setWanted(true);
}

void FabricPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    follower_.setWanted(false);
}

void FabricPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (cliffs_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
