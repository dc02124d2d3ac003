// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/code_words.h"

#include <numeric>
#include <vector>

namespace cw {

CodeWords<Technology> codeWordsOf(Technology)
{
    static constexpr CodeWord<Technology> kWords[] = {
        {Technology::InfiniBand, "infiniband"}, {Technology::RoCE, "roce"}, {Technology::Ethernet, "ethernet"}};
    return kWords;
}

CodeWords<Topology> codeWordsOf(Topology)
{
    static constexpr CodeWord<Topology> kWords[] = {{Topology::RailOptimized, "rail-optimized"},
                                                    {Topology::FatTree, "fat-tree"},
                                                    {Topology::LeafSpine, "leaf-spine"},
                                                    {Topology::AccessTree, "access-tree"},
                                                    {Topology::RailOnly, "rail-only"},
                                                    {Topology::DragonflyPlus, "dragonfly+"},
                                                    {Topology::Direct, "direct"}};
    return kWords;
}

CodeWords<SwitchTier> codeWordsOf(SwitchTier)
{
    static constexpr CodeWord<SwitchTier> kWords[] = {
        {SwitchTier::Leaf, "leaf"}, {SwitchTier::Spine, "spine"}, {SwitchTier::Core, "core"}};
    return kWords;
}

CodeWords<Override::Kind> codeWordsOf(Override::Kind)
{
    using Kind = Override::Kind;
    static constexpr CodeWord<Kind> kWords[] = {
        {Kind::AddSwitch, "add-switch"},   {Kind::RemoveSwitch, "remove-switch"}, {Kind::AddLink, "add-link"},
        {Kind::RemoveLink, "remove-link"}, {Kind::RewireLink, "rewire-link"},     {Kind::SetCable, "set-cable"},
        {Kind::MoveRack, "move-rack"}};
    return kWords;
}

CodeWords<NetworkKind> codeWordsOf(NetworkKind)
{
    static constexpr CodeWord<NetworkKind> kWords[] = {{NetworkKind::Compute, "compute"},
                                                       {NetworkKind::Storage, "storage"},
                                                       {NetworkKind::Service, "service"},
                                                       {NetworkKind::OutOfBand, "oob"}};
    return kWords;
}

CodeWords<PortRole> codeWordsOf(PortRole)
{
    static constexpr CodeWord<PortRole> kWords[] = {{PortRole::Compute, "compute"},
                                                    {PortRole::Storage, "storage"},
                                                    {PortRole::Service, "service"},
                                                    {PortRole::Management, "management"}};
    return kWords;
}

CodeWords<StorageFamily> codeWordsOf(StorageFamily)
{
    static constexpr CodeWord<StorageFamily> kWords[] = {{StorageFamily::ParallelFlash, "parallel-flash"},
                                                         {StorageFamily::Lustre, "lustre"},
                                                         {StorageFamily::Ceph, "ceph"},
                                                         {StorageFamily::Hdfs, "hdfs"},
                                                         {StorageFamily::Object, "object"},
                                                         {StorageFamily::LocalNvme, "local-nvme"}};
    return kWords;
}

CodeWords<Protection::Kind> codeWordsOf(Protection::Kind)
{
    static constexpr CodeWord<Protection::Kind> kWords[] = {{Protection::Kind::Replication, "replication"},
                                                            {Protection::Kind::ErasureCode, "erasure-code"},
                                                            {Protection::Kind::Appliance, "appliance"}};
    return kWords;
}

CodeWords<ServiceRole> codeWordsOf(ServiceRole)
{
    static constexpr CodeWord<ServiceRole> kWords[] = {{ServiceRole::Management, "management"},
                                                       {ServiceRole::Login, "login"},
                                                       {ServiceRole::FabricManager, "fabric-manager"},
                                                       {ServiceRole::ControlPlane, "control-plane"},
                                                       {ServiceRole::Gateway, "gateway"},
                                                       {ServiceRole::Firewall, "firewall"},
                                                       {ServiceRole::Other, "other"}};
    return kWords;
}

CodeWords<Hosting> codeWordsOf(Hosting)
{
    static constexpr CodeWord<Hosting> kWords[] = {{Hosting::Colocation, "colocation"},
                                                   {Hosting::OwnFacility, "own-facility"}};
    return kWords;
}

CodeWords<Recompute> codeWordsOf(Recompute)
{
    static constexpr CodeWord<Recompute> kWords[] = {{Recompute::None, "none"},
                                                     {Recompute::Selective, "selective"},
                                                     {Recompute::PerOperator, "per-op"},
                                                     {Recompute::Full, "full"}};
    return kWords;
}

CodeWords<Precision> codeWordsOf(Precision)
{
    static constexpr CodeWord<Precision> kWords[] = {
        {Precision::Fp16, "fp16"}, {Precision::Bf16, "bf16"}, {Precision::Fp8, "fp8"}, {Precision::Fp4, "fp4"}};
    return kWords;
}

CodeWords<WorkloadKind> codeWordsOf(WorkloadKind)
{
    static constexpr CodeWord<WorkloadKind> kWords[] = {{WorkloadKind::LlmTraining, "llm-training"},
                                                        {WorkloadKind::LayerTraining, "layer-training"},
                                                        {WorkloadKind::LlmServing, "llm-serving"}};
    return kWords;
}

CodeWords<Tuning> codeWordsOf(Tuning)
{
    static constexpr CodeWord<Tuning> kWords[] = {
        {Tuning::Pretraining, "pretraining"}, {Tuning::AllWeights, "all-weights"}, {Tuning::LowRank, "low-rank"}};
    return kWords;
}

CodeWords<ScaleKind> codeWordsOf(ScaleKind)
{
    static constexpr CodeWord<ScaleKind> kWords[] = {
        {ScaleKind::Tensor, "tensor"}, {ScaleKind::Block, "block"}, {ScaleKind::Row, "row"}};
    return kWords;
}

CodeWords<Sharding> codeWordsOf(Sharding)
{
    static constexpr CodeWord<Sharding> kWords[] = {{Sharding::None, "none"},
                                                    {Sharding::Optimizer, "optimizer"},
                                                    {Sharding::Gradients, "gradients"},
                                                    {Sharding::Weights, "weights"}};
    return kWords;
}

CodeWords<ContextKind> codeWordsOf(ContextKind)
{
    static constexpr CodeWord<ContextKind> kWords[] = {{ContextKind::Ring, "ring"},
                                                       {ContextKind::AllToAll, "all-to-all"}};
    return kWords;
}

CodeWords<PipelineSchedule> codeWordsOf(PipelineSchedule)
{
    static constexpr CodeWord<PipelineSchedule> kWords[] = {{PipelineSchedule::OneForwardOneBackward, "1f1b"},
                                                            {PipelineSchedule::ZeroBubble, "zero-bubble"},
                                                            {PipelineSchedule::DualPipe, "dualpipe"}};
    return kWords;
}

CodeWords<FlashGeneration> codeWordsOf(FlashGeneration)
{
    static constexpr CodeWord<FlashGeneration> kWords[] = {
        {FlashGeneration::First, "first"}, {FlashGeneration::Second, "second"}, {FlashGeneration::Current, "current"}};
    return kWords;
}

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
