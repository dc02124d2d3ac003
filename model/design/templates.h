// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/units/result.h"

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace cw {

/// A number that a template asks for.
struct TemplateParameter {
    std::string name;  ///< "su"
    int minimum = 1;
    int maximum = 1;
    int defaultValue = 1;
};

/// A published reference design as data (resources/templates/*.json): a design in which counts are expressions of
/// the parameters. Titles and descriptions are in both languages in the file.
struct Template {
    std::string id;  ///< "superpod-h100"
    std::map<std::string, std::string> title;        ///< language -> text: "en", "zh_CN"
    std::map<std::string, std::string> description;
    std::string source;
    std::vector<TemplateParameter> parameters;
    std::string body;  ///< the design's JSON with "=expression" strings for numbers
};

Result<Template> templateFromJson(std::istream& in, const std::string& fileName);

/// UnknownParameter / OutOfRange for settings that do not fit.
Result<Design> instantiate(const Template& what, const std::map<std::string, int>& settings);

/// A requirement brief (formats.md) into a design; what is absent is chosen and said in the design's notes.
Result<Design> designFromBrief(std::istream& brief, const Catalogue& catalogue);

}  // namespace cw
