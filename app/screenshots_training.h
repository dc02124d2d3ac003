// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screenshots_network.h"

namespace cw {

/// The page about training with its explanation, the published runs, one of them open, and a served model.
Result<void> shootTrainingScreens(MainWindow& window, Document& document, const Shoot& shoot);

}  // namespace cw
