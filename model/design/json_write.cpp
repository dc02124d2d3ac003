// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/json_node.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace cw {
namespace {

constexpr std::size_t kLineWidth = 110;

void writeText(std::string& out, std::string_view text)
{
    out += '"';
    for (const char letter : text) {
        switch (letter) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default:
            if (static_cast<unsigned char>(letter) < 0x20)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(letter));
            else
                out += letter;
        }
    }
    out += '"';
}

bool isScalar(const JsonNode& node)
{
    return node.kind != JsonNode::Kind::List && node.kind != JsonNode::Kind::Object;
}

/// Whether a container may stand on one line: its values are plain, or lists of plain values.
bool isFlat(const JsonNode& node)
{
    const auto isPlain = [](const JsonNode& value) {
        return isScalar(value) ||
               (value.kind == JsonNode::Kind::List && std::all_of(value.items.begin(), value.items.end(), isScalar));
    };
    return std::all_of(node.items.begin(), node.items.end(), isScalar) &&
           std::all_of(node.members.begin(), node.members.end(), [&](const auto& m) { return isPlain(m.second); });
}

void writeNode(std::string& out, const JsonNode& node, std::size_t indent);

void writeOnOneLine(std::string& out, const JsonNode& node)
{
    const bool isObject = node.kind == JsonNode::Kind::Object;
    out += isObject ? '{' : '[';
    const char* separator = "";
    for (const auto& [key, value] : node.members) {
        out += separator;
        writeText(out, key);
        out += ": ";
        writeNode(out, value, 0);
        separator = ", ";
    }
    for (const JsonNode& value : node.items) {
        out += separator;
        writeNode(out, value, 0);
        separator = ", ";
    }
    out += isObject ? '}' : ']';
}

void writeOverLines(std::string& out, const JsonNode& node, std::size_t indent)
{
    const bool isObject = node.kind == JsonNode::Kind::Object;
    out += isObject ? "{\n" : "[\n";
    const std::size_t count = node.members.size() + node.items.size();
    for (std::size_t i = 0; i < count; ++i) {
        out.append(indent + 2, ' ');
        if (isObject) {
            writeText(out, node.members[i].first);
            out += ": ";
        }
        writeNode(out, isObject ? node.members[i].second : node.items[i], indent + 2);
        out += i + 1 < count ? ",\n" : "\n";
    }
    out.append(indent, ' ');
    out += isObject ? '}' : ']';
}

void writeContainer(std::string& out, const JsonNode& node, std::size_t indent)
{
    if (isFlat(node)) {
        const std::size_t lineStart = out.rfind('\n') + 1;
        const std::size_t before = out.size();
        writeOnOneLine(out, node);
        if (out.size() - lineStart <= kLineWidth)
            return;
        out.resize(before);
    }
    writeOverLines(out, node, indent);
}

void writeNode(std::string& out, const JsonNode& node, std::size_t indent)
{
    switch (node.kind) {
    case JsonNode::Kind::Null: out += "null"; break;
    case JsonNode::Kind::Boolean: out += node.boolean ? "true" : "false"; break;
    case JsonNode::Kind::Number: out += node.text; break;
    case JsonNode::Kind::Text: writeText(out, node.text); break;
    case JsonNode::Kind::List:
    case JsonNode::Kind::Object: writeContainer(out, node, indent); break;
    }
}

}  // namespace

std::string writeJson(const JsonNode& node)
{
    std::string out;
    writeNode(out, node, 0);
    out += '\n';
    return out;
}

std::string shortestNumber(double value)
{
    assert(std::isfinite(value));
    constexpr double kReadableWhole = 1e15;
    if (value == std::floor(value) && std::fabs(value) < kReadableWhole)
        return std::to_string(static_cast<std::int64_t>(value));
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), end.ptr};
}

JsonNode JsonNode::ofKind(Kind kind)
{
    JsonNode node;
    node.kind = kind;
    return node;
}

JsonNode JsonNode::ofText(std::string value)
{
    JsonNode node = ofKind(Kind::Text);
    node.text = std::move(value);
    return node;
}

JsonNode JsonNode::ofBoolean(bool value)
{
    JsonNode node = ofKind(Kind::Boolean);
    node.boolean = value;
    return node;
}

JsonNode JsonNode::ofInteger(std::int64_t value)
{
    return ofNumber(static_cast<double>(value));
}

JsonNode JsonNode::ofNumber(double value)
{
    JsonNode node = ofKind(Kind::Number);
    node.number = value;
    node.text = shortestNumber(value);
    return node;
}

const JsonNode* JsonNode::find(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

JsonNode* JsonNode::find(std::string_view key)
{
    return const_cast<JsonNode*>(std::as_const(*this).find(key));
}

JsonNode& JsonNode::add(std::string key, JsonNode value)
{
    members.emplace_back(std::move(key), std::move(value));
    return members.back().second;
}

JsonNode& JsonNode::append(JsonNode value)
{
    items.push_back(std::move(value));
    return items.back();
}

}  // namespace cw
