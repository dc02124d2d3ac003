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
    const ExportedFiles files = written(design, "frr", NetworkKind::Compute);
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
