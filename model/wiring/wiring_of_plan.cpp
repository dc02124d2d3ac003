// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/cable_names.h"
#include "model/plan/switch_tier.h"
#include "model/wiring/wiring.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw {
namespace {

/// Makes the wiring of one carrier, or of all networks.
class WiringMaker {
public:
    WiringMaker(const Design& design, const Plan& plan, const Catalogue& catalogue, std::optional<NetworkKind> scope)
        : design_(design)
        , plan_(plan)
        , catalogue_(catalogue)
        , scope_(scope)
        , numbers_(plan)
        , nodeOf_(plan.devices.size(), -1)
    {
        for (const Network& network : design.networks)
            if (const Network* carrier = design.carrier(network.id))
                carrierOf_[network.kind] = carrier->kind;
    }

    Wiring make(WiringOrigin* origin)
    {
        wiring_.name = design_.name;
        std::vector<std::size_t> chosen;
        for (std::size_t c = 0; c < plan_.cables.size(); ++c)
            if (isInScope(plan_.cables[c].network))
                chosen.push_back(c);
        std::vector<Ends> ends(chosen.size());
        for (std::size_t c = 0; c < chosen.size(); ++c)
            ends[c] = endsOf(plan_.cables[chosen[c]]);
        addDevices(ends);
        wiring_.cables.reserve(chosen.size());
        for (std::size_t c = 0; c < chosen.size(); ++c)
            addCable(chosen[c], ends[c]);
        for (const WiringCable& cable : wiring_.cables)
            for (const WiringEnd* end : {&cable.a, &cable.b})
                if (WiringNode& node = wiring_.node(*end); node.kind == WiringNodeKind::Host)
                    node.ports = std::max(node.ports, end->port);
        if (origin) {
            origin->devices.assign(wiring_.nodes.size(), -1);
            for (std::size_t d = 0; d < nodeOf_.size(); ++d)
                if (nodeOf_[d] >= 0)
                    origin->devices[static_cast<std::size_t>(nodeOf_[d])] = static_cast<DeviceIndex>(d);
            origin->cables.assign(chosen.begin(), chosen.end());
        }
        return std::move(wiring_);
    }

private:
    struct Ends {
        CableEnd from, to;
    };

    NetworkKind carrierOf(NetworkKind kind) const
    {
        const auto found = carrierOf_.find(kind);
        return found == carrierOf_.end() ? kind : found->second;
    }

    bool isInScope(NetworkKind kind) const { return !scope_ || carrierOf(kind) == carrierOf(*scope_); }

    bool isSwitchHere(const Device& device) const { return device.block < 0 && isInScope(device.network); }

    Ends endsOf(const Cable& cable) const
    {
        return {cableEnd(plan_, design_, catalogue_, cable, CableSide::From),
                cableEnd(plan_, design_, catalogue_, cable, CableSide::To)};
    }

    void addDevices(const std::vector<Ends>& cables)
    {
        std::vector<bool> isCabled(plan_.devices.size(), false);
        ports_.resize(plan_.devices.size());
        for (const Ends& cable : cables) {
            for (const CableEnd* end : {&cable.from, &cable.to}) {
                if (end->device < 0)
                    continue;
                isCabled[static_cast<std::size_t>(end->device)] = true;
                ports_[static_cast<std::size_t>(end->device)].push_back(end->port);
            }
        }
        shareHostPorts();
        for (std::size_t d = 0; d < plan_.devices.size(); ++d)
            if (isCabled[d] || isSwitchHere(plan_.devices[d]))
                addDevice(static_cast<DeviceIndex>(d));
    }

    /// Ports of a host count over those that its block has without what is drawn by hand; others of its own come after
    /// them. So no link drawn by hand gives other ports new numbers.
    void shareHostPorts()
    {
        const std::map<std::int32_t, std::set<int>> ofBlock = generatedPorts();
        for (std::size_t d = 0; d < plan_.devices.size(); ++d) {
            std::vector<int>& ports = ports_[d];
            std::sort(ports.begin(), ports.end());
            ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
            const auto generated = ofBlock.find(plan_.devices[d].block);
            if (generated == ofBlock.end() || ports.empty())
                continue;
            std::erase_if(ports, [&](int port) { return generated->second.contains(port); });
            ports.insert(ports.begin(), generated->second.begin(), generated->second.end());
        }
    }

    /// By block, the ports of any of its units that have cables in this scope in the plan that nobody changed by hand.
    std::map<std::int32_t, std::set<int>> generatedPorts() const
    {
        std::map<std::int32_t, std::set<int>> ofBlock;
        Design bare = design_;
        std::erase_if(bare.overrides, [](const Override& o) { return o.kind != Override::Kind::MoveRack; });
        const bool isSame = bare.overrides.size() == design_.overrides.size();
        const Plan made = isSame ? Plan() : makePlan(bare, catalogue_);
        const Plan& plan = isSame ? plan_ : made;
        for (const Cable& cable : plan.cables) {
            if (!isInScope(cable.network))
                continue;
            for (const CableSide side : {CableSide::From, CableSide::To}) {
                const DeviceIndex device = side == CableSide::From ? cable.from : cable.to;
                const std::int32_t block = device < 0 ? -1 : plan.devices[static_cast<std::size_t>(device)].block;
                if (block >= 0)
                    ofBlock[block].insert(cableEnd(plan, bare, catalogue_, cable, side).port);
            }
        }
        return ofBlock;
    }

    void addDevice(DeviceIndex index)
    {
        const Device& device = plan_.devices[static_cast<std::size_t>(index)];
        const Part* part = partOf(device, design_, plan_, catalogue_);
        WiringNode node;
        node.name = deviceName(plan_, design_, index);
        node.model = part ? part->id : PartId();
        if (isSwitchHere(device)) {
            node.kind = WiringNodeKind::Switch;
            node.tier = tierOf(device);
            node.ports = radixOf(device, part, ports_[static_cast<std::size_t>(index)]);
        }
        if (device.rack >= 0)
            node.rack = rackName(plan_.racks[static_cast<std::size_t>(device.rack)]);
        node.bottomU = device.bottomU;
        node.group = device.group;
        nodeOf_[static_cast<std::size_t>(index)] = static_cast<WiringIndex>(wiring_.nodes.size());
        wiring_.nodes.push_back(std::move(node));
    }

    /// Ports of a switch after breakout, its dedicated uplinks included.
    int radixOf(const Device& device, const Part* part, const std::vector<int>& used) const
    {
        const Switch* known = part ? catalogue_.switchPart(part->id) : nullptr;
        const NetworkPlan* network = plan_.network(device.network);
        int radix = known ? known->ports + known->uplinkPorts : 0;
        if (network && known && tierOf(device) == 1)
            radix = std::max(radix, network->sizing.leafRadix * device.portGrain);
        return used.empty() ? radix : std::max(radix, used.back());
    }

    /// Ports of a host count over what this wiring uses of it, so that the first rail is its port 1 whatever other
    /// networks its cards serve.
    WiringEnd deviceEnd(const CableEnd& end) const
    {
        WiringEnd made;
        made.node = nodeOf_[static_cast<std::size_t>(end.device)];
        made.label = end.label;
        const WiringNode& node = wiring_.node(made);
        if (node.kind == WiringNodeKind::Switch) {
            made.port = end.port > 0 ? end.port : node.ports + 1;
        } else {
            const std::vector<int>& ports = ports_[static_cast<std::size_t>(end.device)];
            made.port = static_cast<int>(std::find(ports.begin(), ports.end(), end.port) - ports.begin()) + 1;
        }
        return made;
    }

    /// A fabric manager or a rack PDU: one node for each, with one port.
    WiringEnd outsideEnd(std::size_t index, const CableEnd& end)
    {
        const Cable& cable = plan_.cables[index];
        WiringNode node;
        if (cable.toRack >= 0)
            node.rack = rackName(plan_.racks[static_cast<std::size_t>(cable.toRack)]);
        node.name = outsideName(plan_, numbers_, static_cast<std::int32_t>(index));
        node.ports = 1;
        WiringEnd made;
        made.node = static_cast<WiringIndex>(wiring_.nodes.size());
        made.port = 1;
        made.label = end.label;
        wiring_.nodes.push_back(std::move(node));
        return made;
    }

    void addCable(std::size_t index, const Ends& ends)
    {
        const Cable& planned = plan_.cables[index];
        WiringCable cable;
        const WiringEnd from = deviceEnd(ends.from);
        const bool isOutside = ends.to.device < 0;
        cable.a = isOutside ? outsideEnd(index, ends.to) : from;
        cable.b = isOutside ? from : deviceEnd(ends.to);
        cable.speed = ends.from.speed;
        // Routes are planned to the centimetre.
        cable.length = metres(std::round(static_cast<double>(planned.length) * 100) / 100);
        if (planned.choice >= 0) {
            const CableChoice& choice = plan_.cableChoices[static_cast<std::size_t>(planned.choice)];
            cable.media = choice.cable;
            cable.length = choice.stocked;
        }
        const std::string own = endIdentifier(plan_, design_, ends.from);
        cable.label = isOutside ? cableLabel(outsideIdentifier(plan_, numbers_, static_cast<std::int32_t>(index)), own)
                                : cableLabel(own, endIdentifier(plan_, design_, ends.to));
        wiring_.cables.push_back(std::move(cable));
    }

    const Design& design_;
    const Plan& plan_;
    const Catalogue& catalogue_;
    std::optional<NetworkKind> scope_;
    CableNumbers numbers_;
    std::map<NetworkKind, NetworkKind> carrierOf_;
    std::vector<std::vector<int>> ports_;  ///< by device, ascending; of a host those by hand last
    std::vector<WiringIndex> nodeOf_;      ///< by device
    Wiring wiring_;
};

}  // namespace

Wiring wiringOf(const Design& design, const Plan& plan, const Catalogue& catalogue, std::optional<NetworkKind> network,
                WiringOrigin* origin)
{
    return WiringMaker(design, plan, catalogue, network).make(origin);
}

}  // namespace cw
