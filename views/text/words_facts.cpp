// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_facts.h"

#include "views/text/words_context.h"

#include <span>
#include <string_view>

namespace cw {

namespace {

struct Name {
    std::string_view key;
    const char* text;
};

constexpr Name kFields[] = {
    {"power_max_w", QT_TRANSLATE_NOOP("cw::PartFields", "power, max")},
    {"power_typical_w", QT_TRANSLATE_NOOP("cw::PartFields", "power, typical")},
    {"weight_kg", QT_TRANSLATE_NOOP("cw::PartFields", "weight")},
    {"height_u", QT_TRANSLATE_NOOP("cw::PartFields", "height")},
    {"depth_mm", QT_TRANSLATE_NOOP("cw::PartFields", "depth")},
    {"airflow", QT_TRANSLATE_NOOP("cw::PartFields", "airflow")},
    {"cooling", QT_TRANSLATE_NOOP("cw::PartFields", "cooling")},
    {"cpu", QT_TRANSLATE_NOOP("cw::PartFields", "processors")},
    {"gpu", QT_TRANSLATE_NOOP("cw::PartFields", "GPU")},
    {"gpu_count", QT_TRANSLATE_NOOP("cw::PartFields", "number of GPUs")},
    {"memory_gb", QT_TRANSLATE_NOOP("cw::PartFields", "memory")},
    {"driver_memory_mib", QT_TRANSLATE_NOOP("cw::PartFields", "memory that the driver reports")},
    {"memory_bandwidth_gbs", QT_TRANSLATE_NOOP("cw::PartFields", "memory bandwidth")},
    {"dense_16bit_tflops", QT_TRANSLATE_NOOP("cw::PartFields", "dense 16-bit FLOP/s")},
    {"dense_8bit_tflops", QT_TRANSLATE_NOOP("cw::PartFields", "dense 8-bit FLOP/s")},
    {"dense_4bit_tflops", QT_TRANSLATE_NOOP("cw::PartFields", "dense 4-bit FLOP/s")},
    {"scale_up_gbs", QT_TRANSLATE_NOOP("cw::PartFields", "scale-up bandwidth")},
    {"scale_up_domain", QT_TRANSLATE_NOOP("cw::PartFields", "scale-up domain")},
    {"scale_up_sums", QT_TRANSLATE_NOOP("cw::PartFields", "sums inside the scale-up switches")},
    {"local_flash_tb", QT_TRANSLATE_NOOP("cw::PartFields", "local flash")},
    {"ports", QT_TRANSLATE_NOOP("cw::PartFields", "ports")},
    {"ports.compute", QT_TRANSLATE_NOOP("cw::PartFields", "compute ports")},
    {"ports.storage", QT_TRANSLATE_NOOP("cw::PartFields", "storage ports")},
    {"ports.service", QT_TRANSLATE_NOOP("cw::PartFields", "service ports")},
    {"ports.management", QT_TRANSLATE_NOOP("cw::PartFields", "management ports")},
    {"port_speed_gbps", QT_TRANSLATE_NOOP("cw::PartFields", "port speed")},
    {"uplink_ports", QT_TRANSLATE_NOOP("cw::PartFields", "uplink ports")},
    {"max_port_split", QT_TRANSLATE_NOOP("cw::PartFields", "breakout")},
    {"max_ecmp_paths", QT_TRANSLATE_NOOP("cw::PartFields", "next hops of a route")},
    {"buffer_mb", QT_TRANSLATE_NOOP("cw::PartFields", "packet buffer")},
    {"latency_ns", QT_TRANSLATE_NOOP("cw::PartFields", "latency")},
    {"sums", QT_TRANSLATE_NOOP("cw::PartFields", "sums in the network")},
    {"raw_capacity_tb", QT_TRANSLATE_NOOP("cw::PartFields", "raw capacity")},
    {"read_gbs", QT_TRANSLATE_NOOP("cw::PartFields", "read rate")},
    {"write_gbs", QT_TRANSLATE_NOOP("cw::PartFields", "write rate")},
    {"drives", QT_TRANSLATE_NOOP("cw::PartFields", "number of drives")},
    {"drive", QT_TRANSLATE_NOOP("cw::PartFields", "drive")},
    {"diameter_mm", QT_TRANSLATE_NOOP("cw::PartFields", "diameter")},
    {"bend_radius_mm", QT_TRANSLATE_NOOP("cw::PartFields", "bend radius")},
    {"usable_u", QT_TRANSLATE_NOOP("cw::PartFields", "usable units")},
};

constexpr Name kRates[] = {
    {"cabling-per-gpu-two-tier", QT_TRANSLATE_NOOP("cw::Rates", "Network of two tiers, per GPU")},
    {"capex-per-gpu-h100", QT_TRANSLATE_NOOP("cw::Rates", "Capital cost, per H100")},
    {"colocation-kw-month", QT_TRANSLATE_NOOP("cw::Rates", "Colocation, per kW and month")},
    {"colocation-kw-month-global", QT_TRANSLATE_NOOP("cw::Rates", "Colocation worldwide, per kW and month")},
    {"colocation-kw-month-high-density", QT_TRANSLATE_NOOP("cw::Rates", "Colocation of dense racks, per kW and month")},
    {"energy-kwh", QT_TRANSLATE_NOOP("cw::Rates", "Electricity, per kWh")},
    {"energy-kwh-cn", QT_TRANSLATE_NOOP("cw::Rates", "Electricity in China, per kWh")},
    {"energy-kwh-eu", QT_TRANSLATE_NOOP("cw::Rates", "Electricity in Europe, per kWh")},
    {"energy-mwh", QT_TRANSLATE_NOOP("cw::Rates", "Electricity, per MWh")},
    {"energy-mwh-commercial", QT_TRANSLATE_NOOP("cw::Rates", "Electricity at commercial rates, per MWh")},
    {"facility-per-mw", QT_TRANSLATE_NOOP("cw::Rates", "Building of a data centre, per MW")},
    {"flash-qlc-tb", QT_TRANSLATE_NOOP("cw::Rates", "QLC flash, per TB")},
    {"flash-tlc-tb", QT_TRANSLATE_NOOP("cw::Rates", "TLC flash, per TB")},
    {"flash-tlc-tb-2025", QT_TRANSLATE_NOOP("cw::Rates", "TLC flash in 2025, per TB")},
    {"hdd-tb", QT_TRANSLATE_NOOP("cw::Rates", "Hard disks, per TB")},
    {"integration-per-rack", QT_TRANSLATE_NOOP("cw::Rates", "Integration, per rack")},
    {"memory-gb", QT_TRANSLATE_NOOP("cw::Rates", "Memory, per GB")},
    {"own-gpu-hour-h100", QT_TRANSLATE_NOOP("cw::Rates", "Own H100, per GPU-hour")},
    {"rent-gpu-hour-b200", QT_TRANSLATE_NOOP("cw::Rates", "Rented B200, per GPU-hour")},
    {"rent-gpu-hour-h100", QT_TRANSLATE_NOOP("cw::Rates", "Rented H100, per GPU-hour")},
    {"rent-gpu-hour-h200", QT_TRANSLATE_NOOP("cw::Rates", "Rented H200, per GPU-hour")},
    {"rent-gpu-hour-mi300x", QT_TRANSLATE_NOOP("cw::Rates", "Rented MI300X, per GPU-hour")},
    {"rent-superchip-hour-gb200", QT_TRANSLATE_NOOP("cw::Rates", "Rented GB200, per superchip and hour")},
    {"software-gpu-year", QT_TRANSLATE_NOOP("cw::Rates", "Software, per GPU and year")},
    {"staff-year", QT_TRANSLATE_NOOP("cw::Rates", "Staff, per person and year")},
};

/// Keys of the user's own files have no words here and stand as they are.
QString nameIn(const char* context, std::span<const Name> names, const std::string& key)
{
    for (const Name& name : names)
        if (name.key == key)
            return QCoreApplication::translate(context, name.text);
    return QString::fromStdString(key);
}

}  // namespace

QString factText(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate("cw::Facts", text.c_str());
}

QString partName(const Part& part)
{
    return factText(part.model);
}

QString vendorName(const std::string& manufacturer)
{
    return manufacturer == "generic" ? Words::tr("Generic", "a part of no vendor in particular")
                                     : factText(manufacturer);
}

QString partFieldName(const std::string& key)
{
    return nameIn("cw::PartFields", kFields, key);
}

QString rateName(const std::string& id)
{
    return nameIn("cw::Rates", kRates, id);
}

QString priceSource(const BomLine& line, const Facts& facts)
{
    const Price* price = facts.prices && line.unitPrice ? facts.prices->price(line.part) : nullptr;
    if (!price)
        return {};
    const QString source = factText(price->provenance.source);
    //: The source of a price and its date
    return price->date.empty()
               ? source
               : filled(Words::tr("%1 (%2)", "source, date"), {source, QString::fromStdString(price->date)});
}

}  // namespace cw
