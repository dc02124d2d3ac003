// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/design.h"
#include "model/design/design_json.h"

#include <string>

namespace cw::test {

/// What few workloads have.
inline void fillNewerFields(Workload& workload)
{
    TransformerShape& model = workload.model;
    model.headWidth = 96;
    model.latent = LatentAttention{1536, 512, 128, 64, 192};
    model.window = 4096;
    model.windowedLayers = 40;
    model.isParallelBlock = true;
    model.experts = {256, 8, 2048, 1, 3, 1.25, 4};
    model.predictionLayers = 1;
    ParallelLayout& layout = workload.layout;
    layout.context = 2;
    layout.expert = 16;
    layout.expertTensor = 1;
    layout.shardGroup = 8;
    layout.contextKind = ContextKind::AllToAll;
    layout.schedule = PipelineSchedule::DualPipe;
    layout.scales = ScaleKind::Row;
    layout.offloadsOptimizer = true;
    layout.offloadsActivations = true;
    workload.software = {"megatron-core", FlashGeneration::Second, true, false, true, false, true, false, true, true};
    workload.tuning = Tuning::LowRank;
    workload.adapterRank = 16;
    workload.gpus = 512;
    workload.checkpoint = {"storage-1", seconds(1800.5), false};
}

/// A design in which no field has its default, so that a field forgotten in a file shows.
inline Design fullDesign()
{
    Design design;
    design.name = "北区 pod \"A\"\n\t\\";
    design.author = "A. Architect";
    design.revision = "3";
    design.notes = "Two\nlines";
    design.currency = Currency("CNY");

    Network service;
    service.id = "net-service";
    service.kind = NetworkKind::Service;
    service.name = "Front";
    service.technology = Technology::Ethernet;
    service.topology = Topology::LeafSpine;
    service.leafSwitch = "nvidia-sn4600c";
    service.spineSwitch = "nvidia-sn4600";
    service.coreSwitch = "nvidia-sn5600";
    service.linkSpeed = gigabitsPerSecond(106.25);
    service.oversubscription = 3;
    service.spineOversubscription = 1.25;
    service.maxTiers = 2;
    service.isDualHomed = true;
    service.managerPorts = 4;
    service.laneY = 460.5;
    Network storage = service;
    storage.id = "net-storage";
    storage.kind = NetworkKind::Storage;
    storage.technology = Technology::RoCE;
    storage.mergedWith = "net-service";
    design.networks = {storage, service};

    Block compute;
    compute.id = "compute-1";
    compute.name = "DGX H100";
    compute.part = "nvidia-dgx-h100";
    compute.count = 127;
    compute.position = {12.5, -3};
    compute.attachments = {{"net-storage", PortRole::Storage, 2}, {"net-service", PortRole::Service, 1}};
    compute.kind = ComputeBlock{20, 7};
    Block tier;
    tier.id = "storage-1";
    tier.name = "Lake";
    tier.part = "generic-ceph-nvme-10";
    tier.count = 12;
    tier.kind = StorageBlock{"lake",
                             StorageFamily::Object,
                             {Protection::Kind::ErasureCode, 2, 9, 3},
                             0.8,
                             terabytes(2000.3),
                             gigabytesPerSecond(400.1),
                             gigabytesPerSecond(200.7),
                             gigabytesPerSecond(40),
                             seconds(90)};
    Block login;
    login.id = "service-1";
    login.name = "Login";
    login.part = "generic-service-server";
    login.kind = ServiceBlock{ServiceRole::Login};
    design.blocks = {compute, tier, login};

    Workload workload;
    workload.id = "workload-1";
    workload.name = "Llama 3 70B";
    workload.block = "compute-1";
    TransformerShape& model = workload.model;
    model.preset = "llama3-70b";
    model.layers = 80;
    model.hidden = 8192;
    model.heads = 64;
    model.kvHeads = 8;
    model.feedForward = 28672;
    model.isGated = true;
    model.vocabulary = 128256;
    model.sequence = 8192;
    model.tiedEmbeddings = true;
    ParallelLayout& layout = workload.layout;
    layout.tensor = 8;
    layout.pipeline = 4;
    layout.data = 31;
    layout.virtualStages = 2;
    layout.microBatch = 3;
    layout.globalBatch = 992;
    layout.isSequenceParallel = false;
    layout.hasFlashAttention = false;
    layout.sharding = Sharding::None;
    layout.recompute = Recompute::Selective;
    layout.choosesRecompute = false;
    layout.precision = Precision::Fp8;
    workload.tokens = 15.6e12;
    workload.deadline = days(30.25);
    workload.x = 1;
    workload.y = 2;
    fillNewerFields(workload);
    Workload detector;
    detector.id = "workload-2";
    detector.name = "Detector";
    detector.kind = WorkloadKind::LayerTraining;
    detector.model.preset = "yolov8-l";
    detector.listedLayers = {{"stem", 2, 1856, 1.5e9, 27, 6.5e6, 3.25e6}, {"head", 1, 64, 0, 0, 0, 0}};
    Workload chat = workload;
    chat.id = "workload-3";
    chat.kind = WorkloadKind::LlmServing;
    chat.serving = {12.5, 2048, 333, seconds(0.45), seconds(0.0333), Precision::Fp8};
    design.workloads = {workload, detector, chat};

    Site& site = design.site;
    site.rack = "rack-42u";
    site.rackPowerLimit = kilowatts(44.4);
    site.pue = 1.17;
    site.electricityPerMwh = Money::fromMajor(650, Currency("CNY"));
    site.hosting = Hosting::OwnFacility;
    site.averageLoad = 0.7;
    site.utilisation = 0.61;
    site.amortisationYears = 5.5;
    site.residualShare = 0.1;
    site.supportSharePerYear = 0.08;
    site.sparesShare = 0.02;
    site.staff = 6;
    site.rackPitch = metres(0.75);
    site.rowPitch = metres(2.9);
    site.racksPerRow = 12;
    site.trayHeight = metres(0.55);
    site.cableSlack = 0.12;
    site.freePortShare = 0.1;
    site.outsideWanted = gigabitsPerSecond(400);
    Network& rails = design.networks.front();
    rails.planes = 2;
    rails.hostPortsPerLeaf = 16;
    rails.minSpines = 4;
    rails.rails = 4;
    rails.hasRailGroups = true;
    rails.hasNodeForwarding = false;
    rails.uplinkSpeed = gigabitsPerSecond(800);
    Override add;
    add.kind = Override::Kind::AddSwitch;
    add.device = "compute-spine-x1";
    add.network = rails.id;
    add.tier = SwitchTier::Spine;
    Override remove;
    remove.kind = Override::Kind::RemoveSwitch;
    remove.device = "compute-leaf-03";
    Override link;
    link.kind = Override::Kind::AddLink;
    link.from = {"compute-leaf-01", 63};
    link.to = {"compute-spine-x1", 1};
    Override cut = link;
    cut.kind = Override::Kind::RemoveLink;
    Override rewire = link;
    rewire.kind = Override::Kind::RewireLink;
    rewire.movedTo = {"compute-spine-x1", 2};
    Override cable = link;
    cable.kind = Override::Kind::SetCable;
    cable.cable = "nvidia-mfp7e30";
    cable.length = metres(30.5);
    Override part = add;
    part.device = "compute-spine-x2";
    part.part = "nvidia-qm9700";
    Override moved;
    moved.kind = Override::Kind::MoveRack;
    moved.device = "dgx-h100-003";
    moved.place = {2, 11};
    design.overrides = {add, remove, link, cut, rewire, cable, part, moved};
    design.waivers = {{"F04", "compute-1", "agreed"}, {"RL-02", "", "later"}};
    design.choices = {{"units-chosen", {"storage-1", "12", "capacity"}}, {"assumed", {}}};
    return design;
}

/// The text of a file with one part replaced; the test fails if the part is not there.
inline std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    if (at == std::string::npos)
        throw std::logic_error("no such text: " + what);
    return text.replace(at, what.size(), with);
}

}  // namespace cw::test
