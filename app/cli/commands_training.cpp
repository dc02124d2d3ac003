// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// The command that looks for layouts of training runs: plan-training.
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include "app/cli/commands.h"
#include "app/session/design_file.h"
#include "model/exchange/plan_run.h"
#include "model/training/memory.h"
#include "views/text/words_layouts.h"
#include "views/text/words_what_if.h"

#include <sstream>

namespace cw {

namespace {

constexpr qint64 kMaxRunBytes = 1024 * 1024;

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(cw::PlanWords)
};

/// The line that says how good a layout is, the one that says what it is, and where its step goes.
void addLayout(QStringList& lines, const QString& title, const PlannedLayout& planned, const TrainingPool& pool)
{
    const TrainingEstimate& estimate = planned.estimate;
    lines << PlanWords::tr("%1 %2 tokens/s (%3 to %4), %5 of peak, step %6, %7 of %8 memory, %Ln GPU(s)", nullptr,
                           planned.gpus)
                 .arg(title, countText(estimate.tokensPerSecond), countText(estimate.lowTokensPerSecond),
                      countText(estimate.highTokensPerSecond), percentText(estimate.mfu, 1), text(estimate.step),
                      memoryText(estimate.memoryPerGpu), memoryText(pool.machine.gpu->usableMemory()));
    QStringList how = {layoutText({estimate.layout, planned.software})};
    if (planned.costPerBillionTokens)
        how << tokenCostText(*planned.costPerBillionTokens, pool.gpuHour->currency());
    lines << QStringLiteral("    ") + how.join(QStringLiteral(" · "));
    if (const DataSize usable = pool.machine.gpu->usableMemory(); isTight(estimate.memoryPerGpu, usable))
        lines << QStringLiteral("    ") + tightText(usable - estimate.memoryPerGpu);
    QStringList parts;
    for (const StepPart& part : estimate.parts)
        parts << PlanWords::tr("%1 %2", "part of a step and its time").arg(stepPartName(part.part), text(part.time));
    //: Between the parts of a step
    lines << QStringLiteral("    ") + parts.join(PlanWords::tr(", "));
}

/// The winner on more and fewer GPUs, and what moves it most.
void addWhatIf(QStringList& lines, const TransformerShape& model, const PlannedLayout& winner, const TrainingPool& pool)
{
    const JobEstimate job = jobEstimate(model);
    const TrainingMachine machine = machineFor(winner, pool);
    lines << PlanWords::tr("The fastest layout with other numbers of copies, in tokens:")
          << scalingLines(scalingCurve(job, winner.estimate.layout, machine))
          << PlanWords::tr("What moves the time of a token most:")
          << sensitivityLines(sensitivities(job, winner.estimate.layout, machine));
}

QString planText(const TrainingPlan& plan, const TransformerShape& model, const TrainingPool& pool)
{
    const QLocale locale;
    QStringList lines;
    for (std::size_t i = 0; i < plan.best.size(); ++i) {
        addLayout(lines, PlanWords::tr("%1.", "rank of a layout").arg(locale.toString(static_cast<int>(i + 1))),
                  plan.best[i], pool);
        if (i == 0 && plan.why)
            lines << QStringLiteral("    ") + layoutReasonText(*plan.why);
    }
    addLayout(lines, PlanWords::tr("Cheapest for a token:"), plan.cheapest, pool);
    addLayout(lines, PlanWords::tr("Most memory left near that speed:"), plan.roomiest, pool);
    for (const PlannedLayout& size : plan.gpuFront)
        if (plan.gpuFront.size() > 1)
            lines << PlanWords::tr("With %Ln GPU(s): %1 tokens/s, %2", nullptr, size.gpus)
                         .arg(countText(size.estimate.tokensPerSecond),
                              layoutText({size.estimate.layout, size.software}));
    addWhatIf(lines, model, plan.best.front(), pool);
    lines << PlanWords::tr("%1 layouts looked at, %2 fit, %3 computed.")
                 .arg(locale.toString(plan.counts.considered), locale.toString(plan.counts.fitting),
                      locale.toString(plan.counts.timed));
    return lines.join('\n');
}

/// A file of a run; or a design, whose first training job is the run.
Result<PlanRun> runOf(const CommandLine& line, const ModelPresets& presets)
{
    const QString path = QString::fromStdString(line.file);
    if (path.endsWith(QStringLiteral(".cwdesign"), Qt::CaseInsensitive)) {
        PlanRun run;
        run.design = QFileInfo(path).fileName().toStdString();
        return run;
    }
    const auto content = readFile(path, kMaxRunBytes);
    if (!content)
        return tl::make_unexpected(content.error());
    std::istringstream stream(content->toStdString());
    return planRunFromJson(stream, presets);
}

/// What a run is planned on, and the analysis whose catalogue its pool looks into.
struct PlannedOn {
    DesignRun run;
    AnalysisPtr analysis;
};

/// GPUs that the run names, or a design beside it.
Result<PlannedOn> planned(const CommandLine& line, const PlanRun& run, const Facts& facts)
{
    if (run.design.empty()) {
        Result<TrainingPool> pool = poolOf(run, *facts.catalogue, facts.training);
        if (!pool)
            return tl::make_unexpected(pool.error());
        return PlannedOn{{run.job.model, *std::move(pool)}, {}};
    }
    CommandLine other = line;
    const QDir folder = QFileInfo(QString::fromStdString(line.file)).dir();
    other.file = folder.filePath(QString::fromStdString(run.design)).toStdString();
    const auto analysis = analysisOf(other);
    if (!analysis)
        return tl::make_unexpected(analysis.error());
    Result<DesignRun> on = poolOf(run, **analysis);
    if (!on)
        return tl::make_unexpected(on.error());
    return PlannedOn{*std::move(on), *analysis};
}

int reportOf(Error error, const std::string& file)
{
    if (error.file.empty())
        error.file = file;
    return reportUnusable(error);
}

}  // namespace

int runPlanTraining(const CommandLine& line)
{
    const auto facts = factsForCommands();
    if (!facts)
        return reportUnusable(facts.error());
    const auto run = runOf(line, *facts->presets);
    if (!run)
        return reportOf(run.error(), line.file);
    const auto on = planned(line, *run, *facts);
    if (!on)
        return reportOf(on.error(), line.file);
    const DesignRun& what = on->run;
    const auto plan = planTraining(what.model, what.pool, run->options);
    if (!plan)
        return reportOf(inKeysOf(*run, plan.error()), line.file);
    print(line.wantsJson ? planToJson(*plan, what.model, what.pool)
                         : planText(*plan, what.model, what.pool).toStdString());
    return kExitDone;
}

}  // namespace cw
