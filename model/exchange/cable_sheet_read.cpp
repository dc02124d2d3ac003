// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/cable_sheet_columns.h"
#include "model/exchange/reading_support.h"
#include "model/exchange/sheet_rows.h"
#include "model/exchange/wiring_text.h"
#include "model/units/text_form.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace cw {
namespace {

constexpr double kMaxMetres = 100'000;

/// "A-Node Name" and "a_node_name" are one header.
std::string plainHeader(std::string_view header)
{
    std::string plain;
    for (const char c : header) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            plain += lower;
    }
    return plain;
}

/// Other names for a column of the A end, without what marks the end.
struct HeaderAlias {
    const char* name;
    SheetColumn column;
};
constexpr HeaderAlias kEndAliases[] = {
    {"rack", SheetColumn::ARack},         {"u", SheetColumn::AUnit},
    {"unit", SheetColumn::AUnit},         {"position", SheetColumn::AUnit},
    {"nodename", SheetColumn::ANode},     {"node", SheetColumn::ANode},
    {"device", SheetColumn::ANode},       {"name", SheetColumn::ANode},
    {"host", SheetColumn::ANode},         {"type", SheetColumn::AType},
    {"model", SheetColumn::AModel},       {"tier", SheetColumn::ATier},
    {"group", SheetColumn::AGroup},       {"port", SheetColumn::APort},
    {"hcaport", SheetColumn::APort},      {"interface", SheetColumn::APort},
    {"portname", SheetColumn::APortName},
};
constexpr HeaderAlias kCableAliases[] = {
    {"label", SheetColumn::Label},   {"cableid", SheetColumn::Label},   {"speedgbs", SheetColumn::Speed},
    {"speed", SheetColumn::Speed},   {"rate", SheetColumn::Speed},      {"speedgbps", SheetColumn::Speed},
    {"media", SheetColumn::Media},   {"cabletype", SheetColumn::Media}, {"lengthm", SheetColumn::Length},
    {"length", SheetColumn::Length}, {"lenm", SheetColumn::Length},
};

SheetColumn toOtherEnd(SheetColumn column)
{
    const int shift = static_cast<int>(SheetColumn::ZRack) - static_cast<int>(SheetColumn::ARack);
    return static_cast<SheetColumn>(static_cast<int>(column) + shift);
}

std::optional<SheetColumn> endColumn(std::string_view name)
{
    for (const HeaderAlias& alias : kEndAliases)
        if (name == alias.name)
            return alias.column;
    return std::nullopt;
}

class SheetReader {
public:
    WiringReading read(std::string_view text)
    {
        const std::string clean = cleanText(text, issues_);
        SheetRows rows(clean, separatorOf(clean), issues_);
        SheetRow row;
        if (!rows.next(row) ||
            std::all_of(row.cells.begin(), row.cells.end(), [](const auto& c) { return c.empty(); })) {
            issues_.add(WiringIssueCode::Empty, 0);
            return std::move(reading_);
        }
        takeHeaders(row);
        for (const SheetColumn needed : {SheetColumn::ANode, SheetColumn::ZNode}) {
            if (place_[static_cast<std::size_t>(needed)] < 0) {
                issues_.add(WiringIssueCode::MissingColumn, row.line,
                            {kSheetHeaders[static_cast<std::size_t>(needed)]});
                return std::move(reading_);
            }
        }
        while (rows.next(row))
            if (!takeRow(row))
                break;
        guessKinds();
        deriveTiers(reading_.wiring);
        return std::move(reading_);
    }

private:
    void takeHeaders(const SheetRow& row)
    {
        place_.fill(-1);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto column = columnOf(plainHeader(row.cells[i]));
            if (column && place_[static_cast<std::size_t>(*column)] < 0)
                place_[static_cast<std::size_t>(*column)] = static_cast<int>(i);
        }
    }

    std::optional<SheetColumn> columnOf(const std::string& header)
    {
        for (const HeaderAlias& alias : kCableAliases)
            if (header == alias.name)
                return alias.column;
        const std::pair<std::string_view, bool> kPrefixes[] = {
            {"sidea", false}, {"sideb", true}, {"a", false}, {"z", true}, {"b", true}};
        for (const auto& [prefix, isOther] : kPrefixes) {
            if (!header.starts_with(prefix))
                continue;
            std::string_view rest = std::string_view(header).substr(prefix.size());
            // NetBox names a termination by what it is ("dcim.interface") and then by its name.
            if (prefix.starts_with("side") && (rest == "name" || rest == "type"))
                return rest == "type" ? std::nullopt : std::optional(isOther ? SheetColumn::ZPort : SheetColumn::APort);
            if (const auto column = endColumn(rest))
                return isOther ? toOtherEnd(*column) : *column;
        }
        // Headers without a mark for the end: the first of a name is A's, the second Z's.
        if (const auto column = endColumn(header)) {
            const bool isTaken = seen_[static_cast<std::size_t>(*column)]++ > 0;
            return isTaken ? toOtherEnd(*column) : *column;
        }
        return std::nullopt;
    }

    std::string_view cell(const SheetRow& row, SheetColumn column) const
    {
        const int at = place_[static_cast<std::size_t>(column)];
        return at >= 0 && static_cast<std::size_t>(at) < row.cells.size()
                   ? std::string_view(row.cells[static_cast<std::size_t>(at)])
                   : std::string_view();
    }

    static bool isBlank(const SheetRow& row)
    {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& c) { return c.empty(); });
    }

    bool takeRow(const SheetRow& row)
    {
        if (isBlank(row))
            return true;
        for (const SheetColumn needed : {SheetColumn::ANode, SheetColumn::ZNode}) {
            if (cell(row, needed).empty()) {
                issues_.add(WiringIssueCode::MissingCell, row.line, {kSheetHeaders[static_cast<std::size_t>(needed)]});
                return true;
            }
        }
        if (reading_.wiring.cables.size() >= kMaxWiringCables) {
            issues_.add(WiringIssueCode::TooLarge, row.line, {"cables", std::to_string(kMaxWiringCables)});
            return false;
        }
        WiringCable cable;
        cable.a = takeEnd(row, false);
        cable.b = takeEnd(row, true);
        if (cable.a.node == cable.b.node) {
            issues_.add(WiringIssueCode::SelfCable, row.line,
                        {reading_.wiring.node(cable.a).name, portText(cable.a), portText(cable.b)});
            return true;
        }
        for (const WiringEnd* end : {&cable.a, &cable.b})
            notePort(*end, row.line);
        cable.speed = takeSpeed(row);
        cable.media = cell(row, SheetColumn::Media);
        cable.length = takeLength(row);
        cable.label = cell(row, SheetColumn::Label);
        reading_.wiring.cables.push_back(std::move(cable));
        return true;
    }

    WiringEnd takeEnd(const SheetRow& row, bool isOther)
    {
        const auto at = [&](SheetColumn column) { return cell(row, isOther ? toOtherEnd(column) : column); };
        const auto number = [&](SheetColumn column, int most) {
            const std::string_view text = at(column);
            const auto value = wholeNumber(text, 1, most);
            if (!value && !text.empty())
                issues_.add(WiringIssueCode::BadNumber, row.line, {shortened(text)});
            return value.value_or(0);
        };
        WiringEnd end;
        end.node = nodeFor(at(SheetColumn::ANode), isOther);
        WiringNode& node = reading_.wiring.node(end);
        fill(node.rack, at(SheetColumn::ARack));
        fill(node.model, at(SheetColumn::AModel));
        takeKind(node, end.node, at(SheetColumn::AType));
        if (const int unit = number(SheetColumn::AUnit, 1000); node.bottomU == 0)
            node.bottomU = unit;
        if (const int tier = number(SheetColumn::ATier, 9); node.tier == 0)
            node.tier = tier;
        if (const int group = number(SheetColumn::AGroup, kMaxWiringPort); node.group < 0)
            node.group = group - 1;
        end.label = at(SheetColumn::APortName);
        if (const auto port = wholeNumber(at(SheetColumn::APort), 1, kMaxWiringPort))
            end.port = *port;
        else if (end.label.empty())
            end.label = at(SheetColumn::APort);
        if (node.kind == WiringNodeKind::Host || node.ports < end.port)
            node.ports = std::max(node.ports, end.port);
        return end;
    }

    static void fill(std::string& known, std::string_view found)
    {
        if (known.empty())
            known = found;
    }

    WiringIndex nodeFor(std::string_view name, bool isOther)
    {
        auto& nodes = reading_.wiring.nodes;
        const auto [known, isNew] = byName_.emplace(WiringNames::plain(name), static_cast<WiringIndex>(nodes.size()));
        if (isNew) {
            nodes.push_back({});
            nodes.back().name = name;
            saidKind_.push_back(false);
            isEverUpper_.push_back(false);
        }
        if (isOther)
            isEverUpper_[static_cast<std::size_t>(known->second)] = true;
        return known->second;
    }

    void takeKind(WiringNode& node, WiringIndex index, std::string_view type)
    {
        const std::string plain = plainHeader(type);
        if (plain != "host" && plain != "switch")
            return;
        node.kind = plain == "switch" ? WiringNodeKind::Switch : WiringNodeKind::Host;
        saidKind_[static_cast<std::size_t>(index)] = true;
    }

    /// Sheets list the lower end first: what is never an upper end is a host.
    void guessKinds()
    {
        for (std::size_t n = 0; n < reading_.wiring.nodes.size(); ++n)
            if (!saidKind_[n])
                reading_.wiring.nodes[n].kind = isEverUpper_[n] ? WiringNodeKind::Switch : WiringNodeKind::Host;
    }

    static std::string portText(const WiringEnd& end) { return end.port > 0 ? std::to_string(end.port) : end.label; }

    void notePort(const WiringEnd& end, int line)
    {
        const std::string port = plainPortLabel(portText(end));
        if (port.empty())
            return;
        const auto [known, isNew] = lineOfPort_.emplace(std::pair(end.node, port), line);
        if (!isNew)
            issues_.add(WiringIssueCode::DuplicatePort, line,
                        {reading_.wiring.node(end).name, shortened(portText(end)), std::to_string(known->second)});
    }

    /// A number is in Gb/s.
    Bandwidth takeSpeed(const SheetRow& row)
    {
        const std::string_view text = cell(row, SheetColumn::Speed);
        if (text.empty())
            return {};
        if (const auto rate = parseInfiniBandRate(text))
            return *rate;
        const bool isBare = text.find_first_not_of("0123456789.") == std::string_view::npos;
        const auto speed = parseBandwidth(isBare ? std::string(text) + "G" : std::string(text));
        if (!speed)
            issues_.add(WiringIssueCode::UnknownSpeed, row.line, {shortened(text)});
        return speed.value_or(Bandwidth{});
    }

    /// A number is in metres.
    Length takeLength(const SheetRow& row)
    {
        const std::string_view text = cell(row, SheetColumn::Length);
        if (text.empty())
            return {};
        const bool isBare = text.find_first_not_of("0123456789.") == std::string_view::npos;
        const auto length = parseLength(isBare ? std::string(text) + "m" : std::string(text));
        if (!length || inMetres(*length) > kMaxMetres) {
            issues_.add(WiringIssueCode::BadNumber, row.line, {shortened(text)});
            return {};
        }
        return *length;
    }

    WiringReading reading_;
    IssueList issues_{reading_};
    std::array<int, kSheetColumns> place_{};
    std::array<int, kSheetColumns> seen_{};
    std::unordered_map<std::string, WiringIndex> byName_;
    std::vector<bool> saidKind_, isEverUpper_;
    std::map<std::pair<WiringIndex, std::string>, int> lineOfPort_;
};

}  // namespace

WiringReading readCableSheet(std::string_view text)
{
    return SheetReader().read(text);
}

WiringReading readWiring(std::string_view text)
{
    // No sheet has these words at the beginning of a line.
    const auto beginsLine = [&](std::string_view word) {
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
            if (at == 0 || text[at - 1] == '\n')
                return true;
        return false;
    };
    const bool isFabric = beginsLine("vendid=") || beginsLine("Switch\t") || beginsLine("Ca\t") ||
                          beginsLine("switchguid=") || beginsLine("# Topology file");
    return isFabric ? readIbnetdiscover(text) : readCableSheet(text);
}

}  // namespace cw
