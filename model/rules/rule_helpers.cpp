// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule_helpers.h"

#include "model/design/code_words.h"

#include <algorithm>

namespace cw::rules {

const std::vector<PortGroup>* portGroupsOf(const Catalogue& catalogue, const PartId& part)
{
    if (const Server* server = catalogue.server(part))
        return &server->ports;
    if (const StorageUnit* unit = catalogue.storageUnit(part))
        return &unit->ports;
    return nullptr;
}

int portCount(const std::vector<PortGroup>& groups, PortRole role)
{
    int count = 0;
    for (const PortGroup& group : groups)
        count += group.role == role ? group.ports : 0;
    return count;
}

std::string nameOf(const Block& block)
{
    return block.name.empty() ? block.id : block.name;
}

std::string nameOf(const Network& network)
{
    return network.name.empty() ? std::string(codeWord(network.kind)) : network.name;
}

int attachedPorts(const Block& block, const ElementId& id)
{
    int ports = 0;
    for (const Attachment& attachment : block.attachments)
        ports += attachment.network == id ? attachment.portsPerUnit : 0;
    return ports;
}

std::vector<const Block*> blocksOn(const Design& design, const ElementId& id)
{
    std::vector<const Block*> found;
    for (const Block& block : design.blocks) {
        if (attachedPorts(block, id) > 0)
            found.push_back(&block);
    }
    return found;
}

bool reaches(const Design& design, const Block& block, NetworkKind kind)
{
    const Network* network = design.network(kind);
    if (!network)
        return false;
    const Network* carrier = design.carrier(network->id);
    return attachedPorts(block, network->id) > 0 || (carrier && attachedPorts(block, carrier->id) > 0);
}

const StorageSupply* supplyOf(const RuleInput& input, const ElementId& block)
{
    return input.index.supplies.find(block);
}

const NetworkResult* resultOf(const RuleInput& input, const ElementId& network)
{
    const auto found = std::find_if(input.networks.begin(), input.networks.end(),
                                    [&](const NetworkResult& result) { return result.network == network; });
    return found == input.networks.end() ? nullptr : &*found;
}

Fix fixPorts(const char* label, const Block& block, const ElementId& network, PortRole role, int ports,
             std::vector<RuleArg> args)
{
    const Attachment wanted{network, role, ports};
    return {label, std::move(args), [id = block.id, wanted](const Design& design) {
                Design changed = design;
                Block* target = changed.block(id);
                if (!target)
                    return changed;
                auto& all = target->attachments;
                const auto same = std::find_if(all.begin(), all.end(), [&](const Attachment& attachment) {
                    return attachment.network == wanted.network && attachment.role == wanted.role;
                });
                if (same == all.end())
                    all.push_back(wanted);
                else
                    same->portsPerUnit = wanted.portsPerUnit;
                return changed;
            }};
}

Fix fixCount(const Block& block, int count)
{
    return {"set-count", {nameOf(block), count}, [id = block.id, count](const Design& design) {
                Design changed = design;
                if (Block* target = changed.block(id))
                    target->count = count;
                return changed;
            }};
}

Fix fixNetwork(const char* label, const ElementId& network, std::vector<RuleArg> args, void (*change)(Network&))
{
    return {label, std::move(args), [network, change](const Design& design) {
                Design changed = design;
                if (Network* target = changed.network(network))
                    change(*target);
                return changed;
            }};
}

}  // namespace cw::rules
