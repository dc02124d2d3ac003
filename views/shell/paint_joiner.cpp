// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/paint_joiner.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include "views/session.h"

#include <utility>

namespace cw {

namespace {

/// One frame of a display of 60 Hz.
constexpr int kFrameMilliseconds = 16;

}  // namespace

PaintJoiner::PaintJoiner(Session& session, QWidget* window)
    : QObject(window)
    , session_(session)
    , window_(window)
{
    limit_.setSingleShot(true);
    limit_.setTimerType(Qt::PreciseTimer);
    limit_.setInterval(kFrameMilliseconds);
    connect(&limit_, &QTimer::timeout, this, &PaintJoiner::release);
    connect(&session_, &Session::designChanged, this, &PaintJoiner::hold);
    connect(&session_, &Session::analysisChanged, this, &PaintJoiner::release);
    window_->installEventFilter(this);
}

void PaintJoiner::hold()
{
    const bool isQuick = inSeconds(session_.analysis()->computeTime) * 1000 < kFrameMilliseconds;
    if (isQuick && !session_.isUpToDate() && !limit_.isActive())
        limit_.start();
}

void PaintJoiner::release()
{
    limit_.stop();
    // Qt asks once for the painting of all that is stale; what was swallowed has to be asked for again.
    if (std::exchange(isPaintOwed_, false))
        QCoreApplication::postEvent(window_, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
}

bool PaintJoiner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != window_ || event->type() != QEvent::UpdateRequest || !limit_.isActive())
        return false;
    isPaintOwed_ = true;
    return true;
}

}  // namespace cw
