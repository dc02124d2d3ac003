// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every link as the installer needs it: what to pull, from where to where, along which trays, and what to print on its
// labels. The order and the routes are kept; the words of a row are made when they are asked for.

#include "model/physical/tray_load.h"
#include "model/plan/cable_names.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace cw {

/// One end. A fabric manager has neither rack nor unit, a rack PDU no unit.
struct ScheduleEnd {
    /// Rack, unit and port: "A07-38:17", as endIdentifier().
    std::string identifier;
    std::string rack;
    int unit = 0;
    std::string device;
    std::string port;       ///< as it is printed on the device
    std::string connector;  ///< the cage that the plug or module goes into
    PartId optic;           ///< "" for a cable with fixed ends
    DeviceIndex index = -1;
};

struct ScheduleEntry {
    std::string id;     ///< "compute-00017": unique in the plan
    std::string label;  ///< "A07-38:17/C02-40:05": near end first, as printed at end A and in exported wirings
    NetworkKind network = NetworkKind::Compute;
    ScheduleEnd a;  ///< the lower tier; of a manager's or PDU's cable the manager or PDU
    ScheduleEnd z;
    PartId cable;           ///< "" if the catalogue has none that fits
    int linksPerCable = 1;  ///< 2: shares its cable with one other row
    Bandwidth speed;
    Length routed;
    Length stocked;
    std::int32_t bundle = 0;  ///< index in CableSchedule::bundles()
    std::int32_t cableIndex = 0;
};

/// The same label read from the other end.
std::string farLabel(const ScheduleEntry& entry);

/// Where a bundle lies: racks, rows and the column of the crossing as they are written on the floor plan.
struct BundleRoute {
    std::string fromRack;  ///< "" if unknown
    std::string toRack;
    std::string fromRow;    ///< "A"; "" where the bundle stays in its rack
    std::string toRow;      ///< as fromRow where it does not cross
    int crossing = 0;       ///< column, from 1; 0 without one
    std::string crossings;  ///< "A–C": rows that the crossing passes; "" without one
};

class CableSchedule {
public:
    /// nullptr if it was stopped.
    static std::shared_ptr<const CableSchedule> make(DesignPtr design, PlanPtr plan, CataloguePtr catalogue,
                                                     std::stop_token stop = {});

    int size() const { return static_cast<int>(bundles_.order.size()); }
    /// Rows are in the order of their bundles.
    ScheduleEntry entry(int row) const;
    int rowOfCable(std::int32_t cable) const { return rowOfCable_[static_cast<std::size_t>(cable)]; }
    const std::vector<PullBundle>& bundles() const { return bundles_.bundles; }
    const PullBundle& bundleOf(int row) const;
    BundleRoute route(std::int32_t bundle) const;
    const TrayLoad& trays() const { return trays_; }

    const Design& design() const { return *design_; }
    const Plan& plan() const { return *plan_; }
    const Catalogue& catalogue() const { return *catalogue_; }

private:
    CableSchedule(DesignPtr design, PlanPtr plan, CataloguePtr catalogue);
    ScheduleEnd deviceEnd(const Cable& cable, CableSide side) const;
    ScheduleEnd outsideEnd(std::int32_t index) const;

    DesignPtr design_;
    PlanPtr plan_;
    CataloguePtr catalogue_;
    PullBundles bundles_;
    TrayLoad trays_;
    std::vector<std::int32_t> rowOfCable_;
    CableNumbers numbers_;
};

using CableSchedulePtr = std::shared_ptr<const CableSchedule>;

}  // namespace cw
