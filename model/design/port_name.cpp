// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/port_name.h"

#include <cstdio>
#include <numeric>
#include <utility>

namespace cw {

PortName inLowestTerms(PortName name)
{
    const int divisor = std::gcd(name.part, name.parts);
    name.part /= divisor;
    name.parts /= divisor;
    return name;
}

int numberIn(const PortName& port, int grain, int whole)
{
    if (port.port > whole)
        return port.part == 0 ? whole * (grain - 1) + port.port : 0;
    const bool isThere = port.part < port.parts && port.part * grain % port.parts == 0;
    return isThere ? (port.port - 1) * grain + port.part * grain / port.parts + 1 : 0;
}

PortName portNumbered(std::string device, int number, int grain, int whole)
{
    if (number > whole * grain)
        return {std::move(device), number - whole * (grain - 1)};
    // A management port has no number.
    if (number < 1)
        return {std::move(device), 0};
    return inLowestTerms({std::move(device), (number - 1) / grain + 1, (number - 1) % grain, grain});
}

std::string portText(const PortName& name)
{
    const std::string whole = name.device + ":" + std::to_string(name.port);
    return name.part == 0 ? whole : whole + "+" + std::to_string(name.part) + "/" + std::to_string(name.parts);
}

PortName portOfText(const std::string& text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos)
        return {};
    PortName name{text.substr(0, colon)};
    std::sscanf(text.c_str() + colon + 1, "%d+%d/%d", &name.port, &name.part, &name.parts);
    return portText(name) == text && name.port > 0 && name.parts > 0 ? name : PortName{};
}

}  // namespace cw
