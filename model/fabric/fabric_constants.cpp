// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_constants.h"

#include "model/catalogue/facts_file.h"

namespace cw {
namespace {

constexpr NumberRange kNanoseconds{0, 1e6};

/// One section, each of whose figures stands with its source and evidence.
class Section {
public:
    Section(const JsonValue& value, const std::string& where, FirstError& error, FabricConstants& constants)
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
        origin.evidence = requiredEvidence(reader_, name + "_evidence");
        return value;
    }

    Duration nanoseconds(const std::string& name) { return seconds(figure(name + "_ns", name, kNanoseconds) * 1e-9); }

    void close() { reader_.refuseUnknownKeys(); }

private:
    ObjectReader reader_;
    FabricConstants& constants_;
};

void readSections(ObjectReader& file, FirstError& error, FabricConstants& constants)
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
    FabricConstants constants;
    const auto read =
        readFactsFile(json, fileName, "clusterwright-fabric-constants",
                      [&](ObjectReader& file, FirstError& error) { readSections(file, error, constants); });
    if (!read)
        return tl::make_unexpected(read.error());
    return constants;
}

}  // namespace cw
