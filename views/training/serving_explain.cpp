// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/serving_explain.h"

#include <QFile>
#include <QHash>
#include <QLocale>

#include "views/text/words.h"
#include "views/text/words_training.h"
#include "views/text/words_what_if.h"
#include "views/training/explain_html.h"
#include "views/training/part_formulas.h"

#include <sstream>

namespace cw {

namespace {

constexpr std::size_t kNearest = 5;

struct Entry {
    std::string_view figure;
    const char* title;
    const char* formula;
    const char* explanation;
    const char* source;
};

constexpr Entry kEntries[] = {
    {"throughput", QT_TRANSLATE_NOOP("cw::ServingExplain", "Tokens per second and GPU"),
     "R = B · n / (N · (b · T_p + (n − 1) · T_d))",
     QT_TRANSLATE_NOOP(
         "cw::ServingExplain",
         "In one turn each request of a replica has its prompt and all tokens of its answer. More requests "
         "share the reading of the weights, until operations, the host or the cache take the time."),
     "Pope et al., arXiv 2211.05102; Yu et al., Orca, OSDI 2022"},
    {"pass", QT_TRANSLATE_NOOP("cw::ServingExplain", "A pass that makes tokens"),
     "T_d = Σ_layers max(2 · b · Φ_l / (η · P), Φ_l · q_w / (η_w · W)) + b · s · q_k / (η_k · W) + links + latency",
     QT_TRANSLATE_NOOP("cw::ServingExplain",
                       "Products take the longer of their operations and the reading of their weights; attention reads "
                       "the cache of all requests; sums over ranks cost volume and latency; launches, sampling and the "
                       "host what nothing hides."),
     "Williams et al., CACM 2009 (roofline); Pope et al., arXiv 2211.05102, section 2"},
    {"first-token", QT_TRANSLATE_NOOP("cw::ServingExplain", "First token"), "F = T_d/2 + T_o + T_1 + T_x",
     QT_TRANSLATE_NOOP(
         "cw::ServingExplain",
         "A request that comes waits for the pass under way, for prompts of others, and for the passes of "
         "its own prompt, which make tokens for the others as well. The wait for prompts is the longer of "
         "two queues: short prompts all go into the next pass, long ones one after the other."),
     "Agrawal et al., Sarathi-Serve, arXiv 2403.02310; Doshi, Queueing Systems 1 (1986); Fuhrmann and Cooper, "
     "Operations "
     "Research 33 (1985)"},
    {"contexts", QT_TRANSLATE_NOOP("cw::ServingExplain", "Requests at once"),
     "B = (μ · M − Q_w − Q_a − Q_d) / (s · q_k)",
     QT_TRANSLATE_NOOP("cw::ServingExplain",
                       "Whole requests whose cache fits beside weights, work buffers and driver. Layers with a window "
                       "keep no more than it; compressed keys stand on every rank."),
     "DeepSeek-AI, arXiv 2505.09343, table 1"},
    {"served-memory", QT_TRANSLATE_NOOP("cw::ServingExplain", "Memory of a served GPU"),
     "Q = Q_w + b · s · q_k + Q_a + Q_d",
     QT_TRANSLATE_NOOP("cw::ServingExplain",
                       "Weights of the fullest rank, the cache of whole requests, work buffers of one pass, driver and "
                       "communication buffers. A serving program fills a share of what the driver reports."),
     "vLLM and TensorRT-LLM, documentation of the memory for the cache"},
};

struct Symbol {
    const char* symbol;
    const char* meaning;
};

constexpr Symbol kSymbols[] = {
    {"R", QT_TRANSLATE_NOOP("cw::ServingExplain", "tokens of answers per second and GPU")},
    {"B", QT_TRANSLATE_NOOP("cw::ServingExplain", "requests at once of a replica")},
    {"b", QT_TRANSLATE_NOOP("cw::ServingExplain", "of them in a group that shares attention")},
    {"n", QT_TRANSLATE_NOOP("cw::ServingExplain", "tokens of an answer")},
    {"s", QT_TRANSLATE_NOOP("cw::ServingExplain", "tokens that a request holds")},
    {"N", QT_TRANSLATE_NOOP("cw::ServingExplain", "GPUs of a replica")},
    {"T_p", QT_TRANSLATE_NOOP("cw::ServingExplain", "work of one prompt in full passes")},
    {"T_d", QT_TRANSLATE_NOOP("cw::ServingExplain", "pass that makes a token for each request")},
    {"T_o", QT_TRANSLATE_NOOP("cw::ServingExplain", "prompts of others")},
    {"T_1", QT_TRANSLATE_NOOP("cw::ServingExplain", "own prompt, as if alone")},
    {"T_x", QT_TRANSLATE_NOOP("cw::ServingExplain", "tokens for the others in the passes of the own prompt")},
    {"Φ_l", QT_TRANSLATE_NOOP("cw::ServingExplain", "weights of one layer on a GPU")},
    {"q_w", QT_TRANSLATE_NOOP("cw::ServingExplain", "bytes of a weight")},
    {"q_k", QT_TRANSLATE_NOOP("cw::ServingExplain", "bytes of the cache for one token on a GPU")},
    {"η", QT_TRANSLATE_NOOP("cw::ServingExplain", "sustained share of the peak")},
    {"η_w", QT_TRANSLATE_NOOP("cw::ServingExplain", "share of the memory bandwidth for weights")},
    {"η_k", QT_TRANSLATE_NOOP("cw::ServingExplain", "share of the memory bandwidth for the cache")},
    {"P", QT_TRANSLATE_NOOP("cw::ServingExplain", "peak of the GPU, 16 bits, dense")},
    {"W", QT_TRANSLATE_NOOP("cw::ServingExplain", "memory bandwidth of the GPU")},
    {"M", QT_TRANSLATE_NOOP("cw::ServingExplain", "memory of the GPU that its driver reports")},
    {"μ", QT_TRANSLATE_NOOP("cw::ServingExplain", "share of it that a serving program fills")},
    {"Q_w", QT_TRANSLATE_NOOP("cw::ServingExplain", "weights of the fullest GPU")},
    {"Q_a", QT_TRANSLATE_NOOP("cw::ServingExplain", "work buffers of a pass")},
    {"Q_d", QT_TRANSLATE_NOOP("cw::ServingExplain", "driver and communication buffers")},
    {"Q", QT_TRANSLATE_NOOP("cw::ServingExplain", "memory of the fullest GPU")},
    {"F", QT_TRANSLATE_NOOP("cw::ServingExplain", "time to the first token")},
};

const Entry* entryOf(const std::string& figure)
{
    for (const Entry& entry : kEntries)
        if (entry.figure == figure)
            return &entry;
    return nullptr;
}

QHash<QString, QString> valuesOf(const ShownServing& shown)
{
    const ServingEstimate& estimate = *shown.estimate();
    const ServingPoint& point = estimate.point;
    const ServingDemand& demand = shown.workload.serving;
    const ServingConstants& constants = *shown.facts.serving;
    const QLocale locale;
    const double held = static_cast<double>(demand.promptTokens) + demand.outputTokens;
    const Precision weights = estimate.layout.weights;
    const bool isWide = weights == Precision::Bf16 || weights == Precision::Fp16;
    QHash<QString, QString> values = {
        {QStringLiteral("R"), countText(point.tokensPerGpu)},
        {QStringLiteral("B"), locale.toString(point.batch, 'f', 0)},
        {QStringLiteral("b"), locale.toString(point.batch / estimate.layout.groups(), 'f', 0)},
        {QStringLiteral("n"), locale.toString(demand.outputTokens)},
        {QStringLiteral("s"), countText(held)},
        {QStringLiteral("N"), locale.toString(estimate.layout.gpus())},
        {QStringLiteral("T_d"), text(point.pass.total())},
        {QStringLiteral("T_o"), text(point.first.otherPrompts)},
        {QStringLiteral("T_1"), text(point.first.prompt.total())},
        {QStringLiteral("T_x"), text(point.first.decoding)},
        {QStringLiteral("q_k"), memoryText(keyValueBytes(shown.workload.model, estimate.layout, held))},
        {QStringLiteral("η"), percentText(isWide                      ? constants.gemm16
                                          : weights == Precision::Fp8 ? constants.gemm8
                                                                      : constants.gemm4,
                                          1)},
        {QStringLiteral("η_w"), percentText(constants.weightStream)},
        {QStringLiteral("η_k"), percentText(constants.cacheStream)},
        {QStringLiteral("μ"), percentText(constants.memoryShare)},
        {QStringLiteral("Q_w"), memoryText(estimate.memory.weights)},
        {QStringLiteral("Q_a"), memoryText(estimate.memory.activations)},
        {QStringLiteral("Q_d"), memoryText(estimate.memory.reserved)},
        {QStringLiteral("Q"), memoryText(estimate.memory.total())},
        {QStringLiteral("F"), text(point.first.total())},
    };
    if (shown.gpu) {
        values[QStringLiteral("W")] = text(shown.gpu->memoryBandwidth);
        values[QStringLiteral("M")] = memoryText(shown.gpu->usableMemory());
        if (shown.gpu->dense16Bit)
            values[QStringLiteral("P")] = text(*shown.gpu->dense16Bit);
    }
    return values;
}

ServingMetric metricOf(const std::string& figure)
{
    if (figure == "first-token")
        return ServingMetric::FirstToken;
    return figure == "pass" ? ServingMetric::BetweenTokens : ServingMetric::TokensPerGpu;
}

}  // namespace

bool ServingExplain::knows(const std::string& figure)
{
    return entryOf(figure) != nullptr;
}

QString ServingExplain::title(const std::string& figure)
{
    const Entry* entry = entryOf(figure);
    return entry ? tr(entry->title) : QString();
}

QString ServingExplain::here(const std::string& figure, const ServingEstimate& estimate)
{
    if (figure == "first-token")
        return text(estimate.point.first.total());
    if (figure == "pass")
        return text(estimate.point.pass.total());
    if (figure == "contexts")
        return QLocale().toString(estimate.limits.memory, 'f', 0);
    if (figure == "served-memory")
        return memoryText(estimate.memory.total());
    return tr("%1 (%2 to %3)", "figure, low and high")
        .arg(countText(estimate.point.tokensPerGpu), countText(estimate.point.tokensPerGpu * (1 - estimate.bandShare)),
             countText(estimate.point.tokensPerGpu * (1 + estimate.bandShare)));
}

QString ServingExplain::symbols(const QString& formula, const ShownServing& shown)
{
    const QStringList used = symbolsIn(formula);
    const QHash<QString, QString> values = valuesOf(shown);
    QString rows;
    for (const Symbol& one : kSymbols)
        if (const QString symbol = QString::fromUtf8(one.symbol); used.contains(symbol))
            rows += row({symbol, tr(one.meaning), values.value(symbol)});
    return heading(tr("Symbols and values")) + QStringLiteral("<table>%1</table>").arg(rows);
}

QString ServingExplain::nearest(const std::string& figure, const ShownServing& shown,
                                const std::vector<ServingCase>& published)
{
    ServingCase like;
    like.model = shown.workload.model;
    like.layout = shown.estimate()->layout;
    like.demand = shown.workload.serving;
    like.gpu = shown.gpu ? shown.gpu->id : PartId();
    like.metric = metricOf(figure);
    const bool isTime = like.metric != ServingMetric::TokensPerGpu;
    const auto write = [isTime](double value) { return isTime ? text(seconds(value / 1e3)) : countText(value); };
    QString rows = row({tr("Measurement"), tr("Predicted"), tr("Measured"), tr("Error")});
    for (const std::size_t i : nearestServingCases(published, like, kNearest)) {
        const ServingCase& one = published[i];
        const auto predicted = predictServing(one, *shown.facts.catalogue, shown.facts.serving);
        if (!predicted)
            continue;
        rows += row({QString::fromStdString(one.id), write(*predicted), write(one.measured),
                     changeText(*predicted / one.measured - 1)});
        rows += QStringLiteral("<tr><td colspan='4'><small>%1</small></td></tr>")
                    .arg(QString::fromStdString(one.provenance.source).toHtmlEscaped());
    }
    return heading(tr("Published measurements most like this one")) + QStringLiteral("<table>%1</table>").arg(rows);
}

QString ServingExplain::html(const std::string& figure, const ShownServing& shown,
                             const std::vector<ServingCase>& published)
{
    const Entry* entry = entryOf(figure);
    const ServingEstimate* estimate = shown.estimate();
    if (!entry || !estimate || !shown.facts.serving)
        return paragraph(ServingPlots::missing(&shown));
    const QString formula = QString::fromUtf8(entry->formula);
    QString html = paragraph(tr("Here: %1.").arg(here(figure, *estimate)));
    html += paragraph(tr(entry->explanation)) + QStringLiteral("<p><code>%1</code></p>").arg(formula.toHtmlEscaped());
    html += paragraph(tr("Source: %1").arg(QString::fromUtf8(entry->source)));
    if (figure == "first-token") {
        QString rows;
        for (const auto& [name, time] : firstTokenParts(estimate->point.first))
            rows += row({name, text(time)});
        html += QStringLiteral("<table>%1</table>").arg(rows);
    }
    html += symbols(formula, shown);
    html += heading(tr("Where the band comes from"));
    html += paragraph(tr("± %1: nine in ten published measurements of current software that no constant was fitted to "
                         "came out within.")
                          .arg(percentText(estimate->bandShare)));
    for (const std::string& code : estimate->assumptions)
        html += paragraph(servingAssumptionText(code));
    return html + nearest(figure, shown, published);
}

std::vector<ServingCase> publishedServing()
{
    QFile file(QStringLiteral(":/measurements/serving_cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::istringstream stream(file.readAll().toStdString());
    auto cases = servingCasesFromJson(stream);
    return cases ? std::move(*cases) : std::vector<ServingCase>();
}

}  // namespace cw
