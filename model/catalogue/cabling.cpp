// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue/cabling.h"

#include <algorithm>

namespace cw {

bool Cabling::accepts(const std::string& cage, const std::string& module) const
{
    if (cage == module)
        return true;
    return std::any_of(cageFamilies.begin(), cageFamilies.end(), [&](const CageFamily& family) {
        const auto cageAt = std::find(family.forms.begin(), family.forms.end(), cage);
        const auto moduleAt = std::find(family.forms.begin(), family.forms.end(), module);
        return cageAt != family.forms.end() && moduleAt < cageAt;
    });
}

std::optional<Length> Cabling::bendRadiusOf(const CablePart& cable) const
{
    if (cable.bendRadius)
        return cable.bendRadius;
    const auto rule = std::find_if(bendRules.begin(), bendRules.end(), [&](const BendRule& one) {
        return std::find(one.media.begin(), one.media.end(), cable.medium) != one.media.end();
    });
    if (rule == bendRules.end() || !cable.diameter)
        return std::nullopt;
    return *cable.diameter * rule->diameters;
}

}  // namespace cw
