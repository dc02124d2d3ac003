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
    std::string id;                            ///< "superpod-h100"
    std::map<std::string, std::string> title;  ///< language -> text: "en", "zh_CN"
    std::map<std::string, std::string> description;
    std::string source;
    std::vector<TemplateParameter> parameters;
    std::string body;  ///< the design's JSON with "=expression" strings for numbers
};

Result<Template> templateFromJson(std::istream& in, const std::string& fileName);

/// UnknownParameter / OutOfRange for settings that do not fit.
Result<Design> instantiate(const Template& what, const std::map<std::string, int>& settings);

/// What a workload trains or serves: a transformer, or listed layers.
struct KnownModel {
    TransformerShape shape;
    std::vector<ListedLayer> layers;
};

/// By the name that a brief calls them: "llama3-70b".
using ModelShapes = std::map<std::string, KnownModel>;

/// Share of the raw capacity that measurements leave beside the protection of a design, 0-1 (resources/storage).
struct UsableShares {
    double appliance = 1;                      ///< of units that protect data their own way
    std::map<StorageFamily, double> mostFull;  ///< fill limit of a family; absent: the tier's own alone
};

/// A requirement brief into a design. What is absent is chosen; each choice is in Design::choices:
///   network-added         kind: the servers have ports for it
///   technology-chosen     kind, technology
///   topology-chosen       kind, topology
///   switch-chosen         kind, part id ("" if the catalogue has none)
///   aggregation-chosen    part id: over the out-of-band access switches
///   scalable-unit-chosen  servers in one
///   family-chosen         block id, family
///   unit-chosen           block id, part id
///   units-chosen          block id, count, what asked for most ("capacity", "read", "write" or "protection")
///   figure-unknown        block id, "capacity", "read" or "write": the catalogue does not state it for the unit
///   assumed               key of the brief, value
/// Refuses what this version cannot size (Unsupported): servers from workloads alone.
Result<Design> designFromBrief(std::istream& brief, const Catalogue& catalogue, const ModelShapes& presets = {},
                               const UsableShares& shares = {});

}  // namespace cw
