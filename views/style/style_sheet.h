// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cw {

struct Theme;

/// What Fusion cannot take from the palette: calm docks, tool bars, tabs and headers.
QString styleSheet(const Theme& theme);

}  // namespace cw
