// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cw {

/// Sets locale and translations of the program, Qt's own dialogs included. `code` is "en", "zh_CN" or "" for the
/// system's language; any Chinese system locale gets zh_CN. May be called again: a live switch.
void applyLanguage(const QString& code);

}  // namespace cw
