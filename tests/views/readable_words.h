// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>

namespace cw::test {

/// True for words that a reader can use: something there, no placeholder left over, no double blank of a value that
/// was not there.
inline bool isReadable(const QString& words)
{
    static const QRegularExpression leftover("%[0-9nL]|  |\"\"|\\(\\)");
    return !words.trimmed().isEmpty() && !words.contains(leftover);
}

}  // namespace cw::test
