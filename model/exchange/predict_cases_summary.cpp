// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_cases.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Linear between the two nearest of the sorted values; `share` in 0-1.
double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

}  // namespace

PredictionSummary summaryOf(const std::vector<const Prediction*>& predictions)
{
    PredictionSummary summary;
    std::vector<double> errors;
    std::vector<double> sizes;
    int inside = 0;
    for (const Prediction* member : predictions) {
        const Prediction& prediction = *member;
        summary.refused += prediction.refused ? 1 : 0;
        if (!prediction.errorPercent)
            continue;
        errors.push_back(*prediction.errorPercent);
        sizes.push_back(std::abs(*prediction.errorPercent));
        const double measured = *prediction.measuredTokensPerSecondPerGpu * prediction.gpus;
        inside +=
            measured >= prediction.estimate->lowTokensPerSecond && measured <= prediction.estimate->highTokensPerSecond;
    }
    summary.compared = static_cast<int>(errors.size());
    summary.medianAbsError = quantile(sizes, 0.5);
    summary.p90AbsError = quantile(sizes, 0.9);
    summary.meanAbsError = mean(sizes);
    summary.bias = mean(errors);
    summary.insideBand = errors.empty() ? 0 : 100.0 * inside / static_cast<double>(errors.size());
    return summary;
}

PredictionSummary summarise(const std::vector<Prediction>& predictions)
{
    std::vector<const Prediction*> all;
    for (const Prediction& prediction : predictions)
        all.push_back(&prediction);
    return summaryOf(all);
}

}  // namespace cw
