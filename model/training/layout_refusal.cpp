// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/layout_refusal.h"

#include <fmt/format.h>

namespace cw {

int* fieldOf(std::string_view name, TransformerShape& model, ParallelLayout& layout)
{
    struct ModelField {
        std::string_view name;
        int TransformerShape::*field;
    };
    struct LayoutField {
        std::string_view name;
        int ParallelLayout::*field;
    };
    static constexpr ModelField kModel[] = {{"model.heads", &TransformerShape::heads},
                                            {"model.kv_heads", &TransformerShape::kvHeads}};
    static constexpr LayoutField kLayout[] = {{"layout.tp", &ParallelLayout::tensor},
                                              {"layout.pp", &ParallelLayout::pipeline},
                                              {"layout.dp", &ParallelLayout::data},
                                              {"layout.cp", &ParallelLayout::context},
                                              {"layout.ep", &ParallelLayout::expert},
                                              {"layout.etp", &ParallelLayout::expertTensor},
                                              {"layout.virtual_stages", &ParallelLayout::virtualStages},
                                              {"layout.micro_batch", &ParallelLayout::microBatch},
                                              {"layout.global_batch", &ParallelLayout::globalBatch},
                                              {"layout.shard_group", &ParallelLayout::shardGroup}};
    for (const ModelField& candidate : kModel)
        if (candidate.name == name)
            return &(model.*candidate.field);
    for (const LayoutField& candidate : kLayout)
        if (candidate.name == name)
            return &(layout.*candidate.field);
    return nullptr;
}

long long largestOf(std::string_view field, const TransformerShape& model, const ParallelLayout& layout, int gpus)
{
    if (field == "layout.global_batch")
        return WorkloadLimits::kBatch;
    if (field == "layout.micro_batch")
        return std::max(1, layout.globalBatch);
    return field == "layout.virtual_stages" ? model.layers : std::max(1, gpus);
}

namespace {

std::string allowedText(const LayoutViolation& broken)
{
    if (broken.rule == "range")
        return fmt::format("{} - {}", broken.figure, broken.limit);
    return broken.of.empty() ? std::string() : fmt::format("{} = {}", broken.of, broken.figure);
}

}  // namespace

Error refusalOf(const LayoutViolation& broken, const std::vector<long long>& choices)
{
    Error error{ErrorCode::OutOfRange, std::string(broken.field), {}, {}};
    error.args = {std::to_string(broken.value), allowedText(broken),           std::string(broken.rule),
                  std::string(broken.of),       std::to_string(broken.figure), std::to_string(broken.limit)};
    for (const long long choice : choices)
        error.args.push_back(std::to_string(choice));
    return error;
}

}  // namespace cw
