// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <fmt/format.h>

#include <algorithm>

namespace cw {
namespace {

constexpr std::size_t kMaxStem = 50;  // leaves room for a number within the 63 characters of a host name

const char* networkWord(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return "compute";
    case NetworkKind::Storage: return "storage";
    case NetworkKind::Service: return "service";
    case NetworkKind::OutOfBand: return "oob";
    }
    return "network";
}

const char* roleWord(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Leaf: return "leaf";
    case DeviceRole::Spine: return "spine";
    case DeviceRole::Core: return "core";
    case DeviceRole::Access: return "access";
    case DeviceRole::Aggregation: return "aggregation";
    default: return "unit";
    }
}

/// "nvidia-dgx-h100" without its maker.
std::string stemOf(const PartId& part)
{
    const std::size_t dash = part.find('-');
    const std::string stem = dash == std::string::npos || dash + 1 == part.size() ? part : part.substr(dash + 1);
    return stem.substr(0, kMaxStem);
}

}  // namespace

std::string switchStem(NetworkKind network, DeviceRole role)
{
    return fmt::format("{}-{}-", networkWord(network), roleWord(role));
}

std::string deviceName(const Plan& plan, const Design& design, DeviceIndex index)
{
    const Device& device = plan.devices[static_cast<std::size_t>(index)];
    if (device.byOverride >= 0)
        return design.overrides[static_cast<std::size_t>(device.byOverride)].device;
    if (device.block < 0)
        return fmt::format("{}-{}-{:02}", networkWord(device.network), roleWord(device.role), device.ordinal + 1);
    const std::string stem = stemOf(design.blocks[static_cast<std::size_t>(device.block)].part);
    // Blocks of the same part count on, so that names stay unique.
    int before = 0;
    for (std::size_t b = 0; b < static_cast<std::size_t>(device.block); ++b)
        if (stemOf(design.blocks[b].part) == stem)
            before += std::max(0, design.blocks[b].count);
    return fmt::format("{}-{:03}", stem, before + device.ordinal + 1);
}

std::string rackName(const Rack& rack)
{
    return rackName(FloorPlace{rack.row, rack.column});
}

std::string rackName(FloorPlace place)
{
    std::string row;
    for (int n = place.row + 1; n > 0; n = (n - 1) / 26)
        row.insert(row.begin(), static_cast<char>('A' + (n - 1) % 26));
    return fmt::format("{}{:02}", row, place.column + 1);
}

}  // namespace cw
