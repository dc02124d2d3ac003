// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/calibration.h"

#include "model/training/step_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace cw {

namespace {

using Vector = std::vector<double>;

/// Linear between the two nearest of the sorted values; `share` in 0-1.
double quantile(const Vector& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// log(predicted time / measured time); NaN if refused.
double logRatio(const CalibrationRun& run, const TrainingConstantsPtr& constants)
{
    TrainingMachine machine = run.machine;
    machine.constants = constants;
    const Result<StepModel> model = StepModel::prepare(run.model, machine);
    const Result<StepTimes> step = model ? model->step(run.layout) : tl::make_unexpected(model.error());
    if (!step)
        return std::numeric_limits<double>::quiet_NaN();
    const double tokens = static_cast<double>(run.layout.globalBatch) * run.model.sequence;
    const double measured = tokens / (run.tokensPerSecondPerGpu * machine.gpus);
    return std::log(inSeconds(step->total) / measured);
}

/// Solves A x = b for a symmetric positive matrix, in place; false if it is not positive.
bool solve(std::vector<Vector>& a, Vector& b)
{
    const std::size_t n = b.size();
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k)
            a[j][j] -= a[j][k] * a[j][k];
        if (a[j][j] <= 0)
            return false;
        a[j][j] = std::sqrt(a[j][j]);
        for (std::size_t i = j + 1; i < n; ++i) {
            for (std::size_t k = 0; k < j; ++k)
                a[i][j] -= a[i][k] * a[j][k];
            a[i][j] /= a[j][j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return true;
}

/// One fit. Figures are counted in widths of their ranges.
class Fit {
public:
    Fit(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants,
        const std::vector<FreeFigure>& free, const CalibrationOptions& options)
        : runs_(runs)
        , free_(free)
        , options_(options)
        , constants_(std::make_shared<TrainingConstants>(constants))
    {
        for (const FreeFigure& figure : free)
            for (const std::string& place : figure.places)
                places_.push_back(constants_->figuresAt(place));
        std::size_t place = 0;
        for (const FreeFigure& figure : free) {
            pointers_.emplace_back();
            for (std::size_t i = 0; i < figure.places.size(); ++i, ++place)
                pointers_.back().insert(pointers_.back().end(), places_[place].begin(), places_[place].end());
            if (!pointers_.back().empty())
                start_.push_back(std::clamp(*pointers_.back().front(), figure.low, figure.high));
        }
    }

    bool isSound() const { return start_.size() == free_.size(); }
    const Vector& start() const { return start_; }
    const TrainingConstants& constants() const { return *constants_; }

    void set(const Vector& values)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            for (double* pointer : pointers_[i])
                *pointer = values[i];
    }

    Vector residuals(const Vector& values)
    {
        set(values);
        Vector residuals(runs_.size());
        for (std::size_t i = 0; i < runs_.size(); ++i) {
            const double ratio = logRatio(runs_[i], constants_);
            residuals[i] = std::isfinite(ratio) ? ratio / options_.scale : 0.0;
        }
        return residuals;
    }

    double loss(const Vector& residuals, const Vector& values) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < residuals.size(); ++i)
            sum += runs_[i].weight * 2.0 * (std::sqrt(1.0 + residuals[i] * residuals[i]) - 1.0);
        for (std::size_t j = 0; j < values.size(); ++j)
            sum += pullOf(j, values) * pullOf(j, values);
        return sum;
    }

    /// One damped step that lowers the loss; false if none does.
    bool improve(Vector& values, Vector& residuals, double& best, double& damping)
    {
        std::vector<Vector> slopes(values.size());
        for (std::size_t j = 0; j < values.size(); ++j)
            slopes[j] = slope(values, residuals, j);
        const Normal normal = normalEquations(values, residuals, slopes);
        for (int attempt = 0; attempt < 14; ++attempt) {
            const Vector trial = stepped(values, normal, damping);
            const Vector tried = this->residuals(trial);
            const double loss = this->loss(tried, trial);
            if (loss < best) {
                values = trial;
                residuals = tried;
                best = loss;
                damping = std::max(1e-7, damping * 0.2);
                return true;
            }
            damping *= 4.0;
        }
        return false;
    }

private:
    double width(std::size_t j) const { return free_[j].high - free_[j].low; }
    double pullOf(std::size_t j, const Vector& values) const
    {
        return options_.pull * (values[j] - start_[j]) / width(j) / options_.scale;
    }

    Vector slope(const Vector& values, const Vector& residuals, std::size_t j)
    {
        Vector moved = values;
        const double ahead = 1e-3 * width(j);
        const double change = values[j] + ahead <= free_[j].high ? ahead : -ahead;
        moved[j] += change;
        Vector slope = this->residuals(moved);
        for (std::size_t i = 0; i < slope.size(); ++i)
            slope[i] = (slope[i] - residuals[i]) / change * width(j);
        return slope;
    }

    struct Normal {
        std::vector<Vector> matrix;
        Vector right;
    };

    Normal normalEquations(const Vector& values, const Vector& residuals, const std::vector<Vector>& slopes) const
    {
        const std::size_t n = values.size();
        const double pull = options_.pull / options_.scale;
        Normal normal{std::vector<Vector>(n, Vector(n)), Vector(n)};
        for (std::size_t j = 0; j < n; ++j) {
            for (std::size_t i = 0; i < residuals.size(); ++i) {
                // Weight of a soft L1 loss: 1/sqrt(1 + z²).
                const double weighted = runs_[i].weight / std::sqrt(1.0 + residuals[i] * residuals[i]) * slopes[j][i];
                if (weighted == 0)
                    continue;
                normal.right[j] -= weighted * residuals[i];
                for (std::size_t k = 0; k <= j; ++k)
                    normal.matrix[j][k] += weighted * slopes[k][i];
            }
            normal.right[j] -= pull * pullOf(j, values);
            normal.matrix[j][j] += pull * pull;
            for (std::size_t k = 0; k < j; ++k)
                normal.matrix[k][j] = normal.matrix[j][k];
        }
        return normal;
    }

    /// The damped step. A figure that it would carry over a bound stops there, and the others take that into account.
    Vector stepped(const Vector& values, const Normal& normal, double damping) const
    {
        const std::size_t n = values.size();
        std::vector<std::optional<double>> fixed(n);
        for (std::size_t pass = 0; pass <= n; ++pass) {
            std::vector<Vector> matrix = normal.matrix;
            Vector right = normal.right;
            for (std::size_t j = 0; j < n; ++j)
                matrix[j][j] += damping * (matrix[j][j] + 1e-3);
            for (std::size_t j = 0; j < n; ++j) {
                if (!fixed[j])
                    continue;
                for (std::size_t k = 0; k < n; ++k) {
                    right[k] -= matrix[k][j] * *fixed[j];
                    matrix[k][j] = matrix[j][k] = 0;
                }
                matrix[j][j] = 1;
            }
            for (std::size_t j = 0; j < n; ++j)
                if (fixed[j])
                    right[j] = *fixed[j];
            if (!solve(matrix, right))
                return values;
            Vector trial = values;
            bool isInside = true;
            for (std::size_t j = 0; j < n; ++j) {
                const double wished = values[j] + right[j] * width(j);
                trial[j] = std::clamp(wished, free_[j].low, free_[j].high);
                if (!fixed[j] && wished != trial[j]) {
                    fixed[j] = (trial[j] - values[j]) / width(j);
                    isInside = false;
                }
            }
            if (isInside)
                return trial;
        }
        return values;
    }

    const std::vector<CalibrationRun>& runs_;
    const std::vector<FreeFigure>& free_;
    CalibrationOptions options_;
    std::shared_ptr<TrainingConstants> constants_;
    std::vector<std::vector<double*>> places_;
    std::vector<std::vector<double*>> pointers_;
    Vector start_;
};

}  // namespace

ErrorSummary errorSummary(const std::vector<double>& percentErrors)
{
    ErrorSummary summary;
    Vector sizes;
    double sum = 0;
    for (const double error : percentErrors)
        if (std::isfinite(error)) {
            sizes.push_back(std::abs(error));
            sum += error;
        }
    if (sizes.empty())
        return summary;
    std::sort(sizes.begin(), sizes.end());
    const double count = static_cast<double>(sizes.size());
    summary.count = static_cast<int>(sizes.size());
    summary.median = quantile(sizes, 0.5);
    summary.p90 = quantile(sizes, 0.9);
    for (const double size : sizes)
        summary.mean += size / count;
    summary.bias = sum / count;
    return summary;
}

std::vector<double> calibrationErrors(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants)
{
    const auto shared = std::make_shared<const TrainingConstants>(constants);
    std::vector<double> errors;
    errors.reserve(runs.size());
    for (const CalibrationRun& run : runs)
        errors.push_back(100.0 * std::expm1(-logRatio(run, shared)));
    return errors;
}

Result<Calibration> calibrate(const std::vector<CalibrationRun>& runs, const TrainingConstants& constants,
                              const std::vector<FreeFigure>& free, const CalibrationOptions& options,
                              const std::stop_token& stop)
{
    if (runs.empty())
        return failure(ErrorCode::OutOfRange, "cases", {"0", "> 0"});
    Fit fit(runs, constants, free, options);
    if (!fit.isSound())
        return failure(ErrorCode::UnknownReference, "free", {"places"});
    Calibration result;
    result.start = result.values = fit.start();
    Vector residuals = fit.residuals(result.values);
    result.lossBefore = result.lossAfter = fit.loss(residuals, result.values);
    result.before = errorSummary(calibrationErrors(runs, constants));
    double damping = 1e-2;
    int stalled = 0;
    for (int round = 0; round < options.rounds; ++round) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const double before = result.lossAfter;
        if (!fit.improve(result.values, residuals, result.lossAfter, damping))
            break;
        stalled = before - result.lossAfter < 1e-6 * before ? stalled + 1 : 0;
        if (stalled == 3)
            break;
    }
    fit.set(result.values);
    result.constants = fit.constants();
    result.after = errorSummary(calibrationErrors(runs, result.constants));
    return result;
}

}  // namespace cw
