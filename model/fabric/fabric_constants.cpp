// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_constants.h"

#include "model/catalogue/strict_json.h"

#include <fmt/format.h>

namespace cw {
namespace {

constexpr const char* kFormat = "clusterwright-fabric-constants";
constexpr int kVersion = 1;
constexpr NumberRange kNanoseconds{0, 1e6};

/// One section, each of whose figures stands with its source and evidence.
class Section {
public:
    Section(const JsonValue& value, const std::string& where, std::optional<Error>& error, FabricConstants& constants)
        : reader_(value, where, error)
        , constants_(constants)
    {
    }

    double figure(const std::string& key, const std::string& name, NumberRange range)
    {
        const double value = reader_.requiredNumber(key, range);
        Provenance& origin = constants_.origins[name];
        origin.source = reader_.text(name + "_source");
        if (origin.source.empty())
            reader_.fail(ErrorCode::MissingSource, reader_.placeOf(name + "_source"), {name});
        constexpr Evidence kGrades[] = {Evidence::Read, Evidence::Unverified, Evidence::Estimate};
        origin.evidence = kGrades[reader_.requiredChoice(name + "_evidence", {"read", "unverified", "estimate"})];
        return value;
    }

    Duration nanoseconds(const std::string& name) { return seconds(figure(name + "_ns", name, kNanoseconds) * 1e-9); }

    void close() { reader_.refuseUnknownKeys(); }

private:
    ObjectReader reader_;
    FabricConstants& constants_;
};

void readSections(ObjectReader& file, std::optional<Error>& error, FabricConstants& constants)
{
    if (const JsonValue* latency = file.object("latency")) {
        Section section(*latency, "latency", error, constants);
        constants.perMetre = section.nanoseconds("per_metre");
        constants.adapter = section.nanoseconds("adapter");
        constants.errorCorrection = section.nanoseconds("error_correction");
        constants.infiniBandSwitch = section.nanoseconds("infiniband_switch");
        constants.ethernetSwitch = section.nanoseconds("ethernet_switch");
        section.close();
    } else {
        file.fail(ErrorCode::MissingKey, "latency", {"latency"});
    }
    if (const JsonValue* balancing = file.object("balancing")) {
        Section section(*balancing, "balancing", error, constants);
        constants.spreadingEfficiency = section.figure("spreading_efficiency", "spreading_efficiency", {0, 1});
        constants.expertServers = static_cast<int>(section.figure("expert_servers", "expert_servers", {1, 100'000}));
        section.close();
    } else {
        file.fail(ErrorCode::MissingKey, "balancing", {"balancing"});
    }
}

}  // namespace

Result<FabricConstants> fabricConstantsFromJson(std::istream& json, const std::string& fileName)
{
    const auto inFile = [&](Error error) {
        error.file = fileName;
        return tl::make_unexpected(std::move(error));
    };
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return inFile(parsed.error());
    std::optional<Error> error;
    FabricConstants constants;
    ObjectReader file(*parsed, "", error);
    const std::string format = file.requiredText("format");
    if (!file.hasFailed() && format != kFormat)
        file.fail(ErrorCode::WrongFormat, "format", {kFormat, format});
    const int version = file.integer("version", 0);
    if (!file.hasFailed() && version != kVersion)
        file.fail(ErrorCode::NewerVersion, "version", {fmt::format("{}", version), fmt::format("{}", kVersion)});
    readSections(file, error, constants);
    file.refuseUnknownKeys();
    if (error)
        return inFile(std::move(*error));
    return constants;
}

}  // namespace cw
