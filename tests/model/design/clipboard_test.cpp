// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/edits.h"
#include "small_design.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

TEST_CASE("a copy into the same design has fresh ids, the same attachments and lies apart")
{
    const Design design = fullDesign();
    std::vector<ElementId> created;
    const Design pasted =
        pasteElements(design, elementsToJson(design, {"workload-1", "compute-1"}), {24, 36}, &created).value();
    REQUIRE(created == std::vector<ElementId>{"compute-2", "workload-4"});
    const Block& block = *pasted.block("compute-2");
    CHECK(block.attachments == design.block("compute-1")->attachments);
    CHECK(block.position == Point{36.5, 33});
    CHECK(pasted.workload("workload-4")->block == "compute-2");
    CHECK(pasted.blocks.size() == design.blocks.size() + 1);
    CHECK(designFromJson(toJson(pasted)).has_value());
}

TEST_CASE("a copy into another design attaches to its networks of the same kind")
{
    Design other;
    Network network = fullDesign().networks[1];
    network.id = "front";
    other.networks = {network};
    const auto pasted = pasteElements(other, elementsToJson(fullDesign(), {"compute-1", "workload-1"}), {0, 0});
    REQUIRE(pasted);
    REQUIRE(pasted->blocks.size() == 1);
    CHECK(pasted->blocks[0].attachments == std::vector<Attachment>{{"front", PortRole::Service, 1}});
}

TEST_CASE("a workload copied without its block runs on the same block, or on the first elsewhere")
{
    const std::string json = elementsToJson(fullDesign(), {"workload-1"});
    const auto here = pasteElements(fullDesign(), json, {0, 0});
    REQUIRE(here);
    CHECK(here->workload("workload-4")->block == "compute-1");
    const auto elsewhere = pasteElements(Design{}, json, {0, 0});
    REQUIRE(elsewhere);
    CHECK(elsewhere->workload("workload-1")->block.empty());
}

TEST_CASE("a clipboard of something else is refused")
{
    for (const std::string& text : {std::string("hello"), toJson(fullDesign()), std::string("{}"), std::string()})
        CHECK_FALSE(pasteElements(Design{}, text, {0, 0}));
    const std::string json = elementsToJson(fullDesign(), {"compute-1"});
    CHECK_FALSE(pasteElements(Design{}, replaced(json, "\"count\": 127", "\"count\": -1"), {0, 0}));
}

TEST_CASE("copies take the numbers that are free, gaps first")
{
    Design design = fullDesign();
    design.blocks[0].id = "compute-2";
    const std::string json = elementsToJson(design, {"compute-2"});
    std::vector<ElementId> created;
    for (const char* expected : {"compute-1", "compute-3", "compute-4"}) {
        const auto pasted = pasteElements(design, json, {0, 0}, &created);
        REQUIRE(pasted);
        CHECK(created == std::vector<ElementId>{expected});
        design = *pasted;
    }
}

TEST_CASE("a copy far out stays on the canvas, so that the design can be read again")
{
    const std::string json = elementsToJson(fullDesign(), {"compute-1", "workload-1"});
    const auto pasted = pasteElements(fullDesign(), json, {1e9, -1e9});
    REQUIRE(pasted);
    CHECK(designFromJson(toJson(*pasted)).has_value());
}

TEST_CASE("a paste into a design that would not hold it is refused with the number it would make")
{
    // 2,000 is the most that a design file may list.
    Design design;
    const Block block = *fullDesign().block("compute-1");
    for (int i = 1; i <= 1999; ++i) {
        Block& copy = design.blocks.emplace_back(block);
        copy.id = "compute-" + std::to_string(i);
        copy.attachments.clear();
    }
    std::vector<ElementId> created;
    const auto full = pasteElements(design, elementsToJson(design, {"compute-1"}), {0, 0}, &created);
    REQUIRE(full);
    CHECK(full->blocks.size() == 2000);
    CHECK(designFromJson(toJson(*full)).has_value());

    const auto beyond = pasteElements(design, elementsToJson(design, {"compute-1", "compute-2"}), {0, 0}, &created);
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().code == ErrorCode::OutOfRange);
    CHECK(beyond.error().where == "blocks");
    CHECK(beyond.error().args == std::vector<std::string>{"2001", "0 … 2000"});

    Design workloads = fullDesign();
    workloads.workloads.resize(2000, workloads.workloads[0]);
    const auto more = pasteElements(workloads, elementsToJson(fullDesign(), {"workload-1"}), {0, 0});
    REQUIRE_FALSE(more);
    CHECK(more.error().where == "workloads");
}

TEST_CASE("a full design takes no further block or workload")
{
    Design design;
    design.blocks.resize(2000);
    design.workloads.resize(2000);
    ElementId created = "something";
    CHECK(addBlock(design, Catalogue{}, "part", 1, {}, &created) == design);
    CHECK(created.empty());
    created = "something";
    CHECK(addWorkload(design, Workload{}, &created) == design);
    CHECK(created.empty());
}
