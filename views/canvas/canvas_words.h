// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace cw {

/// Translation context of the canvas's free functions.
struct CanvasWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

}  // namespace cw
