// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/cut_watch.h"

namespace cw {

namespace {

NetworkCuts::Drawn drawn(const FabricGraph& graph, FabricCut cut, const std::stop_token& stop)
{
    const CutSides sides = sidesOf(graph, cut, stop);
    NetworkCuts::Drawn made;
    made.cut = std::move(cut);
    made.cables = sides.cables;
    made.capacity = sides.capacity;
    for (std::size_t n = 0; n < sides.sides.size(); ++n)
        made.sides.emplace(graph.nodes[n].device, sides.sides[n]);
    const auto device = [&](int node) { return graph.nodes[static_cast<std::size_t>(node)].device; };
    for (const int link : sides.crossing) {
        const FabricGraph::Link& one = graph.links[static_cast<std::size_t>(link)];
        made.crossing.push_back({device(one.lower), device(one.upper), one.count});
    }
    return made;
}

}  // namespace

CutWatch::~CutWatch()
{
    cancel();
}

void CutWatch::cancel()
{
    ++question_;
    thread_ = std::jthread();
}

void CutWatch::ask(AnalysisPtr analysis, const ElementId& carrier)
{
    cancel();
    if (!analysis->plan->network(carrier))
        return;
    thread_ = std::jthread(
        [this, analysis = std::move(analysis), carrier, question = question_](const std::stop_token& stop) {
            const FabricGraph graph = fabricGraph(*analysis->plan, *analysis->plan->network(carrier));
            auto made = std::make_shared<NetworkCuts>();
            for (FabricCut& cut : networkCuts(graph, stop))
                made->cuts.push_back(drawn(graph, std::move(cut), stop));
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, question, answer = NetworkCutsPtr(std::move(made))] {
                    if (question == question_)
                        emit answered(answer);
                },
                Qt::QueuedConnection);
        });
}

}  // namespace cw
