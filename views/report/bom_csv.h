// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"

#include <QByteArray>
#include <QString>

namespace cw {

/// Spreadsheets on Windows take UTF-8 for the local code page unless a byte order mark leads.
enum class ByteOrderMark { Written, LeftOut };

/// The bill of materials as RFC 4180: comma, CRLF, quotes doubled. Numbers are plain (point, no grouping) whatever the
/// language, so that programs read them. Cells that a spreadsheet would take for a formula are neutralised.
QByteArray bomCsv(const Analysis& analysis, ByteOrderMark mark = ByteOrderMark::Written);
Result<void> writeBomCsv(const Analysis& analysis, const QString& path, ByteOrderMark mark = ByteOrderMark::Written);

/// One cell, quoted where needed; text that begins with = + - @, tab or carriage return gets a leading apostrophe
/// (OWASP, "CSV Injection").
QString csvTextCell(QString text);

}  // namespace cw
