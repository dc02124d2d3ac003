// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/cable_names.h"

#include "model/design/code_words.h"

#include <fmt/format.h>

#include <cctype>
#include <map>

namespace cw {
namespace {

std::string lowered(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::string rackOf(const Plan& plan, RackIndex rack)
{
    return rackName(plan.racks[static_cast<std::size_t>(rack)]);
}

/// Feeds of a rack are lettered.
char feedLetter(const Cable& cable)
{
    return static_cast<char>('A' + cable.toPort % 26);
}

const Cable& cableAt(const Plan& plan, std::int32_t index)
{
    return plan.cables[static_cast<std::size_t>(index)];
}

}  // namespace

CableNumbers::CableNumbers(const Plan& plan)
{
    std::map<NetworkKind, std::int32_t> cables;
    std::map<NetworkKind, std::int32_t> managers;
    ofCable.reserve(plan.cables.size());
    manager.reserve(plan.cables.size());
    for (const Cable& cable : plan.cables) {
        ofCable.push_back(++cables[cable.network]);
        manager.push_back(cable.to < 0 && cable.toRack < 0 ? ++managers[cable.network] : 0);
    }
}

std::string cableId(const Plan& plan, const CableNumbers& numbers, std::int32_t cable)
{
    return fmt::format("{}-{:05}", codeWord(cableAt(plan, cable).network),
                       numbers.ofCable[static_cast<std::size_t>(cable)]);
}

std::string outsideName(const Plan& plan, const CableNumbers& numbers, std::int32_t index)
{
    const Cable& cable = cableAt(plan, index);
    if (cable.toRack >= 0)
        return lowered(fmt::format("pdu-{}-{}", rackOf(plan, cable.toRack), feedLetter(cable)));
    return fmt::format("{}-manager-{:02}", codeWord(cable.network), numbers.manager[static_cast<std::size_t>(index)]);
}

std::string endIdentifier(const Plan& plan, const Design& design, const CableEnd& end)
{
    if (end.rack < 0)
        return fmt::format("{}:{:02}", deviceName(plan, design, end.device), end.port);
    const int unit = plan.devices[static_cast<std::size_t>(end.device)].bottomU;
    return fmt::format("{}-{:02}:{:02}", rackOf(plan, end.rack), unit, end.port);
}

std::string outsideIdentifier(const Plan& plan, const CableNumbers& numbers, std::int32_t index)
{
    const Cable& cable = cableAt(plan, index);
    if (cable.toRack >= 0)
        return fmt::format("{}-PDU{}:01", rackOf(plan, cable.toRack), feedLetter(cable));
    return outsideName(plan, numbers, index) + ":01";
}

std::string cableLabel(const std::string& nearEnd, const std::string& farEnd)
{
    return nearEnd + "/" + farEnd;
}

}  // namespace cw
