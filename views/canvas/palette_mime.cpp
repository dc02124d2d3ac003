// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/palette_mime.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "model/design/code_words.h"
#include "model/design/design_json_parts.h"

#include <array>

namespace cw {

namespace {

template <class Value, std::size_t Size>
using Words = std::array<std::pair<const char*, Value>, Size>;

constexpr Words<PaletteEntry::Kind, 4> kKinds = {{{"part", PaletteEntry::Kind::Part},
                                                  {"storage", PaletteEntry::Kind::Storage},
                                                  {"network", PaletteEntry::Kind::Network},
                                                  {"workload", PaletteEntry::Kind::Workload}}};
constexpr Words<StorageFamily, 6> kFamilies = {{{"parallel-flash", StorageFamily::ParallelFlash},
                                                {"lustre", StorageFamily::Lustre},
                                                {"ceph", StorageFamily::Ceph},
                                                {"hdfs", StorageFamily::Hdfs},
                                                {"object", StorageFamily::Object},
                                                {"local-nvme", StorageFamily::LocalNvme}}};
constexpr Words<NetworkKind, 4> kNetworks = {{{"compute", NetworkKind::Compute},
                                              {"storage", NetworkKind::Storage},
                                              {"service", NetworkKind::Service},
                                              {"oob", NetworkKind::OutOfBand}}};
constexpr Words<Technology, 3> kTechnologies = {
    {{"infiniband", Technology::InfiniBand}, {"roce", Technology::RoCE}, {"ethernet", Technology::Ethernet}}};

template <class Value, std::size_t Size>
QString wordOf(const Words<Value, Size>& words, Value value)
{
    for (const auto& [word, candidate] : words)
        if (candidate == value)
            return QLatin1String(word);
    return {};
}

template <class Value, std::size_t Size>
bool read(const Words<Value, Size>& words, const QJsonValue& json, Value& value)
{
    for (const auto& [word, candidate] : words) {
        if (json.toString() == QLatin1String(word)) {
            value = candidate;
            return true;
        }
    }
    return false;
}

/// The form that design files have: every field of a workload is in it. A workload on its way has no id yet.
QString workloadToText(Workload workload)
{
    workload.id = "workload";
    return QString::fromStdString(writeJson(workloadNode(workload)));
}

std::optional<Workload> workloadFromText(const QString& text)
{
    const auto node = parseJson(std::string_view(text.toStdString()));
    if (!node)
        return std::nullopt;
    Fault fault;
    Workload workload = readWorkload(*node, {}, fault);
    workload.id.clear();
    return fault.isRaised() ? std::nullopt : std::optional(workload);
}

}  // namespace

std::unique_ptr<QMimeData> encodePaletteEntry(const PaletteEntry& entry)
{
    QJsonObject json{{"kind", wordOf(kKinds, entry.kind)}};
    switch (entry.kind) {
    case PaletteEntry::Kind::Part:
        json.insert("part", QString::fromStdString(entry.part));
        json.insert("count", entry.count);
        if (entry.role)
            json.insert("role", QString::fromStdString(std::string(codeWord(*entry.role))));
        break;
    case PaletteEntry::Kind::Storage: json.insert("family", wordOf(kFamilies, entry.family)); break;
    case PaletteEntry::Kind::Network:
        json.insert("network", wordOf(kNetworks, entry.network));
        json.insert("technology", wordOf(kTechnologies, entry.technology));
        break;
    case PaletteEntry::Kind::Workload: json.insert("workload", workloadToText(entry.workload)); break;
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(kPaletteMimeType), QJsonDocument(json).toJson(QJsonDocument::Compact));
    return data;
}

std::optional<PaletteEntry> decodePaletteEntry(const QMimeData& data)
{
    const QJsonObject json = QJsonDocument::fromJson(data.data(QLatin1String(kPaletteMimeType))).object();
    PaletteEntry entry;
    if (!read(kKinds, json["kind"], entry.kind))
        return std::nullopt;
    bool isWhole = true;
    switch (entry.kind) {
    case PaletteEntry::Kind::Part:
        entry.part = json["part"].toString().toStdString();
        entry.count = json["count"].toInt(1);
        entry.role = fromCodeWord<ServiceRole>(json["role"].toString().toStdString());
        isWhole = !entry.part.empty() && entry.count > 0 && entry.role.has_value() == json.contains("role");
        break;
    case PaletteEntry::Kind::Storage: isWhole = read(kFamilies, json["family"], entry.family); break;
    case PaletteEntry::Kind::Network:
        isWhole = read(kNetworks, json["network"], entry.network) &&
                  read(kTechnologies, json["technology"], entry.technology);
        break;
    case PaletteEntry::Kind::Workload:
        if (const auto workload = workloadFromText(json["workload"].toString()))
            entry.workload = *workload;
        isWhole = !entry.workload.name.empty();
        break;
    }
    return isWhole ? std::optional(entry) : std::nullopt;
}

}  // namespace cw
