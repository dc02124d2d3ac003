// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "model/analysis/weight_loading.h"
#include "views/training/plot.h"

#include <memory>

namespace cw {

/// A workload that serves, with its estimate and the GPU that it stands on.
struct ShownServing {
    Workload workload;
    ServingResult result;
    const Gpu* gpu = nullptr;  ///< looks into the catalogue of `facts`
    Facts facts;
    std::optional<WeightLoading> loading = {};  ///< from its storage tier
    QString tier = {};                          ///< the name of that

    static std::optional<ShownServing> of(const Analysis& analysis, const ElementId& id);
    const ServingEstimate* estimate() const { return result.estimate ? &*result.estimate : nullptr; }
};

/// The drawings of a served model, out of its estimate.
class ServingPlots {
    Q_DECLARE_TR_FUNCTIONS(cw::ServingPlots)
public:
    /// Nobody else holds it yet: a document may change its letters.
    using PlotPtr = std::shared_ptr<Plot>;

    /// Tokens per second and GPU over the time between tokens, from one request at once to the most.
    static PlotPtr throughput(const ShownServing& shown);
    /// Requests that a replica holds at once, over their length.
    static PlotPtr contexts(const ShownServing& shown);
    /// Where the time of a pass goes that makes one token for each request.
    static PlotPtr decodePass(const ShownServing& shown);
    /// The same for the first token of a request.
    static PlotPtr firstToken(const ShownServing& shown);
    static PlotPtr memory(const ShownServing& shown);

    /// What ends the curve of throughput.
    static QString endText(const ServingEstimate& estimate);
    static QString curveNote(const ServingEstimate& estimate);
    /// Why there is no drawing.
    static QString missing(const ShownServing* shown);
    /// The operating point in one line.
    static QString headline(const ShownServing& shown);
};

}  // namespace cw
