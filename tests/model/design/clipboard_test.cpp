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
    const Design pasted = duplicateElements(design, {"workload-1", "compute-1"}, {24, 36}, &created);
    REQUIRE(created == std::vector<ElementId>{"compute-2", "workload-2"});
    const Block& block = *pasted.block("compute-2");
    CHECK(block.attachments == design.block("compute-1")->attachments);
    CHECK(block.position == Point{36.5, 33});
    CHECK(pasted.workload("workload-2")->block == "compute-2");
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
    CHECK(here->workload("workload-2")->block == "compute-1");
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
