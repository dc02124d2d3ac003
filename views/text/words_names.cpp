// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Names of the kinds of the model. A switch without default lets the compiler find a forgotten kind.
#include "views/text/words.h"
#include "views/text/words_context.h"

namespace cw {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Words::tr("Error");
    case Severity::Warning: return Words::tr("Warning");
    case Severity::Info: return Words::tr("Note", "a finding that is only for information");
    }
    return {};
}

QString designName(const Design& design)
{
    return design.name.empty() ? Words::tr("Untitled design") : QString::fromStdString(design.name);
}

QString networkKindName(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Compute: return Words::tr("Compute network");
    case NetworkKind::Storage: return Words::tr("Storage network");
    case NetworkKind::Service: return Words::tr("Service network");
    case NetworkKind::OutOfBand: return Words::tr("Out-of-band network");
    }
    return {};
}

QString technologyName(Technology technology)
{
    switch (technology) {
    case Technology::InfiniBand: return Words::tr("InfiniBand");
    case Technology::RoCE: return Words::tr("RoCE");
    case Technology::Ethernet: return Words::tr("Ethernet");
    }
    return {};
}

QString topologyName(Topology topology)
{
    switch (topology) {
    case Topology::RailOptimized: return Words::tr("Rail-optimised");
    case Topology::FatTree: return Words::tr("Fat tree");
    case Topology::LeafSpine: return Words::tr("Leaf-spine");
    case Topology::AccessTree: return Words::tr("Access and aggregation");
    case Topology::RailOnly: return Words::tr("Rail-only");
    case Topology::DragonflyPlus: return Words::tr("Dragonfly+");
    case Topology::Direct: return Words::tr("Direct, no switch");
    }
    return {};
}

QString storageFamilyName(StorageFamily family)
{
    switch (family) {
    case StorageFamily::ParallelFlash: return Words::tr("Parallel flash");
    case StorageFamily::Lustre: return Words::tr("Lustre");
    case StorageFamily::Ceph: return Words::tr("Ceph");
    case StorageFamily::Hdfs: return Words::tr("HDFS");
    case StorageFamily::Object: return Words::tr("Object storage");
    case StorageFamily::LocalNvme: return Words::tr("Local NVMe");
    }
    return {};
}

QString serviceRoleName(ServiceRole role)
{
    switch (role) {
    case ServiceRole::Management: return Words::tr("Management");
    case ServiceRole::Login: return Words::tr("Login");
    case ServiceRole::FabricManager: return Words::tr("Fabric manager");
    case ServiceRole::ControlPlane: return Words::tr("Control plane");
    case ServiceRole::Gateway: return Words::tr("Gateway");
    case ServiceRole::Firewall: return Words::tr("Firewall");
    case ServiceRole::Other: return Words::tr("Other service");
    }
    return {};
}

QString protectionText(const Protection& protection)
{
    switch (protection.kind) {
    case Protection::Kind::Replication: return Words::tr("%n copies", nullptr, protection.copies);
    case Protection::Kind::ErasureCode:
        //: %1 data chunks, %2 parity chunks
        return filled(Words::tr("Erasure code %1+%2"),
                      {QString::number(protection.data), QString::number(protection.parity)});
    case Protection::Kind::Appliance: return Words::tr("By the appliance");
    }
    return {};
}

QString portRoleName(PortRole role)
{
    switch (role) {
    case PortRole::Compute: return Words::tr("Compute ports");
    case PortRole::Storage: return Words::tr("Storage ports");
    case PortRole::Service: return Words::tr("Service ports");
    case PortRole::Management: return Words::tr("Management ports");
    }
    return {};
}

QString bomCategoryName(BomCategory category)
{
    switch (category) {
    case BomCategory::Compute: return Words::tr("Compute");
    case BomCategory::ComputeFabric: return Words::tr("Compute network", "bill category");
    case BomCategory::StorageFabric: return Words::tr("Storage network", "bill category");
    case BomCategory::ServiceFabric: return Words::tr("Service network", "bill category");
    case BomCategory::OutOfBand: return Words::tr("Out-of-band network", "bill category");
    case BomCategory::Storage: return Words::tr("Storage");
    case BomCategory::Management: return Words::tr("Management and services");
    case BomCategory::Racks: return Words::tr("Racks and power");
    }
    return {};
}

QString evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Read: return Words::tr("Read in the source");
    case Evidence::Unverified: return Words::tr("Not verified");
    case Evidence::Estimate: return Words::tr("Estimate");
    }
    return {};
}

QString recomputeName(Recompute recompute)
{
    switch (recompute) {
    case Recompute::None: return Words::tr("No recomputation");
    case Recompute::Selective: return Words::tr("Selective recomputation");
    case Recompute::PerOperator: return Words::tr("Recomputation by operator");
    case Recompute::Full: return Words::tr("Full recomputation");
    }
    return {};
}

QString precisionName(Precision precision)
{
    switch (precision) {
    case Precision::Fp16: return Words::tr("FP16");
    case Precision::Bf16: return Words::tr("BF16");
    case Precision::Fp8: return Words::tr("FP8");
    case Precision::Fp4: return Words::tr("FP4");
    }
    return {};
}

QString scenarioName(PriceScenario scenario)
{
    switch (scenario) {
    case PriceScenario::Low: return Words::tr("Low prices");
    case PriceScenario::Typical: return Words::tr("Typical prices");
    case PriceScenario::High: return Words::tr("High prices");
    }
    return {};
}

QString bisectionMethodName(Bisection::Method method)
{
    switch (method) {
    case Bisection::Method::ClosedForm: return Words::tr("Closed form");
    case Bisection::Method::MaxFlow: return Words::tr("Maximum flow");
    }
    return {};
}

QString bisectionConvention()
{
    return Words::tr("One direction, hosts only, halves balanced by hosts and aligned to pods, scalable units and "
                     "leaves");
}

QString deviceRoleName(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Server: return Words::tr("Server");
    case DeviceRole::StorageUnit: return Words::tr("Storage unit");
    case DeviceRole::ServiceNode: return Words::tr("Service node");
    case DeviceRole::Leaf: return Words::tr("Leaf switch");
    case DeviceRole::Spine: return Words::tr("Spine switch");
    case DeviceRole::Core: return Words::tr("Core switch");
    case DeviceRole::Access: return Words::tr("Access switch");
    case DeviceRole::Aggregation: return Words::tr("Aggregation switch");
    }
    return {};
}

QString rackRoleName(RackRole role)
{
    switch (role) {
    case RackRole::Compute: return Words::tr("Compute rack");
    case RackRole::Storage: return Words::tr("Storage rack");
    case RackRole::Service: return Words::tr("Service rack");
    case RackRole::Network: return Words::tr("Network rack");
    }
    return {};
}

QString hostingName(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Colocation: return Words::tr("Colocation");
    case Hosting::OwnFacility: return Words::tr("Own facility");
    }
    return {};
}

QString mediumName(Medium medium)
{
    switch (medium) {
    case Medium::Copper: return Words::tr("Passive copper (DAC)");
    case Medium::ActiveCopper: return Words::tr("Active copper (ACC)");
    case Medium::ActiveOptical: return Words::tr("Active optical (AOC)");
    case Medium::Multimode: return Words::tr("Multimode fibre");
    case Medium::SingleMode: return Words::tr("Single-mode fibre");
    case Medium::TwistedPair: return Words::tr("Twisted pair");
    }
    return {};
}

}  // namespace cw
