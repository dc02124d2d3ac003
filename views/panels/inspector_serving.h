// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "views/panels/property_form.h"

namespace cw {

/// What the inspector shows of a workload that serves.
class InspectorServing {
    Q_DECLARE_TR_FUNCTIONS(InspectorServing)
public:
    /// The estimate of the one workload of the form.
    static void addResults(PropertyForm& form);
};

}  // namespace cw
