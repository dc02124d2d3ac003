// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cw {

/// Puts a whole sentence behind others: after a space, or after none where the full stop is as wide as a Han character.
inline void addSentence(QString& text, const QString& next)
{
    constexpr QChar kWideFullStop(0x3002);
    if (!text.isEmpty() && !text.endsWith(kWideFullStop))
        text += QLatin1Char(' ');
    text += next;
}

}  // namespace cw
