// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_facts.h"

#include <QLocale>

#include "model/analysis/weight_loading.h"
#include "model/design/index_by_id.h"
#include "model/design/storage_tier.h"
#include "views/canvas/canvas_layout.h"
#include "views/canvas/canvas_words.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>
#include <set>

namespace cw {

namespace {

Bandwidth fastestOf(const NetworkPlan& network)
{
    return network.endpointsBySpeed.empty() ? network.endpointSpeed : network.endpointsBySpeed.front().speed;
}

QString number(int value)
{
    return QLocale().toString(value);
}

QString said(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::optional<Badge> worstFinding(const ElementId& id, const Session& session)
{
    const Finding* worst = nullptr;
    int count = 0;
    for (const Finding& finding : session.analysis()->findings) {
        if (finding.waivedBecause || finding.severity == Severity::Info || finding.elements.empty() ||
            finding.elements.front() != id)
            continue;
        ++count;
        if (!worst || finding.severity < worst->severity)
            worst = &finding;
    }
    if (!worst)
        return std::nullopt;
    const QString text = CanvasWords::tr("%1 %2", "rule id and its name, on a badge")
                             .arg(said(worst->rule), ruleTitle(said(worst->rule)));
    return Badge{text, worst->severity, count - 1};
}

/// Racks that hold units of a block, in the plan that was analysed; 0 if that plan does not know the block.
int racksOf(const ElementId& block, const Analysis& analysis)
{
    if (!analysis.design || !analysis.plan)
        return 0;
    const auto& blocks = analysis.design->blocks;
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& b) { return b.id == block; });
    if (found == blocks.end())
        return 0;
    const auto index = static_cast<std::int32_t>(found - blocks.begin());
    std::set<RackIndex> racks;
    for (const Device& device : analysis.plan->devices)
        if (device.block == index && device.rack >= 0)
            racks.insert(device.rack);
    return static_cast<int>(racks.size());
}

const StorageSupply* supplyOf(const ElementId& block, const Analysis& analysis)
{
    const auto found = std::find_if(analysis.storage.begin(), analysis.storage.end(),
                                    [&](const StorageSupply& s) { return s.block == block; });
    return found == analysis.storage.end() ? nullptr : &*found;
}

const NetworkPlan* planOf(const ElementId& network, const Analysis& analysis)
{
    return analysis.plan ? analysis.plan->network(network) : nullptr;
}

void addComputeFacts(const Block& block, const ComputeBlock& compute, const Session& session, CardFacts& facts)
{
    const Server* server = session.facts().catalogue->server(block.part);
    const int gpus = server ? server->gpuCount : 0;
    const int perUnit = std::max(1, compute.perScalableUnit);
    const int units = (block.count + perUnit - 1) / perUnit;
    facts.subtitle = CanvasWords::tr("%1 · %2 of %3", "GPUs of a server · scalable units of so many servers")
                         .arg(CanvasWords::tr("%Ln GPU(s)", nullptr, gpus),
                              CanvasWords::tr("%Ln SU", "scalable units", units), number(perUnit));
    facts.accessibleName = CanvasWords::tr("%1, %2, %3")
                               .arg(said(block.name), CanvasWords::tr("%Ln server(s)", nullptr, block.count),
                                    CanvasWords::tr("%L1 GPUs").arg(gpus * block.count));
    facts.field = {block.count, perUnit, 0, compute.spares, gpus};
    for (const Attachment& attachment : block.attachments)
        if (const NetworkPlan* plan = planOf(attachment.network, *session.analysis());
            plan && plan->kind == NetworkKind::Compute && plan->isBuilt)
            facts.field.leavesPerUnit = plan->sizing.leavesPerUnit;
    facts.colour = theme().gpu;
}

void addStorageFacts(const Block& block, const StorageBlock& storage, const Session& session, CardFacts& facts)
{
    facts.colour = theme().network(NetworkKind::Storage);
    const StorageSupply* supply = supplyOf(block.id, *session.analysis());
    facts.subtitle = supply ? CanvasWords::tr("%1 · %2 usable", "storage family · capacity")
                                  .arg(storageFamilyName(storage.family), text(supply->usable))
                            : storageFamilyName(storage.family);
    facts.accessibleName = CanvasWords::tr("%1, %2, %3")
                               .arg(said(block.name), storageFamilyName(storage.family),
                                    CanvasWords::tr("%Ln unit(s)", nullptr, block.count));
}

void addServiceFacts(const Block& block, const ServiceBlock& service, CardFacts& facts)
{
    facts.colour = theme().network(NetworkKind::Service);
    facts.subtitle = serviceRoleName(service.role);
    facts.accessibleName = CanvasWords::tr("%1, %2, %3")
                               .arg(said(block.name), serviceRoleName(service.role),
                                    CanvasWords::tr("%Ln server(s)", nullptr, block.count));
}

QStringList figuresOf(const Block& block, const Session& session)
{
    QStringList details;
    const Server* server = session.facts().catalogue->server(block.part);
    if (block.compute() && server)
        details << CanvasWords::tr("%L1 GPUs").arg(server->gpuCount * block.count);
    if (const StorageSupply* supply = supplyOf(block.id, *session.analysis()))
        details << CanvasWords::tr("read %1").arg(text(supply->read));
    if (const Part* part = session.facts().catalogue->find(block.part))
        details << text(part->powerForFeeds() * block.count);
    if (const int racks = racksOf(block.id, *session.analysis()); racks > 0)
        details << CanvasWords::tr("%Ln rack(s)", nullptr, racks);
    return details;
}

QString tierText(const std::string& tier, int count)
{
    if (tier == "leaf")
        return CanvasWords::tr("%Ln leaf", "switches of the first tier", count);
    if (tier == "spine")
        return CanvasWords::tr("%Ln spine", "switches of the second tier", count);
    if (tier == "core")
        return CanvasWords::tr("%Ln core", "switches of the third tier", count);
    if (tier == "access")
        return CanvasWords::tr("%Ln access", "switches of the out-of-band network", count);
    return CanvasWords::tr("%Ln aggregation", "switches of the out-of-band network", count);
}

void addTiers(const NetworkPlan& plan, Topology topology, LaneFacts& facts)
{
    const bool isTree = topology == Topology::AccessTree;
    const std::pair<const char*, int> tiers[] = {{"core", plan.sizing.cores},
                                                 {isTree ? "aggregation" : "spine", plan.sizing.spines},
                                                 {isTree ? "access" : "leaf", plan.sizing.leaves}};
    for (const auto& [name, count] : tiers)
        if (count > 0)
            facts.tiers.push_back({count, tierText(name, count)});
}

void addPills(const Network& network, const NetworkPlan* plan, const NetworkResult* result, LaneFacts& facts)
{
    if (plan && plan->problem) {
        facts.pills.push_back({CanvasWords::tr("cannot be built"), Severity::Error, false});
        return;
    }
    if (!plan || !plan->isBuilt || !result || !result->isBuilt) {
        facts.pills.push_back({CanvasWords::tr("nothing attached"), Severity::Info, false});
        return;
    }
    if (network.kind == NetworkKind::OutOfBand) {
        facts.pills.push_back({CanvasWords::tr("%Ln port(s)", nullptr, plan->endpoints), Severity::Info, false});
        return;
    }
    facts.pills.push_back({ratioText(result->worstOversubscription), Severity::Info, true});
    facts.pills.push_back({CanvasWords::tr("N−1: %1", "share of bandwidth left after the worst switch failure")
                               .arg(percentText(result->afterWorstSwitchFailure)),
                           Severity::Info, result->afterWorstSwitchFailure >= 0.5});
}

}  // namespace

CardFacts blockFacts(const Block& block, const Session& session)
{
    CardFacts facts;
    facts.id = block.id;
    facts.icon = blockIconName(block);
    facts.name = said(block.name);
    facts.count = CanvasWords::tr("× %L1", "count of units").arg(block.count);
    facts.field = {block.count, block.count, 0, 0, 0};
    if (const ComputeBlock* compute = block.compute())
        addComputeFacts(block, *compute, session, facts);
    else if (const StorageBlock* storage = block.storage())
        addStorageFacts(block, *storage, session, facts);
    else if (const ServiceBlock* service = block.service())
        addServiceFacts(block, *service, facts);
    facts.figures = figuresOf(block, session);
    facts.detail = facts.figures.join(QStringLiteral("   "));
    facts.badge = worstFinding(block.id, session);
    return facts;
}

namespace {

/// How long the whole run takes, or why that isn't known.
QString trainingFigure(const Workload& workload, const Session& session)
{
    for (const TrainingResult& result : session.analysis()->training)
        if (result.workload == workload.id)
            return result.refused
                       ? errorText(*result.refused)
                       : CanvasWords::tr("%1 on %2", "time on so many GPUs")
                             .arg(text(result.wallTime), CanvasWords::tr("%Ln GPU(s)", nullptr, result.gpus));
    return {};
}

/// The GPUs that a load takes and what a user waits for.
QString servingFigure(const Workload& workload, const Session& session)
{
    const ServingResult* result = session.analysis()->servingOf(workload.id);
    if (!result || !result->estimate)
        return result && result->refused ? errorText(*result->refused) : QString();
    const ServingEstimate& estimate = *result->estimate;
    return CanvasWords::tr("%1 of %2 GPUs · %3 a token", "needed and there, time between tokens")
        .arg(number(estimate.gpus), number(result->gpus), text(estimate.point.betweenTokens));
}

void addServingFacts(const Workload& workload, const Session& session, const QString& pool, CardFacts& facts)
{
    facts.icon = QStringLiteral("serving");
    facts.accessibleName = CanvasWords::tr("Serving job %1 on %2", "a job and its pool").arg(facts.name, pool);
    facts.subtitle = CanvasWords::tr("Serving on %1", "a pool").arg(pool);
    facts.detail = servingFigure(workload, session);
    facts.figures = QStringList{
        facts.detail,
        CanvasWords::tr("%1 requests/s", "load of a served model").arg(countText(workload.serving.requestsPerSecond))};
    if (const auto loading = weightLoading(*session.analysis(), workload.id))
        facts.figures << CanvasWords::tr("loads in %1 from %2", "weights of a served model, time and storage tier")
                             .arg(text(loading->oneReplica), elementName(loading->tier, *session.analysis()->design));
}

void addTrainingFacts(const Workload& workload, const Session& session, const QString& pool, CardFacts& facts)
{
    facts.icon = QStringLiteral("workload");
    facts.accessibleName = CanvasWords::tr("Training job %1 on %2", "a job and its pool").arg(facts.name, pool);
    facts.subtitle = CanvasWords::tr("Training on %1", "a pool").arg(pool);
    facts.detail = trainingFigure(workload, session);
    facts.figures = QStringList{facts.detail, CanvasWords::tr("%1 tokens").arg(countText(workload.tokens))};
    if (const Block* tier = storageTierOf(workload, *session.design()))
        facts.figures << CanvasWords::tr("checkpoints to %1", "a storage tier").arg(said(tier->name));
}

}  // namespace

CardFacts workloadFacts(const Workload& workload, const Session& session)
{
    CardFacts facts;
    facts.id = workload.id;
    facts.isWorkload = true;
    facts.colour = theme().selection;
    facts.name = said(workload.name);
    const Block* host = WorkloadBlocks(*session.design()).of(workload);
    const QString pool = host ? said(host->name) : CanvasWords::tr("no pool");
    if (workload.kind == WorkloadKind::LlmServing)
        addServingFacts(workload, session, pool, facts);
    else
        addTrainingFacts(workload, session, pool, facts);
    facts.badge = worstFinding(workload.id, session);
    return facts;
}

LaneFacts laneFacts(const Network& network, const Session& session)
{
    LaneFacts facts;
    facts.id = network.id;
    facts.kind = network.kind;
    facts.name = network.name.empty() ? networkKindName(network.kind) : said(network.name);
    const Analysis& analysis = *session.analysis();
    const NetworkPlan* plan = planOf(network.id, analysis);
    const Network* carrier = session.design()->carrier(network.id);
    facts.isJoined = carrier && carrier->id != network.id;
    if (facts.isJoined) {
        facts.subtitle = CanvasWords::tr("on the switches of %1")
                             .arg(carrier->name.empty() ? networkKindName(carrier->kind) : said(carrier->name));
    } else {
        const QString technology = plan && plan->isBuilt
                                       ? CanvasWords::tr("%1 %2", "technology and link speed")
                                             .arg(technologyName(network.technology), bitRateText(fastestOf(*plan)))
                                       : technologyName(network.technology);
        facts.subtitle =
            CanvasWords::tr("%1 · %2", "technology · topology").arg(technology, topologyName(network.topology));
        if (plan && plan->isBuilt)
            addTiers(*plan, network.topology, facts);
    }
    addPills(network, plan, analysis.network(network.id), facts);
    facts.badge = worstFinding(network.id, session);
    QStringList tiers;
    for (const TierGlyphs& tier : facts.tiers)
        tiers << tier.text;
    facts.accessibleName =
        tiers.isEmpty() ? facts.name : CanvasWords::tr("%1, %2").arg(facts.name, QLocale().createSeparatedList(tiers));
    return facts;
}

Bandwidth portSpeed(const ElementId& blockId, const ElementId& network, const Session& session)
{
    const NetworkPlan* plan = planOf(network, *session.analysis());
    const DesignPtr design = session.design();
    const Block* block = design->block(blockId);
    if (!block)
        return {};
    const Catalogue& catalogue = *session.facts().catalogue;
    const Server* server = catalogue.server(block->part);
    const StorageUnit* unit = catalogue.storageUnit(block->part);
    const std::vector<PortGroup> none;
    const std::vector<PortGroup>& groups = server ? server->ports : unit ? unit->ports : none;
    for (const Attachment& attachment : block->attachments)
        for (const PortGroup& group : groups)
            if (attachment.network == network && attachment.role == group.role)
                return plan && plan->isBuilt ? plan->endpointSpeedOf(group.speed) : group.speed;
    return {};
}

QString bundleLabel(const BundleLine& bundle, const Session& session)
{
    return CanvasWords::tr("%1 × %2", "ports of one unit × speed of one port")
        .arg(number(bundle.portsPerUnit), bitRateText(portSpeed(bundle.block, bundle.network, session)));
}

QString bundleToolTip(const BundleLine& bundle, const Session& session)
{
    const DesignPtr design = session.design();
    const Block* block = design->block(bundle.block);
    if (const Workload* workload = design->workload(bundle.network); workload && block)
        return bundle.isCheckpointTie
                   ? CanvasWords::tr("%1 saves its checkpoints to %2").arg(said(workload->name), said(block->name))
                   : CanvasWords::tr("%1 runs on %2").arg(said(workload->name), said(block->name));
    const Network* network = design->network(bundle.network);
    if (!block || !network)
        return {};
    const Bandwidth total = portSpeed(bundle.block, bundle.network, session) * (bundle.portsPerUnit * bundle.count);
    return CanvasWords::tr("%1 to %2: %3 for each of %L4 units, %5 in all")
        .arg(said(block->name), network->name.empty() ? networkKindName(network->kind) : said(network->name),
             bundleLabel(bundle, session))
        .arg(bundle.count)
        .arg(text(total));
}

}  // namespace cw
