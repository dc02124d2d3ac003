// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/explain.h"

#include "model/training/layout_check.h"
#include "views/text/words.h"
#include "views/training/part_formulas.h"

#include <cmath>

namespace cw {

namespace {

constexpr std::size_t kNearest = 5;

QString cell(const QString& text)
{
    return QStringLiteral("<td style='padding:1px 8px 1px 0'>%1</td>").arg(text.toHtmlEscaped());
}

QString row(const QStringList& cells)
{
    QString html;
    for (const QString& text : cells)
        html += cell(text);
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

QString heading(const QString& text)
{
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

std::string codeOf(Explain::Topic topic, const std::string& part)
{
    switch (topic) {
    case Explain::Topic::Step: return "step";
    case Explain::Topic::Part: return part;
    case Explain::Topic::Memory: return "memory";
    case Explain::Topic::Scaling: return "scaling";
    case Explain::Topic::Sensitivity: return "sensitivity";
    case Explain::Topic::Pipeline: return "pipeline-bubble";
    }
    return part;
}

}  // namespace

QString Explain::title(Topic topic, const std::string& part)
{
    switch (topic) {
    case Topic::Step: return tr("Time of a step");
    case Topic::Part: return stepPartName(part);
    case Topic::Memory: return tr("Memory of a GPU");
    case Topic::Scaling: return tr("Scaling curve");
    case Topic::Sensitivity: return tr("Sensitivity");
    case Topic::Pipeline: return tr("Pipeline bubble");
    }
    return {};
}

QString Explain::formulas(Topic topic, const std::string& part, const TrainingEstimate& estimate)
{
    const PartFormula own = partFormula(codeOf(topic, part));
    QString html =
        paragraph(own.explanation) + QStringLiteral("<p><code>%1</code></p>").arg(own.formula.toHtmlEscaped());
    if (!own.source.isEmpty())
        html += paragraph(tr("Source: %1").arg(own.source));
    if (topic == Topic::Step) {
        html += heading(tr("Parts, each with its formula"));
        for (const StepPart& one : estimate.parts)
            html += QStringLiteral("<p><b>%1</b>: %2 (%3)<br/><code>%4</code></p>")
                        .arg(stepPartName(one.part).toHtmlEscaped(), text(one.time).toHtmlEscaped(),
                             percentText(one.time / estimate.step, 1).toHtmlEscaped(),
                             partFormula(one.part).formula.toHtmlEscaped());
    }
    if (topic == Topic::Part)
        for (const StepPart& one : estimate.parts)
            if (one.part == part)
                html +=
                    paragraph(tr("Here: %1, %2 of a step of %3.")
                                  .arg(text(one.time), percentText(one.time / estimate.step, 1), text(estimate.step)));
    if (topic == Topic::Memory) {
        QString rows;
        for (const MemoryPart& one : estimate.memoryParts)
            if (one.size.base() > 0)
                rows += row({memoryPartName(one.part), memoryText(one.size)});
        html +=
            QStringLiteral("<table>%1</table>").arg(rows + row({tr("Together"), memoryText(estimate.memoryPerGpu)}));
    }
    return html;
}

QString Explain::symbols(const ShownWorkload& shown)
{
    const TrainingEstimate& estimate = *shown.estimate();
    const ParallelLayout& l = estimate.layout;
    const TransformerShape& model = shown.workload.model;
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 0); };
    QString rows;
    const auto add = [&rows](const char* symbol, const QString& what, const QString& value) {
        rows += row({QString::fromUtf8(symbol), what, value});
    };
    add("t, p, c, d", tr("tensor, pipeline, context and data ranks"),
        QStringLiteral("%1, %2, %3, %4").arg(l.tensor).arg(l.pipeline).arg(l.context).arg(l.data));
    if (l.expert > 1)
        add("e", tr("expert ranks"), number(l.expert));
    add("v", tr("virtual stages"), number(std::max(1, l.virtualStages)));
    add("b, B", tr("micro batch, global batch (sequences)"),
        QStringLiteral("%1, %2").arg(number(l.microBatch), number(l.globalBatch)));
    add("m", tr("micro batches of a rank in a step"), number(microBatches(l)));
    if (shown.isTransformer()) {
        add("s, h, V", tr("sequence, hidden width, vocabulary"),
            QStringLiteral("%1, %2, %3").arg(number(model.sequence), number(model.hidden), number(model.vocabulary)));
        add("Φ", tr("weights of the model"), countText(model.parameters()));
    }
    add("r", tr("what is computed again"), recomputeName(l.recompute));
    if (shown.machine && shown.machine->gpu) {
        const Gpu& gpu = *shown.machine->gpu;
        const GpuConstants* family = shown.machine->constants ? shown.machine->constants->gpu(gpu.family) : nullptr;
        if (gpu.dense16Bit)
            add("P", tr("peak of the GPU, 16 bits"), text(*gpu.dense16Bit));
        add("W", tr("memory bandwidth of the GPU"), text(gpu.memoryBandwidth));
        if (family)
            add("η, η_f", tr("sustained share: products, fused attention"),
                QStringLiteral("%1, %2").arg(percentText(family->gemm16), percentText(family->flashCurrent)));
        if (gpu.scaleUp)
            add("L", tr("links inside the node, one direction"), text(*gpu.scaleUp));
        add("L", tr("network of a GPU, and what the fabric carries of it"),
            QStringLiteral("%1, %2").arg(bitRateText(shown.machine->nicPerGpu),
                                         percentText(shown.machine->fabricFactor)));
        add("n", tr("hosts"), number(std::ceil(1.0 * shown.machine->gpus / std::max(1, shown.machine->gpusPerNode))));
    }
    add("T", tr("time of a step"), text(estimate.step));
    return heading(tr("Symbols and values")) + QStringLiteral("<table>%1</table>").arg(rows);
}

QString Explain::assumptionText(const std::string& code)
{
    if (code == "gpu-family-not-calibrated")
        return tr("No published run of this GPU family was fitted: its figures are those of others.");
    if (code == "nic-assumed")
        return tr("The speed of the network is not stated; the usual one of the GPU was taken.");
    if (code == "inputs-assumed")
        return tr("Inputs that change the answer are not stated.");
    if (code == "micro-batch-chosen")
        return tr("The micro batch or the virtual stages were chosen by the program.");
    if (code == "host-bound")
        return tr("The host can hardly issue work as fast as the GPU does it; such runs scatter more.");
    return QString::fromStdString(code);
}

QString Explain::band(const TrainingEstimate& estimate)
{
    QString html = heading(tr("Where the band comes from")) +
                   paragraph(tr("± %1: nine in ten published runs of the same kind came out within. Constants are "
                                "those of the software “%2”.")
                                 .arg(percentText(estimate.bandShare, 1), QString::fromStdString(estimate.stack)));
    QString items;
    for (const std::string& code : estimate.assumptions)
        items += QStringLiteral("<li>%1</li>").arg(assumptionText(code).toHtmlEscaped());
    return items.isEmpty() ? html : html + QStringLiteral("<ul>%1</ul>").arg(items);
}

QString Explain::nearest(const ShownWorkload& shown, const PublishedRuns& runs)
{
    const RunTraits traits = traitsOf(shown.workload.model, *shown.machine, *shown.estimate());
    QString rows = row({tr("Run"), tr("GPUs"), tr("Predicted"), tr("Measured"), tr("Error")});
    for (const NearRun& near : nearestRuns(traits, runs.traits, kNearest)) {
        const std::size_t i = near.index;
        const QString id = QString::fromStdString(runs.cases[i].id);
        rows += QStringLiteral("<tr><td style='padding-right:8px'><a href='run:%1'>%2</a></td>%3</tr>")
                    .arg(i)
                    .arg(id.toHtmlEscaped(),
                         cell(QStringLiteral("%1 × %2").arg(runs.cases[i].gpus).arg(runs.runs[i].gpu)) +
                             cell(countText(runs.predictedPerGpu(i))) +
                             cell(runs.measuredPerGpu(i) > 0 ? countText(runs.measuredPerGpu(i)) : QString()) +
                             cell(runs.error(i) ? TrainingPlots::changeText(*runs.error(i) / 100) : QString()));
    }
    return heading(tr("Published runs most like this one")) +
           paragraph(tr("Tokens per second of one GPU. A run opens with its source.")) +
           QStringLiteral("<table>%1</table>").arg(rows);
}

QString Explain::html(Topic topic, const std::string& part, const ShownWorkload& shown, const PublishedRuns* runs)
{
    if (!shown.estimate())
        return paragraph(TrainingPlots::missing(&shown));
    QString html = formulas(topic, part, *shown.estimate()) + symbols(shown);
    if (topic != Topic::Memory)
        html += band(*shown.estimate());
    if (runs && shown.machine && shown.isTransformer())
        html += nearest(shown, *runs);
    return html;
}

QString Explain::runHtml(const PublishedRuns& runs, std::size_t index)
{
    const Prediction& prediction = runs.predictions[index];
    QString html = QStringLiteral("<h3>%1</h3>").arg(QString::fromStdString(prediction.id).toHtmlEscaped());
    html += paragraph(tr("Source: %1").arg(runs.runs[index].source));
    if (prediction.estimate) {
        const QString measured = runs.measuredPerGpu(index) > 0 ? countText(runs.measuredPerGpu(index)) : tr("none");
        html += paragraph(
            tr("Tokens per second of one GPU: predicted %1 (± %2), measured %3.")
                .arg(countText(runs.predictedPerGpu(index)), percentText(prediction.estimate->bandShare, 1), measured));
        if (const auto error = runs.error(index))
            html += paragraph(runs.isInsideBand(index)
                                  ? tr("Error %1, inside the band.").arg(TrainingPlots::changeText(*error / 100))
                                  : tr("Error %1, outside the band.").arg(TrainingPlots::changeText(*error / 100)));
        for (const std::string& code : prediction.estimate->assumptions)
            html += paragraph(assumptionText(code));
    } else if (prediction.refused) {
        html += paragraph(errorText(*prediction.refused));
    }
    QString rows;
    for (const auto& [name, value] : runs.runs[index].fields)
        if (name != QLatin1String("source"))
            rows += row({name, value});
    return html + heading(tr("As published")) + QStringLiteral("<table>%1</table>").arg(rows);
}

}  // namespace cw
