// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/schedule_source.h"

#include <algorithm>

namespace cw {

namespace {

// A schedule takes tens of milliseconds, edits come several a second.
constexpr int kDelayMilliseconds = 120;

}  // namespace

ScheduleSource::ScheduleSource(Session& session, QObject* parent)
    : QObject(parent)
    , follower_(
          session,
          [this](const AnalysisPtr& analysis, const Facts& facts, Progress& progress) -> AnalysisFollower::Apply {
              CableSchedulePtr made =
                  CableSchedule::make(analysis->design, analysis->plan, facts.catalogue, progress.stopToken());
              if (!made)
                  return {};
              return [this, made] {
                  schedule_ = made;
                  emit scheduleChanged();
              };
          },
          kDelayMilliseconds, this)
{
    connect(&follower_, &AnalysisFollower::stateChanged, this, &ScheduleSource::stateChanged);
}

void ScheduleSource::setWantedBy(const QWidget* view, bool isWanted)
{
    const auto found = std::find(viewers_.begin(), viewers_.end(), view);
    if (isWanted && found == viewers_.end())
        viewers_.push_back(view);
    else if (!isWanted && found != viewers_.end())
        viewers_.erase(found);
    follower_.setWanted(!viewers_.empty());
}

}  // namespace cw
