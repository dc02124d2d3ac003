// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The front of a switch: cages in columns of two, odd above even, as most switches number them.
#include "views/report/port_map_sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace cw {

namespace {

constexpr double kCage = 20;
constexpr double kCageHeight = 16;
constexpr double kGap = 3;
constexpr double kEdge = 10;
constexpr double kNumber = 8;  // cage numbers above the upper and below the lower row
constexpr double kLegend = 16;
constexpr double kLeastWidth = 420;  // room for the legend
constexpr int kMostColumns = 32;

struct PortDrawing {
    Q_DECLARE_TR_FUNCTIONS(cw::PortDrawing)
};

int columnsOf(const PortMapSheet& sheet)
{
    const int pairs = (static_cast<int>(sheet.map.cages.size()) + 1) / 2;
    return std::clamp(pairs, 1, kMostColumns);
}

QRectF cageBox(const PortMapSheet& sheet, int index)
{
    const int columns = columnsOf(sheet);
    const int pair = index / 2;
    const int band = pair / columns;
    const double bandHeight = 2 * (kCageHeight + kNumber) + 3 * kGap;
    const double x = kEdge + (pair % columns) * (kCage + kGap);
    const double y = kEdge + kNumber + band * bandHeight + (index % 2) * (kCageHeight + kGap);
    return {x, y, kCage, kCageHeight};
}

double panelHeight(const PortMapSheet& sheet)
{
    const int cages = std::max(1, static_cast<int>(sheet.map.cages.size()));
    const int bands = ((cages + 1) / 2 + columnsOf(sheet) - 1) / columnsOf(sheet);
    return 2 * kEdge + bands * (2 * (kCageHeight + kNumber) + 3 * kGap) - kGap;
}

QColor useColour(const PortLine& line, const Theme& look)
{
    switch (line.use) {
    case PortDirection::Free: return look.textMuted;
    case PortDirection::Down: return look.network(line.network);
    case PortDirection::Up: return look.selection;
    case PortDirection::Management: return look.network(NetworkKind::OutOfBand);
    }
    return look.text;
}

/// Never by colour alone: a free port is hollow, one towards the hosts has a bar below, one towards the spines above.
void drawPort(QPainter& painter, const QRectF& box, const PortLine& line, const Theme& look, bool isCurrent)
{
    const QColor colour = useColour(line, look);
    QColor fill = colour;
    fill.setAlphaF(line.use == PortDirection::Free ? 0.0F : 0.35F);
    painter.setPen(QPen(isCurrent ? look.text : colour, isCurrent ? 1.6 : 0.6,
                        line.use == PortDirection::Free ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRect(box);
    if (line.use == PortDirection::Free)
        return;
    const double bar = box.height() * 0.22;
    const double top = line.use == PortDirection::Up ? box.top() : box.bottom() - bar;
    painter.fillRect(QRectF(box.left(), top, box.width(), bar), colour);
}

void drawNumbers(QPainter& painter, const PortMapSheet& sheet, const Theme& look, const QFont& font)
{
    QFont small = font;
    painter.setPen(look.textMuted);
    small.setPixelSize(6);
    painter.setFont(small);
    for (std::size_t i = 0; i < sheet.map.cages.size(); ++i) {
        const QRectF box = cageBox(sheet, static_cast<int>(i));
        const QRectF at = i % 2 == 0 ? QRectF(box.left(), box.top() - kNumber, box.width(), kNumber)
                                     : QRectF(box.left(), box.bottom(), box.width(), kNumber);
        painter.drawText(at, Qt::AlignCenter, QString::number(sheet.map.cages[i].number));
    }
}

void drawLegend(QPainter& painter, const PortMapSheet& sheet, const Theme& look, const QFont& font, double top)
{
    const int up = sheet.map.used - sheet.map.usedDown;
    const QLocale locale;
    PortLine sample;
    sample.network = sheet.network;
    QFont small = font;
    small.setPixelSize(8);
    painter.setFont(small);
    const std::pair<PortDirection, QString> entries[] = {
        {PortDirection::Down, PortDrawing::tr("%1 down, bar below").arg(locale.toString(sheet.map.usedDown))},
        {PortDirection::Up, PortDrawing::tr("%1 up, bar above").arg(locale.toString(up))},
        {PortDirection::Free,
         PortDrawing::tr("%1 free, dotted").arg(locale.toString(sheet.map.ports - sheet.map.used))}};
    double x = kEdge;
    for (const auto& [use, words] : entries) {
        sample.use = use;
        drawPort(painter, QRectF(x, top + 3, 9, 9), sample, look, false);
        painter.setPen(look.text);
        const double width = QFontMetricsF(small).horizontalAdvance(words);
        painter.drawText(QRectF(x + 13, top, width + 4, 15), Qt::AlignVCenter, words);
        x += width + 30;
    }
}

}  // namespace

std::vector<PortPlace> portPlaces(const PortMapSheet& sheet)
{
    std::vector<PortPlace> places;
    int line = 0;
    for (std::size_t i = 0; i < sheet.map.cages.size(); ++i) {
        const QRectF box = cageBox(sheet, static_cast<int>(i)).adjusted(1.5, 1.5, -1.5, -1.5);
        const auto ports = static_cast<int>(sheet.map.cages[i].ports.size());
        if (ports == 0)
            places.push_back({box, -1});
        for (int port = 0; port < ports; ++port) {
            const double width = box.width() / ports;
            places.push_back({QRectF(box.left() + port * width, box.top(), width, box.height()), line});
            ++line;
        }
    }
    return places;
}

QSizeF portMapSize(const PortMapSheet& sheet)
{
    return {std::max(kLeastWidth, 2 * kEdge + columnsOf(sheet) * (kCage + kGap) - kGap), panelHeight(sheet) + kLegend};
}

void drawPortMap(QPainter& painter, const PortMapSheet& sheet, const Theme& look, const QFont& font, int current)
{
    painter.setPen(QPen(look.hairline, 1));
    painter.setBrush(look.surfaceRaised);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(portMapSize(sheet).width() - 1, panelHeight(sheet) - 1)),
                            4, 4);
    for (std::size_t i = 0; i < sheet.map.cages.size(); ++i) {
        painter.setPen(QPen(look.hairline, 0.8));
        painter.setBrush(look.window);
        painter.drawRoundedRect(cageBox(sheet, static_cast<int>(i)), 1.5, 1.5);
    }
    for (const PortPlace& place : portPlaces(sheet))
        if (place.line >= 0)
            drawPort(painter, place.box, sheet.lines[static_cast<std::size_t>(place.line)], look,
                     place.line == current);
    drawNumbers(painter, sheet, look, font);
    drawLegend(painter, sheet, look, font, panelHeight(sheet) + 1);
}

}  // namespace cw
