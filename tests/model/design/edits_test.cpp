// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/edits.h"
#include "small_design.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

TEST_CASE("no edit touches the design it is given")
{
    const Design before = fullDesign();
    const CataloguePtr catalogue = builtinCatalogue();
    const Design kept = before;
    (void)addBlock(before, *catalogue, "nvidia-dgx-h100", 4, {1, 2});
    (void)addStorageTier(before, *catalogue, StorageFamily::Ceph, {1, 2});
    (void)addNetwork(before, *catalogue, NetworkKind::OutOfBand, Technology::Ethernet);
    (void)addWorkload(before, Workload{});
    (void)removeElements(before, {"compute-1", "net-service"});
    (void)moveElements(before, {"compute-1", "workload-1"}, 5, 5);
    (void)setCount(before, "compute-1", 3);
    (void)renameElement(before, "compute-1", "x");
    (void)attach(before, *catalogue, "compute-1", "net-service");
    (void)detach(before, "compute-1", "net-service");
    (void)setMerged(before, "net-storage", std::nullopt);
    (void)alignElements(before, {"compute-1", "storage-1"}, Alignment::Right, {200, 90});
    (void)pasteElements(before, elementsToJson(before, {"compute-1"}), {10, 10});
    CHECK(before == kept);
}

TEST_CASE("a fresh id is one that no element has")
{
    const Design design = fullDesign();
    CHECK(freshId(design, "compute") == "compute-2");
    CHECK(freshId(design, "lake") == "lake-1");
}

TEST_CASE("the kind of a new block follows from its part")
{
    const CataloguePtr catalogue = builtinCatalogue();
    ElementId id;
    const Design servers = addBlock({}, *catalogue, "nvidia-dgx-h100", 127, {3, 4}, &id);
    REQUIRE(servers.block(id));
    CHECK(servers.block(id)->compute());
    CHECK(servers.block(id)->count == 127);
    CHECK(servers.block(id)->position == Point{3, 4});
    CHECK(addBlock({}, *catalogue, "generic-management-server", 2, {}, &id).block(id)->service());
    const Design appliances = addBlock({}, *catalogue, "ddn-ai400x2", 2, {}, &id);
    REQUIRE(appliances.block(id)->storage());
    CHECK(appliances.block(id)->storage()->family == StorageFamily::Lustre);
    CHECK(appliances.block(id)->storage()->protection.kind == Protection::Kind::Appliance);
    CHECK(addBlock({}, *catalogue, "nvidia-dgx-h100", -3, {}, &id).block(id)->count == 1);
}

TEST_CASE("a storage tier starts with as many units as its protection needs")
{
    const CataloguePtr catalogue = builtinCatalogue();
    for (const StorageFamily family : {StorageFamily::ParallelFlash, StorageFamily::Lustre, StorageFamily::Ceph,
                                       StorageFamily::Hdfs, StorageFamily::Object}) {
        ElementId id;
        const Design design = addStorageTier({}, *catalogue, family, {}, &id);
        REQUIRE(design.block(id));
        const StorageBlock& storage = *design.block(id)->storage();
        CHECK(storage.family == family);
        const int needed = storage.protection.kind == Protection::Kind::Replication ? storage.protection.copies
                           : storage.protection.kind == Protection::Kind::ErasureCode
                               ? storage.protection.data + storage.protection.parity
                               : 1;
        CHECK(design.block(id)->count >= needed);
        CHECK(unknownParts(design, *catalogue).empty());
    }
    ElementId none = "x";
    CHECK(addStorageTier({}, Catalogue{}, StorageFamily::Ceph, {}, &none) == Design{});
    CHECK(none.empty());
}

TEST_CASE("a count stays within reason and spares within the count")
{
    const Design design = fullDesign();
    CHECK(setCount(design, "compute-1", 3).block("compute-1")->compute()->spares == 3);
    CHECK(setCount(design, "compute-1", 0).block("compute-1")->count == 1);
    CHECK(setCount(design, "compute-1", 200).block("compute-1")->count == 200);
    CHECK(setCount(design, "gone", 200) == design);
}

TEST_CASE("what refers to a removed element goes with it")
{
    const Design design = fullDesign();
    const Design withoutNetwork = removeElements(design, {"net-service"});
    CHECK_FALSE(withoutNetwork.network("net-storage")->isMerged());
    CHECK(withoutNetwork.block("compute-1")->attachments.size() == 1);
    const Design withoutBlock = removeElements(design, {"compute-1"});
    // But for a job, which names the pool that it lost: it is not moved to another one in silence.
    CHECK(withoutBlock.workload("workload-1")->block == "compute-1");
    CHECK(withoutBlock.waivers.size() == 1);
    for (const Design& changed : {withoutNetwork, withoutBlock, removeElements(design, {"workload-1", "storage-1"})})
        CHECK(designFromJson(toJson(changed)).has_value());
}

TEST_CASE("cards move in both directions, lanes only up and down")
{
    const Design moved = moveElements(fullDesign(), {"compute-1", "workload-1", "net-service"}, 10, 20);
    CHECK(moved.block("compute-1")->position == Point{22.5, 17});
    CHECK(moved.workload("workload-1")->x == 11);
    CHECK(moved.workload("workload-1")->y == 22);
    CHECK(moved.network("net-service")->laneY == 480.5);
    const Design far = moveElements(fullDesign(), {"compute-1"}, 1e300, 0);
    CHECK(designFromJson(toJson(far)).has_value());
}

TEST_CASE("anything with a name can be renamed")
{
    const Design design = fullDesign();
    CHECK(renameElement(design, "compute-1", "a").block("compute-1")->name == "a");
    CHECK(renameElement(design, "net-service", "b").network("net-service")->name == "b");
    CHECK(renameElement(design, "workload-1", "c").workload("workload-1")->name == "c");
}

TEST_CASE("a new workload has a fresh id and runs on a block that there is")
{
    Workload workload = fullDesign().workloads[0];
    ElementId id;
    const Design design = addWorkload(fullDesign(), workload, &id);
    CHECK(id == "workload-4");
    CHECK(design.workload(id)->block == "compute-1");
    workload.block = "storage-1";
    CHECK(addWorkload(fullDesign(), workload, &id).workload(id)->block.empty());
}

TEST_CASE("cards align and spread")
{
    Design design = fullDesign();
    design.blocks[0].position = {0, 10};
    design.blocks[1].position = {50, 20};
    design.blocks[2].position = {200, 90};
    const std::vector<ElementId> all = {"compute-1", "storage-1", "service-1"};
    const auto xs = [&](Alignment alignment) {
        const Design d = alignElements(design, all, alignment, {100, 50});
        return std::vector<double>{d.blocks[0].position.x, d.blocks[1].position.x, d.blocks[2].position.x};
    };
    const auto ys = [&](Alignment alignment) {
        const Design d = alignElements(design, all, alignment, {100, 50});
        return std::vector<double>{d.blocks[0].position.y, d.blocks[1].position.y, d.blocks[2].position.y};
    };
    using Row = std::vector<double>;
    CHECK(xs(Alignment::Left) == Row{0, 0, 0});
    CHECK(xs(Alignment::Right) == Row{200, 200, 200});
    CHECK(xs(Alignment::CentreHorizontally) == Row{100, 100, 100});
    CHECK(xs(Alignment::DistributeHorizontally) == Row{0, 100, 200});
    CHECK(xs(Alignment::Top) == Row{0, 50, 200});
    CHECK(ys(Alignment::Top) == Row{10, 10, 10});
    CHECK(ys(Alignment::Bottom) == Row{90, 90, 90});
    CHECK(ys(Alignment::CentreVertically) == Row{50, 50, 50});
    CHECK(ys(Alignment::DistributeVertically) == Row{10, 50, 90});
    CHECK(alignElements(design, {"compute-1"}, Alignment::Right, {1, 1}) == design);
}
