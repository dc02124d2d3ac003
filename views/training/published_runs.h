// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "model/exchange/nearest_runs.h"
#include "views/report/background_task.h"
#include "views/session.h"

#include <memory>

namespace cw {

/// The measured runs that ship with the program, each beside its prediction.
struct PublishedRuns {
    struct Run {
        QString family;
        QString gpu;
        QString precision;
        QString kind;                                     ///< code of the cases file: "pretrain-dense"
        QString source;                                   ///< the publication
        QString split;  ///< what a fit may see of it: "fitted" (of its family a part), "never-fitted", "blind"
        std::vector<std::pair<QString, QString>> fields;  ///< all of it as published, in its order
    };
    std::vector<TrainingCase> cases;
    std::vector<Prediction> predictions;  ///< in the order of `cases`
    std::vector<RunTraits> traits;        ///< in the order of `cases`; without GPUs where refused
    std::vector<Run> runs;                ///< in the order of `cases`
    CataloguePtr catalogue;               ///< what predictions look into

    /// Error of a run in percent; nothing where it was refused.
    std::optional<double> error(std::size_t index) const { return predictions[index].errorPercent; }
    double predictedPerGpu(std::size_t index) const;
    double measuredPerGpu(std::size_t index) const;
    bool isInsideBand(std::size_t index) const;
};
using PublishedRunsPtr = std::shared_ptr<const PublishedRuns>;

/// Reads and predicts them off the window's thread, once they are asked for and again with other constants.
class PublishedRunsSource : public QObject {
    Q_OBJECT
public:
    explicit PublishedRunsSource(Session& session, QObject* parent = nullptr);

    /// nullptr until they are there; asks for them.
    PublishedRunsPtr runs();

signals:
    void ready();

private:
    Session& session_;
    PublishedRunsPtr runs_;
    Facts asked_;
    BackgroundTask task_{this};
};

/// Reads the embedded cases and predicts each.
PublishedRunsPtr readPublishedRuns(const Facts& facts);

}  // namespace cw
