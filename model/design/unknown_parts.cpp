// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/design_json.h"

#include <fmt/format.h>

namespace cw {
namespace {

void check(std::vector<Error>& errors, const Catalogue& catalogue, const PartId& id, bool isOfKind,
           const char* expected, std::string where)
{
    if (isOfKind)
        return;
    if (catalogue.find(id))
        errors.push_back({ErrorCode::WrongPartKind, std::move(where), {id, expected}, {}});
    else
        errors.push_back({ErrorCode::UnknownPart, std::move(where), {id, catalogue.nearestId(id)}, {}});
}

void checkBlock(std::vector<Error>& errors, const Catalogue& catalogue, const Block& block, std::string where)
{
    const Server* server = catalogue.server(block.part);
    if (block.compute())
        check(errors, catalogue, block.part, server && server->gpuCount > 0, "gpu-server", std::move(where));
    else if (block.storage())
        check(errors, catalogue, block.part, server || catalogue.storageUnit(block.part), "storage-unit",
              std::move(where));
    else
        check(errors, catalogue, block.part, server, "server", std::move(where));
}

}  // namespace

std::vector<Error> unknownParts(const Design& design, const Catalogue& catalogue)
{
    std::vector<Error> errors;
    for (std::size_t i = 0; i < design.blocks.size(); ++i)
        checkBlock(errors, catalogue, design.blocks[i], fmt::format("blocks[{}].part", i));
    for (std::size_t i = 0; i < design.networks.size(); ++i) {
        const Network& network = design.networks[i];
        const std::pair<const char*, const PartId*> switches[] = {{"leaf_switch", &network.leafSwitch},
                                                                  {"spine_switch", &network.spineSwitch},
                                                                  {"core_switch", &network.coreSwitch}};
        for (const auto& [key, id] : switches)
            if (!id->empty())
                check(errors, catalogue, *id, catalogue.switchPart(*id), "switch",
                      fmt::format("networks[{}].{}", i, key));
    }
    const RackPart* rack = catalogue.rackPart(design.site.rack);
    check(errors, catalogue, design.site.rack, rack && rack->isRack, "rack", "site.rack");
    return errors;
}

}  // namespace cw
