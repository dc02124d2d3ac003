// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/total_figures.h"

#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QSet>

namespace cw {

namespace {

const QString kNothing = QStringLiteral("—");

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace

std::vector<TotalFigure> TotalFigures::of(const Session& session)
{
    const AnalysisPtr analysis = session.analysis();
    std::vector<TotalFigure> figures = {gpus(*analysis),  flops(*analysis), bisection(*analysis),
                                        power(*analysis), capex(*analysis), gpuHour(*analysis, session.scenario()),
                                        speed(*analysis), time(*analysis),  rules(*analysis)};
    const QString place = session.isUpToDate() ? QString() : tr("Updating…");
    for (TotalFigure& figure : figures)
        if (!place.isEmpty())
            figure.formula = tr("%1 %2", "formula and 'updating'").arg(figure.formula, place);
    return figures;
}

TotalFigure TotalFigures::gpus(const Analysis& analysis)
{
    TotalFigure figure{"gpus", QLocale().toString(analysis.totals.gpus),
                       {},     tr("Servers times GPUs of one server, spares included."),
                       {},     {},
                       0};
    QSet<QString> models;
    for (const Block& block : analysis.design->blocks) {
        const Server* server = block.compute() ? analysis.facts.catalogue->server(block.part) : nullptr;
        const Gpu* gpu = server ? analysis.facts.catalogue->gpuOf(*server) : nullptr;
        if (!gpu)
            continue;
        models.insert(partName(*gpu));
        //: One block: its name, servers, GPUs a server, GPU model
        figure.inputs.push_back(tr("%1: %2 servers × %3 × %4")
                                    .arg(qt(block.name), QLocale().toString(block.count),
                                         QLocale().toString(server->gpuCount), partName(*gpu)));
        figure.source = factText(server->provenanceOf("gpu_count").source);
    }
    figure.caption = models.size() == 1 ? tr("GPUs · %1", "GPU model").arg(*models.begin()) : tr("GPUs");
    return figure;
}

TotalFigure TotalFigures::flops(const Analysis& analysis)
{
    TotalFigure figure{
        "flops",
        kNothing,
        tr("BF16, dense"),
        tr("GPUs times the dense 16-bit peak of one GPU, without sparsity. Training reaches a share of it."),
        {},
        {},
        4};
    if (analysis.totals.dense16Bit.base() > 0)
        figure.value = text(analysis.totals.dense16Bit);
    QSet<QString> named;
    for (const Block& block : analysis.design->blocks) {
        const Server* server = block.compute() ? analysis.facts.catalogue->server(block.part) : nullptr;
        const Gpu* gpu = server ? analysis.facts.catalogue->gpuOf(*server) : nullptr;
        if (!gpu || !gpu->dense16Bit || named.contains(qt(gpu->id)))
            continue;
        named.insert(qt(gpu->id));
        figure.inputs.push_back(tr("%1: %2 each").arg(partName(*gpu), text(*gpu->dense16Bit)));
        figure.source = factText(gpu->provenanceOf("dense_16bit_tflops").source);
    }
    return figure;
}

TotalFigure TotalFigures::bisection(const Analysis& analysis)
{
    TotalFigure figure{"bisection", kNothing, tr("compute bisection"), {}, {}, {}, 2};
    figure.formula = tr("Bandwidth between two halves of the hosts: %1.").arg(bisectionConvention());
    const NetworkResult* network = analysis.network(NetworkKind::Compute);
    if (!network || !network->isBuilt)
        return figure;
    figure.value = text(network->maxFlow.value);
    figure.caption = tr("compute bisection · %1", "ratio").arg(ratioText(network->worstOversubscription));
    figure.inputs = {tr("%1: %2", "method and bandwidth")
                         .arg(bisectionMethodName(network->maxFlow.method), text(network->maxFlow.value)),
                     tr("%1: %2", "method and bandwidth")
                         .arg(bisectionMethodName(network->closedForm.method), text(network->closedForm.value)),
                     tr("All hosts together: %1").arg(text(network->hostBandwidth)),
                     tr("Left after the worst switch fails: %1").arg(percentText(network->afterWorstSwitchFailure))};
    figure.source = tr("Maximum flow on the cabling as planned; closed form (N/2)·b·min(1, 1/o).");
    return figure;
}

TotalFigure TotalFigures::power(const Analysis& analysis)
{
    TotalFigure figure{
        "power", kNothing, {}, tr("Nameplate power of every server, storage unit and switch in the plan."), {}, {}, 3};
    figure.caption = tr("IT, max · %n rack(s)", nullptr, analysis.totals.racks);
    if (analysis.power.max.base() > 0)
        figure.value = text(analysis.power.max);
    figure.inputs = {tr("Typical: %1").arg(text(analysis.power.typical)),
                     tr("With cooling, max: %1 (PUE %2)")
                         .arg(text(analysis.power.facilityMax), QLocale().toString(analysis.design->site.pue)),
                     tr("Fullest rack: %1 of its limit of %2")
                         .arg(percentText(analysis.power.worstRackShare), text(analysis.design->site.rackPowerLimit)),
                     tr("%n rack(s) over the limit", nullptr, analysis.power.racksOverLimit)};
    figure.isBad = analysis.power.racksOverLimit > 0;
    figure.source = tr("Catalogue, field by field; see the inspector for each part.");
    return figure;
}

TotalFigure TotalFigures::capex(const Analysis& analysis)
{
    const BillOfMaterials& bill = analysis.bill;
    TotalFigure figure{"capex",
                       kNothing,
                       tr("capex"),
                       tr("Sum of the bill of materials, spares included, at the prices of the scenario."),
                       {},
                       {},
                       1};
    if (bill.lines.empty())
        return figure;
    figure.value = text(bill.total);
    figure.caption = tr("capex (%1 – %2)", "low and high").arg(text(bill.totalLow), text(bill.totalHigh));
    figure.inputs.push_back(tr("Price scenario: %1").arg(scenarioName(bill.scenario)));
    for (const BomCategory category :
         {BomCategory::Compute, BomCategory::ComputeFabric, BomCategory::StorageFabric, BomCategory::ServiceFabric,
          BomCategory::OutOfBand, BomCategory::Storage, BomCategory::Management, BomCategory::Racks})
        if (!bill.of(category).isZero())
            figure.inputs.push_back(
                tr("%1: %2", "category and amount").arg(bomCategoryName(category), text(bill.of(category))));
    if (!bill.unpriced.empty())
        figure.inputs.push_back(tr("%n part(s) without a price; the sum is short of them.", nullptr,
                                   static_cast<int>(bill.unpriced.size())));
    figure.source = tr("Price book; the source and date of each price stand in the bill of materials.");
    return figure;
}

TotalFigure TotalFigures::gpuHour(const Analysis& analysis, PriceScenario scenario)
{
    TotalFigure figure{"gpu-hour", kNothing, tr("per GPU-hour"), {}, {}, {}, 5};
    figure.formula = tr("(Capex less residual value, over the years of amortisation, plus yearly cost) over the "
                        "GPU-hours used in a year.");
    if (analysis.totals.gpus == 0)
        return figure;
    const OwnershipCost& cost = analysis.cost.at(scenario);
    const Site& site = analysis.design->site;
    figure.value = exactText(cost.perGpuHour);
    figure.inputs = {tr("Amortised over %1 years, residual value %2")
                         .arg(QLocale().toString(site.amortisationYears), percentText(site.residualShare)),
                     tr("Energy a year: %1").arg(text(cost.energyPerYear)),
                     tr("Facility a year: %1").arg(text(cost.facilityPerYear)),
                     tr("Support a year: %1").arg(text(cost.supportPerYear)),
                     tr("Staff a year: %1").arg(text(cost.staffPerYear)),
                     tr("Hours used: %1").arg(percentText(site.utilisation)),
                     tr("From %1 to %2", "low and high")
                         .arg(exactText(analysis.cost.low.perGpuHour), exactText(analysis.cost.high.perGpuHour))};
    figure.source = tr("Price book and the site's values in the inspector.");
    return figure;
}

TotalFigure TotalFigures::speed(const Analysis& analysis)
{
    TotalFigure figure{
        "training", kNothing, tr("training"), tr("Add a training job from the palette to see how fast it runs."), {},
        {},         6};
    if (analysis.training.empty())
        return figure;
    const TrainingResult& result = analysis.training.front();
    const QString name = elementName(result.workload, *analysis.design);
    figure.caption = name;
    if (!result.estimate) {
        figure.formula = result.refused ? errorText(*result.refused) : tr("No estimate.");
        return figure;
    }
    const TrainingEstimate& estimate = *result.estimate;
    figure.value = tr("%1 / GPU", "FLOP/s of one GPU").arg(text(estimate.modelFlopsPerGpu));
    figure.caption = tr("%1 · %2 tokens/s ±%3", "workload, rate, band")
                         .arg(name, countText(estimate.tokensPerSecond), percentText(estimate.bandShare));
    figure.formula = tr("Model FLOP of one step over the time of the step and the GPUs; recomputation does not count.");
    figure.inputs = {tr("GPUs: %1").arg(QLocale().toString(result.gpus)), tr("Step: %1").arg(text(estimate.step)),
                     tr("MFU %1, HFU %2").arg(percentText(estimate.mfu, 1), percentText(estimate.hfu, 1)),
                     tr("Tokens a second: %1 (%2 to %3)")
                         .arg(countText(estimate.tokensPerSecond), countText(estimate.lowTokensPerSecond),
                              countText(estimate.highTokensPerSecond)),
                     tr("Memory of one GPU: %1").arg(memoryText(estimate.memoryPerGpu))};
    figure.isBad = !estimate.fits;
    figure.training = QStringLiteral("mfu");
    figure.source = tr("The band is the error against published training runs; “predict” lists them.");
    return figure;
}

TotalFigure TotalFigures::time(const Analysis& analysis)
{
    TotalFigure figure{"time",
                       kNothing,
                       tr("training time"),
                       tr("Tokens to train on over tokens a second, without interruptions."),
                       {},
                       {},
                       7};
    if (analysis.training.empty() || !analysis.training.front().estimate ||
        analysis.training.front().wallTime.base() <= 0)
        return figure;
    const TrainingResult& result = analysis.training.front();
    const Workload* workload = analysis.design->workload(result.workload);
    figure.value = text(result.wallTime);
    if (!workload)
        return figure;
    figure.caption = tr("%1 tokens").arg(countText(workload->tokens));
    figure.training = QStringLiteral("time");
    figure.inputs = {tr("Tokens: %1").arg(countText(workload->tokens)),
                     tr("Tokens a second: %1").arg(countText(result.estimate->tokensPerSecond))};
    if (workload->deadline) {
        figure.inputs.push_back(tr("Wanted within: %1").arg(text(*workload->deadline)));
        figure.isBad = result.wallTime > *workload->deadline;
    }
    return figure;
}

TotalFigure TotalFigures::rules(const Analysis& analysis)
{
    TotalFigure figure{
        "rules", {}, tr("errors · warnings"), tr("Broken design rules that are not waived. Click to see them."), {},
        {},      1};
    figure.value = tr("%1 · %2", "errors and warnings")
                       .arg(QLocale().toString(analysis.errors()), QLocale().toString(analysis.warnings()));
    figure.isBad = analysis.errors() > 0;
    figure.isRules = true;
    return figure;
}

}  // namespace cw
