// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A wiring as files of other programs: the table of formats, and one writer each.

#include "model/catalogue/catalogue.h"
#include "model/wiring/wiring.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

struct ExportedFile {
    std::string name;  ///< within the folder; "" where the format is one file
    std::string text;
};

struct AddressSource;

/// What a writer is given.
struct WiringSource {
    const Wiring& wiring;
    const Catalogue& catalogue;
    /// Simulators and Debian's older tools know no speed above HDR: write that instead of what is planned.
    bool forOlderTools = false;
    static constexpr int kDefaultRackUnits = 42;
    int rackUnits = kDefaultRackUnits;         ///< usable height of the racks
    const AddressSource* addresses = nullptr;  ///< for the formats that need them (address_files.h)
};

using ExportedFiles = std::vector<ExportedFile>;

enum class FormatNeeds : std::uint8_t {
    OneNetwork,
    InfiniBand,   ///< one network, which must be InfiniBand
    AnyNetworks,  ///< one, or all together
    Addresses,    ///< the same, with their addresses
    Routers,      ///< the same, but only networks whose switches route
    Partitions,   ///< one InfiniBand network, with the blocks of its hosts
};

/// True if the addresses of the design must be worked out first.
constexpr bool needsAddresses(FormatNeeds needs)
{
    return needs == FormatNeeds::Addresses || needs == FormatNeeds::Routers;
}

struct WiringFormat {
    const char* code;    ///< as given to --format
    const char* ending;  ///< of the file; of the main file of a folder
    bool isFolder;
    FormatNeeds needs;
    ExportedFiles (*write)(const WiringSource& source);
};

/// Sorted by code.
const std::vector<WiringFormat>& wiringFormats();
/// nullptr if there is none.
const WiringFormat* wiringFormat(const std::string& code);

/// As ibnetdiscover of rdma-core prints a fabric; ibsim loads it. GUIDs that are not known are made up with the bit for
/// locally administered addresses set.
ExportedFiles ibnetdiscoverFiles(const WiringSource& source);
/// Topology of ibdm with an IBNL description for every type of system.
ExportedFiles ibdmFiles(const WiringSource& source);
/// Topology as ibdiagnet writes it, which NVIDIA's UFM Enterprise takes as a custom topology to compare with and the
/// UFM Cable Validation Tool 1.5 loads; point-to-point sheet in the columns of the latter, with the HCA mapping.
ExportedFiles ufmFiles(const WiringSource& source);
/// Point-to-point schedule: one row a cable, both ends with rack, unit and port. Reads back without loss.
ExportedFiles cableSheetFiles(const WiringSource& source);

/// The same sheet cell by cell, for other containers than CSV. Headers are in English in every language, as programs
/// look for them.
struct SheetCell {
    std::string text;
    std::optional<double> number;  ///< of a cell that holds one; `text` is as it is written
};
std::vector<std::string> cableSheetHeaders();
std::vector<SheetCell> cableSheetRow(const Wiring& wiring, const WiringCable& cable);

/// Undirected Graphviz with quoted node:port pairs, as PTM and NVIDIA Air read it.
ExportedFiles dotFiles(const WiringSource& source);
/// containerlab topology with eth<port> interfaces.
ExportedFiles containerlabFiles(const WiringSource& source);
/// NetBox bulk import, numbered in the order of import, with device types as YAML. Interfaces are those that cables
/// use; device types carry none, so that none is there twice.
ExportedFiles netboxFiles(const WiringSource& source);
/// Uncompressed diagrams.net drawing, hosts at the bottom.
ExportedFiles drawioFiles(const WiringSource& source);
/// Slurm: topology.conf (tree), topology_block.conf and topology.yaml (block, Slurm 23.11 and 25.05), nodes.conf and
/// gres.conf. Only hosts with GPUs.
ExportedFiles slurmFiles(const WiringSource& source);
/// ASTRA-sim analytical network: one switch dimension inside the server, one for each tier.
ExportedFiles astraSimFiles(const WiringSource& source);
/// Topology of SimAI's ns-3 back end: every GPU, NVSwitch, switch and link.
ExportedFiles simaiFiles(const WiringSource& source);

}  // namespace cw
