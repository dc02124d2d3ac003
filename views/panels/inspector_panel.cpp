// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_panel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "views/panels/by_hand_list.h"
#include "views/panels/figure_rows.h"
#include "views/panels/inspector_forms.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

enum class Shown { Design, Compute, Storage, Service, Network, Workload, Mixed };

Shown kindOf(const Design& design, const ElementId& id)
{
    if (design.network(id))
        return Shown::Network;
    if (design.workload(id))
        return Shown::Workload;
    const Block* block = design.block(id);
    return !block             ? Shown::Mixed
           : block->compute() ? Shown::Compute
           : block->storage() ? Shown::Storage
                              : Shown::Service;
}

Shown kindOf(const Design& design, const std::vector<ElementId>& ids)
{
    if (ids.empty())
        return Shown::Design;
    const Shown kind = kindOf(design, ids.front());
    const bool isOfOne =
        std::all_of(ids.begin(), ids.end(), [&](const ElementId& id) { return kindOf(design, id) == kind; });
    return isOfOne ? kind : Shown::Mixed;
}

/// What decides which rows there are and what their lists offer; a change of anything else only refreshes them.
QString shapeOf(const Design& design, const std::vector<ElementId>& ids)
{
    QString shape;
    for (const ElementId& id : ids) {
        shape += QString::fromStdString(id) + QLatin1Char('|');
        if (const Block* block = design.block(id)) {
            shape += QString::fromStdString(block->part) + QLatin1Char('|');
            if (const StorageBlock* storage = block->storage())
                shape += QString::number(static_cast<int>(storage->protection.kind));
        }
        if (const Workload* workload = design.workload(id))
            shape += QString::number(static_cast<int>(workload->kind));
        if (const Network* network = design.network(id))
            shape += QString::number(static_cast<int>(network->technology));
    }
    shape += QStringLiteral("#");
    for (const Network& network : design.networks)
        shape += QString::fromStdString(network.id + "|" + network.name) +
                 (network.isMerged() ? QStringLiteral("m") : QString());
    for (const Block& block : design.blocks)
        shape += QString::fromStdString(block.id + "|" + block.name + "|" + block.part);
    return shape;
}

}  // namespace

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    heading_ = new QLabel(this);
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    heading_->setContentsMargins(10, 6, 10, 0);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading_);
    column->addWidget(scroll_, 1);
    byHand_ = new ByHandList(session_, this);
    column->addWidget(byHand_);
    connect(byHand_, &ByHandList::showRequested, this, &InspectorPanel::showInNetworkRequested);
    connect(&session_, &Session::selectionChanged, this, &InspectorPanel::refresh);
    connect(&session_, &Session::designChanged, this, &InspectorPanel::refresh);
    connect(&session_, &Session::analysisChanged, this, &InspectorPanel::refresh);
    rebuild();
}

void InspectorPanel::rebuild()
{
    const DesignPtr design = session_.design();
    ids_.clear();
    for (const ElementId& id : session_.selection())
        if (design->hasElement(id))
            ids_.push_back(id);
    shape_ = shapeOf(*design, ids_);
    const int scrolled = scroll_->verticalScrollBar()->value();
    // Not this panel's own focusWidget(), which is the field that had the keys last, perhaps long ago.
    const QWidget* keys = QApplication::focusWidget();
    const QString focused = form_ && keys && form_->isAncestorOf(keys) ? keys->objectName() : QString();
    // The old form may be the sender of the signal that led here.
    if (QWidget* old = scroll_->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    form_ = new PropertyForm(session_, ids_.empty() ? std::vector<ElementId>{ElementId()} : ids_);
    switch (kindOf(*design, ids_)) {
    case Shown::Design: InspectorForms::fillDesign(*form_); break;
    case Shown::Compute: InspectorForms::fillCompute(*form_); break;
    case Shown::Storage: InspectorForms::fillStorage(*form_); break;
    case Shown::Service: InspectorForms::fillService(*form_); break;
    case Shown::Network: InspectorForms::fillNetwork(*form_); break;
    case Shown::Workload: InspectorForms::fillWorkload(*form_); break;
    case Shown::Mixed: break;
    }
    form_->refresh();
    for (const ExplainButton* button : form_->findChildren<ExplainButton*>())
        connect(button, &ExplainButton::explainRequested, this,
                [this](const QString& figure) { emit explainRequested(form_->first(), figure); });
    scroll_->setWidget(form_);
    // Sideways the form never scrolls, so the panel is as wide as its fields need.
    scroll_->setMinimumWidth(form_->minimumSizeHint().width() + scroll_->verticalScrollBar()->sizeHint().width());
    scroll_->setAccessibleName(tr("Inspector"));
    scroll_->verticalScrollBar()->setValue(scrolled);
    if (auto* again = focused.isEmpty() ? nullptr : form_->findChild<QWidget*>(focused))
        again->setFocus();
    showTitle();
}

void InspectorPanel::refresh()
{
    const DesignPtr design = session_.design();
    std::vector<ElementId> ids;
    for (const ElementId& id : session_.selection())
        if (design->hasElement(id))
            ids.push_back(id);
    if (ids != ids_ || shapeOf(*design, ids) != shape_)
        return rebuild();
    form_->refresh();
    showTitle();
}

/// Of the network that is selected; where nothing is, of the whole design if there is any.
void InspectorPanel::showByHand()
{
    const DesignPtr design = session_.design();
    const bool isNetwork = ids_.size() == 1 && design->network(ids_.front());
    byHand_->showFor(isNetwork ? ids_.front() : ElementId());
    byHand_->setVisible(isNetwork || (ids_.empty() && !design->overrides.empty()));
}

void InspectorPanel::showTitle()
{
    const DesignPtr design = session_.design();
    showByHand();
    const int count = static_cast<int>(ids_.size());
    QString line;
    switch (kindOf(*design, ids_)) {
    case Shown::Design: line = tr("The design and its site"); break;
    case Shown::Compute: line = tr("%n compute block(s)", nullptr, count); break;
    case Shown::Storage: line = tr("%n storage tier(s)", nullptr, count); break;
    case Shown::Service: line = tr("%n service block(s)", nullptr, count); break;
    case Shown::Network: line = tr("%n network(s)", nullptr, count); break;
    case Shown::Workload: line = tr("%n job(s)", nullptr, count); break;
    case Shown::Mixed:
        line = tr("%n elements of different kinds; select some of one kind to edit them together.", nullptr, count);
        break;
    }
    heading_->setText(line);
    heading_->setAccessibleName(line);
    QPalette muted = heading_->palette();
    muted.setColor(QPalette::WindowText, theme().textMuted);
    heading_->setPalette(muted);
    const QString title = count == 1   ? elementName(ids_.front(), *design)
                          : count == 0 ? tr("Design")
                                       : tr("%n element(s)", nullptr, count);
    if (title == title_)
        return;
    title_ = title;
    emit titleChanged(title_);
}

void InspectorPanel::focusFirstField()
{
    for (QWidget* child : form_->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus && child->isEnabled())
            return child->setFocus(Qt::ShortcutFocusReason);
}

void InspectorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (form_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        rebuild();
}

}  // namespace cw
