// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/as_built_marks.h"
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
    if (asBuilt_)
        new AsBuiltOverlay(*asBuilt_, *interior_);
    interior_->show();
    interior_->raise();
    setFocusProxy(interior_);
    interior_->surface().setFocus();
    emit networkOpened(true);
    emit zoomChanged(interior_->surface().zoom());
}

void CanvasView::setAsBuilt(AsBuilt* asBuilt)
{
    asBuilt_ = asBuilt;
    const auto count = [this] {
        scene_->setAsBuiltCounts(asBuilt_->comparison() ? asBuiltCountsByElement(*asBuilt_->comparison())
                                                        : std::unordered_map<ElementId, int>());
    };
    connect(asBuilt_, &AsBuilt::changed, this, count);
    count();
}

void CanvasView::showInNetwork(const ElementId& network, DeviceIndex device, std::int32_t cable)
{
    openNetwork(network);
    const InteriorMap* map = interior_ ? interior_->surface().map() : nullptr;
    if (!map || !map->contains(device))
        return;
    const InteriorSpot port = cable < 0 ? InteriorSpot{} : map->endAt(device, cable);
    const InteriorSpot spot = port.isPort() ? port : InteriorSpot{device, -1};
    interior_->surface().select(spot);
    interior_->surface().reveal(spot);
    interior_->surface().setFocus();
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
