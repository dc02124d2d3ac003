// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Links drawn on the surface, with the mouse and with the keys.
#include <QTimer>

#include "views/canvas/interior_surface.h"

namespace cw {

namespace {

constexpr double kRim = 28;  // pixels at the rim in which the drawing moves on
constexpr double kScrollStep = 16;
constexpr int kScrollMilliseconds = 30;

}  // namespace

/// False where a drag moves the drawing instead: between ports, and on a cable whose other end is not here.
bool InteriorSurface::beginDrag(InteriorSpot spot)
{
    std::optional<LinkDraft> draft = spot.isPort() ? draftFrom(*map_, spot) : std::nullopt;
    if (!draft)
        return false;
    dropLink();
    select(spot);
    state_.draft = std::move(draft);
    isDragging_ = isLinking_ = true;
    setCursor(Qt::CrossCursor);
    if (!linkScroll_) {
        linkScroll_ = new QTimer(this);
        linkScroll_->setInterval(kScrollMilliseconds);
        connect(linkScroll_, &QTimer::timeout, this, &InteriorSurface::scrollWhileLinking);
    }
    linkScroll_->start();
    aimLink(spotAt(pointer_), camera_.onMap(pointer_));
    return true;
}

void InteriorSurface::beginLink()
{
    if (!map_ || state_.selected.device < 0) {
        emit refused(tr("Select the switch or port where the link is to begin first."));
        return;
    }
    std::optional<LinkDraft> draft = draftFrom(*map_, state_.selected);
    if (!draft) {
        const LinkFault fault = state_.selected.isDevice() ? LinkFault::NoFreePort : LinkFault::NoPort;
        emit refused(linkFaultText(*map_, fault, state_.selected));
        return;
    }
    state_.draft = std::move(draft);
    aimLink({}, std::nullopt);
}

void InteriorSurface::dropLink()
{
    if (!state_.draft)
        return;
    state_.draft.reset();
    if (linkScroll_)
        linkScroll_->stop();
    isLinking_ = false;
    unsetCursor();
    update();
    emit draftChanged({});
}

void InteriorSurface::aimLink(InteriorSpot target, std::optional<QPointF> pointer)
{
    LinkDraft& draft = *state_.draft;
    // The end that is moved may be put back; that is no other place.
    const bool isBack = target.device >= 0 && target == draft.moves;
    draft.target = isBack ? InteriorSpot{} : target;
    draft.pointer = pointer;
    update();
    if (draft.target.device < 0) {
        emit draftChanged(
            draft.moves.device < 0
                ? tr("Link from %1: choose a free port of another device. Enter ends it, Esc drops it.")
                      .arg(portWords(*map_, draft.from))
                : tr("Moving the end of the link from %1: choose a free port. Enter ends it, Esc drops it.")
                      .arg(portWords(*map_, draft.from)));
        return;
    }
    const LinkFault fault = linkFault(*map_, draft, draft.target);
    emit draftChanged(
        fault == LinkFault::None
            ? tr("Link from %1 to %2.").arg(portWords(*map_, draft.from), portWords(*map_, linkEnd(*map_, target)))
            : linkFaultText(*map_, fault, draft.target));
}

/// Over no device the link is dropped; where it can't end, it stays when it is drawn with the keys.
void InteriorSurface::endLink()
{
    const LinkDraft draft = *state_.draft;
    if (draft.target.device >= 0) {
        const LinkFault fault = linkFault(*map_, draft, draft.target);
        if (fault != LinkFault::None) {
            const QString why = linkFaultText(*map_, fault, draft.target);
            if (draft.pointer)
                dropLink();
            emit refused(why);
            return;
        }
    }
    dropLink();
    if (draft.target.device < 0)
        return;
    const InteriorSpot end = linkEnd(*map_, draft.target);
    if (draft.moves.device < 0)
        emit linkDrawn(draft.from, end);
    else
        emit endMoved(draft.from, draft.moves, end);
}

void InteriorSurface::scrollWhileLinking()
{
    if (!isLinking_ || !state_.draft) {
        linkScroll_->stop();
        return;
    }
    QPointF step;
    if (pointer_.x() < kRim)
        step.rx() -= kScrollStep;
    if (pointer_.x() > width() - kRim)
        step.rx() += kScrollStep;
    if (pointer_.y() < kRim)
        step.ry() -= kScrollStep;
    if (pointer_.y() > height() - kRim)
        step.ry() += kScrollStep;
    if (step.isNull())
        return;
    camera_.origin += step / camera_.zoom;
    isFitting_ = false;
    keepInSight();
    aimLink(spotAt(pointer_), camera_.onMap(pointer_));
}

bool InteriorSurface::handleHandKey(int key)
{
    switch (key) {
    case Qt::Key_L: beginLink(); return true;
    case Qt::Key_A: emit addSwitchRequested(); return true;
    case Qt::Key_Delete: emit removeRequested(); return true;
    case Qt::Key_E: emit cableRequested(); return true;
    case Qt::Key_R: emit returnRequested(); return true;
    case Qt::Key_C: emit cutRequested(); return true;
    default: return false;
    }
}

}  // namespace cw
