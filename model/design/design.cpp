// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design.h"

#include <algorithm>

namespace cw {
namespace {

template <class List>
auto findById(List& list, const ElementId& id) -> decltype(&list.front())
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& element) { return element.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

const Block* Design::block(const ElementId& id) const
{
    return findById(blocks, id);
}
Block* Design::block(const ElementId& id)
{
    return findById(blocks, id);
}
const Network* Design::network(const ElementId& id) const
{
    return findById(networks, id);
}
Network* Design::network(const ElementId& id)
{
    return findById(networks, id);
}
const Workload* Design::workload(const ElementId& id) const
{
    return findById(workloads, id);
}
Workload* Design::workload(const ElementId& id)
{
    return findById(workloads, id);
}

const Network* Design::network(NetworkKind kind) const
{
    const auto found = std::find_if(networks.begin(), networks.end(), [&](const Network& n) { return n.kind == kind; });
    return found == networks.end() ? nullptr : &*found;
}

const Network* Design::carrier(const ElementId& id) const
{
    const Network* named = network(id);
    return named && named->mergedWith ? network(*named->mergedWith) : named;
}

bool Design::hasElement(const ElementId& id) const
{
    return block(id) != nullptr || network(id) != nullptr || workload(id) != nullptr;
}

}  // namespace cw
