// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screenshots_network.h"

namespace cw {

/// The page about training with its explanation, and the published runs, one of them open.
Result<void> shootTrainingScreens(MainWindow& window, const Shoot& shoot);

}  // namespace cw
