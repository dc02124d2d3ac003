// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/canvas/as_built_marks.h"
#include "views/canvas/cut_watch.h"
#include "views/canvas/failure_watch.h"
#include "views/canvas/interior_legend.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/interior_words.h"
#include "views/canvas/network_interior.h"
#include "views/style/flow_layout.h"
#include "views/style/theme.h"
#include "views/text/words.h"

namespace cw {

namespace {

const QString kLegendKey = QStringLiteral("network/legend");

QLabel* wordsIn(QWidget* bar, const char* name)
{
    auto* label = new QLabel(bar);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

}  // namespace

NetworkInterior::NetworkInterior(Session* session, const ElementId& network, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , network_(network)
    , surface_(new InteriorSurface(this))
    , watch_(new FailureWatch(this))
    , cutWatch_(new CutWatch(this))
{
    setObjectName(QStringLiteral("networkInterior"));
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(surface_, 1);
    legend_ = new InteriorLegend(this);
    layout->addWidget(legend_);
    layout->addWidget(makeFailureBar());
    layout->addWidget(makePathBar());
    layout->addWidget(makeCutBar());
    info_ = wordsIn(this, "interiorInfo");
    info_->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(info_);
    setFocusProxy(surface_);
    connectSurface();
    pathBar_->hide();
    failureBar_->hide();
    cutBar_->hide();
    connectHand();
    setLegendShown(QSettings().value(kLegendKey, true).toBool());
    retranslate();
    takeAnalysis();
}

NetworkInterior::~NetworkInterior() = default;

void NetworkInterior::connectSurface()
{
    connect(surface_, &InteriorSurface::selected, this, &NetworkInterior::showSelection);
    // Of what was built the signs come with that.
    connect(surface_, &InteriorSurface::selected, this, &NetworkInterior::showLegend);
    connect(surface_, &InteriorSurface::zoomChanged, this, &NetworkInterior::showLegend);
    connect(surface_, &InteriorSurface::picked, this, &NetworkInterior::pick);
    connect(surface_, &InteriorSurface::failRequested, this, &NetworkInterior::toggleFailure);
    connect(surface_, &InteriorSurface::pathRequested, this, [this] { setPathTool(!pathButton_->isChecked()); });
    connect(surface_, &InteriorSurface::menuRequested, this, &NetworkInterior::showMenu);
    connect(surface_, &InteriorSurface::leaveRequested, this, &NetworkInterior::closed);
    connect(surface_, &InteriorSurface::escaped, this, [this] {
        if (pathButton_->isChecked())
            setPathTool(false);
        else if (cutButton_->isChecked())
            setCutTool(false);
        else
            surface_->stepBack();
    });
    connect(session_, &Session::analysisChanged, this, &NetworkInterior::takeAnalysis);
    connect(watch_, &FailureWatch::answered, this, [this](const FabricHealth& before, const FabricHealth& after) {
        before_ = before;
        health_ = after;
        showHealth();
    });
}

QToolButton* NetworkInterior::makeButton(const QString& iconName, QWidget* bar)
{
    auto* button = new QToolButton(bar);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    bar->layout()->addWidget(button);
    return button;
}

QWidget* NetworkInterior::makeBar()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, FlowLayout::First::TakesTheRest);
    flow->setContentsMargins(8, 4, 8, 4);
    flow->setSpacing(4);
    auto* head = new QWidget(bar);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    back_ = makeButton(QStringLiteral("chevron-left"), head);
    back_->setObjectName(QStringLiteral("interiorBack"));
    title_ = new QLabel(head);
    title_->setTextFormat(Qt::PlainText);
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    row->addWidget(title_);
    row->addStretch(1);
    find_ = new QLineEdit(head);
    find_->setObjectName(QStringLiteral("interiorFind"));
    find_->setClearButtonEnabled(true);
    find_->setMinimumWidth(120);
    find_->setMaximumWidth(220);
    row->addWidget(find_, 1);
    colours_ = new QComboBox(head);
    colours_->setObjectName(QStringLiteral("interiorColours"));
    colours_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(colours_);
    flow->addWidget(head);
    makeTools(bar);
    connect(back_, &QToolButton::clicked, this, &NetworkInterior::closed);
    connect(find_, &QLineEdit::returnPressed, this, &NetworkInterior::goTo);
    connect(colours_, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            setColours(static_cast<InteriorColours>(colours_->itemData(index).toInt()));
    });
    return bar;
}

void NetworkInterior::makeTools(QWidget* bar)
{
    pathButton_ = makeButton(QStringLiteral("link"), bar);
    pathButton_->setObjectName(QStringLiteral("interiorPath"));
    pathButton_->setCheckable(true);
    fail_ = makeButton(QStringLiteral("unlink"), bar);
    fail_->setObjectName(QStringLiteral("interiorFail"));
    restore_ = makeButton(QStringLiteral("fix"), bar);
    restore_->setObjectName(QStringLiteral("interiorRestore"));
    cutButton_ = makeButton(QStringLiteral("bisection"), bar);
    cutButton_->setObjectName(QStringLiteral("interiorCut"));
    cutButton_->setCheckable(true);
    hand_ = makeButton(QStringLiteral("edit"), bar);
    hand_->setObjectName(QStringLiteral("interiorByHand"));
    hand_->setPopupMode(QToolButton::InstantPopup);
    hand_->setMenu(new QMenu(hand_));
    connect(hand_->menu(), &QMenu::aboutToShow, this, [this] {
        hand_->menu()->clear();
        fillHandMenu(*hand_->menu());
    });
    // The menu of a button lends its keys to the whole window, where they belong to whatever has the focus.
    connect(hand_->menu(), &QMenu::aboutToHide, this, [this] {
        for (QAction* action : hand_->menu()->actions())
            action->setShortcut({});
    });
    connect(cutButton_, &QToolButton::clicked, this, &NetworkInterior::setCutTool);
    legendButton_ = makeButton(QStringLiteral("palette"), bar);
    legendButton_->setObjectName(QStringLiteral("interiorLegendShown"));
    legendButton_->setCheckable(true);
    fit_ = makeButton(QStringLiteral("fit"), bar);
    connect(pathButton_, &QToolButton::clicked, this, &NetworkInterior::setPathTool);
    connect(fail_, &QToolButton::clicked, this, &NetworkInterior::toggleFailure);
    connect(restore_, &QToolButton::clicked, this, &NetworkInterior::restoreAll);
    // Remembered: who knows the signs has the room for the drawing.
    connect(legendButton_, &QToolButton::clicked, this, [this](bool isShown) {
        QSettings().setValue(kLegendKey, isShown);
        setLegendShown(isShown);
    });
    connect(fit_, &QToolButton::clicked, surface_, &InteriorSurface::fit);
}

void NetworkInterior::setLegendShown(bool isShown)
{
    legendButton_->setChecked(isShown);
    legend_->setVisible(isShown);
}

void NetworkInterior::showLegend()
{
    const InteriorMap* map = surface_->map();
    if (!map)
        return;
    std::vector<LegendEntry> entries = interiorLegend(*map, surface_->state());
    const auto append = [&entries](std::vector<LegendEntry> more) {
        std::move(more.begin(), more.end(), std::back_inserter(entries));
    };
    if (const AsBuiltMarks* marks = surface_->marks())
        append(marks->legend());
    append(portLegend(*map, surface_->zoom()));
    legend_->show(std::move(entries));
}

QSpinBox* NetworkInterior::makeGpuBox(QWidget* bar)
{
    auto* box = new QSpinBox(bar);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        PathEnd from = surface_->state().pathFrom, to = surface_->state().pathTo;
        from.gpu = gpuFrom_->value() - 1;
        to.gpu = gpuTo_->value() - 1;
        setPathEnds(from, to);
    });
    return box;
}

QWidget* NetworkInterior::makePathBar()
{
    pathBar_ = new QWidget(this);
    auto* column = new QVBoxLayout(pathBar_);
    column->setContentsMargins(12, 4, 12, 0);
    auto* row = new FlowLayout;
    row->setSpacing(6);
    column->addLayout(row);
    pathFrom_ = new QLabel(pathBar_);
    gpuFrom_ = makeGpuBox(pathBar_);
    gpuFrom_->setObjectName(QStringLiteral("pathGpuFrom"));
    pathTo_ = new QLabel(pathBar_);
    gpuTo_ = makeGpuBox(pathBar_);
    gpuTo_->setObjectName(QStringLiteral("pathGpuTo"));
    pathWords_ = wordsIn(pathBar_, "pathWords");
    for (QWidget* part : {static_cast<QWidget*>(pathFrom_), static_cast<QWidget*>(gpuFrom_),
                          static_cast<QWidget*>(pathTo_), static_cast<QWidget*>(gpuTo_)})
        row->addWidget(part);
    column->addWidget(pathWords_);
    return pathBar_;
}

QWidget* NetworkInterior::makeFailureBar()
{
    failureBar_ = new QWidget(this);
    auto* row = new QHBoxLayout(failureBar_);
    row->setContentsMargins(12, 4, 12, 4);
    auto* mark = new QLabel(failureBar_);
    mark->setPixmap(icon(QStringLiteral("warning"), theme().error).pixmap(18, 18));
    row->addWidget(mark);
    failureWords_ = wordsIn(failureBar_, "failureWords");
    row->addWidget(failureWords_, 1);
    return failureBar_;
}

QWidget* NetworkInterior::makeCutBar()
{
    cutBar_ = new QWidget(this);
    auto* row = new QHBoxLayout(cutBar_);
    row->setContentsMargins(12, 4, 12, 4);
    cutChoice_ = new QComboBox(cutBar_);
    cutChoice_->setObjectName(QStringLiteral("cutChoice"));
    cutChoice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(cutChoice_, 0, Qt::AlignTop);
    cutWords_ = wordsIn(cutBar_, "cutWords");
    row->addWidget(cutWords_, 1);
    connect(cutChoice_, &QComboBox::activated, this, [this](int chosen) {
        InteriorState state = surface_->state();
        state.cut = chosen;
        surface_->setState(state);
        showCut();
    });
    return cutBar_;
}

/// The first choice of a GPU box is the whole host.
void NetworkInterior::showPath()
{
    const InteriorMap* map = surface_->map();
    if (!map)
        return;
    const InteriorState& state = surface_->state();
    const auto showEnd = [&](QLabel* label, QSpinBox* box, const PathEnd& end, const QString& words) {
        label->setText(end.host < 0 ? words.arg(tr("pick a host")) : words.arg(map->name(end.host)));
        const int gpus =
            end.host < 0 ? 0 : gpusOf(*map->analysis().design, map->plan(), *map->analysis().facts.catalogue, end.host);
        const QSignalBlocker quiet(box);
        box->setRange(0, gpus);
        box->setEnabled(gpus > 0);
        box->setValue(end.gpu + 1);
    };
    showEnd(pathFrom_, gpuFrom_, state.pathFrom, tr("From: %1"));
    showEnd(pathTo_, gpuTo_, state.pathTo, tr("To: %1"));
    pathWords_->setText(state.path ? pathText(*map, *state.path, state.pathFrom)
                                   : tr("Click the two hosts, or move to them and press Space."));
}

void NetworkInterior::retranslate()
{
    const DesignPtr design = session_->design();
    back_->setText(tr("Design"));
    back_->setToolTip(tr("Back to the design (Esc)"));
    const InteriorMap* map = surface_->map();
    QString name = elementName(network_, *design);
    if (map && !map->isEmpty() && map->carrier().network != network_)
        name = tr("%1, on the switches of %2").arg(name, elementName(map->carrier().network, *design));
    title_->setText(QStringLiteral("›  ") + name);
    find_->setPlaceholderText(tr("Go to a switch or host"));
    find_->setAccessibleName(find_->placeholderText());
    colours_->setAccessibleName(tr("Colours"));
    colours_->setToolTip(tr("What the colours of the switches tell"));
    {
        const QSignalBlocker quiet(colours_);
        const int chosen = static_cast<int>(surface_->state().colours);
        colours_->clear();
        colours_->addItem(tr("Ports in use"), static_cast<int>(InteriorColours::PortsInUse));
        if (map && map->rails() > 0)
            colours_->addItem(tr("Rails"), static_cast<int>(InteriorColours::Rails));
        if (map && map->planes() > 1)
            colours_->addItem(tr("Planes"), static_cast<int>(InteriorColours::Planes));
        if (map && map->pods() > 1)
            colours_->addItem(tr("Pods"), static_cast<int>(InteriorColours::Pods));
        colours_->setCurrentIndex(std::max(0, colours_->findData(chosen)));
    }
    pathButton_->setText(tr("Path"));
    pathButton_->setToolTip(tr("Paths between two hosts or GPUs: hops, latency, bandwidth (P)"));
    fail_->setText(tr("Fail"));
    fail_->setToolTip(tr("Let the selected switch or cable fail and see what is left (F)"));
    restore_->setText(tr("Restore all"));
    restore_->setToolTip(tr("Mend everything that was let fail"));
    cutButton_->setText(tr("Cut"));
    cutButton_->setToolTip(tr("The thinnest cut between two halves of the hosts (C)"));
    cutChoice_->setAccessibleName(tr("Cut that is shown"));
    hand_->setText(tr("By hand"));
    hand_->setToolTip(tr("Add, remove or move single switches and links over the generated network"));
    legendButton_->setText(tr("Legend"));
    legendButton_->setToolTip(tr("Show what the colours and signs mean"));
    fit_->setText(tr("Fit"));
    fit_->setToolTip(tr("Show the whole network (Home)"));
    gpuFrom_->setAccessibleName(tr("GPU where the path begins"));
    gpuTo_->setAccessibleName(tr("GPU where the path ends"));
    for (QSpinBox* box : {gpuFrom_, gpuTo_}) {
        box->setPrefix(tr("GPU %1", "prefix of a number").arg(QString()));
        box->setSpecialValueText(tr("whole host"));
    }
    // A label is named by the words in it, which a name of its own would hide from those who listen.
    cutWords_->setAccessibleDescription(tr("Cut that is shown"));
    failureWords_->setAccessibleDescription(tr("What is left after the failure"));
    pathWords_->setAccessibleDescription(tr("Path"));
    info_->setAccessibleDescription(tr("Selected switch or port"));
}

}  // namespace cw
