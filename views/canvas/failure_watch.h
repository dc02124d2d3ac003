// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "model/analysis/analysis.h"
#include "model/fabric/failure_table.h"

#include <memory>
#include <thread>

namespace cw {

/// Works out what failures leave of a network, on a thread of its own; a newer question ends the older one.
class FailureWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~FailureWatch() override;

    void ask(AnalysisPtr analysis, const ElementId& carrier, const Failures& failures);
    void cancel();
    bool isRunning() const { return isRunning_; }

signals:
    /// Both against the whole network.
    void answered(const cw::FabricHealth& before, const cw::FabricHealth& after);

private:
    std::jthread thread_;
    int question_ = 0;
    bool isRunning_ = false;
};

}  // namespace cw
