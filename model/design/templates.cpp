// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/templates.h"

#include "model/design/design_json.h"
#include "model/design/design_json_parts.h"
#include "model/design/expression.h"

#include <istream>

#include <fmt/format.h>

namespace cw {
namespace {

constexpr const char* kTemplateFormat = "clusterwright-template";
constexpr int kTemplateVersion = 1;

std::map<std::string, std::string> readTexts(MemberReader& in, std::string_view key)
{
    constexpr std::size_t kLongestDescription = 4000;
    std::map<std::string, std::string> texts;
    if (const JsonNode* node = in.find(key, JsonNode::Kind::Object, "object")) {
        MemberReader inner(*node, in.where(key), in.fault(), {"en", "zh_CN"});
        inner.require({"en", "zh_CN"});
        for (const char* language : {"en", "zh_CN"})
            inner.read(language, texts[language], kLongestDescription);
    }
    return texts;
}

TemplateParameter readParameter(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault, {"name", "minimum", "maximum", "default"});
    in.require({"name", "minimum", "maximum", "default"});
    TemplateParameter parameter;
    in.readId("name", parameter.name);
    in.read("minimum", parameter.minimum, 0, kMostUnits);
    in.read("maximum", parameter.maximum, parameter.minimum, kMostUnits);
    in.read("default", parameter.defaultValue, parameter.minimum, parameter.maximum);
    return parameter;
}

Template readTemplate(const JsonNode& root, Fault& fault)
{
    MemberReader in(root, {}, fault, {"id", "title", "description", "source", "parameters", "design"});
    in.require({"id", "title", "description", "source", "design"});
    Template result;
    in.readId("id", result.id);
    result.title = readTexts(in, "title");
    result.description = readTexts(in, "description");
    in.read("source", result.source, 2000);
    if (result.source.empty())
        fault.raise(ErrorCode::MissingSource, "source", {result.id});
    in.readList("parameters", [&](const JsonNode& node, const std::string& path) {
        result.parameters.push_back(readParameter(node, path, fault));
    });
    if (const JsonNode* body = in.find("design", JsonNode::Kind::Object, "object"))
        result.body = writeJson(*body);
    return result;
}

/// Replaces every "=expression" in place.
void substitute(JsonNode& node, const std::string& path, const std::map<std::string, int>& values, Fault& fault)
{
    if (node.kind == JsonNode::Kind::Text && node.text.starts_with('=')) {
        const auto value = evaluate(std::string_view(node.text).substr(1), values);
        if (value)
            node = JsonNode::ofInteger(*value);
        else
            fault.raise(value.error().code, path, value.error().args);
        return;
    }
    for (auto& [key, value] : node.members)
        substitute(value, path.empty() ? key : path + "." + key, values, fault);
    for (std::size_t i = 0; i < node.items.size(); ++i)
        substitute(node.items[i], fmt::format("{}[{}]", path, i), values, fault);
}

Result<std::map<std::string, int>> valuesOf(const Template& what, const std::map<std::string, int>& settings)
{
    std::map<std::string, int> values;
    std::string names;
    for (const TemplateParameter& parameter : what.parameters) {
        values[parameter.name] = parameter.defaultValue;
        names += (names.empty() ? "" : ", ") + parameter.name;
        const auto set = settings.find(parameter.name);
        if (set == settings.end())
            continue;
        if (set->second < parameter.minimum || set->second > parameter.maximum)
            return failure(ErrorCode::OutOfRange, parameter.name,
                           {std::to_string(set->second), fmt::format("{} … {}", parameter.minimum, parameter.maximum)});
        values[parameter.name] = set->second;
    }
    for (const auto& [name, value] : settings)
        if (!values.contains(name))
            return failure(ErrorCode::UnknownParameter, name, {name, names});
    return values;
}

}  // namespace

Result<Template> templateFromJson(std::istream& in, const std::string& fileName)
{
    const auto withFile = [&](Error error) {
        error.file = fileName;
        return tl::make_unexpected(std::move(error));
    };
    auto parsed = parseJson(in);
    if (!parsed)
        return withFile(parsed.error());
    const auto root = migrated(std::move(*parsed), kTemplateFormat, kTemplateVersion, {});
    if (!root)
        return withFile(root.error());
    Fault fault;
    Template result = readTemplate(*root, fault);
    if (fault.isRaised())
        return withFile(fault.error());
    return result;
}

Result<Design> instantiate(const Template& what, const std::map<std::string, int>& settings)
{
    const auto values = valuesOf(what, settings);
    if (!values)
        return tl::make_unexpected(values.error());
    auto body = parseJson(std::string_view(what.body));
    if (!body)
        return tl::make_unexpected(body.error());
    Fault fault;
    substitute(*body, {}, *values, fault);
    Design design = readDesign(*body, fault);
    if (fault.isRaised())
        return tl::make_unexpected(fault.error());
    return design;
}

}  // namespace cw
