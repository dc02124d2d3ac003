// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What whoever draws by hand asks of a plan: which ports there are, what a link would be made of, and why not.

#include "model/plan/plan.h"

namespace cw {

/// -1 if there is none of that name.
DeviceIndex findDevice(const Plan& plan, const Design& design, const std::string& name);
/// The cable between two ports in either order; -1 if there is none.
std::int32_t findCable(const Plan& plan, const Design& design, const Catalogue& catalogue, const PortName& a,
                       const PortName& b);
PortName portOfCable(const Plan& plan, const Design& design, const Catalogue& catalogue, const Cable& cable,
                     CableSide side);

/// Numbers, as CableEnd::port counts, of the ports of a unit that are meant for a network or for those it carries,
/// cabled or not; ascending. None of a switch.
std::vector<int> portsForNetwork(const Plan& plan, const Design& design, const Catalogue& catalogue, DeviceIndex unit,
                                 const ElementId& carrier);

/// The network that an override is about: its own, or that of the switches or ports it names; "" if that can't be told,
/// as of what names nothing of a network.
ElementId networkOfOverride(const Override& byHand, const Design& design, const Catalogue& catalogue, const Plan& plan);

/// A link as it would be made.
struct LinkTrial {
    std::optional<Error> problem;  ///< as OverrideProblem; absent although there is no link: something else removes it
    bool isLinked = false;
    CableEnd lower, upper;
    Length routed;
    CableChoice choice;             ///< "" as its cable: the catalogue has none that fits
    CableChoice chosen;             ///< what the program chooses, whatever was chosen by hand
    std::vector<CableChoice> ways;  ///< all cables, optics and lengths that fit the ports; cheapest medium first
};

/// Plans `design` as far as it takes to tell what becomes of the link between two ports.
LinkTrial tryLink(const Design& design, const Catalogue& catalogue, const PortName& a, const PortName& b);

}  // namespace cw
