// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace cw {

/// What the window calls a key of a workload, such as "layout.tp": the label of its field, or nothing for other keys.
QString fieldLabel(std::string_view key);

}  // namespace cw
