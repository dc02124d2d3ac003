// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <stop_token>

namespace cw {

/// How far a piece of work has come and whether it is still wanted. The thread that works and the one that shows it
/// share one.
class Progress {
public:
    /// From the working thread, once it knows how much there is.
    void begin(int steps)
    {
        done_ = 0;
        steps_ = steps;
    }
    void advance() { ++done_; }

    int done() const { return done_; }
    /// 0 while it is not known yet.
    int steps() const { return steps_; }

    /// From any thread. The work ends with ErrorCode::Cancelled at its next step and leaves no file changed.
    void cancel() { stop_.request_stop(); }
    bool isCancelled() const { return stop_.stop_requested(); }
    std::stop_token stopToken() const { return stop_.get_token(); }

private:
    std::stop_source stop_;
    std::atomic<int> done_ = 0;
    std::atomic<int> steps_ = 0;
};

}  // namespace cw
