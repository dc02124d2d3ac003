// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cw {

/// Version, what the program stands on, and under which licences.
void showAbout(QWidget* parent);

}  // namespace cw
