// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QMenu>
#include <QToolButton>

#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"
#include "views/style/theme.h"

namespace cw {

void NetworkInterior::showMenu(QPoint globalPlace)
{
    const InteriorMap* map = surface_->map();
    const InteriorSpot at = surface_->state().selected;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("interiorMenu"));
    if (map && at.device >= 0) {
        if (const InteriorSpot far = map->otherEnd(at); far.device >= 0)
            menu->addAction(icon(QStringLiteral("cable")), tr("Follow the cable to %1").arg(map->name(far.device)),
                            this, [this, far] {
                                surface_->select(far);
                                surface_->reveal(far);
                            });
        menu->addAction(icon(QStringLiteral("warning")), fail_->text(), Qt::Key_F, this,
                        &NetworkInterior::toggleFailure)
            ->setEnabled(fail_->isEnabled());
        addFailMenu(*menu);
        fillHandMenu(*menu->addMenu(icon(QStringLiteral("edit")), tr("By hand")));
        if (!map->use().isSwitch(at.device))
            menu->addAction(icon(QStringLiteral("link")), tr("Path from or to this host"), Qt::Key_P, this,
                            [this, at] { pathButton_->isChecked() ? pick(at.device) : setPathTool(true); });
        menu->addSeparator();
    }
    if (!map || at.device < 0)
        fillHandMenu(*menu->addMenu(icon(QStringLiteral("edit")), tr("By hand")));
    QAction* cut = menu->addAction(icon(QStringLiteral("bisection")), tr("Thinnest cut"), Qt::Key_C, this,
                                   &NetworkInterior::toggleCutTool);
    cut->setCheckable(true);
    cut->setChecked(cutButton_->isChecked());
    menu->addAction(icon(QStringLiteral("fix")), tr("Restore all"), this, &NetworkInterior::restoreAll)
        ->setEnabled(restore_->isEnabled());
    menu->addAction(icon(QStringLiteral("fit")), tr("Show the whole network"), Qt::Key_Home, surface_,
                    &InteriorSurface::fit);
    menu->addAction(icon(QStringLiteral("inspector")), tr("Show the network in the inspector"), this,
                    [this] { emit inspectRequested(network_); });
    menu->addAction(icon(QStringLiteral("chevron-left")), tr("Back to the design"), Qt::Key_Backspace, this,
                    &NetworkInterior::closed);
    menu->popup(globalPlace);
}

/// What takes the selected switch or cable along when it fails.
void NetworkInterior::addFailMenu(QMenu& menu)
{
    const InteriorMap& map = *surface_->map();
    const InteriorSpot at = surface_->state().selected;
    const Device& device = map.plan().devices[static_cast<std::size_t>(at.device)];
    QMenu* more = menu.addMenu(icon(QStringLiteral("unlink")), tr("Fail together"));
    const auto add = [&](const QString& words, const Failures& chosen) {
        if (!chosen.isEmpty())
            more->addAction(words, this, [this, chosen] { setFailures(together(surface_->state().failures, chosen)); });
    };
    if (const std::int32_t cable = map.cableAt(at); cable >= 0) {
        const bool isLower = map.plan().cables[static_cast<std::size_t>(cable)].from == at.device;
        add(tr("The optic at this port, with all its cables"),
            failedOptic(map.plan(), cable, isLower ? LinkEnd::Lower : LinkEnd::Upper));
    }
    if (device.rack >= 0) {
        const Rack& rack = map.plan().racks[static_cast<std::size_t>(device.rack)];
        add(tr("Its rack %1").arg(QString::fromStdString(rackName(rack))), failedRack(map.plan(), device.rack));
        add(tr("Its row of racks"), failedRow(map.plan(), rack.row));
    }
    if (const int rail = map.rail(at.device); rail >= 0)
        add(tr("Rail %1").arg(rail + 1), failedRail(map.plan(), map.carrier(), rail));
    if (const int plane = map.plane(at.device); plane >= 0 && map.planes() > 1)
        add(tr("Plane %1").arg(plane + 1), failedPlane(map.plan(), map.carrier(), plane));
    more->setEnabled(!more->isEmpty());
}

}  // namespace cw
