// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The part of a catalogue file that belongs to no part.

#include "model/catalogue/catalogue_keys.h"
#include "model/catalogue/facts_file.h"

#include <fmt/format.h>

namespace cw {

namespace {

constexpr std::size_t kMaxLengths = 256;  // of one cable; a plan numbers its choices in 16 bits
constexpr double kMaxLength = 1e6;        // metres, beyond any cable of one building

Provenance readSource(ObjectReader& entry)
{
    Provenance provenance;
    provenance.evidence = requiredEvidence(entry);
    provenance.source = entry.text("source");
    if (provenance.source.empty())
        entry.fail(ErrorCode::MissingSource, entry.placeOf("source"), {});
    entry.refuseUnknownKeys();
    return provenance;
}

/// An absent entry leaves what was known.
void readRun(ObjectReader& cabling, const std::string& key, CablingLengths& into, std::optional<Error>& error)
{
    const JsonValue* value = cabling.object(key);
    if (!value)
        return;
    ObjectReader entry(*value, cabling.placeOf(key), error);
    into.values = {metres(entry.requiredNumber("metres", {0, kMaxLength}))};
    into.provenance = readSource(entry);
}

void readTray(ObjectReader& cabling, std::optional<CableTray>& into, std::optional<Error>& error)
{
    const JsonValue* value = cabling.object("tray");
    if (!value)
        return;
    ObjectReader entry(*value, cabling.placeOf("tray"), error);
    CableTray tray;
    tray.width = millimetres(entry.requiredNumber("width_mm", {1, 1e5}));
    tray.depth = millimetres(entry.requiredNumber("depth_mm", {1, 1e5}));
    tray.fillLimit = entry.requiredNumber("fill_limit", {0.01, 1});
    tray.provenance = readSource(entry);
    into = tray;
}

void readStocked(ObjectReader& cabling, CablingLengths& into, std::optional<Error>& error)
{
    const JsonValue* value = cabling.object("stocked_lengths");
    if (!value)
        return;
    ObjectReader entry(*value, cabling.placeOf("stocked_lengths"), error);
    into.values = readLengths(entry, "metres");
    into.provenance = readSource(entry);
}

void readFamilies(ObjectReader& cabling, std::vector<CageFamily>& into, std::optional<Error>& error)
{
    const auto& items = cabling.list("cage_families");
    if (!items.empty())
        into.clear();
    for (std::size_t i = 0; i < items.size(); ++i) {
        ObjectReader entry(items[i], fmt::format("{}[{}]", cabling.placeOf("cage_families"), i), error);
        CageFamily family;
        for (const JsonValue& form : entry.list("forms")) {
            if (form.kind != JsonValue::Kind::Text || form.text.empty())
                entry.fail(ErrorCode::WrongType, entry.placeOf("forms"), {"text"});
            family.forms.push_back(form.text);
        }
        family.provenance = readSource(entry);
        into.push_back(std::move(family));
    }
}

void readBendRules(ObjectReader& cabling, std::vector<BendRule>& into, std::optional<Error>& error)
{
    const auto& items = cabling.list("bend_rules");
    if (!items.empty())
        into.clear();
    for (std::size_t i = 0; i < items.size(); ++i) {
        ObjectReader entry(items[i], fmt::format("{}[{}]", cabling.placeOf("bend_rules"), i), error);
        BendRule rule;
        const auto& media = entry.list("media");
        for (std::size_t m = 0; m < media.size(); ++m)
            if (const auto index =
                    choiceOf(media[m], fmt::format("{}[{}]", entry.placeOf("media"), m), mediumWords(), error))
                rule.media.push_back(static_cast<Medium>(*index));
        rule.diameters = entry.requiredNumber("diameters", {0.1, 100});
        rule.provenance = readSource(entry);
        into.push_back(std::move(rule));
    }
}

}  // namespace

void readCabling(ObjectReader& reader, Cabling& into, std::optional<Error>& error)
{
    readFamilies(reader, into.cageFamilies, error);
    readStocked(reader, into.stocked, error);
    readRun(reader, "side_run", into.sideRun, error);
    readRun(reader, "same_rack_run", into.sameRackRun, error);
    readRun(reader, "pdu_run", into.pduRun, error);
    readTray(reader, into.tray, error);
    readBendRules(reader, into.bendRules, error);
    readRun(reader, "route_bend", into.routeBend, error);
    reader.refuseUnknownKeys();
}

std::vector<Length> readLengths(ObjectReader& reader, const std::string& key)
{
    std::vector<Length> lengths;
    const auto& items = reader.list(key);
    if (items.size() > kMaxLengths)
        reader.fail(ErrorCode::OutOfRange, reader.placeOf(key),
                    {fmt::format("{}", items.size()), fmt::format("0-{}", kMaxLengths)});
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string place = fmt::format("{}[{}]", reader.placeOf(key), i);
        const bool isLonger = lengths.empty() || items[i].number > inMetres(lengths.back());
        if (items[i].kind != JsonValue::Kind::Number)
            reader.fail(ErrorCode::WrongType, place, {"number"});
        else if (items[i].number <= 0 || items[i].number > kMaxLength || !isLonger)
            reader.fail(ErrorCode::OutOfRange, place, {fmt::format("{}", items[i].number), "0 < … < 1e6"});
        lengths.push_back(metres(items[i].number));
    }
    return lengths;
}

std::vector<std::string> knownCablingKeys()
{
    // Reading an empty object asks for every key once.
    JsonValue empty;
    empty.kind = JsonValue::Kind::Object;
    std::optional<Error> error;
    ObjectReader reader(empty, {}, error);
    Cabling ignored;
    readCabling(reader, ignored, error);
    return reader.knownKeys();
}

}  // namespace cw
