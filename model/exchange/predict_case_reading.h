// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a published run is read: its model, its layout, and the words that publications use for both.

#include "model/catalogue/strict_json.h"
#include "model/exchange/predict_cases.h"
#include "model/training/model_presets.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace cw::predict_cases {

std::string lowerCase(std::string text);
/// Lower-case letters and digits alone: "ZeRO-3" and "zero 3" are one word.
std::string plainWord(const std::string& text);
bool containsAny(const std::string& text, std::initializer_list<std::string_view> words);
/// The first number in a text: 128 of "sliding window 128".
std::optional<int> firstNumber(const std::string& text);

/// Keeps the first reason why a run is beyond the model.
void refuse(TrainingCase& run, const char* reason);

/// What the presets know about the name of a model.
struct ModelKnowledge {
    const ModelPreset* preset = nullptr;
    bool isFamilyGated = false;  ///< all presets whose names begin like this one
    bool isFamilyTied = false;
};

/// Asked once for each name: most runs of a file train a few models.
class ModelNames {
public:
    explicit ModelNames(const ModelPresets& presets)
        : presets_(presets)
    {
    }
    const ModelKnowledge& of(const std::string& name);
    /// Compressed attention where a publication says no more than that it has it: that of the preset of nearest width.
    std::optional<LatentAttention> latentFor(int hidden) const;

private:
    const ModelPresets& presets_;
    std::map<std::string, ModelKnowledge> known_;
};

void readModel(const JsonValue& value, const std::string& where, std::optional<Error>& error, ModelNames& names,
               TrainingCase& run);
/// "amp_bf16", "FP8-CS (FP8-MX)", "bf16 (some fp16)", "NVFP4", "fp8-rowwise".
void readPrecision(const std::string& words, TrainingCase& run);
/// "full", "selective (per-op SAC)", "unknown (see recipes)".
void readRecompute(const std::string& words, TrainingCase& run);
/// "FSDP SHARD_GRAD_OP", "distributed optimizer (zero1)", "zero1 in node", "FSDP=128 + DP (MaxText)", "HSDP".
void readSharding(const std::string& words, TrainingCase& run);
/// "pretrain-moe", "lora", "sft", "single-layer".
void readKind(const std::string& words, TrainingCase& run);
/// "LoRA r16".
void readTuning(const std::string& words, TrainingCase& run);
/// What prose says about schedules, traffic between context-parallel ranks and offloading.
void readRemarks(const std::string& words, TrainingCase& run);

/// Sizes that a publication leaves out or that contradict each other, from those that stand.
void completeCase(TrainingCase& run, double accumulatedBatches);

}  // namespace cw::predict_cases
