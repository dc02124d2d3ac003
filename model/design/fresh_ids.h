// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"

#include <map>
#include <string>
#include <unordered_set>

namespace cw {

/// Ids such as "compute-3" that no element has, the lowest number first. Reads the design once for all of them.
class FreshIds {
public:
    explicit FreshIds(const Design& design)
    {
        const auto addAll = [&](const auto& elements) {
            for (const auto& element : elements)
                taken_.insert(element.id);
        };
        addAll(design.blocks);
        addAll(design.networks);
        addAll(design.workloads);
    }

    void take(const ElementId& id) { taken_.insert(id); }

    ElementId next(const std::string& stem)
    {
        int& last = last_[stem];
        for (;;) {
            ElementId id = stem + "-" + std::to_string(++last);
            if (taken_.insert(id).second)
                return id;
        }
    }

private:
    std::unordered_set<ElementId> taken_;
    std::map<std::string, int> last_;
};

}  // namespace cw
