// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/by_hand_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/design/link_edits.h"
#include "model/design/port_name.h"
#include "model/plan/link_options.h"
#include "model/plan/port_label.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <algorithm>

namespace cw {

namespace {

using Kind = Override::Kind;

constexpr int kMostRows = 7;  // shown at once

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString nameOf(const PortName& port, const PortLabels& labels)
{
    return ByHandList::tr("%1 port %2").arg(qt(port.device), qt(labels.of(port)));
}

QString overrideText(const Override& byHand, const Catalogue& catalogue, const PortLabels& labels)
{
    const auto name = [&](const PortName& port) { return nameOf(port, labels); };
    switch (byHand.kind) {
    case Kind::AddSwitch: return ByHandList::tr("Switch %1 added").arg(qt(byHand.device));
    case Kind::RemoveSwitch: return ByHandList::tr("Switch %1 removed").arg(qt(byHand.device));
    case Kind::AddLink: return ByHandList::tr("Link %1 – %2 added").arg(name(byHand.from), name(byHand.to));
    case Kind::RemoveLink: return ByHandList::tr("Link %1 – %2 removed").arg(name(byHand.from), name(byHand.to));
    case Kind::RewireLink:
        return ByHandList::tr("Link of %1 moved from %2 to %3")
            .arg(name(byHand.from), name(byHand.to), name(byHand.movedTo));
    case Kind::SetCable: {
        const Part* part = catalogue.find(byHand.cable);
        const QString link = ByHandList::tr("%1 – %2", "the ends of a link").arg(name(byHand.from), name(byHand.to));
        if (!byHand.length)
            return ByHandList::tr("Cable of %1: %2").arg(link, part ? partName(*part) : qt(byHand.cable));
        if (byHand.cable.empty())
            return ByHandList::tr("Cable of %1: %2 long").arg(link, text(*byHand.length));
        return ByHandList::tr("Cable of %1: %2, %3 long")
            .arg(link, part ? partName(*part) : qt(byHand.cable), text(*byHand.length));
    }
    default: return ByHandList::tr("Rack of %1 placed").arg(qt(byHand.device));
    }
}

/// "compute-leaf-01:37", as the plan names a port that something is wrong with; devices alone and cables as they are.
QString culpritText(const std::string& culprit, const PortLabels& labels)
{
    const PortName port = portOfText(culprit);
    return port.port > 0 ? nameOf(port, labels) : qt(culprit);
}

QString problemText(const Error& problem, const PortLabels& labels)
{
    const QString culprit = problem.args.empty() ? QString() : culpritText(problem.args.front(), labels);
    switch (problem.code) {
    case ErrorCode::DuplicateId: return ByHandList::tr("Not applied: %1 is taken.").arg(culprit);
    case ErrorCode::WrongPartKind: return ByHandList::tr("Not applied: the cable %1 doesn't fit.").arg(culprit);
    default: return ByHandList::tr("Not applied: the plan has no %1.").arg(culprit);
    }
}

}  // namespace

ByHandList::ByHandList(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    setObjectName(QStringLiteral("byHand"));
    title_ = new QLabel(this);
    QFont font = title_->font();
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("byHandRows"));
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto button = [this](const char* name, const char* iconName) {
        auto* made = new QToolButton(this);
        made->setObjectName(QLatin1String(name));
        made->setIcon(icon(QLatin1String(iconName)));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    show_ = button("byHandShow", "show");
    takeBack_ = button("byHandTakeBack", "undo");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(show_);
    buttons->addWidget(takeBack_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(4);
    column->addWidget(title_);
    column->addWidget(list_);
    column->addLayout(buttons);
    connect(show_, &QToolButton::clicked, this, &ByHandList::requestShow);
    connect(list_, &QListWidget::itemActivated, this, &ByHandList::requestShow);
    connect(takeBack_, &QToolButton::clicked, this, &ByHandList::takeBackChosen);
    connect(list_, &QListWidget::currentRowChanged, this, &ByHandList::enableButtons);
    connect(&session_, &Session::analysisChanged, this, &ByHandList::refresh);
    retranslate();
}

void ByHandList::showFor(const ElementId& network)
{
    network_ = network;
    refresh();
}

/// Of the newest analysis, whose plan tells what was applied and to which network it belongs.
void ByHandList::refresh()
{
    const AnalysisPtr analysis = session_.analysis();
    if (shown_ == analysis && shownFor_ == network_)
        return;
    shown_ = analysis;
    shownFor_ = network_;
    const Design& design = *analysis->design;
    const Catalogue& catalogue = *analysis->facts.catalogue;
    const Network* carrier = network_.empty() ? nullptr : design.carrier(network_);
    const int before = list_->currentRow();
    const PortLabels labels(*analysis->plan, design, catalogue);
    std::vector<QStringList> problems(design.overrides.size());
    for (const OverrideProblem& problem : analysis->plan->overrideProblems)
        problems[static_cast<std::size_t>(problem.index)] << problemText(problem.error, labels);
    const QSignalBlocker quiet(list_);
    rows_.clear();
    list_->clear();
    for (std::size_t i = 0; i < design.overrides.size(); ++i) {
        const Override& byHand = design.overrides[i];
        if (carrier && networkOfOverride(byHand, design, catalogue, *analysis->plan) != carrier->id)
            continue;
        const QString words =
            (QStringList(overrideText(byHand, catalogue, labels)) + problems[i]).join(QLatin1Char('\n'));
        auto* row = new QListWidgetItem(problems[i].isEmpty() ? icon(QStringLiteral("edit"))
                                                              : icon(QStringLiteral("warning"), theme().error),
                                        words, list_);
        row->setToolTip(words);
        row->setData(Qt::AccessibleTextRole, words);
        rows_.push_back(i);
    }
    const int count = static_cast<int>(rows_.size());
    list_->setCurrentRow(std::min(before, count - 1));
    list_->setVisible(count > 0);
    show_->setVisible(count > 0);
    takeBack_->setVisible(count > 0);
    enableButtons();
    title_->setText(count > 0 ? tr("By hand: %n change(s)", nullptr, count)
                              : tr("Nothing by hand: all of it is generated."));
    // As high as its rows, up to some; each may take two lines of a narrow panel.
    const int line = list_->fontMetrics().height();
    list_->setFixedHeight(std::min(count, kMostRows) * (2 * line + 8) + 2 * list_->frameWidth() + 4);
}

void ByHandList::retranslate()
{
    list_->setAccessibleName(tr("Changes by hand"));
    show_->setText(tr("Show"));
    show_->setAccessibleName(tr("Show the change on the canvas"));
    takeBack_->setText(tr("Take back"));
    takeBack_->setToolTip(tr("The generated part returns"));
    takeBack_->setAccessibleName(tr("Take the change back"));
    shown_.reset();
    refresh();
}

const Override* ByHandList::chosen() const
{
    const int row = list_->currentRow();
    if (row < 0 || row >= static_cast<int>(rows_.size()))
        return nullptr;
    return &shown_->design->overrides[rows_[static_cast<std::size_t>(row)]];
}

/// "" of what no network on the canvas shows, as a rack that was moved.
ElementId ByHandList::networkOfChosen() const
{
    const Override* byHand = chosen();
    return byHand ? networkOfOverride(*byHand, *shown_->design, *shown_->facts.catalogue, *shown_->plan) : ElementId();
}

void ByHandList::enableButtons()
{
    const Override* byHand = chosen();
    show_->setEnabled(!networkOfChosen().empty());
    show_->setToolTip(byHand && byHand->kind == Kind::MoveRack
                          ? tr("Racks that were moved are marked in the floor plan")
                          : tr("Show it on the canvas (Enter)"));
    takeBack_->setEnabled(byHand != nullptr);
}

void ByHandList::requestShow()
{
    const Override* byHand = chosen();
    const ElementId network = networkOfChosen();
    if (network.empty())
        return;
    const bool isSwitch = byHand->kind == Kind::AddSwitch || byHand->kind == Kind::RemoveSwitch;
    const PortName port = isSwitch ? PortName{byHand->device, 0} : byHand->from;
    emit showRequested(network, port);
}

void ByHandList::takeBackChosen()
{
    const Override* byHand = chosen();
    if (!byHand)
        return;
    const PortLabels labels(*shown_->plan, *shown_->design, *shown_->facts.catalogue);
    const QString title = tr("Take back: %1").arg(overrideText(*byHand, *shown_->facts.catalogue, labels));
    session_.edit(title, [gone = *byHand](const Design& design) {
        const auto found = std::find(design.overrides.begin(), design.overrides.end(), gone);
        return found == design.overrides.end()
                   ? design
                   : takeBack(design, {static_cast<std::size_t>(found - design.overrides.begin())});
    });
}

void ByHandList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (takeBack_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
