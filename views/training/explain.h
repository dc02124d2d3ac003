// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "views/training/published_runs.h"
#include "views/training/training_plots.h"

namespace cw {

/// How a figure of a training job comes about: formula, symbols with their values, source, published runs like this
/// one, and where the band comes from. Words as simple HTML. Figures are named as in partFormula().
class Explain {
    Q_DECLARE_TR_FUNCTIONS(cw::Explain)
public:
    static bool knows(const std::string& figure);
    static QString title(const std::string& figure);
    /// The figure itself with what is around it; "" where there is none.
    static QString value(const std::string& figure, const ShownWorkload& shown);
    /// Without runs those like this one are left out.
    static QString html(const std::string& figure, const ShownWorkload& shown, const PublishedRuns* runs);

    static QString assumptionText(const std::string& code);
    /// A published run with its source and all that the publication states.
    static QString runHtml(const PublishedRuns& runs, std::size_t index);

private:
    static QString runValue(const std::string& figure, const ShownWorkload& shown);
    static QString formulas(const std::string& figure, const ShownWorkload& shown, QStringList& used);
    static QString symbols(const QStringList& used, const ShownWorkload& shown);
    static QString band(const TrainingEstimate& estimate);
    static QString nearest(const ShownWorkload& shown, const PublishedRuns& runs);
};

/// The value that a symbol of the formulas has for a job, "" where it differs from layer to layer.
QString symbolValue(const QString& symbol, const ShownWorkload& shown);

}  // namespace cw
