// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPrintPreviewDialog;

namespace cw {

/// Makes every tool of Qt's preview reachable by keyboard, printing by Ctrl+P, and shows all of them at once.
void makeReachable(QPrintPreviewDialog& dialog);

}  // namespace cw
