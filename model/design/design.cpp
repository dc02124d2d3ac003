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

// Weights of a decoder-only transformer without biases: per layer Q and output h·h each, K and V h·(h·kv/heads) each
// (grouped queries), two feed-forward matrices h·f or three when gated, two norms of h; one final norm of h; the
// embedding v·h, twice unless tied. Reproduces 8.03e9 of Llama 3 8B and 70.6e9 of Llama 3 70B ("The Llama 3 Herd of
// Models", arXiv 2407.21783, table 3).
double TransformerShape::parameters() const
{
    const double h = hidden;
    const double keyValueShare = heads > 0 ? static_cast<double>(kvHeads > 0 ? kvHeads : heads) / heads : 1.0;
    const double attention = 2 * h * h + 2 * h * h * keyValueShare;
    const double feedForwardWeights = (isGated ? 3.0 : 2.0) * h * feedForward;
    const double embeddings = (tiedEmbeddings ? 1.0 : 2.0) * vocabulary * h;
    return layers * (attention + feedForwardWeights + 2 * h) + h + embeddings;
}

}  // namespace cw
