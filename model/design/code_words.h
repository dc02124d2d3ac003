// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of the files for the kinds of the model: "rail-optimized", "infiniband". They are contracts of the
// formats, not text for people.

#include "model/design/design.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cw {

template <class Kind>
struct CodeWord {
    Kind value;
    std::string_view text;
};

template <class Kind>
using CodeWords = std::span<const CodeWord<Kind>>;

// One table for each kind; the argument says which.
CodeWords<Technology> codeWordsOf(Technology);              ///< infiniband, roce, ethernet
CodeWords<Topology> codeWordsOf(Topology);                  ///< rail-optimized, fat-tree, leaf-spine, access-tree…
CodeWords<NetworkKind> codeWordsOf(NetworkKind);            ///< compute, storage, service, oob
CodeWords<PortRole> codeWordsOf(PortRole);                  ///< compute, storage, service, management
CodeWords<StorageFamily> codeWordsOf(StorageFamily);        ///< parallel-flash, lustre, ceph, hdfs, object, local-nvme
CodeWords<Protection::Kind> codeWordsOf(Protection::Kind);  ///< replication, erasure-code, appliance
CodeWords<ServiceRole> codeWordsOf(ServiceRole);            ///< management, login, fabric-manager, control-plane…
CodeWords<Hosting> codeWordsOf(Hosting);                    ///< colocation, own-facility
CodeWords<Recompute> codeWordsOf(Recompute);                ///< none, selective, per-op, full
CodeWords<Precision> codeWordsOf(Precision);                ///< fp16, bf16, fp8, fp4
CodeWords<WorkloadKind> codeWordsOf(WorkloadKind);          ///< llm-training, layer-training, llm-serving
CodeWords<Tuning> codeWordsOf(Tuning);                      ///< pretraining, all-weights, low-rank
CodeWords<ScaleKind> codeWordsOf(ScaleKind);                ///< tensor, block, row
CodeWords<Sharding> codeWordsOf(Sharding);                  ///< none, optimizer, gradients, weights
CodeWords<ContextKind> codeWordsOf(ContextKind);            ///< ring, all-to-all
CodeWords<PipelineSchedule> codeWordsOf(PipelineSchedule);  ///< 1f1b, zero-bubble, dualpipe
CodeWords<FlashGeneration> codeWordsOf(FlashGeneration);    ///< first, second, current
CodeWords<SwitchTier> codeWordsOf(SwitchTier);              ///< leaf, spine, core
CodeWords<Override::Kind> codeWordsOf(Override::Kind);      ///< add-switch, remove-switch, add-link…

/// In place of a word of Recompute: ParallelLayout::choosesRecompute.
inline constexpr std::string_view kRecomputeAuto = "auto";

/// The word of a value; every value of a kind has one.
template <class Kind>
std::string_view codeWord(Kind value)
{
    const CodeWords<Kind> words = codeWordsOf(value);
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.value == value; });
    assert(found != words.end());
    return found == words.end() ? std::string_view() : found->text;
}

/// The value of a word, or nullopt.
template <class Kind>
std::optional<Kind> fromCodeWord(std::string_view text)
{
    for (const CodeWord<Kind>& word : codeWordsOf(Kind{}))
        if (word.text == text)
            return word.value;
    return std::nullopt;
}

/// All words of a kind, separated by ", ", for UnknownChoice.
template <class Kind>
std::string codeWords()
{
    std::string all;
    for (const CodeWord<Kind>& word : codeWordsOf(Kind{}))
        all += (all.empty() ? "" : ", ") + std::string(word.text);
    return all;
}

/// The role of the ports that go to a network of a kind.
PortRole roleOf(NetworkKind kind);
/// The kind of network that the ports of a role go to.
NetworkKind networkOf(PortRole role);

/// The nearest of `known` to a mistyped word, at most a third of its length (at least one letter) away; else "".
template <class Words>
std::string nearestWord(std::string_view mistyped, const Words& known);
/// Letters to insert, drop, replace or swap with the neighbour to make one word of the other.
std::size_t editDistance(std::string_view a, std::string_view b);

template <class Words>
std::string nearestWord(std::string_view mistyped, const Words& known)
{
    std::string nearest;
    std::size_t fewest = std::max<std::size_t>(1, mistyped.size() / 3) + 1;
    for (const auto& word : known) {
        const std::size_t distance = editDistance(mistyped, word);
        if (distance < fewest) {
            fewest = distance;
            nearest = std::string(word);
        }
    }
    return nearest;
}

}  // namespace cw
