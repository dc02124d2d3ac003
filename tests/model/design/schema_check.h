// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The part of JSON Schema that our schemas use, for tests: what a schema says must be what the reader does.

#include "model/design/json_node.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <stdexcept>
#include <string>

namespace cw::test {

class SchemaCheck {
public:
    explicit SchemaCheck(const JsonNode& schema)
        : schema_(schema)
    {
    }

    /// "" if the value fits, else the place of the first misfit.
    std::string misfit(const JsonNode& value) const { return misfit(value, schema_, "$"); }

private:
    const JsonNode& schema_;

    const JsonNode& resolved(const JsonNode& rule) const
    {
        const JsonNode* reference = rule.find("$ref");
        if (!reference)
            return rule;
        const std::string name = reference->text.substr(std::string("#/$defs/").size());
        const JsonNode* found = schema_.find("$defs")->find(name);
        if (!found)
            throw std::logic_error("no such definition: " + name);
        return *found;
    }

    static bool isOfType(const JsonNode& value, const std::string& type)
    {
        using Kind = JsonNode::Kind;
        if (type == "integer")
            return value.kind == Kind::Number && value.number == std::floor(value.number);
        return (type == "object" && value.kind == Kind::Object) || (type == "array" && value.kind == Kind::List) ||
               (type == "string" && value.kind == Kind::Text) || (type == "number" && value.kind == Kind::Number) ||
               (type == "boolean" && value.kind == Kind::Boolean);
    }

    static bool isSame(const JsonNode& a, const JsonNode& b)
    {
        return a.kind == b.kind && a.text == b.text && a.number == b.number && a.boolean == b.boolean;
    }

    static bool fitsScalar(const JsonNode& value, const JsonNode& rule)
    {
        if (const JsonNode* type = rule.find("type"); type && !isOfType(value, type->text))
            return false;
        if (const JsonNode* constant = rule.find("const"); constant && !isSame(value, *constant))
            return false;
        if (const JsonNode* choices = rule.find("enum"))
            if (std::none_of(choices->items.begin(), choices->items.end(),
                             [&](const JsonNode& choice) { return isSame(choice, value); }))
                return false;
        if (const JsonNode* least = rule.find("minimum"); least && value.number < least->number)
            return false;
        if (const JsonNode* most = rule.find("maximum"); most && value.number > most->number)
            return false;
        if (const JsonNode* pattern = rule.find("pattern"))
            return std::regex_search(value.text, std::regex(pattern->text));
        return true;
    }

    std::string misfit(const JsonNode& value, const JsonNode& unresolved, const std::string& path) const
    {
        const JsonNode& rule = resolved(unresolved);
        if (const JsonNode* variants = rule.find("oneOf")) {
            const auto fitting = std::count_if(variants->items.begin(), variants->items.end(),
                                               [&](const JsonNode& v) { return misfit(value, v, path).empty(); });
            return fitting == 1 ? "" : path;
        }
        if (!fitsScalar(value, rule))
            return path;
        if (const JsonNode* required = rule.find("required"))
            for (const JsonNode& key : required->items)
                if (!value.find(key.text))
                    return path + "." + key.text;
        const JsonNode* properties = rule.find("properties");
        for (const auto& [key, member] : value.members) {
            const JsonNode* inner = properties ? properties->find(key) : nullptr;
            const std::string wrong = inner ? misfit(member, *inner, path + "." + key) : path + "." + key;
            if (!wrong.empty())
                return wrong;
        }
        const JsonNode* items = rule.find("items");
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const std::string place = path + "[" + std::to_string(i) + "]";
            const std::string wrong = items ? misfit(value.items[i], *items, place) : path;
            if (!wrong.empty())
                return wrong;
        }
        return {};
    }
};

}  // namespace cw::test
