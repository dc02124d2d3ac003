// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"
#include "model/design/design_json.h"
#include "model/design/design_json_parts.h"
#include "model/design/edits.h"
#include "model/design/fresh_ids.h"

#include <algorithm>
#include <map>

namespace cw {
namespace {

constexpr const char* kElementsFormat = "clusterwright-elements";
constexpr int kElementsVersion = 1;
constexpr JsonLimits kClipboardLimits{4 * 1024 * 1024, kMaxNesting};

bool contains(const std::vector<ElementId>& ids, const ElementId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// An attachment on the clipboard names the kind of its network: ids differ between designs.
void attachByKind(std::vector<Attachment>& attachments, const Design& from)
{
    for (Attachment& attachment : attachments)
        if (const Network* network = from.network(attachment.network))
            attachment.network = codeWord(network->kind);
}

void attachToNetworks(std::vector<Attachment>& attachments, const Design& to)
{
    std::vector<Attachment> found;
    for (const Attachment& attachment : attachments)
        if (const auto kind = fromCodeWord<NetworkKind>(attachment.network))
            if (const Network* network = to.network(*kind))
                found.push_back({network->id, attachment.role, attachment.portsPerUnit});
    attachments = std::move(found);
}

std::string stemOf(const ElementId& id)
{
    const std::size_t end = id.find_last_not_of("0123456789");
    const bool isNumbered = end != std::string::npos && end + 1 < id.size() && id[end] == '-' && end > 0;
    return isNumbered ? id.substr(0, end) : id;
}

class Paster {
public:
    Paster(const Design& design, Point offset)
        : changed_(design)
        , ids_(design)
        , offset_(offset)
    {
    }

    void addBlock(Block block)
    {
        const ElementId original = block.id;
        block.id = ids_.next(stemOf(original));
        block.position = {onCanvas(block.position.x + offset_.x), onCanvas(block.position.y + offset_.y)};
        attachToNetworks(block.attachments, changed_);
        newIds_[original] = block.id;
        created_.push_back(block.id);
        changed_.blocks.push_back(std::move(block));
    }

    void addWorkload(Workload workload)
    {
        workload.id = ids_.next(stemOf(workload.id));
        workload.x = onCanvas(workload.x + offset_.x);
        workload.y = onCanvas(workload.y + offset_.y);
        if (const auto pasted = newIds_.find(workload.block); pasted != newIds_.end())
            workload.block = pasted->second;
        const Block* block = changed_.block(workload.block);
        if (!block || !block->compute())
            workload.block.clear();
        if (const auto pasted = newIds_.find(workload.checkpoint.tier); pasted != newIds_.end())
            workload.checkpoint.tier = pasted->second;
        const Block* tier = changed_.block(workload.checkpoint.tier);
        if (!tier || !tier->storage())
            workload.checkpoint.tier.clear();
        created_.push_back(workload.id);
        changed_.workloads.push_back(std::move(workload));
    }

    void checkRoom(Fault& fault) const
    {
        if (changed_.blocks.size() > kMostItems)
            raiseTooMany(fault, "blocks", changed_.blocks.size());
        else if (changed_.workloads.size() > kMostItems)
            raiseTooMany(fault, "workloads", changed_.workloads.size());
    }

    Design finish(std::vector<ElementId>* created)
    {
        if (created)
            *created = std::move(created_);
        return std::move(changed_);
    }

private:
    Design changed_;
    FreshIds ids_;
    Point offset_;
    std::map<ElementId, ElementId> newIds_;
    std::vector<ElementId> created_;
};

}  // namespace

std::string elementsToJson(const Design& design, const std::vector<ElementId>& ids)
{
    JsonNode root = JsonNode::object();
    root.add("format", JsonNode::ofText(kElementsFormat));
    root.add("version", JsonNode::ofInteger(kElementsVersion));
    JsonNode& blocks = root.add("blocks", JsonNode::list());
    for (Block block : design.blocks) {
        if (!contains(ids, block.id))
            continue;
        attachByKind(block.attachments, design);
        blocks.append(blockNode(block));
    }
    JsonNode& workloads = root.add("workloads", JsonNode::list());
    for (const Workload& workload : design.workloads)
        if (contains(ids, workload.id))
            workloads.append(workloadNode(workload));
    return writeJson(root);
}

Result<Design> pasteElements(const Design& design, const std::string& json, Point offset,
                             std::vector<ElementId>* created)
{
    auto parsed = parseJson(std::string_view(json), kClipboardLimits);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    const auto root = migrated(std::move(*parsed), kElementsFormat, kElementsVersion, {});
    if (!root)
        return tl::make_unexpected(root.error());
    Fault fault;
    Paster paster(design, offset);
    MemberReader in(*root, {}, fault, {"blocks", "workloads"});
    in.readList("blocks", [&](const JsonNode& node, const std::string& path) {
        Block block = readBlock(node, path, fault);
        if (!fault.isRaised())
            paster.addBlock(std::move(block));
    });
    in.readList("workloads", [&](const JsonNode& node, const std::string& path) {
        Workload workload = readWorkload(node, path, fault);
        if (!fault.isRaised())
            paster.addWorkload(std::move(workload));
    });
    if (!fault.isRaised())
        paster.checkRoom(fault);
    if (fault.isRaised())
        return tl::make_unexpected(fault.error());
    return paster.finish(created);
}

}  // namespace cw
