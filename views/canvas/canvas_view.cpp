// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_view.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include "views/canvas/canvas_accessible.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/free_place.h"
#include "views/canvas/inline_editors.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/minimap.h"
#include "views/canvas/network_interior.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kLeastZoom = 0.08;
constexpr double kMostZoom = 24;  // a server of 16,384 GPUs is readable
constexpr double kZoomStep = 1.25;
constexpr double kFitMargin = 16;
constexpr double kFitMarginAside = 34;  // the label of an outermost stroke stands beyond its card

}  // namespace

CanvasView::CanvasView(Session* session, QWidget* parent)
    : QGraphicsView(parent)
    , session_(session)
    , scene_(new CanvasScene(session, this))
    , commands_(*session)
    , minimap_(new Minimap(this, scene_))
{
    setScene(scene_);
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Design canvas"));
    setAccessibleDescription(tr("Tab moves among elements, arrow keys move them, Enter opens the inspector, of a "
                                "network its switches."));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Strokes span the canvas: one whole repaint is cheaper than the union of their rectangles.
    setViewportUpdateMode(FullViewportUpdate);
    setOptimizationFlag(DontSavePainterState);
    connect(session, &Session::revealRequested, this, &CanvasView::revealSelection);
    connect(session, &Session::designChanged, this, &CanvasView::cancelGesture);
    connect(scene_, &CanvasScene::laidOut, this, [this] {
        moveEditor();
        updateMinimap();
    });
    installCanvasAccessibility();
    // A running screen reader was told of the base class while it was built; that interface knows no elements.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(this)));
}

CanvasView::~CanvasView() = default;

GestureField CanvasView::field()
{
    return {*session_, *scene_, hasGuides_};
}

void CanvasView::afterZoom()
{
    moveEditor();
    updateMinimap();
    emit zoomChanged(zoom());
}

void CanvasView::fitRect(const QRectF& rect, double most)
{
    if (rect.isEmpty() || viewport()->width() < 4 || viewport()->height() < 4)
        return;
    const double scale = std::min({(viewport()->width() - 2 * kFitMarginAside) / rect.width(),
                                   (viewport()->height() - 2 * kFitMargin) / rect.height(), most});
    const double bounded = std::clamp(scale, kLeastZoom, kMostZoom);
    setTransform(QTransform::fromScale(bounded, bounded));
    centerOn(rect.center());
    afterZoom();
}

void CanvasView::fitAll()
{
    if (interior_)
        interior_->surface().fit();
    else
        fitDesign();
}

void CanvasView::fitDesign()
{
    isFitting_ = true;
    fitRect(scene_->layout().bounds, 1.5);
}

void CanvasView::fitSelection()
{
    if (interior_) {
        interior_->surface().reveal(interior_->surface().state().selected);
        return;
    }
    QRectF rect;
    for (const ElementId& id : session_->selection())
        rect |= scene_->layout().rectOf(id);
    if (rect.isEmpty()) {
        fitAll();
        return;
    }
    isFitting_ = false;
    fitRect(rect, 6);
}

void CanvasView::zoomTo(double zoom)
{
    if (interior_) {
        InteriorSurface& surface = interior_->surface();
        surface.zoomAround(zoom / surface.zoom(), QRectF(surface.rect()).center());
        return;
    }
    zoomAround(zoom / this->zoom(), QRectF(viewport()->rect()).center());
}

void CanvasView::zoomIn()
{
    zoomTo((interior_ ? interior_->surface().zoom() : zoom()) * kZoomStep);
}

void CanvasView::zoomOut()
{
    zoomTo((interior_ ? interior_->surface().zoom() : zoom()) / kZoomStep);
}

/// The canvas point under `viewPlace` stays where it is.
void CanvasView::zoomAround(double factor, QPointF viewPlace)
{
    const double wanted = std::clamp(zoom() * factor, kLeastZoom, kMostZoom);
    const QPointF before = viewportTransform().inverted().map(viewPlace);
    isFitting_ = false;
    setTransform(QTransform::fromScale(wanted, wanted));
    scrollBy(viewportTransform().map(before) - viewPlace);
    afterZoom();
}

void CanvasView::scrollBy(QPointF pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(pixels.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(pixels.y())));
}

void CanvasView::setGridVisible(bool isVisible)
{
    scene_->setGridVisible(isVisible);
}

bool CanvasView::isGridVisible() const
{
    return scene_->isGridVisible();
}

void CanvasView::setMinimapVisible(bool isVisible)
{
    isMinimapWanted_ = isVisible;
    updateMinimap();
}

void CanvasView::updateMinimap()
{
    const QRectF shown = viewportTransform().inverted().mapRect(QRectF(viewport()->rect()));
    minimap_->setVisible(isMinimapWanted_ && !shown.contains(scene_->layout().bounds));
    minimap_->update();
}

void CanvasView::selectAll()
{
    if (interior_)
        return;
    session_->select(scene_->readingOrder());
}

void CanvasView::deleteSelection()
{
    if (interior_)
        return interior_->removeSelected();
    commands_.removeSelection();
}

void CanvasView::copy()
{
    commands_.copy();
}

void CanvasView::cut()
{
    if (interior_)
        return;
    commands_.cut();
}

void CanvasView::paste()
{
    if (interior_)
        return;
    if (const QString problem = commands_.paste(); !problem.isEmpty())
        emit statusMessage(problem);
}

void CanvasView::duplicate()
{
    if (interior_)
        return;
    if (const QString problem = commands_.duplicate(); !problem.isEmpty())
        emit statusMessage(problem);
}

void CanvasView::align(Alignment alignment)
{
    if (interior_)
        return;
    commands_.align(alignment);
}

bool CanvasView::canPaste() const
{
    return commands_.canPaste();
}

void CanvasView::place(const PaletteEntry& entry)
{
    closeNetwork();
    QPointF corner = mapToScene(viewport()->rect().center()) - QPointF(kCardWidth, kCardHeight) / 2;
    if (!session_->selection().empty())
        if (const CardBox* card = scene_->layout().card(session_->selection().back()))
            corner = card->rect.topLeft();
    DropGesture drop(field(), entry);
    drop.move(freePlace(scene_->layout(), QRectF(corner, QSizeF(kCardWidth, kCardHeight))).center());
    drop.attachByRole();
    emit statusMessage(drop.message());
    bringIntoView({drop.drop()});
}

QRectF CanvasView::editorPlace(const ElementId& id, bool isCount) const
{
    const QRectF rect = viewportTransform().mapRect(scene_->layout().rectOf(id));
    const double width = isCount ? 96 : std::clamp(rect.width() * 0.6, 140.0, 260.0);
    const double x = isCount ? rect.right() - width - 6 : rect.left() + std::min(52.0, rect.width() * 0.2);
    return QRectF(x, rect.top() + 6, width, 28);
}

void CanvasView::beginCountEdit()
{
    if (session_->selection().empty() || editor_ || interior_)
        return;
    const ElementId id = session_->selection().front();
    const Block* block = session_->design()->block(id);
    if (!block)
        return;
    auto* editor = new CountEditor(block->count, viewport());
    const QString gesture = QStringLiteral("count %1 %2").arg(QString::fromStdString(id)).arg(++countEdits_);
    connect(editor, &CountEditor::countChanged, this,
            [this, id, gesture](int count) { commands_.setBlockCount(id, count, gesture); });
    connect(editor, &CountEditor::closed, this, [this] {
        editor_ = nullptr;
        setFocus();
    });
    editor_ = editor;
    edited_ = id;
    moveEditor();
    editor->show();
    editor->setFocus();
}

void CanvasView::beginRename()
{
    if (session_->selection().empty() || editor_ || interior_)
        return;
    const ElementId id = session_->selection().front();
    auto* editor = new NameEditor(elementName(id, *session_->design()), viewport());
    connect(editor, &NameEditor::nameEntered, this, [this, id](const QString& name) { commands_.rename(id, name); });
    connect(editor, &NameEditor::closed, this, [this] {
        editor_ = nullptr;
        setFocus();
    });
    editor_ = editor;
    edited_ = id;
    moveEditor();
    editor->show();
    editor->setFocus();
}

/// The editor stays at its card while the canvas moves, and goes with it.
void CanvasView::moveEditor()
{
    if (!editor_)
        return;
    if (!session_->design()->hasElement(edited_)) {
        editor_->hide();
        editor_->deleteLater();
        editor_ = nullptr;
        return;
    }
    editor_->setGeometry(editorPlace(edited_, qobject_cast<CountEditor*>(editor_) != nullptr).toRect());
}

void CanvasView::revealSelection()
{
    closeNetwork();
    bringIntoView(session_->selection());
    if (!session_->selection().empty())
        scene_->setFocused(session_->selection().front(), hasFocus());
}

void CanvasView::bringIntoView(const std::vector<ElementId>& ids)
{
    constexpr int kRoom = 40;  // pixels around what is shown
    QRectF area = areaOf(scene_->layout(), ids);
    if (area.isEmpty())
        return;
    const QRectF shown = viewportTransform().inverted().mapRect(QRectF(viewport()->rect()));
    const bool isLane =
        std::any_of(ids.begin(), ids.end(), [&](const ElementId& id) { return scene_->layout().lane(id) != nullptr; });
    // A lane spans the design: as much of it as the view is wide will do.
    if (isLane) {
        const double room = (kRoom + 1) / zoom();
        area.setLeft(std::clamp(shown.left() + room, area.left(), area.right()));
        area.setRight(std::clamp(shown.right() - room, area.left(), area.right()));
    }
    if (area.width() > shown.width() || area.height() > shown.height())
        fitRect(area, zoom());
    else
        ensureVisible(area, kRoom, kRoom);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    minimap_->move(width() - minimap_->width() - 12, height() - minimap_->height() - 12);
    if (interior_)
        interior_->setGeometry(rect());
    if (isFitting_)
        fitDesign();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    moveEditor();
    updateMinimap();
}

void CanvasView::drawForeground(QPainter* painter, const QRectF&)
{
    if (gesture_)
        gesture_->paint(*painter);
    if (drop_)
        drop_->paint(*painter);
}

void CanvasView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        scene_->refresh();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Design canvas"));
}

}  // namespace cw
