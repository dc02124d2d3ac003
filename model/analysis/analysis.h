// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one place that runs the whole engine. Every view, report, export and command reads from here.

#include "model/catalogue/price_book.h"
#include "model/fabric/fabric_study.h"
#include "model/reliability/reliability_result.h"
#include "model/rules/rule.h"
#include "model/storage/storage_constants.h"
#include "model/training/model_presets.h"
#include "model/training/step_after_failure.h"
#include "model/training/training_constants.h"

#include <memory>
#include <stop_token>

namespace cw {

struct Totals {
    int gpus = 0;
    int servers = 0;  ///< GPU servers
    int racks = 0;
    int devices = 0;  ///< servers, storage units, service nodes, switches
    int switches = 0;
    int cables = 0;       ///< links with a cable of their own; twin-port cables count once
    FlopRate dense16Bit;  ///< all GPUs, BF16
    DataSize gpuMemory;
    DataSize storageUsable;
};

/// What an analysis is computed from, besides the design. Catalogue and prices are never null; without constants
/// there are no storage figures, and every training workload is refused.
struct Facts {
    CataloguePtr catalogue;
    PriceBookPtr prices;
    StorageConstantsPtr storage;
    TrainingConstantsPtr training;
    ServingConstantsPtr serving;
    FabricConstantsPtr fabric;                    ///< null: networks are not studied in depth
    ReliabilityConstantsPtr reliability;          ///< null: runs are taken to go through without interruptions
    std::shared_ptr<const ModelPresets> presets;  ///< models a workload can name; never an input of the analysis

    friend bool operator==(const Facts&, const Facts&) = default;
};

/// The stages that take time; true for those that ran, false for those taken from an earlier analysis. Totals, storage,
/// power, ownership and reliability cost microseconds and always run.
struct ComputedStages {
    bool plan = false;
    bool networks = false;
    bool paths = false;  ///< path factors of the networks
    bool bill = false;
    bool training = false;
    bool rules = false;
};

/// An immutable snapshot: the design and all that follows from it.
struct Analysis {
    DesignPtr design;
    Facts facts;
    PlanPtr plan;
    Totals totals;
    std::vector<NetworkResult> networks;   ///< in the order of Design::networks
    FabricStudiesPtr fabrics;              ///< networks in depth; null until withFabricStudies() has run
    std::vector<StorageSupply> storage;    ///< one a storage block
    std::vector<TrainingResult> training;  ///< one a workload that trains
    std::vector<ServingResult> serving;    ///< one a workload that serves
    BillOfMaterials bill;
    PowerSummary power;
    OwnershipBand cost;
    std::vector<ReliabilityResult> reliability;  ///< one a workload that trains; looks into `facts`
    std::vector<Finding> findings;
    ComputedStages computed;
    Duration computeTime;

    const NetworkResult* network(NetworkKind kind) const;
    const NetworkResult* network(const ElementId& id) const;
    /// nullptr for workloads that don't train.
    const ReliabilityResult* reliabilityOf(const ElementId& workload) const;
    /// What is left for the workloads after a failure in the network whose switches are named; none for networks that
    /// nothing computes over.
    std::vector<StepAfterFailure> stepsAfter(const ElementId& carrier, const FabricHealth& health) const;
    FlowSpread flowSpread(const ElementId& carrier) const;
    /// nullptr for workloads that don't serve.
    const ServingResult* servingOf(const ElementId& workload) const;
    int errors() const;  ///< findings that are not waived
    int warnings() const;
};

using AnalysisPtr = std::shared_ptr<const Analysis>;

/// Studies the networks in depth, which no edit waits for, and gives the snapshot with the studies in it; the same
/// snapshot if they are there or there are no constants for them. nullptr if `stop` was requested.
AnalysisPtr withFabricStudies(const AnalysisPtr& analysis, std::stop_token stop = {});

/// Runs all stages. Stages whose inputs are those of `previous` are taken from it: positions and notes change nothing,
/// names and waivers the findings, prices the bill and what follows from it. Returns nullptr if `stop` was requested.
AnalysisPtr analyse(DesignPtr design, const Facts& facts, PriceScenario scenario, const AnalysisPtr& previous = {},
                    std::stop_token stop = {});

}  // namespace cw
