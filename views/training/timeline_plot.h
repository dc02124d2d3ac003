// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/training/pipeline_timeline.h"
#include "views/training/plot.h"

namespace cw {

/// Stages below each other, time to the right, one box for each piece of work.
class TimelinePlot : public Plot {
public:
    PipelineTimeline timeline;
    QString forwardName;
    QString backwardName;
    QString weightsName;
    QString idleName;

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const override;
    std::vector<QRectF> places(const QRectF& area) const override;
    double heightFor(double width) const override;
};

}  // namespace cw
