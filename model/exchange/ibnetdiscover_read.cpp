// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Grammar as printed by ibnetdiscover of infiniband-diags / rdma-core and read by ibsim.
#include "model/exchange/line_cursor.h"
#include "model/exchange/reading_support.h"
#include "model/exchange/wiring_text.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <unordered_map>

namespace cw {
namespace {

struct PortLine {
    int port = 0;
    std::string farId;
    int farPort = 0;
    Bandwidth speed;
    int line = 0;
};

struct Record {
    bool isSwitch = false;
    bool isLeftOut = false;  ///< what switches show of themselves, no cable leads there
    std::string id;
    std::string description;
    std::uint64_t guid = 0;
    int declaredPorts = 0;
    int line = 0;
    std::map<int, PortLine> ports;
    WiringIndex node = -1;
    std::string adapter;
};

/// "dgx-###": hosts of one kind have adapters of the same names.
std::string stemOf(const std::string& name)
{
    std::string stem;
    for (const char c : name)
        if (c < '0' || c > '9')
            stem += c;
        else if (stem.empty() || stem.back() != '#')
            stem += '#';
    return stem;
}

class IbnetdiscoverReader {
public:
    WiringReading read(std::string_view text)
    {
        const std::string clean = cleanText(text, issues_);
        eachLine(clean, issues_, [this](std::string_view line, int number) { return takeLine(line, number); });
        if (records_.empty())
            issues_.add(WiringIssueCode::Empty, 0);
        for (Record& record : records_)
            nameNode(record);
        numberAdapters();
        for (std::size_t r = 0; r < records_.size(); ++r)
            for (const auto& [port, line] : records_[r].ports)
                addCable(r, line);
        deriveTiers(reading_.wiring);
        std::stable_sort(reading_.issues.begin(), reading_.issues.end(),
                         [](const WiringIssue& x, const WiringIssue& y) { return x.line < y.line; });
        return std::move(reading_);
    }

private:
    bool takeLine(std::string_view line, int number)
    {
        const std::string_view text = trimmed(line);
        if (text.empty() || text.front() == '#')
            return true;
        if (text.front() == '[')
            takePort(text, number);
        else if (text.starts_with("Switch") || text.starts_with("Ca") || text.starts_with("Rt"))
            return takeHeader(text, number);
        else if (text.find("guid=0x") != std::string_view::npos)
            takeGuid(text);
        else if (!text.starts_with("vendid=") && !text.starts_with("devid=") && !text.starts_with("Chassis"))
            issues_.add(WiringIssueCode::UnknownLine, number, {shortened(text)});
        return true;
    }

    /// "switchguid=0x2c90…(2c90…)", before the header of its record; the system image's GUID is not the node's.
    void takeGuid(std::string_view text)
    {
        if (text.starts_with("sysimgguid"))
            return;
        const std::string_view digits = text.substr(text.find("0x") + 2);
        guid_ = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), guid_, 16);
    }

    bool takeHeader(std::string_view text, int number)
    {
        isInRecord_ = false;
        Record record;
        record.isSwitch = !text.starts_with("Ca");
        record.line = number;
        record.guid = std::exchange(guid_, 0);
        LineCursor cursor(
            text.substr(text.find_first_of(" \t") == std::string_view::npos ? text.size() : text.find_first_of(" \t")));
        cursor.skipBlanks();
        const auto ports = cursor.number(0, kMaxWiringPort);
        cursor.skipBlanks();
        const auto id = cursor.enclosed('"', '"');
        if (!ports || !id || id->empty()) {
            issues_.add(WiringIssueCode::UnknownLine, number, {shortened(text)});
            return true;
        }
        record.declaredPorts = *ports;
        record.id = *id;
        const std::string_view comment = cursor.rest();
        const std::size_t open = comment.find('"');
        const std::size_t close = comment.rfind('"');
        if (open != std::string_view::npos && close > open)
            record.description = trimmed(comment.substr(open + 1, close - open - 1));
        if (records_.size() >= kMaxWiringNodes) {
            issues_.add(WiringIssueCode::TooLarge, number, {"nodes", std::to_string(kMaxWiringNodes)});
            return false;
        }
        addRecord(std::move(record));
        return true;
    }

    void addRecord(Record record)
    {
        const auto [known, isNew] = byId_.emplace(record.id, records_.size());
        if (!isNew) {
            issues_.add(WiringIssueCode::DuplicateId, record.line,
                        {record.id, std::to_string(records_[known->second].line)});
            return;
        }
        if (record.guid != 0)
            if (const auto [same, isFirst] = byGuid_.emplace(record.guid, record.line); !isFirst)
                issues_.add(WiringIssueCode::DuplicateId, record.line, {record.id, std::to_string(same->second)});
        // SHARP's aggregation node is inside the switch, behind a port that is on no front plate.
        record.isLeftOut = record.description.find("Aggregation Node") != std::string::npos;
        records_.push_back(std::move(record));
        isInRecord_ = true;
    }

    void takePort(std::string_view text, int number)
    {
        if (!isInRecord_)
            return;  // of a record that was refused, which has been said
        LineCursor cursor(text);
        PortLine line;
        line.line = number;
        const auto port = cursor.enclosed('[', ']');
        while (cursor.enclosed('[', ']'))  // "[ext 3]": the number on a chassis
            ;
        cursor.enclosed('(', ')');
        cursor.skipBlanks();
        const auto far = cursor.enclosed('"', '"');
        const auto farPort = cursor.enclosed('[', ']');
        const auto own = port ? wholeNumber(*port, 0, kMaxWiringPort) : std::nullopt;
        const auto other = farPort ? wholeNumber(*farPort, 0, kMaxWiringPort) : std::nullopt;
        if (!own || !far || !other) {
            issues_.add(WiringIssueCode::UnknownLine, number, {shortened(text)});
            return;
        }
        line.port = *own;
        line.farId = *far;
        line.farPort = *other;
        line.speed = speedOf(cursor.rest(), number);
        addPort(std::move(line));
    }

    /// The last word of the remark, behind the last description.
    Bandwidth speedOf(std::string_view remark, int number)
    {
        const std::size_t quote = remark.rfind('"');
        std::string_view words = trimmed(quote == std::string_view::npos ? remark : remark.substr(quote + 1));
        const std::size_t blank = words.find_last_of(" \t");
        const std::string_view word = blank == std::string_view::npos ? words : words.substr(blank + 1);
        const std::size_t cross = word.find('x');
        if (cross == std::string_view::npos || cross == 0 || !wholeNumber(word.substr(0, cross), 0, 1000) ||
            word.starts_with("0x"))
            return {};
        const auto speed = parseInfiniBandRate(word);
        if (!speed)
            issues_.add(WiringIssueCode::UnknownSpeed, number, {shortened(word)});
        return speed.value_or(Bandwidth{});
    }

    void addPort(PortLine line)
    {
        Record& record = records_.back();
        if (record.isSwitch && line.port == 0)
            return;  // the management port, which has no cable
        if (line.port < 1 || line.port > std::max(1, record.declaredPorts))
            issues_.add(WiringIssueCode::PortOutOfRange, line.line,
                        {nameFor(record), std::to_string(line.port), std::to_string(record.declaredPorts)});
        const int number = line.line;
        const int port = line.port;
        const auto [known, isNew] = record.ports.emplace(port, std::move(line));
        if (!isNew)
            issues_.add(WiringIssueCode::DuplicatePort, number,
                        {nameFor(record), std::to_string(port), std::to_string(known->second.line)});
    }

    static std::string nameFor(const Record& record)
    {
        return record.description.empty() ? record.id : record.description;
    }

    /// Managed switches say "MF0;leaf-01:MQM9700/U1", adapters "dgx-001 mlx5_0".
    void nameNode(Record& record)
    {
        if (record.isLeftOut)
            return;
        WiringNode node;
        node.guid = record.guid;
        node.name = nameFor(record);
        if (record.isSwitch) {
            node.kind = WiringNodeKind::Switch;
            node.ports = record.declaredPorts;
            const std::size_t semicolon = node.name.find(';');
            const std::size_t colon = node.name.find(':', semicolon == std::string::npos ? 0 : semicolon);
            if (semicolon != std::string::npos && colon != std::string::npos) {
                const std::size_t slash = std::min(node.name.find('/', colon), node.name.size());
                node.model = node.name.substr(colon + 1, slash - colon - 1);
                node.name = node.name.substr(semicolon + 1, colon - semicolon - 1);
            }
        } else {
            const std::size_t blank = node.name.rfind(' ');
            // "MT4129 ConnectX7 Mellanox Technologies" names a product, and no host.
            const bool isAdapter = blank != std::string::npos && node.name.find(' ') == blank;
            record.adapter = isAdapter ? node.name.substr(blank + 1) : "";
            node.name = isAdapter ? node.name.substr(0, blank) : node.name;
        }
        record.node = placeNode(std::move(node), record);
    }

    WiringIndex placeNode(WiringNode node, const Record& record)
    {
        auto& nodes = reading_.wiring.nodes;
        const auto [known, isNew] =
            byName_.emplace(WiringNames::plain(node.name), static_cast<WiringIndex>(nodes.size()));
        if (!isNew) {
            const bool isSameHost = !record.isSwitch && !record.adapter.empty() &&
                                    nodes[static_cast<std::size_t>(known->second)].kind == WiringNodeKind::Host &&
                                    adapters_.emplace(known->second, record.adapter).second;
            if (isSameHost)
                return known->second;
            issues_.add(WiringIssueCode::DuplicateName, record.line, {node.name});
            node.name += '-' + record.id;
            byName_.emplace(WiringNames::plain(node.name), static_cast<WiringIndex>(nodes.size()));
        }
        adapters_.emplace(static_cast<WiringIndex>(nodes.size()), record.adapter);
        nodes.push_back(std::move(node));
        return static_cast<WiringIndex>(nodes.size()) - 1;
    }

    /// Gives the ports of adapters their number on the host.
    void numberAdapters()
    {
        struct Less {
            bool operator()(const std::pair<std::string, int>& x, const std::pair<std::string, int>& y) const
            {
                const NaturalLess less;
                return less(x.first, y.first) || (!less(y.first, x.first) && x.second < y.second);
            }
        };
        std::map<std::string, std::map<std::pair<std::string, int>, int, Less>> ranks;
        for (const Record& record : records_)
            if (!record.isSwitch && !record.isLeftOut)
                for (const auto& [port, line] : record.ports)
                    ranks[stemOf(nodeOf(record).name)].emplace(std::pair(record.adapter, port), 0);
        for (auto& [stem, ports] : ranks) {
            int rank = 0;
            for (auto& [port, number] : ports)
                number = ++rank;
        }
        for (std::size_t r = 0; r < records_.size(); ++r) {
            const Record& record = records_[r];
            if (record.isSwitch || record.isLeftOut)
                continue;
            const auto& ports = ranks[stemOf(nodeOf(record).name)];
            for (const auto& [port, line] : record.ports) {
                const int number = ports.at({record.adapter, port});
                hostPorts_.emplace(std::pair(r, port), number);
                WiringNode& node = reading_.wiring.nodes[static_cast<std::size_t>(record.node)];
                node.ports = std::max(node.ports, number);
            }
        }
    }

    const WiringNode& nodeOf(const Record& record) const
    {
        return reading_.wiring.nodes[static_cast<std::size_t>(record.node)];
    }

    WiringEnd endOf(std::size_t r, int port) const
    {
        const Record& record = records_[r];
        WiringEnd end{record.node, port, {}};
        if (record.isSwitch)
            return end;
        const auto number = hostPorts_.find({r, port});
        end.port = number == hostPorts_.end() ? 0 : number->second;
        end.label = record.adapter;
        if (record.declaredPorts > 1 && !end.label.empty())
            end.label += "/P" + std::to_string(port);
        return end;
    }

    void addCable(std::size_t r, const PortLine& line)
    {
        const Record& record = records_[r];
        const auto found = byId_.find(line.farId);
        if (found == byId_.end()) {
            issues_.add(WiringIssueCode::UnknownNode, line.line,
                        {nameFor(record), std::to_string(line.port), shortened(line.farId)});
            return;
        }
        const std::size_t farIndex = found->second;
        const Record& far = records_[farIndex];
        if (record.isLeftOut || far.isLeftOut)
            return;
        // Also between two adapters of one host, which are one node.
        if (record.node == far.node) {
            issues_.add(WiringIssueCode::SelfCable, line.line,
                        {nameFor(record), std::to_string(line.port), std::to_string(line.farPort)});
            return;
        }
        const auto back = far.ports.find(line.farPort);
        const bool isAnswered =
            back != far.ports.end() && back->second.farId == record.id && back->second.farPort == line.port;
        if (isAnswered && farIndex < r)
            return;  // said by the other end
        if (!isAnswered)
            issues_.add(WiringIssueCode::OneSidedCable, line.line,
                        {nameFor(record), std::to_string(line.port), nameFor(far), std::to_string(line.farPort)});
        // Where the other end names a third node, neither is to be believed.
        if (!isAnswered && back != far.ports.end())
            return;
        WiringCable cable;
        cable.a = endOf(r, line.port);
        cable.b = endOf(farIndex, line.farPort);
        cable.speed = line.speed;
        reading_.wiring.cables.push_back(std::move(cable));
    }

    WiringReading reading_;
    IssueList issues_{reading_};
    std::vector<Record> records_;
    bool isInRecord_ = false;
    std::uint64_t guid_ = 0;
    std::unordered_map<std::string, std::size_t> byId_;
    std::unordered_map<std::uint64_t, int> byGuid_;
    std::unordered_map<std::string, WiringIndex> byName_;
    std::set<std::pair<WiringIndex, std::string>> adapters_;
    std::map<std::pair<std::size_t, int>, int> hostPorts_;
};

}  // namespace

WiringReading readIbnetdiscover(std::string_view text)
{
    return IbnetdiscoverReader().read(text);
}

}  // namespace cw
