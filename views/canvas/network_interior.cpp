// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/network_interior.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "views/canvas/failure_watch.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/interior_words.h"
#include "views/style/theme.h"
#include "views/text/words.h"

namespace cw {

bool NetworkInterior::isShown() const
{
    return surface_->map() && !surface_->map()->isEmpty();
}

/// A new plan renumbers devices: what was selected is found again by its name, failures and paths are over.
void NetworkInterior::takeAnalysis()
{
    const InteriorMap* before = surface_->map();
    const InteriorSpot selected = surface_->state().selected;
    PortName chosen;
    if (before && selected.device >= 0)
        chosen = {before->name(selected.device).toStdString(), before->portNumber(selected)};
    if (before && before->snapshot()->plan == session_->analysis()->plan) {
        if (session_->isUpToDate())
            awaited_ = {};
        return;
    }
    const bool isNew = before && before->named(QString::fromStdString(awaited_.device)) < 0;
    InteriorState state;
    state.colours = surface_->state().colours;
    auto map = std::make_shared<const InteriorMap>(session_->analysis(), network_);
    if (map->isEmpty()) {
        emit closed();
        return;
    }
    const bool isFirst = before == nullptr;
    state.byHand = std::make_shared<const HandMarks>(*map);
    surface_->dropLink();
    surface_->setState(state);
    surface_->setMap(map);
    health_.reset();
    watch_->cancel();
    if (!isFirst)
        selectAgain(chosen, isNew);
    showSelection();
    showPath();
    showHealth();
    if (cutButton_->isChecked())
        askForCuts();
    retranslate();
    showLegend();
}

/// What is awaited of a change, else what was selected before. What is new in the network, or out of sight now, is
/// brought into view. The plan of an older design, coming in between, leaves it awaited.
void NetworkInterior::selectAgain(const PortName& chosen, bool isNew)
{
    const InteriorMap& map = *surface_->map();
    if (const InteriorSpot awaited = map.spotOf(awaited_); awaited.device >= 0) {
        awaited_ = {};
        surface_->select(awaited);
        if (isNew || !QRectF(surface_->rect()).contains(surface_->onScreen(awaited)))
            surface_->reveal(awaited);
        return;
    }
    if (session_->isUpToDate())
        awaited_ = {};
    if (const InteriorSpot again = map.spotOf(chosen); again.device >= 0)
        surface_->select(again);
}

void NetworkInterior::showSelection()
{
    const InteriorMap* map = surface_->map();
    if (!map)
        return;
    const InteriorSpot at = surface_->state().selected;
    const QString built = surface_->markWords(at);
    const QString byHand = surface_->state().byHand ? surface_->state().byHand->words(at) : QString();
    const QString words =
        at.device >= 0
            ? spotText(*map, at) + (byHand.isEmpty() ? QString() : QLatin1Char('\n') + byHand) +
                  (built.isEmpty() ? QString() : QLatin1Char('\n') + built)
            : tr("Click a switch or a port, or move with the arrow keys. Enter opens the ports and follows a "
                 "cable, Esc goes back.");
    info_->setText(words);
    surface_->setAccessibleDescription(words);
    QAccessibleEvent told(surface_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    emit statusMessage(at.device >= 0 ? words : QString());
    const Failures& failures = surface_->state().failures;
    const bool hasFailed = failures.hasDevice(at.device) || failures.hasCable(map->cableAt(at));
    fail_->setText(hasFailed ? tr("Restore") : tr("Fail"));
    fail_->setEnabled(at.isDevice() || map->cableAt(at) >= 0);
}

void NetworkInterior::toggleFailure()
{
    const InteriorMap* map = surface_->map();
    const InteriorSpot at = surface_->state().selected;
    const std::int32_t cable = map ? map->cableAt(at) : -1;
    if (!map || (!at.isDevice() && cable < 0)) {
        emit statusMessage(tr("Select a switch, a host or the port of a cable first."));
        return;
    }
    Failures failures = surface_->state().failures;
    const Failures chosen = at.isDevice() ? failedDevice(at.device) : failedCable(map->plan(), cable);
    const bool hasFailed = at.isDevice() ? failures.hasDevice(at.device) : failures.hasCable(cable);
    if (hasFailed) {
        std::erase_if(failures.devices, [&](DeviceIndex device) { return chosen.hasDevice(device); });
        std::erase_if(failures.cables, [&](std::int32_t one) { return chosen.hasCable(one); });
    } else {
        failures = together(failures, chosen);
    }
    setFailures(failures);
}

void NetworkInterior::restoreAll()
{
    setFailures({});
}

void NetworkInterior::setFailures(const Failures& failures)
{
    InteriorState state = surface_->state();
    state.failures = failures;
    surface_->setState(state);
    health_.reset();
    if (failures.isEmpty())
        watch_->cancel();
    else
        watch_->ask(surface_->map()->snapshot(), surface_->map()->carrier().network, failures);
    findPath();
    showHealth();
    showSelection();
}

void NetworkInterior::showHealth()
{
    const InteriorMap* map = surface_->map();
    const bool isFailing = map && !surface_->state().failures.isEmpty();
    failureBar_->setVisible(isFailing);
    restore_->setEnabled(isFailing);
    if (!isFailing)
        return;
    const QString left = health_ ? healthText(*map, before_, *health_) : tr("Working out what is left…");
    failureWords_->setText(failedText(*map, surface_->state().failures) + QLatin1Char('\n') + left);
}

void NetworkInterior::setPathTool(bool isOn)
{
    pathButton_->setChecked(isOn);
    pathBar_->setVisible(isOn);
    picksTo_ = false;
    if (!isOn)
        setPathEnds({}, {});
    else if (const InteriorSpot at = surface_->state().selected; at.device >= 0)
        pick(at.device);
    showPath();
}

/// Hosts alone: the first is where the path begins, the next where it ends, and so on.
void NetworkInterior::pick(DeviceIndex device)
{
    if (!pathButton_->isChecked())
        return;
    if (surface_->map()->use().isSwitch(device)) {
        emit statusMessage(tr("A path runs between two hosts: choose one in the rows below the leaves."));
        return;
    }
    const InteriorState& state = surface_->state();
    PathEnd from = state.pathFrom, to = state.pathTo;
    (picksTo_ ? to : from) = {device, -1};
    if (!picksTo_)
        to = {};
    picksTo_ = !picksTo_;
    setPathEnds(from, to);
}

void NetworkInterior::setPathEnds(PathEnd from, PathEnd to)
{
    InteriorState state = surface_->state();
    state.pathFrom = from;
    state.pathTo = to;
    surface_->setState(state);
    findPath();
}

void NetworkInterior::findPath()
{
    InteriorState state = surface_->state();
    state.path.reset();
    if (const InteriorMap* map = surface_->map(); map && state.pathFrom.host >= 0 && state.pathTo.host >= 0) {
        const Analysis& analysis = map->analysis();
        state.path = pathsBetween(*analysis.design, map->plan(), map->network(), *analysis.facts.catalogue,
                                  session_->facts().fabric.get(), state.failures, state.pathFrom, state.pathTo);
    }
    surface_->setState(state);
    showPath();
}

void NetworkInterior::goTo()
{
    const InteriorMap* map = surface_->map();
    const DeviceIndex device = map ? map->find(find_->text()) : -1;
    if (device < 0) {
        emit statusMessage(tr("No switch or host of this network is called “%1”.").arg(find_->text()));
        return;
    }
    surface_->select({device, -1});
    surface_->reveal({device, -1});
    surface_->setFocus();
}

void NetworkInterior::setColours(InteriorColours colours)
{
    InteriorState state = surface_->state();
    state.colours = colours;
    surface_->setState(state);
    showLegend();
}

void NetworkInterior::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSelection();
        showPath();
        showHealth();
        showCut();
        showLegend();
    }
}

}  // namespace cw
