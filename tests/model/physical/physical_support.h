// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/physical/cable_schedule.h"
#include "tests/model/plan/plan_designs.h"
#include "tests/support/facts.h"

namespace cw::test {

inline CableSchedulePtr scheduleOf(Design design)
{
    const auto shared = std::make_shared<const Design>(std::move(design));
    const auto plan = std::make_shared<const Plan>(makePlan(*shared, *builtinCatalogue()));
    return CableSchedule::make(shared, plan, builtinCatalogue());
}

/// A DGX SuperPOD of one scalable unit with all four networks.
inline CableSchedulePtr oneUnit()
{
    static const CableSchedulePtr schedule = scheduleOf(superPod("nvidia-dgx-h100", 31));
    return schedule;
}

}  // namespace cw::test
