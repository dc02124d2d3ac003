// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/background_task.h"

#include <utility>

namespace cw {

BackgroundTask::BackgroundTask(QObject* parent)
    : QObject(parent)
{
}

BackgroundTask::~BackgroundTask()
{
    finish();
}

void BackgroundTask::finish()
{
    next_.reset();
    progress_->cancel();
    if (thread_.joinable())
        thread_.join();
    current_ = {};
    progress_ = std::make_shared<Progress>();
}

void BackgroundTask::cancel()
{
    next_.reset();
    progress_->cancel();
}

void BackgroundTask::launch(Job job)
{
    next_ = std::move(job);
    if (isRunning())
        progress_->cancel();
    else
        run();
}

void BackgroundTask::run()
{
    current_ = *std::exchange(next_, std::nullopt);
    progress_ = std::make_shared<Progress>();
    thread_ = std::jthread([this, work = current_.work, progress = progress_] {
        work(*progress);
        QMetaObject::invokeMethod(
            this, [this, progress] { collect(progress); }, Qt::QueuedConnection);
    });
}

void BackgroundTask::collect(const std::shared_ptr<Progress>& ended)
{
    // Word of a piece that finish() has waited for comes late.
    if (ended != progress_)
        return;
    thread_.join();
    const Job finished = std::exchange(current_, {});
    if (next_)
        run();
    else
        finished.done();
}

}  // namespace cw
