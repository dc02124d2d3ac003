// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/fabric_figures.h"

#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <QCoreApplication>

namespace cw {

namespace {

/// Makes the cards of one network.
class Figures {
    Q_DECLARE_TR_FUNCTIONS(cw::FabricFigures)
public:
    Figures(const NetworkResult& result, const Network& network, const FabricStudy* study)
        : result_(result)
        , network_(network)
        , study_(study)
    {
    }

    std::vector<CardFigure> make()
    {
        addBisection();
        addPath();
        addThroughput();
        addHashing();
        addStaticRoutes();
        addLatency();
        addWorstFailure();
        addRoom();
        return std::move(figures_);
    }

private:
    CardFigure& add(const char* key, const QString& title, const QString& help)
    {
        figures_.push_back({QLatin1String(key), title, {}, {}, help, study_ == nullptr});
        return figures_.back();
    }

    void addBisection()
    {
        CardFigure& figure = add("bisection", tr("Bisection bandwidth"),
                                 tr("What the thinnest cut between two halves of the hosts carries. Convention: %1.")
                                     .arg(bisectionConvention()));
        figure.isPending = false;
        const bool hasCut = study_ && !study_->cuts.empty();
        const Bisection& known = result_.maxFlow.value > Bandwidth{} ? result_.maxFlow : result_.closedForm;
        const double share = hasCut ? study_->cuts.front().perEndpoint : known.perEndpoint;
        figure.value = text(hasCut ? study_->cuts.front().value : known.value);
        figure.note = tr("%1 of what half of the hosts can send").arg(percentText(share));
        if (hasCut)
            figure.note = tr("%1; %2").arg(figure.note, cutAlignmentName(study_->cuts.front().alignment));
    }

    void addPath()
    {
        if (!result_.path)
            return;
        CardFigure& figure = add(
            "path-factor", tr("Rate of the job off the leaf"),
            tr("Share of line rate that the slowest flow of a synchronous collective gets between the worst pairing "
               "of leaves. The training estimate takes it. Flows are spread by %1.")
                .arg(spreadingName(result_.path->spread.spreading)));
        figure.isPending = false;
        figure.value = percentText(result_.path->value);
        figure.note = pathCauseText(*result_.path);
    }

    void addThroughput()
    {
        CardFigure worst{
            QStringLiteral("permutation"),
            tr("Worst pairing of leaves"),
            {},
            {},
            tr("Share of line rate when every leaf sends to the one that is farthest, over the best routes: "
               "maximum concurrent flow θ. Two figures are a proved lower and upper bound; one figure means "
               "that they meet."),
            study_ == nullptr};
        CardFigure all{
            QStringLiteral("all-to-all"),
            tr("All-to-all"),
            {},
            {},
            tr("Share of line rate when every port sends equally to every other, over the best routes: maximum "
               "concurrent flow θ, with bounds as beside."),
            study_ == nullptr};
        if (study_) {
            const auto fill = [](CardFigure& figure, const Throughput& throughput) {
                figure.value = boundsText(throughput);
                figure.note = tr("%1 with equal-cost paths, before flows collide").arg(percentText(throughput.ecmp));
            };
            fill(worst, study_->worstPermutation);
            fill(all, study_->allToAll);
        }
        figures_.push_back(std::move(worst));
        figures_.push_back(std::move(all));
        if (!study_)
            return;
        if (!study_->rings)
            return;
        CardFigure& rings = add("rings", tr("Rings of the job"),
                                tr("Share of line rate of the rings that gradient exchange runs on the rails, over the "
                                   "best routes."));
        rings.value = boundsText(*study_->rings);
    }

    void addHashing()
    {
        if (network_.technology == Technology::InfiniBand)
            return;
        CardFigure& figure = add(
            "ecmp", tr("Equal-cost hashing"),
            tr("Share of line rate that the slowest flow gets when every flow is hashed onto one path, with as many "
               "queue pairs a port as the address plan says. First figure: one draw of the hashes in twenty is below; "
               "second: one in two. Trials are seeded, with max-min fair rates. Traffic: the worst pairing of "
               "leaves."));
        if (!study_ || !study_->ecmp)
            return;
        figure.value = spreadText(*study_->ecmp);
        figure.note = tr("with %n queue pair(s) a port", nullptr, study_->queuePairs);
        if (study_->equal)
            figure.note = tr("%1; %2 in trials").arg(figure.note, spreadText(study_->equal->slowestFlow));
        if (study_->oneFlow)
            figure.note = tr("%1; %2 with one flow").arg(figure.note, spreadText(study_->oneFlow->slowestFlow));
        CardFigure& weighted =
            add("wcmp", tr("Weighted hashing"),
                tr("The same when next hops are weighted by the paths behind them (WCMP): no worse than equal-cost "
                   "hashing, and better where uplinks are unequal, as after a failure."));
        if (study_->wcmp)
            weighted.value = spreadText(*study_->wcmp);
        if (study_->weighted)
            weighted.note = tr("%1 in trials").arg(spreadText(study_->weighted->slowestFlow));
    }

    void addStaticRoutes()
    {
        if (network_.technology != Technology::InfiniBand)
            return;
        CardFigure& figure =
            add("static", tr("Static fat-tree routes"),
                tr("Flows that share the hottest link when all ports send to the port n places further, for the worst "
                   "n: 1 means that no shift contends. Routes as OpenSM's fat-tree engine sets them; adaptive routing "
                   "does better on random traffic."));
        if (!study_)
            return;
        if (!study_->staticLoads) {
            figure.value = tr("too large to simulate");
            return;
        }
        const StaticLoads& loads = *study_->staticLoads;
        figure.value = tr("%n flow(s) a link", nullptr, loads.worstShift);
        figure.note = tr("%1 of %2 shifts free of contention; %3 in random pairings")
                          .arg(QLocale().toString(loads.shiftsFree), QLocale().toString(loads.shiftsTried),
                               QLocale().toString(loads.worstRandom));
    }

    void addLatency()
    {
        CardFigure& figure =
            add("latency", tr("Latency, farthest pair"),
                tr("From memory to memory without queues: adapters, switches, error correction and 5 ns a "
                   "metre of cable of mean length."));
        if (!study_)
            return;
        figure.value = text(study_->latency.longest);
        figure.note = tr("%1 on average").arg(text(study_->latency.mean));
        if (!study_->latency.steps.empty())
            figure.note = tr("%1; up to %n switch(es) on a path", nullptr, study_->latency.steps.back().switches)
                              .arg(figure.note);
    }

    void addWorstFailure()
    {
        CardFigure& figure =
            add("worst-failure", tr("Worst single failure"),
                tr("Bisection that is left after the one failure that costs most: a switch or a link. All "
                   "kinds of elements are in the table below."));
        if (!study_)
            return;
        const FailureRow* worst = study_->failures.worst();
        if (!worst) {
            figure.value = tr("none");
            return;
        }
        figure.value = percentText(worst->health.bisection, 1);
        figure.note = tr("%1; %n port(s) cut off", nullptr, worst->health.cutOff)
                          .arg(failingElementName(worst->element, network_.kind));
    }

    void addRoom()
    {
        CardFigure& figure = add("room", tr("Free host ports"),
                                 tr("Host ports of leaf switches that nothing uses: servers that can still be attached "
                                    "without another switch."));
        figure.isPending = false;
        figure.value = QLocale().toString(result_.freeHostPorts);
        figure.note = tr("oversubscription %1").arg(ratioText(result_.worstOversubscription));
    }

    const NetworkResult& result_;
    const Network& network_;
    const FabricStudy* study_;
    std::vector<CardFigure> figures_;
};

}  // namespace

std::vector<CardFigure> fabricFigures(const Analysis& analysis, const Network& network, const FabricStudy* study)
{
    const NetworkResult* result = analysis.network(network.id);
    return result && result->isBuilt ? Figures(*result, network, study).make() : std::vector<CardFigure>();
}

const FabricStudy* studyOf(const FabricStudies* studies, const Design& design, const Network& network)
{
    const Network* carrier = design.carrier(network.id);
    if (!studies || !carrier)
        return nullptr;
    for (const FabricStudy& study : *studies)
        if (study.network == carrier->id)
            return &study;
    return nullptr;
}

}  // namespace cw
