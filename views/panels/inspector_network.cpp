// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_forms.h"
#include "views/panels/property_makers.h"

#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"
#include "views/text/words_facts.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kMostOversubscription = 64;  // as the design file allows
constexpr double kLeastOversubscription = 0.25;
constexpr int kMostManagerPorts = 64;
constexpr int kMostPlanes = 8;
constexpr int kMostRails = 256;
constexpr int kMostHostPorts = 1024;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

std::vector<Choice> switchChoices(const Catalogue& catalogue, Technology technology)
{
    std::vector<Choice> choices;
    for (const auto& [id, part] : catalogue.switches)
        if (part.supports(technology))
            choices.push_back({InspectorForms::tr("%1 %2, %3 × %4", "maker, model, ports, speed")
                                   .arg(vendorName(part.manufacturer), partName(part), QLocale().toString(part.ports),
                                        bitRateText(part.portSpeed)),
                               qt(id)});
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

/// A switch that cannot speak the technology is replaced by one that can.
void changeTechnology(Design& design, const Catalogue& catalogue, const ElementId& id, Technology technology)
{
    Network* network = design.network(id);
    if (!network)
        return;
    network->technology = technology;
    const Switch* leaf = catalogue.switchPart(network->leafSwitch);
    if (leaf && leaf->supports(technology))
        return;
    const SwitchWish wish{technology, fastestPort(design, catalogue, roleOf(network->kind)), network->kind,
                          mainManufacturer(design, catalogue)};
    network->leafSwitch = chooseLeafSwitch(catalogue, wish);
    network->spineSwitch.clear();
    network->coreSwitch.clear();
    network->linkSpeed.reset();
}

const NetworkResult* resultOf(const PropertyForm& form, const ElementId& id)
{
    const NetworkResult* result = form.session().analysis()->network(id);
    return result && result->isBuilt ? result : nullptr;
}

Figure none()
{
    return {InspectorForms::tr("—"), {}, {}};
}

}  // namespace

void InspectorForms::fillNetwork(PropertyForm& form)
{
    addName(form);
    addNetworkFabric(form);
    addNetworkSwitches(form);
    if (form.ids().size() == 1)
        addNetworkResults(form);
}

void InspectorForms::addNetworkFabric(PropertyForm& form)
{
    const CataloguePtr catalogue = form.session().facts().catalogue;
    std::vector<Choice> technologies;
    for (const Technology technology : {Technology::InfiniBand, Technology::RoCE, Technology::Ethernet})
        technologies.push_back({technologyName(technology), qt(std::string(codeWord(technology)))});
    form.addChoice({"technology", tr("Technology"), tr("What the links speak. Switches that cannot are replaced.")},
                   technologies,
                   {networkProperty().word(&Network::technology).get,
                    [catalogue](Design& design, const ElementId& id, const std::string& word) {
                        if (const auto technology = fromCodeWord<Technology>(word))
                            changeTechnology(design, *catalogue, id, *technology);
                    }});
    std::vector<Choice> topologies;
    for (const auto& topology : codeWordsOf(Topology{}))
        topologies.push_back({topologyName(topology.value), qt(std::string(topology.text))});
    form.addChoice({"topology", tr("Topology"), tr("How hosts are spread over leaf switches.")}, topologies,
                   networkProperty().word(&Network::topology));
    form.addQuantity({"link-speed", tr("Link speed"),
                      tr("Of the host links: “400G”, “100 GbE”. Empty: the slower of host and switch port.")},
                     QuantityEdit::Kind::BitRate, networkProperty().quantity(&Network::linkSpeed), tr("automatic"));
    form.addQuantity({"uplink-speed", tr("Uplink speed"),
                      tr("Of the links from leaf to spine: “400G” over hosts at 200G. Empty: as the hosts’ links.")},
                     QuantityEdit::Kind::BitRate, networkProperty().quantity(&Network::uplinkSpeed), tr("automatic"));
    //: After the first number of an oversubscription: "3 : 1"
    const NumberLook ratio{1, kMostOversubscription, 0.25, 2, 1, tr(" : 1")};
    NumberLook leafRatio = ratio;
    leafRatio.least = kLeastOversubscription;
    form.addNumber({"oversubscription", tr("Oversubscription"),
                    tr("Bandwidth of a leaf's hosts over that of its uplinks; 1 is non-blocking.")},
                   leafRatio, networkProperty().member(&Network::oversubscription));
    form.addNumber({"spine-oversubscription", tr("… of pod spines"),
                    tr("With three tiers: bandwidth below a pod's spines over that to the core.")},
                   ratio, networkProperty().member(&Network::spineOversubscription));
    form.addCount({"max-tiers", tr("Tiers, at most"),
                   tr("Two: leaf and spine. Three: pods below a core, where two do not suffice.")},
                  2, 3, networkProperty().member(&Network::maxTiers));
    form.addSwitch(
        {"dual-homed", tr("Dual-homed"), tr("The ports of a host go to two leaf switches, so that either may fail.")},
        networkProperty().member(&Network::isDualHomed));
    addNetworkRails(form);
    form.addCount(
        {"manager-ports", tr("Manager ports"), tr("Leaf ports kept for fabric managers, beside those for hosts.")}, 0,
        kMostManagerPorts, networkProperty().member(&Network::managerPorts));
}

void InspectorForms::addNetworkRails(PropertyForm& form)
{
    const CataloguePtr catalogue = form.session().facts().catalogue;
    form.addCount({"planes", tr("Planes"),
                   tr("Independent fabrics that share the ports of each host: two of 400G on one port of 800G.")},
                  1, kMostPlanes,
                  {[](const Design& design, const ElementId& id) {
                       const Network* network = design.network(id);
                       return network ? network->planes : 1;
                   },
                   [catalogue](Design& design, const ElementId& id, int planes) {
                       design = setPlanes(design, *catalogue, id, planes);
                   }});
    form.addCount(
        {"rails", tr("Rails"),
         tr("Of one tray, where a node has several: 4 in a rack of 72 GPUs. 0: as many as the node has ports.")},
        0, kMostRails, networkProperty().member(&Network::rails));
    form.addCount({"host-ports-per-leaf", tr("Host ports of a leaf"),
                   tr("At most, as for a leaf in every rack. 0: as many as the leaf has room for.")},
                  0, kMostHostPorts, networkProperty().member(&Network::hostPortsPerLeaf));
    form.addCount({"min-spines", tr("Spines, at least"),
                   tr("Of a pod. More spines than the links need: the failure of one takes less.")},
                  0, kMostHostPorts, networkProperty().member(&Network::minSpines));
    form.addSwitch({"rail-groups", tr("Spines by rail"),
                    tr("With three tiers: each spine serves one rail, and the core joins the rails.")},
                   networkProperty().member(&Network::hasRailGroups));
    form.addSwitch({"node-forwarding", tr("Forwarding in the node"),
                    tr("A node passes traffic on from rail to rail over its own GPU links.")},
                   networkProperty().member(&Network::hasNodeForwarding));
}

void InspectorForms::addNetworkSwitches(PropertyForm& form)
{
    const DesignPtr design = form.session().design();
    const Network* network = design->network(form.first());
    if (!network)
        return;
    const CataloguePtr catalogue = form.session().facts().catalogue;
    const std::vector<Choice> leaves = switchChoices(*catalogue, network->technology);
    std::vector<Choice> spines = leaves;
    spines.insert(spines.begin(), {tr("As leaf"), QString()});
    std::vector<Choice> cores = leaves;
    cores.insert(cores.begin(), {tr("As spine"), QString()});
    form.addHeading(tr("Switches"));
    form.addChoice({"leaf-switch", tr("Leaf"), tr("The switch that hosts are cabled to.")}, leaves,
                   networkProperty().member(&Network::leafSwitch));
    form.addChoice({"spine-switch", tr("Spine"), tr("The switch that joins leaves.")}, spines,
                   networkProperty().member(&Network::spineSwitch));
    form.addChoice({"core-switch", tr("Core"), tr("With three tiers: the switch that joins pods.")}, cores,
                   networkProperty().member(&Network::coreSwitch));
    std::vector<Choice> carriers = {{tr("None: switches of its own"), QString()}};
    for (const Network& other : design->networks)
        if (other.id != network->id && !other.isMerged())
            carriers.push_back({elementName(other.id, *design), qt(other.id)});
    form.addChoice(
        {"merged-with", tr("Merged with"), tr("The network rides on the switches of another one instead of its own.")},
        carriers,
        {[](const Design& d, const ElementId& id) {
             const Network* n = d.network(id);
             return n && n->mergedWith ? *n->mergedWith : ElementId();
         },
         [](Design& d, const ElementId& id, const std::string& carrier) {
             d = setMerged(d, id, carrier.empty() ? std::nullopt : std::optional<ElementId>(carrier));
         }});
}

void InspectorForms::addNetworkResults(PropertyForm& form)
{
    form.addHeading(tr("What it gives"));
    PropertyForm* rows = &form;
    const ElementId id = form.first();
    form.addNote("problem", [rows, id]() -> QString {
        const NetworkPlan* plan = rows->session().analysis()->plan->network(id);
        if (plan && plan->problem)
            return errorText(*plan->problem);
        return plan && plan->isBuilt
                   ? QString()
                   : tr("Not built: nothing is attached to it. Drag from a block's port to the lane.");
    });
    form.addBar(
        {"result-bisection", tr("Bisection"),
         tr("Bandwidth between two halves of the hosts: %1.").arg(bisectionConvention())},
        [=] {
            const NetworkResult* result = resultOf(*rows, id);
            if (!result)
                return BarFigure{tr("—"), 0, theme().hairline, {}};
            return BarFigure{
                tr("%1 · %2 of full").arg(text(result->maxFlow.value), percentText(result->maxFlow.perEndpoint)),
                std::min(1.0, result->maxFlow.perEndpoint), theme().network(result->kind),
                tr("%1: %2. %3: %4.")
                    .arg(bisectionMethodName(result->maxFlow.method), text(result->maxFlow.value),
                         bisectionMethodName(result->closedForm.method), text(result->closedForm.value))};
        });
    form.addBar({"result-failure", tr("After the worst switch fails"),
                 tr("Share of the bisection that is left, by maximum flow.")},
                [=] {
                    const NetworkResult* result = resultOf(*rows, id);
                    return result ? BarFigure{percentText(result->afterWorstSwitchFailure),
                                              result->afterWorstSwitchFailure,
                                              theme().network(result->kind),
                                              {}}
                                  : BarFigure{tr("—"), 0, theme().hairline, {}};
                });
    form.addFigure({"result-switches", tr("Switches"), tr("Leaf, spine and core switches that the plan needs.")},
                   [=]() -> Figure {
                       const NetworkPlan* plan = rows->session().analysis()->plan->network(id);
                       if (!plan || !plan->isBuilt)
                           return none();
                       const FabricSizing& sizing = plan->sizing;
                       return {tr("%1 leaf, %2 spine, %3 core").arg(sizing.leaves).arg(sizing.spines).arg(sizing.cores),
                               tr("%n tier(s)", nullptr, sizing.tiers),
                               {}};
                   });
    form.addFigure({"result-ratio", tr("Oversubscription, as built"),
                    tr("Of the worst path through all tiers, with the hosts that are attached.")},
                   [=]() -> Figure {
                       const NetworkResult* result = resultOf(*rows, id);
                       return result ? Figure{ratioText(result->worstOversubscription), {}, {}} : none();
                   });
    form.addFigure({"result-path", tr("Rate of the job off the leaf"),
                    tr("Share of line rate that the slowest flow of a synchronous collective gets between leaves. The "
                       "training estimate takes it.")},
                   [=]() -> Figure {
                       const NetworkResult* result = resultOf(*rows, id);
                       return result && result->path
                                  ? Figure{percentText(result->path->value), pathCauseText(*result->path), {}}
                                  : none();
                   });
    form.addFigure(
        {"result-server", tr("One server"), tr("Bandwidth of one unit of the largest attached block, one way.")},
        [=]() -> Figure {
            const NetworkResult* result = resultOf(*rows, id);
            return result ? Figure{text(result->perServer), {}, {}} : none();
        });
    form.addFigure({"result-free", tr("Free host ports"), tr("Ports of leaf switches that nothing uses yet.")},
                   [=]() -> Figure {
                       const NetworkResult* result = resultOf(*rows, id);
                       return result ? Figure{QLocale().toString(result->freeHostPorts), {}, {}} : none();
                   });
}

}  // namespace cw
