// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QMouseEvent>
#include <QTest>

#include "tests/support/fake_session.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/style/theme.h"

#include <memory>

namespace cw::test {

/// A canvas in a window, on a session without one, and hands for it.
class CanvasFixture : public QObject {
protected:
    std::unique_ptr<FakeSession> session_;
    std::unique_ptr<CanvasView> view_;

    void open(Design design)
    {
        view_.reset();
        session_ = std::make_unique<FakeSession>(std::move(design));
        view_ = std::make_unique<CanvasView>(session_.get());
        view_->resize(1400, 820);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        view_->setFocus();
    }

    const CanvasLayout& layout() const { return view_->canvasScene().layout(); }
    QPoint onScreen(QPointF place) const { return view_->viewportTransform().map(place).toPoint(); }
    QPoint cardOnScreen(const ElementId& id) const { return onScreen(layout().rectOf(id).center()); }
    Point positionOf(const ElementId& id) const { return session_->design()->block(id)->position; }

    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent event(type, at, view_->viewport()->mapToGlobal(at), button, buttons, modifiers);
        QCoreApplication::sendEvent(view_->viewport(), &event);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
              Qt::MouseButton button = Qt::LeftButton)
    {
        send(QEvent::MouseButtonPress, from, button, button, modifiers);
        for (int step = 1; step <= 4; ++step)
            send(QEvent::MouseMove, from + (to - from) * step / 4, Qt::NoButton, button, modifiers);
        send(QEvent::MouseButtonRelease, to, button, Qt::NoButton, modifiers);
    }

    /// Enter, move and drop; returns whether the canvas would take it.
    bool dropEntry(const PaletteEntry& entry, QPoint at)
    {
        const auto data = encodePaletteEntry(entry);
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view_->viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view_->viewport(), &move);
        view_->grab();
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view_->viewport(), &drop);
        return drop.isAccepted();
    }

    /// As the palette gives it: with a whole model.
    static PaletteEntry jobEntry(const std::string& name)
    {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Workload;
        entry.workload.name = name;
        TransformerShape& model = entry.workload.model;
        model.layers = 80;
        model.hidden = 8192;
        model.heads = 64;
        model.kvHeads = 8;
        model.feedForward = 28672;
        model.vocabulary = 128256;
        model.sequence = 8192;
        return entry;
    }

    static PaletteEntry partEntry(const PartId& part, int count)
    {
        PaletteEntry entry;
        entry.part = part;
        entry.count = count;
        return entry;
    }

    QString lastTitle() const { return session_->undoTitle(); }
    int steps() const { return static_cast<int>(session_->history().size()); }

    void undoesTo(const Design& before)
    {
        const Design after = *session_->design();
        session_->undo();
        QVERIFY(*session_->design() == before);
        session_->redo();
        QVERIFY(*session_->design() == after);
    }

    void prepare()
    {
        QDir::addSearchPath(QStringLiteral("icons"), QStringLiteral(CW_RESOURCE_DIR "/icons"));
        applyTheme(ThemeChoice::Light);
    }
};

}  // namespace cw::test
