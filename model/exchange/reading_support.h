// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the readers of wirings share: bounds, lines, issues. Internal to this room.

#include "model/exchange/wiring_reading.h"

#include <functional>
#include <optional>

namespace cw {

// A fabric of 131,072 endpoints in three tiers has 0.4 million cables and prints some 80 MB.
inline constexpr std::size_t kMaxWiringBytes = 256u * 1024 * 1024;
inline constexpr std::size_t kMaxWiringLine = 16u * 1024;
inline constexpr std::size_t kMaxWiringNodes = 1'000'000;
inline constexpr std::size_t kMaxWiringCables = 4'000'000;
inline constexpr std::size_t kMaxWiringIssues = 1000;
inline constexpr int kMaxWiringPort = 100'000;

/// Collects issues up to the bound.
class IssueList {
public:
    explicit IssueList(WiringReading& reading)
        : reading_(reading)
    {
    }

    void add(WiringIssueCode code, int line, std::vector<std::string> args = {});

private:
    WiringReading& reading_;
};

/// Valid UTF-8 without a byte order mark, converted from UTF-16 if marked so; other bytes become '?', and NUL too. The
/// line of the first bad byte is an issue. Text that is longer than the bound is cut.
std::string cleanText(std::string_view text, IssueList& issues);

/// Calls `line` with every line and its number, until it returns false. Lines beyond the bound are cut.
void eachLine(std::string_view text, IssueList& issues, const std::function<bool(std::string_view, int)>& line);

std::string_view trimmed(std::string_view text);
/// At most 60 bytes of it, for messages.
std::string shortened(std::string_view text);
/// A whole number within `least` and `most` and nothing behind it.
std::optional<int> wholeNumber(std::string_view text, int least, int most);

}  // namespace cw
