// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMouseEvent>

#include "model/design/edits.h"
#include "tests/views/interior_fixture.h"
#include "views/canvas/switch_dialog.h"

namespace cw::test {

/// A compute network with room for links that are drawn by hand, and what counts them.
class ByHandFixture : public InteriorFixture {
protected:
    void openSpacious()
    {
        // Fewer servers than the leaves have room for, so that there are free ports.
        Design design = instantiated("superpod-h100", "su", 2);
        design.blocks.front().count -= 9;
        open(design);
        openCompute();
    }

    int switches() const { return session_->analysis()->totals.switches; }
    int cables() const { return session_->analysis()->totals.cables; }
    std::size_t overrides() const { return session_->design()->overrides.size(); }
    QString said() const { return words("interiorInfo"); }

    void addByKey(const PartId& part = {})
    {
        key(Qt::Key_A);
        auto* dialog = view_->interior()->findChild<SwitchDialog*>();
        QVERIFY(dialog);
        dialog->choose(part);
        dialog->accept();
        QTRY_VERIFY(!view_->interior()->findChild<SwitchDialog*>());
        surface().setFocus();
    }
    void dragOnSurface(QPointF from, QPointF to)
    {
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held) {
            QMouseEvent event(type, at, surface().mapToGlobal(at), button, held, Qt::NoModifier);
            QCoreApplication::sendEvent(&surface(), &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        for (int step = 1; step <= 6; ++step)
            send(QEvent::MouseMove, from + (to - from) * step / 6, Qt::NoButton, Qt::LeftButton);
        surface().grab();
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }
    /// The first port of a device that is free, or that has a cable to a device of a tier.
    InteriorSpot freePort(DeviceIndex device) const { return {device, map().freeSlot(device)}; }
    InteriorSpot uplink(DeviceIndex leaf) const
    {
        for (int slot = map().slotCount(leaf) - 1; slot >= 0; --slot)
            if (const InteriorSpot far = map().otherEnd({leaf, slot});
                far.device >= 0 && map().tierOf(far.device) == InteriorTier::Spines)
                return {leaf, slot};
        return {};
    }
    /// Near enough that the ports of both can be hit.
    void showBoth(DeviceIndex a, DeviceIndex b)
    {
        surface().fit();
        surface().zoomAround(0.95 / surface().zoom(), QRectF(surface().rect()).center());
        surface().reveal({a, -1});
        QVERIFY(QRectF(surface().rect()).contains(surface().onScreen({a, 0})));
        QVERIFY(QRectF(surface().rect()).contains(surface().onScreen({b, 0})));
    }
    /// Of the scalable unit that is not full.
    DeviceIndex spare(int index) const { return plan().leaf(8 + index); }
    DeviceIndex named(const char* name) const { return map().named(QString::fromLatin1(name)); }
};

}  // namespace cw::test
