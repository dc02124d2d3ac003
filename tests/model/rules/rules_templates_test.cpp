// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The rules on real designs: the built-in templates, with everything that the engine derives from them.
#include "model/analysis/analysis.h"
#include "model/design/edits.h"
#include "model/design/templates.h"
#include "model/storage/storage_constants.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>

using namespace cw;

namespace {

const std::filesystem::path kResources = CW_RESOURCE_DIR;

template <class Read>
auto readFile(const std::filesystem::path& path, Read read)
{
    std::ifstream in(path);
    auto value = read(in);
    INFO(path.string());
    REQUIRE(value);
    return *value;
}

template <class Fact, class Add>
std::shared_ptr<const Fact> readFolder(const char* folder, Add add)
{
    auto facts = std::make_shared<Fact>();
    for (const auto& entry : std::filesystem::directory_iterator(kResources / folder)) {
        if (entry.path().extension() != ".json")
            continue;
        std::ifstream in(entry.path());
        REQUIRE(add(*facts, in, entry.path().filename().string()));
    }
    return facts;
}

const Facts& builtInFacts()
{
    static const Facts kFacts = [] {
        Facts facts;
        facts.catalogue = readFolder<Catalogue>("catalogue", addParts);
        facts.prices = readFolder<PriceBook>("prices", addPrices);
        facts.storage = std::make_shared<const StorageConstants>(readFile(
            kResources / "storage/constants.json", [](std::istream& in) { return storageConstantsFromJson(in); }));
        facts.training = std::make_shared<const TrainingConstants>(
            readFile(kResources / "models/training_constants.json", trainingConstantsFromJson));
        facts.reliability = std::make_shared<const ReliabilityConstants>(
            readFile(kResources / "reliability/constants.json",
                     [](std::istream& in) { return reliabilityConstantsFromJson(in); }));
        facts.presets =
            std::make_shared<const ModelPresets>(readFile(kResources / "models/presets.json", modelPresetsFromJson));
        return facts;
    }();
    return kFacts;
}

Template templateOf(const std::string& id)
{
    const auto read = [&](std::istream& in) { return templateFromJson(in, id + ".json"); };
    return readFile(kResources / "templates" / (id + ".json"), read);
}

Design fromTemplate(const std::string& id)
{
    const auto design = instantiate(templateOf(id), {});
    REQUIRE(design);
    return *design;
}

AnalysisPtr analysisOf(const Design& design)
{
    return analyse(std::make_shared<const Design>(design), builtInFacts(), PriceScenario::Typical);
}

std::vector<Finding> findingsOf(const Design& design)
{
    return analysisOf(design)->findings;
}

/// True if there is this finding about this element; nothing derived is compared.
bool has(const std::vector<Finding>& findings, const Finding& wanted)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        const auto variant = [](const Finding& of) {
            const auto code = of.args.empty() ? nullptr : std::get_if<std::string>(&of.args.front());
            return code ? *code : std::string();
        };
        return finding.rule == wanted.rule && finding.elements == wanted.elements &&
               variant(finding) == variant(wanted);
    });
}

struct Breach {
    const char* rule;
    std::function<void(Design&)> breakIt;
};

Block& firstCompute(Design& design)
{
    return *std::find_if(design.blocks.begin(), design.blocks.end(), [](const Block& b) { return b.compute(); });
}

StorageBlock& firstTier(Design& design)
{
    return *std::find_if(design.blocks.begin(), design.blocks.end(), [](const Block& b) {
                return b.storage();
            })->storage();
}

Network& networkOf(Design& design, NetworkKind kind)
{
    return *std::find_if(design.networks.begin(), design.networks.end(),
                         [&](const Network& network) { return network.kind == kind; });
}

}  // namespace

TEST_CASE("the built-in templates warn of nothing but what their sources leave open, at every size")
{
    const std::string id = GENERATE("superpod-h100", "superpod-b200", "roce-pod", "mi300x-pod", "lab-4");
    const Template what = templateOf(id);
    const TemplateParameter& size = what.parameters.front();
    for (const int value : {size.minimum, size.defaultValue, size.maximum}) {
        const auto design = instantiate(what, {{size.name, value}});
        REQUIRE(design);
        const AnalysisPtr analysis = analysisOf(*design);
        for (const Finding& finding : analysis->findings) {
            INFO(id << " " << value << ": " << finding.rule);
            CHECK(finding.severity != Severity::Error);
            // None of the published designs keeps spare servers, and the table of more than four B200 units counts no
            // port for fabric managers. How the room of the largest is cabled nobody tells: one tray a row is too few.
            const bool isOpen = finding.rule == "RL-01" ||
                                (finding.rule == "I02" && id == "superpod-b200" && value > 4) ||
                                (finding.rule == "P03" && id == "superpod-b200" && value == size.maximum);
            CHECK((isOpen || finding.severity == Severity::Info));
        }
        INFO(id << " " << value);
        CHECK(analysis->bill.unpriced.empty());
        REQUIRE(analysis->training.size() == 1);
        CHECK(analysis->training.front().estimate);
    }
}

TEST_CASE("no switch or unit of the built-in templates is without a figure of its power")
{
    const std::string id = GENERATE("superpod-h100", "superpod-b200", "roce-pod", "mi300x-pod", "lab-4");
    const Design design = fromTemplate(id);
    const AnalysisPtr analysis = analysisOf(design);
    for (const Device& device : analysis->plan->devices) {
        const Part* part = partOf(device, design, *analysis->plan, *builtInFacts().catalogue);
        REQUIRE(part);
        INFO(id << ": " << part->id);
        REQUIRE(part->powerForFeeds() > Power{});
    }
}

TEST_CASE("a four-unit SuperPOD H100 fills the racks of its reference architecture but for one at most, four servers "
          "in a rack")
{
    // RA-11333-001, Table 7: 38 racks. Four servers of 10.2 kW are 40.8 kW. How many storage switches the others hold
    // depends on the appliances, which the table leaves open: four of their links of 200G share a cage.
    const AnalysisPtr analysis = analysisOf(fromTemplate("superpod-h100"));
    const std::vector<Rack>& racks = analysis->plan->racks;
    CHECK(std::count_if(racks.begin(), racks.end(), [](const Rack& rack) { return rack.role == RackRole::Compute; }) ==
          32);
    CHECK(analysis->totals.racks >= 37);
    CHECK(analysis->totals.racks <= 38);
    int most = 0;
    for (const Rack& rack : analysis->plan->racks)
        most = std::max(most, rack.role == RackRole::Compute ? static_cast<int>(rack.devices.size()) : 0);
    CHECK(most >= 4);
}

TEST_CASE("70 billion parameters on 127 DGX H100 train as fast as published runs of that kind")
{
    // BF16 on H100: 38 to 43 % for Llama 3 of 405 billion parameters (arXiv 2407.21783, table 4), 41 to 48 % for models
    // of 2 to 462 billion (NVIDIA Megatron-LM, README).
    const AnalysisPtr analysis = analysisOf(fromTemplate("superpod-h100"));
    REQUIRE(analysis->training.front().estimate);
    const double mfu = analysis->training.front().estimate->mfu;
    CHECK(mfu > 0.35);
    CHECK(mfu < 0.48);
}

TEST_CASE("a B200 SuperPOD of 64 units finds its cables even in narrow rows of weak racks")
{
    // One server in a rack: more than 2,000 racks in rows of 16 are some 400 m from end to end.
    const auto made = instantiate(templateOf("superpod-b200"), {{"su", 64}});
    REQUIRE(made);
    Design design = *made;
    design.site.rackPowerLimit = kilowatts(16);
    design.site.racksPerRow = 16;
    const AnalysisPtr analysis = analysisOf(design);
    CHECK(analysis->totals.racks > 2000);
    for (const Finding& finding : analysis->findings)
        CHECK(finding.rule != "P01");
}

TEST_CASE("every fix that a template is offered mends its finding")
{
    const auto id = GENERATE("superpod-h100", "superpod-b200", "roce-pod", "mi300x-pod", "lab-4");
    const Design design = fromTemplate(id);
    for (const Finding& finding : findingsOf(design)) {
        if (!finding.fix)
            continue;
        INFO(id << ": " << finding.rule);
        CHECK_FALSE(has(findingsOf(finding.fix->apply(design)), finding));
    }
}

TEST_CASE("a breach that the engine derives is found, and its fix mends it in the engine")
{
    const auto breach = GENERATE(
        Breach{"F03", [](Design& d) { networkOf(d, NetworkKind::Compute).oversubscription = 2; }},
        Breach{"F03", [](Design& d) { networkOf(d, NetworkKind::Storage).oversubscription = 4; }},
        Breach{"F05", [](Design& d) { firstCompute(d).attachments.front().portsPerUnit = 4; }},
        Breach{"F09", [](Design& d) { networkOf(d, NetworkKind::Storage).isDualHomed = false; }},
        Breach{"F12", [](Design& d) { networkOf(d, NetworkKind::Compute).linkSpeed = gigabitsPerSecond(200); }},
        Breach{"I02", [](Design& d) { networkOf(d, NetworkKind::Compute).managerPorts = 0; }},
        Breach{"M02", [](Design& d) { d = removeElements(d, {networkOf(d, NetworkKind::OutOfBand).id}); }},
        Breach{"ST-02", [](Design& d) { firstTier(d).usableWanted = petabytes(40); }},
        Breach{"ST-03", [](Design& d) { firstTier(d).readWanted = gigabytesPerSecond(600); }},
        Breach{"ST-06", [](Design& d) { firstTier(d).fillLimit = 0.97; }},
        Breach{"ST-13", [](Design& d) { networkOf(d, NetworkKind::Storage).oversubscription = 1.6; }});
    Design design = fromTemplate("superpod-h100");
    breach.breakIt(design);
    const auto findings = findingsOf(design);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.rule == breach.rule; });
    INFO(breach.rule);
    REQUIRE(found != findings.end());
    REQUIRE(found->fix);
    CHECK_FALSE(has(findingsOf(found->fix->apply(design)), *found));
}

TEST_CASE("F02: a third tier is offered where two can't hold the hosts, and only then")
{
    Design design = fromTemplate("superpod-h100");
    // 400 servers of 8 ports are 3,200, more than the 2,048 of two tiers of 64-port switches.
    firstCompute(design).count = 400;
    Network& compute = networkOf(design, NetworkKind::Compute);
    compute.maxTiers = 2;
    const auto isF02 = [](const Finding& finding) { return finding.rule == "F02"; };
    auto findings = findingsOf(design);
    auto found = std::find_if(findings.begin(), findings.end(), isF02);
    REQUIRE(found != findings.end());
    REQUIRE(found->fix);
    CHECK_FALSE(has(findingsOf(found->fix->apply(design)), *found));

    // Three tiers hold 64³/4 = 65,536 at most.
    firstCompute(design).count = 9000;
    findings = findingsOf(design);
    found = std::find_if(findings.begin(), findings.end(), isF02);
    REQUIRE(found != findings.end());
    CHECK_FALSE(found->fix);
}
