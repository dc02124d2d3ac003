// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/edits.h"
#include "small_design.h"

#include "tests/support/facts.h"

#include <catch2/catch.hpp>

using namespace cw;
using namespace cw::test;

namespace {

const PortName kHost{"dgx-h100-001", 1};
const PortName kLeaf{"compute-leaf-01", 1};
const PortName kFree{"compute-leaf-01", 30};
const PortName kOther{"compute-leaf-02", 30};

Design plainDesign()
{
    Design design = fullDesign();
    design.overrides.clear();
    return design;
}

}  // namespace

TEST_CASE("what is drawn and taken back leaves no override behind")
{
    const Design plain = plainDesign();
    CHECK(removeLink(addLink(plain, kHost, kLeaf), kHost, kLeaf) == plain);
    CHECK(addLink(removeLink(plain, kHost, kLeaf), kHost, kLeaf) == plain);
    CHECK(rewireLink(rewireLink(plain, kHost, kLeaf, kFree), kHost, kFree, kLeaf) == plain);
    CHECK(setCable(setCable(plain, kHost, kLeaf, "generic-cat6a", {}), kHost, kLeaf, "", {}) == plain);
    std::string name;
    const Design added = addSwitch(plain, plain.networks[0].id, SwitchTier::Spine, &name);
    CHECK(added.overrides.size() == 1);
    CHECK(removeSwitch(addLink(added, kLeaf, {name, 1}), name) == plain);
    CHECK(removeOverride(removeSwitch(plain, "compute-leaf-01"), 0) == plain);
}

TEST_CASE("a link that is moved twice is one override from where it was generated")
{
    const Design moved = rewireLink(rewireLink(plainDesign(), kHost, kLeaf, kFree), kHost, kFree, kOther);
    REQUIRE(moved.overrides.size() == 1);
    CHECK(moved.overrides[0].to == kLeaf);
    CHECK(moved.overrides[0].movedTo == kOther);
    const Design cut = removeLink(moved, kHost, kOther);
    REQUIRE(cut.overrides.size() == 1);
    CHECK(cut.overrides[0].kind == Override::Kind::RemoveLink);
    CHECK(cut.overrides[0].to == kLeaf);
}

TEST_CASE("a cable that was chosen by hand follows its link")
{
    const Design made = setCable(plainDesign(), kHost, kLeaf, "generic-cat6a", metres(7));
    const Design moved = rewireLink(made, kHost, kLeaf, kFree);
    REQUIRE(moved.overrides.size() == 2);
    CHECK(moved.overrides[0].kind == Override::Kind::RewireLink);
    CHECK(moved.overrides[1].to == kFree);
    CHECK(removeLink(moved, kHost, kFree).overrides.size() == 1);
}

TEST_CASE("added switches have names of their own")
{
    std::string first;
    std::string second;
    const Design plain = plainDesign();
    const Design one = addSwitch(plain, plain.networks[0].id, SwitchTier::Leaf, &first);
    const Design two = addSwitch(one, plain.networks[0].id, SwitchTier::Leaf, &second);
    CHECK(first == "storage-leaf-x1");
    CHECK(second == "storage-leaf-x2");
    CHECK(two.overrides.size() == 2);
    CHECK(addSwitch(plain, "no-such-network", SwitchTier::Leaf) == plain);
}

TEST_CASE("planes split the ports of a server that has one a GPU, and give them back")
{
    Design design = plainDesign();
    design.networks[0].planes = 1;
    design.networks[0].linkSpeed.reset();
    const Catalogue& catalogue = *builtinCatalogue();
    const ElementId id = design.networks[0].id;
    const Design split = setPlanes(design, catalogue, id, 2);
    CHECK(split.networks[0].planes == 2);
    CHECK(split.networks[0].linkSpeed == gigabitsPerSecond(200));
    CHECK(setPlanes(split, catalogue, id, 4).networks[0].linkSpeed == gigabitsPerSecond(100));
    CHECK(setPlanes(split, catalogue, id, 1) == design);
    design.blocks[0].part = "generic-8xh800-2x200g";
    design.blocks[0].attachments = {{id, PortRole::Compute, 16}};
    CHECK_FALSE(setPlanes(design, catalogue, id, 2).networks[0].linkSpeed);
}
