// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cost/cable_counts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw {

namespace {

const CableChoice kNoChoice;

const CableChoice& choiceOf(const Plan& plan, const Cable& cable)
{
    const bool isKnown = cable.choice >= 0 && static_cast<std::size_t>(cable.choice) < plan.cableChoices.size();
    return isKnown ? plan.cableChoices[static_cast<std::size_t>(cable.choice)] : kNoChoice;
}

DeviceRole roleOf(const Plan& plan, DeviceIndex index)
{
    return plan.devices[static_cast<std::size_t>(index)].role;
}

bool isUnit(const Plan& plan, DeviceIndex index)
{
    const DeviceRole role = roleOf(plan, index);
    return role == DeviceRole::Server || role == DeviceRole::StorageUnit || role == DeviceRole::ServiceNode;
}

/// One opening that something is plugged into. Ports of a unit count from zero in each of its port groups, ports of a
/// switch over the whole switch.
struct Cage {
    DeviceIndex device;
    int group;  ///< -1 for a switch
    int opening;
    friend bool operator==(const Cage& a, const Cage& b) = default;
    friend auto operator<=>(const Cage& a, const Cage& b) = default;
};

Cage cageOf(const Plan& plan, const Cable& cable, DeviceIndex device, int port, int portsPerCage)
{
    return {device, isUnit(plan, device) ? int{device == cable.from ? cable.fromGroup : cable.toGroup} : -1,
            port / std::max(1, portsPerCage)};
}

struct OpticPlace {
    std::size_t part;
    Cage cage;
    NetworkKind network;
};

/// Collects the cages of each optic part; parts are numbered, so that sorting compares no text.
class OpticPlaces {
public:
    explicit OpticPlaces(const Plan& plan)
        : plan_(plan)
    {
        places_.reserve(plan.cables.size());
    }

    /// A small number for a part, 0 for none.
    std::size_t numberOf(const PartId& optic)
    {
        const auto [entry, isNew] = numbers_.try_emplace(optic, parts_.size());
        if (isNew)
            parts_.push_back(optic);
        return entry->second;
    }

    void add(const Cable& cable, std::size_t optic, DeviceIndex device, int port, int portsPerCage)
    {
        if (optic != 0)
            places_.push_back({optic, cageOf(plan_, cable, device, port, portsPerCage), cable.network});
    }

    void addOutside(const Cable& cable, std::size_t optic)
    {
        if (optic != 0)
            ++outside_[{cable.network, parts_[optic]}];
    }

    std::vector<OpticCount> counts()
    {
        std::stable_sort(places_.begin(), places_.end(), [](const OpticPlace& a, const OpticPlace& b) {
            return std::tie(a.part, a.cage) < std::tie(b.part, b.cage);
        });
        places_.erase(
            std::unique(places_.begin(), places_.end(),
                        [](const OpticPlace& a, const OpticPlace& b) { return a.part == b.part && a.cage == b.cage; }),
            places_.end());
        std::map<Key, Tally> tallies;
        for (const OpticPlace& place : places_)
            tallies[{place.network, parts_[place.part]}].add(place.cage, roleOf(plan_, place.cage.device));
        for (const auto& [key, quantity] : outside_) {
            tallies[key].quantity += quantity;
            tallies[key].isInServersOnly = false;
        }
        std::vector<OpticCount> counts;
        for (const auto& [key, tally] : tallies)
            counts.push_back({key.first, key.second, tally.quantity, tally.isInServersOnly ? tally.servers : 0});
        return counts;
    }

private:
    using Key = std::pair<NetworkKind, PartId>;

    struct Tally {
        int quantity = 0;
        int servers = 0;
        DeviceIndex lastDevice = -1;
        bool isInServersOnly = true;

        /// Cages arrive sorted by device.
        void add(const Cage& cage, DeviceRole role)
        {
            ++quantity;
            isInServersOnly = isInServersOnly && role == DeviceRole::Server;
            servers += cage.device != lastDevice ? 1 : 0;
            lastDevice = cage.device;
        }
    };

    const Plan& plan_;
    std::vector<OpticPlace> places_;
    std::map<PartId, std::size_t> numbers_{{PartId(), 0}};
    std::vector<PartId> parts_{PartId()};
    std::map<Key, int> outside_;
};

}  // namespace

std::vector<CableCount> countCables(const Plan& plan)
{
    using Shared = std::tuple<NetworkKind, std::int16_t, Cage>;
    std::map<std::pair<NetworkKind, std::int16_t>, int> byChoice;
    std::vector<Shared> shared;
    std::vector<Shared> sharedBelow;
    for (const Cable& cable : plan.cables) {
        const int links = choiceOf(plan, cable).linksPerCable;
        if (links <= 1) {
            ++byChoice[{cable.network, cable.choice}];
            continue;
        }
        const bool hasUpper = cable.to >= 0;
        const int stride = hasUpper ? choiceOf(plan, cable).upperStride : choiceOf(plan, cable).lowerStride;
        shared.emplace_back(cable.network, cable.choice,
                            cageOf(plan, cable, hasUpper ? cable.to : cable.from,
                                   hasUpper ? cable.toPort : cable.fromPort, links * stride));
        if (hasUpper && isUnit(plan, cable.from) && choiceOf(plan, cable).portsPerOpticLower >= links)
            sharedBelow.emplace_back(cable.network, cable.choice,
                                     cageOf(plan, cable, cable.from, cable.fromPort, links));
    }
    const auto addDistinct = [](std::vector<Shared>& all, std::map<std::pair<NetworkKind, std::int16_t>, int>& counts) {
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        for (const Shared& one : all)
            ++counts[{std::get<0>(one), std::get<1>(one)}];
    };
    addDistinct(shared, byChoice);
    // Where the opening of a host can hold the trunk as well, it is the end that the links fill: a port shared by
    // planes has its trunk at the host, and its tails in half-used openings of leaves.
    std::map<std::pair<NetworkKind, std::int16_t>, int> byTrunkBelow;
    addDistinct(sharedBelow, byTrunkBelow);
    for (const auto& [choice, quantity] : byTrunkBelow)
        byChoice[choice] = std::min(byChoice[choice], quantity);

    // Choices may differ in optics only; the cables are then the same article.
    std::map<std::tuple<NetworkKind, PartId, double>, int> byArticle;
    for (const auto& [key, quantity] : byChoice) {
        Cable example;
        example.choice = key.second;
        const CableChoice& choice = choiceOf(plan, example);
        byArticle[{key.first, choice.cable, inMetres(choice.stocked)}] += quantity;
    }
    std::vector<CableCount> counts;
    for (const auto& [key, quantity] : byArticle)
        counts.push_back({std::get<0>(key), std::get<1>(key), metres(std::get<2>(key)), quantity});
    return counts;
}

std::vector<OpticCount> countOptics(const Plan& plan)
{
    OpticPlaces places(plan);
    struct Ends {
        std::size_t lower = 0;
        std::size_t upper = 0;
    };
    std::vector<Ends> ends;
    for (const CableChoice& choice : plan.cableChoices)
        ends.push_back({places.numberOf(choice.opticLower), places.numberOf(choice.opticUpper)});
    for (const Cable& cable : plan.cables) {
        if (cable.choice < 0 || static_cast<std::size_t>(cable.choice) >= ends.size())
            continue;
        const Ends& end = ends[static_cast<std::size_t>(cable.choice)];
        const CableChoice& choice = choiceOf(plan, cable);
        places.add(cable, end.lower, cable.from, cable.fromPort, choice.portsPerOpticLower);
        if (cable.to >= 0)
            places.add(cable, end.upper, cable.to, cable.toPort, choice.portsPerOpticUpper);
        else
            places.addOutside(cable, end.upper);
    }
    return places.counts();
}

std::vector<CageCount> countCages(const Plan& plan)
{
    std::vector<std::pair<Cage, NetworkKind>> cages;
    cages.reserve(2 * plan.cables.size());
    for (const Cable& cable : plan.cables) {
        const CableChoice& choice = choiceOf(plan, cable);
        // A switch is managed over a port of its own.
        const bool isManagement = !isUnit(plan, cable.from) && cable.to >= 0 &&
                                  plan.devices[static_cast<std::size_t>(cable.from)].network !=
                                      plan.devices[static_cast<std::size_t>(cable.to)].network;
        if (!isManagement)
            cages.emplace_back(cageOf(plan, cable, cable.from, cable.fromPort, choice.portsPerOpticLower),
                               cable.network);
        if (cable.to >= 0)
            cages.emplace_back(cageOf(plan, cable, cable.to, cable.toPort, choice.portsPerOpticUpper), cable.network);
    }
    std::sort(cages.begin(), cages.end());
    cages.erase(
        std::unique(cages.begin(), cages.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
        cages.end());
    std::map<NetworkKind, CageCount> byNetwork;
    for (const auto& [cage, network] : cages) {
        CageCount& count = byNetwork[network];
        ++(isUnit(plan, cage.device) ? count.atUnits : count.atSwitches);
    }
    std::vector<CageCount> counts;
    for (auto& [network, count] : byNetwork) {
        count.network = network;
        counts.push_back(count);
    }
    return counts;
}

}  // namespace cw
