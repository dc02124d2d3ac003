// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON as it stands in a file: members in order, numbers with their text. Small on purpose: reading is hostile until
// checked (limits, duplicate keys, UTF-8), writing is the same bytes for the same value.

#include "model/units/result.h"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cw {

struct JsonNode {
    enum class Kind { Null, Boolean, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0;
    std::string text;  ///< of a text; of a number as it is written ("2e12")
    std::vector<JsonNode> items;
    std::vector<std::pair<std::string, JsonNode>> members;

    static JsonNode ofText(std::string value);
    static JsonNode ofBoolean(bool value);
    static JsonNode ofInteger(std::int64_t value);
    /// Shortest text that reads back as the same number; "2000000000000" rather than "2e+12". Must be finite.
    static JsonNode ofNumber(double value);
    static JsonNode list() { return ofKind(Kind::List); }
    static JsonNode object() { return ofKind(Kind::Object); }

    /// nullptr if there is no such member.
    const JsonNode* find(std::string_view key) const;
    JsonNode* find(std::string_view key);
    JsonNode& add(std::string key, JsonNode value);
    JsonNode& append(JsonNode value);

private:
    static JsonNode ofKind(Kind kind);
};

/// The shortest decimal text of a finite number that reads back as the same double.
std::string shortestNumber(double value);

struct JsonLimits {
    std::size_t bytes = 64 * 1024 * 1024;
    int nesting = 64;
    /// Values of all kinds. A byte of hostile text ("[[],[],…") becomes a hundred bytes of nodes.
    std::size_t nodes = 1'000'000;
};

/// Refuses FileTooLarge, NotJson (with line and column; also for invalid UTF-8), TooDeep, DuplicateId (a key twice in
/// one object) and OutOfRange (a number that no double holds), each while reading: nothing is built that must not be.
Result<JsonNode> parseJson(std::istream& in, const JsonLimits& limits = {});
Result<JsonNode> parseJson(std::string_view text, const JsonLimits& limits = {});

/// Two spaces, a newline at the end. A list or object without nested objects stands on one line where it fits.
std::string writeJson(const JsonNode& node);

}  // namespace cw
