// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/panels/property_form.h"

namespace cw {

/// Whether any of the workloads of a form is of a kind: groups of fields that fit none aren't shown.
inline std::function<bool()> whenAnyIs(const PropertyForm& form, std::initializer_list<WorkloadKind> kinds)
{
    const PropertyForm* rows = &form;
    return [rows, wanted = std::vector<WorkloadKind>(kinds)] {
        for (const ElementId& id : rows->ids())
            if (const Workload* workload = rows->session().design()->workload(id))
                for (const WorkloadKind kind : wanted)
                    if (workload->kind == kind)
                        return true;
        return false;
    };
}

}  // namespace cw
