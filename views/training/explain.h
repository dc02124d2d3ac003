// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "views/training/published_runs.h"
#include "views/training/training_plots.h"

namespace cw {

/// How a figure comes about: formula, symbols with their values, source, published runs like this one, and where the
/// band comes from. Words as simple HTML.
class Explain {
    Q_DECLARE_TR_FUNCTIONS(cw::Explain)
public:
    enum class Topic { Step, Part, Memory, Scaling, Sensitivity, Pipeline };

    /// `part` is the code of a step part; without runs those like this one are left out.
    static QString title(Topic topic, const std::string& part);
    static QString html(Topic topic, const std::string& part, const ShownWorkload& shown, const PublishedRuns* runs);

    static QString assumptionText(const std::string& code);
    /// A published run with its source and all that the publication states.
    static QString runHtml(const PublishedRuns& runs, std::size_t index);

private:
    static QString formulas(Topic topic, const std::string& part, const TrainingEstimate& estimate);
    static QString symbols(const ShownWorkload& shown);
    static QString band(const TrainingEstimate& estimate);
    static QString nearest(const ShownWorkload& shown, const PublishedRuns& runs);
};

}  // namespace cw
