// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What cables and their ends are called: on labels, in schedules, port maps and the files of other programs alike. The
// form of labels is that of ANSI/TIA-606-C for equipment cords, near end first: rack, unit and port of either end,
// "A07-38:17/C02-40:05".

#include "model/plan/plan.h"

#include <string>
#include <vector>

namespace cw {

/// Counts that names are made of, for all cables of a plan at once.
struct CableNumbers {
    explicit CableNumbers(const Plan& plan);

    std::vector<std::int32_t> ofCable;  ///< from 1 within its network, in the plan's order
    std::vector<std::int32_t> manager;  ///< from 1 among the managers of its network; 0 for what leads to none
};

/// "compute-00017": unique in the plan.
std::string cableId(const Plan& plan, const CableNumbers& numbers, std::int32_t cable);
/// The manager or PDU, no device of the plan, that a cable leads to: "compute-manager-01", "pdu-a07-b".
std::string outsideName(const Plan& plan, const CableNumbers& numbers, std::int32_t cable);

/// "A07-38:17", of an end at a device; with the name of the device where it stands in no rack. Port 00 is the
/// management port of a switch.
std::string endIdentifier(const Plan& plan, const Design& design, const CableEnd& end);
/// "A07-PDUB:01", "compute-manager-01:01".
std::string outsideIdentifier(const Plan& plan, const CableNumbers& numbers, std::int32_t cable);
/// As it is printed at the near end.
std::string cableLabel(const std::string& nearEnd, const std::string& farEnd);

}  // namespace cw
