// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "views/panels/property_form.h"

namespace cw {

/// What the inspector shows of workloads that serve.
class InspectorServing {
    Q_DECLARE_TR_FUNCTIONS(InspectorServing)
public:
    /// The estimate of the one workload of the form.
    static void addResults(PropertyForm& form);
    /// What is asked for: load, lengths, times.
    static void addDemand(PropertyForm& form);
    /// How one copy of the model lies over its GPUs.
    static void addReplica(PropertyForm& form);

private:
    static void addLimits(PropertyForm& form);
    static void addMemory(PropertyForm& form);
};

}  // namespace cw
