// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Commands that list templates and write designs.
#include <QLocale>

#include "app/cli/commands.h"
#include "app/facts.h"
#include "app/session/design_file.h"
#include "views/text/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace cw {

namespace {

/// The largest brief that is read: it is a page of text.
constexpr qint64 kMaxBriefBytes = 1024 * 1024;

std::string inLanguage(const std::map<std::string, std::string>& texts)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    const auto found = texts.find(isChinese ? "zh_CN" : "en");
    return found == texts.end() ? std::string() : found->second;
}

nlohmann::ordered_json describe(const Template& what)
{
    nlohmann::ordered_json parameters = nlohmann::ordered_json::array();
    for (const TemplateParameter& parameter : what.parameters)
        parameters.push_back({{"name", parameter.name},
                              {"minimum", parameter.minimum},
                              {"maximum", parameter.maximum},
                              {"default", parameter.defaultValue}});
    return {{"name", what.id},
            {"title", inLanguage(what.title)},
            {"description", inLanguage(what.description)},
            {"source", what.source},
            {"parameters", parameters}};
}

/// "su=4" into a name and a whole number.
Result<std::map<std::string, int>> parseSettings(const std::vector<std::string>& settings)
{
    std::map<std::string, int> values;
    for (const std::string& setting : settings) {
        const auto equals = setting.find('=');
        int value = 0;
        const char* end = setting.data() + setting.size();
        const char* begin = equals == std::string::npos ? end : setting.data() + equals + 1;
        const auto [rest, fault] = std::from_chars(begin, end, value);
        if (equals == std::string::npos || fault != std::errc() || rest != end || begin == end)
            return failure(ErrorCode::WrongUnit, "--set", {setting, "su=4"});
        values[setting.substr(0, equals)] = value;
    }
    return values;
}

/// The shapes and layers of the presets, which is all that a brief asks of them.
ModelShapes shapesOf(const ModelPresets& presets)
{
    ModelShapes shapes;
    for (const auto& [id, preset] : presets)
        shapes.emplace(id, KnownModel{preset.shape, preset.layers});
    return shapes;
}

int writeOut(const CommandLine& line, const Result<Design>& design)
{
    if (!design)
        return reportUnusable(design.error());
    if (auto written = writeDesign(QString::fromStdString(line.output), *design); !written)
        return reportUnusable(written.error());
    return kExitDone;
}

}  // namespace

int runTemplates(const CommandLine& line)
{
    const auto templates = loadTemplates();
    if (!templates)
        return reportUnusable(templates.error());
    if (line.wantsJson) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const Template& what : *templates)
            list.push_back(describe(what));
        print(nlohmann::ordered_json{{"clusterwright", CW_VERSION}, {"templates", list}}.dump(2));
        return kExitDone;
    }
    for (const Template& what : *templates) {
        std::string text = what.id + "  " + inLanguage(what.title);
        for (const TemplateParameter& parameter : what.parameters)
            text += "\n    --set " + parameter.name + "=" + std::to_string(parameter.defaultValue) + "  (" +
                    std::to_string(parameter.minimum) + "–" + std::to_string(parameter.maximum) + ")";
        print(text);
    }
    return kExitDone;
}

int runNew(const CommandLine& line)
{
    const auto templates = loadTemplates();
    if (!templates)
        return reportUnusable(templates.error());
    const auto found = std::find_if(templates->begin(), templates->end(),
                                    [&](const Template& what) { return what.id == line.templateName; });
    if (found == templates->end()) {
        std::string names;
        for (const Template& what : *templates)
            names += (names.empty() ? "" : ", ") + what.id;
        return reportUnusable(Error{ErrorCode::UnknownTemplate, {}, {line.templateName, names}, {}});
    }
    const auto settings = parseSettings(line.settings);
    if (!settings)
        return reportUnusable(settings.error());
    return writeOut(line, instantiate(*found, *settings));
}

int runSize(const CommandLine& line)
{
    const auto facts = factsForCommands();
    if (!facts)
        return reportUnusable(facts.error());
    const auto brief = readFile(QString::fromStdString(line.file), kMaxBriefBytes);
    if (!brief)
        return reportUnusable(brief.error());
    std::istringstream stream(brief->toStdString());
    UsableShares shares;
    shares.appliance = facts->storage->applianceUsableShare;
    for (const auto& [family, constants] : facts->storage->families)
        shares.mostFull[family] = constants.shareOfCapacity;
    auto design = designFromBrief(stream, *facts->catalogue, shapesOf(*facts->presets), shares);
    if (!design) {
        Error error = design.error();
        error.file = line.file;
        return reportUnusable(error);
    }
    return writeOut(line, design);
}

}  // namespace cw
