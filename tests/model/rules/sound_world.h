// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

#include <string>
#include <vector>

namespace cw {

/// A small design with all that follows from it, made by hand so that no rule is broken. A test breaks one thing.
struct World {
    Catalogue catalogue;
    Design design;
    Plan plan;
    std::vector<NetworkResult> networks;
    std::vector<StorageSupply> storage;
    std::vector<TrainingResult> training;
    std::vector<ServingResult> serving;
    BillOfMaterials bill;
    PowerSummary power;
    OwnershipBand cost;
    std::vector<ReliabilityResult> reliability;
    ReliabilityConstantsPtr rates;

    RuleInput input() const
    {
        return {design,  catalogue, plan,  networks, storage,     training,
                serving, bill,      power, cost,     reliability, rates.get()};
    }
    std::vector<Finding> findings() const { return checkRules(input()); }
    /// Findings of one rule, waived ones included.
    std::vector<Finding> findings(const std::string& rule) const;
    NetworkPlan& planned(const ElementId& id);
    NetworkResult& result(const ElementId& id);
    Block& block(const ElementId& id) { return *design.block(id); }
    Network& network(const ElementId& id) { return *design.network(id); }
};

/// 16 servers of 8 GPUs on four networks, one flash tier, three management servers, one training run.
World soundWorld();

/// A rule has one finding, and nothing is left of it after its fix.
bool fixMends(World world, const std::string& rule);

/// The first argument of a kind, for checking the figures of a finding.
template <class T>
T argument(const Finding& finding, std::size_t index)
{
    return std::get<T>(finding.args.at(index));
}

}  // namespace cw
