// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/explain.h"

#include "model/reliability/goodput.h"
#include "views/text/words.h"
#include "views/text/words_what_if.h"
#include "views/training/explain_html.h"
#include "views/training/part_formulas.h"

namespace cw {

namespace {

constexpr std::size_t kNearest = 5;

const StepPart* stepPart(const TrainingEstimate& estimate, const std::string& code)
{
    for (const StepPart& part : estimate.parts)
        if (part.part == code)
            return &part;
    return nullptr;
}

constexpr std::string_view kMemoryPrefix = "memory/";

const MemoryPart* memoryPart(const TrainingEstimate& estimate, const std::string& figure)
{
    for (const MemoryPart& part : estimate.memoryParts)
        if (figure == std::string(kMemoryPrefix).append(part.part))
            return &part;
    return nullptr;
}

}  // namespace

bool Explain::knows(const std::string& figure)
{
    return !partFormula(figure).formula.isEmpty();
}

QString Explain::title(const std::string& figure)
{
    if (figure == "step")
        return tr("Time of a step");
    if (figure == "memory")
        return tr("Memory of a GPU");
    if (figure == "scaling")
        return tr("Scaling curve");
    if (figure == "sensitivity")
        return tr("Sensitivity");
    if (figure == "rate")
        return tr("Tokens per second");
    if (figure == "mfu")
        return tr("MFU");
    if (figure == "time")
        return tr("Days without interruptions");
    if (figure == "goodput")
        return tr("Goodput");
    if (figure == "run-time")
        return tr("Days with interruptions");
    if (figure == "run-cost")
        return tr("Cost of the run");
    if (figure.starts_with(kMemoryPrefix))
        return tr("Memory: %1").arg(memoryPartName(std::string_view(figure).substr(kMemoryPrefix.size())));
    return stepPartName(figure);
}

QString Explain::value(const std::string& figure, const ShownWorkload& shown)
{
    const TrainingEstimate* estimate = shown.estimate();
    if (!estimate)
        return {};
    if (figure == "step")
        return text(estimate->step);
    if (figure == "rate")
        return tr("%1 (%2 to %3)", "figure, low and high")
            .arg(countText(estimate->tokensPerSecond), countText(estimate->lowTokensPerSecond),
                 countText(estimate->highTokensPerSecond));
    if (figure == "mfu")
        return tr("%1; with what is computed again %2")
            .arg(percentText(estimate->mfu, 1), percentText(estimate->hfu, 1));
    if (figure == "memory")
        return memoryText(estimate->memoryPerGpu);
    if (const StepPart* part = stepPart(*estimate, figure))
        return tr("%1, %2 of a step of %3")
            .arg(text(part->time), percentText(part->time / estimate->step, 1), text(estimate->step));
    if (const MemoryPart* part = memoryPart(*estimate, figure))
        return tr("%1, %2 of what is used")
            .arg(memoryText(part->size), percentText(part->size / estimate->memoryPerGpu, 1));
    return runValue(figure, shown);
}

/// Figures of the whole run.
QString Explain::runValue(const std::string& figure, const ShownWorkload& shown)
{
    if (figure == "time")
        return shown.result.wallTime.base() > 0 ? text(shown.result.wallTime) : QString();
    const ReliabilityResult* met = shown.reliability ? &*shown.reliability : nullptr;
    if (figure == "goodput" && met && met->shares)
        return tr("%1 (%2 to %3)", "figure, low and high")
            .arg(percentText(met->goodput, 1), percentText(met->lowGoodput, 1), percentText(met->highGoodput, 1));
    if (figure == "run-time" && met && met->run)
        return tr("%1 (%2 to %3)", "figure, low and high")
            .arg(text(met->run->expected), text(met->run->shortest), text(met->run->longest));
    if (figure == "run-cost" && met && met->run && !met->run->cost.isZero())
        return tr("%1 (%2 to %3)", "figure, low and high")
            .arg(text(met->run->cost), text(met->run->lowCost), text(met->run->highCost));
    return {};
}

QString Explain::formulas(const std::string& figure, const ShownWorkload& shown, QStringList& used)
{
    const TrainingEstimate& estimate = *shown.estimate();
    const PartFormula own = partFormula(figure);
    used << symbolsIn(own.formula);
    QString html;
    if (const QString here = value(figure, shown); !here.isEmpty())
        html += paragraph(tr("Here: %1.").arg(here));
    html += paragraph(own.explanation) + QStringLiteral("<p><code>%1</code></p>").arg(own.formula.toHtmlEscaped());
    if (!own.source.isEmpty())
        html += paragraph(tr("Source: %1").arg(own.source));
    const auto addPart = [&](const QString& name, const QString& here, const QString& share, const std::string& code) {
        const QString formula = partFormula(code).formula;
        used << symbolsIn(formula);
        //: A part of a step or of the memory in bold, its value, its share
        const QString line = tr("<b>%1</b>: %2 (%3)", "a part, its value, its share");
        html += QStringLiteral("<p>%1<br/><code>%2</code></p>")
                    .arg(line.arg(name.toHtmlEscaped(), here.toHtmlEscaped(), share.toHtmlEscaped()),
                         formula.toHtmlEscaped());
    };
    if (figure == "step") {
        html += heading(tr("Parts, each with its formula"));
        for (const StepPart& one : estimate.parts)
            addPart(stepPartName(one.part), text(one.time), percentText(one.time / estimate.step, 1),
                    std::string(one.part));
    } else if (figure == "memory") {
        html += heading(tr("Parts, each with its formula"));
        for (const MemoryPart& one : estimate.memoryParts)
            if (one.size.base() > 0)
                addPart(memoryPartName(one.part), memoryText(one.size),
                        percentText(one.size / estimate.memoryPerGpu, 1), std::string(kMemoryPrefix).append(one.part));
    } else if (figure == "goodput" && shown.reliability && shown.reliability->shares) {
        QString rows;
        for (const auto& [code, share] : hourShareParts(*shown.reliability->shares))
            rows += row({hourShareName(code), percentText(share, 1)});
        html += QStringLiteral("<table>%1</table>").arg(rows);
    }
    return html;
}

QString Explain::symbols(const QStringList& used, const ShownWorkload& shown)
{
    QString rows;
    for (const FormulaSymbol& one : formulaSymbols())
        if (used.contains(one.symbol))
            rows += row({one.symbol, one.meaning, symbolValue(one.symbol, shown)});
    return heading(tr("Symbols and values")) + QStringLiteral("<table>%1</table>").arg(rows);
}

QString Explain::assumptionText(const std::string& code)
{
    if (code == "gpu-family-not-calibrated")
        return tr("No published run of this GPU family was fitted: its figures are those of others.");
    if (code == "software-not-calibrated")
        return tr("No published run of this framework was fitted: its figures are those of a similar one.");
    if (code == "nic-assumed")
        return tr("The speed of the network is not stated; the usual one of the GPU was taken.");
    if (code == "inputs-assumed")
        return tr("Inputs that change the answer are not stated.");
    if (code == "micro-batch-chosen")
        return tr("The micro batch or the virtual stages were chosen by the program.");
    if (code == "host-bound")
        return tr("The host can hardly issue work as fast as the GPU does it; such runs scatter more.");
    if (code == "recompute-open")
        return tr("What is recomputed is not stated; memory is that of the least recomputation that fits.");
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
                             cell(runs.error(i) ? changeText(*runs.error(i) / 100) : QString()));
    }
    return heading(tr("Published runs most like this one")) +
           paragraph(tr("Tokens per second of one GPU. A run opens with its source.")) +
           QStringLiteral("<table>%1</table>").arg(rows);
}

QString Explain::html(const std::string& figure, const ShownWorkload& shown, const PublishedRuns* runs)
{
    if (!shown.estimate())
        return paragraph(TrainingPlots::missing(&shown));
    QStringList used;
    QString html = formulas(figure, shown, used);
    html += symbols(used, shown);
    if (!figure.starts_with("memory"))
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
            html +=
                paragraph(runs.isInsideBand(index) ? tr("Error %1, inside the band.").arg(changeText(*error / 100))
                                                   : tr("Error %1, outside the band.").arg(changeText(*error / 100)));
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
