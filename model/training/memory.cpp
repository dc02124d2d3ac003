// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/memory.h"

#include "model/training/layout_check.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

/// Bytes per token and hidden unit of the last norm and its output, Korthikanti et al., arXiv 2205.05198, section 4.3.
constexpr double kLossInputBytes = 4.0;
/// The gathered output and its gradient where the loss gathers once and keeps.
constexpr double kGatheredLossInputBytes = 4.0;

/// What a pipeline stage holds.
struct Stage {
    double dense = 0;  ///< layers
    double sparse = 0;
    double tables = 0;    ///< embeddings and output matrices
    double inFlight = 1;  ///< micro batches whose activations wait for backward
    bool hasEmbedding = false;
    bool hasLoss = false;
};

/// Micro batches whose activations a stage holds at its fullest.
double batchesInFlight(const ParallelLayout& layout, int stage)
{
    const double batches = microBatches(layout);
    const double pipeline = layout.pipeline;
    const double behind = pipeline - stage;
    // Weight gradients that fill the bubble hold activations as long on every stage as on the first (Qi et al.,
    // arXiv 2401.10241, table 2, ZB-H1).
    const double depth = layout.schedule == PipelineSchedule::ZeroBubble ? pipeline : behind;
    if (layout.pipeline == 1 || layout.virtualStages <= 1)
        return std::min(batches, depth);
    // Chunks in flight of Megatron-LM's interleaved schedule; on the first stage Korthikanti et al., section 4.2.3.
    const double chunks = layout.virtualStages;
    const double warm = 2.0 * (depth - 1.0) + (chunks - 1.0) * pipeline + 1.0;
    return std::min(batches * chunks, warm) / chunks;
}

/// Layers of a stage of which the first `lead` chunk holds the dense ones of a model with experts.
void fillLayers(const TransformerShape& model, const ParallelLayout& layout, int index, Stage& stage)
{
    const int pipeline = layout.pipeline;
    int layers = model.layers / pipeline + (index < model.layers % pipeline ? 1 : 0);
    if (embeddingAndLossCountAsLayers(model, layout)) {
        const bool isEnd = index == 0 || index == pipeline - 1;
        layers = (model.layers + 2) / pipeline - (isEnd ? 1 : 0);
    }
    if (!model.experts.exist()) {
        stage.dense += layers;
        return;
    }
    const int chunk = std::max(1, layers / std::max(1, layout.virtualStages));
    const int lead = std::clamp(model.experts.denseLayers - index * chunk, 0, std::min(chunk, layers));
    stage.dense += lead;
    stage.sparse += layers - lead;
}

void fillEnds(const TransformerShape& model, const ParallelLayout& layout, int index, Stage& stage)
{
    const bool isFirst = index == 0;
    const bool isLast = index == layout.pipeline - 1;
    stage.hasEmbedding |= isFirst;
    stage.hasLoss |= isLast;
    stage.tables += isFirst ? 1.0 : 0.0;
    // Tied embeddings share the table where first and last stage are the same rank.
    if (isLast && !(isFirst && model.tiedEmbeddings))
        stage.tables += 1.0;
    if (!isLast || model.predictionLayers == 0)
        return;
    (model.experts.exist() ? stage.sparse : stage.dense) += model.predictionLayers;
    // Prediction layers embed the next tokens where they are.
    stage.tables += isFirst ? 0.0 : 1.0;
}

Stage stageAt(const TransformerShape& model, const ParallelLayout& layout, int index)
{
    Stage stage;
    fillLayers(model, layout, index, stage);
    fillEnds(model, layout, index, stage);
    stage.inFlight = batchesInFlight(layout, index);
    if (layout.schedule != PipelineSchedule::DualPipe || layout.pipeline == 1)
        return stage;
    // Two directions: a rank holds a stage from either end, together p + 1 activations of one stage (DeepSeek-V3,
    // arXiv 2412.19437, table 2).
    const int mirror = layout.pipeline - 1 - index;
    fillLayers(model, layout, mirror, stage);
    fillEnds(model, layout, mirror, stage);
    stage.inFlight = std::min<double>(microBatches(layout), layout.pipeline + 1.0) / 2.0;
    return stage;
}

/// Figures of one kind of layer, the same on every stage.
struct LayerMemory {
    LayerWeights weights;
    DataSize kept;
    DataSize working;
    DataSize dispatch;
};

LayerMemory layerMemory(const TransformerShape& model, const ParallelLayout& layout, LayerForm form,
                        const LayerHabits& habits)
{
    return {layerWeights(model, layout, form, habits), layerActivations(model, layout, form, habits),
            workingActivations(model, layout, form, habits),
            form == LayerForm::Sparse ? dispatchBuffers(model, layout) : DataSize{}};
}

double expertShardRanks(const ParallelLayout& layout)
{
    const double copies =
        static_cast<double>(layout.data) * layout.context * layout.tensor / layout.expert / expertTensorRanks(layout);
    return std::max(1.0, layout.shardGroup > 0 ? std::min<double>(layout.shardGroup, copies) : copies);
}

/// GPUs that have FP4 units, Blackwell and later, multiply FP8 matrices in any order; for others weights are kept
/// transposed as well (Transformer Engine, is_non_tn_fp8_gemm_supported).
StateFormats stateFormats(const StackConstants& stack, const Gpu& gpu)
{
    const bool isOneCopy = stack.keepsWeights8 > 0 && gpu.dense4Bit.has_value();
    return {stack.gradientMemory, stack.shardedMemory, isOneCopy ? 1.0 : 2.0};
}

StateBytes spreadStates(const ParallelLayout& layout, Sharding sharding, double group, const StateFormats& formats)
{
    const bool isHalf = layout.precision == Precision::Fp16;
    StateBytes state{2.0, isHalf ? 2.0 : formats.gradients, 12.0};
    if (layout.precision == Precision::Fp8)
        state.weights = layout.scales == ScaleKind::Block ? 2.0 * (1.0 + 1.0 / 32.0) : formats.weights8;
    if (layout.precision == Precision::Fp4)
        state.weights = 2.0 + 2.0 * (0.5 + 1.0 / 16.0);
    if (sharding == Sharding::Weights)
        return isHalf ? StateBytes{2.0 / group, 2.0 / group, 12.0 / group}
                      : StateBytes{0.25 * formats.sharded / group, 0.25 * formats.sharded / group,
                                   0.5 * formats.sharded / group};
    if (sharding == Sharding::Gradients)
        state.gradients /= group;
    if (sharding != Sharding::None)
        state.optimizer /= group;
    return state;
}

class StageMemory {
public:
    StageMemory(const TransformerShape& model, const ParallelLayout& layout, const TrainingMachine& machine,
                const StackConstants& stack)
        : model_(model)
        , layout_(layout)
        , stack_(stack)
        , habits_(layerHabits(stack, machine.tuning))
        , formats_(stateFormats(stack, *machine.gpu))
        , dense_(layerMemory(model, layout, LayerForm::Dense, habits_))
        , table_(static_cast<double>(model.vocabulary) * model.hidden / layout.tensor)
        , group_(shardRanks(layout))
        , gathers_(layout.sharding == Sharding::Weights && group_ > 1)
    {
        if (model.experts.exist())
            sparse_ = layerMemory(model, layout, LayerForm::Sparse, habits_);
    }

    MemoryNeed need(int index) const
    {
        const Stage stage = stageAt(model_, layout_, index);
        MemoryNeed need;
        addStates(stage, need);
        addGathered(stage, need);
        addActivations(stage, need);
        need.allocated = need.weights + need.gradients + need.optimizer + need.activations + need.logits +
                         need.gathered + need.dispatch;
        return need;
    }

private:
    bool isFrozen() const { return habits_.tuning.freezesModel(); }

    /// Frozen weights need no master copy, and in NVFP4 no 16-bit one either: nothing steps them. One FP8 copy is all
    /// where FP8 weights are kept alone; backward transposes it layer by layer.
    double frozenWeightBytes() const
    {
        const bool keepsNarrow = stack_.keepsWeights8 > 0;
        if (keepsNarrow && layout_.precision == Precision::Fp8 && layout_.scales == ScaleKind::Tensor)
            return 1.0;
        const double all = stateBytes(layout_, 1, formats_).weights;
        return keepsNarrow && layout_.precision == Precision::Fp4 ? all - 2.0 : all;
    }

    const LayerMemory& largest(const Stage& stage) const { return stage.sparse > 0 ? sparse_ : dense_; }

    double ownWeights(const Stage& stage) const
    {
        return stage.dense * dense_.weights.shared + stage.sparse * sparse_.weights.shared + stage.tables * table_;
    }

    void addStates(const Stage& stage, MemoryNeed& need) const
    {
        const double own = ownWeights(stage);
        const double experts = stage.sparse * sparse_.weights.experts;
        const StateBytes forOwn = stateBytes(layout_, group_, formats_);
        // Experts may have no copies to be spread over; they are kept like the rest all the same.
        const Sharding sharding = group_ > 1 ? layout_.sharding : Sharding::None;
        const StateBytes forExperts = spreadStates(layout_, sharding, expertShardRanks(layout_), formats_);
        if (isFrozen()) {
            const double adapters = stage.dense * dense_.weights.adapters + stage.sparse * sparse_.weights.adapters;
            const double frozen = gathers_ ? 2.0 / group_ : frozenWeightBytes();
            need.weights = bytes((own + experts) * frozen + adapters * forOwn.weights);
            need.gradients = bytes(adapters * forOwn.gradients);
            need.optimizer = bytes(adapters * forOwn.optimizer);
        } else {
            need.weights = bytes(own * forOwn.weights + experts * forExperts.weights);
            need.gradients = bytes(own * forOwn.gradients + experts * forExperts.gradients);
            need.optimizer = bytes(own * forOwn.optimizer + experts * forExperts.optimizer);
        }
        // The two copies of a stage in a two-way pipeline share one set of optimizer states where states are spread.
        const bool isDual = layout_.schedule == PipelineSchedule::DualPipe && layout_.pipeline > 1;
        if (isDual && layout_.sharding != Sharding::None)
            need.optimizer *= 0.5;
        if (layout_.offloadsOptimizer)
            need.host += std::exchange(need.optimizer, {});
    }

    /// Whole weights and gradients of what is spread, while they are used. A pipeline with sharded weights keeps its
    /// stage gathered through a step and sums the gradients of all micro batches in 32 bits before it spreads them.
    void addGathered(const Stage& stage, MemoryNeed& need) const
    {
        const LayerMemory& layer = largest(stage);
        const double loss = stage.hasLoss ? table_ : 0.0;
        if (gathers_ && layout_.pipeline > 1) {
            const double all = ownWeights(stage) + stage.sparse * sparse_.weights.experts;
            need.gathered = bytes(2.0 * all);
            need.gradients += bytes(isFrozen() ? 0.0 : 4.0 * all);
        } else if (gathers_) {
            // The layer in use, the one that follows and the output matrix.
            need.gathered = bytes(2.0 * (2.0 * layer.weights.all() + loss));
            need.gradients += bytes(isFrozen() ? 0.0 : 4.0 * std::max(layer.weights.all(), loss));
        } else if (!isFrozen()) {
            // 16-bit gradients of one layer on their way into the sum: fused accumulation keeps one for every shape of
            // a matrix, of all experts one (Transformer Engine, get_dummy_wgrad).
            const double dense = stage.dense > 0 ? dense_.weights.shared : 0.0;
            const double sparse = stage.sparse > 0 ? sparse_.weights.shared + sparse_.weights.expertShape : 0.0;
            need.gradients += bytes(2.0 * (dense + sparse + loss));
        }
    }

    void addActivations(const Stage& stage, MemoryNeed& need) const
    {
        const DataSize layers = stage.dense * dense_.kept + stage.sparse * sparse_.kept;
        DataSize kept = stage.inFlight * layers;
        // Two layers of one micro batch stay: the one in use and the one on its way over the bus.
        if (layout_.offloadsActivations) {
            const DataSize all = std::exchange(kept, std::min(kept, 2.0 * std::max(dense_.kept, sparse_.kept)));
            need.host += all - kept;
        }
        // The dropout mask of the embedding, Korthikanti et al., section 4.3.
        const double residual = rankTokens(model_, layout_) * model_.hidden / sequenceShare(layout_);
        if (stage.hasEmbedding && habits_.dropsOut && !model_.isGated && layout_.recompute != Recompute::Full)
            kept += bytes(stage.inFlight * residual);
        const LayerMemory& layer = largest(stage);
        const DataSize logits = stage.hasLoss ? lossMemory(residual) : DataSize{};
        need.activations = kept;
        if (logits > layer.working + layer.dispatch) {
            need.logits = logits;
        } else {
            need.activations += layer.working;
            need.dispatch = layer.dispatch;
        }
    }

    DataSize lossMemory(double residual) const
    {
        const double logits = rankTokens(model_, layout_) * model_.vocabulary / layout_.tensor;
        const bool gathersInput = layout_.sharding == Sharding::Weights && layout_.isSequenceParallel;
        const double gathered = gathersInput ? kGatheredLossInputBytes * rankTokens(model_, layout_) : 0.0;
        return bytes((kLossInputBytes * residual + gathered * model_.hidden + stack_.lossMemory * logits) *
                     (1.0 + model_.predictionLayers));
    }

    const TransformerShape& model_;
    const ParallelLayout& layout_;
    const StackConstants& stack_;
    LayerHabits habits_;
    StateFormats formats_;
    LayerMemory dense_;
    LayerMemory sparse_;
    double table_;
    double group_;
    bool gathers_;
};

}  // namespace

StateBytes stateBytes(const ParallelLayout& layout, double group, const StateFormats& formats)
{
    return spreadStates(layout, group > 1 ? layout.sharding : Sharding::None, group, formats);
}

double shardRanks(const ParallelLayout& layout)
{
    return layout.shardGroup > 0 ? layout.shardGroup : static_cast<double>(layout.data) * layout.context;
}

double stateBytesPerWeight(const ParallelLayout& layout)
{
    return stateBytes(layout, shardRanks(layout)).all();
}

std::array<MemoryPart, 8> MemoryNeed::parts() const
{
    return {{{"weights", weights},
             {"gradients", gradients},
             {"optimizer", optimizer},
             {"activations", activations},
             {"logits", logits},
             {"gathered", gathered},
             {"dispatch", dispatch},
             {"reserved", total - allocated}}};
}

LayerHabits layerHabits(const StackConstants& stack, const TuningPlan& tuning)
{
    return {tuning, stack.dropsOut > 0, stack.adaptsAll > 0, stack.activationMemory};
}

MemoryNeed memoryNeed(const TransformerShape& model, const ParallelLayout& layout, const TrainingMachine& machine)
{
    const CommonConstants& constants = machine.constants->common;
    const StackConstants* stack =
        machine.constants->stackFor(*machine.gpu, machine.software.stack, layout.hasFlashAttention, layout.sharding);
    const StageMemory stages(model, layout, machine, *stack);
    MemoryNeed fullest = stages.need(0);
    DataSize host = fullest.host;
    const auto consider = [&](int index) {
        const MemoryNeed other = stages.need(index);
        host = std::max(host, other.host);
        if (other.allocated > fullest.allocated)
            fullest = other;
    };
    // The first stage waits longest. The next has more layers where the embedding counts as one, the first without
    // dense layers more experts, the last the loss.
    if (layout.pipeline > 1) {
        consider(1);
        consider(layout.pipeline - 1);
        const int perChunk = std::max(1, model.layers / layout.pipeline / std::max(1, layout.virtualStages));
        const int allSparse = (model.experts.denseLayers + perChunk - 1) / perChunk;
        if (model.experts.exist() && allSparse > 1 && allSparse < layout.pipeline - 1)
            consider(allSparse);
    }
    fullest.cached = constants.fragmentation * fullest.allocated;
    fullest.total = fullest.cached + bytes(constants.reservedBytes);
    fullest.host = host;
    return fullest;
}

void setMemory(const MemoryNeed& need, const TrainingMachine& machine, TrainingEstimate& estimate)
{
    const auto parts = need.parts();
    estimate.memoryParts.assign(parts.begin(), parts.end());
    estimate.memoryPerGpu = need.total;
    estimate.hostMemoryPerGpu = need.host;
    estimate.fits = fits(need, machine);
}

bool fits(const MemoryNeed& need, const TrainingMachine& machine)
{
    return need.total <= machine.gpu->usableMemory() &&
           (!machine.hostMemoryPerGpu || need.host <= *machine.hostMemoryPerGpu);
}

bool isTight(DataSize used, DataSize usable)
{
    return used <= usable && usable - used < kLeastRoom * usable;
}

}  // namespace cw
