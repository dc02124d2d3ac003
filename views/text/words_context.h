// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace cw {

/// The translation context of this room.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cw::Words)
};

/// Puts `values[0]` for "%1" and so on, all in one pass, so that a name with a per cent sign stays as it is.
/// Between Han and Han no space is left.
QString filled(const QString& pattern, const QStringList& values);

}  // namespace cw
