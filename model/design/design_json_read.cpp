// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/addressing_json.h"
#include "model/design/design_json.h"
#include "model/design/design_json_parts.h"

#include <istream>
#include <set>

#include <fmt/format.h>

namespace cw {
namespace {

/// Changes of the file's shape since version 1, oldest first. Version 1 is the first, so there are none yet.
const std::vector<Migration> kDesignMigrations = {};

constexpr JsonLimits kDesignLimits{kMaxDesignBytes, kMaxNesting};

Waiver readWaiver(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault, {"rule", "element", "reason"});
    in.require({"rule", "reason"});
    Waiver waiver;
    in.read("rule", waiver.rule);
    if (in.has("element"))
        in.readId("element", waiver.element);
    in.read("reason", waiver.reason);
    return waiver;
}

DesignNote readChoiceMade(const JsonNode& node, const std::string& path, Fault& fault)
{
    MemberReader in(node, path, fault, {"code", "args"});
    in.require({"code"});
    DesignNote note;
    in.readId("code", note.code);
    in.readList("args", [&](const JsonNode& item, const std::string& place) {
        if (item.kind != JsonNode::Kind::Text)
            fault.raise(ErrorCode::WrongType, place, {"text"});
        note.args.push_back(item.text);
    });
    return note;
}

Result<Design> designFromNode(Result<JsonNode> parsed)
{
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    const auto root = migrated(std::move(*parsed), kDesignFormat, kDesignVersion, kDesignMigrations);
    if (!root)
        return tl::make_unexpected(root.error());
    Fault fault;
    Design design = readDesign(*root, fault);
    if (fault.isRaised())
        return tl::make_unexpected(fault.error());
    return design;
}

class IdCheck {
public:
    explicit IdCheck(Fault& fault)
        : fault_(fault)
    {
    }
    void add(const ElementId& id, const std::string& list, std::size_t index)
    {
        if (!seen_.insert(id).second)
            fault_.raise(ErrorCode::DuplicateId, fmt::format("{}[{}].id", list, index), {id});
    }

private:
    std::set<ElementId> seen_;
    Fault& fault_;
};

void checkNetworks(const Design& design, Fault& fault)
{
    std::set<NetworkKind> kinds;
    for (std::size_t i = 0; i < design.networks.size(); ++i) {
        const Network& network = design.networks[i];
        if (!kinds.insert(network.kind).second)
            fault.raise(ErrorCode::DuplicateId, fmt::format("networks[{}].kind", i),
                        {std::string(codeWord(network.kind))});
        if (!network.mergedWith)
            continue;
        const Network* carrier = design.network(*network.mergedWith);
        // A carrier that is itself merged has no switches; itself as carrier would be a circle.
        if (!carrier || carrier->isMerged() || carrier->id == network.id)
            fault.raise(ErrorCode::UnknownReference, fmt::format("networks[{}].merged_with", i), {*network.mergedWith});
    }
}

}  // namespace

void checkReferences(const Design& design, Fault& fault)
{
    IdCheck ids(fault);
    for (std::size_t i = 0; i < design.blocks.size(); ++i)
        ids.add(design.blocks[i].id, "blocks", i);
    for (std::size_t i = 0; i < design.networks.size(); ++i)
        ids.add(design.networks[i].id, "networks", i);
    for (std::size_t i = 0; i < design.workloads.size(); ++i)
        ids.add(design.workloads[i].id, "workloads", i);
    checkNetworks(design, fault);
    for (std::size_t i = 0; i < design.blocks.size(); ++i)
        for (std::size_t j = 0; j < design.blocks[i].attachments.size(); ++j)
            if (const ElementId& id = design.blocks[i].attachments[j].network; !design.network(id))
                fault.raise(ErrorCode::UnknownReference, fmt::format("blocks[{}].attachments[{}].network", i, j), {id});
    for (std::size_t i = 0; i < design.workloads.size(); ++i) {
        const std::string& id = design.workloads[i].block;
        const Block* block = design.block(id);
        // The block may be gone, which a rule tells; what is there must have GPUs to offer.
        if (design.hasElement(id) && !(block && block->compute()))
            fault.raise(ErrorCode::UnknownReference, fmt::format("workloads[{}].block", i), {id});
        const std::string& tier = design.workloads[i].checkpoint.tier;
        const Block* storage = tier.empty() ? nullptr : design.block(tier);
        if (!tier.empty() && !(storage && storage->storage()))
            fault.raise(ErrorCode::UnknownReference, fmt::format("workloads[{}].checkpoint.tier", i), {tier});
    }
    for (std::size_t i = 0; i < design.addressing.partitions.size(); ++i)
        for (const ElementId& id : design.addressing.partitions[i].blocks)
            if (!design.block(id))
                fault.raise(ErrorCode::UnknownReference, fmt::format("addressing.partitions[{}].blocks", i), {id});
    for (std::size_t i = 0; i < design.waivers.size(); ++i)
        if (const ElementId& id = design.waivers[i].element; !id.empty() && !design.hasElement(id))
            fault.raise(ErrorCode::UnknownReference, fmt::format("waivers[{}].element", i), {id});
}

Design readDesign(const JsonNode& root, Fault& fault)
{
    constexpr std::size_t kLongestNotes = 100'000;
    MemberReader in(root, {}, fault,
                    {"name", "author", "revision", "notes", "currency", "blocks", "networks", "workloads", "site",
                     "addressing", "waivers", "choices", "overrides"});
    Design design;
    in.read("name", design.name);
    in.read("author", design.author);
    in.read("revision", design.revision);
    in.read("notes", design.notes, kLongestNotes);
    design.currency = readCurrency(in, "currency", design.currency);
    const auto readInto = [&](const char* key, auto& list, auto readOne) {
        in.readList(key, [&](const JsonNode& item, const std::string& path) {
            if (!fault.isRaised())
                list.push_back(readOne(item, path, fault));
        });
    };
    readInto("blocks", design.blocks, readBlock);
    readInto("networks", design.networks, readNetwork);
    readInto("workloads", design.workloads, readWorkload);
    if (const JsonNode* site = in.find("site", JsonNode::Kind::Object, "object"))
        design.site = readSite(*site, "site", fault);
    if (const JsonNode* addressing = in.find("addressing", JsonNode::Kind::Object, "object"))
        design.addressing = readAddressing(*addressing, "addressing", fault);
    readInto("waivers", design.waivers, readWaiver);
    readInto("choices", design.choices, readChoiceMade);
    readInto("overrides", design.overrides, readOverride);
    if (!fault.isRaised())
        checkReferences(design, fault);
    return design;
}

Result<JsonNode> migrated(JsonNode root, const std::string& format, int newest, const std::vector<Migration>& steps)
{
    if (root.kind != JsonNode::Kind::Object)
        return failure(ErrorCode::WrongType, {}, {"object"});
    const JsonNode* found = root.find("format");
    if (!found)
        return failure(ErrorCode::MissingKey, {}, {"format"});
    if (found->kind != JsonNode::Kind::Text || found->text != format)
        return failure(ErrorCode::WrongFormat, "format", {format, found->text});
    const JsonNode* version = root.find("version");
    if (!version)
        return failure(ErrorCode::MissingKey, {}, {"version"});
    if (version->kind != JsonNode::Kind::Number)
        return failure(ErrorCode::WrongType, "version", {"number"});
    if (version->number > newest)
        return failure(ErrorCode::NewerVersion, "version", {version->text, std::to_string(newest)});
    for (int step = 1; step <= newest; ++step)
        if (version->number == step) {
            for (int from = step; from < newest; ++from)
                steps.at(static_cast<std::size_t>(from - 1))(root);
            std::erase_if(root.members, [](const auto& m) { return m.first == "format" || m.first == "version"; });
            return root;
        }
    return failure(ErrorCode::OutOfRange, "version", {version->text, fmt::format("1 … {}", newest)});
}

Result<Design> designFromJson(std::istream& in)
{
    return designFromNode(parseJson(in, kDesignLimits));
}
Result<Design> designFromJson(const std::string& text)
{
    return designFromNode(parseJson(std::string_view(text), kDesignLimits));
}

}  // namespace cw
