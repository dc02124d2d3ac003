// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/member_reader.h"
#include "views/text/words.h"

#include "tests/model/rules/sound_world.h"
#include "tests/views/readable_words.h"
#include "views/text/rule_words.h"
#include "views/text/words_context.h"
#include "views/text/words_fabric.h"

#include <catch2/catch.hpp>

#include <set>

using namespace cw;
using cw::test::isReadable;

namespace {

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
