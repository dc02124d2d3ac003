// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue/facts_file.h"

#include <fmt/format.h>

namespace cw {

namespace {

void checkHeader(ObjectReader& top, const std::string& format)
{
    const std::string found = top.requiredText("format");
    if (!found.empty() && found != format)
        top.fail(ErrorCode::WrongFormat, "format", {format, found});
    const double version = top.requiredNumber("version", {1, 1e6});
    if (version > kFactsVersion)
        top.fail(ErrorCode::NewerVersion, "version", {fmt::format("{}", version), fmt::format("{}", kFactsVersion)});
}

}  // namespace

Result<void> readFactsFile(std::istream& json, const std::string& fileName, const std::string& format,
                           const std::function<void(ObjectReader& top, FirstError& error)>& read)
{
    FirstError error;
    const Result<JsonValue> root = parseStrictJson(json);
    if (root) {
        ObjectReader top(*root, {}, error);
        checkHeader(top, format);
        read(top, error);
        top.refuseUnknownKeys();
    } else {
        error = root.error();
    }
    if (!error)
        return {};
    // A reader of a stream does not know its name; the caller does.
    if (error->code == ErrorCode::FileTooLarge)
        error->args.front() = fileName;
    error->file = fileName;
    return tl::make_unexpected(std::move(*error));
}

const std::vector<std::string>& evidenceWords()
{
    static const std::vector<std::string> kWords = {"read", "unverified", "estimate"};
    return kWords;
}

Evidence requiredEvidence(ObjectReader& reader, const std::string& key)
{
    return static_cast<Evidence>(reader.requiredChoice(key, evidenceWords()));
}

std::string requiredSource(ObjectReader& reader, const std::string& what)
{
    std::string source = reader.text("source");
    if (source.empty())
        reader.fail(ErrorCode::MissingSource, reader.placeOf("source"), {what});
    return source;
}

std::string readSourcedGroup(ObjectReader& top, const std::string& key, FirstError& error,
                             const std::function<void(ObjectReader& group)>& read)
{
    const JsonValue* value = top.object(key);
    if (!value) {
        top.fail(ErrorCode::MissingKey, top.placeOf(key), {key});
        return {};
    }
    ObjectReader group(*value, key, error);
    read(group);
    std::string source = requiredSource(group, key);
    group.refuseUnknownKeys();
    return source;
}

}  // namespace cw
