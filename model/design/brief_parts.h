// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/design/member_reader.h"
#include "model/design/templates.h"

namespace cw {

/// What the readers of a brief share.
struct BriefContext {
    const Catalogue& catalogue;
    Fault& fault;
    Design& design;
    const UsableShares& shares;

    void choose(std::string code, std::vector<std::string> args)
    {
        design.choices.push_back({std::move(code), std::move(args)});
    }
};

/// The four networks: as asked, else as the servers' ports suggest. Wants the blocks in place.
void readBriefNetworks(MemberReader& brief, BriefContext& context);
/// One storage tier: the unit of its family, as many as capacity, read and write ask for.
void readBriefStorage(const JsonNode& node, const std::string& path, BriefContext& context);
void readBriefWorkload(const JsonNode& node, const std::string& path, const ModelShapes& presets,
                       BriefContext& context);
void readBriefSite(MemberReader& brief, BriefContext& context);

}  // namespace cw
