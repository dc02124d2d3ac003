// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/physical/cable_schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace cw {
namespace {

/// "AB07" without its column.
std::string rowLetters(int row)
{
    Rack rack;
    rack.row = row;
    std::string name = rackName(rack);
    while (!name.empty() && std::isdigit(static_cast<unsigned char>(name.back())))
        name.pop_back();
    return name;
}

}  // namespace

std::string farLabel(const ScheduleEntry& entry)
{
    return cableLabel(entry.z.identifier, entry.a.identifier);
}

CableSchedule::CableSchedule(DesignPtr design, PlanPtr plan, CataloguePtr catalogue)
    : design_(std::move(design))
    , plan_(std::move(plan))
    , catalogue_(std::move(catalogue))
    , numbers_(*plan_)
{
}

std::shared_ptr<const CableSchedule> CableSchedule::make(DesignPtr design, PlanPtr plan, CataloguePtr catalogue,
                                                         std::stop_token stop)
{
    std::shared_ptr<CableSchedule> schedule(
        new CableSchedule(std::move(design), std::move(plan), std::move(catalogue)));
    schedule->bundles_ = pullBundles(*schedule->plan_, stop);
    schedule->trays_ = trayLoad(*schedule->plan_, schedule->bundles_, *schedule->catalogue_, stop);
    schedule->rowOfCable_.resize(schedule->bundles_.order.size());
    for (std::size_t row = 0; row < schedule->bundles_.order.size(); ++row)
        schedule->rowOfCable_[static_cast<std::size_t>(schedule->bundles_.order[row])] = static_cast<std::int32_t>(row);
    return stop.stop_requested() ? nullptr : std::shared_ptr<const CableSchedule>(std::move(schedule));
}

const PullBundle& CableSchedule::bundleOf(int row) const
{
    return bundles_.bundles[static_cast<std::size_t>(bundles_.bundleOfRow[static_cast<std::size_t>(row)])];
}

ScheduleEnd CableSchedule::deviceEnd(const Cable& cable, CableSide side) const
{
    const CableEnd found = cableEnd(*plan_, *design_, *catalogue_, cable, side);
    ScheduleEnd end;
    end.index = found.device;
    end.device = deviceName(*plan_, *design_, found.device);
    end.port = found.label;
    end.connector = found.cageForm;
    end.unit = plan_->devices[static_cast<std::size_t>(found.device)].bottomU;
    if (found.rack >= 0)
        end.rack = rackName(plan_->racks[static_cast<std::size_t>(found.rack)]);
    end.identifier = endIdentifier(*plan_, *design_, found);
    return end;
}

ScheduleEnd CableSchedule::outsideEnd(std::int32_t index) const
{
    const Cable& cable = plan_->cables[static_cast<std::size_t>(index)];
    ScheduleEnd end;
    if (cable.toRack >= 0)
        end.rack = rackName(plan_->racks[static_cast<std::size_t>(cable.toRack)]);
    end.device = outsideName(*plan_, numbers_, index);
    end.identifier = outsideIdentifier(*plan_, numbers_, index);
    return end;
}

ScheduleEntry CableSchedule::entry(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    ScheduleEntry entry;
    entry.cableIndex = bundles_.order[place];
    entry.bundle = bundles_.bundleOfRow[place];
    const auto index = static_cast<std::size_t>(entry.cableIndex);
    const Cable& cable = plan_->cables[index];
    entry.network = cable.network;
    entry.id = cableId(*plan_, numbers_, entry.cableIndex);
    const bool isOutside = cable.to < 0;
    entry.a = isOutside ? outsideEnd(entry.cableIndex) : deviceEnd(cable, CableSide::From);
    entry.z = deviceEnd(cable, isOutside ? CableSide::From : CableSide::To);
    entry.label = cableLabel(entry.a.identifier, entry.z.identifier);
    entry.routed = metres(static_cast<double>(cable.length));
    if (cable.choice >= 0) {
        const CableChoice& choice = plan_->cableChoices[static_cast<std::size_t>(cable.choice)];
        entry.cable = choice.cable;
        entry.linksPerCable = std::max(1, choice.linksPerCable);
        entry.speed = choice.speed;
        entry.stocked = choice.stocked;
        entry.a.optic = isOutside ? choice.opticUpper : choice.opticLower;
        entry.z.optic = isOutside ? choice.opticLower : choice.opticUpper;
    }
    return entry;
}

BundleRoute CableSchedule::route(std::int32_t index) const
{
    const PullBundle& bundle = bundles_.bundles[static_cast<std::size_t>(index)];
    BundleRoute route;
    const auto rack = [&](RackIndex at) -> const Rack& { return plan_->racks[static_cast<std::size_t>(at)]; };
    if (bundle.fromRack >= 0)
        route.fromRack = rackName(rack(bundle.fromRack));
    if (bundle.toRack >= 0)
        route.toRack = rackName(rack(bundle.toRack));
    if (bundle.isWithinRack())
        return route;
    const int from = rack(bundle.fromRack).row;
    const int to = rack(bundle.toRack).row;
    route.fromRow = rowLetters(from);
    route.toRow = rowLetters(to);
    if (from != to) {
        route.crossing = trays_.crossingOfBundle[static_cast<std::size_t>(index)] + 1;
        route.crossings = fmt::format("{}–{}", rowLetters(std::min(from, to)), rowLetters(std::max(from, to)));
    }
    return route;
}

}  // namespace cw
