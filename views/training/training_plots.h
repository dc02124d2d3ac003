// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "model/analysis/analysis.h"
#include "model/training/training_machine.h"
#include "model/training/what_if.h"
#include "views/training/plot.h"

#include <memory>

namespace cw {

/// A workload of a design with its estimate and the machine that it stands on.
struct ShownWorkload {
    Workload workload;
    TrainingResult result;
    std::optional<TrainingMachine> machine;  ///< looks into the catalogue of `facts`
    Facts facts;
    std::optional<ReliabilityResult> reliability = {};  ///< what interruptions make of the run
    Money gpuHour = {};                                 ///< what one costs in the design

    static std::optional<ShownWorkload> of(const Analysis& analysis, const ElementId& id);
    const TrainingEstimate* estimate() const { return result.estimate ? &*result.estimate : nullptr; }
    /// Transformers only: other models are lists of layers whose layout is data-parallel.
    bool isTransformer() const { return workload.kind == WorkloadKind::LlmTraining; }
};

/// The drawings of a workload, out of its estimate.
class TrainingPlots {
    Q_DECLARE_TR_FUNCTIONS(cw::TrainingPlots)
public:
    /// Nobody else holds it yet: a document may change its letters.
    using PlotPtr = std::shared_ptr<Plot>;

    static PlotPtr waterfall(const ShownWorkload& shown);
    static PlotPtr memory(const ShownWorkload& shown);
    static PlotPtr scaling(const ShownWorkload& shown, const ScalingCurve& curve);
    static PlotPtr tornado(const std::vector<Sensitivity>& inputs);
    static PlotPtr timeline(const ShownWorkload& shown);

    static QString scheduleName(const ParallelLayout& layout);
    static QString sizesText(const ParallelLayout& layout);
    /// Why there is no drawing.
    static QString missing(const ShownWorkload* shown);
};

}  // namespace cw
