// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/wiring_reading.h"

#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"
#include "model/wiring/wiring_diff.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cw;

namespace {

// As ibnetdiscover 44 prints a switch with two adapters of two hosts, from the documentation of infiniband-diags.
const std::string kFabric = R"(#
# Topology file: generated on Mon Nov 23 10:00:00 2026
#
# Initiated from node 0002c90300000010 port 0002c90300000011

vendid=0x2c9
devid=0xd2f2
sysimgguid=0x2c90200000010
switchguid=0x2c90200000010(2c90200000010)
Switch	64 "S-0002c90200000010"		# "MF0;leaf-01:MQM9700/U1" enhanced port 0 lid 1 lmc 0
[1]	"H-0002c90300000010"[1](2c90300000011) 		# "dgx-001 mlx5_0" lid 2 4xNDR
[2]	"H-0002c90300000020"[1](2c90300000021) 		# "dgx-002 mlx5_0" lid 3 4xHDR

vendid=0x2c9
devid=0x1021
sysimgguid=0x2c90300000010
caguid=0x2c90300000010
Ca	1 "H-0002c90300000010"		# "dgx-001 mlx5_0"
[1](2c90300000011) 	"S-0002c90200000010"[1]		# lid 2 lmc 0 "leaf-01" lid 1 4xNDR

vendid=0x2c9
devid=0x1021
sysimgguid=0x2c90300000020
caguid=0x2c90300000020
Ca	1 "H-0002c90300000020"		# "dgx-002 mlx5_0"
[1](2c90300000021) 	"S-0002c90200000010"[2]		# lid 3 lmc 0 "leaf-01" lid 1 4xHDR
)";

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

using Code = WiringIssueCode;

bool has(const WiringReading& reading, Code code, int line)
{
    return std::any_of(reading.issues.begin(), reading.issues.end(),
                       [&](const WiringIssue& issue) { return issue.code == code && issue.line == line; });
}

/// Nothing that a view would stumble over.
void requireSafe(const WiringReading& reading)
{
    for (const WiringCable& cable : reading.wiring.cables) {
        for (const WiringEnd* end : {&cable.a, &cable.b}) {
            REQUIRE(end->node >= 0);
            REQUIRE(end->node < static_cast<WiringIndex>(reading.wiring.nodes.size()));
        }
        REQUIRE(cable.a.node != cable.b.node);
        REQUIRE(cable.speed.base() >= 0);
    }
    for (const WiringIssue& issue : reading.issues)
        REQUIRE(issue.line >= 0);
}

const std::string kSheet = "A-Node Name,A-Type,A-Port,Z-Node Name,Z-Type,Z-Port,Speed Gb/s\n"
                           "dgx-001,Host,1,leaf-01,Switch,1,400\n"
                           "dgx-002,Host,1,leaf-01,Switch,2,400\n"
                           "leaf-01,Switch,33,spine-01,Switch,1,400G\n";

}  // namespace

TEST_CASE("the output of ibnetdiscover becomes hosts, switches and cables")
{
    const WiringReading reading = readIbnetdiscover(kFabric);
    CHECK(reading.issues.empty());
    REQUIRE(reading.wiring.nodes.size() == 3);
    CHECK(reading.wiring.nodes[0].name == "leaf-01");
    CHECK(reading.wiring.nodes[0].model == "MQM9700");
    CHECK(reading.wiring.nodes[0].ports == 64);
    CHECK(reading.wiring.nodes[0].guid == 0x2c90200000010);
    CHECK(reading.wiring.nodes[1].name == "dgx-001");
    REQUIRE(reading.wiring.cables.size() == 2);
    CHECK(reading.wiring.cables[0].a == WiringEnd{1, 1, "mlx5_0"});
    CHECK(reading.wiring.cables[0].b == WiringEnd{0, 1, ""});
    CHECK(inGigabitsPerSecond(reading.wiring.cables[0].speed) == Approx(400));
    CHECK(inGigabitsPerSecond(reading.wiring.cables[1].speed) == Approx(200));
}

TEST_CASE("faults of a fabric are named with their line, and the rest is read")
{
    SECTION("an adapter that is described twice")
    {
        const auto reading = readIbnetdiscover(kFabric + kFabric.substr(kFabric.find("caguid=")));
        CHECK(has(reading, Code::DuplicateId, 28));
        CHECK(reading.wiring.cables.size() == 2);
    }
    SECTION("two nodes with one GUID")
    {
        const auto reading = readIbnetdiscover(replaced(kFabric, "caguid=0x2c90300000020", "caguid=0x2c90300000010"));
        CHECK(has(reading, Code::DuplicateId, 25));
        CHECK(reading.wiring.cables.size() == 2);
    }
    SECTION("a cable that only one side knows")
    {
        const auto reading = readIbnetdiscover(replaced(
            kFabric, "[2]\t\"H-0002c90300000020\"[1](2c90300000021) \t\t# \"dgx-002 mlx5_0\" lid 3 4xHDR\n", ""));
        CHECK(has(reading, Code::OneSidedCable, 25));
        CHECK(reading.wiring.cables.size() == 2);
    }
    SECTION("a cable whose ends contradict each other")
    {
        const auto reading =
            readIbnetdiscover(replaced(kFabric, "\"S-0002c90200000010\"[2]", "\"S-0002c90200000010\"[1]"));
        CHECK(has(reading, Code::OneSidedCable, 12));
        CHECK(has(reading, Code::OneSidedCable, 26));
        CHECK(reading.wiring.cables.size() == 1);
    }
    SECTION("a cable between two adapters of one host")
    {
        const auto reading = readIbnetdiscover("Ca\t1 \"H-1\"\t\t# \"dgx-001 mlx5_0\"\n[1](a)\t\"H-2\"[1](b)\n\n"
                                               "Ca\t1 \"H-2\"\t\t# \"dgx-001 mlx5_1\"\n[1](b)\t\"H-1\"[1](a)\n");
        CHECK(reading.wiring.nodes.size() == 1);
        CHECK(has(reading, Code::SelfCable, 2));
        CHECK(reading.wiring.cables.empty());
    }
    SECTION("a cable that leads back")
    {
        const auto reading = readIbnetdiscover(
            replaced(kFabric, "\"H-0002c90300000020\"[1](2c90300000021)", "\"S-0002c90200000010\"[2]"));
        CHECK(has(reading, Code::SelfCable, 12));
    }
    SECTION("a cable to a node that is not there")
    {
        const auto reading =
            readIbnetdiscover(replaced(kFabric, "\"H-0002c90300000020\"[1]", "\"H-00000000deadbeef\"[1]"));
        CHECK(has(reading, Code::UnknownNode, 12));
    }
    SECTION("a speed that nobody has heard of")
    {
        const auto reading = readIbnetdiscover(replaced(kFabric, "4xHDR", "4xQQR"));
        CHECK(has(reading, Code::UnknownSpeed, 12));
        CHECK(reading.wiring.cables.size() == 2);
    }
    SECTION("a port that the switch does not have")
    {
        const auto reading =
            readIbnetdiscover(replaced(replaced(kFabric, "[2]\t\"H", "[99]\t\"H"), "0010\"[2]", "0010\"[99]"));
        CHECK(has(reading, Code::PortOutOfRange, 12));
        CHECK(reading.wiring.cables.size() == 2);
    }
    SECTION("a port with two cables")
    {
        const auto reading = readIbnetdiscover(replaced(kFabric, "[2]\t\"H", "[1]\t\"H"));
        CHECK(has(reading, Code::DuplicatePort, 12));
    }
    SECTION("bytes that are no text")
    {
        const auto reading = readIbnetdiscover(replaced(kFabric, "dgx-002 mlx5_0\" lid", "dgx-\xff\xfe mlx5_0\" lid"));
        CHECK(has(reading, Code::NotText, 12));
        CHECK(reading.wiring.cables.size() == 2);
    }
    SECTION("nonsense")
    {
        const auto reading = readIbnetdiscover("hello\nworld\n");
        CHECK(has(reading, Code::UnknownLine, 1));
        CHECK(has(reading, Code::Empty, 0));
    }
}

TEST_CASE("adapters count in the order of their names over hosts of one kind")
{
    // A DGX H100 numbers its eight compute adapters 0, 3, 4, 5, 6, 9, 10, 11: others lie between.
    std::string text;
    const int adapters[] = {0, 3, 4, 5, 6, 9, 10, 11};
    std::string leaf = "switchguid=0x1\nSwitch\t64 \"S-1\"\t\t# \"leaf\"\n";
    for (int host = 1; host <= 2; ++host) {
        for (int k = 0; k < 8; ++k) {
            if (host == 2 && k == 1)
                continue;  // a cable is missing: the others keep their number
            const std::string id = "H-" + std::to_string(host * 100 + k);
            const std::string port = std::to_string(host * 10 + k);
            text += "Ca\t1 \"" + id + "\"\t\t# \"dgx-" + std::to_string(host) + " mlx5_" + std::to_string(adapters[k]) +
                    "\"\n[1](1) \t\"S-1\"[" + port + "]\t\t# lid 0 4xNDR\n";
            leaf += "[" + port + "]\t\"" + id + "\"[1](1)\t\t# \"x\" lid 0 4xNDR\n";
        }
    }
    const auto reading = readIbnetdiscover(leaf + text);
    CHECK(reading.issues.empty());
    REQUIRE(reading.wiring.nodes.size() == 3);
    for (const WiringCable& cable : reading.wiring.cables)
        CHECK(cable.a.port == cable.b.port % 10 + 1);
}

TEST_CASE("UTF-16, as spreadsheets like to save, is read as what it is")
{
    std::string little = "\xff\xfe";
    std::string big = "\xfe\xff";
    for (const char c : replaced(kSheet, "spine-01", "spine-$")) {
        // A letter outside the first plane takes two units: U+1F5A7.
        const std::string units = c == '$' ? std::string("\xd8\x3d\xdd\xa7") : std::string{'\0', c};
        big += units;
        for (std::size_t at = 0; at < units.size(); at += 2)
            little += {units[at + 1], units[at]};
    }
    for (const std::string& text : {little, big}) {
        const auto reading = readWiring(text);
        CHECK(reading.issues.empty());
        CHECK(reading.wiring.cables.size() == 3);
        CHECK(reading.wiring.nodes.back().name == "spine-\xf0\x9f\x96\xa7");
        CHECK(has(readWiring(text.substr(0, text.size() - 1)), Code::NotText, 4));
    }
    CHECK(has(readWiring(std::string_view("\xff\xfe\x00\xd8", 4)), Code::NotText, 1));
}

TEST_CASE("sheets are read with any separator, quotes, and headers of their own")
{
    for (const char separator : {',', ';', '\t'}) {
        std::string text = kSheet;
        std::replace(text.begin(), text.end(), ',', separator);
        const auto reading = readWiring("\xEF\xBB\xBF" + text);
        CHECK(reading.issues.empty());
        CHECK(reading.wiring.cables.size() == 3);
        CHECK(reading.wiring.nodes[2].name == "dgx-002");
        CHECK(reading.wiring.nodes[3].tier == 2);
    }
    // As UFM Cable Validation shows it: no marks for the ends.
    const auto plain = readCableSheet("Rack,U,Name,HCA/Port,Rack,U,Name,Port\n316,22,host-1,1,R113,22,\"sw,1\",1/2\n");
    REQUIRE(plain.wiring.cables.size() == 1);
    CHECK(plain.wiring.nodes[0].rack == "316");
    CHECK(plain.wiring.nodes[1].name == "sw,1");
    CHECK(plain.wiring.nodes[1].kind == WiringNodeKind::Switch);
    CHECK(plain.wiring.cables[0].b.label == "1/2");
    const auto netbox =
        readCableSheet("side_a_device,side_a_type,side_a_name,side_b_device,side_b_type,side_b_name,label\n"
                       "h,dcim.interface,eth1,s,dcim.interface,swp1,C-1\n");
    REQUIRE(netbox.wiring.cables.size() == 1);
    CHECK(netbox.wiring.cables[0].a.label == "eth1");
    CHECK(netbox.wiring.cables[0].label == "C-1");
}

TEST_CASE("faults of a sheet are named with their line, and the rest is read")
{
    CHECK(has(readCableSheet("x,y\n1,2\n"), Code::MissingColumn, 1));
    CHECK(has(readCableSheet(""), Code::Empty, 0));
    CHECK(has(readCableSheet(replaced(kSheet, "dgx-002,Host,1,leaf-01", "dgx-002,Host,1,")), Code::MissingCell, 3));
    CHECK(has(readCableSheet(replaced(kSheet, "2,400\n", "1,400\n")), Code::DuplicatePort, 3));
    CHECK(has(readCableSheet(replaced(kSheet, "400G", "a lot")), Code::UnknownSpeed, 4));
    CHECK(has(readCableSheet(replaced(kSheet, "spine-01", "LEAF-01")), Code::SelfCable, 4));
    CHECK(has(readCableSheet(replaced(kSheet, "dgx-002", "\"dgx-002")), Code::OpenQuote, 3));
    for (const char* fault : {"a lot", "-1", "nan", "inf", "1e999", "400 kg"})
        CHECK(readCableSheet(replaced(kSheet, "400G", fault)).wiring.cables.size() == 3);
}

TEST_CASE("a cell that would be a formula is harmless in the sheet and whole when read back")
{
    Wiring wiring;
    for (const char* name : {"=cmd|' /C calc'!A0", "@SUM(1,2)"}) {
        wiring.nodes.push_back({});
        wiring.nodes.back().name = name;
        wiring.nodes.back().model = "-1+1";
    }
    wiring.nodes[1].kind = WiringNodeKind::Switch;
    wiring.nodes[1].tier = 1;
    wiring.nodes[1].ports = 1;
    wiring.nodes[0].ports = 1;
    WiringCable cable;
    cable.a = {0, 1, "+a\"b"};
    cable.b = {1, 1, "\tx"};
    cable.label = "'quoted'";
    wiring.cables.push_back(cable);
    const Catalogue catalogue;
    const std::string text = cableSheetFiles({wiring, catalogue}).front().text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool beginsCell = at == 0 || text[at - 1] == ',' || text[at - 1] == '\n';
        const char first = text[at] == '"' && at + 1 < text.size() ? text[at + 1] : text[at];
        if (beginsCell)
            CHECK(std::string("=+-@\t").find(first) == std::string::npos);
    }
    CHECK(readCableSheet(text).wiring == wiring);
}

TEST_CASE("texts cut at every byte and with any byte spoilt are read without harm")
{
    const std::string text = GENERATE_COPY(kFabric, kSheet);
    for (std::size_t length = 0; length <= text.size(); ++length)
        requireSafe(readWiring(text.substr(0, length)));
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string spoilt = text;
        for (int change = 0; change < 4; ++change)
            spoilt[random() % spoilt.size()] = static_cast<char>(random());
        requireSafe(readIbnetdiscover(spoilt));
        requireSafe(readCableSheet(spoilt));
    }
}

TEST_CASE("gigantic input is bounded")
{
    const auto line = readCableSheet(kSheet + std::string(5'000'000, 'x') + ",Host,1,leaf-01,Switch,5,400\n");
    CHECK(has(line, Code::TooLarge, 5));
    CHECK(line.wiring.cables.size() == 4);
    std::string wide = "a";
    for (int i = 0; i < 200'000; ++i)
        wide += ",a";
    requireSafe(readCableSheet(wide + "\n" + wide + "\n"));
    std::string many;
    for (int i = 0; i < 20'000; ++i)
        many += "nonsense\n";
    const auto issues = readIbnetdiscover(many);
    CHECK(issues.issues.size() == 1000);
    CHECK(issues.issuesLeftOut > 18'000);
}

TEST_CASE("InfiniBand rates are named as ibnetdiscover names them")
{
    CHECK(infiniBandRate(gigabitsPerSecond(800)) == "4xXDR");
    CHECK(infiniBandRate(gigabitsPerSecond(400)) == "4xNDR");
    CHECK(infiniBandRate(gigabitsPerSecond(200)) == "4xHDR");
    CHECK(infiniBandRate(gigabitsPerSecond(100)) == "4xEDR");
    CHECK(infiniBandRate({}) == "4xSDR");
    CHECK(inGigabitsPerSecond(*parseInfiniBandRate("2xNDR")) == Approx(200));
    CHECK(inGigabitsPerSecond(*parseInfiniBandRate("4xFDR10")) == Approx(40));
    CHECK_FALSE(parseInfiniBandRate("4x"));
    CHECK_FALSE(parseInfiniBandRate("xNDR"));
    CHECK_FALSE(parseInfiniBandRate("99999999999xNDR"));
}
