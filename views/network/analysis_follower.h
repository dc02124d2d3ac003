// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "views/report/background_task.h"
#include "views/session.h"

#include <functional>

namespace cw {

/// Works something out from the newest analysis, off the window's thread and only while somebody looks.
class AnalysisFollower : public QObject {
    Q_OBJECT
public:
    /// Runs on the window's thread once the work is done, unless newer work took its place.
    using Apply = std::function<void()>;
    /// Runs on a thread of its own and refers to nothing but its arguments and what is shared and unchanging.
    using Work = std::function<Apply(const AnalysisPtr&, const Facts&, Progress&)>;

    AnalysisFollower(Session& session, Work work, int delayMilliseconds, QObject* parent);

    /// Whether anybody looks at the result; what was missed meanwhile is worked out at once.
    void setWanted(bool isWanted);
    /// Whether what was applied last belongs to the newest analysis.
    bool isCurrent() const;
    bool isRunning() const { return task_.isRunning(); }

signals:
    /// Started, finished or fallen behind.
    void stateChanged();

private:
    void analysisChanged();
    void begin();

    Session& session_;
    Work work_;
    QTimer delay_;
    AnalysisPtr asked_;  ///< what the task runs or ran for
    AnalysisPtr applied_;
    bool isWanted_ = false;
    BackgroundTask task_{this};
};

}  // namespace cw
