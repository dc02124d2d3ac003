// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a job would do with more GPUs, and which input moves it most, in words.

#include "views/text/words.h"

#include "model/training/what_if.h"

#include <QStringList>

namespace cw {

QString sensitivityInputName(std::string_view input);
/// "+12 %", "−3.4 %".
QString changeText(double share);
/// Lines for the command line: rates at a handful of sizes with the knee, and inputs, the one that moves most first.
QStringList scalingLines(const ScalingCurve& curve);
QStringList sensitivityLines(const std::vector<Sensitivity>& inputs);

}  // namespace cw
