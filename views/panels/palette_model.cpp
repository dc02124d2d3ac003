// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/palette_model.h"

#include <QCollator>

#include "model/design/code_words.h"
#include "model/design/part_choice.h"
#include "views/panels/inspector_forms.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <algorithm>
#include <map>

namespace cw {

namespace {

/// Training on twenty tokens a parameter: Hoffmann et al., arXiv 2203.15556 (2022), table 3.
constexpr double kTokensPerParameter = 20;
/// Samples of one step of a vision model: Goyal et al., arXiv 1706.02677 (2017), section 5.1.
constexpr int kSamplesOfAStep = 256;
/// What a served model is first asked for. Times of the server scenario of Llama 2 70B in MLPerf Inference v4.0
/// (MLCommons, inference rules, 2024).
constexpr double kServedRequests = 10;
constexpr double kServedFirstToken = 2;       // seconds
constexpr double kServedBetweenTokens = 0.2;  // seconds
/// Servers of one scalable unit of a DGX SuperPOD with eight GPUs a server (NVIDIA, RA-11333, 2023).
constexpr int kServersOfOneUnit = 32;
constexpr int kGpusOfADenseServer = 8;
/// Services come in pairs, so that one may fail.
constexpr int kServicePair = 2;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString iconOf(StorageFamily family)
{
    switch (family) {
    case StorageFamily::ParallelFlash: return QStringLiteral("storage-flash");
    case StorageFamily::Lustre: return QStringLiteral("storage-lustre");
    case StorageFamily::Ceph: return QStringLiteral("storage-ceph");
    case StorageFamily::Hdfs: return QStringLiteral("storage-hdfs");
    case StorageFamily::Object: return QStringLiteral("storage-object");
    case StorageFamily::LocalNvme: break;
    }
    return QStringLiteral("storage-nvme");
}

QString iconOf(NetworkKind kind)
{
    return QStringLiteral("network-") + qt(std::string(codeWord(kind)));
}

QString iconOf(ServiceRole role)
{
    return qt(std::string(codeWord(role)));
}

PaletteEntry partEntry(const PartId& part, int count)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Part;
    entry.part = part;
    entry.count = count;
    return entry;
}

/// By name, with "6.7B" before "13B".
std::vector<std::pair<std::string, ModelPreset>> bySize(const ModelPresets& presets)
{
    // Names of models are English, and the C locale knows no numbers.
    QCollator order(QLocale(QLocale::English));
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<std::string, ModelPreset>> sorted(presets.begin(), presets.end());
    std::stable_sort(sorted.begin(), sorted.end(), [&order](const auto& a, const auto& b) {
        return order.compare(qt(a.second.name), qt(b.second.name)) < 0;
    });
    return sorted;
}

}  // namespace

PaletteModel::PaletteModel(Session& session, QObject* parent)
    : QStandardItemModel(parent)
    , session_(session)
{
}

QStandardItem* PaletteModel::addGroup(const QString& title, QStandardItem* parent)
{
    auto* group = new QStandardItem(title);
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    group->setFont(bold);
    group->setForeground(theme().textMuted);
    (parent ? parent : invisibleRootItem())->appendRow(group);
    return group;
}

QStandardItem* PaletteModel::rowFor(int number) const
{
    const Item& item = items_[static_cast<std::size_t>(number)];
    auto* row = new QStandardItem(icon(item.iconName, item.colour), item.label);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    // The summary of a part begins with its name; other tips get it, as a narrow palette may shorten the label.
    row->setToolTip(item.tip.contains(item.label) ? item.tip : item.label + QStringLiteral("\n\n") + item.tip);
    row->setData(number, Qt::UserRole);
    row->setData(item.key, KeyRole);
    row->setData(item.search, SearchRole);
    row->setData(item.iconName, IconNameRole);
    row->setData(item.label, Qt::AccessibleTextRole);
    return row;
}

void PaletteModel::add(QStandardItem* group, const Item& item)
{
    items_.push_back(item);
    group->appendRow(rowFor(static_cast<int>(items_.size()) - 1));
}

void PaletteModel::rebuild(const QStringList& recentKeys)
{
    clear();
    items_.clear();
    QStandardItem* recent = recentKeys.isEmpty() ? nullptr : addGroup(tr("Recently used"));
    collect();
    for (const QString& key : recentKeys)
        for (std::size_t i = 0; i < items_.size(); ++i)
            if (items_[i].key == key)
                recent->appendRow(rowFor(static_cast<int>(i)));
    if (recent && recent->rowCount() == 0)
        removeRow(recent->row());
}

void PaletteModel::collect()
{
    collectServers(addGroup(tr("Compute")));
    collectNetworks(addGroup(tr("Networks")));
    collectStorage(addGroup(tr("Storage tiers")));
    collectServices(addGroup(tr("Services")));
    if (!session_.facts().presets)
        return;
    QStandardItem* workloads = addGroup(tr("Workloads"));
    collectTrainings(addGroup(tr("Training"), workloads));
    collectServings(addGroup(tr("Serving"), workloads));
}

void PaletteModel::collectServers(QStandardItem* group)
{
    const Catalogue& catalogue = *session_.facts().catalogue;
    std::map<std::string, std::vector<const Server*>> byVendor;
    for (const auto& [id, server] : catalogue.servers)
        if (server.gpuCount > 0)
            byVendor[server.manufacturer].push_back(&server);
    for (const auto& [vendor, servers] : byVendor) {
        QStandardItem* shelf = addGroup(vendorName(vendor), group);
        for (const Server* server : servers) {
            const Gpu* gpu = catalogue.gpuOf(*server);
            const int count = server->gpuCount == kGpusOfADenseServer ? kServersOfOneUnit : 1;
            add(shelf, {QStringLiteral("part:") + qt(server->id), partName(*server), QStringLiteral("server"),
                        theme().gpu, partSummary(*server, catalogue),
                        QStringList{qt(vendor), vendorName(vendor), qt(server->model), partName(*server),
                                    qt(server->partNumber), qt(server->description), gpu ? qt(gpu->model) : QString(),
                                    searchWords(qt(vendor)), searchWords(QStringLiteral("GPU server"))}
                            .join(QLatin1Char('\n')),
                        partEntry(server->id, count)});
        }
    }
}

void PaletteModel::collectNetworks(QStandardItem* group)
{
    struct Offer {
        NetworkKind kind;
        Technology technology;
    };
    constexpr Offer kOffers[] = {
        {NetworkKind::Compute, Technology::InfiniBand}, {NetworkKind::Compute, Technology::RoCE},
        {NetworkKind::Storage, Technology::InfiniBand}, {NetworkKind::Storage, Technology::Ethernet},
        {NetworkKind::Service, Technology::Ethernet},   {NetworkKind::OutOfBand, Technology::Ethernet}};
    for (const auto& [kind, technology] : kOffers) {
        const bool hasChoice = kind == NetworkKind::Compute || kind == NetworkKind::Storage;
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Network;
        entry.network = kind;
        entry.technology = technology;
        const QString label = hasChoice ? (kind == NetworkKind::Compute ? tr("Compute: %1", "network of a technology")
                                                                        : tr("Storage: %1", "network of a technology"))
                                              .arg(technologyName(technology))
                                        : networkKindName(kind);
        const QString code = qt(std::string(codeWord(kind)));
        add(group, {QStringLiteral("network:%1:%2").arg(code, qt(std::string(codeWord(technology)))), label,
                    iconOf(kind), theme().network(kind),
                    tr("Adds the network with sensible switches and cables the free ports of all blocks to it. A "
                       "design has one "
                       "network of each kind."),
                    label + QLatin1Char('\n') + networkKindName(kind) + QLatin1Char('\n') +
                        searchWords(code + QStringLiteral(" network")),
                    entry});
    }
}

void PaletteModel::collectStorage(QStandardItem* group)
{
    const Catalogue& catalogue = *session_.facts().catalogue;
    for (const StorageFamily family : {StorageFamily::ParallelFlash, StorageFamily::Lustre, StorageFamily::Ceph,
                                       StorageFamily::Hdfs, StorageFamily::Object, StorageFamily::LocalNvme}) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Storage;
        entry.family = family;
        const Part* unit = catalogue.find(chooseStorageUnit(catalogue, family));
        const QString code = qt(std::string(codeWord(family)));
        const QString tip =
            unit ? tr("A storage tier that starts with this unit; choose another in the inspector.\n\n%1")
                       .arg(partSummary(*unit, catalogue))
                 : tr("The catalogue has no unit for this family.");
        add(group, {QStringLiteral("storage:") + code, storageFamilyName(family), iconOf(family),
                    theme().network(NetworkKind::Storage), tip,
                    storageFamilyName(family) + QLatin1Char('\n') + searchWords(code) + QLatin1Char('\n') +
                        (unit ? qt(unit->model) + QLatin1Char('\n') + partName(*unit) : QString()),
                    entry});
    }
}

void PaletteModel::collectServices(QStandardItem* group)
{
    const Catalogue& catalogue = *session_.facts().catalogue;
    PartId usual;
    for (const auto& [id, server] : catalogue.servers)
        // A server for services has ports on the service network; the smallest by power will do.
        if (server.gpuCount == 0 && server.portCount(PortRole::Service) > 0 &&
            (usual.empty() || server.powerForFeeds() < catalogue.server(usual)->powerForFeeds()))
            usual = id;
    for (const ServiceRole role : {ServiceRole::Management, ServiceRole::Login, ServiceRole::FabricManager,
                                   ServiceRole::ControlPlane, ServiceRole::Gateway, ServiceRole::Firewall}) {
        const Server* server = catalogue.server(usual);
        if (!server)
            break;
        PaletteEntry entry = partEntry(usual, kServicePair);
        entry.role = role;
        const QString code = qt(std::string(codeWord(role)));
        add(group, {QStringLiteral("service:") + code, serviceRoleName(role), iconOf(role),
                    theme().network(NetworkKind::Service),
                    tr("Service nodes on this server; choose another in the inspector.\n\n%1")
                        .arg(partSummary(*server, catalogue)),
                    serviceRoleName(role) + QLatin1Char('\n') + searchWords(code), entry});
    }
    for (const auto& [id, server] : catalogue.servers)
        if (server.gpuCount == 0)
            add(group,
                {QStringLiteral("part:") + qt(id),
                 vendorName(server.manufacturer) + QLatin1Char(' ') + partName(server), QStringLiteral("service"),
                 theme().network(NetworkKind::Service), partSummary(server, catalogue),
                 QStringList{qt(server.manufacturer), vendorName(server.manufacturer), qt(server.model),
                             partName(server), qt(server.partNumber), qt(server.description),
                             searchWords(qt(server.manufacturer))}
                     .join(QLatin1Char('\n')),
                 partEntry(id, 1)});
}

QString PaletteModel::workloadTip(const ModelPreset& preset)
{
    const QString source = qt(preset.provenance.source);
    if (preset.isListed())
        return tr("A training run of this model: %1 parameters, layers listed one by one.\nSource: %2")
            .arg(countText(preset.parametersStated), source);
    const TransformerShape& shape = preset.shape;
    const QString layers = QLocale().toString(shape.layers);
    const QString sequence = QLocale().toString(shape.sequence);
    if (shape.experts.exist())
        return tr("A training run of this model: %1 parameters, %2 of them for a token, %3 layers, %4 experts, "
                  "sequences "
                  "of %5 tokens.\nSource: %6")
            .arg(countText(shape.parameters()), countText(shape.activeParameters()), layers,
                 QLocale().toString(shape.experts.count), sequence, source);
    return tr("A training run of this model: %1 parameters, %2 layers, sequences of %3 tokens.\nSource: %4")
        .arg(countText(shape.parameters()), layers, sequence, source);
}

QString PaletteModel::servingTip(const ModelPreset& preset)
{
    return tr("Serves this model: %1 parameters. Load, lengths and times are set in the inspector.\nSource: %2")
        .arg(countText(preset.shape.parameters()), qt(preset.provenance.source));
}

void PaletteModel::collectTrainings(QStandardItem* group)
{
    for (const auto& [id, preset] : bySize(*session_.facts().presets)) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Workload;
        entry.workload.name = preset.name;
        entry.workload.model = preset.shape;
        entry.workload.listedLayers = preset.layers;
        if (preset.isListed()) {
            entry.workload.kind = WorkloadKind::LayerTraining;
            entry.workload.layout.globalBatch = kSamplesOfAStep;
        } else {
            // What one token passes decides how many it is worth to train on.
            entry.workload.tokens = kTokensPerParameter * preset.shape.activeParameters();
        }
        const QString tip = workloadTip(preset);
        add(group,
            {QStringLiteral("workload:") + qt(id), qt(preset.name), QStringLiteral("training"), theme().selection, tip,
             qt(preset.name) + QLatin1Char('\n') + qt(id) + QLatin1Char('\n') + searchWords(QStringLiteral("training")),
             entry});
    }
}

void PaletteModel::collectServings(QStandardItem* group)
{
    for (const auto& [id, preset] : bySize(*session_.facts().presets)) {
        if (preset.isListed())
            continue;
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Workload;
        entry.workload.kind = WorkloadKind::LlmServing;
        entry.workload.name = preset.name;
        entry.workload.model = preset.shape;
        entry.workload.serving.requestsPerSecond = kServedRequests;
        entry.workload.serving.firstToken = seconds(kServedFirstToken);
        entry.workload.serving.betweenTokens = seconds(kServedBetweenTokens);
        add(group,
            {QStringLiteral("serving:") + qt(id), qt(preset.name), QStringLiteral("serving"), theme().selection,
             servingTip(preset),
             qt(preset.name) + QLatin1Char('\n') + qt(id) + QLatin1Char('\n') + searchWords(QStringLiteral("serving")),
             entry});
    }
}

std::optional<PaletteEntry> PaletteModel::entry(const QModelIndex& index) const
{
    const QVariant number = index.data(Qt::UserRole);
    return number.isValid() ? std::optional(items_[static_cast<std::size_t>(number.toInt())].entry) : std::nullopt;
}

QStringList PaletteModel::mimeTypes() const
{
    return {QLatin1String(kPaletteMimeType)};
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    for (const QModelIndex& index : indexes)
        if (const auto dragged = entry(index))
            return encodePaletteEntry(*dragged).release();
    return nullptr;
}

PaletteFilter::PaletteFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PaletteFilter::setWords(const QString& words)
{
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PaletteFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant text = index.data(PaletteModel::SearchRole);
    // Groups are shown for the rows below them.
    if (!text.isValid())
        return words_.isEmpty();
    const QString all = text.toString();
    return std::all_of(words_.begin(), words_.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace cw
