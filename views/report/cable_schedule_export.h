// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"
#include "model/physical/cable_schedule.h"
#include "views/report/bom_csv.h"

#include <QByteArray>
#include <QString>

namespace cw {

class Progress;

/// The schedule as RFC 4180 with plain numbers, in the order of its pull bundles; text that a spreadsheet would take
/// for a formula is neutralised.
QByteArray cableScheduleCsv(const CableSchedule& schedule, ByteOrderMark mark = ByteOrderMark::Written,
                            Progress* progress = nullptr);
/// Sheets: schedule, bundles, trays. Cancelled through `progress`, the file stays as it was.
Result<void> writeCableScheduleWorkbook(const CableSchedule& schedule, const QString& path,
                                        Progress* progress = nullptr);
/// By the ending of the path: csv or xlsx, else Unsupported. The schedule is made first.
Result<void> writeCableSchedule(const Analysis& analysis, const Facts& facts, const QString& path,
                                Progress* progress = nullptr);

}  // namespace cw
