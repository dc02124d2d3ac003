// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/code_words.h"
#include "model/design/json_node.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace cw {

/// Longer lists of elements than any canvas shows are refused, wherever they come from.
inline constexpr std::size_t kMostItems = 2000;
/// What an id is made of, as errors about one name it.
inline constexpr const char* kIdPattern = "[a-z0-9-]{1,64}";

/// The first fault found in a file. Readers go on after one, to defaults, so that they need no error path of their
/// own; whoever started them looks here at the end.
class Fault {
public:
    void raise(ErrorCode code, std::string where, std::vector<std::string> args);
    bool isRaised() const { return error_.has_value(); }
    const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

/// Raises OutOfRange for a list of more than `kMostItems`.
void raiseTooMany(Fault& fault, std::string where, std::size_t items);

/// Reads one JSON object with known keys. A key that is absent leaves the target as it is.
class MemberReader {
public:
    using Keys = std::initializer_list<std::string_view>;

    /// Raises UnknownKey for a key that is not in `keys`, WrongType if the node is no object.
    MemberReader(const JsonNode& node, std::string path, Fault& fault, Keys keys);

    void require(Keys keys);
    bool has(std::string_view key) const { return node_.find(key) != nullptr; }
    std::string where(std::string_view key) const;
    Fault& fault() { return fault_; }

    /// Texts longer than `longest` bytes are refused: they would be drawn.
    void read(std::string_view key, std::string& target, std::size_t longest = 500);
    void read(std::string_view key, bool& target);
    void read(std::string_view key, int& target, int least, int most);
    void read(std::string_view key, double& target, double least, double most);
    /// Lower-case letters, digits and hyphens, at most 64.
    void readId(std::string_view key, std::string& target);
    void readOptional(std::string_view key, std::optional<int>& target, int least, int most);

    template <class Kind>
    void readChoice(std::string_view key, Kind& target)
    {
        std::string word;
        read(key, word);
        if (word.empty() && !has(key))
            return;
        if (const auto value = fromCodeWord<Kind>(word))
            target = *value;
        else
            fault_.raise(ErrorCode::UnknownChoice, where(key), {word, codeWords<Kind>()});
    }

    /// `make` is the unit's constructor (gigabitsPerSecond); bounds are in that unit.
    template <class Value>
    void readQuantity(std::string_view key, Value& target, Value (*make)(double), double least, double most)
    {
        double number = 0;
        read(key, number, least, most);
        if (has(key))
            target = make(number);
    }

    template <class Value>
    void readQuantity(std::string_view key, std::optional<Value>& target, Value (*make)(double), double least,
                      double most)
    {
        Value value{};
        readQuantity(key, value, make, least, most);
        if (has(key))
            target = value;
    }

    /// Calls `readItem(node, path)` for every item of a list of at most `kMostItems`.
    template <class ReadItem>
    void readList(std::string_view key, ReadItem readItem)
    {
        const JsonNode* list = find(key, JsonNode::Kind::List, "list");
        if (list && list->items.size() > kMostItems) {
            raiseTooMany(fault_, where(key), list->items.size());
            return;
        }
        for (std::size_t i = 0; list && i < list->items.size(); ++i)
            readItem(list->items[i], where(key) + "[" + std::to_string(i) + "]");
    }

    /// The member if it is there and of the kind; raises WrongType if it is of another.
    const JsonNode* find(std::string_view key, JsonNode::Kind kind, const char* kindWord);

private:
    const JsonNode& node_;
    std::string path_;
    Fault& fault_;
};

}  // namespace cw
