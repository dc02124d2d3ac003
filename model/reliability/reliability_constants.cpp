// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reliability/reliability_constants.h"

#include "model/catalogue/strict_json.h"

#include <fmt/format.h>

#include <algorithm>

namespace cw {

namespace {

using FirstError = std::optional<Error>;

const std::vector<std::string> kCauses = {"gpu",  "server",      "power-supply", "adapter",
                                          "link", "leaf-switch", "software"};
const std::vector<std::string> kParts = {"gpu", "server", "adapter", "link", "leaf-switch"};

std::string requiredSource(ObjectReader& reader, const std::string& what)
{
    const std::string source = reader.text("source");
    if (source.empty())
        reader.fail(ErrorCode::MissingSource, reader.placeOf("source"), {what});
    return source;
}

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

template <class Read>
void readGroup(ObjectReader& top, const std::string& key, std::string& source, FirstError& error, Read read)
{
    const JsonValue* value = top.object(key);
    if (!value) {
        top.fail(ErrorCode::MissingKey, top.placeOf(key), {key});
        return;
    }
    ObjectReader reader(*value, key, error);
    read(reader);
    source = requiredSource(reader, key);
    reader.refuseUnknownKeys();
}

void readGroups(ObjectReader& top, ReliabilityConstants& constants, FirstError& error)
{
    readGroup(top, "restart", constants.restartSource, error, [&](ObjectReader& reader) {
        constants.detectSeconds = readBand(reader, "detect_s");
        constants.replaceSeconds = readBand(reader, "replace_s");
        constants.warmUpSeconds = readBand(reader, "warm_up_s");
    });
    readGroup(top, "repair", constants.repairSource, error, [&](ObjectReader& reader) {
        constants.repairDays = readBand(reader, "days");
        constants.confidence = reader.requiredNumber("confidence", {0.5, 0.999999});
    });
    readGroup(top, "checkpoint", constants.copySource, error, [&](ObjectReader& reader) {
        constants.copyToHost = gigabytesPerSecond(reader.requiredNumber("copy_to_host_gbs", {0.001, 1e6}));
    });
}

tl::unexpected<Error> inFile(Error error, const std::string& fileName)
{
    error.file = fileName;
    return tl::make_unexpected(std::move(error));
}

}  // namespace

Result<ReliabilityConstants> reliabilityConstantsFromJson(std::istream& json, const std::string& fileName)
{
    const Result<JsonValue> parsed = parseStrictJson(json);
    if (!parsed)
        return inFile(parsed.error(), fileName);
    FirstError error;
    ReliabilityConstants constants;
    ObjectReader top(*parsed, "", error);
    const std::string format = top.requiredText("format");
    if (format != "clusterwright-reliability-constants")
        top.fail(ErrorCode::WrongFormat, "format", {"clusterwright-reliability-constants", format});
    if (const int version = top.integer("version", 1); version > 1)
        top.fail(ErrorCode::NewerVersion, "version", {std::to_string(version), "1"});
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
    top.refuseUnknownKeys();
    if (error)
        return inFile(*error, fileName);
    return constants;
}

}  // namespace cw
