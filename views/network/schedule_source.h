// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "model/physical/cable_schedule.h"
#include "views/network/analysis_follower.h"

#include <vector>

class QWidget;

namespace cw {

/// The cable schedule of the newest analysis, shared by the views that show it and made while one of them can be seen.
class ScheduleSource : public QObject {
    Q_OBJECT
public:
    ScheduleSource(Session& session, QObject* parent);

    /// nullptr until the first is made; perhaps of an older design.
    const CableSchedulePtr& schedule() const { return schedule_; }
    bool isCurrent() const { return follower_.isCurrent(); }
    void setWantedBy(const QWidget* view, bool isWanted);

signals:
    void scheduleChanged();
    void stateChanged();

private:
    CableSchedulePtr schedule_;
    std::vector<const QWidget*> viewers_;
    AnalysisFollower follower_;
};

}  // namespace cw
