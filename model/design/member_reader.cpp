// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/member_reader.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace cw {
namespace {

/// A few letters of a long text, never half of one.
std::string beginningOf(const std::string& text)
{
    std::size_t end = 40;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

}  // namespace

void Fault::raise(ErrorCode code, std::string where, std::vector<std::string> args)
{
    if (!error_)
        error_ = Error{code, std::move(where), std::move(args), {}};
}

void raiseTooMany(Fault& fault, std::string where, std::size_t items)
{
    fault.raise(ErrorCode::OutOfRange, std::move(where), {std::to_string(items), "0 … " + std::to_string(kMostItems)});
}

MemberReader::MemberReader(const JsonNode& node, std::string path, Fault& fault, Keys keys)
    : node_(node)
    , path_(std::move(path))
    , fault_(fault)
{
    if (node.kind != JsonNode::Kind::Object) {
        fault.raise(ErrorCode::WrongType, path_, {"object"});
        return;
    }
    for (const auto& [key, value] : node.members)
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            fault.raise(ErrorCode::UnknownKey, where(key), {key, nearestWord(key, keys)});
}

void MemberReader::require(Keys keys)
{
    for (const std::string_view key : keys)
        if (!has(key))
            fault_.raise(ErrorCode::MissingKey, path_, {std::string(key)});
}

std::string MemberReader::where(std::string_view key) const
{
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

const JsonNode* MemberReader::find(std::string_view key, JsonNode::Kind kind, const char* kindWord)
{
    const JsonNode* value = node_.find(key);
    if (value && value->kind != kind) {
        fault_.raise(ErrorCode::WrongType, where(key), {kindWord});
        return nullptr;
    }
    return value;
}

void MemberReader::read(std::string_view key, std::string& target, std::size_t longest)
{
    const JsonNode* value = find(key, JsonNode::Kind::Text, "text");
    if (!value)
        return;
    if (value->text.size() > longest) {
        fault_.raise(ErrorCode::OutOfRange, where(key),
                     {beginningOf(value->text) + "…", fmt::format("<= {} B", longest)});
        return;
    }
    target = value->text;
}

void MemberReader::read(std::string_view key, bool& target)
{
    if (const JsonNode* value = find(key, JsonNode::Kind::Boolean, "true or false"))
        target = value->boolean;
}

void MemberReader::read(std::string_view key, int& target, int least, int most)
{
    double number = target;
    read(key, number, least, most);
    if (number != std::floor(number))
        fault_.raise(ErrorCode::OutOfRange, where(key), {shortestNumber(number), fmt::format("{} … {}", least, most)});
    else
        target = static_cast<int>(number);
}

void MemberReader::read(std::string_view key, double& target, double least, double most)
{
    const JsonNode* value = find(key, JsonNode::Kind::Number, "number");
    if (!value)
        return;
    if (!(value->number >= least && value->number <= most))
        fault_.raise(ErrorCode::OutOfRange, where(key),
                     {value->text, shortestNumber(least) + " … " + shortestNumber(most)});
    else
        target = value->number;
}

void MemberReader::readId(std::string_view key, std::string& target)
{
    constexpr std::size_t kLongest = 64;
    std::string id;
    read(key, id);
    if (!has(key) || fault_.isRaised())
        return;
    const bool isValid = !id.empty() && id.size() <= kLongest && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (isValid)
        target = id;
    else
        fault_.raise(ErrorCode::OutOfRange, where(key), {id, kIdPattern});
}

void MemberReader::readOptional(std::string_view key, std::optional<int>& target, int least, int most)
{
    int value = least;
    read(key, value, least, most);
    if (has(key))
        target = value;
}

}  // namespace cw
