// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/cable_sheet_columns.h"
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"

namespace cw {
namespace {

std::string positive(int value)
{
    return value > 0 ? std::to_string(value) : "";
}

std::string positive(double value)
{
    return value > 0 ? plainNumber(value) : "";
}

void addEnd(std::string& row, const Wiring& wiring, const WiringEnd& end)
{
    const WiringNode& node = wiring.node(end);
    const std::string group = node.group >= 0 ? std::to_string(node.group + 1) : "";
    const char* type = node.kind == WiringNodeKind::Host ? "Host" : "Switch";
    for (const std::string& cell : {node.rack, positive(node.bottomU), node.name, std::string(type), node.model,
                                    positive(node.tier), group, positive(end.port), end.label})
        row += ',' + csvCell(cell);
}

}  // namespace

ExportedFiles cableSheetFiles(const WiringSource& source)
{
    std::string text;
    for (const char* header : kSheetHeaders)
        text += (text.empty() ? "" : ",") + std::string(header);
    text += "\r\n";  // RFC 4180
    for (const WiringCable& cable : source.wiring.cables) {
        text += csvCell(cable.label);
        addEnd(text, source.wiring, cable.a);
        addEnd(text, source.wiring, cable.b);
        text += ',' + positive(inGigabitsPerSecond(cable.speed)) + ',' + csvCell(cable.media) + ',' +
                positive(inMetres(cable.length)) + "\r\n";
    }
    return {{"", std::move(text)}};
}

}  // namespace cw
