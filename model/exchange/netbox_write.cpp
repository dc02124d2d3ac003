// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// NetBox 4 bulk import (CSV headers and choice slugs of dcim) and device types in the form of the community's
// device-type library.
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace cw {
namespace {

/// Slugs are lower case letters, digits, '-' and '_'.
std::string slugOf(const std::string& text)
{
    std::string slug;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool isPlain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || lower == '_';
        if (isPlain)
            slug += lower;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug.empty() ? "unnamed" : slug;
}

struct DeviceTypeFacts {
    std::string manufacturer = "Generic";
    std::string model = "Device";
    double heightU = 0;
    const Part* part = nullptr;
};

DeviceTypeFacts typeOf(const WiringSource& source, const WiringNode& node)
{
    DeviceTypeFacts facts;
    facts.part = source.catalogue.find(node.model);
    if (facts.part) {
        facts.manufacturer = facts.part->manufacturer;
        facts.model = facts.part->model;
        facts.heightU = std::ceil(facts.part->heightU * 2) / 2;
    } else if (!node.model.empty()) {
        facts.model = node.model;
    } else if (node.name.starts_with("pdu-")) {
        facts.model = "Rack PDU";
    }
    return facts;
}

struct RoleFacts {
    const char* name;
    const char* colour;
};
constexpr std::array<RoleFacts, 5> kRoles = {{{"Host", "9e9e9e"},
                                              {"Leaf switch", "4caf50"},
                                              {"Spine switch", "2196f3"},
                                              {"Core switch", "ff9800"},
                                              {"PDU", "795548"}}};

const RoleFacts& roleOf(const WiringNode& node)
{
    if (node.kind == WiringNodeKind::Host)
        return kRoles[node.name.starts_with("pdu-") ? 4 : 0];
    return kRoles[static_cast<std::size_t>(std::clamp(node.tier, 1, 3))];
}

bool isInfiniBand(const WiringSource& source, const WiringCable& cable)
{
    const Switch* part = source.catalogue.switchPart(source.wiring.node(cable.b).model);
    return part && part->supports(Technology::InfiniBand);
}

/// NetBox's slug for the interface; "other" where it has none.
std::string interfaceType(const WiringSource& source, const WiringCable& cable, const WiringEnd& end)
{
    const double gbps = inGigabitsPerSecond(cable.speed);
    if (isInfiniBand(source, cable)) {
        std::string word = infiniBandRate(cable.speed).substr(2);
        for (char& c : word)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return "infiniband-" + word;
    }
    const Switch* part = source.catalogue.switchPart(source.wiring.node(end).model);
    const bool isDoubleDensity = part && part->cageForm == "QSFP-DD";
    const std::pair<double, const char*> kSlugs[] = {
        {1, "1000base-t"},
        {10, "10gbase-x-sfpp"},
        {25, "25gbase-x-sfp28"},
        {40, "40gbase-x-qsfpp"},
        {50, "50gbase-x-sfp56"},
        {100, "100gbase-x-qsfp28"},
        {200, isDoubleDensity ? "200gbase-x-qsfpdd" : "200gbase-x-qsfp56"},
        {400, isDoubleDensity ? "400gbase-x-qsfpdd"
              : part          ? "400gbase-x-osfp"
                              : "400gbase-x-qsfp112"},
        {800, isDoubleDensity ? "800gbase-x-qsfpdd" : "800gbase-x-osfp"},
    };
    for (const auto& [speed, slug] : kSlugs)
        if (std::abs(speed - gbps) < 1e-6 * speed)
            return slug;
    return "other";
}

const char* cableType(const Catalogue& catalogue, const PartId& media)
{
    const auto found = catalogue.cables.find(media);
    if (found == catalogue.cables.end())
        return "";
    switch (found->second.medium) {
    case Medium::Copper: return "dac-passive";
    case Medium::ActiveCopper: return "dac-active";
    case Medium::ActiveOptical: return "aoc";
    case Medium::Multimode: return "mmf-om4";
    case Medium::SingleMode: return "smf-os2";
    case Medium::TwistedPair: return "cat6a";
    }
    return "";
}

std::string interfaceName(const WiringEnd& end)
{
    return end.label.empty() ? fmt::format("port{}", end.port) : end.label;
}

std::string row(std::initializer_list<std::string> cells)
{
    std::string text;
    for (const std::string& cell : cells)
        text += (text.empty() ? "" : ",") + csvCell(cell);
    return text + '\n';
}

std::string deviceTypeYaml(const DeviceTypeFacts& facts)
{
    std::string text = fmt::format("---\nmanufacturer: {}\nmodel: {}\nslug: {}\nu_height: {}\nis_full_depth: {}\n",
                                   quotedText(facts.manufacturer), quotedText(facts.model),
                                   slugOf(facts.manufacturer + ' ' + facts.model), plainNumber(facts.heightU),
                                   facts.heightU > 0 ? "true" : "false");
    if (facts.part && !facts.part->partNumber.empty())
        text += fmt::format("part_number: {}\n", quotedText(facts.part->partNumber.substr(0, 50)));
    if (facts.part && facts.part->weight)
        text += fmt::format("weight: {:.2f}\nweight_unit: kg\n", inKilograms(*facts.part->weight));
    return text;
}

std::string devicesCsv(const WiringSource& source, const std::string& site)
{
    std::string text = "role,manufacturer,device_type,status,site,rack,position,face,name\n";
    for (const WiringNode& node : source.wiring.nodes) {
        const DeviceTypeFacts facts = typeOf(source, node);
        const bool hasPlace = !node.rack.empty() && node.bottomU > 0 && facts.heightU > 0;
        text += row({roleOf(node).name, facts.manufacturer, facts.model, "planned", site, node.rack,
                     hasPlace ? std::to_string(node.bottomU) : "", hasPlace ? "front" : "", node.name});
    }
    return text;
}

std::string racksCsv(const WiringSource& source, const std::string& site)
{
    std::set<std::string> racks;
    for (const WiringNode& node : source.wiring.nodes)
        if (!node.rack.empty())
            racks.insert(node.rack);
    std::string text = "site,name,status,width,u_height\n";
    for (const std::string& rack : racks)
        text += row({site, rack, "planned", "19", std::to_string(source.rackUnits)});
    return text;
}

std::string interfacesCsv(const WiringSource& source)
{
    std::string text = "device,name,type,enabled,mgmt_only\n";
    for (const WiringCable& cable : source.wiring.cables)
        for (const WiringEnd* end : {&cable.a, &cable.b})
            text += row({source.wiring.node(*end).name, interfaceName(*end), interfaceType(source, cable, *end), "true",
                         end->label == "mgmt0" ? "true" : "false"});
    return text;
}

std::string cablesCsv(const WiringSource& source)
{
    std::string text = "side_a_device,side_a_type,side_a_name,side_b_device,side_b_type,side_b_name,type,status,label,"
                       "color,length,length_unit\n";
    for (const WiringCable& cable : source.wiring.cables) {
        const double length = inMetres(cable.length);
        text += row({source.wiring.node(cable.a).name, "dcim.interface", interfaceName(cable.a),
                     source.wiring.node(cable.b).name, "dcim.interface", interfaceName(cable.b),
                     cableType(source.catalogue, cable.media), "planned", cable.label, "",
                     length > 0 ? fmt::format("{:.2f}", length) : "", length > 0 ? "m" : ""});
    }
    return text;
}

}  // namespace

ExportedFiles netboxFiles(const WiringSource& source)
{
    const std::string site = source.wiring.name.empty() ? "Planned site" : source.wiring.name;
    std::set<std::string> makers;
    std::map<std::string, std::string> types;
    std::set<const RoleFacts*> roles;
    for (const WiringNode& node : source.wiring.nodes) {
        const DeviceTypeFacts facts = typeOf(source, node);
        makers.insert(facts.manufacturer);
        types.emplace(slugOf(facts.manufacturer + ' ' + facts.model), deviceTypeYaml(facts));
        roles.insert(&roleOf(node));
    }
    std::string makersCsv = "name,slug\n";
    for (const std::string& maker : makers)
        makersCsv += row({maker, slugOf(maker)});
    std::string rolesCsv = "name,slug,color\n";
    for (const RoleFacts* role : roles)
        rolesCsv += row({role->name, slugOf(role->name), role->colour});
    ExportedFiles files{{"1-sites.csv", "name,slug,status\n" + row({site, slugOf(site), "planned"})},
                        {"2-racks.csv", racksCsv(source, site)},
                        {"3-manufacturers.csv", std::move(makersCsv)},
                        {"4-device-roles.csv", std::move(rolesCsv)},
                        {"6-devices.csv", devicesCsv(source, site)},
                        {"7-interfaces.csv", interfacesCsv(source)},
                        {"8-cables.csv", cablesCsv(source)}};
    for (auto& [slug, yaml] : types)
        files.push_back({"5-device-type-" + slug + ".yaml", std::move(yaml)});
    return files;
}

}  // namespace cw
