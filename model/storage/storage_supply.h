// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/plan.h"
#include "model/storage/storage_constants.h"

#include <string>
#include <vector>

namespace cw {

/// What bounds a figure, as a code word: "drives", "server NIC", "unit", "client NIC", "network"; "none" where
/// nothing is known that would bound it (the figure is then zero).
using BindingTerm = std::string;

struct BoundTerm {
    BindingTerm term;
    Bandwidth limit;
};

/// What one storage tier gives.
struct StorageSupply {
    ElementId block;
    DataSize raw;
    DataSize usable;          ///< after protection, fill limit and one unit kept free for rebuild; zero if the
                              ///< protection needs more units than there are
    double rawPerUsable = 1;  ///< of the protection alone: 3 for three copies
    Bandwidth read;
    BindingTerm readBinding;
    Bandwidth write;
    BindingTerm writeBinding;
    std::vector<BoundTerm> readTerms;  ///< all terms, for "why"
    std::vector<BoundTerm> writeTerms;
    int clientServers = 0;    ///< GPU servers attached to the tier
    Bandwidth readPerServer;  ///< share of one GPU server if all read at once
    Bandwidth writePerServer;
    Bandwidth readOneServer;  ///< what one GPU server gets while the others are silent
    Bandwidth writeOneServer;
    /// Guidance of the DGX SuperPOD H100 for reads, Table 6: "good", "better", "best", "below", or "" without clients.
    /// It asks two things, and the lesser answer counts.
    std::string guidance;
    std::string nodeGuidance;  ///< one server alone: 4 / 8 / 40 GB/s
    std::string unitGuidance;  ///< all together: 15 / 40 / 125 GB/s for 32 servers, in proportion
    int minimumUnits = 1;      ///< that the protection needs
};

/// One per storage block, in the order of Design::blocks.
///
/// A tier of the family LocalNvme is the flash inside of GPU servers. If its part is a server, it stands for the local
/// flash of all compute blocks of that server; without a part, for that of all compute blocks; in both cases its own
/// count is not multiplied in. If its part is a storage unit, it stands for `count` of those built into the servers.
/// It has no network in its path and protects nothing.
std::vector<StorageSupply> storageSupply(const Design& design, const Plan& plan, const Catalogue& catalogue,
                                         const StorageConstants& constants);

/// Raw bytes behind one usable byte: r for r copies, (k+m)/k for k+m, 1/share for an appliance.
double rawPerUsable(const Protection& protection, const StorageConstants& constants);

/// Units (failure domains) that a protection needs: copies, or k+m; 1 for an appliance.
int minimumUnits(const Protection& protection);

/// Bytes that cross the servers' NICs for one byte of a client.
///
/// Server-side protection (Ceph, object, parallel flash): a write enters once and r-1 copies, or k+m-1 pieces of 1/k,
/// go on to other servers; a read of erasure-coded data gathers k+m-1 of k+m pieces (the published form: Ceph, a
/// journey to 1 TiB/s, ceph.io 2024). HDFS protects on the client: pipelines of r copies, or (k+m)/k.
double readAmplification(StorageFamily family, const Protection& protection);
double writeAmplification(StorageFamily family, const Protection& protection);

/// Share of the disks' protected capacity that one failed unit does not endanger: (n-1)/n, 1 for an appliance.
double shareKeptForData(const Protection& protection, int units);

}  // namespace cw
