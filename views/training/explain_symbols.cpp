// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The values that the symbols of the formulas have for a job.
#include "views/training/explain.h"

#include "model/training/layout_check.h"
#include "model/training/memory.h"
#include "views/text/words.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

struct SymbolWords {
    Q_DECLARE_TR_FUNCTIONS(cw::SymbolWords)
};

using Values = QHash<QString, QString>;

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString ratio(double value)
{
    return QLocale().toString(value, 'g', 3);
}

void addLayout(Values& values, const ShownWorkload& shown)
{
    const TrainingEstimate& estimate = *shown.estimate();
    const ParallelLayout& layout = estimate.layout;
    values[QStringLiteral("T")] = text(estimate.step);
    values[QStringLiteral("R")] = countText(estimate.tokensPerSecond);
    values[QStringLiteral("N")] = whole(shown.result.gpus);
    values[QStringLiteral("t")] = whole(layout.tensor);
    values[QStringLiteral("p")] = whole(layout.pipeline);
    values[QStringLiteral("c")] = whole(layout.context);
    values[QStringLiteral("d")] = whole(layout.data);
    values[QStringLiteral("e")] = whole(std::max(1, layout.expert));
    values[QStringLiteral("v")] = whole(std::max(1, layout.virtualStages));
    values[QStringLiteral("b")] = whole(layout.microBatch);
    values[QStringLiteral("G")] = whole(layout.globalBatch);
    values[QStringLiteral("m")] = whole(microBatches(layout));
    values[QStringLiteral("r")] = recomputeName(layout.recompute);
    values[QStringLiteral("z")] = whole(layout.sharding == Sharding::None ? 1 : shardRanks(layout));
    values[QStringLiteral("Q")] = memoryText(estimate.memoryPerGpu);
}

void addModel(Values& values, const ShownWorkload& shown)
{
    values[QStringLiteral("K")] = countText(shown.workload.tokens);
    const TrainingEstimate& estimate = *shown.estimate();
    if (estimate.tokensPerSecond > 0)
        values[QStringLiteral("F")] =
            countText(estimate.modelFlopsPerGpu.base() * shown.result.gpus / estimate.tokensPerSecond);
    if (!shown.isTransformer()) {
        values[QStringLiteral("s")] = QStringLiteral("1");
        return;
    }
    const TransformerShape& model = shown.workload.model;
    values[QStringLiteral("s")] = whole(model.sequence);
    values[QStringLiteral("h")] = whole(model.hidden);
    values[QStringLiteral("V")] = whole(model.vocabulary);
    values[QStringLiteral("k")] = model.experts.exist() ? whole(model.experts.chosen) : QString();
}

void addMachine(Values& values, const ShownWorkload& shown)
{
    const TrainingMachine& machine = *shown.machine;
    const Gpu& gpu = *machine.gpu;
    const double hosts = std::ceil(1.0 * machine.gpus / std::max(1, machine.gpusPerNode));
    values[QStringLiteral("H")] = whole(hosts);
    values[QStringLiteral("W")] = text(gpu.memoryBandwidth);
    if (gpu.dense16Bit)
        values[QStringLiteral("P")] = text(*gpu.dense16Bit);
    //: Rate of a GPU's network, and the share of it that the fabric carries
    const QString beyond =
        SymbolWords::tr("%1 × %2").arg(bitRateText(machine.nicPerGpu), percentText(machine.fabricFactor));
    values[QStringLiteral("L")] =
        gpu.scaleUp ? SymbolWords::tr("%1 inside, %2 beyond").arg(text(*gpu.scaleUp), beyond) : beyond;
    if (!machine.constants)
        return;
    const CommonConstants& common = machine.constants->common;
    values[QStringLiteral("β")] = ratio(common.flashBackward);
    values[QStringLiteral("a")] = ratio(common.optimizerBytes);
    values[QStringLiteral("σ₀")] = ratio(common.stragglerBase);
    values[QStringLiteral("κ")] = ratio(common.stragglerSlope);
    values[QStringLiteral("σ")] = percentText(
        common.stragglerBase * (1 + common.stragglerSlope * std::sqrt(2 * std::log(std::max(1.0, hosts)))) - 1, 2);
    values[QStringLiteral("Q_d")] = memoryText(bytes(common.reservedBytes));
    values[QStringLiteral("φ")] = percentText(common.fragmentation - 1, 1);
    if (const GpuConstants* family = machine.constants->gpu(gpu.family)) {
        values[QStringLiteral("η")] = percentText(family->gemm16, 1);
        values[QStringLiteral("η_f")] = percentText(family->flashCurrent, 1);
        values[QStringLiteral("η_m")] =
            percentText(family->streamShare > 0 ? family->streamShare : common.streamShare, 1);
    }
}

void addRun(Values& values, const ShownWorkload& shown)
{
    if (!shown.gpuHour.isZero())
        values[QStringLiteral("C")] = exactText(shown.gpuHour);
    if (!shown.reliability)
        return;
    const ReliabilityResult& met = *shown.reliability;
    values[QStringLiteral("A")] = text(met.meanTime);
    values[QStringLiteral("Y")] = text(met.restart);
    if (met.shares)
        values[QStringLiteral("Γ")] = percentText(met.goodput, 1);
    if (!met.checkpoint)
        return;
    values[QStringLiteral("I")] = text(met.checkpoint->interval);
    values[QStringLiteral("i")] = text(met.checkpoint->stop);
    values[QStringLiteral("i_d")] = text(met.checkpoint->write - met.checkpoint->stop);
}

}  // namespace

QString symbolValue(const QString& symbol, const ShownWorkload& shown)
{
    Values values;
    addLayout(values, shown);
    addModel(values, shown);
    if (shown.machine && shown.machine->gpu)
        addMachine(values, shown);
    addRun(values, shown);
    return values.value(symbol);
}

}  // namespace cw
