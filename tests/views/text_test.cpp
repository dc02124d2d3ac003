// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/member_reader.h"
#include "views/text/words.h"

#include "tests/model/rules/sound_world.h"
#include "views/text/rule_words.h"
#include "views/text/words_context.h"
#include "views/text/words_fabric.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace cw;

namespace {

/// True for words that a reader can use: something there, no placeholder left over, no double blank of a value that
/// was not there.
bool isReadable(const QString& words)
{
    static const QRegularExpression leftover("%[0-9nL]|  |\"\"|\\(\\)");
    return !words.trimmed().isEmpty() && !words.contains(leftover);
}

/// Calls `name` for enumerators from the first to `last` and checks that all are readable and different.
template <class Kind, class Name>
void checkNames(Kind last, Name name)
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString words = name(static_cast<Kind>(i));
        CHECK(isReadable(words));
        CHECK(seen.insert(words).second);
    }
}

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

/// Every code with the arguments that its comment names.
std::vector<Error> everyError()
{
    using Code = ErrorCode;
    return {{Code::FileMissing, "", {"/a.cwdesign"}, ""},
            {Code::FileUnreadable, "", {"/a.cwdesign", "permission denied"}, ""},
            {Code::FileTooLarge, "", {"/a.cwdesign", "1000000000", "67108864"}, ""},
            {Code::FileUnwritable, "", {"/a.cwdesign", "no space left"}, ""},
            {Code::NotJson, "line 3, column 7", {"unexpected end"}, "a.cwdesign"},
            {Code::TooDeep, "line 1, column 65", {"64"}, "a.cwdesign"},
            {Code::WrongFormat, "format", {"clusterwright-design", "something"}, "a.cwdesign"},
            {Code::NewerVersion, "version", {"7", "1"}, "a.cwdesign"},
            {Code::MissingKey, "networks[0]", {"kind"}, ""},
            {Code::UnknownKey, "networks[0].topolgy", {"topolgy", "topology"}, ""},
            {Code::UnknownKey, "networks[0].x", {"x", ""}, ""},
            {Code::WrongType, "blocks[0].count", {"number"}, ""},
            {Code::WrongUnit, "speed", {"400 apples", "400 Gb/s"}, ""},
            {Code::UnknownChoice, "kind", {"star", "leaf-spine, fat-tree"}, ""},
            {Code::OutOfRange, "count", {"-3", "1 to 100000"}, ""},
            {Code::OutOfRange, "count", {"-3"}, ""},
            {Code::OutOfRange, "vrf", {"prod vrf!", "[a-z0-9-]{1,64}"}, ""},
            {Code::DuplicateId, "blocks[1].id", {"compute-1"}, ""},
            {Code::UnknownReference, "blocks[1]", {"net-9"}, ""},
            {Code::UnknownPart, "blocks[0].part", {"nvidia-dgx-h10", "nvidia-dgx-h100"}, ""},
            {Code::UnknownPart, "blocks[0].part", {"zzz", ""}, ""},
            {Code::WrongPartKind, "blocks[0].part", {"nvidia-qm9700", "gpu-server"}, ""},
            {Code::MissingSource, "gpus.json", {"gpu"}, ""},
            {Code::UnknownTemplate, "", {"pod", "lab-4, superpod-h100"}, ""},
            {Code::UnknownParameter, "", {"rows", "su"}, ""},
            {Code::UnknownParameter, "", {"rows", ""}, ""},
            {Code::Cancelled, "", {}, ""},
            {Code::Unsupported, "planes", {"planes"}, ""},
            {Code::Unsupported, "gpu", {"gpu-family", "MI100"}, ""},
            {Code::Unsupported, "topology", {"topology:direct"}, ""}};
}

}  // namespace

TEST_CASE("what binds a collective and what a failure does to a step is told in words")
{
    PathFactor path;
    path.value = path.links = 0.5;
    path.limit = PathLimit::Links;
    CHECK(pathCauseText(path) == "the worst pairing of leaf switches gets 50%");
    path.spread.isAssumed = true;
    CHECK(pathCauseText(path) == "the worst pairing of leaf switches gets 50%; adaptive routing is assumed");
    path.spread = {FlowSpreading::Ecmp, false, 4, 1};
    path.limit = PathLimit::Hashing;
    path.value = 0.61;
    CHECK(pathCauseText(path).startsWith("hash collisions leave 61% with 4 queue pair"));
    for (const PathLimit limit : {PathLimit::Nothing, PathLimit::Routing, PathLimit::Links, PathLimit::Hashing}) {
        path.limit = limit;
        CHECK(isReadable(pathCauseText(path)));
    }
    checkNames(FlowSpreading::Ecmp, spreadingName);

    StepAfterFailure step{"llm-1", 0, seconds(10), seconds(10.5)};
    CHECK(stepChangeText(step).contains(QLocale().toString(1.05, 'f', 3)));
    step.after.reset();
    CHECK(stepChangeText(step) == "stopped: no path is left");
    step.gpusCutOff = 32;
    CHECK(stepChangeText(step).startsWith("stopped: 32 GPU"));
    CHECK(stepsText({step, step}, Design()).count(QLatin1Char('\n')) == 1);
}

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

TEST_CASE("a per cent sign in a name does not disturb the sentence")
{
    CHECK(filled("%1 beside %2 at 5%", {"%2", "x"}) == "%2 beside x at 5%");
    CHECK(filled("%2 %1 %3", {"a", "b"}) == "b a %3");
    CHECK(filled("%", {"a"}) == "%");
}

TEST_CASE("every error code has one readable sentence that starts with the place")
{
    std::set<int> codes;
    for (const Error& error : everyError()) {
        codes.insert(static_cast<int>(error.code));
        const QString sentence = errorText(error);
        INFO(sentence.toStdString());
        CHECK(isReadable(sentence));
        CHECK_FALSE(sentence.contains('\n'));
        CHECK(sentence.startsWith(QString::fromStdString(error.file.empty() ? error.where : error.file)));
        for (const std::string& arg : error.args) {
            const bool isCode = error.code == ErrorCode::Unsupported || error.code == ErrorCode::WrongPartKind ||
                                error.code == ErrorCode::WrongType || error.code == ErrorCode::FileTooLarge ||
                                arg == kIdPattern;
            CHECK((isCode || sentence.contains(groupedText(QString::fromStdString(arg)))));
        }
    }
    CHECK(codes.size() == static_cast<std::size_t>(ErrorCode::Unsupported) + 1);
}

TEST_CASE("an unknown key asks whether the nearest one was meant")
{
    const Error error{ErrorCode::UnknownKey, "networks.compute.topolgy", {"topolgy", "topology"}, "brief.json"};
    CHECK(errorText(error) == "brief.json, networks.compute.topolgy: The key \"topolgy\" is unknown; did you mean "
                              "\"topology\"?");
}

TEST_CASE("what the engine refuses is named with its detail")
{
    const Error topology{ErrorCode::Unsupported, "", {"topology:direct"}, ""};
    CHECK(errorText(topology).contains("the topology \"direct\""));
    const Error precision{ErrorCode::Unsupported, "", {"fp8", "nvidia-a100"}, ""};
    CHECK(errorText(precision).contains("FP8 on the GPU nvidia-a100"));
    for (const char* code :
         {"servers-from-workloads", "no-gpu", "no-constants", "no-layout-fits", "no-scale-up-link",
          "mixture-of-experts", "context-parallel", "head-size", "special-attention", "low-rank-adaptation",
          "single-layer", "partial-recompute", "fully-sharded", "layout-not-stated", "batch-not-stated"}) {
        const QString sentence = errorText({ErrorCode::Unsupported, "", {code}, ""});
        INFO(sentence.toStdString());
        CHECK(isReadable(sentence));
        CHECK_FALSE(sentence.contains(code));
    }
}

TEST_CASE("every kind of the model has a name of its own")
{
    checkNames(Severity::Info, severityName);
    checkNames(NetworkKind::OutOfBand, networkKindName);
    checkNames(Technology::Ethernet, technologyName);
    checkNames(Topology::AccessTree, topologyName);
    checkNames(StorageFamily::LocalNvme, storageFamilyName);
    checkNames(ServiceRole::Other, serviceRoleName);
    checkNames(PortRole::Management, portRoleName);
    checkNames(BomCategory::Racks, bomCategoryName);
    checkNames(Evidence::Estimate, evidenceName);
    checkNames(Recompute::Full, recomputeName);
    checkNames(Precision::Fp8, precisionName);
    checkNames(PriceScenario::High, scenarioName);
    checkNames(Bisection::Method::MaxFlow, bisectionMethodName);
    checkNames(DeviceRole::Aggregation, deviceRoleName);
    checkNames(RackRole::Network, rackRoleName);
    checkNames(Hosting::OwnFacility, hostingName);
    checkNames(Medium::TwistedPair, mediumName);
    checkNames(Protection::Kind::Appliance, [](Protection::Kind kind) { return protectionText({kind, 3, 8, 2}); });
    CHECK(protectionText({Protection::Kind::ErasureCode, 3, 8, 2}).contains("8+2"));
    CHECK(isReadable(bisectionConvention()));
}

TEST_CASE("every code word of the model has a name, and an unknown one says itself")
{
    const auto check = [](auto name, std::initializer_list<const char*> codes) {
        for (const char* code : codes) {
            INFO(code);
            CHECK(isReadable(name(code)));
            CHECK(name(code) != code);
        }
        CHECK(name("of-the-future") == "of-the-future");
    };
    check(confidenceName, {"high", "medium", "low", "very-low"});
    check(stepPartName,
          {"gemm", "attention", "elementwise", "logits", "tensor-parallel", "context-parallel", "expert-parallel",
           "pipeline-bubble", "pipeline-transfer", "data-parallel", "optimizer", "straggler", "other"});
    check(memoryPartName,
          {"weights", "gradients", "optimizer", "activations", "logits", "gathered", "dispatch", "reserved"});
    check(bindingTermName, {"drives", "server NIC", "unit", "client NIC", "network", "none"});
    check(guidanceName, {"good", "better", "best", "below"});
    check(tierName, {"leaf", "spine", "core", "access", "aggregation", "host", "manager"});
    for (const char* code : {"server", "cable", "cage", "rack", "switch", "unit", "each"})
        CHECK(unitWord(code, 2) != code);
}

TEST_CASE("choices that the program made are told in a sentence")
{
    const World world = soundWorld();
    const std::vector<DesignNote> notes = {{"network-added", {"oob"}},
                                           {"technology-chosen", {"compute", "infiniband"}},
                                           {"topology-chosen", {"compute", "rail-optimized"}},
                                           {"switch-chosen", {"compute", "nvidia-qm9700"}},
                                           {"switch-chosen", {"compute", ""}},
                                           {"aggregation-chosen", {"nvidia-sn4600c"}},
                                           {"scalable-unit-chosen", {"32"}},
                                           {"family-chosen", {"storage-1", "lustre"}},
                                           {"unit-chosen", {"storage-1", "flash"}},
                                           {"units-chosen", {"storage-1", "12", "read"}},
                                           {"figure-unknown", {"storage-1", "write"}},
                                           {"assumed", {"site.pue", "1.3"}}};
    for (const DesignNote& note : notes) {
        const QString sentence = designNoteText(note, world.design);
        INFO(sentence.toStdString());
        CHECK(isReadable(sentence));
        CHECK(sentence.endsWith('.'));
    }
}

TEST_CASE("Chinese counts by ten thousands, others by thousands, each with the marks of its locale")
{
    CHECK(numberStyle(QLocale(QLocale::Chinese, QLocale::China)).usesMyriads);
    CHECK_FALSE(numberStyle(QLocale(QLocale::English, QLocale::UnitedStates)).usesMyriads);
    CHECK(numberStyle(QLocale(QLocale::German, QLocale::Germany)).decimalPoint == ',');
    CHECK(numberStyle(QLocale(QLocale::English, QLocale::UnitedStates)).groupSeparator == ",");

    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    CHECK(text(Money::fromMajor(3.72e8, Currency("CNY"))).contains(QString::fromUtf8("亿")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK_FALSE(text(Money::fromMajor(3.72e8, Currency("CNY"))).contains(QString::fromUtf8("亿")));
    QLocale::setDefault(before);
}

TEST_CASE("durations take the unit that people say")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(text(days(27.4)) == "27.4 d");
    CHECK(text(hours(12)) == "12 h");
    CHECK(text(seconds(90)) == "1.5 min");
    CHECK(text(seconds(6.81)) == "6.81 s");
    CHECK(text(seconds(0.25)) == "250 ms");
    CHECK(text(seconds(0)) == "0 s");
    CHECK(text(seconds(3e-6)) == QString::fromUtf8("3 µs"));
}

TEST_CASE("ratios and shares")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(ratioText(1) == "1 : 1");
    CHECK(ratioText(3) == "3 : 1");
    CHECK(ratioText(4.0 / 3.0) == "1.33 : 1");
    CHECK(percentText(0.85) == "85%");
    CHECK(percentText(0.0345, 1) == "3.5%");
}

TEST_CASE("a Chinese sentence has spaces between Han and Latin only")
{
    const QString pattern = QStringLiteral("将 %1 接入 %2，%1 可用");
    CHECK(filled(pattern, {QStringLiteral("DGX H100"), QStringLiteral("计算网络")}) ==
          QStringLiteral("将 DGX H100 接入计算网络，DGX H100 可用"));
    CHECK(filled(pattern, {QStringLiteral("服务器"), QStringLiteral("IB")}) ==
          QStringLiteral("将服务器接入 IB，服务器可用"));
    CHECK(filled(QStringLiteral("%1 has %2 of %1"), {QStringLiteral("计算"), QStringLiteral("2")}) ==
          QStringLiteral("计算 has 2 of 计算"));
}
