// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"

#include <algorithm>
#include <map>

namespace cw {

namespace {

/// One element of the design, as a child of the canvas.
class AccessibleElement : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleElement(CanvasView* view, ElementId id)
        : view_(view)
        , id_(std::move(id))
    {
    }

    bool isValid() const override { return view_->session().design()->hasElement(id_); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? view_->canvasScene().accessibleName(id_) : QString();
    }

    QRect rect() const override
    {
        const QRectF inView = view_->viewportTransform().mapRect(view_->canvasScene().layout().rectOf(id_));
        return inView.toRect().translated(view_->viewport()->mapToGlobal(QPoint(0, 0)));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = view_->session().isSelected(id_);
        state.focused = view_->hasFocus() && view_->canvasScene().focused() == id_;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            view_->session().select({id_});
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    CanvasView* view_;
    ElementId id_;
};

class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(CanvasView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , view_(view)
    {
    }

    ~AccessibleCanvas() override
    {
        for (const auto& [id, key] : children_)
            QAccessible::deleteAccessibleInterface(key);
    }

    int childCount() const override { return static_cast<int>(order().size()); }

    QAccessibleInterface* child(int index) const override
    {
        const std::vector<ElementId> ids = order();
        if (index < 0 || index >= static_cast<int>(ids.size()))
            return nullptr;
        const ElementId& id = ids[static_cast<std::size_t>(index)];
        const auto known = children_.find(id);
        if (known != children_.end())
            return QAccessible::accessibleInterface(known->second);
        auto* element = new AccessibleElement(view_, id);
        children_[id] = QAccessible::registerAccessibleInterface(element);
        return element;
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i)
            if (QAccessibleInterface* element = child(i); element->rect().contains(x, y))
                return element;
        return nullptr;
    }

private:
    std::vector<ElementId> order() const { return view_->canvasScene().readingOrder(); }

    CanvasView* view_;
    mutable std::map<ElementId, QAccessible::Id> children_;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("cw::CanvasView") ? qobject_cast<CanvasView*>(object) : nullptr;
    return view ? new AccessibleCanvas(view) : nullptr;
}

}  // namespace

void installCanvasAccessibility()
{
    // Qt keeps factories in a list and asks the newest first; one that is there already is removed before.
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

}  // namespace cw
