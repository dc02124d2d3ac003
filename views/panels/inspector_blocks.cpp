// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Compute and service blocks, and what all blocks share.
#include "views/panels/inspector_forms.h"
#include "views/panels/number_boxes.h"
#include "views/panels/property_makers.h"

#include "model/design/edits.h"
#include "model/design/part_choice.h"
#include "model/design/rack_shape.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kMostUnits = 1'000'000;  // as the design file allows

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The part that all blocks of the form share, or "".
PartId commonPart(const PropertyForm& form)
{
    const DesignPtr design = form.session().design();
    PartId part;
    for (const ElementId& id : form.ids()) {
        const Block* block = design->block(id);
        if (!block || (!part.empty() && block->part != part))
            return {};
        part = block->part;
    }
    return part;
}

template <class Wanted>
std::vector<Choice> serverChoices(const Catalogue& catalogue, Wanted isWanted)
{
    std::vector<Choice> choices;
    for (const auto& [id, server] : catalogue.servers)
        if (isWanted(server))
            choices.push_back({vendorName(server.manufacturer) + QLatin1Char(' ') + partName(server), qt(id)});
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

Property<int> portsProperty(PortRole role)
{
    const auto of = [role](const Block& block) {
        return std::find_if(block.attachments.begin(), block.attachments.end(),
                            [role](const Attachment& a) { return a.role == role; });
    };
    return {[of](const Design& design, const ElementId& id) {
                const Block* block = design.block(id);
                return block && of(*block) != block->attachments.end() ? of(*block)->portsPerUnit : 0;
            },
            [of, role](Design& design, const ElementId& id, const int& ports) {
                Block* block = design.block(id);
                const Network* network = design.network(networkOf(role));
                if (!block || !network)
                    return;
                const auto found = of(*block);
                const ElementId target = found != block->attachments.end() ? found->network : network->id;
                if (found != block->attachments.end())
                    block->attachments.erase(found);
                if (ports > 0)
                    block->attachments.push_back({target, role, ports});
            }};
}

}  // namespace

void changePart(Design& design, const Catalogue& catalogue, const ElementId& id, const PartId& part)
{
    Block* block = design.block(id);
    if (!block || block->part == part)
        return;
    const Part* before = catalogue.find(block->part);
    const Part* after = catalogue.find(part);
    if (after && (!before || block->name == before->model))
        block->name = after->model;
    std::vector<Attachment> kept;
    for (Attachment attachment : block->attachments) {
        const int had = portsOf(catalogue, block->part, attachment.role, std::nullopt);
        const int has = portsOf(catalogue, part, attachment.role, std::nullopt);
        // All ports of the old unit become all of the new one; a choice of fewer stays a choice.
        attachment.portsPerUnit = attachment.portsPerUnit >= had ? has : std::min(attachment.portsPerUnit, has);
        if (attachment.portsPerUnit > 0)
            kept.push_back(attachment);
    }
    // Racks of trays and servers of one tray meet their rails otherwise.
    for (const Attachment& attachment : kept)
        design = withoutRackShape(design, catalogue, attachment.network);
    block = design.block(id);
    block->attachments = kept;
    block->part = part;
    for (const Attachment& attachment : kept)
        design = shapeForRacks(design, catalogue, attachment.network);
}

void InspectorForms::addName(PropertyForm& form)
{
    const Property<std::string> name{[](const Design& design, const ElementId& id) {
                                         if (const Block* block = design.block(id))
                                             return block->name;
                                         if (const Network* network = design.network(id))
                                             return network->name;
                                         const Workload* workload = design.workload(id);
                                         return workload ? workload->name : std::string();
                                     },
                                     [](Design& design, const ElementId& id, const std::string& value) {
                                         design = renameElement(design, id, value);
                                     }};
    form.addText({"name", tr("Name"), tr("How the element is called on the canvas, in tables and in the report.")},
                 name, form.ids().size() == 1 ? elementName(form.first(), *form.session().design()) : QString());
}

void InspectorForms::addBlockRows(PropertyForm& form, const Field& field, const std::vector<Choice>& parts)
{
    addName(form);
    const CataloguePtr catalogue = form.session().facts().catalogue;
    form.addChoice(
        field, parts,
        {[](const Design& design, const ElementId& id) { return design.block(id) ? design.block(id)->part : PartId(); },
         [catalogue](Design& design, const ElementId& id, const std::string& part) {
             changePart(design, *catalogue, id, part);
         }});
    form.addCount(
        {"count", tr("Count"), tr("How many identical units the block stands for.")}, 1, kMostUnits,
        {[](const Design& design, const ElementId& id) { return design.block(id) ? design.block(id)->count : 0; },
         [](Design& design, const ElementId& id, const int& count) { design = setCount(design, id, count); }});
}

void InspectorForms::addPorts(PropertyForm& form)
{
    const PartId part = commonPart(form);
    const CataloguePtr catalogue = form.session().facts().catalogue;
    const std::vector<PortGroup>* groups = portGroupsOf(*catalogue, part);
    if (!groups || groups->empty())
        return;
    form.addHeading(tr("Ports in use"));
    for (const PortRole role : {PortRole::Compute, PortRole::Storage, PortRole::Service, PortRole::Management}) {
        const int ports = portsOf(*catalogue, part, role, std::nullopt);
        const auto group =
            std::find_if(groups->begin(), groups->end(), [role](const PortGroup& g) { return g.role == role; });
        if (ports == 0 || group == groups->end())
            continue;
        const Network* network = form.session().design()->network(networkOf(role));
        const QString help = network
                                 ? tr("Ports of each unit that are cabled to the network %1. The unit has %2 of %3.",
                                      "network, count, speed")
                                       .arg(elementName(network->id, *form.session().design()),
                                            QLocale().toString(ports), bitRateText(group->speed))
                                 : tr("The design has no network for these ports; add one from the palette.");
        CountBox* box = form.addCount({"ports-" + qt(std::string(codeWord(role))), portRoleName(role), help}, 0, ports,
                                      portsProperty(role), tr("none", "no ports attached"));
        box->setEnabled(network != nullptr);
        //: After the ports in use: how many there are and how fast each is
        box->setSuffix(tr(" of %1 × %2").arg(QLocale().toString(ports), bitRateText(group->speed)));
    }
}

void InspectorForms::fillCompute(PropertyForm& form)
{
    const CataloguePtr catalogue = form.session().facts().catalogue;
    addBlockRows(form,
                 {"part", tr("Server"), tr("The GPU server of the catalogue. Ports it does not have are given up.")},
                 serverChoices(*catalogue, [](const Server& server) { return server.gpuCount > 0; }));
    form.addCount({"per-scalable-unit", tr("Per scalable unit"),
                   tr("Servers that share one group of leaf switches. The last unit may be smaller.")},
                  1, kMostUnits, computeProperty().member(&ComputeBlock::perScalableUnit));
    form.addCount({"spares", tr("Spares"), tr("Of the count, servers that stand by and replace one under repair.")}, 0,
                  kMostUnits,
                  {[](const Design& design, const ElementId& id) {
                       const Block* block = design.block(id);
                       return block && block->compute() ? block->compute()->spares : 0;
                   },
                   [](Design& design, const ElementId& id, const int& spares) {
                       Block* block = design.block(id);
                       if (block && block->compute())
                           block->compute()->spares = std::min(spares, block->count);
                   }});
    addPorts(form);
    if (form.ids().size() == 1)
        addComputeResults(form);
    addCatalogueFigures(form);
}

void InspectorForms::addComputeResults(PropertyForm& form)
{
    const CataloguePtr catalogue = form.session().facts().catalogue;
    form.addHeading(tr("What it gives"));
    PropertyForm* rows = &form;
    const ElementId id = form.first();
    form.addFigure({"gpus", tr("GPUs"), tr("Units times GPUs of one unit, spares included.")}, [rows, catalogue, id] {
        const Block* block = rows->session().design()->block(id);
        const Server* server = block ? catalogue->server(block->part) : nullptr;
        return Figure{server ? QLocale().toString(block->count * server->gpuCount) : tr("—"), {}, {}};
    });
    for (const StorageSupply& supply : form.session().analysis()->storage) {
        const ElementId tier = supply.block;
        form.addBar({"share-" + qt(tier),
                     tr("Read from %1, each server").arg(elementName(tier, *form.session().design())),
                     tr("What one server reads if all servers read at once, against what it reads alone.")},
                    [rows, tier] {
                        for (const StorageSupply& s : rows->session().analysis()->storage)
                            if (s.block == tier && s.readOneServer.base() > 0)
                                return BarFigure{text(s.readPerServer),
                                                 s.readPerServer / s.readOneServer,
                                                 theme().network(NetworkKind::Storage),
                                                 {}};
                        return BarFigure{tr("—"), 0, theme().hairline, {}};
                    });
    }
    form.addBar({"rack-power", tr("Power of the fullest rack"),
                 tr("Nameplate power of the rack of this block that draws most, against the limit of the site.")},
                [rows, id] {
                    const Analysis& analysis = *rows->session().analysis();
                    Power most;
                    for (const Rack& rack : analysis.plan->racks)
                        for (const DeviceIndex index : rack.devices) {
                            const int block = analysis.plan->devices[static_cast<std::size_t>(index)].block;
                            if (block >= 0 && analysis.design->blocks[static_cast<std::size_t>(block)].id == id)
                                most = std::max(most, rack.max);
                        }
                    const Power limit = analysis.design->site.rackPowerLimit;
                    return BarFigure{tr("%1 of %2", "power of the limit").arg(text(most), text(limit)),
                                     most / limit,
                                     theme().textMuted,
                                     {}};
                });
}

void InspectorForms::fillService(PropertyForm& form)
{
    const CataloguePtr catalogue = form.session().facts().catalogue;
    addBlockRows(form, {"part", tr("Server"), tr("The server of the catalogue on which the service runs.")},
                 serverChoices(*catalogue, [](const Server& server) { return server.gpuCount == 0; }));
    std::vector<Choice> roles;
    for (const ServiceRole role :
         {ServiceRole::Management, ServiceRole::Login, ServiceRole::FabricManager, ServiceRole::ControlPlane,
          ServiceRole::Gateway, ServiceRole::Firewall, ServiceRole::Other})
        roles.push_back({serviceRoleName(role), qt(std::string(codeWord(role)))});
    form.addChoice({"role", tr("Role"), tr("What the nodes do; some design rules ask for certain roles.")}, roles,
                   serviceProperty().word(&ServiceBlock::role));
    addPorts(form);
    addCatalogueFigures(form);
}

}  // namespace cw
