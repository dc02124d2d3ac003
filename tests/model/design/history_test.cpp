// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/history.h"

#include <catch2/catch.hpp>

using namespace cw;

namespace {

DesignPtr named(const std::string& name)
{
    Design design;
    design.name = name;
    return std::make_shared<const Design>(design);
}

}  // namespace

TEST_CASE("undo and redo walk through the snapshots and name their steps")
{
    History history(named("0"));
    CHECK_FALSE(history.canUndo());
    history.push(named("1"), "first");
    history.push(named("2"), "second");
    CHECK(history.undoTitle() == "second");
    history.undo();
    CHECK(history.current()->name == "1");
    CHECK(history.undoTitle() == "first");
    CHECK(history.redoTitle() == "second");
    history.redo();
    CHECK(history.current()->name == "2");
    CHECK(history.redoTitle().empty());
    history.goTo(0);
    CHECK(history.current()->name == "0");
    CHECK(history.undoTitle().empty());
    history.goTo(99);
    CHECK(history.position() == 0);
}

TEST_CASE("an edit that changes nothing is no step and keeps what can be redone")
{
    History history(named("0"));
    history.push(named("1"), "first");
    history.undo();
    history.push(named("0"), "nothing");
    CHECK(history.size() == 2);
    CHECK(history.canRedo());
}

TEST_CASE("edits of one gesture are one step")
{
    History history(named("0"));
    history.push(named("1"), "drag", "g1");
    history.push(named("2"), "drag", "g1");
    history.push(named("3"), "drag", "g2");
    CHECK(history.size() == 3);
    history.undo();
    CHECK(history.current()->name == "2");
    history.undo();
    CHECK(history.current()->name == "0");
}

TEST_CASE("a gesture that ends where it began leaves no step")
{
    History history(named("0"));
    history.push(named("1"), "drag", "g1");
    history.push(named("0"), "drag", "g1");
    CHECK(history.size() == 1);
    CHECK(history.isClean());
    history.push(named("2"), "drag", "g1");
    CHECK(history.size() == 2);
    CHECK(history.undoTitle() == "drag");
}

TEST_CASE("undo ends a gesture: the same id afterwards is a new step")
{
    History history(named("0"));
    history.push(named("1"), "a", "g");
    history.push(named("2"), "b", "h");
    history.undo();
    history.push(named("3"), "a", "g");
    CHECK(history.size() == 3);
    history.undo();
    CHECK(history.current()->name == "1");
}

TEST_CASE("the clean mark follows the saved state, not its index")
{
    History history(named("0"));
    history.push(named("1"), "first");
    history.markClean();
    history.undo();
    CHECK_FALSE(history.isClean());
    history.redo();
    CHECK(history.isClean());

    SECTION("a discarded branch takes the saved state with it")
    {
        history.undo();
        history.push(named("other"), "other");
        CHECK_FALSE(history.isClean());
        history.undo();
        CHECK_FALSE(history.isClean());
    }
    SECTION("going on with the gesture that was saved makes the design modified")
    {
        history.push(named("2"), "drag", "g");
        history.markClean();
        history.push(named("3"), "drag", "g");
        CHECK_FALSE(history.isClean());
        history.undo();
        CHECK_FALSE(history.isClean());
    }
}

TEST_CASE("beyond the limit the oldest states are forgotten and the clean mark with them")
{
    History history(named("0"), 3);
    history.push(named("1"), "1");
    history.markClean();
    history.push(named("2"), "2");
    history.push(named("3"), "3");
    CHECK(history.size() == 3);
    history.goTo(0);
    CHECK(history.current()->name == "1");
    CHECK(history.isClean());
    history.goTo(2);
    history.push(named("4"), "4");
    for (std::size_t step = 0; step < history.size(); ++step) {
        history.goTo(step);
        CHECK_FALSE(history.isClean());
    }
}
