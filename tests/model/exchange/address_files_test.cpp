// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/address_files.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

Design routedPod()
{
    Design design = superPod("nvidia-dgx-h100", 64, 0);
    design.networks[0].technology = Technology::RoCE;
    design.networks[0].leafSwitch = "nvidia-sn5400";
    return design;
}

/// A format of the table, written for all networks or for one.
ExportedFiles written(const Design& design, const char* format, std::optional<NetworkKind> network = {})
{
    const Plan plan = makePlan(design, *builtinCatalogue());
    const AddressTable table = addressPlan(design, plan).value();
    const AddressSource addresses{design, plan, table, network};
    const Wiring wiring;
    WiringSource source{wiring, *builtinCatalogue()};
    source.addresses = &addresses;
    return wiringFormat(format)->write(source);
}

std::vector<std::vector<std::string>> rowsOf(const std::string& csv)
{
    std::vector<std::vector<std::string>> rows;
    std::istringstream in(csv);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        std::istringstream cells(line + ",");
        rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, ',');)
            rows.back().push_back(cell);
    }
    return rows;
}

}  // namespace

TEST_CASE("the address sheet has a row for every address, and links name each other")
{
    const Design design = routedPod();
    const Plan plan = makePlan(design, *builtinCatalogue());
    const AddressTable table = addressPlan(design, plan).value();
    const auto rows = rowsOf(written(design, "addresses").front().text);
    CHECK(rows.size() == 1 + table.routers.size() + table.subnets.size() + 2 * table.links.size() + table.hosts.size());
    std::map<std::string, std::string> peers;
    std::set<std::string> hosts;
    for (const auto& row : rows) {
        REQUIRE(row.size() == 15);
        if (row[0] == "link")
            peers[row[1] + " " + row[3]] = row[13] + " " + row[14];
        if (row[0] == "host")
            CHECK(hosts.insert(row[8]).second);
    }
    CHECK(peers.size() == 2 * table.links.size());
    for (const auto& [own, other] : peers)
        CHECK(peers.at(other) == own);
}

TEST_CASE("each router has a configuration that agrees with those of its neighbours")
{
    Design design = routedPod();
    design.addressing.links = GENERATE(LinkNumbering::Ipv4, LinkNumbering::Ipv6);
    std::map<std::string, std::string> asnOfAddress;
    ExportedFiles files = written(design, "frr", NetworkKind::Compute);
    std::erase_if(files, [](const ExportedFile& file) { return !file.name.ends_with(".conf"); });
    const NetworkPlan network = makePlan(design, *builtinCatalogue()).networks[0];
    REQUIRE(files.size() == static_cast<std::size_t>(network.sizing.switches()));
    const std::regex address(" ip(?:v6)? address ([0-9a-f.:]+)/(?:31|127)\n");
    const std::regex number("router bgp ([0-9]+)\n");
    const std::regex neighbour(" neighbor ([0-9a-f.:]+) remote-as ([0-9]+)\n");
    const auto matches = [](const std::string& text, const std::regex& pattern) {
        return std::vector<std::smatch>(std::sregex_iterator(text.begin(), text.end(), pattern),
                                        std::sregex_iterator());
    };
    for (const ExportedFile& file : files)
        for (const std::smatch& own : matches(file.text, address))
            asnOfAddress[own[1]] = matches(file.text, number).front()[1];
    std::size_t sessions = 0;
    for (const ExportedFile& file : files)
        for (const std::smatch& other : matches(file.text, neighbour)) {
            CHECK(asnOfAddress.at(other[1]) == other[2]);
            ++sessions;
        }
    CHECK(sessions == 2 * static_cast<std::size_t>(network.sizing.leafSpineLinks));
}

TEST_CASE("host names of the pattern name the files")
{
    Design design = routedPod();
    design.addressing.hostNames = "ams1-{name}";
    const ExportedFiles files = written(design, "frr");
    CHECK(std::any_of(files.begin(), files.end(),
                      [](const ExportedFile& file) { return file.name == "ams1-service-leaf-01.conf"; }));
    CHECK(std::any_of(files.begin(), files.end(), [](const ExportedFile& file) {
        return file.text.find("hostname ams1-compute-spine-01\n") != std::string::npos;
    }));
}

TEST_CASE("an overlay is a VRF with a VNI, and every session of its fabric carries EVPN")
{
    Design design = routedPod();
    NetworkAddressing& rules = design.addressing.of(NetworkKind::Compute);
    rules.isOverlay = true;
    rules.vrf = "tenant-a";
    const Plan plan = makePlan(design, *builtinCatalogue());
    const AddressTable table = addressPlan(design, plan).value();
    std::size_t leaves = 0;
    for (const ExportedFile& file : written(design, "frr", NetworkKind::Compute)) {
        const auto count = [&](const std::string& line) {
            std::size_t found = 0;
            for (std::size_t at = file.text.find(line); at != std::string::npos; at = file.text.find(line, at + 1))
                ++found;
            return found;
        };
        INFO(file.name);
        if (file.name.ends_with(".interfaces")) {
            if (count("vlan-raw-device bridge") > 0)
                CHECK(count("    vxlan-id 10100\n    vxlan-local-tunnelip 10.144.") == 1);
            continue;
        }
        // Underlay and EVPN are two families of the same neighbours.
        CHECK(count(" remote-as ") * 2 == count(" activate\n"));
        CHECK(count("address-family l2vpn evpn\n") >= 1);
        const bool isLeaf = file.name.find("leaf") != std::string::npos;
        leaves += isLeaf ? 1 : 0;
        CHECK(count("vrf tenant-a\n vni 10100\nexit-vrf\n") == (isLeaf ? 1U : 0U));
        CHECK(count("  advertise-all-vni\n") == (isLeaf ? 1U : 0U));
        CHECK(count("  advertise ipv4 unicast\n") == (isLeaf ? 1U : 0U));
        // Prefixes of hosts are announced by the VRF, so that the fabric itself knows loopbacks alone.
        const std::size_t vrf = file.text.find(" vrf tenant-a\n bgp router-id");
        CHECK(file.text.find("  network 10.0.") >= std::min(vrf, file.text.size()));
    }
    CHECK(leaves == static_cast<std::size_t>(plan.networks[0].sizing.leaves));
}

TEST_CASE("networks that share a VRF share its VNI on every leaf")
{
    Design design = routedPod();
    design.networks[1].mergedWith = "net-service";
    int first = 30000;
    for (const NetworkKind kind : {NetworkKind::Storage, NetworkKind::Service}) {
        NetworkAddressing& rules = design.addressing.of(kind);
        rules.isOverlay = true;
        rules.vrf = "tenant";
        rules.vnis = {first, first + 99};
        first -= 10000;
    }
    std::size_t leaves = 0;
    std::set<std::string> carried;
    for (const ExportedFile& file : written(design, "frr", NetworkKind::Service)) {
        INFO(file.name);
        const std::regex named(file.name.ends_with(".conf") ? "vrf tenant\n vni ([0-9]+)\n"
                                                            : "bridge-ports vxlan([0-9]+)\n    vrf tenant\n");
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), named); at != std::sregex_iterator(); ++at) {
            CHECK((*at)[1] == "20000");
            ++leaves;
        }
        for (const char* vni : {"20001", "30001"})
            if (file.text.find(std::string("vxlan-id ") + vni + '\n') != std::string::npos)
                carried.insert(file.name + vni);
    }
    // Some leaves have hosts of one network alone, or the order of networks on a leaf would not matter.
    CHECK(leaves >= 4);
    CHECK(carried.size() >= 2);
}

TEST_CASE("interfaces carry the MTU of their network, and hosts the VLAN of their subnet")
{
    Design design = routedPod();
    design.addressing.of(NetworkKind::Compute).switchMtu = 9100;
    const Plan plan = makePlan(design, *builtinCatalogue());
    const AddressTable table = addressPlan(design, plan).value();
    std::size_t ports = 0;
    std::size_t hosts = 0;
    const std::regex port("iface swp[0-9s]+\n    alias [^\n]+\n(    bridge-access ([0-9]+)\n)?    mtu 9100\n");
    for (const ExportedFile& file : written(design, "frr", NetworkKind::Compute))
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), port); at != std::sregex_iterator(); ++at) {
            ++ports;
            hosts += (*at)[1].matched ? 1 : 0;
        }
    const auto isCompute = [&](std::int32_t cable) {
        return plan.cables[static_cast<std::size_t>(cable)].network == NetworkKind::Compute;
    };
    const auto links = static_cast<std::size_t>(std::count_if(
        table.links.begin(), table.links.end(), [&](const LinkAddress& link) { return isCompute(link.cable); }));
    const auto addresses = static_cast<std::size_t>(std::count_if(
        table.hosts.begin(), table.hosts.end(), [&](const HostAddress& host) { return isCompute(host.cable); }));
    CHECK(hosts == addresses);
    CHECK(ports == 2 * links + addresses);
}

TEST_CASE("no route is spread over more links than a switch holds")
{
    auto catalogue = std::make_shared<Catalogue>(*builtinCatalogue());
    const Design design = routedPod();
    catalogue->switches.at("nvidia-sn5400").maxEcmpPaths = 8;
    const Plan plan = makePlan(design, *catalogue);
    const AddressTable table = addressPlan(design, plan).value();
    const AddressSource addresses{design, plan, table, NetworkKind::Compute};
    const Wiring wiring;
    WiringSource source{wiring, *catalogue};
    source.addresses = &addresses;
    for (const ExportedFile& file : frrFiles(source))
        if (file.name.ends_with(".conf"))
            CHECK(file.text.find("maximum-paths 8\n") != std::string::npos);
}

TEST_CASE("quality of service of Cumulus Linux has the numbers of the plan")
{
    Design design = routedPod();
    RoceQos& qos = design.addressing.qos;
    qos.lossless = {{"roce", 26, 3}, {"storage", 34, 4}};
    const ExportedFiles files = written(design, "nvue", NetworkKind::Compute);
    REQUIRE(files.size() ==
            static_cast<std::size_t>(makePlan(design, *builtinCatalogue()).networks[0].sizing.switches()));
    for (const ExportedFile& file : files) {
        for (const char* line :
             {"nv set qos mapping default-global dscp 26 switch-priority 3\n",
              "nv set qos mapping default-global dscp 34 switch-priority 4\n",
              "nv set qos mapping default-global dscp 48 switch-priority 6\n",
              "nv set qos pfc default-global switch-priority 3,4\n",
              "nv set qos congestion-control default-global traffic-class 3,4 min-threshold 150000\n",
              "nv set qos congestion-control default-global traffic-class 3,4 max-threshold 1500000\n",
              "nv set qos egress-scheduler default-global traffic-class 6 mode strict\n"})
            CHECK(file.text.find(line) != std::string::npos);
        // Shares of the scheduler are of one whole.
        int percent = 0;
        const std::regex share("bw-percent ([0-9]+)\n");
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), share); at != std::sregex_iterator(); ++at)
            percent += std::stoi((*at)[1]);
        CHECK(percent == 100);
    }
    // With no class to keep lossless there is nothing to pause or mark, so no command with an empty list of classes.
    Design plain = design;
    plain.addressing.qos.lossless.clear();
    CHECK(written(plain, "nvue", NetworkKind::Compute).empty());
    design.addressing.of(NetworkKind::Compute).isLossless = false;
    CHECK(written(design, "nvue", NetworkKind::Compute).empty());
}

TEST_CASE("the scheduler of Cumulus Linux shares out the whole link, each queue once, or is left alone")
{
    Design design = routedPod();
    std::vector<TrafficClass>& classes = design.addressing.qos.lossless;
    classes.clear();
    const int count = GENERATE(1, 2, 3, 4, 8);
    for (int one = 0; one < count; ++one)
        classes.push_back({"class-" + std::to_string(one), 10 + one, one});
    const bool isInOneQueue = GENERATE(false, true);
    if (isInOneQueue)
        classes.back().priority = design.addressing.qos.congestion.priority;
    const std::regex mode("traffic-class ([0-7]) mode (strict|dwrr)\n");
    const std::regex share("traffic-class ([0-7]) bw-percent ([0-9]+)\n");
    for (const ExportedFile& file : written(design, "nvue", NetworkKind::Compute)) {
        CAPTURE(count, isInOneQueue);
        std::map<std::string, std::string> modes;
        std::map<std::string, int> shares;
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), mode); at != std::sregex_iterator(); ++at)
            REQUIRE(modes.emplace((*at)[1], (*at)[2]).second);
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), share); at != std::sregex_iterator(); ++at)
            REQUIRE(shares.emplace((*at)[1], std::stoi((*at)[2])).second);
        // NVIDIA's profile takes at most two lossless classes.
        const bool isWritten = count <= 2 && !isInOneQueue;
        CHECK(modes.size() == (isWritten ? static_cast<std::size_t>(count) + 2 : 0));
        int percent = 0;
        for (const auto& [queue, part] : shares) {
            CHECK(modes.at(queue) == "dwrr");
            percent += part;
        }
        CHECK(percent == (isWritten ? 100 : 0));
    }
}
