// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsView>

#include "views/canvas/canvas_commands.h"
#include "views/canvas/drop_gesture.h"
#include "views/session.h"

#include <memory>
#include <optional>

class QMenu;

namespace cw {

class AsBuilt;
class CanvasScene;
class CountEditor;
class Minimap;
class NetworkInterior;

/// The drawing of the design: cards, lanes and bundles, and every gesture on them.
class CanvasView : public QGraphicsView {
    Q_OBJECT
public:
    explicit CanvasView(Session* session, QWidget* parent = nullptr);
    ~CanvasView() override;

    double zoom() const { return transform().m11(); }
    void fitAll();
    void fitSelection();
    /// 1 is one canvas unit a pixel; limited to what can be read and painted.
    void zoomTo(double zoom);
    void zoomIn();
    void zoomOut();

    void setGridVisible(bool isVisible);
    bool isGridVisible() const;
    void setGuidesVisible(bool isVisible) { hasGuides_ = isVisible; }
    bool areGuidesVisible() const { return hasGuides_; }
    /// The minimap hides by itself while the whole design is on the screen.
    void setMinimapVisible(bool isVisible);
    bool isMinimapVisible() const { return isMinimapWanted_; }

    void selectAll();
    void deleteSelection();
    void copy();
    void cut();
    void paste();
    void duplicate();
    void align(Alignment alignment);
    bool canPaste() const;
    /// Opens the editor of the selected block's count, or of the selected element's name, over its card.
    void beginCountEdit();
    void beginRename();
    /// Places a palette entry without a drag: beside the selection, or in the middle of what is on the screen.
    void place(const PaletteEntry& entry);

    /// Opens the inside of a network over the design, until closeNetwork() or the user goes back. Says why it cannot.
    void openNetwork(const ElementId& id);
    /// Opens the network and goes to a switch or port by its name in the design.
    void showPort(const ElementId& network, const PortName& port);
    void closeNetwork();
    /// Marks what was built otherwise, here and in opened networks, from now on.
    void setAsBuilt(AsBuilt* asBuilt);
    /// Opens the network and goes to a device of the plan, or to its port with a cable.
    void showInNetwork(const ElementId& network, DeviceIndex device, std::int32_t cable);
    /// The network that is open; nullptr while the design is shown.
    NetworkInterior* interior() const { return interior_; }

    const CanvasScene& canvasScene() const { return *scene_; }
    Session& session() const { return *session_; }

signals:
    void zoomChanged(double zoom);
    /// The inside of a network was opened, or left.
    void networkOpened(bool isOpen);
    /// What a gesture does or why it cannot; "" when it is over.
    void statusMessage(const QString& text);
    /// Enter on an element: show it in the inspector.
    void inspectRequested(const cw::ElementId& id);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    GestureField field();
    void startGesture(std::unique_ptr<Gesture> gesture);
    void cancelGesture();
    void pressOn(const ElementId& id, Qt::KeyboardModifiers modifiers);
    void setCursorFor(QPointF scenePlace);
    void zoomAround(double factor, QPointF viewPlace);
    void fitDesign();
    void fitRect(const QRectF& rect, double most);
    void afterZoom();
    void updateMinimap();
    void scrollBy(QPointF pixels);
    bool handleKey(const QKeyEvent& event);
    bool nudgeByKey(const QKeyEvent& event);
    void moveFocus(const ElementId& id);
    void moveEditor();
    void revealSelection();
    void bringIntoView(const std::vector<ElementId>& ids);
    void fillMenu(QMenu& menu, const ElementId& id);
    void addAttachMenu(QMenu& menu, const ElementId& block);
    void addTieMenu(QMenu& menu, const ElementId& job, const QString& title, bool isPool);
    void addMergeActions(QMenu& menu, const ElementId& network);
    void addAlignMenu(QMenu& menu);
    QRectF editorPlace(const ElementId& id, bool isCount) const;

    Session* session_;
    CanvasScene* scene_;
    CanvasCommands commands_;
    Minimap* minimap_;
    NetworkInterior* interior_ = nullptr;
    AsBuilt* asBuilt_ = nullptr;
    std::unique_ptr<Gesture> gesture_;
    std::unique_ptr<DropGesture> drop_;
    QWidget* editor_ = nullptr;
    ElementId edited_;
    int countEdits_ = 0;
    bool hasGuides_ = true;
    bool isMinimapWanted_ = true;
    bool isSpaceHeld_ = false;
    bool wasSpaceUsed_ = false;
    bool isPanning_ = false;
    bool isFitting_ = true;  ///< nothing was zoomed by hand yet: a resize fits again
    QPointF pressedAt_;      ///< viewport
    ElementId pressedOn_;
    std::optional<PortHandle> pressedHandle_;
    bool isPressed_ = false;
    bool wasSelectedAtPress_ = false;
    QPointF panFrom_;
};

}  // namespace cw
