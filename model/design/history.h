// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"

#include <cstddef>
#include <string>
#include <vector>

namespace cw {

/// The history of a design as shared snapshots: undo is going back to the one before. Without Qt, so that scripts and
/// tests use what the window uses.
class History {
public:
    /// Snapshots share what they can, yet each costs its blocks: beyond `limit` states the oldest are forgotten.
    static constexpr std::size_t kDefaultLimit = 1000;
    explicit History(DesignPtr initial, std::size_t limit = kDefaultLimit);

    const DesignPtr& current() const { return steps_[position_].design; }
    /// Publishes a new snapshot under a title. Edits with the same non-empty gesture id, one after the other, are
    /// one step; an edit that changes nothing is none.
    void push(DesignPtr design, std::string title, const std::string& gesture = {});
    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ + 1 < steps_.size(); }
    void undo();
    void redo();
    void goTo(std::size_t step);
    /// Title of what undo would take back, or "".
    std::string undoTitle() const;
    std::string redoTitle() const;
    std::size_t position() const { return position_; }
    std::size_t size() const { return steps_.size(); }
    const std::string& title(std::size_t step) const { return steps_[step].title; }
    /// The current state is what is on disk.
    void markClean() { clean_ = static_cast<std::ptrdiff_t>(position_); }
    /// No state is what is on disk: the design was recovered, or is new with content.
    void markUnsaved() { clean_ = kNoCleanStep; }
    bool isClean() const { return clean_ == static_cast<std::ptrdiff_t>(position_); }

private:
    struct Step {
        DesignPtr design;
        std::string title;
        std::string gesture;
    };
    static constexpr std::ptrdiff_t kNoCleanStep = -1;

    void mergeIntoCurrent(DesignPtr design);
    void discardAfter(std::size_t position);
    void dropOldest();

    std::vector<Step> steps_;
    std::size_t limit_;
    std::size_t position_ = 0;
    std::ptrdiff_t clean_ = 0;    ///< index of the step that is on disk, kNoCleanStep if it is gone
    bool isGestureOpen_ = false;  ///< undo, redo and goTo end a gesture
};

}  // namespace cw
