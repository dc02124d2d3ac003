// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/pipeline_timeline.h"

#include "model/training/pipeline.h"

#include <catch2/catch.hpp>

#include <map>
#include <tuple>

using namespace cw;
using Schedule = PipelineSchedule;

namespace {

PipelineTimeline drawn(int stages, int microBatches, int virtualStages, Schedule schedule)
{
    const auto timeline = pipelineTimeline(stages, microBatches, virtualStages, schedule);
    REQUIRE(timeline);
    return *timeline;
}

}  // namespace

TEST_CASE("a pipeline is as long as the closed form of its schedule says")
{
    const int p = GENERATE(2, 4, 8);
    const int m = p * GENERATE(2, 4);
    const double work = m * (1 + kBackwardOverForward);
    // What the estimate of a step takes for idle, in forward passes of a stage.
    const auto idleOfStep = [&](int v, Schedule schedule) {
        ParallelLayout layout;
        layout.pipeline = p;
        layout.virtualStages = v;
        layout.schedule = schedule;
        return bubbleShare(layout) * (p - 1) * (1 + kBackwardOverForward);
    };
    for (const auto schedule : {Schedule::OneForwardOneBackward, Schedule::ZeroBubble, Schedule::DualPipe})
        CHECK(drawn(p, m, 1, schedule).length == Approx(work + idleOfStep(1, schedule)));
    CHECK(drawn(p, m, 4, Schedule::OneForwardOneBackward).length ==
          Approx(work + idleOfStep(4, Schedule::OneForwardOneBackward)));
    // Narayanan et al., SC21, section 2.2: (p - 1)(f + b) idle, divided by the chunks.
    for (const int v : {1, 2, 4})
        CHECK(drawn(p, m, v, Schedule::OneForwardOneBackward).length ==
              Approx(work + (p - 1.0) * (1 + kBackwardOverForward) / v));
    // Qi et al., arXiv 2401.10241, table 1: (p - 1)(f + b - w), with backward in two halves of one forward each.
    CHECK(drawn(p, m, 1, Schedule::ZeroBubble).length == Approx(work + (p - 1.0)));
    // DeepSeek-V3, arXiv 2412.19437, table 2: (p/2 - 1)(F&B + B - 3W), where the pair takes as long as its parts.
    CHECK(drawn(p, m, 1, Schedule::DualPipe).length == Approx(work + (p / 2 - 1.0) * 2));
}

TEST_CASE("every micro batch passes every stage once each way, and no stage does two things at once")
{
    const Schedule schedule = GENERATE(Schedule::OneForwardOneBackward, Schedule::ZeroBubble, Schedule::DualPipe);
    const int v = schedule == Schedule::OneForwardOneBackward ? 2 : 1;
    const PipelineTimeline t = drawn(4, 8, v, schedule);
    std::map<std::tuple<int, int, int>, double> busy;
    double last = 0;
    int stage = -1;
    for (const PipelineSlot& slot : t.pieces) {
        if (slot.stage != stage)
            last = 0;
        stage = slot.stage;
        CHECK(slot.begin >= last - 1e-9);
        last = slot.end;
        busy[{slot.stage, slot.microBatch, slot.chunk}] += slot.end - slot.begin;
    }
    CHECK(busy.size() == std::size_t(4 * 8 * v));
    for (const auto& [what, time] : busy)
        CHECK(time == Approx(3.0 / v));
}

TEST_CASE("a micro batch goes down the stages before it comes back")
{
    const PipelineTimeline t = drawn(4, 6, 1, Schedule::ZeroBubble);
    std::map<std::tuple<PipelineWork, int, int>, double> end;
    for (const PipelineSlot& slot : t.pieces)
        end[{slot.work, slot.microBatch, slot.stage}] = slot.end;
    for (const PipelineSlot& slot : t.pieces) {
        if (slot.work == PipelineWork::Forward && slot.stage > 0)
            CHECK(slot.begin >= end[{PipelineWork::Forward, slot.microBatch, slot.stage - 1}] - 1e-9);
        if (slot.work == PipelineWork::Backward && slot.stage < 3)
            CHECK(slot.begin >= end[{PipelineWork::Backward, slot.microBatch, slot.stage + 1}] - 1e-9);
    }
}

TEST_CASE("pipelines that can't run or be drawn are refused by name")
{
    CHECK(pipelineTimeline(0, 4, 1, Schedule::ZeroBubble).error().where == "layout.pp");
    CHECK(pipelineTimeline(4, 0, 1, Schedule::ZeroBubble).error().where == "layout.global_batch");
    CHECK(pipelineTimeline(1000, 4, 1, Schedule::ZeroBubble).error().where == "layout.pp");
    CHECK(pipelineTimeline(3, 12, 1, Schedule::DualPipe).error().where == "layout.pp");
    CHECK(pipelineTimeline(4, 4, 1, Schedule::DualPipe).error().where == "layout.global_batch");
    CHECK(pipelineTimeline(4, 6, 2, Schedule::OneForwardOneBackward).error().where == "layout.global_batch");
    CHECK(pipelineTimeline(4, 6, 1, Schedule::OneForwardOneBackward).has_value());
}
