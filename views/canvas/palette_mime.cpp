// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/palette_mime.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "model/design/code_words.h"

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

constexpr std::pair<const char*, int TransformerShape::*> kShapeNumbers[] = {
    {"layers", &TransformerShape::layers},
    {"hidden", &TransformerShape::hidden},
    {"heads", &TransformerShape::heads},
    {"kv_heads", &TransformerShape::kvHeads},
    {"feed_forward", &TransformerShape::feedForward},
    {"vocabulary", &TransformerShape::vocabulary},
    {"sequence", &TransformerShape::sequence}};

QJsonObject shapeToJson(const TransformerShape& shape)
{
    QJsonObject json{{"preset", QString::fromStdString(shape.preset)},
                     {"gated", shape.isGated},
                     {"tied_embeddings", shape.tiedEmbeddings}};
    for (const auto& [key, member] : kShapeNumbers)
        json.insert(QLatin1String(key), shape.*member);
    return json;
}

TransformerShape shapeFromJson(const QJsonObject& json)
{
    TransformerShape shape;
    shape.preset = json["preset"].toString().toStdString();
    shape.isGated = json["gated"].toBool();
    shape.tiedEmbeddings = json["tied_embeddings"].toBool();
    for (const auto& [key, member] : kShapeNumbers)
        shape.*member = json[QLatin1String(key)].toInt();
    return shape;
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
    case PaletteEntry::Kind::Workload:
        json.insert("name", QString::fromStdString(entry.workload.name));
        json.insert("model", shapeToJson(entry.workload.model));
        json.insert("tokens", entry.workload.tokens);
        break;
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
        entry.workload.name = json["name"].toString().toStdString();
        entry.workload.model = shapeFromJson(json["model"].toObject());
        entry.workload.tokens = json["tokens"].toDouble();
        isWhole = !entry.workload.name.empty();
        break;
    }
    return isWhole ? std::optional(entry) : std::nullopt;
}

}  // namespace cw
