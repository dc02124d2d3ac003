// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/physical/cable_schedule.h"
#include "views/report/cable_schedule_table.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cw {

/// What is shown of a schedule and in which order.
struct CableOrder {
    QString words;  ///< rows that contain every one of them
    std::optional<NetworkKind> network;
    CableColumn column = CableColumn::Bundle;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool isGrouped = true;  ///< bundle by bundle, each under its heading; sorted within
};

/// All cells of every row in lower case, for the search.
using SearchTexts = std::vector<std::string>;
using SearchTextsPtr = std::shared_ptr<const SearchTexts>;

/// Empty if it was stopped.
SearchTextsPtr searchTexts(const CableSchedule& schedule, std::stop_token stop = {});

/// Rows of the schedule as they are shown; -(bundle + 1) is the heading of a bundle.
struct CableRows {
    std::vector<std::int32_t> rows;
    int links = 0;  ///< rows that are no headings
};
CableRows arrangedRows(const CableSchedule& schedule, const SearchTexts& texts, const CableOrder& order,
                       std::stop_token stop = {});

}  // namespace cw
