// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include "model/exchange/wiring_reading.h"
#include "model/wiring/wiring_diff.h"
#include "views/report/background_task.h"
#include "views/session.h"

#include <memory>
#include <optional>
#include <vector>

namespace cw {

/// What a file is compared with: the network whose cables it has, or the one that was chosen.
struct AsBuiltScope {
    bool isByFile = true;
    std::optional<NetworkKind> network;  ///< if chosen; none: all networks together

    friend bool operator==(const AsBuiltScope&, const AsBuiltScope&) = default;
};

/// A file as built beside one analysis, whole and unchanging.
struct AsBuiltComparison {
    AnalysisPtr analysis;
    std::optional<NetworkKind> network;  ///< compared with; none: all
    std::shared_ptr<const WiringReading> reading;
    Wiring designed;
    WiringOrigin origin;  ///< of `designed`
    std::vector<WiringDifference> differences;

    const Wiring& built() const { return reading->wiring; }
};

using AsBuiltPtr = std::shared_ptr<const AsBuiltComparison>;

/// What became of differences that were to be adopted; BuiltAdoption tells what each number is.
struct AdoptionCounts {
    int adopted = 0;
    int unsayable = 0;
    int withoutRoom = 0;
};

/// The fabric as it was built, beside the design that is open: read and compared off the window's thread, compared
/// again whenever the analysis changes. No part of the design.
class AsBuilt : public QObject {
    Q_OBJECT
public:
    explicit AsBuilt(Session& session, QObject* parent = nullptr);
    ~AsBuilt() override;

    /// Reads a file in the place of the one before.
    void open(const QString& path);
    void close();
    void setScope(const AsBuiltScope& scope);

    bool isOpen() const { return !path_.isEmpty(); }
    bool isBusy() const { return task_.isRunning(); }
    const QString& path() const { return path_; }
    const AsBuiltScope& scope() const { return scope_; }
    /// What could be read, with what could not; nullptr before and when the file can't be read at all.
    const std::shared_ptr<const WiringReading>& reading() const { return reading_; }
    /// Why the file can't be read; Unsupported with "xlsx" for a workbook.
    const std::optional<Error>& error() const { return error_; }
    /// Of the newest plan for which it is made; nullptr if there is none yet or nothing was read. Kept while analyses
    /// share the plan, so AsBuiltComparison::analysis is the first of those.
    const AsBuiltPtr& comparison() const { return comparison_; }

    /// The difference that the user looks at, an index in AsBuiltComparison::differences; -1: none.
    int current() const { return current_; }
    void setCurrent(int difference);
    /// Takes differences into the design as one step, as if drawn by hand; tells how many could be and why others could
    /// not. None of either while the newest design is not compared yet.
    AdoptionCounts adopt(const std::vector<int>& differences);
    /// True while nothing is under way and the comparison is that of the newest plan: only then can it be adopted.
    bool isUpToDate() const;
    /// Asks the canvas to show it.
    void reveal(int difference);
    /// False for what has no place on the canvas: a device of no network of the design, or of an older plan.
    bool canReveal(int difference) const;

signals:
    /// Opened, read, compared or closed.
    void changed();
    void currentChanged();
    /// isUpToDate() may be another.
    void freshnessChanged();
    /// A device, and its cable if `cable` is not -1, both of the plan. `network` is one that shows them.
    void revealRequested(const cw::ElementId& network, cw::DeviceIndex device, std::int32_t cable);

private:
    struct Outcome;
    void begin();
    void take(Outcome outcome);

    Session& session_;
    QString path_;
    AsBuiltScope scope_;
    std::shared_ptr<const WiringReading> reading_;
    std::optional<Error> error_;
    AsBuiltPtr comparison_;
    int current_ = -1;
    std::shared_ptr<const Plan> plan_;  ///< which the newest comparison is made or being made with
    BackgroundTask task_{this};
};

/// Where in the plan a difference can be seen: a device and one of its cables, or -1 for either.
struct AsBuiltPlace {
    DeviceIndex device = -1;
    std::int32_t cable = -1;
};
AsBuiltPlace placeOf(const AsBuiltComparison& comparison, const WiringDifference& difference);

}  // namespace cw
