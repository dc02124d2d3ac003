// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be bought. Facts only: every part carries, field by field, where its figures come from.

#include "model/units/quantity.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cw {

using PartId = std::string;  ///< vendor-model in lower case, for example "nvidia-dgx-h100"

/// How far a figure may be trusted.
enum class Evidence {
    Read,        ///< read in the named source
    Unverified,  ///< recalled from a named kind of source, to be verified before it is quoted
    Estimate,    ///< ours, derived or assumed; the source says how
};

struct Provenance {
    Evidence evidence = Evidence::Estimate;
    std::string source;
};

enum class Technology { InfiniBand, RoCE, Ethernet };

/// What a server port is meant for. One role, one network.
enum class PortRole { Compute, Storage, Service, Management };

/// Which way a device can be had to blow, told by the side of its network ports: of a switch "P2C" and "C2P".
enum class Airflow {
    PortExhaust,  ///< from the power supplies to the ports, as a server with its ports at the rear
    PortIntake,   ///< from the ports to the power supplies
};

/// Fields that every part has. `optional` means that no source states it.
struct Part {
    PartId id;
    std::string manufacturer;
    std::string model;
    std::string partNumber;   ///< the order number, "" if unknown
    std::string description;  ///< technical, language-neutral: "800G twin-port 2xSR4"
    std::optional<Power> powerTypical;
    std::optional<Power> powerMax;
    std::optional<Mass> weight;
    double heightU = 0;            ///< 0 for what is not mounted in a rack
    std::optional<Length> depth;   ///< outer, without cables
    std::vector<Airflow> airflow;  ///< every direction that it is sold for; empty: unknown, or no air
    /// Field name as in the JSON file -> where it was found; key "*" stands for all others, and
    /// "ports.service" for one role of "ports".
    std::map<std::string, Provenance> provenance;

    /// The provenance of one field, else of the field it belongs to, else that of "*".
    const Provenance& provenanceOf(const std::string& field) const;
    /// Nameplate if known, else typical, else zero: feeds are sized for the worst second.
    Power powerForFeeds() const { return powerMax.value_or(powerTypical.value_or(Power{})); }
    /// Typical if known, else nameplate, else zero: what the meter shows over a month.
    Power powerForEnergy() const { return powerTypical.value_or(powerMax.value_or(Power{})); }
};

struct Gpu : Part {
    std::string architecture;  ///< "Hopper"
    std::string family;  ///< key of the training model's constants: "A100", "H100", "B200", "MI300X"…; "" if none
    DataSize memory;     ///< the capacity that its name states
    /// Total that the driver reports. A name rounds: a board of "80 GB" holds 80 GiB, one of "288 GB" 269 or 288 GiB.
    std::optional<DataSize> driverMemory;
    Bandwidth memoryBandwidth;           ///< zero if no source states it
    std::optional<FlopRate> dense16Bit;  ///< BF16, or FP16 where a GPU has no BF16; without sparsity
    std::optional<FlopRate> dense8Bit;   ///< FP8
    std::optional<FlopRate> dense4Bit;   ///< FP4
    std::optional<Bandwidth> scaleUp;    ///< NVLink/xGMI, one direction, all links of one GPU
    int scaleUpDomain = 1;               ///< GPUs that reach each other at `scaleUp`
    bool scaleUpSums = false;            ///< the switches between them add what passes (NVLink SHARP)

    /// What a job can fill: the driver's total, or the name's where no source states one, which is never more.
    DataSize usableMemory() const { return driverMemory.value_or(memory); }
};

/// Equal ports of a server. A cage that holds several ports is counted apart: optics are bought by the cage.
struct PortGroup {
    PortRole role = PortRole::Compute;
    std::string name;  ///< "OSFP", "slot 1"
    int ports = 0;
    Bandwidth speed;       ///< of one port
    int cages = 0;         ///< physical openings; ports / cages ports share one optic
    std::string cageForm;  ///< "OSFP-RHS" (flat-top OSFP of adapters), "QSFP112", "QSFP56", "QSFP28", "RJ45"
    std::vector<Technology> technologies;
};

struct Server : Part {
    PartId gpu;  ///< "" for a server without GPUs
    int gpuCount = 0;
    std::string cpu;
    DataSize memory;
    DataSize localFlash;  ///< data drives, not the boot pair
    std::vector<PortGroup> ports;
    std::string cooling;  ///< "air", "liquid" or ""
    int serialPorts = 0;  ///< of a console server: devices whose serial console it reaches

    /// Sum of the ports of a role.
    int portCount(PortRole role) const;
    /// The first group of a role, or nullptr.
    const PortGroup* portGroup(PortRole role) const;
};

struct Nic : Part {
    int ports = 0;
    Bandwidth speed;
    std::string cageForm;
};

struct Switch : Part {
    std::vector<Technology> technologies;
    int ports = 0;  ///< logical ports at `portSpeed`: the radix for sizing
    Bandwidth portSpeed;
    int cages = 0;  ///< physical cages that hold those ports
    std::string cageForm;
    int uplinkPorts = 0;  ///< faster ports beside the main ones (an access switch), 0 if none
    Bandwidth uplinkSpeed;
    std::string uplinkForm;
    int maxPortSplit = 1;  ///< one port becomes at most this many (breakout)
    std::optional<Duration> latency;
    std::optional<DataSize> buffer;   ///< packets, of all ports together
    std::optional<int> maxEcmpPaths;  ///< next hops of one route
    bool isManaged = true;            ///< has a management port on the out-of-band network
    bool sums = false;                ///< adds what passes (SHARP)

    bool supports(Technology technology) const;
};

enum class Medium { Copper, ActiveCopper, ActiveOptical, Multimode, SingleMode, TwistedPair };

struct Optic : Part {
    std::string cageForm;
    Bandwidth totalSpeed;  ///< of the whole cage
    int portsPerCage = 1;  ///< 2 for twin-port
    Medium medium = Medium::Multimode;
    Length reach;
    std::string connector;  ///< "MPO-12/APC"
};

/// A cable with fixed ends (DAC, ACC, AOC, RJ45 patch), or a fibre that needs an optic at both ends.
struct CablePart : Part {
    Medium medium = Medium::Copper;
    bool needsOptics = false;
    std::string formA;  ///< cage form or connector at each end
    std::string formB;
    Bandwidth totalSpeed;
    int splitInto = 1;            ///< 2 for a 1:2 splitter
    std::vector<Length> lengths;  ///< orderable, ascending; empty: any up to `reach`
    Length reach;
    std::optional<Length> diameter;    ///< over the jacket; absent where the maker states none
    std::optional<Length> bendRadius;  ///< the tightest that the maker allows of one cable at rest
};

enum class StorageUnitKind { Drive, Node, Appliance, Enclosure };

struct StorageUnit : Part {
    StorageUnitKind kind = StorageUnitKind::Node;
    std::string family;    ///< "lustre", "ceph", "hdfs", "object", "parallel-flash", "nvme", "hdd"; "" if several
    DataSize rawCapacity;  ///< zero if the maker leaves it to the order
    int drives = 0;
    PartId drive;  ///< "" if the maker does not say
    /// Of one unit, as clients saw it or as stated: the protection of that measurement is already in it.
    std::optional<Bandwidth> readMeasured;
    std::optional<Bandwidth> writeMeasured;
    std::vector<PortGroup> ports;  ///< role Storage, Management
};

struct RackPart : Part {
    int usableU = 0;
    std::optional<Mass> staticLoad;
    std::optional<Length> usableDepth;  ///< of a device between its doors; `depth` is that of the rack itself
    std::optional<Power> feedPower;     ///< of a PDU: continuous rating of one feed
    bool isPdu = false;
    bool isRack = false;
};

}  // namespace cw
