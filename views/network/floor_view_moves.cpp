// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Racks on their way to other places: by mouse, by keys, by a dialog.
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>

#include "views/network/floor_view.h"
#include "views/network/place_dialog.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>
#include <numeric>

namespace cw {

namespace {

QString nameOf(FloorPlace place)
{
    return QString::fromStdString(rackName(place));
}

/// "+120 m", "−3 m".
QString signedText(Length change)
{
    const double size = inMetres(change);
    return size < 0 ? QStringLiteral("−") + text(metres(-size)) : QStringLiteral("+") + text(change);
}

}  // namespace

QString FloorView::moveText() const
{
    if (!moves_.isMoving())
        return refusal_;
    const QString from = nameOf(moves_.placeOf(moves_.held()));
    if (!moves_.isAimedElsewhere())
        return tr("Rack %1 stays where it is.").arg(from);
    if (!moves_.isPossible())
        return tr("Rack %1 can't stand there, it is beyond the wall.").arg(from);
    const QString to = nameOf(moves_.target());
    const QString change = signedText(moves_.routeChange());
    if (const auto count = static_cast<int>(moves_.selected().size()); count > 1)
        return tr("%n racks, %1 to %2: %3 of cable routes in all.", nullptr, count).arg(from, to, change);
    return moves_.displaced() < 0
               ? tr("Rack %1 to %2: %3 of cable routes in all.").arg(from, to, change)
               : tr("Racks %1 and %2 change places: %3 of cable routes in all.").arg(from, to, change);
}

void FloorView::showMoves()
{
    describeCurrent();
    emit currentChanged();
    update();
}

void FloorView::aimAt(FloorPlace target)
{
    if (target == moves_.target())
        return;
    updateGhosts();
    moves_.aim(target);
    updateGhosts();
    describeCurrent();
    emit currentChanged();
    if (moves_.isPossible())
        emit movedTo(boxOf(target).toAlignedRect());
}

/// Draws again where racks come and go, and nothing else: the mouse doesn't wait for a large room.
void FloorView::updateGhosts()
{
    constexpr double kFrame = 4;  // pixels around a rack that its frame may take
    const auto draw = [&](FloorPlace place) {
        update(boxOf(place).adjusted(-kFrame, -kFrame, kFrame, kFrame).toAlignedRect());
    };
    draw(moves_.target());
    for (std::size_t r = 0; r < moves_.preview().size(); ++r) {
        if (moves_.preview()[r] == moves_.places()[r])
            continue;
        draw(moves_.places()[r]);
        draw(moves_.preview()[r]);
    }
}

void FloorView::cancelMove()
{
    hasKeys_ = false;
    if (!moves_.isMoving())
        return;
    moves_.cancel();
    showMoves();
}

void FloorView::drop()
{
    hasKeys_ = false;
    if (!moves_.isAimedElsewhere() || !moves_.isPossible()) {
        cancelMove();
        return;
    }
    const QString from = nameOf(moves_.placeOf(moves_.held()));
    const QString to = nameOf(moves_.target());
    const auto count = static_cast<int>(moves_.selected().size());
    const bool isSwap = moves_.displaced() >= 0;
    moves_.settle();
    publish(count > 1 ? tr("Move %n racks", nullptr, count)
            : isSwap  ? tr("Racks %1 and %2 change places").arg(from, to)
                      : tr("Move rack %1 to %2").arg(from, to));
}

/// Makes what is shown the design.
void FloorView::publish(const QString& title)
{
    const DesignPtr before = session_.design();
    session_.edit(title, [schedule = schedule_, places = moves_.places()](const Design& design) {
        return arrangeRacks(design, schedule->plan(), schedule->design(), places);
    });
    if (session_.design()->overrides == before->overrides) {
        moves_.reset();
        refusal_ = tr("The design holds no more changes by hand; take some back first.");
    }
    showMoves();
}

void FloorView::forgetRefusal()
{
    if (refusal_.isEmpty())
        return;
    refusal_.clear();
    showMoves();
}

void FloorView::beginMove()
{
    if (current_ < 0)
        return;
    moves_.begin(current_);
    hasKeys_ = true;
    showMoves();
}

void FloorView::returnSelected()
{
    std::vector<RackIndex> racks(moves_.selected().begin(), moves_.selected().end());
    if (racks.empty() && current_ >= 0)
        racks = {current_};
    std::erase_if(racks, [&](RackIndex rack) { return !moves_.isMovedByHand(rack); });
    if (racks.empty())
        return;
    const QString name = nameOf(moves_.placeOf(racks.front()));
    moves_.returnRacks(racks);
    publish(racks.size() > 1 ? tr("Return %n racks", nullptr, static_cast<int>(racks.size()))
                             : tr("Return rack %1").arg(name));
}

void FloorView::returnAll()
{
    const std::vector<RackIndex> racks = moves_.allMovedByHand();
    if (racks.empty())
        return;
    moves_.returnRacks(racks);
    publish(tr("Return all racks"));
}

void FloorView::askForPlace()
{
    if (current_ < 0 || placeDialog_)
        return;
    refusal_.clear();
    const auto count = static_cast<int>(std::max<std::size_t>(1, moves_.selected().size()));
    const QString name = nameOf(moves_.placeOf(current_));
    placeDialog_ = new PlaceDialog(
        count > 1 ? tr("Where shall rack %1 stand? %n racks move with their distances kept.", nullptr, count).arg(name)
                  : tr("Where shall rack %1 stand?").arg(name),
        moves_.placeOf(current_), this);
    const auto aim = [this] {
        aimAt(placeDialog_->place());
        placeDialog_->setNote(moveText(), moves_.isPossible());
    };
    moves_.begin(current_);
    placeDialog_->setNote(moveText(), true);
    connect(placeDialog_, &PlaceDialog::placeChanged, this, aim);
    connect(placeDialog_, &QDialog::accepted, this, [this, aim] {
        // A plan that came meanwhile ended the move.
        if (!moves_.isMoving() && current_ >= 0) {
            moves_.begin(current_);
            aim();
        }
        drop();
    });
    connect(placeDialog_, &QDialog::rejected, this, &FloorView::cancelMove);
    showMoves();
    placeDialog_->open();
}

/// Keys that move racks; the arrow keys do while that is on.
bool FloorView::moveKey(QKeyEvent* event)
{
    const bool isWithAlt = event->modifiers() & Qt::AltModifier;
    const auto step = [&](int rows, int columns) {
        if (!moves_.isMoving() && isWithAlt)
            beginMove();
        if (!hasKeys_ || !moves_.isMoving())
            return false;
        // As a wall, so that what is wanted is never out of sight.
        const FloorPlace target{std::clamp(moves_.target().row + rows, 0, kMostFloorPlaces - 1),
                                std::clamp(moves_.target().column + columns, 0, kMostFloorPlaces - 1)};
        aimAt(target);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left: return step(0, -1);
    case Qt::Key_Right: return step(0, 1);
    case Qt::Key_Up: return step(-1, 0);
    case Qt::Key_Down: return step(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!moves_.isMoving() || !hasKeys_)
            return false;
        drop();
        return true;
    case Qt::Key_Escape:
        if (isDragging() || moves_.isMoving()) {
            const bool wasDragging = drag_ == Drag::Rack || drag_ == Drag::Band;
            drag_ = wasDragging ? Drag::None : drag_;
            cancelMove();
            update();
            return true;
        }
        if (moves_.selected().empty())
            return false;
        moves_.select({});
        showMoves();
        return true;
    case Qt::Key_M:
        if (event->modifiers() != Qt::NoModifier)
            return false;
        beginMove();
        return true;
    case Qt::Key_F2: askForPlace(); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: returnSelected(); return true;
    case Qt::Key_A: {
        if (event->modifiers() != Qt::ControlModifier)
            return false;
        std::vector<RackIndex> all(moves_.places().size());
        std::iota(all.begin(), all.end(), RackIndex{0});
        moves_.select(std::set<RackIndex>(all.begin(), all.end()));
        showMoves();
        return true;
    }
    default: return false;
    }
}

void FloorView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    // The keys went elsewhere: a move by keys would never end.
    if (hasKeys_ && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        cancelMove();
}

void FloorView::fillMenu(QMenu& menu)
{
    menu.addAction(icon(QStringLiteral("zoom-to")), tr("Show on the canvas"), Qt::Key_Return, this,
                   &FloorView::revealCurrent);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("pan")), tr("Move with the arrow keys"), Qt::Key_M, this, &FloorView::beginMove);
    menu.addAction(icon(QStringLiteral("rack")), tr("Move to…"), Qt::Key_F2, this, &FloorView::askForPlace)
        ->setObjectName(QStringLiteral("move-to"));
    const auto& selected = moves_.selected();
    const bool isAnyMoved = selected.empty() ? current_ >= 0 && moves_.isMovedByHand(current_)
                                             : std::any_of(selected.begin(), selected.end(), [this](RackIndex rack) {
                                                   return moves_.isMovedByHand(rack);
                                               });
    QAction* back = menu.addAction(icon(QStringLiteral("home")), tr("Return to the generated place"), Qt::Key_Delete,
                                   this, &FloorView::returnSelected);
    back->setObjectName(QStringLiteral("return-rack"));
    back->setEnabled(isAnyMoved);
    QAction* all = menu.addAction(tr("Return all racks"), this, &FloorView::returnAll);
    all->setObjectName(QStringLiteral("return-all"));
    all->setEnabled(!moves_.allMovedByHand().empty());
}

void FloorView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!schedule_)
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (current_ >= 0)
            at = mapToGlobal(boxOf(moves_.placeOf(current_)).center().toPoint());
    } else if (const RackIndex rack = rackAt(event->pos()); rack >= 0) {
        if (!moves_.isSelected(rack))
            moves_.select({});
        setCurrent(rack);
        update();
    }
    if (current_ < 0)
        return;
    cancelMove();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("floorMenu"));
    fillMenu(*menu);
    menu->popup(at);
}

}  // namespace cw
