// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace cw {

/// Finds the elements of a list by an id of theirs, for loops that ask for one per element: a search through the list
/// each time would take the square of its length. Looks into the list, which must stay as it is.
template <class Element>
class IndexById {
public:
    IndexById(const std::vector<Element>& list, ElementId Element::*id)
    {
        elements_.reserve(list.size());
        for (const Element& element : list)
            elements_.try_emplace(element.*id, &element);
    }
    IndexById(std::vector<Element>&& list, ElementId Element::*id) = delete;

    /// nullptr if there is none; the first of several.
    const Element* find(std::string_view id) const
    {
        const auto found = elements_.find(id);
        return found == elements_.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, const Element*> elements_;
};

/// The block that each workload runs on.
class WorkloadBlocks {
public:
    explicit WorkloadBlocks(const Design& design)
        : byId_(design.blocks, &Block::id)
    {
        const auto first = std::find_if(design.blocks.begin(), design.blocks.end(),
                                        [](const Block& block) { return block.compute() != nullptr; });
        firstCompute_ = first == design.blocks.end() ? nullptr : &*first;
    }

    /// The one it names, else the first compute block; nullptr if there is none.
    const Block* of(const Workload& workload) const
    {
        return workload.block.empty() ? firstCompute_ : byId_.find(workload.block);
    }

private:
    IndexById<Block> byId_;
    const Block* firstCompute_ = nullptr;
};

}  // namespace cw
