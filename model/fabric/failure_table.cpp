// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/failure_table.h"

#include "model/fabric/fabric_cuts.h"
#include "model/fabric/symmetry.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw {
namespace {

/// Classes that are tried of one kind of element.
constexpr std::size_t kMostClasses = 4;

struct ElementClass {
    FailingElement element = FailingElement::Leaf;
    int count = 0;
    int index = 0;
    std::int64_t capacity = 0;
};

FailingElement elementOf(const FabricGraph::Node& node)
{
    return node.tier <= 1 ? FailingElement::Leaf : node.tier == 2 ? FailingElement::Spine : FailingElement::Core;
}

FailingElement elementOf(const FabricGraph& graph, const FabricGraph::Link& link)
{
    const int lower = graph.nodes[static_cast<std::size_t>(link.lower)].tier;
    const int upper = graph.nodes[static_cast<std::size_t>(link.upper)].tier;
    if (lower == 1 && upper == 2)
        return FailingElement::LeafSpineLink;
    return lower == 2 && upper == 3 ? FailingElement::SpineCoreLink : FailingElement::SwitchLink;
}

/// Every class of nodes, links and endpoints once.
class Classes {
public:
    explicit Classes(const FabricGraph& graph)
        : classes_(symmetryClasses(graph))
    {
        std::vector<std::int64_t> carried;
        for (const FabricGraph::Node& node : graph.nodes)
            carried.push_back(node.hosts);
        for (const FabricGraph::Link& link : graph.links)
            for (const int end : {link.lower, link.upper})
                carried[static_cast<std::size_t>(end)] += link.capacity;
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            if (!graph.nodes[n].isDown)
                add({elementOf(graph.nodes[n]), 1, static_cast<int>(n), carried[n]}, classes_[n], 0, 0);
        for (std::size_t l = 0; l < graph.links.size(); ++l) {
            const FabricGraph::Link& link = graph.links[l];
            // Of a class of bundles, every single link may fail.
            add({elementOf(graph, link), link.count, static_cast<int>(l), link.capacity / std::max(1, link.count)},
                classOf(link.lower), classOf(link.upper), link.capacity);
        }
        for (std::size_t e = 0; e < graph.endpoints.size(); ++e)
            add({FailingElement::HostLink, 1, static_cast<int>(e), graph.endpoints[e].speed},
                classOf(graph.endpoints[e].node), 0, graph.endpoints[e].speed);
    }

    /// By element, those that carry most first.
    std::map<FailingElement, std::vector<ElementClass>> take() const
    {
        std::map<FailingElement, std::vector<ElementClass>> byElement;
        for (const auto& [key, one] : found_)
            byElement[one.element].push_back(one);
        for (auto& [element, list] : byElement)
            std::stable_sort(list.begin(), list.end(), [](const ElementClass& a, const ElementClass& b) {
                return a.capacity != b.capacity ? a.capacity > b.capacity : a.index < b.index;
            });
        return byElement;
    }

private:
    int classOf(int node) const { return classes_[static_cast<std::size_t>(node)]; }

    void add(const ElementClass& one, int first, int second, std::int64_t weight)
    {
        const auto key = std::tuple(one.element, first, second, weight);
        if (last_ != found_.end() && last_->first == key) {
            last_->second.count += one.count;
            return;
        }
        const auto [place, isNew] = found_.try_emplace(key, one);
        if (!isNew)
            place->second.count += one.count;
        last_ = place;
    }

    std::vector<int> classes_;
    using Found = std::map<std::tuple<FailingElement, int, int, std::int64_t>, ElementClass>;
    Found found_;
    Found::iterator last_ = found_.end();  ///< neighbours are mostly of one class
};

FabricGraph without(const FabricGraph& graph, const ElementClass& one)
{
    switch (one.element) {
    case FailingElement::HostLink: return withoutEndpoint(graph, one.index);
    case FailingElement::LeafSpineLink:
    case FailingElement::SpineCoreLink:
    case FailingElement::SwitchLink: return withoutLink(graph, one.index);
    default: return withoutNode(graph, one.index);
    }
}

double alignedBandwidth(const FabricGraph& graph, const std::stop_token& stop)
{
    return alignedShare(graph, true, stop) * static_cast<double>(graph.hostCapacity());
}

std::optional<FabricHealth> healthOf(const FabricGraph& damaged, double bisectionBefore, const std::stop_token& stop)
{
    FabricHealth health;
    const double left = alignedBandwidth(damaged, stop);
    health.bisection = bisectionBefore > 0 ? left / bisectionBefore : 0;
    health.worstTraffic = throughputOf(damaged, longestMatching(damaged), Effort::Quick, stop);
    health.cutOff = endpointsCutOff(damaged);
    return stop.stop_requested() ? std::nullopt : std::optional(health);
}

auto severity(const FailureRow& row)
{
    return std::tuple(row.health.bisection, row.health.worstTraffic.lower, -row.health.cutOff);
}

}  // namespace

std::optional<FabricHealth> healthAfter(const FabricGraph& intact, const FabricGraph& damaged, std::stop_token stop)
{
    return healthOf(damaged, alignedBandwidth(intact, stop), stop);
}

const FailureRow* FailureTable::worst() const
{
    const auto found = std::min_element(
        rows.begin(), rows.end(), [](const FailureRow& a, const FailureRow& b) { return severity(a) < severity(b); });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<FailureTable> failureTable(const FabricGraph& graph, std::stop_token stop)
{
    FailureTable table;
    const double before = alignedBandwidth(graph, stop);
    const auto intact = healthOf(graph, before, stop);
    if (!intact)
        return std::nullopt;
    table.intact = *intact;
    for (const auto& [element, classes] : Classes(graph).take()) {
        std::vector<FailureRow> rows;
        for (const ElementClass& one : classes) {
            if (rows.size() == kMostClasses) {
                table.isComplete = false;
                break;
            }
            const auto health = healthOf(without(graph, one), before, stop);
            if (!health)
                return std::nullopt;
            rows.push_back({element, one.count, one.index, *health});
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const FailureRow& a, const FailureRow& b) { return severity(a) < severity(b); });
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    return table;
}

}  // namespace cw
