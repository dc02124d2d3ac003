// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/address_plan.h"
#include "model/addressing/address_rules.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace cw {
namespace {

using namespace addressing;

/// Calls `visit(device, number)` for every router with the place of its AS number in the range of the design.
template <class Visit>
void forEachRouter(const Design& design, const Plan& plan, Visit visit)
{
    std::uint32_t first = 0;
    for (const NetworkPlan* network : routedNetworks(design, plan)) {
        const AsnShape asns(plan, *network);
        for (int s = 0; s < network->sizing.switches(); ++s) {
            const DeviceIndex index = network->firstSwitch + s;
            visit(index, first + static_cast<std::uint32_t>(asns.of(plan, index)));
        }
        first += static_cast<std::uint32_t>(asns.count());
    }
}

/// AS numbers chosen by hand, by the name of the device.
std::unordered_map<std::string_view, std::uint32_t> chosenAsns(const AddressPlan& addressing)
{
    std::unordered_map<std::string_view, std::uint32_t> chosen;
    for (const AsnChoice& choice : addressing.asnChoices)
        chosen.emplace(choice.device, choice.asn);
    return chosen;
}

}  // namespace

std::vector<RouterAddress> routerAddresses(const Design& design, const Plan& plan)
{
    const AddressPlan& addressing = design.addressing;
    const auto chosen = chosenAsns(addressing);
    std::vector<RouterAddress> routers;
    forEachRouter(design, plan, [&](DeviceIndex index, std::uint32_t number) {
        RouterAddress router;
        router.device = index;
        router.asn = addressing.firstAsn + number;
        if (!chosen.empty())
            if (const auto own = chosen.find(deviceName(plan, design, index)); own != chosen.end())
                router.asn = own->second;
        router.loopback = addressing.loopbacks.v4.first.plus(routers.size());
        if (addressing.isDualStack)
            router.loopback6 = addressing.loopbacks.v6.first.plus(routers.size());
        routers.push_back(router);
    });
    std::sort(routers.begin(), routers.end(),
              [](const RouterAddress& a, const RouterAddress& b) { return a.device < b.device; });
    return routers;
}

std::optional<AsnClash> asnClash(const Design& design, const Plan& plan)
{
    if (design.addressing.asnChoices.empty())
        return std::nullopt;
    std::unordered_map<DeviceIndex, std::uint32_t> numbers;
    forEachRouter(design, plan, [&](DeviceIndex index, std::uint32_t number) { numbers[index] = number; });
    std::unordered_map<std::uint32_t, DeviceIndex> firstOf;
    for (const RouterAddress& router : routerAddresses(design, plan)) {
        const auto [found, isNew] = firstOf.try_emplace(router.asn, router.device);
        // Those that the plan itself lets share a number may share another one.
        if (!isNew && numbers[found->second] != numbers[router.device])
            return AsnClash{found->second, router.device, router.asn};
    }
    return std::nullopt;
}

std::optional<std::string> unknownRouter(const Design& design, const Plan& plan)
{
    if (design.addressing.asnChoices.empty())
        return std::nullopt;
    std::unordered_set<std::string> names;
    forEachRouter(design, plan,
                  [&](DeviceIndex index, std::uint32_t) { names.insert(deviceName(plan, design, index)); });
    for (const AsnChoice& choice : design.addressing.asnChoices)
        if (!names.contains(choice.device))
            return choice.device;
    return std::nullopt;
}

}  // namespace cw
