// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/own_calibration.h"

#include "model/catalogue/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cw {

namespace {

const char* const kFormat = "clusterwright-calibration";
constexpr int kVersion = 1;

}  // namespace

std::string ownCalibrationToJson(const OwnCalibration& calibration)
{
    nlohmann::ordered_json json;
    json["format"] = kFormat;
    json["version"] = kVersion;
    json["name"] = calibration.name;
    json["runs"] = calibration.runs;
    json["mean_error_before"] = calibration.meanErrorBefore;
    json["mean_error_after"] = calibration.meanErrorAfter;
    json["used"] = calibration.isUsed;
    json["figures"] = nlohmann::ordered_json::object();
    for (const auto& [name, value] : calibration.values)
        json["figures"][name] = value;
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Result<OwnCalibration> ownCalibrationFromJson(std::istream& in)
{
    const Result<JsonValue> parsed = parseStrictJson(in);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    std::optional<Error> error;
    ObjectReader reader(*parsed, "", error);
    if (const std::string format = reader.requiredText("format"); !error && format != kFormat)
        reader.fail(ErrorCode::WrongFormat, "format", {kFormat, format});
    if (const double version = reader.requiredNumber("version"); !error && version > kVersion)
        reader.fail(ErrorCode::NewerVersion, "version", {std::to_string(static_cast<int>(version)), "1"});
    OwnCalibration calibration;
    calibration.name = reader.text("name");
    calibration.runs = reader.integer("runs", 0);
    calibration.meanErrorBefore = reader.requiredNumber("mean_error_before");
    calibration.meanErrorAfter = reader.requiredNumber("mean_error_after");
    calibration.isUsed = reader.boolean("used", true);
    if (const JsonValue* figures = reader.object("figures")) {
        ObjectReader values(*figures, "figures", error);
        for (const auto& [name, value] : figures->members)
            calibration.values[name] = values.requiredNumber(name);
    }
    reader.refuseUnknownKeys();
    if (error)
        return tl::make_unexpected(*error);
    return calibration;
}

Result<TrainingConstants> withCalibration(TrainingConstants constants, const OwnCalibration& calibration)
{
    const std::vector<FreeFigure> free = constants.freeFigures;
    for (const auto& [name, value] : calibration.values) {
        const auto figure =
            std::find_if(free.begin(), free.end(), [&name = name](const FreeFigure& f) { return f.name == name; });
        if (figure == free.end())
            return failure(ErrorCode::UnknownReference, "figures." + name, {name});
        if (!(value >= figure->low && value <= figure->high))
            return failure(ErrorCode::OutOfRange, "figures." + name,
                           {std::to_string(value), std::to_string(figure->low) + "-" + std::to_string(figure->high)});
        for (const std::string& place : figure->places)
            for (double* number : constants.figuresAt(place))
                *number = value;
    }
    return constants;
}

}  // namespace cw
