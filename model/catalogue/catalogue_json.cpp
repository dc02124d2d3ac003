// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// One reading function for each kind of part. The units are in the names of the keys.

#include "model/catalogue/catalogue_keys.h"
#include "model/catalogue/facts_file.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace cw {

namespace {

const std::vector<std::string> kKinds = {"gpu", "server", "nic", "switch", "optic", "cable", "storage", "rack"};
const std::vector<std::string> kTechnologies = {"infiniband", "roce", "ethernet"};
const std::vector<std::string> kRoles = {"compute", "storage", "service", "management"};
const std::vector<std::string> kMedia = {"copper",    "active-copper", "active-optical",
                                         "multimode", "single-mode",   "twisted-pair"};
const std::vector<std::string> kUnitKinds = {"drive", "node", "appliance", "enclosure"};
const std::vector<std::string> kRackUnits = {"rack", "pdu", "cooling"};
const std::vector<std::string> kAirflows = {"port-exhaust", "port-intake"};

/// Beyond any machine; a plan numbers port groups in 16 bits.
constexpr std::size_t kMaxPortGroups = 64;

/// The quantity of an optional figure.
template <class Unit>
auto optionalQuantity(std::optional<double> figure, Unit unit) -> std::optional<decltype(unit(0.0))>
{
    return figure ? std::optional(unit(*figure)) : std::nullopt;
}

std::string itemPlace(const ObjectReader& reader, const std::string& key, std::size_t index)
{
    return fmt::format("{}[{}]", reader.placeOf(key), index);
}

void readProvenance(ObjectReader& reader, Part& part, std::optional<Error>& error)
{
    const JsonValue* fields = reader.object("provenance");
    const JsonValue none;
    for (const auto& [field, value] : (fields != nullptr ? *fields : none).members) {
        ObjectReader entry(value, reader.placeOf("provenance") + "." + field, error);
        Provenance provenance;
        provenance.evidence = requiredEvidence(entry);
        provenance.source = entry.text("source");
        entry.refuseUnknownKeys();
        if (provenance.source.empty())
            reader.fail(ErrorCode::MissingSource, reader.placeOf("provenance") + "." + field, {part.id});
        part.provenance[field] = provenance;
    }
    if (part.provenance.count("*") == 0)
        reader.fail(ErrorCode::MissingSource, reader.placeOf("provenance"), {part.id});
}

/// A provenance of a field that the part does not have is a slip of the pen.
void checkProvenanceFields(ObjectReader& reader, const Part& part)
{
    for (const auto& [field, provenance] : part.provenance) {
        const std::string top = field.substr(0, field.find('.'));
        const auto& known = reader.knownKeys();
        if (field != "*" && std::find(known.begin(), known.end(), top) == known.end())
            reader.fail(ErrorCode::UnknownKey, reader.placeOf("provenance") + "." + field,
                        {field, nearestName(top, known)});
    }
}

bool isPartId(const std::string& id)
{
    return !id.empty() && id.size() <= 80 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

std::vector<Airflow> readAirflow(ObjectReader& reader, std::optional<Error>& error)
{
    std::vector<Airflow> directions;
    const auto& items = reader.list("airflow");
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto index = choiceOf(items[i], itemPlace(reader, "airflow", i), kAirflows, error))
            directions.push_back(static_cast<Airflow>(*index));
    return directions;
}

void readPart(ObjectReader& reader, Part& part, std::optional<Error>& error)
{
    part.id = reader.requiredText("id");
    if (!part.id.empty() && !isPartId(part.id))
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("id"), {part.id, "a-z 0-9 - ."});
    part.manufacturer = reader.requiredText("manufacturer");
    part.model = reader.requiredText("model");
    part.partNumber = reader.text("part_number");
    part.description = reader.text("description");
    part.powerTypical = optionalQuantity(reader.number("power_typical_w"), watts);
    part.powerMax = optionalQuantity(reader.number("power_max_w"), watts);
    part.weight = optionalQuantity(reader.number("weight_kg"), kilograms);
    part.heightU = reader.number("height_u", {0, 60}).value_or(0.0);
    part.depth = optionalQuantity(reader.number("depth_mm", {1, 1e4}), millimetres);
    part.airflow = readAirflow(reader, error);
    if (part.powerTypical && part.powerMax && *part.powerTypical > *part.powerMax)
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("power_typical_w"),
                    {fmt::format("{}", inWatts(*part.powerTypical)), fmt::format("0 – {}", inWatts(*part.powerMax))});
    readProvenance(reader, part, error);
}

std::vector<Technology> readTechnologies(ObjectReader& reader, std::optional<Error>& error)
{
    std::vector<Technology> technologies;
    const auto& items = reader.list("technologies");
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto index = choiceOf(items[i], itemPlace(reader, "technologies", i), kTechnologies, error))
            technologies.push_back(static_cast<Technology>(*index));
    return technologies;
}

PortGroup readPortGroup(ObjectReader& reader, std::optional<Error>& error)
{
    PortGroup group;
    group.role = static_cast<PortRole>(reader.requiredChoice("role", kRoles));
    group.name = reader.text("name");
    group.ports = static_cast<int>(reader.requiredNumber("ports", {1, 1024}));
    group.speed = gigabitsPerSecond(reader.requiredNumber("speed_gbps", {0.01, 1e5}));
    group.cages = reader.integer("cages", group.ports, {1, 1024});
    group.cageForm = reader.requiredText("cage_form");
    group.technologies = readTechnologies(reader, error);
    // An optic serves a whole number of ports.
    if (!reader.hasFailed() && group.ports % group.cages != 0)
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("cages"),
                    {fmt::format("{}", group.cages), fmt::format("{} / n", group.ports)});
    reader.refuseUnknownKeys();
    return group;
}

std::vector<PortGroup> readPorts(ObjectReader& reader, std::optional<Error>& error)
{
    std::vector<PortGroup> groups;
    const auto& items = reader.list("ports");
    if (items.size() > kMaxPortGroups)
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("ports"),
                    {fmt::format("{}", items.size()), fmt::format("0-{}", kMaxPortGroups)});
    for (std::size_t i = 0; i < items.size(); ++i) {
        ObjectReader item(items[i], itemPlace(reader, "ports", i), error);
        groups.push_back(readPortGroup(item, error));
    }
    return groups;
}

Gpu readGpu(ObjectReader& reader)
{
    Gpu gpu;
    gpu.architecture = reader.text("architecture");
    gpu.family = reader.text("family");
    gpu.memory = gigabytes(reader.requiredNumber("memory_gb"));
    gpu.driverMemory = optionalQuantity(reader.number("driver_memory_mib"), mebibytes);
    gpu.memoryBandwidth = gigabytesPerSecond(reader.number("memory_bandwidth_gbs").value_or(0.0));
    gpu.dense16Bit = optionalQuantity(reader.number("dense_16bit_tflops"), teraflopsPerSecond);
    gpu.dense8Bit = optionalQuantity(reader.number("dense_8bit_tflops"), teraflopsPerSecond);
    gpu.dense4Bit = optionalQuantity(reader.number("dense_4bit_tflops"), teraflopsPerSecond);
    gpu.scaleUp = optionalQuantity(reader.number("scale_up_gbs"), gigabytesPerSecond);
    gpu.scaleUpDomain = reader.integer("scale_up_domain", 1, {1, 1e6});
    gpu.scaleUpSums = reader.boolean("scale_up_sums", false);
    return gpu;
}

Server readServer(ObjectReader& reader, std::optional<Error>& error)
{
    Server server;
    server.gpu = reader.text("gpu");
    server.gpuCount = reader.integer("gpu_count", 0, {0, 1024});
    server.cpu = reader.text("cpu");
    server.memory = gigabytes(reader.number("memory_gb").value_or(0.0));
    server.localFlash = terabytes(reader.number("local_flash_tb").value_or(0.0));
    server.ports = readPorts(reader, error);
    server.cooling = reader.text("cooling");
    server.serialPorts = reader.integer("serial_ports", 0, {0, 1024});
    if (server.gpu.empty() != (server.gpuCount == 0))
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("gpu_count"),
                    {fmt::format("{}", server.gpuCount), server.gpu.empty() ? "0" : "1 – 1024"});
    return server;
}

Nic readNic(ObjectReader& reader)
{
    Nic nic;
    nic.ports = reader.integer("ports", 0, {0, 64});
    nic.speed = gigabitsPerSecond(reader.requiredNumber("speed_gbps"));
    nic.cageForm = reader.requiredText("cage_form");
    return nic;
}

/// Logical ports of one switch. A plan numbers them, and the uplinks beside them, in 16 bits.
constexpr int kMostSwitchPorts = 30'000;

Switch readSwitch(ObjectReader& reader, std::optional<Error>& error)
{
    Switch result;
    result.technologies = readTechnologies(reader, error);
    result.ports = static_cast<int>(reader.requiredNumber("ports", {1, kMostSwitchPorts}));
    result.portSpeed = gigabitsPerSecond(reader.requiredNumber("port_speed_gbps", {0.01, 1e5}));
    result.cages = reader.integer("cages", result.ports, {1, kMostSwitchPorts});
    result.cageForm = reader.requiredText("cage_form");
    result.uplinkPorts = reader.integer("uplink_ports", 0, {0, 1024});
    result.uplinkSpeed = gigabitsPerSecond(reader.number("uplink_speed_gbps").value_or(0.0));
    result.uplinkForm = reader.text("uplink_form");
    result.maxPortSplit = reader.integer("max_port_split", 1, {1, 64});
    result.latency = optionalQuantity(reader.number("latency_ns"), [](double n) { return seconds(n * 1e-9); });
    result.buffer = optionalQuantity(reader.number("buffer_mb"), [](double n) { return bytes(n * 1e6); });
    if (const int paths = reader.integer("max_ecmp_paths", 0, {0, 65536}); paths > 0)
        result.maxEcmpPaths = paths;
    result.isManaged = reader.boolean("managed", true);
    result.sums = reader.boolean("sums", false);
    if (!reader.hasFailed() && result.ports % result.cages != 0)
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("cages"),
                    {fmt::format("{}", result.cages), fmt::format("{} / n", result.ports)});
    if (!reader.hasFailed() && result.ports * result.maxPortSplit > kMostSwitchPorts)
        reader.fail(ErrorCode::OutOfRange, reader.placeOf("max_port_split"),
                    {fmt::format("{}", result.maxPortSplit), fmt::format("1 – {}", kMostSwitchPorts / result.ports)});
    return result;
}

Optic readOptic(ObjectReader& reader)
{
    Optic optic;
    optic.cageForm = reader.requiredText("cage_form");
    optic.totalSpeed = gigabitsPerSecond(reader.requiredNumber("total_gbps", {0.01, 1e5}));
    optic.portsPerCage = reader.integer("ports_per_cage", 1, {1, 64});
    optic.medium = static_cast<Medium>(reader.requiredChoice("medium", kMedia));
    optic.reach = metres(reader.requiredNumber("reach_m", {0.1, 1e6}));
    optic.connector = reader.text("connector");
    return optic;
}

CablePart readCable(ObjectReader& reader)
{
    CablePart cable;
    cable.medium = static_cast<Medium>(reader.requiredChoice("medium", kMedia));
    cable.needsOptics = reader.boolean("needs_optics", false);
    cable.formA = reader.requiredText("form_a");
    cable.formB = reader.requiredText("form_b");
    cable.totalSpeed = gigabitsPerSecond(reader.requiredNumber("total_gbps", {0.01, 1e5}));
    cable.splitInto = reader.integer("split_into", 1, {1, 64});
    cable.lengths = readLengths(reader, "lengths_m");
    const double longest = cable.lengths.empty() ? 0.0 : inMetres(cable.lengths.back());
    cable.reach = metres(reader.number("reach_m", {0.1, 1e6}).value_or(longest));
    cable.diameter = optionalQuantity(reader.number("diameter_mm", {0.1, 100}), millimetres);
    cable.bendRadius = optionalQuantity(reader.number("bend_radius_mm", {0.1, 1e4}), millimetres);
    return cable;
}

StorageUnit readStorage(ObjectReader& reader, std::optional<Error>& error)
{
    StorageUnit unit;
    unit.kind = static_cast<StorageUnitKind>(reader.requiredChoice("unit", kUnitKinds));
    unit.family = reader.text("family");
    unit.rawCapacity = terabytes(reader.number("raw_capacity_tb").value_or(0.0));
    unit.drives = reader.integer("drives", 0, {0, 1e5});
    unit.drive = reader.text("drive");
    unit.readMeasured = optionalQuantity(reader.number("read_gbs"), gigabytesPerSecond);
    unit.writeMeasured = optionalQuantity(reader.number("write_gbs"), gigabytesPerSecond);
    unit.ports = readPorts(reader, error);
    return unit;
}

RackPart readRack(ObjectReader& reader)
{
    RackPart rack;
    const std::size_t unit = reader.requiredChoice("unit", kRackUnits);
    rack.isRack = unit == 0;
    rack.isPdu = unit == 1;
    rack.usableU = reader.integer("usable_u", 0, {0, 60});
    rack.staticLoad = optionalQuantity(reader.number("static_load_kg"), kilograms);
    rack.usableDepth = optionalQuantity(reader.number("usable_depth_mm", {1, 1e4}), millimetres);
    rack.feedPower = optionalQuantity(reader.number("feed_power_kw"), kilowatts);
    return rack;
}

/// Reads the fields of the kind, then those of every part, and puts the part in its map.
template <class T>
void store(ObjectReader& reader, T part, std::map<PartId, T>& parts, std::optional<Error>& error)
{
    readPart(reader, part, error);
    reader.refuseUnknownKeys();
    checkProvenanceFields(reader, part);
    parts[part.id] = std::move(part);
}

void readAnyPart(ObjectReader& reader, std::size_t kind, Catalogue& into, std::optional<Error>& error)
{
    switch (kind) {
    case 0: return store(reader, readGpu(reader), into.gpus, error);
    case 1: return store(reader, readServer(reader, error), into.servers, error);
    case 2: return store(reader, readNic(reader), into.nics, error);
    case 3: return store(reader, readSwitch(reader, error), into.switches, error);
    case 4: return store(reader, readOptic(reader), into.optics, error);
    case 5: return store(reader, readCable(reader), into.cables, error);
    case 6: return store(reader, readStorage(reader, error), into.storageUnits, error);
    default: return store(reader, readRack(reader), into.rackParts, error);
    }
}

/// Puts the parts of `from` over those of `into`; an id belongs to one kind only.
void overlay(Catalogue& into, Catalogue&& from)
{
    for (const PartId& id : from.allIds()) {
        into.gpus.erase(id);
        into.servers.erase(id);
        into.nics.erase(id);
        into.switches.erase(id);
        into.optics.erase(id);
        into.cables.erase(id);
        into.storageUnits.erase(id);
        into.rackParts.erase(id);
    }
    into.gpus.merge(from.gpus);
    into.servers.merge(from.servers);
    into.nics.merge(from.nics);
    into.switches.merge(from.switches);
    into.optics.merge(from.optics);
    into.cables.merge(from.cables);
    into.storageUnits.merge(from.storageUnits);
    into.rackParts.merge(from.rackParts);
    into.cabling = std::move(from.cabling);
}

void readParts(ObjectReader& top, Catalogue& fresh, FirstError& error)
{
    const auto& parts = top.list("parts");
    const JsonValue* cabling = top.object("cabling");
    top.refuseUnknownKeys();
    if (cabling) {
        ObjectReader reader(*cabling, "cabling", error);
        readCabling(reader, fresh.cabling, error);
    }
    std::set<PartId> seen;
    for (std::size_t i = 0; i < parts.size() && !error; ++i) {
        ObjectReader reader(parts[i], itemPlace(top, "parts", i), error);
        const std::size_t kind = reader.requiredChoice("kind", kKinds);
        if (error)
            return;
        readAnyPart(reader, kind, fresh, error);
        const JsonValue* id = parts[i].find("id");
        if (!error && !seen.insert(id->text).second)
            reader.fail(ErrorCode::DuplicateId, reader.placeOf("id"), {id->text});
    }
}

}  // namespace

const std::vector<std::string>& mediumWords()
{
    return kMedia;
}

const std::vector<std::string>& partKinds()
{
    return kKinds;
}

std::vector<std::string> knownPartKeys(const std::string& kind)
{
    // Reading an empty part asks for every key once; its errors do not matter.
    JsonValue empty;
    empty.kind = JsonValue::Kind::Object;
    std::optional<Error> error;
    ObjectReader reader(empty, {}, error);
    reader.requiredChoice("kind", kKinds);
    Catalogue ignored;
    const auto index = std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin();
    readAnyPart(reader, static_cast<std::size_t>(index), ignored, error);
    return reader.knownKeys();
}

std::vector<std::string> knownPortKeys()
{
    JsonValue empty;
    empty.kind = JsonValue::Kind::Object;
    std::optional<Error> error;
    ObjectReader reader(empty, {}, error);
    readPortGroup(reader, error);
    return reader.knownKeys();
}

Result<void> addParts(Catalogue& catalogue, std::istream& json, const std::string& fileName)
{
    Catalogue fresh;
    fresh.cabling = catalogue.cabling;
    const auto read = readFactsFile(json, fileName, "clusterwright-catalogue",
                                    [&](ObjectReader& top, FirstError& error) { readParts(top, fresh, error); });
    if (!read)
        return read;
    overlay(catalogue, std::move(fresh));
    return {};
}

}  // namespace cw
