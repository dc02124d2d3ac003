// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of a switch as a drawing and a list, for the window, paper and spreadsheets.

#include "model/analysis/analysis.h"
#include "model/physical/cable_schedule.h"
#include "model/physical/port_map.h"
#include "views/style/theme.h"

#include <QByteArray>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace cw {

class Progress;

enum class PortDirection { Free, Down, Up, Management };

/// A port and what is at the other end of its cable.
struct PortLine {
    int cage = 0;    ///< 0: the management port
    int inCage = 0;  ///< from 0
    QString port;
    PortDirection use = PortDirection::Free;
    NetworkKind network = NetworkKind::Compute;
    QString peer;
    QString peerPort;
    QString cableId;
    QString label;  ///< as at this end
    QString cable;
    QString length;
    QString speed;
};

/// A port map with words: what the drawing, the list and the CSV show.
struct PortMapSheet {
    QString device;
    QString model;
    QString place;  ///< rack and unit
    NetworkKind network = NetworkKind::Compute;
    PortMap map;
    std::vector<PortLine> lines;  ///< cage by cage, the management port last
};

/// Nothing for what is no switch of the catalogue.
std::optional<PortMapSheet> portMapSheet(const CableSchedule& schedule, DeviceIndex device);
QString portUseName(PortDirection use);
QStringList portLineTitles();
QStringList portLineCells(const PortLine& line);

/// Where the ports lie on the front, in the drawing's own units of which a cage is about 20 wide; index as in `lines`,
/// without the management port.
struct PortPlace {
    QRectF box;
    int line = -1;  ///< -1: a cage without ports
};
std::vector<PortPlace> portPlaces(const PortMapSheet& sheet);
QSizeF portMapSize(const PortMapSheet& sheet);
/// @param current the line to set off, or -1
void drawPortMap(QPainter& painter, const PortMapSheet& sheet, const Theme& look, const QFont& font, int current = -1);

/// The drawing over the list, as many pages as it takes.
void paintPortMap(QPagedPaintDevice& device, const PortMapSheet& sheet);
QByteArray portMapCsv(const PortMapSheet& sheet);
/// By the ending of the path: pdf or csv, else Unsupported.
Result<void> writePortMap(const PortMapSheet& sheet, const QString& path);

}  // namespace cw
