// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/override.h"

namespace cw {

/// Whether a change by hand is about a link, which `from` and `to` name.
inline bool isOfLink(const Override& override)
{
    using Kind = Override::Kind;
    return override.kind == Kind::AddLink || override.kind == Kind::RemoveLink || override.kind == Kind::RewireLink ||
           override.kind == Kind::SetCable;
}

}  // namespace cw
