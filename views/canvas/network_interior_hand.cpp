// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Drawing by hand over the generated network: each gesture is one step of the history.
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "model/design/edits.h"
#include "model/design/link_edits.h"
#include "model/design/member_reader.h"
#include "model/design/port_name.h"
#include "model/plan/link_options.h"
#include "views/canvas/cable_dialog.h"
#include "views/canvas/cut_watch.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"
#include "views/canvas/switch_dialog.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Is what was drawn by hand at a switch or port still what the plan in sight was made of?
template <class Place>
bool isAsDrawn(const Design& drawn, const Design& now, const Place& place)
{
    const auto found = [&](const Design& design) {
        std::vector<Override> all;
        for (const std::size_t index : overridesAt(design, place))
            all.push_back(design.overrides[index]);
        return all;
    };
    return found(drawn) == found(now);
}

}  // namespace

/// As it is written beside the port.
QString NetworkInterior::nameOf(const PortName& port) const
{
    const InteriorSpot spot = surface_->map() ? surface_->map()->spotOf(port) : InteriorSpot{};
    if (spot.isPort())
        return portWords(*surface_->map(), spot);
    return port.port > 0 ? tr("%1 port %2").arg(qt(port.device)).arg(port.port) : qt(port.device);
}

/// Why a link that was tried can't be; "" if it can.
QString NetworkInterior::refusal(const LinkTrial& trial, const PortName& a, const PortName& b) const
{
    if (trial.problem) {
        const bool isFirst = !trial.problem->args.empty() && trial.problem->args.front() == portText(a);
        const QString culprit = nameOf(isFirst ? a : b);
        return trial.problem->code == ErrorCode::DuplicateId
                   ? tr("%1 is taken; remove the link there first, or choose a free port.").arg(culprit)
                   : tr("No link can end at %1: the switch has no such port here, or it belongs to "
                        "another network or to a faster uplink beside it.")
                         .arg(culprit);
    }
    if (!trial.isLinked)
        return tr("%1 and %2 can't be joined.").arg(nameOf(a), nameOf(b));
    if (!trial.choice.cable.empty())
        return {};
    const auto form = [](const CableEnd& end) { return end.cageForm.empty() ? QStringLiteral("?") : qt(end.cageForm); };
    return tr("No cable of the catalogue joins the %1 port of %2 and the %3 port of %4 at %5 over %6.")
        .arg(form(trial.lower), qt(a.device), form(trial.upper), qt(b.device), bitRateText(trial.choice.speed),
             text(trial.routed));
}

void NetworkInterior::connectHand()
{
    connect(surface_, &InteriorSurface::linkDrawn, this, &NetworkInterior::drawLink);
    connect(surface_, &InteriorSurface::endMoved, this, &NetworkInterior::moveEnd);
    connect(surface_, &InteriorSurface::addSwitchRequested, this, &NetworkInterior::addSwitchHere);
    connect(surface_, &InteriorSurface::removeRequested, this, &NetworkInterior::removeSelected);
    connect(surface_, &InteriorSurface::cableRequested, this, &NetworkInterior::chooseCable);
    connect(surface_, &InteriorSurface::returnRequested, this, &NetworkInterior::returnToGenerated);
    connect(surface_, &InteriorSurface::cutRequested, this, &NetworkInterior::toggleCutTool);
    connect(surface_, &InteriorSurface::refused, this, &NetworkInterior::refuse);
    connect(cutWatch_, &CutWatch::answered, this, [this](const NetworkCutsPtr& cuts) {
        InteriorState state = surface_->state();
        state.cuts = cuts;
        surface_->setState(state);
        showCut();
    });
    connect(surface_, &InteriorSurface::draftChanged, this, [this](const QString& words) {
        if (words.isEmpty())
            return showSelection();
        info_->setText(words);
        emit statusMessage(words);
    });
}

/// Beside the drawing and in the status line, and told to who can't see either.
void NetworkInterior::refuse(const QString& why)
{
    info_->setText(why);
    emit statusMessage(why);
    surface_->setAccessibleDescription(why);
    QAccessibleEvent told(surface_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

/// Says so if the change changes nothing: a design holds only so many, and the plan in sight may be behind it.
void NetworkInterior::changeByHand(const QString& title, const Session::Change& change, const PortName& shown)
{
    const DesignPtr before = session_->design();
    if (change(*before) == *before)
        return refuse(before->overrides.size() >= kMostItems
                          ? tr("The design holds no more changes by hand; take some back first.")
                          : tr("The design has changed; choose again in a moment."));
    awaited_ = shown;
    session_->edit(title, change);
}

void NetworkInterior::askForSwitch(SwitchTier tier)
{
    const InteriorMap* map = surface_->map();
    if (!map)
        return;
    if (map->carrier().sizing.family == FabricFamily::Direct)
        return addSwitch(tier);
    auto* dialog = new SwitchDialog(map->analysis(), map->carrier(), tier, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addSwitch(dialog->tier(), dialog->part()); });
    dialog->open();
}

void NetworkInterior::addSwitch(SwitchTier tier, const PartId& part)
{
    const InteriorMap* map = surface_->map();
    if (!map)
        return;
    const NetworkPlan& carrier = map->carrier();
    if (carrier.sizing.family == FabricFamily::Direct)
        return refuse(tr("Hosts of this network are cabled to each other; it has no switches to add to."));
    std::string created;
    cw::addSwitch(*session_->design(), carrier.network, tier, &created, part);
    changeByHand(tr("Add switch %1").arg(qt(created)),
                 [network = carrier.network, tier, part](const Design& d) {
                     return cw::addSwitch(d, network, tier, nullptr, part);
                 },
                 {created, 0});
}

void NetworkInterior::addSwitchHere()
{
    const InteriorMap* map = surface_->map();
    const InteriorSpot at = surface_->state().selected;
    const InteriorTier tier = map && at.device >= 0 ? map->tierOf(at.device) : InteriorTier::Leaves;
    askForSwitch(tier == InteriorTier::Cores    ? SwitchTier::Core
                 : tier == InteriorTier::Spines ? SwitchTier::Spine
                                                : SwitchTier::Leaf);
}

void NetworkInterior::beginLink()
{
    surface_->setFocus();
    surface_->beginLink();
}

void NetworkInterior::drawLink(InteriorSpot from, InteriorSpot to)
{
    const InteriorMap& map = *surface_->map();
    const PortName a = map.portName(from), b = map.portName(to);
    const LinkTrial trial = tryLink(joinPorts(*session_->design(), a, b), *session_->facts().catalogue, a, b);
    if (const QString why = refusal(trial, a, b); !why.isEmpty())
        return refuse(why);
    changeByHand(
        tr("Add link %1 – %2").arg(nameOf(a), nameOf(b)), [a, b](const Design& d) { return joinPorts(d, a, b); }, b);
}

void NetworkInterior::moveEnd(InteriorSpot stays, InteriorSpot moves, InteriorSpot target)
{
    const InteriorMap& map = *surface_->map();
    const PortName a = map.portName(stays), b = map.portName(moves), c = map.portName(target);
    const LinkTrial trial = tryLink(moveLinkEnd(*session_->design(), a, b, c), *session_->facts().catalogue, a, c);
    if (const QString why = refusal(trial, a, c); !why.isEmpty())
        return refuse(why);
    changeByHand(
        tr("Move link of %1 to %2").arg(nameOf(a), nameOf(c)),
        [a, b, c](const Design& d) { return moveLinkEnd(d, a, b, c); }, c);
}

void NetworkInterior::removeSelected()
{
    const InteriorMap* map = surface_->map();
    const InteriorSpot at = surface_->state().selected;
    if (!map || at.device < 0)
        return refuse(tr("Select a switch, or the port of a link, to remove it."));
    if (at.isDevice()) {
        if (!map->use().isSwitch(at.device))
            return refuse(tr("%1 is one of a block; change how many the block has, or remove its links one by one.")
                              .arg(map->name(at.device)));
        const std::string name = map->name(at.device).toStdString();
        if (!isAsDrawn(*map->analysis().design, *session_->design(), name))
            return refuse(tr("The design has changed; choose again in a moment."));
        changeByHand(tr("Remove switch %1").arg(qt(name)), [name](const Design& d) { return removeSwitch(d, name); },
                     {});
        return;
    }
    const InteriorSpot far = map->otherEnd(at);
    const PortName a = map->portName(at), b = map->portName(far);
    if (map->cableAt(at) < 0)
        return refuse(tr("%1 is free: there is no link to remove.").arg(portWords(*map, at)));
    if (a.device.empty() || b.device.empty())
        return refuse(tr("The link of %1 follows from the design: it serves management or a fabric manager.")
                          .arg(portWords(*map, at)));
    if (!isAsDrawn(*map->analysis().design, *session_->design(), a))
        return refuse(tr("The design has changed; choose again in a moment."));
    changeByHand(
        tr("Remove link %1 – %2").arg(nameOf(a), nameOf(b)), [a, b](const Design& d) { return cutLink(d, a, b); }, a);
}

void NetworkInterior::chooseCable()
{
    const InteriorMap* map = surface_->map();
    const InteriorSpot at = surface_->state().selected;
    const InteriorSpot far = map ? map->otherEnd(at) : InteriorSpot{};
    const PortName a = map ? map->portName(at) : PortName{}, b = map ? map->portName(far) : PortName{};
    if (a.device.empty() || b.device.empty())
        return refuse(tr("Select the port of a link to choose its cable."));
    const LinkTrial trial = tryLink(*session_->design(), *session_->facts().catalogue, a, b);
    if (!trial.isLinked)
        return refuse(tr("The design has changed; choose again in a moment."));
    auto* dialog = new CableDialog(trial, *session_->facts().catalogue, nameOf(a), nameOf(b), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const Override& o : session_->design()->overrides)
        if (o.kind == Override::Kind::SetCable && ((o.from == a && o.to == b) || (o.from == b && o.to == a)))
            dialog->choose(o.cable, o.length);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, a, b] { takeCable(a, b, dialog->cable(), dialog->length()); });
    dialog->open();
}

void NetworkInterior::takeCable(const PortName& a, const PortName& b, const PartId& cable, std::optional<Length> length)
{
    const auto change = [=](const Design& d) { return cw::chooseCable(d, a, b, cable, length); };
    // Accepted as it was: nothing to do, and nothing to complain of.
    if (change(*session_->design()) == *session_->design())
        return;
    changeByHand(tr("Choose the cable %1 – %2").arg(nameOf(a), nameOf(b)), change, a);
}

void NetworkInterior::returnToGenerated()
{
    const InteriorMap* map = surface_->map();
    const InteriorSpot at = surface_->state().selected;
    if (!map || at.device < 0)
        return refuse(tr("Select what was drawn by hand first."));
    const PortName port = map->portName(at);
    const std::string device = map->name(at.device).toStdString();
    const auto found = [=](const Design& d) {
        return port.device.empty() ? overridesAt(d, device) : overridesAt(d, port);
    };
    if (found(*session_->design()).empty())
        return refuse(tr("Nothing is drawn by hand at %1.").arg(portWords(*map, at)));
    changeByHand(tr("Return %1 to generated").arg(portWords(*map, at)),
                 [found](const Design& d) { return takeBack(d, found(d)); }, {device, port.port});
}

void NetworkInterior::takeBackAll()
{
    const AnalysisPtr analysis = session_->analysis();
    const InteriorMap* map = surface_->map();
    if (!map)
        return;
    // The plan tells to which network an override belongs; afterwards they are found by what they say.
    std::vector<Override> all;
    for (const Override& o : analysis->design->overrides)
        if (networkOfOverride(o, *analysis->design, *analysis->facts.catalogue, *analysis->plan) ==
            map->carrier().network)
            all.push_back(o);
    if (all.empty())
        return refuse(tr("Nothing of this network is drawn by hand."));
    changeByHand(tr("Take back all by hand of %1").arg(elementName(map->carrier().network, *session_->design())),
                 [all](const Design& d) {
                     Design changed = d;
                     std::erase_if(changed.overrides, [&](const Override& o) {
                         return std::find(all.begin(), all.end(), o) != all.end();
                     });
                     return changed;
                 },
                 {});
}

void NetworkInterior::goToPort(const PortName& port)
{
    const InteriorMap* map = surface_->map();
    const InteriorSpot spot = map ? map->spotOf(port) : InteriorSpot{};
    if (spot.device < 0 && !session_->isUpToDate()) {
        awaited_ = port;
        return;
    }
    if (spot.device < 0)
        return refuse(tr("%1 is not in the network any more.").arg(qt(port.device)));
    surface_->select(spot);
    surface_->reveal(spot);
    surface_->setFocus();
}

void NetworkInterior::fillHandMenu(QMenu& menu)
{
    menu.setObjectName(QStringLiteral("handMenu"));
    const InteriorMap* map = surface_->map();
    const InteriorSpot at = surface_->state().selected;
    const bool isOutOfBand = map && map->carrier().kind == NetworkKind::OutOfBand;
    const QIcon add = icon(QStringLiteral("add"));
    menu.addAction(add, isOutOfBand ? tr("Add access switch…") : tr("Add leaf switch…"), this,
                   [this] { askForSwitch(SwitchTier::Leaf); });
    menu.addAction(add, isOutOfBand ? tr("Add aggregation switch…") : tr("Add spine switch…"), this,
                   [this] { askForSwitch(SwitchTier::Spine); });
    if (!isOutOfBand)
        menu.addAction(add, tr("Add core switch…"), this, [this] { askForSwitch(SwitchTier::Core); });
    menu.addSeparator();
    const bool hasCable = map && map->cableAt(at) >= 0;
    menu.addAction(icon(QStringLiteral("link")),
                   hasCable ? tr("Move this end of the link") : tr("Add a link from here"), Qt::Key_L, this,
                   &NetworkInterior::beginLink)
        ->setEnabled(at.device >= 0);
    menu.addAction(icon(QStringLiteral("cable")), tr("Choose the cable…"), Qt::Key_E, this,
                   &NetworkInterior::chooseCable)
        ->setEnabled(hasCable);
    menu.addAction(icon(QStringLiteral("delete")), hasCable ? tr("Remove the link") : tr("Remove the switch"),
                   Qt::Key_Delete, this, &NetworkInterior::removeSelected)
        ->setEnabled(hasCable || (map && at.isDevice() && map->use().isSwitch(at.device)));
    menu.addSeparator();
    const bool isByHand = surface_->state().byHand && at.device >= 0 && surface_->state().byHand->isAt(at);
    menu.addAction(icon(QStringLiteral("undo")), tr("Return to generated"), Qt::Key_R, this,
                   &NetworkInterior::returnToGenerated)
        ->setEnabled(isByHand);
    menu.addAction(icon(QStringLiteral("remove")), tr("Take back all by hand of this network"), this,
                   &NetworkInterior::takeBackAll)
        ->setEnabled(!session_->design()->overrides.empty());
}

}  // namespace cw
