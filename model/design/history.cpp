// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/history.h"

#include <cassert>
#include <utility>

namespace cw {

History::History(DesignPtr initial, std::size_t limit)
    : limit_(limit < 2 ? 2 : limit)
{
    assert(initial);
    steps_.push_back({std::move(initial), {}, {}});
}

void History::push(DesignPtr design, std::string title, const std::string& gesture)
{
    assert(design);
    const bool continuesGesture =
        !gesture.empty() && isGestureOpen_ && position_ > 0 && steps_[position_].gesture == gesture;
    if (*design == *current()) {
        // A gesture that has not changed anything yet is no step and must not merge into an older one.
        return;
    }
    discardAfter(position_);
    if (continuesGesture) {
        mergeIntoCurrent(std::move(design));
        return;
    }
    steps_.push_back({std::move(design), std::move(title), gesture});
    ++position_;
    isGestureOpen_ = true;
    dropOldest();
}

void History::mergeIntoCurrent(DesignPtr design)
{
    if (clean_ == static_cast<std::ptrdiff_t>(position_))
        clean_ = kNoCleanStep;  // The file holds the middle of the gesture, which is no step any more.
    steps_[position_].design = std::move(design);
    if (*steps_[position_].design == *steps_[position_ - 1].design) {
        // Dragged back to where it began: nothing changed, so nothing is left to undo.
        steps_.pop_back();
        --position_;
        isGestureOpen_ = false;
    }
}

void History::discardAfter(std::size_t position)
{
    if (clean_ > static_cast<std::ptrdiff_t>(position))
        clean_ = kNoCleanStep;  // The saved state is on the branch that is thrown away: no undo leads there.
    steps_.resize(position + 1);
}

void History::dropOldest()
{
    while (steps_.size() > limit_) {
        steps_.erase(steps_.begin());
        --position_;
        clean_ = clean_ <= 0 ? kNoCleanStep : clean_ - 1;
    }
}

void History::undo()
{
    if (canUndo())
        goTo(position_ - 1);
}

void History::redo()
{
    if (canRedo())
        goTo(position_ + 1);
}

void History::goTo(std::size_t step)
{
    if (step >= steps_.size())
        return;
    position_ = step;
    isGestureOpen_ = false;
}

std::string History::undoTitle() const
{
    return canUndo() ? steps_[position_].title : std::string{};
}
std::string History::redoTitle() const
{
    return canRedo() ? steps_[position_ + 1].title : std::string{};
}

}  // namespace cw
