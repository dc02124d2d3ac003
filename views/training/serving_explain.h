// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "model/training/serving_cases.h"
#include "views/training/serving_plots.h"

namespace cw {

/// How a figure of a served model comes about, as Explain tells it of training: formula, symbols with their values,
/// source, where the band comes from, published measurements like this one. Figures are named as their cards:
/// "throughput", "contexts", "pass", "first-token", "served-memory".
class ServingExplain {
    Q_DECLARE_TR_FUNCTIONS(cw::ServingExplain)
public:
    static bool knows(const std::string& figure);
    static QString title(const std::string& figure);
    static QString html(const std::string& figure, const ShownServing& shown,
                        const std::vector<ServingCase>& published);

private:
    static QString here(const std::string& figure, const ServingEstimate& estimate);
    static QString symbols(const QString& formula, const ShownServing& shown);
    static QString nearest(const std::string& figure, const ShownServing& shown,
                           const std::vector<ServingCase>& published);
};

/// The measurements that ship with the program; none where they can't be read.
std::vector<ServingCase> publishedServing();

}  // namespace cw
