// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cw {

/// Rows stand front to front and back to back, so that cold and hot aisles alternate (ASHRAE TC 9.9, Thermal Guidelines
/// for Data Processing Environments): the first row, drawn at the top, turns its front to the second.
constexpr bool isFrontBelow(int row)
{
    return row % 2 == 0;
}

}  // namespace cw
