// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "model/analysis/analysis.h"
#include "model/fabric/cut_sides.h"

#include <memory>
#include <thread>
#include <unordered_map>
#include <vector>

namespace cw {

/// The cuts of a network, thinnest first, as they are drawn.
struct NetworkCuts {
    static constexpr std::size_t kMostCrossingLines = 4000;
    /// Two devices with links across, and how many.
    struct Crossing {
        DeviceIndex lower = -1;
        DeviceIndex upper = -1;
        int count = 0;
    };
    struct Drawn {
        FabricCut cut;
        std::unordered_map<DeviceIndex, CutSide> sides;
        std::vector<Crossing> crossing;
        int cables = 0;
        Bandwidth capacity;  ///< of the crossing links, one way

        /// More lines than this would be one grey mass.
        bool isCrossingDrawn() const { return crossing.size() <= kMostCrossingLines; }
    };
    std::vector<Drawn> cuts;
};
using NetworkCutsPtr = std::shared_ptr<const NetworkCuts>;

/// Looks for the thinnest cuts of a network on a thread of its own; a newer question ends the older one.
class CutWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~CutWatch() override;

    void ask(AnalysisPtr analysis, const ElementId& carrier);
    void cancel();

signals:
    void answered(const cw::NetworkCutsPtr& cuts);

private:
    std::jthread thread_;
    int question_ = 0;
};

}  // namespace cw
