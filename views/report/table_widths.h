// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/report/page_flow.h"

namespace cw {

/// How wide what cannot be broken over lines is: the widest word of a text.
double widestWord(const QString& text, const QFont& font);

/// Widths of the columns of a table that is `total` wide. They follow the weights, but a column takes from those with
/// room to spare what its widest word needs, so that words break in the middle only where all are short of room.
std::vector<double> columnWidths(const Table& table, double total, double padding);

}  // namespace cw
