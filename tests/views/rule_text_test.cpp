// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Titles and sentences of rules.
#include "tests/model/rules/sound_world.h"
#include "tests/views/readable_words.h"
#include "views/text/rule_words.h"
#include "views/text/words.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace cw;
using cw::test::isReadable;

namespace {

/// Those of the rules on addresses, names and lossless Ethernet.
template <class Add>
void addAddressingBreaches(const Add& add)
{
    add("A01", {}, {"overlap", "link_pool.ipv4 10.70.0.0/16", "loopbacks.ipv4 10.64.0.0/12"});
    add("A01", {"net-compute"}, {"exhausted", "networks.compute.pool.ipv4", 300.0, 256.0});
    add("A02", {}, {"exhausted", "asn", 1400.0, 1023.0});
    add("A02", {}, {"public", "100", "200"});
    add("A02", {"net-compute"}, {"same", "compute-leaf-01", "compute-leaf-02", "65001"});
    add("A02", {}, {"unknown", "compute-leaf-99"});
    add("A03", {"net-compute"}, {"exhausted", "networks.compute.vlans", 8.0, 4.0});
    add("A03", {"net-storage", "net-service"}, {"vlans", "300-399"});
    add("A03", {"net-storage", "net-service"}, {"vnis", "10500"});
    add("A04", {}, {"token", "nmae"});
    add("A04", {}, {"form", "leaf_1"});
    add("A04", {}, {"twice", "leaf"});
    add("A04", {"net-compute"}, {"interface", "compute-network-1", 15});
    add("A04", {"net-compute"}, {"reserved", "vlan300"});
    add("A05", {"net-storage", "net-compute"}, {"bridged", "107-120"});
    add("A05", {"net-oob", "net-compute"}, {"routed", "compute"});
    add("I04", {"net-compute"}, {"trees", 1024, 1023});
    add("I04", {"compute-1", "net-compute"}, {"port"});
    add("R01", {"net-compute"}, {"path", 9266, 9216});
    add("R01", {"net-compute"}, {"rdma", 1500, 4200});
    add("R02", {"net-compute"}, {"none"});
    add("R02", {"net-compute"}, {"many", 3, 2});
    add("R02", {"net-compute"}, {"shared", "b"});
    add("R02", {"net-compute"}, {"congestion", "cnp"});
    add("R02", {"net-compute"}, {"strict", "cnp"});
    add("R03", {"net-compute"}, {"over", "Switch", bytes(9e6), bytes(8e6)});
    add("R03", {"net-compute"}, {"unknown", "Switch", bytes(9e6)});
    add("R04", {"net-compute"}, {bytes(2e6), bytes(1e6), bytes(2e6)});
    add("R05", {"net-service"}, {"edge"});
    add("R05", {"net-compute"}, {"watchdog"});
    add("R06", {"net-compute"}, {0.43, 4, 7});
    add("R07", {"net-compute"}, {4, 0.75});
    add("R08", {"net-compute"}, {128, 64});
}

/// One breach of each rule and of each of its ways, with the kinds of arguments that the rules give.
std::vector<Finding> oneOfEach()
{
    const Severity any = Severity::Warning;
    const Bandwidth slow = gigabytesPerSecond(1);
    const Bandwidth fast = gigabytesPerSecond(50);
    const std::vector<ElementId> blockOnNetwork = {"compute-1", "net-storage"};
    const int refused = static_cast<int>(ErrorCode::OutOfRange);
    std::vector<Finding> all;
    const auto add = [&](const char* rule, std::vector<ElementId> elements, std::vector<RuleArg> args) {
        all.push_back({rule, any, std::move(elements), std::move(args), {}, {}});
    };
    addAddressingBreaches(add);
    add("C-01", {"compute-1"}, {2, "gpu-server, flash"});
    add("C-02", {"compute-1"}, {0.6, "gpu-server"});
    const Money limit = Money::fromMinor(Money::kMostMinor, Currency("USD"));
    add("C-03", {"compute-1"}, {"line", "gpu-server", limit});
    add("C-03", {}, {"sum", limit});
    add("D-01", {"compute-1"}, {"unknown", "gpu-servr"});
    add("D-01", {}, {"kind", "flash"});
    add("D-02", {"net-compute"}, {"gone", "compute-spine-99"});
    add("D-02", {"net-compute"}, {"taken", "compute-leaf-01"});
    add("D-02", {}, {"cable", "gpu-server"});
    add("D-02", {"net-compute"}, {"switch", "gpu-server"});
    add("D-02", {}, {"place", "dgx-h100-001", "B07"});
    add("D-02", {}, {"rack", "dgx-h100-001"});
    add("F02", {"net-compute"}, {refused, "hosts", "70000", "at most 65536"});
    add("F03", {"net-compute"}, {"policy", 4.0 / 3.0, 1.0, 4.0 / 3.0});
    add("F03", {"net-compute"}, {"asked", 1.5, 1.0, 4.0 / 3.0});
    add("F04", {"net-compute"}, {1, 2});
    add("F05", {"net-compute"}, {"mixed", 2, "compute-leaf-01"});
    add("F05", blockOnNetwork, {"unattached", 4, 8});
    add("F05", blockOnNetwork, {"unequal", 4, 8});
    add("F08", {"net-compute"}, {128, 256});
    add("F09", {"net-storage"}, {"apart", 4});
    add("F09", {"net-storage"}, {"cut", 4, "storage-leaf-01"});
    add("F09", {"net-storage"}, {"network"});
    add("F09", blockOnNetwork, {"unit"});
    add("F10", {"net-compute"}, {"unit", 4, 8});
    add("F10", {"net-compute"}, {"share", 4, 16, 0.1});
    add("F12", blockOnNetwork, {fast, slow});
    add("I01", {"net-compute"}, {49152, 49151});
    add("I02", {"net-compute"}, {"few", 1, 2});
    add("I02", {"net-compute"}, {"leaf", 4, "compute-leaf-01"});
    add("I06", {"net-compute"}, {"switch", "SN4600C", "infiniband"});
    add("I06", blockOnNetwork, {"port", "OSFP", "roce"});
    add("M01", blockOnNetwork, {"unit", 1});
    add("M01", {"net-oob"}, {"switch", 2, "compute-leaf-01"});
    add("M02", {}, {"missing"});
    add("M02", {"net-oob"}, {"uplinks", 3});
    add("M05", {}, {"few", 0, 3});
    add("M05", {}, {"login"});
    add("NET-01", {"compute-1"}, {"storage"});
    add("NET-02", blockOnNetwork, {fast, slow, slow});
    add("NET-03", {"net-compute"}, {});
    add("F01", {"net-compute"}, {"twice", 2, "compute-leaf-01"});
    add("F01", {"net-compute"}, {"cage", 2, "compute-leaf-01", "copper", "optic"});
    add("F01", {"net-compute"}, {"speed", 2, "compute-leaf-01"});
    add("F06", {"net-compute"}, {"link", 1});
    add("F06", {"net-compute"}, {"host", 4});
    add("F07", {"net-compute"}, {"level", 1});
    add("F07", {"net-compute"}, {"host", 4});
    add("F11", {"net-compute"}, {});
    add("I03", {"net-compute"}, {"tree", 3});
    add("I03", {"net-compute"}, {"dragonfly"});
    add("I05", {"net-compute"}, {6});
    add("M03", {}, {33, 0});
    add("M04", {"service-1"}, {"alone"});
    add("M04", {"service-1"}, {"leaf", "service-leaf-01"});
    add("M04", {"service-1"}, {"outside", slow, fast});
    add("M04", {}, {"missing", fast});
    add("M04", {}, {"none"});
    add("P02", {"net-compute"}, {"connector", 8, "generic-lc-os2"});
    add("P02", {"net-compute"}, {"medium", 8, "generic-lc-os2"});
    add("P04", {}, {"feed", 2, kilowatts(24), kilowatts(20)});
    add("P04", {}, {"unknown"});
    add("P07", {"net-storage"}, {16, "A03"});
    add("P08", {}, {"switch-9", watts(340)});
    add("P01", {"net-compute"}, {"none", 12, metres(612), fast, Length{}});
    add("P01", {"net-compute"}, {"short", 2, metres(11.8), fast, metres(1)});
    add("P03", {}, {"full", 3, "B07", 0.47, 0.4});
    add("P03", {"net-compute"}, {"bend", 12, "copper", millimetres(58), millimetres(50)});
    add("P05", {"compute-1", "storage-1"}, {"rack", 3, kilowatts(44), kilowatts(40)});
    add("P05", {"compute-1"}, {"unit", kilowatts(44), kilowatts(40)});
    add("P05", {"compute-1"}, {"air", 1, kilowatts(44), kilowatts(40)});
    add("P06", {"compute-1"}, {"airflow", 2, "switch-9", "gpu-server"});
    add("P06", {"compute-1"}, {"depth", 2, "gpu-server", millimetres(1300), millimetres(1200)});
    add("P06", {}, {"units", 1, 49, 48});
    add("P06", {"compute-1"}, {"weight", 1, kilograms(1600), kilograms(1500)});
    add("RL-01", {"compute-1"}, {0, 2, 32});
    add("RL-02", {"compute-1"}, {1, 2, 32});
    add("RL-03", {"training-1"}, {0.86, 0.9, hours(2)});
    add("RL-04", {"training-1"}, {hours(4), seconds(1200)});
    add("RL-05", {"training-1"}, {seconds(118), seconds(300), 0.94});
    add("ST-02", {"storage-1"}, {terabytes(500), petabytes(1)});
    add("ST-03", {"storage-1"}, {"read", slow, fast, "drives"});
    add("ST-03", {"storage-1"}, {"write", slow, fast, "client NIC"});
    add("ST-05", {"storage-1"}, {4, 11});
    add("ST-06", {"storage-1"}, {0.95, 0.85});
    add("ST-07", {"storage-1"}, {"server", slow, fast, "network"});
    add("ST-07", {"storage-1"}, {"together", slow, fast, "unit"});
    add("ST-08", {"storage-1", "training-1"}, {terabytes(1), slow, seconds(60)});
    add("ST-09", {"storage-1"}, {fast, slow, fast});
    add("ST-10", {"storage-1"}, {"flash", fast, slow});
    add("ST-10", {"storage-1"}, {"nic", slow, fast});
    add("ST-13", {"net-storage"}, {1.5, 4.0 / 3.0});
    add("ST-14", {"storage-1"}, {3.0});
    add("ST-15", {"storage-1"}, {2.0});
    add("TR-01", {"training-1", "compute-1"}, {gigabytes(93), gigabytes(80)});
    add("TR-02", {"training-1", "compute-1"}, {refused, "layout.tp", "7", "a divisor of 64"});
    add("TR-03", {"training-1", "compute-1"}, {days(31), days(30)});
    add("TR-04", {"training-1", "compute-1"}, {256, 128});
    add("TR-05", {"compute-1", "training-1", "training-2"}, {2, 192.0, 128});
    add("TR-06", {"training-1", "compute-1"}, {256, 128, 40.0, 20.0});
    add("TR-07", {"training-1", "compute-1"}, {seconds(2), seconds(0.1)});
    add("TR-08", {"training-1", "compute-1"}, {gigabytes(3000), gigabytes(2048)});
    add("TR-09", {"training-1"}, {"none"});
    add("TR-09", {"training-1"}, {"missing", "H100"});
    add("TR-09", {"training-1", "compute-1"}, {"unnamed", "H100"});
    add("TR-10", {"training-1", "compute-1"}, {gigabytes(1), gigabytes(80)});
    return all;
}

}  // namespace

TEST_CASE("every rule has a title of its own and a readable sentence for each way to break it")
{
    const World world = soundWorld();
    const std::vector<Finding> findings = oneOfEach();
    std::set<QString> titles;
    for (const Rule& rule : allRules()) {
        INFO(rule.id);
        const QString title = ruleTitle(rule.id);
        CHECK(title != rule.id);
        CHECK(titles.insert(title).second);
        const auto isOfRule = [&](const Finding& finding) { return finding.rule == rule.id; };
        REQUIRE(std::any_of(findings.begin(), findings.end(), isOfRule));
    }
    std::set<QString> sentences;
    for (const Finding& finding : findings) {
        const QString sentence = findingText(finding, world.design);
        INFO(finding.rule << ": " << sentence.toStdString());
        CHECK(isReadable(sentence));
        CHECK(sentence.endsWith('.'));
        CHECK(sentence != ruleTitle(QString::fromStdString(finding.rule)));
        CHECK(sentences.insert(sentence).second);
    }
    CHECK(findings.size() == networkSentences().size() + addressingSentences().size() + cablingSentences().size() +
                                 otherSentences().size());
    CHECK(ruleTitles().size() == allRules().size());
}

TEST_CASE("a finding names the object, the value and the limit")
{
    const World world = soundWorld();
    const Finding power{"P05", Severity::Error, {"compute-1"}, {"unit", kilowatts(44), kilowatts(40)}, {}, {}};
    const QString sentence = findingText(power, world.design);
    CHECK(sentence.contains("Servers"));
    CHECK(sentence.contains("44 kW"));
    CHECK(sentence.contains("40 kW"));

    const Finding speed{
        "F12", Severity::Info, {"compute-1", "net-compute"}, {gigabitsPerSecond(400), gigabitsPerSecond(200)}, {}, {}};
    CHECK(findingText(speed, world.design).contains("400 Gb/s"));

    const Finding racks{
        "P05", Severity::Error, {"compute-1", "storage-1"}, {"rack", 3, kilowatts(44), kilowatts(40)}, {}, {}};
    CHECK(findingText(racks, world.design).contains("3 rack"));
    CHECK(findingText(racks, world.design).contains("Servers, Hot tier"));
}

TEST_CASE("findings that the rules make themselves are readable, with their fixes")
{
    World world = soundWorld();
    world.network("net-storage").isDualHomed = false;
    world.network("net-compute").managerPorts = 0;
    world.block("compute-1").attachments.pop_back();
    world.block("compute-1").attachments[0].portsPerUnit = 4;
    world.block("compute-1").compute()->spares = 0;
    world.block("service-1").count = 1;
    world.block("storage-1").storage()->fillLimit = 0.95;
    world.block("storage-1").storage()->readWanted = gigabytesPerSecond(600);
    world.design.networks[3].leafSwitch = "oob-swich";
    const auto findings = world.findings();
    CHECK(findings.size() >= 9);
    for (const Finding& finding : findings) {
        const QString sentence = findingText(finding, world.design);
        INFO(finding.rule << ": " << sentence.toStdString());
        CHECK(isReadable(sentence));
        REQUIRE(finding.fix);
        CHECK(isReadable(fixLabel(*finding.fix)));
        CHECK(fixLabel(*finding.fix) != QString::fromStdString(finding.fix->label));
    }
}
