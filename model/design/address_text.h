// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What people type for an address plan, and what of it the design file takes. One place decides for both.

#include "model/design/addressing.h"
#include "model/units/result.h"

#include <cstdint>
#include <string>

namespace cw {

inline constexpr std::uint32_t kLastAsn = 4'294'967'294;  ///< RFC 7300 reserves the last one
inline constexpr int kLastVlan = 4094;
inline constexpr int kLastVni = (1 << 24) - 1;
inline constexpr int kLeastMtu = 576;
inline constexpr int kMostMtu = 16384;
inline constexpr int kMostLosslessClasses = 8;
inline constexpr int kMostLmc = 7;
inline constexpr int kMostQueuePairs = 1024;

/// "10.0.0.0/10" of the same family as `example`; refuses bits behind the length and names the prefix that was meant.
Result<IpPrefix> parsePool(const std::string& text, const IpPrefix& example);
/// "100-199", or one number: a range of it alone.
Result<IdRange> parseIdRange(const std::string& text, int last);
std::string text(const IdRange& range);
Result<std::uint32_t> parseAsn(const std::string& text);
/// "0x7fff" or decimal, 1 to 0x7fff.
Result<int> parsePartitionKey(const std::string& text);
std::string partitionKeyText(int key);
/// Names of VRFs, traffic classes and partitions: "[a-z0-9-]{1,64}", as other ids of the file.
Result<std::string> parsePlanName(const std::string& text);

}  // namespace cw
