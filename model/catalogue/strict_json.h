// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON as our files need it: nothing is ignored, nothing is repaired. A key that nobody asked for, a
// key given twice and a figure outside its range are errors with their place in the file.

#include "model/units/result.h"

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cw {

/// Largest file that is read at all; our own are below 1 MB.
inline constexpr std::size_t kMaxJsonBytes = std::size_t{64} * 1024 * 1024;
/// Deepest nesting that is followed; our own files need 6.
inline constexpr int kMaxJsonDepth = 64;
/// Largest figure in any unit of our files; beyond it sums lose meaning.
inline constexpr double kMaxJsonFigure = 1e15;

/// A parsed JSON value. Members keep their order in the file.
struct JsonValue {
    enum class Kind { Null, Boolean, Number, Text, List, Object };
    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0;
    std::string text;
    std::vector<JsonValue> items;
    std::vector<std::pair<std::string, JsonValue>> members;

    // Written out of line: Clang 14 can't see through a list of pairs with the type itself while it is being defined.
    JsonValue();
    JsonValue(const JsonValue& other);
    JsonValue(JsonValue&& other) noexcept;
    JsonValue& operator=(const JsonValue& other);
    JsonValue& operator=(JsonValue&& other) noexcept;
    ~JsonValue();

    bool isNull() const { return kind == Kind::Null; }
    /// nullptr if there is no such member.
    const JsonValue* find(std::string_view key) const;
};

/// FileTooLarge, TooDeep, NotJson, DuplicateId (a key twice in one object).
Result<JsonValue> parseStrictJson(std::istream& in, std::size_t maxBytes = kMaxJsonBytes);

/// The name nearest to a mistyped one by edit distance, at most a third of its length; "" if none is.
std::string nearestName(std::string_view mistyped, const std::vector<std::string>& names);

struct NumberRange {
    double minimum = 0;
    double maximum = kMaxJsonFigure;
};

/// Reads the members of one object and remembers which keys were asked for. The first error stays;
/// later calls then return their defaults, so that a reading function needs no branches.
class ObjectReader {
public:
    ObjectReader(const JsonValue& value, std::string where, std::optional<Error>& firstError);

    /// An absent or null member is "unknown": nullopt, "" or the fallback.
    std::optional<double> number(const std::string& key, NumberRange range = {});
    int integer(const std::string& key, int fallback, NumberRange range = {0, 1e6});
    std::string text(const std::string& key);
    bool boolean(const std::string& key, bool fallback);
    /// Index into `choices`; nullopt if absent.
    std::optional<std::size_t> choice(const std::string& key, const std::vector<std::string>& choices);
    const std::vector<JsonValue>& list(const std::string& key);
    /// nullptr if absent.
    const JsonValue* object(const std::string& key);

    double requiredNumber(const std::string& key, NumberRange range = {});
    std::string requiredText(const std::string& key);
    std::size_t requiredChoice(const std::string& key, const std::vector<std::string>& choices);

    /// Call last: a member that no call above asked for is an error.
    void refuseUnknownKeys();
    const std::vector<std::string>& knownKeys() const { return knownKeys_; }
    std::string placeOf(const std::string& key) const;
    void fail(ErrorCode code, const std::string& place, std::vector<std::string> args);
    bool hasFailed() const { return error_.has_value(); }

private:
    const JsonValue* member(const std::string& key, JsonValue::Kind kind, bool isRequired = false);

    const JsonValue& value_;
    std::string where_;
    std::optional<Error>& error_;
    std::vector<std::string> knownKeys_;
};

/// One of `choices` as an index, from a text that stands in a list.
std::optional<std::size_t> choiceOf(const JsonValue& value, const std::string& where,
                                    const std::vector<std::string>& choices, std::optional<Error>& firstError);

}  // namespace cw
