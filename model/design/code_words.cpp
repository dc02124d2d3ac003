// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"

#include <array>
#include <cassert>
#include <numeric>
#include <span>
#include <vector>

namespace cw {
namespace {

template <class Kind>
struct Word {
    Kind value;
    std::string_view text;
};

constexpr Word<Technology> kTechnologies[] = {
    {Technology::InfiniBand, "infiniband"}, {Technology::RoCE, "roce"}, {Technology::Ethernet, "ethernet"}};
constexpr Word<Topology> kTopologies[] = {{Topology::RailOptimized, "rail-optimized"},
                                          {Topology::FatTree, "fat-tree"},
                                          {Topology::LeafSpine, "leaf-spine"},
                                          {Topology::AccessTree, "access-tree"}};
constexpr Word<NetworkKind> kNetworkKinds[] = {{NetworkKind::Compute, "compute"},
                                               {NetworkKind::Storage, "storage"},
                                               {NetworkKind::Service, "service"},
                                               {NetworkKind::OutOfBand, "oob"}};
constexpr Word<PortRole> kPortRoles[] = {{PortRole::Compute, "compute"},
                                         {PortRole::Storage, "storage"},
                                         {PortRole::Service, "service"},
                                         {PortRole::Management, "management"}};
constexpr Word<StorageFamily> kStorageFamilies[] = {{StorageFamily::ParallelFlash, "parallel-flash"},
                                                    {StorageFamily::Lustre, "lustre"},
                                                    {StorageFamily::Ceph, "ceph"},
                                                    {StorageFamily::Hdfs, "hdfs"},
                                                    {StorageFamily::Object, "object"},
                                                    {StorageFamily::LocalNvme, "local-nvme"}};
constexpr Word<Protection::Kind> kProtections[] = {{Protection::Kind::Replication, "replication"},
                                                   {Protection::Kind::ErasureCode, "erasure-code"},
                                                   {Protection::Kind::Appliance, "appliance"}};
constexpr Word<ServiceRole> kServiceRoles[] = {{ServiceRole::Management, "management"},
                                               {ServiceRole::Login, "login"},
                                               {ServiceRole::FabricManager, "fabric-manager"},
                                               {ServiceRole::ControlPlane, "control-plane"},
                                               {ServiceRole::Gateway, "gateway"},
                                               {ServiceRole::Firewall, "firewall"},
                                               {ServiceRole::Other, "other"}};
constexpr Word<Hosting> kHostings[] = {{Hosting::Colocation, "colocation"}, {Hosting::OwnFacility, "own-facility"}};
constexpr Word<Recompute> kRecomputes[] = {
    {Recompute::None, "none"}, {Recompute::Selective, "selective"}, {Recompute::Full, "full"}};
constexpr Word<Precision> kPrecisions[] = {
    {Precision::Fp16, "fp16"}, {Precision::Bf16, "bf16"}, {Precision::Fp8, "fp8"}};
constexpr Word<WorkloadKind> kWorkloadKinds[] = {{WorkloadKind::LlmTraining, "llm-training"}};

template <class Kind>
constexpr std::span<const Word<Kind>> wordsOf()
{
    if constexpr (std::is_same_v<Kind, Technology>)
        return kTechnologies;
    else if constexpr (std::is_same_v<Kind, Topology>)
        return kTopologies;
    else if constexpr (std::is_same_v<Kind, NetworkKind>)
        return kNetworkKinds;
    else if constexpr (std::is_same_v<Kind, PortRole>)
        return kPortRoles;
    else if constexpr (std::is_same_v<Kind, StorageFamily>)
        return kStorageFamilies;
    else if constexpr (std::is_same_v<Kind, Protection::Kind>)
        return kProtections;
    else if constexpr (std::is_same_v<Kind, ServiceRole>)
        return kServiceRoles;
    else if constexpr (std::is_same_v<Kind, Hosting>)
        return kHostings;
    else if constexpr (std::is_same_v<Kind, Recompute>)
        return kRecomputes;
    else if constexpr (std::is_same_v<Kind, Precision>)
        return kPrecisions;
    else
        return kWorkloadKinds;
}

template <class Kind>
std::string_view wordOf(Kind value)
{
    for (const auto& word : wordsOf<Kind>())
        if (word.value == value)
            return word.text;
    assert(false && "a kind without a word");
    return {};
}

}  // namespace

std::string_view codeWord(Technology value)
{
    return wordOf(value);
}
std::string_view codeWord(Topology value)
{
    return wordOf(value);
}
std::string_view codeWord(NetworkKind value)
{
    return wordOf(value);
}
std::string_view codeWord(PortRole value)
{
    return wordOf(value);
}
std::string_view codeWord(StorageFamily value)
{
    return wordOf(value);
}
std::string_view codeWord(Protection::Kind value)
{
    return wordOf(value);
}
std::string_view codeWord(ServiceRole value)
{
    return wordOf(value);
}
std::string_view codeWord(Hosting value)
{
    return wordOf(value);
}
std::string_view codeWord(Recompute value)
{
    return wordOf(value);
}
std::string_view codeWord(Precision value)
{
    return wordOf(value);
}
std::string_view codeWord(WorkloadKind value)
{
    return wordOf(value);
}

template <class Kind>
std::optional<Kind> fromCodeWord(std::string_view word)
{
    for (const auto& known : wordsOf<Kind>())
        if (known.text == word)
            return known.value;
    return std::nullopt;
}

template <class Kind>
std::string codeWords()
{
    std::string all;
    for (const auto& known : wordsOf<Kind>())
        all += (all.empty() ? "" : ", ") + std::string(known.text);
    return all;
}

template std::optional<Technology> fromCodeWord<Technology>(std::string_view);
template std::optional<Topology> fromCodeWord<Topology>(std::string_view);
template std::optional<NetworkKind> fromCodeWord<NetworkKind>(std::string_view);
template std::optional<PortRole> fromCodeWord<PortRole>(std::string_view);
template std::optional<StorageFamily> fromCodeWord<StorageFamily>(std::string_view);
template std::optional<Protection::Kind> fromCodeWord<Protection::Kind>(std::string_view);
template std::optional<ServiceRole> fromCodeWord<ServiceRole>(std::string_view);
template std::optional<Hosting> fromCodeWord<Hosting>(std::string_view);
template std::optional<Recompute> fromCodeWord<Recompute>(std::string_view);
template std::optional<Precision> fromCodeWord<Precision>(std::string_view);
template std::optional<WorkloadKind> fromCodeWord<WorkloadKind>(std::string_view);
template std::string codeWords<Technology>();
template std::string codeWords<Topology>();
template std::string codeWords<NetworkKind>();
template std::string codeWords<PortRole>();
template std::string codeWords<StorageFamily>();
template std::string codeWords<Protection::Kind>();
template std::string codeWords<ServiceRole>();
template std::string codeWords<Hosting>();
template std::string codeWords<Recompute>();
template std::string codeWords<Precision>();
template std::string codeWords<WorkloadKind>();

PortRole roleOf(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return PortRole::Compute;
    case NetworkKind::Storage: return PortRole::Storage;
    case NetworkKind::Service: return PortRole::Service;
    case NetworkKind::OutOfBand: break;
    }
    return PortRole::Management;
}

NetworkKind networkOf(PortRole role)
{
    switch (role) {
    case PortRole::Compute: return NetworkKind::Compute;
    case PortRole::Storage: return NetworkKind::Storage;
    case PortRole::Service: return NetworkKind::Service;
    case PortRole::Management: break;
    }
    return NetworkKind::OutOfBand;
}

// Optimal string alignment distance: a swap of neighbours counts once, as most typing slips are swaps.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast, last(b.size() + 1), current(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.size()];
}

}  // namespace cw
