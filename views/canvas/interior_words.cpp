// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/interior_words.h"

#include "views/canvas/canvas_words.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"
#include "views/text/words_facts.h"

namespace cw {

namespace {

QString partName(const InteriorMap& map, DeviceIndex device)
{
    const Analysis& analysis = map.analysis();
    const Part* part = partOf(map.plan().devices[static_cast<std::size_t>(device)], *analysis.design, map.plan(),
                              *analysis.facts.catalogue);
    return part ? cw::partName(*part) : QString();
}

QString rackText(const InteriorMap& map, DeviceIndex device)
{
    const Device& one = map.plan().devices[static_cast<std::size_t>(device)];
    if (one.rack < 0)
        return CanvasWords::tr("in no rack");
    return CanvasWords::tr("rack %1, U%2")
        .arg(QString::fromStdString(rackName(map.plan().racks[static_cast<std::size_t>(one.rack)])))
        .arg(one.bottomU);
}

QString deviceText(const InteriorMap& map, DeviceIndex device)
{
    const QString where =
        QStringLiteral("%1 · %2 · %3").arg(map.name(device), partName(map, device), rackText(map, device));
    const int used = map.use().used(device);
    if (!map.use().isSwitch(device))
        return CanvasWords::tr("%1 · %n port(s) on this network", nullptr, used).arg(where);
    return CanvasWords::tr("%1 · %2 ports in use, %3 free").arg(where).arg(used).arg(map.use().unused(device));
}

QString portLabel(const InteriorMap& map, DeviceIndex device, const Cable& cable)
{
    return QString::fromStdString(
        portName(map.plan(), *map.analysis().design, *map.analysis().facts.catalogue, device, cable));
}

QString cableText(const InteriorMap& map, const Cable& cable)
{
    if (cable.choice < 0)
        return CanvasWords::tr("no cable in the catalogue fits");
    const CableChoice& choice = map.plan().cableChoices[static_cast<std::size_t>(cable.choice)];
    const Part* part = map.analysis().facts.catalogue->find(choice.cable);
    const QString made = part ? cw::partName(*part) : CanvasWords::tr("no cable in the catalogue fits");
    return QStringLiteral("%1 · %2 · %3").arg(bitRateText(choice.speed), made, text(choice.stocked));
}

QString portText(const InteriorMap& map, InteriorSpot spot)
{
    const std::int32_t index = map.cableAt(spot);
    if (index < 0)
        return CanvasWords::tr("%1 port %2: free").arg(map.name(spot.device), map.portLabel(spot));
    const Cable& cable = map.plan().cables[static_cast<std::size_t>(index)];
    const QString here = portLabel(map, spot.device, cable);
    if (cable.to < 0)
        return (cable.toRack >= 0 ? CanvasWords::tr("%1 port %2 → rack power distribution · %3")
                                  : CanvasWords::tr("%1 port %2 → fabric manager · %3"))
            .arg(map.name(spot.device), here, cableText(map, cable));
    const DeviceIndex far = cable.from == spot.device ? cable.to : cable.from;
    return CanvasWords::tr("%1 port %2 → %3 port %4 · %5")
        .arg(map.name(spot.device), here, map.name(far), portLabel(map, far, cable), cableText(map, cable));
}

/// "4 cables, 3 switches, 1.9 µs, 400 Gb/s a flow and 3.2 Tb/s in all over 16 equal paths: a → b → c"
QString foundText(const InteriorMap& map, const FoundPaths& found)
{
    if (!found.isReachable())
        return CanvasWords::tr("no path");
    QStringList names;
    for (const DeviceIndex device : found.devices)
        names << map.name(device);
    const QString cables = CanvasWords::tr("%n cable(s)", nullptr, found.links);
    const QString switches = CanvasWords::tr("%n switch(es)", nullptr, found.switches);
    const QString latency = found.latency ? text(*found.latency) : CanvasWords::tr("latency unknown");
    const QString paths =
        found.count == 1 ? CanvasWords::tr("one path") : CanvasWords::tr("%1 equal paths").arg(countText(found.count));
    return CanvasWords::tr("%1, %2, %3 without queues; %4, a flow gets up to %5, all together %6\n%7")
        .arg(cables, switches, latency, paths, bitRateText(found.narrowest), bitRateText(found.together),
             names.join(QStringLiteral(" → ")));
}

/// One share, or the bounds between which it lies.
QString rangeText(const Throughput& theta)
{
    return theta.isExact() ? percentText(theta.lower, 1)
                           : CanvasWords::tr("%1 to %2", "a range of shares")
                                 .arg(percentText(theta.lower, 1), percentText(theta.upper, 1));
}

}  // namespace

QString spotText(const InteriorMap& map, InteriorSpot spot)
{
    if (spot.device < 0)
        return {};
    return spot.isPort() ? portText(map, spot) : deviceText(map, spot.device);
}

QString pathText(const InteriorMap& map, const PathAnswer& answer, const PathEnd& from)
{
    if (answer.isWithinHost)
        return answer.scaleUp.base() > 0 ? CanvasWords::tr("Within %1: over NVLink, %2 each way, no network")
                                               .arg(map.name(from.host), text(answer.scaleUp))
                                         : CanvasWords::tr("Within %1: no network").arg(map.name(from.host));
    QStringList lines;
    if (!answer.forwarded) {
        lines << foundText(map, answer.direct);
    } else {
        lines << CanvasWords::tr("Through NVLink (%4 each way): GPU %1 passes on to GPU %2 of %3; then %5")
                     .arg(from.gpu + 1)
                     .arg(answer.forwardingGpu + 1)
                     .arg(map.name(from.host), text(answer.scaleUp), foundText(map, *answer.forwarded));
        lines << CanvasWords::tr("Through the network, from rail to rail: %1").arg(foundText(map, answer.direct));
    }
    return lines.join(QLatin1Char('\n'));
}

QString failedText(const InteriorMap& map, const Failures& failures)
{
    if (failures.devices.size() == 1 && failures.cables.empty())
        return CanvasWords::tr("Failed: %1").arg(map.name(failures.devices.front()));
    const QString devices = CanvasWords::tr("%n device(s)", nullptr, static_cast<int>(failures.devices.size()));
    const QString links = CanvasWords::tr("%n link(s)", nullptr, static_cast<int>(failures.cables.size()));
    if (failures.cables.empty())
        return CanvasWords::tr("Failed: %1").arg(devices);
    return failures.devices.empty() ? CanvasWords::tr("Failed: %1").arg(links)
                                    : CanvasWords::tr("Failed: %1, %2").arg(devices, links);
}

QString healthText(const InteriorMap& map, const FabricHealth& before, const FabricHealth& after)
{
    QString left =
        CanvasWords::tr("Bisection left: %1 · near-worst traffic runs at %2 of line rate, before at %3 · ports cut "
                        "off: %4")
            .arg(percentText(after.bisection, 1), rangeText(after.worstTraffic), rangeText(before.worstTraffic),
                 countText(after.cutOff));
    const Analysis& analysis = map.analysis();
    const QString steps = stepsText(analysis.stepsAfter(map.network().network, after), *analysis.design);
    return steps.isEmpty() ? left : left + QLatin1Char('\n') + steps;
}

}  // namespace cw
