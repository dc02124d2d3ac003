// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"
#include "views/text/words.h"

namespace cw {

void CanvasView::openNetwork(const ElementId& id)
{
    if (interior_ && interior_->network() == id)
        return;
    closeNetwork();
    cancelGesture();
    const NetworkPlan* planned = session_->analysis()->plan->network(id);
    if (!planned || !builtCarrier(*session_->analysis()->plan, *planned)) {
        const QString name = elementName(id, *session_->design());
        emit statusMessage(planned && planned->problem
                               ? tr("%1 cannot be opened: %2").arg(name, errorText(*planned->problem))
                               : tr("%1 has no switches yet: nothing is attached to it.").arg(name));
        return;
    }
    session_->select({id});
    interior_ = new NetworkInterior(session_, id, this);
    interior_->setGeometry(rect());
    // Asked for from within its own events, it goes when they are over.
    connect(interior_, &NetworkInterior::closed, this, &CanvasView::closeNetwork, Qt::QueuedConnection);
    connect(interior_, &NetworkInterior::statusMessage, this, &CanvasView::statusMessage);
    connect(interior_, &NetworkInterior::inspectRequested, this, &CanvasView::inspectRequested);
    connect(&interior_->surface(), &InteriorSurface::zoomChanged, this, &CanvasView::zoomChanged);
    interior_->show();
    interior_->raise();
    setFocusProxy(interior_);
    interior_->surface().setFocus();
    emit networkOpened(true);
    emit zoomChanged(interior_->surface().zoom());
}

void CanvasView::closeNetwork()
{
    if (!interior_)
        return;
    NetworkInterior* closing = interior_;
    interior_ = nullptr;
    emit networkOpened(false);
    const bool hadFocus = closing->isAncestorOf(window()->focusWidget() ? window()->focusWidget() : this);
    setFocusProxy(nullptr);
    closing->hide();
    closing->deleteLater();
    // What was zoomed into to get here would open it again at the next turn of the wheel.
    fitAll();
    if (hadFocus)
        setFocus();
    emit statusMessage({});
}

void CanvasView::showPort(const ElementId& network, const PortName& port)
{
    openNetwork(network);
    if (interior_)
        interior_->goToPort(port);
}

}  // namespace cw
