// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue/part.h"

#include <algorithm>

namespace cw {

const Provenance& Part::provenanceOf(const std::string& field) const
{
    static const Provenance kNone;
    // From the particular to the general: "ports.storage", "ports", "*".
    for (std::string key = field; !key.empty();
         key.resize(key.find_last_of('.') == std::string::npos ? 0 : key.find_last_of('.')))
        if (const auto found = provenance.find(key); found != provenance.end())
            return found->second;
    const auto all = provenance.find("*");
    return all != provenance.end() ? all->second : kNone;
}

int Server::portCount(PortRole role) const
{
    int count = 0;
    for (const PortGroup& group : ports)
        count += group.role == role ? group.ports : 0;
    return count;
}

const PortGroup* Server::portGroup(PortRole role) const
{
    const auto found = std::find_if(ports.begin(), ports.end(), [&](const PortGroup& g) { return g.role == role; });
    return found == ports.end() ? nullptr : &*found;
}

bool Switch::supports(Technology technology) const
{
    return std::find(technologies.begin(), technologies.end(), technology) != technologies.end();
}

}  // namespace cw
