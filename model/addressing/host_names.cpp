// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/addressing/host_names.h"

#include "model/design/code_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

namespace cw {
namespace {

constexpr std::array<std::string_view, 7> kTokens = {"name", "role", "network", "group", "number", "rack", "unit"};

std::string_view roleWord(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Server: return "node";
    case DeviceRole::StorageUnit: return "storage";
    case DeviceRole::ServiceNode: return "service";
    case DeviceRole::Leaf: return "leaf";
    case DeviceRole::Spine: return "spine";
    case DeviceRole::Core: return "core";
    case DeviceRole::Access: return "access";
    case DeviceRole::Aggregation: return "aggregation";
    }
    return "device";
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string valueOf(std::string_view token, const Design& design, const Plan& plan, DeviceIndex index)
{
    const Device& device = plan.devices[static_cast<std::size_t>(index)];
    if (token == "name")
        return deviceName(plan, design, index);
    if (token == "role")
        return std::string(roleWord(device.role));
    if (token == "network")
        return device.block < 0 ? std::string(codeWord(device.network))
                                : design.blocks[static_cast<std::size_t>(device.block)].id;
    if (token == "group")
        return fmt::format("{:02}", device.group + 1);
    if (token == "number")
        return fmt::format("{:03}", device.ordinal + 1);
    if (token == "rack")
        return device.rack < 0 ? "none" : lowerCase(rackName(plan.racks[static_cast<std::size_t>(device.rack)]));
    return fmt::format("{:02}", device.bottomU);
}

/// Calls `onText` and `onToken` for the pieces of a pattern; a brace that is not closed is a token with it.
template <class OnText, class OnToken>
void walk(std::string_view pattern, OnText onText, OnToken onToken)
{
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        onText(pattern.substr(0, open));
        if (open == std::string_view::npos)
            return;
        const std::size_t close = pattern.find('}', open);
        if (close == std::string_view::npos) {
            onToken(pattern.substr(open));
            return;
        }
        onToken(pattern.substr(open + 1, close - open - 1));
        pattern.remove_prefix(close + 1);
    }
}

}  // namespace

bool isReservedVrf(std::string_view name)
{
    constexpr std::array<std::string_view, 5> kNames = {"default", "all", "mgmt", "lo", "bridge"};
    if (std::find(kNames.begin(), kNames.end(), name) != kNames.end())
        return true;
    // "vlan300", "swp17s1".
    constexpr std::array<std::string_view, 5> kStems = {"eth", "swp", "br", "vlan", "vxlan"};
    return std::any_of(kStems.begin(), kStems.end(), [&](std::string_view stem) {
        if (!name.starts_with(stem) || name.size() == stem.size())
            return false;
        const std::string_view rest = name.substr(stem.size());
        return rest.find_first_not_of(stem == "swp" ? "0123456789s" : "0123456789") == std::string_view::npos;
    });
}

bool isHostName(const std::string& name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !name.empty() && name.size() <= kLongestHostName && name.front() != '-' && name.back() != '-' &&
           std::all_of(name.begin(), name.end(), isPlain);
}

std::optional<std::string> unknownToken(const std::string& pattern)
{
    std::optional<std::string> unknown;
    walk(
        pattern, [](std::string_view) {},
        [&](std::string_view token) {
            if (!unknown && std::find(kTokens.begin(), kTokens.end(), token) == kTokens.end())
                unknown = std::string(token);
        });
    return unknown;
}

std::string hostName(const Design& design, const Plan& plan, DeviceIndex index)
{
    std::string name;
    walk(
        design.addressing.hostNames, [&](std::string_view text) { name += text; },
        [&](std::string_view token) { name += valueOf(token, design, plan, index); });
    return name;
}

std::optional<HostNameFault> hostNameFault(const Design& design, const Plan& plan)
{
    using Kind = HostNameFault::Kind;
    const std::string& pattern = design.addressing.hostNames;
    if (pattern == "{name}")
        return std::nullopt;
    if (const auto token = unknownToken(pattern))
        return HostNameFault{Kind::Token, *token, -1};
    std::unordered_set<std::string> seen;
    for (std::size_t d = 0; d < plan.devices.size(); ++d) {
        const auto index = static_cast<DeviceIndex>(d);
        std::string name = hostName(design, plan, index);
        if (!isHostName(name))
            return HostNameFault{Kind::Form, std::move(name), index};
        // Names are compared without regard to case (RFC 4343).
        if (!seen.insert(lowerCase(name)).second)
            return HostNameFault{Kind::Twice, std::move(name), index};
    }
    return std::nullopt;
}

}  // namespace cw
