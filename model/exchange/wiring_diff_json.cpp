// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/wiring_diff_json.h"

#include <nlohmann/json.hpp>

namespace cw {
namespace {

using Json = nlohmann::ordered_json;

Json endJson(const Wiring& wiring, const WiringEnd& end)
{
    return {{"node", wiring.node(end).name}, {"port", end.port}, {"label", end.label}};
}

Json cableJson(const Wiring& wiring, std::int32_t index)
{
    if (index < 0)
        return nullptr;
    const WiringCable& cable = wiring.cables[static_cast<std::size_t>(index)];
    return {{"label", cable.label},
            {"a", endJson(wiring, cable.a)},
            {"b", endJson(wiring, cable.b)},
            {"speed_gbps", inGigabitsPerSecond(cable.speed)}};
}

Json nodeJson(const Wiring& wiring, std::int32_t index)
{
    if (index < 0)
        return nullptr;
    return wiring.nodes[static_cast<std::size_t>(index)].name;
}

Json countsJson(const Wiring& wiring)
{
    return {{"hosts", wiring.count(WiringNodeKind::Host)},
            {"switches", wiring.count(WiringNodeKind::Switch)},
            {"cables", wiring.cables.size()}};
}

}  // namespace

std::string wiringDiffToJson(const std::string& network, const Wiring& designed, const WiringReading& built,
                             const std::vector<WiringDifference>& differences, const WiringWords& words)
{
    Json issues = Json::array();
    for (const WiringIssue& issue : built.issues)
        issues.push_back({{"issue", wiringIssueWord(issue.code)},
                          {"line", issue.line},
                          {"args", issue.args},
                          {"message", words.issue(issue)}});
    Json list = Json::array();
    for (const WiringDifference& found : differences) {
        const bool isNode =
            found.kind == WiringDifferenceKind::MissingNode || found.kind == WiringDifferenceKind::ExtraNode;
        Json one = {{"kind", wiringDifferenceWord(found.kind)}};
        one["designed"] = isNode ? nodeJson(designed, found.designed) : cableJson(designed, found.designed);
        one["built"] = isNode ? nodeJson(built.wiring, found.built) : cableJson(built.wiring, found.built);
        if (found.kind == WiringDifferenceKind::SwappedEnds) {
            one["other_designed"] = cableJson(designed, found.otherDesigned);
            one["other_built"] = cableJson(built.wiring, found.otherBuilt);
        }
        if (isNode)
            one["cables"] = found.cables;
        one["message"] = words.difference(found);
        list.push_back(std::move(one));
    }
    const Json answer = {{"clusterwright", CW_VERSION},
                         {"network", network},
                         {"designed", countsJson(designed)},
                         {"built", countsJson(built.wiring)},
                         {"issues", issues},
                         {"issues_left_out", built.issuesLeftOut},
                         {"differences", list}};
    // Names from a file may hold anything; what is no text is replaced, not thrown.
    return answer.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace cw
