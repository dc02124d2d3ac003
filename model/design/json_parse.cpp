// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/json_node.h"

#include <algorithm>
#include <istream>
#include <optional>
#include <unordered_set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cw {
namespace {

std::string placeInText(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lastBreak = before.rfind('\n');
    const std::size_t column = lastBreak == std::string_view::npos ? before.size() + 1 : before.size() - lastBreak;
    return fmt::format("line {}, column {}", line, column);
}

// What is wrong, without the parser's own preamble and places, which are ours to give.
std::string reasonOf(std::string message)
{
    const std::size_t colon = message.rfind("; ");
    if (colon != std::string::npos)
        message = message.substr(0, message.find("; ", 0));
    const std::size_t preamble = message.find(": ");
    return preamble == std::string::npos ? message : message.substr(preamble + 2);
}

/// Receives the parser's events; a false answer ends the parse at once.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, const JsonLimits& limits)
        : text_(text)
        , limits_(limits)
    {
    }

    std::optional<Error> fault;
    JsonNode root;

    bool null() { return add({}); }
    bool boolean(bool value) { return add(JsonNode::ofBoolean(value)); }
    bool number_integer(std::int64_t value) { return addNumber(static_cast<double>(value), std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return addNumber(static_cast<double>(value), std::to_string(value)); }
    bool number_float(double value, const std::string& text) { return addNumber(value, text); }
    bool string(std::string& value) { return add(JsonNode::ofText(std::move(value))); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonNode::object()); }
    bool start_array(std::size_t) { return open(JsonNode::list()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name)
    {
        if (!keys_.back().insert(name).second)
            return refuse(ErrorCode::DuplicateId, pathOf(name), {name});
        key_ = std::move(name);
        return true;
    }

    bool parse_error(std::size_t byte, const std::string& token, const nlohmann::json::exception& error)
    {
        if (error.id == 406)
            return refuse(ErrorCode::OutOfRange, placeInText(text_, byte), {token, "|x| < 1.8e308"});
        return refuse(ErrorCode::NotJson, placeInText(text_, byte), {reasonOf(error.what())});
    }

private:
    std::string_view text_;
    const JsonLimits& limits_;
    std::vector<JsonNode*> path_;
    std::vector<std::unordered_set<std::string>> keys_;
    std::string key_;
    std::size_t nodes_ = 0;

    bool refuse(ErrorCode code, std::string where, std::vector<std::string> args)
    {
        fault = Error{code, std::move(where), std::move(args), {}};
        return false;
    }

    bool addNumber(double value, std::string text)
    {
        JsonNode node;
        node.kind = JsonNode::Kind::Number;
        node.number = value;
        node.text = std::move(text);
        return add(std::move(node));
    }

    bool add(JsonNode node)
    {
        if (++nodes_ > limits_.nodes)
            return refuse(ErrorCode::FileTooLarge, {},
                          {std::string{}, std::to_string(text_.size()), std::to_string(limits_.bytes)});
        if (path_.empty())
            root = std::move(node);
        else if (path_.back()->kind == JsonNode::Kind::Object)
            path_.back()->members.emplace_back(std::move(key_), std::move(node));
        else
            path_.back()->items.push_back(std::move(node));
        return true;
    }

    bool open(JsonNode node)
    {
        if (static_cast<int>(path_.size()) >= limits_.nesting)
            return refuse(ErrorCode::TooDeep, {}, {std::to_string(limits_.nesting)});
        if (!add(std::move(node)))
            return false;
        JsonNode* parent = path_.empty() ? nullptr : path_.back();
        // Only the innermost open container grows, so pointers to the outer ones stay valid.
        if (!parent)
            path_.push_back(&root);
        else
            path_.push_back(parent->kind == JsonNode::Kind::Object ? &parent->members.back().second
                                                                   : &parent->items.back());
        keys_.emplace_back();
        return true;
    }

    bool close()
    {
        path_.pop_back();
        keys_.pop_back();
        return true;
    }

    std::string pathOf(const std::string& last) const
    {
        std::string path;
        for (std::size_t level = 0; level + 1 < path_.size(); ++level) {
            const JsonNode& outer = *path_[level];
            if (outer.kind == JsonNode::Kind::Object)
                path += (path.empty() ? "" : ".") + outer.members.back().first;
            else
                path += fmt::format("[{}]", outer.items.size() - 1);
        }
        return path.empty() ? last : path + "." + last;
    }
};

}  // namespace

Result<JsonNode> parseJson(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return failure(ErrorCode::FileTooLarge, {},
                       {std::string{}, std::to_string(text.size()), std::to_string(limits.bytes)});
    TreeBuilder builder(text, limits);
    const bool isWhole = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    if (builder.fault)
        return tl::make_unexpected(*builder.fault);
    if (!isWhole)
        return failure(ErrorCode::NotJson, {}, {std::string{}});
    return std::move(builder.root);
}

Result<JsonNode> parseJson(std::istream& in, const JsonLimits& limits)
{
    constexpr std::size_t kChunk = 64 * 1024;
    std::string text;
    while (in && text.size() <= limits.bytes) {
        const std::size_t before = text.size();
        text.resize(before + std::min(kChunk, limits.bytes + 1 - before));
        in.read(text.data() + before, static_cast<std::streamsize>(text.size() - before));
        text.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad())
        return failure(ErrorCode::FileUnreadable, {}, {std::string{}, std::string{}});
    if (text.size() > limits.bytes) {
        in.clear();
        in.seekg(0, std::ios::end);
        const auto size = in.tellg();
        const std::string found = size > 0 ? std::to_string(static_cast<long long>(size)) : std::to_string(text.size());
        return failure(ErrorCode::FileTooLarge, {}, {std::string{}, found, std::to_string(limits.bytes)});
    }
    return parseJson(text, limits);
}

}  // namespace cw
