// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cost/ownership.h"
#include "model/design/index_by_id.h"
#include "model/fabric/network_result.h"
#include "model/reliability/reliability_result.h"
#include "model/rules/switch_links.h"
#include "model/storage/storage_supply.h"
#include "model/training/serving_result.h"
#include "model/training/training_result.h"

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace cw {

enum class Severity { Error, Warning, Info };

/// A value in a message: the view formats it in the reader's locale.
using RuleArg = std::variant<int, double, std::string, Bandwidth, DataSize, Power, Money, Length, Mass, Duration>;

/// A mechanical repair: a pure edit, with a code word that views/text turns into a label.
struct Fix {
    std::string label;  ///< "set-count", "attach", "set-oversubscription"…
    std::vector<RuleArg> args;
    std::function<Design(const Design&)> apply;
};

/// One breach of one rule. The sentence is made in views/text from id and args. Where a rule can be broken in
/// several ways, the first argument is a code word that tells which: "read", "rack", "unequal"…
struct Finding {
    std::string rule;  ///< "F03", "ST-07"
    Severity severity = Severity::Warning;
    std::vector<ElementId> elements;  ///< what it points at, the cause first
    std::vector<RuleArg> args;
    std::optional<Fix> fix;
    std::optional<std::string> waivedBecause;
};

/// What rules ask for block by block or link by link, worked out once for all of them.
struct RuleIndex {
    RuleIndex(const Design& design, const Catalogue& catalogue, const Plan& plan,
              const std::vector<StorageSupply>& storage);

    IndexById<StorageSupply> supplies;
    IndexById<Workload> workloads;
    WorkloadBlocks workloadBlocks;
    int computeServers = 0;  ///< servers with GPUs, of all compute blocks
    bool hasStorage = false;
    std::vector<const Part*> parts;  ///< by device: nullptr if unknown
    std::vector<rules::SwitchLink> switchLinks;
};

/// All that a rule may look at. The lists must stay as they are as long as it is in use.
struct RuleInput {
    const Design& design;
    const Catalogue& catalogue;
    const Plan& plan;
    const std::vector<NetworkResult>& networks;
    const std::vector<StorageSupply>& storage;
    const std::vector<TrainingResult>& training;
    const std::vector<ServingResult>& serving;
    const BillOfMaterials& bill;
    const PowerSummary& power;
    const OwnershipBand& cost;
    const std::vector<ReliabilityResult>& reliability;
    const ReliabilityConstants* rates;  ///< nullptr: nothing is said about spares
    std::stop_token stop = {};          ///< for rules that take long: after a stop what they found is thrown away
    RuleIndex index = RuleIndex(design, catalogue, plan, storage);
};

struct Rule {
    const char* id;
    Severity severity;
    void (*check)(const RuleInput&, std::vector<Finding>&);
};

/// Every rule, in the order of ids.
std::span<const Rule> allRules();

/// Runs all of them; waived findings stay in the list, marked, at the end. Errors first. After a stop the list is cut
/// short and worth nothing.
std::vector<Finding> checkRules(const RuleInput& input);

}  // namespace cw
