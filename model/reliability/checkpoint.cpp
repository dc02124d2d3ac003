// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/checkpoint.h"

#include <algorithm>

namespace cw {

namespace {

double adapterWeights(const TransformerShape& model, int rank)
{
    const double hidden = model.hidden;
    const double headWidth = model.headWidth > 0 ? model.headWidth : hidden / std::max(1, model.heads);
    double queries = model.heads * headWidth;
    double keysAndValues = 2.0 * model.kvHeads * headWidth;
    double values = queries;
    if (model.latent) {
        queries = model.heads * static_cast<double>(model.latent->contentWidth + model.latent->positionWidth);
        keysAndValues = model.latent->keyValueRank + model.latent->positionWidth;
        values = static_cast<double>(model.heads) * model.latent->valueWidth;
    }
    const double fused = hidden + queries + keysAndValues;
    const double output = values + hidden;
    return static_cast<double>(model.layers) * rank * (fused + output);
}

}  // namespace

double savedWeights(const Workload& workload)
{
    if (workload.kind == WorkloadKind::LayerTraining) {
        double weights = 0;
        for (const ListedLayer& layer : workload.listedLayers)
            weights += layer.weights * layer.repeats;
        return weights;
    }
    if (workload.tuning == Tuning::LowRank)
        return adapterWeights(workload.model, workload.adapterRank);
    return workload.model.parameters();
}

DataSize checkpointSize(const Workload& workload)
{
    return bytes(savedWeights(workload) * kCheckpointBytesPerWeight);
}

CheckpointPath checkpointPath(const ParallelLayout& layout, int gpus, int gpusPerServer, const StorageSupply& tier,
                              Bandwidth copyOfOneGpu)
{
    const bool isSpread = layout.sharding != Sharding::None;
    const int replica = std::max(1, layout.tensor) * std::max(1, layout.pipeline);
    const int holders = std::max(1, isSpread ? gpus : std::min(gpus, replica));
    const int perServer = std::max(1, gpusPerServer);
    const auto serversOf = [perServer](int count) { return (count + perServer - 1) / perServer; };

    CheckpointPath path;
    path.write = tier.write;
    path.writeBinding = tier.writeBinding;
    if (const Bandwidth writers = tier.writeOneServer * serversOf(holders); writers < path.write) {
        path.write = writers;
        path.writeBinding = "writers";
    }
    path.read = std::min(tier.read, tier.readOneServer * serversOf(std::max(1, gpus)));
    path.copyToHost = copyOfOneGpu * holders;
    return path;
}

}  // namespace cw
