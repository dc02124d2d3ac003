// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "model/addressing/address_plan.h"
#include "model/addressing/headroom.h"
#include "model/analysis/analysis.h"
#include "model/plan/cable_names.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace cw {

class Progress;

/// The tables of a worked-out address plan.
enum class AddressSheet { Pools, Subnets, Devices, Links, Hosts, OutOfBand, Vlans, Lids, Partitions, Headroom };
inline constexpr int kAddressSheets = 10;

struct AddressColumn {
    QString title;
    QString help;
    bool isNumber = false;
};

QString addressSheetTitle(AddressSheet sheet);
std::vector<AddressColumn> addressColumns(AddressSheet sheet);
/// What a pool of poolDemands() is called: "Loopbacks, IPv4".
QString poolName(const PoolDemand& demand);

/// A worked-out address plan as rows of text. Rows are made when they are asked for: 16,384 GPUs have 150,000.
class AddressBook {
public:
    /// nullptr if it was stopped.
    static std::shared_ptr<const AddressBook> make(AnalysisPtr analysis, std::stop_token stop = {});

    /// What the pools and ranges don't hold; there are no addresses then.
    const std::optional<Error>& problem() const { return problem_; }
    int rows(AddressSheet sheet) const;
    /// As many cells as the sheet has columns, in the language of the user.
    QStringList row(AddressSheet sheet, int row) const;

    const Analysis& analysis() const { return *analysis_; }
    const Design& design() const { return *analysis_->design; }
    const AddressTable& table() const { return table_; }
    const std::vector<PoolDemand>& pools() const { return pools_; }
    const std::vector<SwitchHeadroom>& headroom() const { return headroom_; }
    const std::vector<LidDemand>& lids() const { return lids_; }

private:
    /// Subnets that share a VLAN of one network.
    struct Vlan {
        NetworkKind network = NetworkKind::Compute;
        int vlan = 0;
        int vni = 0;
        int subnets = 0;
        int hosts = 0;
    };

    explicit AddressBook(AnalysisPtr analysis);
    void work();
    void gatherVlans();
    QStringList poolRow(const PoolDemand& demand) const;
    QString poolText(const PoolDemand& demand) const;
    QStringList subnetRow(const HostSubnet& subnet) const;
    QStringList deviceRow(DeviceIndex index) const;
    QStringList linkRow(const LinkAddress& link) const;
    QStringList hostRow(const HostAddress& host) const;
    QStringList vlanRow(const Vlan& vlan) const;
    QStringList lidRow(const LidDemand& demand) const;
    QStringList partitionRow(const IbPartition& partition) const;
    QStringList headroomRow(const SwitchHeadroom& one) const;
    QString host(DeviceIndex index) const;
    QString port(DeviceIndex index, const Cable& cable) const;

    AnalysisPtr analysis_;
    const Catalogue& catalogue_;
    const Plan& plan_;
    CableNumbers numbers_;
    std::optional<Error> problem_;
    AddressTable table_;
    std::vector<PoolDemand> pools_;
    std::vector<LidDemand> lids_;
    std::vector<SwitchHeadroom> headroom_;
    std::vector<Vlan> vlans_;
    std::vector<std::int32_t> inBand_;     ///< of AddressTable::hosts
    std::vector<std::int32_t> outOfBand_;  ///< the rest: BMCs, management ports, PDUs
    std::vector<std::int32_t> managedBy_;  ///< by device: its first out-of-band address in AddressTable::hosts, or -1
};

using AddressBookPtr = std::shared_ptr<const AddressBook>;

/// One sheet with a header, as comma-separated values for spreadsheets.
Result<void> writeAddressSheet(const AddressBook& book, AddressSheet sheet, const QString& path, Progress* progress);

}  // namespace cw
