// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a design as JSON, shared by design files, templates, briefs and the clipboard.

#include "model/design/design.h"
#include "model/design/member_reader.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace cw {

inline constexpr int kMostUnits = 200'000;              ///< of one block
inline constexpr double kLeastOversubscription = 0.25;  ///< four times the uplinks that hosts can fill
inline constexpr double kMostOversubscription = 64;
inline constexpr int kMostPlanes = 8;
inline constexpr int kMostHostPorts = 1024;  ///< of a leaf
inline constexpr int kMostRails = 256;
inline constexpr double kCanvasReach = 1e7;  ///< of a position, in either direction

inline Duration milliseconds(double value)
{
    return seconds(value / 1000);
}

inline double inMilliseconds(Duration duration)
{
    return inSeconds(duration) * 1000;
}

inline double onCanvas(double coordinate)
{
    return std::clamp(coordinate, -kCanvasReach, kCanvasReach);
}

Block readBlock(const JsonNode& node, const std::string& path, Fault& fault);
Network readNetwork(const JsonNode& node, const std::string& path, Fault& fault);
/// Speeds, ratios and the form of the fabric: what design files and briefs say in the same words.
void readFabricShape(MemberReader& in, Network& network);
/// What design files and briefs ask of a serving workload in the same words.
void readServingDemand(MemberReader& in, ServingDemand& serving);
Workload readWorkload(const JsonNode& node, const std::string& path, Fault& fault);
Override readOverride(const JsonNode& node, const std::string& path, Fault& fault);
Site readSite(const JsonNode& node, const std::string& path, Fault& fault);
Currency readCurrency(MemberReader& in, std::string_view key, Currency fallback);
/// A price per kWh as one per MWh. Raises OutOfRange for an amount finer than 0.00001: it would be rounded in silence.
Money readTariff(MemberReader& in, std::string_view key, Currency currency, Money fallback);
/// A whole design without its "format" and "version".
Design readDesign(const JsonNode& root, Fault& fault);
/// Duplicate ids, second networks of a kind and references to nothing.
void checkReferences(const Design& design, Fault& fault);

JsonNode blockNode(const Block& block);
JsonNode networkNode(const Network& network);
JsonNode overrideNode(const Override& override);
JsonNode workloadNode(const Workload& workload);
JsonNode siteNode(const Site& site);

/// A quantity as the shortest number of its unit that reads back to it; one that no number of the unit reads back to
/// moves to its neighbour, so that what is saved once stays the same for ever.
template <class Value>
JsonNode inUnit(Value quantity, Value (*make)(double), double (*in)(Value));

/// How one version becomes the next: steps[i] turns version i + 1 into i + 2 in place.
using Migration = std::function<void(JsonNode&)>;
/// Checks "format", refuses versions above `newest` and below 1, applies the steps and takes both keys away.
Result<JsonNode> migrated(JsonNode root, const std::string& format, int newest, const std::vector<Migration>& steps);

}  // namespace cw
