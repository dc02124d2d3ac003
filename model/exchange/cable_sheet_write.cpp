// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/cable_sheet_columns.h"
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"

namespace cw {
namespace {

SheetCell positive(double value)
{
    return value > 0 ? SheetCell{plainNumber(value), value} : SheetCell{};
}

SheetCell words(std::string text)
{
    return {std::move(text), {}};
}

void addEnd(std::vector<SheetCell>& row, const Wiring& wiring, const WiringEnd& end)
{
    const WiringNode& node = wiring.node(end);
    row.push_back(words(node.rack));
    row.push_back(positive(node.bottomU));
    row.push_back(words(node.name));
    row.push_back(words(node.kind == WiringNodeKind::Host ? "Host" : "Switch"));
    row.push_back(words(node.model));
    row.push_back(positive(node.tier));
    row.push_back(positive(node.group + 1));
    row.push_back(positive(end.port));
    row.push_back(words(end.label));
}

}  // namespace

std::vector<std::string> cableSheetHeaders()
{
    return {kSheetHeaders.begin(), kSheetHeaders.end()};
}

std::vector<SheetCell> cableSheetRow(const Wiring& wiring, const WiringCable& cable)
{
    std::vector<SheetCell> row;
    row.reserve(kSheetColumns);
    row.push_back(words(cable.label));
    addEnd(row, wiring, cable.a);
    addEnd(row, wiring, cable.b);
    row.push_back(positive(inGigabitsPerSecond(cable.speed)));
    row.push_back(words(cable.media));
    row.push_back(positive(inMetres(cable.length)));
    return row;
}

ExportedFiles cableSheetFiles(const WiringSource& source)
{
    std::string text;
    for (const char* header : kSheetHeaders)
        text += (text.empty() ? "" : ",") + std::string(header);
    text += "\r\n";  // RFC 4180
    for (const WiringCable& cable : source.wiring.cables) {
        bool isFirst = true;
        for (const SheetCell& cell : cableSheetRow(source.wiring, cable)) {
            text += isFirst ? "" : ",";
            text += cell.number ? cell.text : csvCell(cell.text);
            isFirst = false;
        }
        text += "\r\n";
    }
    return {{"", std::move(text)}};
}

}  // namespace cw
