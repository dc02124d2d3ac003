// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/serving_plots.h"

#include "model/design/index_by_id.h"
#include "views/text/words.h"
#include "views/text/words_training.h"
#include "views/training/bar_plots.h"
#include "views/training/curve_plots.h"

#include <cmath>

namespace cw {

namespace {

QString batchText(double requests)
{
    return QLocale().toString(requests, 'f', 0);
}

double inMilliseconds(Duration time)
{
    return inSeconds(time) * 1e3;
}

/// A power of two is where doubling led; the others are limits, which lines mark.
bool isDoubling(double batch)
{
    int power = 0;
    return std::frexp(batch, &power) == 0.5;
}

}  // namespace

std::optional<ShownServing> ShownServing::of(const Analysis& analysis, const ElementId& id)
{
    const Workload* workload = analysis.design->workload(id);
    const ServingResult* result = analysis.servingOf(id);
    if (!workload || !result)
        return std::nullopt;
    ShownServing shown{*workload, *result, nullptr, analysis.facts};
    const WorkloadBlocks blocks(*analysis.design);
    const Block* block = blocks.of(*workload);
    if (const Server* server = block ? analysis.facts.catalogue->server(block->part) : nullptr)
        shown.gpu = analysis.facts.catalogue->gpuOf(*server);
    shown.loading = weightLoading(analysis, id);
    if (shown.loading)
        shown.tier = elementName(shown.loading->tier, *analysis.design);
    return shown;
}

QString ServingPlots::endText(const ServingEstimate& estimate)
{
    const QString most = batchText(estimate.curve.back().batch);
    if (estimate.limits.gain)
        return tr("no gain beyond %1 at once").arg(most);
    if (estimate.limits.memory <= estimate.limits.scheduler)
        return tr("memory: %1 at once").arg(most);
    return tr("scheduler: %1 at once").arg(most);
}

QString ServingPlots::curveNote(const ServingEstimate& estimate)
{
    const QString own = batchText(estimate.point.batch);
    const QString bound = servingBoundName(estimate.batchBound);
    if (!estimate.limits.gain)
        return tr("Each point is a number of requests at once in one replica. It works at %1, bound by %2; hollow "
                  "points are late.")
            .arg(own, bound);
    return tr("Each point is a number of requests at once in one replica. It works at %1, bound by %2; hollow points "
              "are late. The curve ends where twice as many bring less than 3 % more tokens; up to %3 would fit.")
        .arg(own, bound, batchText(estimate.largestBatch));
}

QString ServingPlots::missing(const ShownServing* shown)
{
    if (!shown)
        return tr("No serving job yet. Drag a model from Serving in the palette onto a compute block.");
    return shown->result.refused ? errorText(*shown->result.refused) : tr("There is no estimate for this workload.");
}

QString ServingPlots::headline(const ShownServing& shown)
{
    const ServingEstimate* estimate = shown.estimate();
    if (!estimate)
        return missing(&shown);
    const ServingPoint& point = estimate->point;
    const QString times = tr("first token %1, then every %2").arg(text(point.first.total()), text(point.betweenTokens));
    const QString gpus = tr("%1 of %2 GPUs", "needed and there")
                             .arg(QLocale().toString(estimate->gpus), QLocale().toString(shown.result.gpus));
    return tr("%n replica(s) · %1 · %2 · %3 tokens/s and GPU ± %4", nullptr, estimate->replicas)
        .arg(gpus, times, countText(point.tokensPerGpu), percentText(estimate->bandShare));
}

ServingPlots::PlotPtr ServingPlots::throughput(const ShownServing& shown)
{
    auto plot = std::make_shared<LimitPlot>();
    plot->title = tr("Throughput over the time between tokens");
    plot->emptyText = missing(&shown);
    const QString rate = tr("tokens/s and GPU", "axis");
    plot->headings = {{tr("Requests at once")},
                      {tr("Between tokens"), QStringLiteral("s")},
                      {tr("First token"), QStringLiteral("s")},
                      {tr("Tokens per second and GPU"), rate},
                      {tr("In time")}};
    const ServingEstimate* estimate = shown.estimate();
    // A single token has nothing that follows it.
    if (!estimate || estimate->point.betweenTokens.base() <= 0)
        return plot;
    plot->xTitle = tr("ms between tokens", "axis");
    plot->yTitle = rate;
    plot->ownText = tr("%1 at once", "requests, the operating point").arg(batchText(estimate->point.batch));
    plot->note = curveNote(*estimate);
    for (const ServingPoint& point : estimate->curve) {
        const bool isOwn = point.batch == estimate->point.batch;
        const QString batch = batchText(point.batch);
        plot->points.push_back({inMilliseconds(point.betweenTokens), point.tokensPerGpu,
                                isDoubling(point.batch) ? batch : QString(), isOwn, point.isInTime});
        const QString inTime = point.isInTime ? tr("yes") : tr("no");
        plot->rows.push_back({{batch, static_cast<double>(point.batch)},
                              {text(point.betweenTokens), inSeconds(point.betweenTokens)},
                              {text(point.first.total()), inSeconds(point.first.total())},
                              {countText(point.tokensPerGpu), point.tokensPerGpu},
                              {inTime}});
        plot->words.push_back(tr("%1 requests at once: %2 tokens/s and GPU, every %3, the first after %4, in time: %5")
                                  .arg(batch, countText(point.tokensPerGpu), text(point.betweenTokens),
                                       text(point.first.total()), inTime));
        if (estimate->limits.firstToken && point.batch == *estimate->limits.firstToken &&
            point.batch < estimate->curve.back().batch)
            plot->limits.push_back({inMilliseconds(point.betweenTokens), Qt::Horizontal,
                                    tr("first token within %1").arg(text(*shown.workload.serving.firstToken))});
    }
    if (const auto& limit = shown.workload.serving.betweenTokens)
        plot->limits.push_back({inMilliseconds(*limit), Qt::Horizontal, tr("next token within %1").arg(text(*limit))});
    plot->limits.push_back({inMilliseconds(estimate->curve.back().betweenTokens), Qt::Horizontal, endText(*estimate)});
    return plot;
}

ServingPlots::PlotPtr ServingPlots::contexts(const ShownServing& shown)
{
    auto plot = std::make_shared<LimitPlot>();
    plot->title = tr("Requests at once over their length");
    plot->emptyText = missing(&shown);
    plot->headings = {{tr("Tokens of a request")}, {tr("Requests at once")}};
    const ServingEstimate* estimate = shown.estimate();
    if (!estimate)
        return plot;
    plot->xTitle = tr("tokens of prompt and answer", "axis");
    plot->yTitle = tr("requests", "axis");
    plot->ownText = tr("this load");
    plot->note =
        tr("What the memory of one replica holds beside the weights; the longest single request has %1 tokens, by "
           "memory alone: the limit of the model is not counted.")
            .arg(countText(estimate->longestContext));
    const ServingDemand& demand = shown.workload.serving;
    const double own = static_cast<double>(demand.promptTokens) + demand.outputTokens;
    for (const ContextLimit& limit : estimate->contexts) {
        plot->points.push_back({limit.tokens, limit.requests, {}, limit.tokens == own, true});
        plot->rows.push_back({{countText(limit.tokens), limit.tokens}, {batchText(limit.requests), limit.requests}});
        plot->words.push_back(
            tr("%1 tokens each: %2 requests at once").arg(countText(limit.tokens), batchText(limit.requests)));
    }
    plot->limits.push_back({estimate->limits.scheduler, Qt::Vertical,
                            tr("scheduler: %1 at once").arg(batchText(estimate->limits.scheduler))});
    return plot;
}

namespace {

/// Parts as bars, and below them what they add up to.
std::shared_ptr<WaterfallPlot> partsPlot(const std::vector<std::pair<QString, Duration>>& parts, const QString& whole)
{
    auto plot = std::make_shared<WaterfallPlot>();
    Duration sum;
    for (const auto& [name, time] : parts)
        sum = sum + time;
    const auto add = [&](const QString& name, Duration time) {
        const QString share = percentText(time / sum, 1);
        plot->rows.push_back({{name}, {text(time), inSeconds(time)}, {share, 100 * (time / sum)}});
        plot->words.push_back(QStringLiteral("%1: %2, %3").arg(name, text(time), share));
        return PlotPart{name, QStringLiteral("%1 · %2").arg(text(time), share), inSeconds(time)};
    };
    for (const auto& [name, time] : parts)
        plot->parts.push_back(add(name, time));
    plot->total = add(whole, sum);
    return plot;
}

}  // namespace

ServingPlots::PlotPtr ServingPlots::decodePass(const ShownServing& shown)
{
    const ServingEstimate* estimate = shown.estimate();
    auto plot = std::make_shared<WaterfallPlot>();
    if (estimate) {
        const PassParts& pass = estimate->point.pass;
        plot = partsPlot({{servingBoundName("compute"), pass.compute},
                          {servingBoundName("memory-bandwidth"), pass.memoryBandwidth},
                          {servingBoundName("link"), pass.link},
                          {servingBoundName("latency"), pass.latency}},
                         tr("pass"));
        plot->note = tr("One pass makes one token for each of %1 requests.").arg(batchText(estimate->point.batch));
    }
    plot->title = tr("What a pass waits for");
    plot->emptyText = missing(&shown);
    plot->headings = {{tr("Part")}, {tr("Time"), QStringLiteral("s")}, {tr("Share"), QStringLiteral("%")}};
    return plot;
}

ServingPlots::PlotPtr ServingPlots::firstToken(const ShownServing& shown)
{
    const ServingEstimate* estimate = shown.estimate();
    auto plot = std::make_shared<WaterfallPlot>();
    if (estimate) {
        plot = partsPlot(firstTokenParts(estimate->point.first), tr("first token"));
        plot->note =
            tr("A prompt of %1 tokens that comes to a replica with %2 requests under way, itself among them.")
                .arg(QLocale().toString(shown.workload.serving.promptTokens), batchText(estimate->point.batch));
    }
    plot->title = tr("What the first token waits for");
    plot->emptyText = missing(&shown);
    plot->headings = {{tr("Part")}, {tr("Time"), QStringLiteral("s")}, {tr("Share"), QStringLiteral("%")}};
    return plot;
}

ServingPlots::PlotPtr ServingPlots::memory(const ShownServing& shown)
{
    auto plot = std::make_shared<StackPlot>();
    plot->title = tr("Memory of one GPU");
    plot->emptyText = missing(&shown);
    plot->headings = {{tr("Part")}, {tr("Memory"), QStringLiteral("GiB")}, {tr("Share"), QStringLiteral("%")}};
    const ServingEstimate* estimate = shown.estimate();
    if (!estimate || !shown.gpu)
        return plot;
    const DataSize used = estimate->memory.total();
    plot->limit = shown.gpu->usableMemory().base();
    plot->limitText = tr("GPU memory %1").arg(memoryText(shown.gpu->usableMemory()));
    const QString requests = batchText(estimate->point.batch);
    const QString layout = servingLayoutText(estimate->layout);
    plot->note = shown.loading ? tr("With %1 requests at once; %2. A replica loads its weights from %3 in %4.")
                                     .arg(requests, layout, shown.tier, text(shown.loading->oneReplica))
                               : tr("With %1 requests at once; %2.").arg(requests, layout);
    const std::pair<QString, DataSize> parts[] = {{tr("weights"), estimate->memory.weights},
                                                  {tr("keys and values"), estimate->memory.keyValues},
                                                  {tr("activations"), estimate->memory.activations},
                                                  {tr("driver and buffers"), estimate->memory.reserved}};
    for (const auto& [name, size] : parts) {
        const QString share = percentText(size / used, 1);
        plot->parts.push_back({name, memoryText(size), size.base()});
        plot->rows.push_back({{name}, {memoryText(size), inGibibytes(size)}, {share, 100 * (size / used)}});
        plot->words.push_back(tr("%1: %2, %3 of what is used").arg(name, memoryText(size), share));
    }
    return plot;
}

}  // namespace cw
