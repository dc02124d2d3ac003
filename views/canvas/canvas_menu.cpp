// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QContextMenuEvent>
#include <QMenu>

#include "model/design/index_by_id.h"
#include "model/design/storage_tier.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/job_ties.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    ElementId id;
    QPoint at = event->globalPos();
    if (isByKey) {
        if (!session_->selection().empty())
            id = session_->selection().front();
        const QRectF rect = viewportTransform().mapRect(scene_->layout().rectOf(id));
        at = viewport()->mapToGlobal(id.empty() ? viewport()->rect().center() : rect.center().toPoint());
    } else {
        id = scene_->elementAt(mapToScene(event->pos()));
        if (!id.empty() && !session_->isSelected(id))
            session_->select({id});
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("canvasMenu"));
    fillMenu(*menu, id);
    menu->popup(at);
}

void CanvasView::fillMenu(QMenu& menu, const ElementId& id)
{
    const DesignPtr design = session_->design();
    if (!id.empty()) {
        const bool isNetwork = design->network(id) != nullptr;
        if (isNetwork)
            menu.addAction(icon(QStringLiteral("zoom-in")), tr("Open the network"), Qt::Key_Return, this,
                           [this, id] { openNetwork(id); });
        menu.addAction(icon(QStringLiteral("inspector")), tr("Show in the inspector"), this,
                       [this, id] { emit inspectRequested(id); })
            ->setShortcut(isNetwork ? QKeySequence() : QKeySequence(Qt::Key_Return));
        if (design->block(id)) {
            menu.addAction(icon(QStringLiteral("count")), tr("Change the count…"), this, &CanvasView::beginCountEdit);
            addAttachMenu(menu, id);
        }
        if (design->network(id))
            addMergeActions(menu, id);
        if (design->workload(id)) {
            addTieMenu(menu, id, tr("Runs on"), true);
            addTieMenu(menu, id, tr("Checkpoints to"), false);
        }
        menu.addAction(icon(QStringLiteral("rename")), tr("Rename…"), Qt::Key_F2, this, &CanvasView::beginRename);
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("cut")), tr("Cut"), QKeySequence::Cut, this, &CanvasView::cut);
        menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), QKeySequence::Copy, this, &CanvasView::copy);
    }
    menu.addAction(icon(QStringLiteral("paste")), tr("Paste"), QKeySequence::Paste, this, &CanvasView::paste)
        ->setEnabled(canPaste());
    if (!id.empty()) {
        menu.addAction(icon(QStringLiteral("duplicate")), tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                       &CanvasView::duplicate);
        menu.addAction(icon(QStringLiteral("delete")), tr("Delete"), QKeySequence::Delete, this,
                       &CanvasView::deleteSelection);
    }
    menu.addSeparator();
    if (session_->selection().size() > 1)
        addAlignMenu(menu);
    menu.addAction(icon(QStringLiteral("select-all")), tr("Select all"), QKeySequence::SelectAll, this,
                   &CanvasView::selectAll);
    menu.addAction(icon(QStringLiteral("fit")), tr("Fit all"), Qt::Key_F, this, &CanvasView::fitAll);
    if (!id.empty())
        menu.addAction(icon(QStringLiteral("fit-selection")), tr("Fit selection"), QKeySequence(Qt::SHIFT | Qt::Key_F),
                       this, &CanvasView::fitSelection);
}

/// What dragging from a port handle does, from the keyboard.
void CanvasView::addAttachMenu(QMenu& menu, const ElementId& block)
{
    const DesignPtr design = session_->design();
    QMenu* networks = menu.addMenu(icon(QStringLiteral("attach")), tr("Attach to"));
    const Block* attached = design->block(block);
    for (const ElementId& id : attachableNetworks(*design, *session_->facts().catalogue, block)) {
        const Network* network = design->network(id);
        QAction* action = networks->addAction(icon(QStringLiteral("network"), theme().network(network->kind)),
                                              elementName(id, *design));
        const bool isAttached = std::any_of(attached->attachments.begin(), attached->attachments.end(),
                                            [&](const Attachment& a) { return a.network == id; });
        action->setCheckable(true);
        action->setChecked(isAttached);
        connect(action, &QAction::triggered, this, [this, block, id, isAttached] {
            isAttached ? commands_.detachFrom(block, id) : commands_.attachTo(block, id);
        });
    }
    networks->setEnabled(!networks->isEmpty());
}

/// What moving a job onto a block does, from the keyboard. Without a block to choose there is no menu.
void CanvasView::addTieMenu(QMenu& menu, const ElementId& job, const QString& title, bool isPool)
{
    const DesignPtr design = session_->design();
    const Workload* workload = design->workload(job);
    const Block* tied = isPool ? WorkloadBlocks(*design).of(*workload) : storageTierOf(*workload, *design);
    QMenu* ends = nullptr;
    for (const Block& block : design->blocks) {
        if (!JobTies::canTie(block) || (block.compute() != nullptr) != isPool)
            continue;
        if (!ends)
            ends = menu.addMenu(icon(QStringLiteral("attach")), title);
        QAction* action = ends->addAction(icon(blockIconName(block)), elementName(block.id, *design), this,
                                          [this, job, id = block.id] { commands_.tie(job, id); });
        action->setCheckable(true);
        action->setChecked(&block == tied);
    }
}

/// Storage and service may share their switches.
void CanvasView::addMergeActions(QMenu& menu, const ElementId& id)
{
    const DesignPtr design = session_->design();
    const Network* network = design->network(id);
    if (network->isMerged()) {
        menu.addAction(icon(QStringLiteral("split")), tr("Put on its own switches"), this,
                       [this, id] { commands_.merge(id, std::nullopt); });
        return;
    }
    if (network->kind != NetworkKind::Storage && network->kind != NetworkKind::Service)
        return;
    const Network* other =
        design->network(network->kind == NetworkKind::Storage ? NetworkKind::Service : NetworkKind::Storage);
    if (!other || other->isMerged())
        return;
    const ElementId carrier = other->id;
    menu.addAction(icon(QStringLiteral("merge")), tr("Merge with %1").arg(elementName(carrier, *design)), this,
                   [this, id, carrier] { commands_.merge(id, carrier); });
}

void CanvasView::addAlignMenu(QMenu& menu)
{
    QMenu* aligns = menu.addMenu(icon(QStringLiteral("align-left")), tr("Align"));
    const std::tuple<const char*, QString, Alignment> entries[] = {
        {"align-left", tr("Left edges"), Alignment::Left},
        {"align-centre-horizontal", tr("Centres, one above the other"), Alignment::CentreHorizontally},
        {"align-right", tr("Right edges"), Alignment::Right},
        {"align-top", tr("Top edges"), Alignment::Top},
        {"align-centre-vertical", tr("Centres, side by side"), Alignment::CentreVertically},
        {"align-bottom", tr("Bottom edges"), Alignment::Bottom},
        {"distribute-horizontal", tr("Distribute across"), Alignment::DistributeHorizontally},
        {"distribute-vertical", tr("Distribute down"), Alignment::DistributeVertically}};
    for (const auto& [name, text, alignment] : entries) {
        const Alignment chosen = alignment;
        aligns->addAction(icon(QLatin1String(name)), text, this, [this, chosen] { align(chosen); });
    }
}

}  // namespace cw
