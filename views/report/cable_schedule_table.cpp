// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/cable_schedule_table.h"

#include "views/report/bom_table.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cw {

namespace {

struct CableTable {
    Q_DECLARE_TR_FUNCTIONS(cw::CableTable)
};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString endText(const ScheduleEnd& end, const Catalogue& catalogue, CableColumn column)
{
    switch (column) {
    case CableColumn::RackA:
    case CableColumn::RackZ: return qt(end.rack);
    case CableColumn::DeviceA:
    case CableColumn::DeviceZ: return qt(end.device);
    case CableColumn::PortA:
    case CableColumn::PortZ: return qt(end.port);
    case CableColumn::ConnectorA:
    case CableColumn::ConnectorZ: return qt(end.connector);
    default: return end.optic.empty() ? QString() : partLabel(catalogue, end.optic);
    }
}

bool isEndA(CableColumn column)
{
    return column >= CableColumn::RackA && column <= CableColumn::OpticA;
}

}  // namespace

QString cableColumnTitle(CableColumn column)
{
    switch (column) {
    case CableColumn::Id: return CableTable::tr("Cable id");
    case CableColumn::Label: return CableTable::tr("Label at end A");
    case CableColumn::Network: return CableTable::tr("Network");
    case CableColumn::Bundle: return CableTable::tr("Pull bundle");
    case CableColumn::RackA: return CableTable::tr("A rack");
    case CableColumn::UnitA: return CableTable::tr("A unit");
    case CableColumn::DeviceA: return CableTable::tr("A device");
    case CableColumn::PortA: return CableTable::tr("A port");
    case CableColumn::ConnectorA: return CableTable::tr("A cage");
    case CableColumn::OpticA: return CableTable::tr("A optic");
    case CableColumn::RackZ: return CableTable::tr("Z rack");
    case CableColumn::UnitZ: return CableTable::tr("Z unit");
    case CableColumn::DeviceZ: return CableTable::tr("Z device");
    case CableColumn::PortZ: return CableTable::tr("Z port");
    case CableColumn::ConnectorZ: return CableTable::tr("Z cage");
    case CableColumn::OpticZ: return CableTable::tr("Z optic");
    case CableColumn::Cable: return CableTable::tr("Cable");
    case CableColumn::Medium: return CableTable::tr("Medium");
    case CableColumn::Speed: return CableTable::tr("Speed, Gb/s");
    case CableColumn::Routed: return CableTable::tr("Routed, m");
    case CableColumn::Stocked: return CableTable::tr("Stocked, m");
    case CableColumn::Route: return CableTable::tr("Route");
    }
    return {};
}

QString cableColumnHelp(CableColumn column)
{
    switch (column) {
    case CableColumn::Id: return CableTable::tr("Unique in the design and the same in every export.");
    case CableColumn::Label:
        return CableTable::tr("Rack-unit:port of the near end, then of the far end, after ANSI/TIA-606-C; the label at "
                              "end Z has them the other way round. 00 is a switch's management port.");
    case CableColumn::Bundle:
        return CableTable::tr("Cables of one network and one kind between the same two racks: pulled together.");
    case CableColumn::PortA:
    case CableColumn::PortZ: return CableTable::tr("As it is printed on the device.");
    case CableColumn::UnitA:
    case CableColumn::UnitZ: return CableTable::tr("The lowest rack unit of the device, counted from the floor.");
    case CableColumn::Cable: return CableTable::tr("A cable that carries several links is in as many rows.");
    case CableColumn::Routed:
        return CableTable::tr("Up to the tray, along it and down, with loops in the racks and the slack of the site.");
    case CableColumn::Stocked: return CableTable::tr("The shortest length to be had that is long enough.");
    case CableColumn::Route: return CableTable::tr("Rack, tray of its row, column of the crossing, other row, rack.");
    default: return {};
    }
}

bool isCableNumber(CableColumn column)
{
    return column == CableColumn::UnitA || column == CableColumn::UnitZ || column == CableColumn::Speed ||
           column == CableColumn::Routed || column == CableColumn::Stocked;
}

std::optional<double> cableNumber(const ScheduleEntry& entry, CableColumn column)
{
    const auto known = [](double value) { return value > 0 ? std::optional(value) : std::nullopt; };
    switch (column) {
    case CableColumn::UnitA: return known(entry.a.unit);
    case CableColumn::UnitZ: return known(entry.z.unit);
    case CableColumn::Speed: return known(inGigabitsPerSecond(entry.speed));
    case CableColumn::Routed: return known(inMetres(entry.routed));
    case CableColumn::Stocked: return known(inMetres(entry.stocked));
    default: return std::nullopt;
    }
}

QString cableText(const CableSchedule& schedule, const ScheduleEntry& entry, CableColumn column)
{
    const QLocale locale;
    switch (column) {
    case CableColumn::Id: return qt(entry.id);
    case CableColumn::Label: return qt(entry.label);
    case CableColumn::Network: return networkKindName(entry.network);
    case CableColumn::Bundle: return bundleName(entry.bundle);
    case CableColumn::Cable:
        return entry.cable.empty() ? CableTable::tr("none fits") : partLabel(schedule.catalogue(), entry.cable);
    case CableColumn::Medium: {
        const auto part = schedule.catalogue().cables.find(entry.cable);
        return part == schedule.catalogue().cables.end() ? QString() : mediumName(part->second.medium);
    }
    case CableColumn::Route: return routeText(schedule.route(entry.bundle));
    case CableColumn::UnitA:
    case CableColumn::UnitZ:
    case CableColumn::Speed:
    case CableColumn::Routed:
    case CableColumn::Stocked: {
        const std::optional<double> number = cableNumber(entry, column);
        return number ? locale.toString(
                            *number, 'f',
                            column == CableColumn::Routed ? 1 : static_cast<int>(QLocale::FloatingPointShortest))
                      : QString();
    }
    default: return endText(isEndA(column) ? entry.a : entry.z, schedule.catalogue(), column);
    }
}

QString bundleName(std::int32_t bundle)
{
    return QStringLiteral("B%1").arg(bundle + 1, 4, 10, QLatin1Char('0'));
}

QString routeText(const BundleRoute& route)
{
    if (route.fromRow.empty())
        return CableTable::tr("within the rack");
    if (route.crossing == 0)
        return CableTable::tr("%1 → row %2 → %3").arg(qt(route.fromRack), qt(route.fromRow), qt(route.toRack));
    return CableTable::tr("%1 → row %2 → crossing %3 → row %4 → %5")
        .arg(qt(route.fromRack), qt(route.fromRow), QString::number(route.crossing), qt(route.toRow), qt(route.toRack));
}

}  // namespace cw
