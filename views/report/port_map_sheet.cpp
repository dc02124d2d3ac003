// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/port_map_sheet.h"

#include "views/report/bom_csv.h"
#include "views/report/cable_schedule_table.h"
#include "views/report/page_flow.h"
#include "views/report/safe_file.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPdfWriter>

namespace cw {

namespace {

struct PortWords {
    Q_DECLARE_TR_FUNCTIONS(cw::PortWords)
};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

PortLine lineOf(const CableSchedule& schedule, const SwitchPort& port, int cage, int inCage)
{
    PortLine line;
    line.cage = cage;
    line.inCage = inCage;
    line.port = qt(port.label);
    if (port.cable < 0)
        return line;
    const ScheduleEntry entry = schedule.entry(schedule.rowOfCable(port.cable));
    const Cable& cable = schedule.plan().cables[static_cast<std::size_t>(port.cable)];
    // A manager or PDU is end A, although its switch is where the plan's cable begins.
    const bool isA = port.side == CableSide::From && cable.to >= 0;
    const ScheduleEnd& peer = isA ? entry.z : entry.a;
    line.use = cage == 0 ? PortDirection::Management : isA ? PortDirection::Up : PortDirection::Down;
    line.network = entry.network;
    line.peer = qt(peer.device);
    line.peerPort = qt(peer.port);
    line.cableId = qt(entry.id);
    line.label = qt(isA ? entry.label : farLabel(entry));
    line.cable = cableText(schedule, entry, CableColumn::Cable);
    line.length = text(entry.stocked);
    line.speed = bitRateText(entry.speed);
    return line;
}

}  // namespace

std::optional<PortMapSheet> portMapSheet(const CableSchedule& schedule, DeviceIndex device)
{
    const Plan& plan = schedule.plan();
    const auto map = portMap(plan, schedule.design(), schedule.catalogue(), device);
    if (!map)
        return std::nullopt;
    const Device& what = plan.devices[static_cast<std::size_t>(device)];
    PortMapSheet sheet;
    sheet.map = *map;
    sheet.network = what.network;
    sheet.device = qt(deviceName(plan, schedule.design(), device));
    if (const Part* part = partOf(what, schedule.design(), plan, schedule.catalogue()))
        sheet.model = partName(*part);
    if (what.rack >= 0)
        sheet.place = PortWords::tr("rack %1, unit %2")
                          .arg(qt(rackName(plan.racks[static_cast<std::size_t>(what.rack)])))
                          .arg(what.bottomU);
    for (const SwitchCage& cage : map->cages)
        for (std::size_t port = 0; port < cage.ports.size(); ++port)
            sheet.lines.push_back(lineOf(schedule, cage.ports[port], cage.number, static_cast<int>(port)));
    if (map->management)
        sheet.lines.push_back(lineOf(schedule, *map->management, 0, 0));
    return sheet;
}

QString portUseName(PortDirection use)
{
    switch (use) {
    case PortDirection::Free: return PortWords::tr("free");
    case PortDirection::Down: return PortWords::tr("down", "towards hosts");
    case PortDirection::Up: return PortWords::tr("up", "towards spines");
    case PortDirection::Management: return PortWords::tr("management");
    }
    return {};
}

QStringList portLineTitles()
{
    return {PortWords::tr("Port"),     PortWords::tr("Use"),      PortWords::tr("Connected to"),
            PortWords::tr("Its port"), PortWords::tr("Cable id"), PortWords::tr("Label at this end"),
            PortWords::tr("Cable"),    PortWords::tr("Length"),   PortWords::tr("Speed")};
}

QStringList portLineCells(const PortLine& line)
{
    return {line.port,  portUseName(line.use), line.peer, line.peerPort, line.cableId, line.label,
            line.cable, line.length,           line.speed};
}

void paintPortMap(QPagedPaintDevice& device, const PortMapSheet& sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    // Everything on paper is laid out in one unit, whatever the resolution of the device.
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Inch).size() * kUnitsPerInch;
    const double scale = painter.device()->logicalDpiX() / kUnitsPerInch;
    PageFlow flow(page);
    flow.heading(1, sheet.device);
    flow.paragraph(
        PortWords::tr("%1, %2. %3 of %4 ports are used.")
            .arg(sheet.model, sheet.place, QLocale().toString(sheet.map.used), QLocale().toString(sheet.map.ports)));
    const QSizeF natural = portMapSize(sheet);
    flow.figure(PortWords::tr("Front of %1").arg(sheet.device), natural.height() * flow.width() / natural.width(),
                [&sheet, natural](QPainter& on, const QRectF& area) {
                    const FittedPainter fitted(on, natural, area);
                    drawPortMap(on, sheet, paperTheme(), paperFont(10));
                });
    Table table{PortWords::tr("Ports of %1").arg(sheet.device), {}, {}, false, 6.5};
    const double weights[] = {1.6, 1.3, 3.2, 1.6, 2.2, 3.4, 2.8, 1.1, 1.5};
    const QStringList titles = portLineTitles();
    for (int column = 0; column < titles.size(); ++column)
        table.columns.push_back({titles[column], weights[column], Qt::AlignLeft});
    for (const PortLine& line : sheet.lines)
        table.rows.push_back(portLineCells(line));
    flow.table(table);
    bool isFirst = true;
    for (const PageSteps& steps : flow.pages()) {
        if (!isFirst && !device.newPage())
            break;
        isFirst = false;
        painter.save();
        painter.scale(scale, scale);
        for (const DrawStep& step : steps)
            step(painter);
        painter.restore();
    }
}

QByteArray portMapCsv(const PortMapSheet& sheet)
{
    QByteArray csv("\xEF\xBB\xBF");
    const auto addLine = [&](const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells)
            quoted << csvTextCell(cell);
        csv += quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    addLine(QStringList(PortWords::tr("Switch")) + portLineTitles());
    for (const PortLine& line : sheet.lines)
        addLine(QStringList(sheet.device) + portLineCells(line));
    return csv;
}

Result<void> writePortMap(const PortMapSheet& sheet, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("csv"))
        return writeWhole(path, portMapCsv(sheet));
    if (ending != QStringLiteral("pdf"))
        return failure(ErrorCode::Unsupported, {}, {ending.toStdString()});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.device);
        writer.setCreator(QStringLiteral("Clusterwright " CW_VERSION));
        writer.setResolution(static_cast<int>(kUnitsPerInch));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF());
        paintPortMap(writer, sheet);
    }
    return writeWhole(path, buffer.data());
}

}  // namespace cw
