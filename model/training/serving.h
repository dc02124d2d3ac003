// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Serving a language model: prompts in (prefill), one token after the other out (decode), on replicas of some GPUs.
// Rooflines over operations and bytes with the latency of collectives, after Pope et al., "Efficiently Scaling
// Transformer Inference", arXiv 2211.05102, sections 2 and 3.

#include "model/catalogue/catalogue.h"
#include "model/design/workload.h"
#include "model/training/serving_constants.h"
#include "model/units/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

/// The pool as the serving model sees it.
struct ServingMachine {
    const Gpu* gpu = nullptr;
    int gpus = 0;             ///< of the pool
    int domain = 1;           ///< GPUs that reach each other by scale-up links
    Bandwidth nicPerGpu;      ///< line rate, one direction
    double fabricFactor = 1;  ///< share of it that the fabric carries off the leaf
    ServingConstantsPtr constants;
};

/// How one replica lies over its GPUs.
struct ServingLayout {
    int tensor = 1;  ///< GPUs that share the attention of one request
    int expert = 1;  ///< GPUs over which experts are spread; 1: they are cut like all other matrices
    Precision weights = Precision::Bf16;
    Precision keyValues = Precision::Bf16;

    int gpus() const { return tensor > expert ? tensor : expert; }
    /// Groups of a replica that each attend to requests of their own.
    int groups() const { return gpus() / tensor; }
    friend bool operator==(const ServingLayout&, const ServingLayout&) = default;
};

/// Where the time of a pass goes. `bound` words: "compute", "memory-bandwidth", "link", "latency".
struct PassParts {
    Duration compute;          ///< products and attention limited by operations
    Duration memoryBandwidth;  ///< those limited by HBM bytes, element-wise work
    Duration link;             ///< volumes of collectives
    Duration latency;          ///< of collectives and launches, scheduling, sampling

    Duration total() const { return compute + memoryBandwidth + link + latency; }
    std::string_view bound() const;
    PassParts& operator+=(const PassParts& other);
    friend PassParts operator*(double factor, const PassParts& parts);
};

/// One pass that makes one token for each of `batch` requests of a replica, which hold `context` tokens on average.
PassParts decodePass(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                     double batch, double context);
/// The passes that a prompt needs on a replica that makes tokens for `others` requests of `context` tokens besides:
/// these take their places in each pass first, the prompt what is left of it (chunked prefill with decodes in the same
/// batch: Agrawal et al., "Sarathi-Serve", OSDI 2024, arXiv 2403.02310, section 4). Without others: the prompt alone.
PassParts promptPasses(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                       double tokens, double others = 0, double context = 0);
/// How many passes that are.
double passesOfPrompt(const ServingLayout& layout, const ServingMachine& machine, double tokens, double others);
/// The share of one prompt in passes that are filled with prompts of all groups.
PassParts promptShare(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                      double tokens);

/// Memory of one GPU of a replica.
struct ServingMemory {
    DataSize weights;
    DataSize keyValues;
    DataSize activations;
    DataSize reserved;

    DataSize total() const { return weights + keyValues + activations + reserved; }
};

/// Bytes that one token of context takes on each GPU of its group. Layers with a window keep no more than it.
DataSize keyValueBytes(const TransformerShape& model, const ServingLayout& layout, double context);
ServingMemory servingMemory(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                            double batch, double context);
/// Requests of `context` tokens that a replica holds at once: 0 if the weights alone don't fit.
double largestBatch(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                    double context);
/// Tokens of the longest single request that a replica holds.
double longestContext(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine);

/// What the first token of a request waits for, one after the other. The parts add up to it.
struct FirstToken {
    Duration underWay;      ///< the rest of the pass that runs when the request comes, without the prompts in it
    Duration otherPrompts;  ///< prompts that came before it, and those that share its passes
    PassParts prompt;       ///< its own prompt, as if alone
    Duration decoding;      ///< tokens that the passes of its prompt make for the others

    Duration total() const { return underWay + otherPrompts + prompt.total() + decoding; }
};

/// A replica that always works on `batch` requests. Passes follow each other, and each makes a token for every request
/// that has its prompt behind it; prompts that wait go along (Yu et al., "Orca", OSDI 2022, section 3).
struct ServingPoint {
    double batch = 0;
    FirstToken first;
    Duration betweenTokens;  ///< pass and its share of prompts in between
    PassParts pass;
    double outputTokensPerSecond = 0;  ///< of the replica
    double requestsPerSecond = 0;
    double tokensPerGpu = 0;  ///< output tokens per second and GPU
    bool isInTime = true;     ///< both times are within those that are asked for
};

ServingPoint servingPoint(const TransformerShape& model, const ServingLayout& layout, const ServingMachine& machine,
                          const ServingDemand& demand, double batch);

/// How many requests at once of one replica each limit allows.
struct BatchLimits {
    double memory = 0;     ///< prompts with their whole answers whose cache fits
    double scheduler = 0;  ///< that the serving program takes at once
    /// Of those, the batch from which on twice as many bring less than 3 % more tokens. Absent: all of them gain.
    std::optional<double> gain;
    /// That keep the time asked for, of those that the others above allow; 0: not even one. Absent: no time is asked
    /// for.
    std::optional<double> firstToken;
    std::optional<double> betweenTokens;
};

/// Requests of so many tokens that a replica holds at once.
struct ContextLimit {
    double tokens = 0;
    double requests = 0;
};

struct ServingEstimate {
    ServingLayout layout;
    int smallestReplica = 0;             ///< GPUs of the smallest replica that holds the model and one request
    ServingPoint point;                  ///< the batch with the most tokens within the limits
    std::vector<ServingPoint> curve;     ///< from one request to the last that gains, `point` and the limits among them
    std::vector<ContextLimit> contexts;  ///< from short ones to the longest, those of the demand among them
    ServingMemory memory;                ///< at `point`
    double largestBatch = 0;             ///< that memory and scheduler allow
    BatchLimits limits;
    double longestContext = 0;
    bool meetsLimits = true;  ///< false: no batch keeps the times that are asked for, `point` is the least late
    /// What keeps the batch from growing: "memory-capacity", "first-token", "between-tokens", "scheduler",
    /// "gain".
    std::string_view batchBound;
    std::string_view bound;  ///< what a pass waits for, see PassParts
    double bandShare = 0;
    int replicas = 0;  ///< for the load; 1 without one
    int gpus = 0;
    bool meetsLoad = true;  ///< the pool has as many GPUs
    double poolRequestsPerSecond = 0;
    /// Code words: "weights-only-precision" (the GPU has no products in the precision of the weights).
    std::vector<std::string> assumptions;
};

/// Refuses (Unsupported / OutOfRange with the field in `where`) what it cannot express. Layout figures of zero are
/// chosen: most tokens per second and GPU within the limits.
Result<ServingEstimate> estimateServing(const TransformerShape& model, const ParallelLayout& wish,
                                        const ServingDemand& demand, const ServingMachine& machine);

}  // namespace cw
