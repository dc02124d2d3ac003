// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of the files for the kinds of the model: "rail-optimized", "infiniband". They are contracts of the
// formats, not text for people.

#include "model/design/design.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace cw {

std::string_view codeWord(Technology value);        ///< infiniband, roce, ethernet
std::string_view codeWord(Topology value);          ///< rail-optimized, fat-tree, leaf-spine, access-tree
std::string_view codeWord(NetworkKind value);       ///< compute, storage, service, oob
std::string_view codeWord(PortRole value);          ///< compute, storage, service, management
std::string_view codeWord(StorageFamily value);     ///< parallel-flash, lustre, ceph, hdfs, object, local-nvme
std::string_view codeWord(Protection::Kind value);  ///< replication, erasure-code, appliance
std::string_view codeWord(ServiceRole value);       ///< management, login, fabric-manager, control-plane…
std::string_view codeWord(Hosting value);           ///< colocation, own-facility
std::string_view codeWord(Recompute value);         ///< none, selective, full
std::string_view codeWord(Precision value);         ///< fp16, bf16, fp8
std::string_view codeWord(WorkloadKind value);      ///< llm-training

/// The value of a word, or nullopt. Instantiated for the kinds above.
template <class Kind>
std::optional<Kind> fromCodeWord(std::string_view word);

/// All words of a kind, separated by ", ", for UnknownChoice.
template <class Kind>
std::string codeWords();

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
