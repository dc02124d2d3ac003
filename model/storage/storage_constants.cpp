// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/storage_constants.h"

#include "model/catalogue/facts_file.h"
#include "model/design/code_words.h"

#include <fmt/format.h>

namespace cw {

namespace {

constexpr NumberRange kShare{0, 1};
constexpr StorageFamily kFamilies[] = {StorageFamily::ParallelFlash, StorageFamily::Lustre, StorageFamily::Ceph,
                                       StorageFamily::Hdfs,          StorageFamily::Object, StorageFamily::LocalNvme};
void readMeasuredWith(ObjectReader& family, const std::string& where, StorageFamilyConstants& constants,
                      FirstError& error)
{
    const JsonValue* value = family.object("measured_with");
    if (!value)
        return;
    ObjectReader reader(*value, where + ".measured_with", error);
    Protection protection;
    protection.kind = Protection::Kind::ErasureCode;
    protection.data = reader.integer("data", 1, {1, 255});
    protection.parity = reader.integer("parity", 1, {1, 255});
    reader.refuseUnknownKeys();
    constants.measuredWith = protection;
}

void readFamily(const JsonValue& value, const std::string& where, StorageConstants& constants, FirstError& error)
{
    ObjectReader reader(value, where, error);
    const std::string word = reader.requiredText("family");
    const auto family = fromCodeWord<StorageFamily>(word);
    if (!family) {
        reader.fail(ErrorCode::UnknownChoice, reader.placeOf("family"), {word, codeWords<StorageFamily>()});
        return;
    }
    if (constants.families.count(*family))
        reader.fail(ErrorCode::DuplicateId, reader.placeOf("family"), {word});
    StorageFamilyConstants& target = constants.families[*family];
    target.readShareOfNic = reader.requiredNumber("read_share_of_nic", kShare);
    target.writeShareOfNic = reader.requiredNumber("write_share_of_nic", kShare);
    target.writeOverRead = reader.requiredNumber("write_over_read", {0, 10});
    target.shareOfCapacity = reader.number("share_of_capacity", kShare).value_or(1.0);
    readMeasuredWith(reader, where, target, error);
    target.source = requiredSource(reader, word);
    reader.refuseUnknownKeys();
}

StorageGuidance readGuidance(ObjectReader& reader, const std::string& key)
{
    const std::vector<JsonValue>& steps = reader.list(key);
    const bool isThreeNumbers = steps.size() == 3 && steps[0].kind == JsonValue::Kind::Number &&
                                steps[1].kind == JsonValue::Kind::Number && steps[2].kind == JsonValue::Kind::Number;
    if (!isThreeNumbers ||
        !(0 < steps[0].number && steps[0].number < steps[1].number && steps[1].number < steps[2].number)) {
        reader.fail(ErrorCode::OutOfRange, reader.placeOf(key), {key, "0 < good < better < best"});
        return {};
    }
    return {gigabytesPerSecond(steps[0].number), gigabytesPerSecond(steps[1].number),
            gigabytesPerSecond(steps[2].number)};
}

void readGroups(ObjectReader& top, StorageConstants& constants, FirstError& error)
{
    const auto group = [&](const char* key, const std::function<void(ObjectReader&)>& read) {
        constants.sources[key] = readSourcedGroup(top, key, error, read);
    };
    group("clients", [&](ObjectReader& r) { constants.clientShareOfNic = r.requiredNumber("share_of_nic", kShare); });
    group("drives", [&](ObjectReader& r) { constants.driveShare = r.requiredNumber("share", kShare); });
    group("appliance",
          [&](ObjectReader& r) { constants.applianceUsableShare = r.requiredNumber("usable_share", kShare); });
    group("local_flash", [&](ObjectReader& r) {
        constants.localDrive = terabytes(r.requiredNumber("drive_tb", {0.001, 1e6}));
        constants.localDriveRead = gigabytesPerSecond(r.requiredNumber("read_gbs"));
        constants.localDriveWrite = gigabytesPerSecond(r.requiredNumber("write_gbs"));
    });
    group("guidance", [&](ObjectReader& r) {
        constants.guidanceServers = r.integer("servers", 1, {1, 1e6});
        constants.nodeRead = readGuidance(r, "node_read_gbs");
        constants.unitRead = readGuidance(r, "unit_read_gbs");
    });
}

}  // namespace

Result<StorageConstants> storageConstantsFromJson(std::istream& json, const std::string& fileName)
{
    StorageConstants constants;
    const auto read =
        readFactsFile(json, fileName, "clusterwright-storage-constants", [&](ObjectReader& top, FirstError& error) {
            const std::vector<JsonValue>& families = top.list("families");
            for (std::size_t i = 0; i < families.size(); ++i)
                readFamily(families[i], fmt::format("families[{}]", i), constants, error);
            for (const StorageFamily family : kFamilies) {
                if (!constants.families.count(family))
                    top.fail(ErrorCode::MissingKey, "families", {std::string(codeWord(family))});
            }
            readGroups(top, constants, error);
        });
    if (!read)
        return tl::make_unexpected(read.error());
    return constants;
}

}  // namespace cw
