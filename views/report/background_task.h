// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "views/report/progress.h"

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>

namespace cw {

/// Long work off the window's thread, one piece at a time. What the work refers to must be its own or shared and
/// unchanging: it runs while the window goes on.
class BackgroundTask : public QObject {
    Q_OBJECT
public:
    explicit BackgroundTask(QObject* parent = nullptr);
    /// As finish().
    ~BackgroundTask() override;

    /// Runs `work(Progress&)` on a thread of its own and hands what it returns to `done`, on this object's thread. A
    /// piece that is still running is cancelled and its result dropped.
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        auto value = std::make_shared<std::optional<std::invoke_result_t<Work, Progress&>>>();
        launch({[work = std::move(work), value](Progress& progress) { value->emplace(work(progress)); },
                [done = std::move(done), value] { done(std::move(**value)); }});
    }
    /// Asks the running piece to end; its `done` is called all the same.
    void cancel();
    /// Cancels, and returns once nothing runs any more; `done` is not called.
    void finish();
    bool isRunning() const { return thread_.joinable(); }
    /// Of the piece that runs or ran last.
    const Progress& progress() const { return *progress_; }

private:
    struct Job {
        std::function<void(Progress&)> work;
        std::function<void()> done;
    };

    void launch(Job job);
    void run();
    void collect(const std::shared_ptr<Progress>& ended);

    std::shared_ptr<Progress> progress_ = std::make_shared<Progress>();
    Job current_;
    std::optional<Job> next_;
    std::jthread thread_;
};

}  // namespace cw
