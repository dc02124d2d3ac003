// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/reliability_constants.h"

#include "model/catalogue/facts_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace cw {

namespace {

const std::vector<std::string> kCauses = {"gpu",  "server",      "power-supply", "adapter",
                                          "link", "leaf-switch", "software"};
const std::vector<std::string> kParts = {"gpu", "server", "adapter", "link", "leaf-switch", "run"};

/// Three numbers, low to high, none of them zero.
RateBand readBand(ObjectReader& reader, const std::string& key)
{
    const std::vector<JsonValue>& values = reader.list(key);
    const bool areNumbers = values.size() == 3 && std::all_of(values.begin(), values.end(), [](const JsonValue& value) {
                                return value.kind == JsonValue::Kind::Number;
                            });
    if (!areNumbers || !(0 < values[0].number && values[0].number <= values[1].number &&
                         values[1].number <= values[2].number && values[2].number <= 1e9)) {
        reader.fail(ErrorCode::OutOfRange, reader.placeOf(key), {key, "0 < low <= typical <= high <= 1e9"});
        return {};
    }
    return {values[0].number, values[1].number, values[2].number};
}

void readClass(const JsonValue& value, const std::string& where, ReliabilityConstants& constants, FirstError& error)
{
    ObjectReader reader(value, where, error);
    FailureClass made;
    made.cause = kCauses[reader.requiredChoice("class", kCauses)];
    made.part = static_cast<FailingPart>(reader.requiredChoice("per", kParts));
    made.perBillionHours = readBand(reader, "fit");
    made.source = requiredSource(reader, made.cause);
    reader.refuseUnknownKeys();
    for (const FailureClass& other : constants.classes)
        if (other.cause == made.cause)
            reader.fail(ErrorCode::DuplicateId, reader.placeOf("class"), {made.cause});
    constants.classes.push_back(std::move(made));
}

void readGroups(ObjectReader& top, ReliabilityConstants& constants, FirstError& error)
{
    constants.wholeRunSource = readSourcedGroup(top, "run", error, [&](ObjectReader& reader) {
        constants.wholeRunGpus = reader.requiredNumber("whole_from_gpus", {1, 1e7});
    });
    constants.restartSource = readSourcedGroup(top, "restart", error, [&](ObjectReader& reader) {
        constants.detectSeconds = readBand(reader, "detect_s");
        constants.replaceSeconds = readBand(reader, "replace_s");
        constants.warmUpSeconds = readBand(reader, "warm_up_s");
    });
    constants.repairSource = readSourcedGroup(top, "repair", error, [&](ObjectReader& reader) {
        constants.repairDays = readBand(reader, "days");
        constants.confidence = reader.requiredNumber("confidence", {0.5, 0.999999});
    });
    constants.copySource = readSourcedGroup(top, "checkpoint", error, [&](ObjectReader& reader) {
        constants.copyToHost = gigabytesPerSecond(reader.requiredNumber("copy_to_host_gbs", {0.001, 1e6}));
    });
}

}  // namespace

Result<ReliabilityConstants> reliabilityConstantsFromJson(std::istream& json, const std::string& fileName)
{
    ReliabilityConstants constants;
    const auto read =
        readFactsFile(json, fileName, "clusterwright-reliability-constants", [&](ObjectReader& top, FirstError& error) {
            const std::vector<JsonValue>& classes = top.list("classes");
            for (std::size_t i = 0; i < classes.size(); ++i)
                readClass(classes[i], fmt::format("classes[{}]", i), constants, error);
            for (const std::string& cause : kCauses) {
                const bool isThere = std::any_of(constants.classes.begin(), constants.classes.end(),
                                                 [&](const FailureClass& one) { return one.cause == cause; });
                if (!isThere)
                    top.fail(ErrorCode::MissingKey, "classes", {cause});
            }
            readGroups(top, constants, error);
        });
    if (!read)
        return tl::make_unexpected(read.error());
    return constants;
}

}  // namespace cw
