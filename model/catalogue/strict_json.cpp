// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue/strict_json.h"

#include <algorithm>
#include <cmath>
#include <istream>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cw {

namespace {

using Kind = JsonValue::Kind;

/// Builds our values while the text is read, so that depth and double keys are refused at once.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    JsonValue root;
    std::optional<Error> error;

    bool null() override { return add({}); }
    bool boolean(bool value) override
    {
        JsonValue node;
        node.kind = Kind::Boolean;
        node.boolean = value;
        return add(std::move(node));
    }
    bool number_integer(number_integer_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t&) override { return addNumber(value); }
    bool string(string_t& value) override
    {
        JsonValue node;
        node.kind = Kind::Text;
        node.text = std::move(value);
        return add(std::move(node));
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Kind::Object); }
    bool start_array(std::size_t) override { return open(Kind::List); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        auto& members = stack_.back().members;
        const bool isTwice =
            std::any_of(members.begin(), members.end(), [&](const auto& m) { return m.first == name; });
        if (isTwice)
            error = Error{ErrorCode::DuplicateId, name, {name}, {}};
        members.emplace_back(std::move(name), JsonValue{});
        return !isTwice;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& problem) override
    {
        if (!error)
            error = Error{ErrorCode::NotJson, {}, {reasonOf(problem.what())}, {}};
        return false;
    }

private:
    /// nlohmann prefixes "[json.exception.parse_error.101] parse error at line 1, column 2: ".
    static std::string reasonOf(const std::string& message)
    {
        const auto colon = message.find(": ");
        return colon == std::string::npos ? message : message.substr(colon + 2);
    }
    bool addNumber(double value)
    {
        JsonValue node;
        node.kind = Kind::Number;
        node.number = value;
        return add(std::move(node));
    }
    bool add(JsonValue node)
    {
        if (stack_.empty())
            root = std::move(node);
        else if (stack_.back().kind == Kind::Object)
            stack_.back().members.back().second = std::move(node);
        else
            stack_.back().items.push_back(std::move(node));
        return true;
    }
    bool open(Kind kind)
    {
        if (stack_.size() >= static_cast<std::size_t>(kMaxJsonDepth)) {
            error = Error{ErrorCode::TooDeep, {}, {std::to_string(kMaxJsonDepth)}, {}};
            return false;
        }
        stack_.emplace_back();
        stack_.back().kind = kind;
        return true;
    }
    bool close()
    {
        JsonValue node = std::move(stack_.back());
        stack_.pop_back();
        return add(std::move(node));
    }

    std::vector<JsonValue> stack_;
};

std::string placeOfByte(const std::string& text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    const auto line = 1 + std::count(text.begin(), end, '\n');
    const auto lastBreak = std::find(std::make_reverse_iterator(end), text.rend(), '\n');
    return fmt::format("line {}, column {}", line, std::distance(std::make_reverse_iterator(end), lastBreak) + 1);
}

/// Remembers where the parser stopped, for the place in the error.
class PlacedBuilder : public TreeBuilder {
public:
    explicit PlacedBuilder(const std::string& text)
        : text_(text)
    {
    }
    bool parse_error(std::size_t byte, const std::string& token, const nlohmann::detail::exception& problem) override
    {
        TreeBuilder::parse_error(byte, token, problem);
        if (error->where.empty())
            error->where = placeOfByte(text_, byte == 0 ? 0 : byte - 1);
        return false;
    }

private:
    const std::string& text_;
};

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Boolean: return "true or false";
    case Kind::Number: return "number";
    case Kind::Text: return "text";
    case Kind::List: return "list";
    case Kind::Object: return "object";
    case Kind::Null: break;
    }
    return "null";
}

std::string joined(const std::vector<std::string>& names)
{
    return fmt::format("{}", fmt::join(names, ", "));
}

/// Levenshtein's distance with one row.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

const JsonValue kNullValue;
const std::vector<JsonValue> kNoItems;

}  // namespace

JsonValue::JsonValue() = default;
JsonValue::JsonValue(const JsonValue& other) = default;
JsonValue::JsonValue(JsonValue&& other) noexcept = default;
JsonValue& JsonValue::operator=(const JsonValue& other) = default;
JsonValue& JsonValue::operator=(JsonValue&& other) noexcept = default;
JsonValue::~JsonValue() = default;

const JsonValue* JsonValue::find(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

Result<JsonValue> parseStrictJson(std::istream& in, std::size_t maxBytes)
{
    // Read in blocks and stop at the limit: the size of a pipe is not known beforehand.
    std::string text;
    std::vector<char> block(std::size_t{64} * 1024);
    while (in && text.size() <= maxBytes) {
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (text.size() > maxBytes)
        return failure(ErrorCode::FileTooLarge, {}, {{}, std::to_string(text.size()), std::to_string(maxBytes)});
    PlacedBuilder builder(text);
    const bool isWhole = nlohmann::json::sax_parse(text, &builder);
    if (builder.error)
        return tl::make_unexpected(*builder.error);
    if (!isWhole)
        return failure(ErrorCode::NotJson, {}, {{}});
    return std::move(builder.root);
}

std::string nearestName(std::string_view mistyped, const std::vector<std::string>& names)
{
    std::string nearest;
    // At least one edit is allowed, so that "gpus" still finds "gpu".
    std::size_t best = std::max<std::size_t>(mistyped.size() / 3, 1) + 1;
    for (const std::string& name : names) {
        const std::size_t distance = editDistance(mistyped, name);
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

ObjectReader::ObjectReader(const JsonValue& value, std::string where, std::optional<Error>& firstError)
    : value_(value.kind == Kind::Object ? value : kNullValue)
    , where_(std::move(where))
    , error_(firstError)
{
    if (value.kind != Kind::Object)
        fail(ErrorCode::WrongType, where_, {nameOf(Kind::Object)});
}

std::string ObjectReader::placeOf(const std::string& key) const
{
    return where_.empty() ? key : where_ + "." + key;
}

void ObjectReader::fail(ErrorCode code, const std::string& place, std::vector<std::string> args)
{
    if (!error_)
        error_ = Error{code, place, std::move(args), {}};
}

const JsonValue* ObjectReader::member(const std::string& key, Kind kind, bool isRequired)
{
    knownKeys_.push_back(key);
    const JsonValue* found = value_.find(key);
    if (found == nullptr || found->isNull()) {
        if (isRequired)
            fail(ErrorCode::MissingKey, placeOf(key), {key});
        return nullptr;
    }
    if (found->kind != kind) {
        fail(ErrorCode::WrongType, placeOf(key), {nameOf(kind)});
        return nullptr;
    }
    return found;
}

std::optional<double> ObjectReader::number(const std::string& key, NumberRange range)
{
    const JsonValue* found = member(key, Kind::Number);
    if (found == nullptr)
        return std::nullopt;
    if (!std::isfinite(found->number) || found->number < range.minimum || found->number > range.maximum) {
        fail(ErrorCode::OutOfRange, placeOf(key),
             {fmt::format("{}", found->number), fmt::format("{} – {}", range.minimum, range.maximum)});
        return std::nullopt;
    }
    return found->number;
}

int ObjectReader::integer(const std::string& key, int fallback, NumberRange range)
{
    const std::optional<double> found = number(key, range);
    if (found && std::floor(*found) != *found)
        fail(ErrorCode::OutOfRange, placeOf(key),
             {fmt::format("{}", *found), fmt::format("{}, {}, … {}", range.minimum, range.minimum + 1, range.maximum)});
    return found ? static_cast<int>(*found) : fallback;
}

std::string ObjectReader::text(const std::string& key)
{
    const JsonValue* found = member(key, Kind::Text);
    return found != nullptr ? found->text : std::string();
}

bool ObjectReader::boolean(const std::string& key, bool fallback)
{
    const JsonValue* found = member(key, Kind::Boolean);
    return found != nullptr ? found->boolean : fallback;
}

std::optional<std::size_t> ObjectReader::choice(const std::string& key, const std::vector<std::string>& choices)
{
    const JsonValue* found = member(key, Kind::Text);
    return found != nullptr ? choiceOf(*found, placeOf(key), choices, error_) : std::nullopt;
}

const std::vector<JsonValue>& ObjectReader::list(const std::string& key)
{
    const JsonValue* found = member(key, Kind::List);
    return found != nullptr ? found->items : kNoItems;
}

const JsonValue* ObjectReader::object(const std::string& key)
{
    return member(key, Kind::Object);
}

double ObjectReader::requiredNumber(const std::string& key, NumberRange range)
{
    const bool isThere = value_.find(key) != nullptr && !value_.find(key)->isNull();
    if (!isThere)
        fail(ErrorCode::MissingKey, placeOf(key), {key});
    return number(key, range).value_or(0.0);
}

std::string ObjectReader::requiredText(const std::string& key)
{
    const JsonValue* found = member(key, Kind::Text, true);
    if (found != nullptr && found->text.empty())
        fail(ErrorCode::MissingKey, placeOf(key), {key});
    return found != nullptr ? found->text : std::string();
}

std::size_t ObjectReader::requiredChoice(const std::string& key, const std::vector<std::string>& choices)
{
    const JsonValue* found = member(key, Kind::Text, true);
    return found != nullptr ? choiceOf(*found, placeOf(key), choices, error_).value_or(0) : 0;
}

void ObjectReader::refuseUnknownKeys()
{
    for (const auto& [key, unused] : value_.members)
        if (std::find(knownKeys_.begin(), knownKeys_.end(), key) == knownKeys_.end())
            fail(ErrorCode::UnknownKey, placeOf(key), {key, nearestName(key, knownKeys_)});
}

std::optional<std::size_t> choiceOf(const JsonValue& value, const std::string& where,
                                    const std::vector<std::string>& choices, std::optional<Error>& firstError)
{
    const auto found = std::find(choices.begin(), choices.end(), value.text);
    if (value.kind == Kind::Text && found != choices.end())
        return static_cast<std::size_t>(found - choices.begin());
    if (!firstError)
        firstError = value.kind == Kind::Text
                         ? Error{ErrorCode::UnknownChoice, where, {value.text, joined(choices)}, {}}
                         : Error{ErrorCode::WrongType, where, {nameOf(Kind::Text)}, {}};
    return std::nullopt;
}

}  // namespace cw
