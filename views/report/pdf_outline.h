// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/report/page_flow.h"

#include <QByteArray>

namespace cw {

/// Adds bookmarks to a PDF as an incremental update (ISO 32000-1, 7.5.6 and 12.3.3): Qt 6.4 has no public way to write
/// them. A file whose structure is not what QPdfWriter produces comes back as it was.
QByteArray withOutline(const QByteArray& pdf, const std::vector<ContentsEntry>& contents);

}  // namespace cw
