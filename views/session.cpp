// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/session.h"

#include <algorithm>

namespace cw {

void Session::select(std::vector<ElementId> ids)
{
    if (ids == selection_)
        return;
    selection_ = std::move(ids);
    emit selectionChanged();
}

bool Session::isSelected(const ElementId& id) const
{
    return std::find(selection_.begin(), selection_.end(), id) != selection_.end();
}

void Session::reveal(std::vector<ElementId> ids)
{
    select(std::move(ids));
    emit revealRequested();
}

}  // namespace cw
