// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cw {

/// Makes the elements of every canvas readable for assistive technology. Called by each canvas; further calls change
/// nothing.
void installCanvasAccessibility();

}  // namespace cw
