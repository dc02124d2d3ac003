// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/address_book.h"

#include "model/addressing/host_names.h"
#include "model/design/address_text.h"
#include "views/report/bom_csv.h"
#include "views/report/progress.h"
#include "views/report/safe_file.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace cw {

namespace {

constexpr int kRowsPerStep = 1000;

struct AddressWords {
    Q_DECLARE_TR_FUNCTIONS(cw::AddressWords)
};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// Numbers that are names, without marks: "100".
QString numeral(std::int64_t value)
{
    return value > 0 ? QString::number(value) : QString();
}

QString yesNo(bool isSo)
{
    return isSo ? AddressWords::tr("yes") : AddressWords::tr("no");
}

}  // namespace

AddressBook::AddressBook(AnalysisPtr analysis)
    : analysis_(std::move(analysis))
    , catalogue_(*analysis_->facts.catalogue)
    , plan_(*analysis_->plan)
    , numbers_(plan_)
{
}

AddressBookPtr AddressBook::make(AnalysisPtr analysis, std::stop_token stop)
{
    std::shared_ptr<AddressBook> book(new AddressBook(std::move(analysis)));
    if (stop.stop_requested())
        return nullptr;
    book->work();
    return stop.stop_requested() ? nullptr : AddressBookPtr(std::move(book));
}

void AddressBook::work()
{
    pools_ = poolDemands(design(), plan_);
    lids_ = lidDemands(design(), plan_);
    headroom_ = switchHeadrooms(design(), plan_, catalogue_);
    managedBy_.assign(plan_.devices.size(), -1);
    auto table = addressPlan(design(), plan_);
    if (!table) {
        problem_ = table.error();
        return;
    }
    table_ = std::move(*table);
    gatherVlans();
    for (std::size_t h = 0; h < table_.hosts.size(); ++h) {
        const Cable& cable = plan_.cables[static_cast<std::size_t>(table_.hosts[h].cable)];
        const bool isOutOfBand = cable.network == NetworkKind::OutOfBand;
        (isOutOfBand ? outOfBand_ : inBand_).push_back(static_cast<std::int32_t>(h));
        if (isOutOfBand && cable.to >= 0)
            if (std::int32_t& first = managedBy_[static_cast<std::size_t>(cable.from)]; first < 0)
                first = static_cast<std::int32_t>(h);
    }
}

void AddressBook::gatherVlans()
{
    std::map<std::pair<NetworkKind, int>, Vlan> vlans;
    for (const HostSubnet& subnet : table_.subnets) {
        if (subnet.vlan == 0)
            continue;
        Vlan& vlan = vlans[{subnet.network, subnet.vlan}];
        vlan = {subnet.network, subnet.vlan, subnet.vni, vlan.subnets + 1, vlan.hosts + subnet.hosts};
    }
    for (const auto& [key, vlan] : vlans)
        vlans_.push_back(vlan);
}

int AddressBook::rows(AddressSheet sheet) const
{
    const auto count = [&]() -> std::size_t {
        switch (sheet) {
        case AddressSheet::Pools: return pools_.size();
        case AddressSheet::Subnets: return table_.subnets.size();
        case AddressSheet::Devices: return problem_ ? 0 : plan_.devices.size();
        case AddressSheet::Links: return table_.links.size();
        case AddressSheet::Hosts: return inBand_.size();
        case AddressSheet::OutOfBand: return outOfBand_.size();
        case AddressSheet::Vlans: return vlans_.size();
        case AddressSheet::Lids: return lids_.size();
        case AddressSheet::Partitions: return design().addressing.partitions.size();
        case AddressSheet::Headroom: return headroom_.size();
        }
        return 0;
    };
    return static_cast<int>(count());
}

QStringList AddressBook::row(AddressSheet sheet, int row) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (sheet) {
    case AddressSheet::Pools: return poolRow(pools_[at]);
    case AddressSheet::Subnets: return subnetRow(table_.subnets[at]);
    case AddressSheet::Devices: return deviceRow(static_cast<DeviceIndex>(row));
    case AddressSheet::Links: return linkRow(table_.links[at]);
    case AddressSheet::Hosts: return hostRow(table_.hosts[static_cast<std::size_t>(inBand_[at])]);
    case AddressSheet::OutOfBand: return hostRow(table_.hosts[static_cast<std::size_t>(outOfBand_[at])]);
    case AddressSheet::Vlans: return vlanRow(vlans_[at]);
    case AddressSheet::Lids: return lidRow(lids_[at]);
    case AddressSheet::Partitions: return partitionRow(design().addressing.partitions[at]);
    case AddressSheet::Headroom: return headroomRow(headroom_[at]);
    }
    return {};
}

QString AddressBook::host(DeviceIndex index) const
{
    return qt(hostName(design(), plan_, index));
}

QString AddressBook::port(DeviceIndex index, const Cable& cable) const
{
    return qt(portName(plan_, design(), catalogue_, index, cable));
}

QStringList AddressBook::poolRow(const PoolDemand& demand) const
{
    const double share =
        demand.available > 0 ? static_cast<double>(demand.needed) / static_cast<double>(demand.available) : 1.0;
    const QString taken = demand.length > 0 ? QStringLiteral("/%1").arg(demand.length) : AddressWords::tr("number");
    return {poolName(demand),
            poolText(demand),
            taken,
            countText(static_cast<double>(demand.needed)),
            countText(static_cast<double>(demand.available)),
            percentText(share, 1)};
}

/// The pool or range itself.
QString AddressBook::poolText(const PoolDemand& demand) const
{
    const AddressPlan& plan = design().addressing;
    if (demand.pool == "asn")
        return QStringLiteral("%1–%2").arg(plan.firstAsn).arg(plan.lastAsn);
    if (demand.length == 0)
        return qt(
            text(demand.pool.ends_with("vlans") ? plan.of(*demand.network).vlans : plan.of(*demand.network).vnis));
    const AddressPool& pool = demand.network                         ? plan.of(*demand.network).pool
                              : demand.pool.starts_with("loopbacks") ? plan.loopbacks
                                                                     : plan.linkPool;
    return qt((demand.pool.ends_with("ipv6") ? pool.v6 : pool.v4).text());
}

QStringList AddressBook::subnetRow(const HostSubnet& subnet) const
{
    const QString where = subnet.leaf >= 0 ? host(subnet.leaf) : AddressWords::tr("all leaves");
    return {networkKindName(subnet.network),
            where,
            number(subnet.rail + 1),
            numeral(subnet.vlan),
            numeral(subnet.vni),
            qt(subnet.v4.text()),
            qt(subnet.gateway().text()),
            subnet.v6 ? qt(subnet.v6->text()) : QString(),
            number(subnet.hosts),
            qt(design().addressing.of(subnet.network).vrf)};
}

QStringList AddressBook::deviceRow(DeviceIndex index) const
{
    const Device& device = plan_.devices[static_cast<std::size_t>(index)];
    const RouterAddress* router = table_.router(index);
    const std::int32_t managed = managedBy_[static_cast<std::size_t>(index)];
    QString management;
    if (managed >= 0) {
        const HostAddress& own = table_.hosts[static_cast<std::size_t>(managed)];
        management = qt(table_.subnets[static_cast<std::size_t>(own.subnet)].host(own.place).text());
    }
    return {host(index),
            qt(deviceName(plan_, design(), index)),
            deviceRoleName(device.role),
            device.block < 0 ? networkKindName(device.network) : QString(),
            device.rack >= 0 ? qt(rackName(plan_.racks[static_cast<std::size_t>(device.rack)])) : QString(),
            device.rack >= 0 ? number(device.bottomU) : QString(),
            router ? qt(router->loopback.text()) : QString(),
            router && router->loopback6 ? qt(router->loopback6->text()) : QString(),
            router ? QString::number(router->asn) : QString(),
            device.block < 0 ? qt(design().addressing.of(device.network).vrf) : QString(),
            management};
}

QStringList AddressBook::linkRow(const LinkAddress& link) const
{
    const Cable& cable = plan_.cables[static_cast<std::size_t>(link.cable)];
    const auto asn = [&](DeviceIndex device) {
        const RouterAddress* router = table_.router(device);
        return router ? QString::number(router->asn) : QString();
    };
    const QString none = AddressWords::tr("unnumbered");
    return {networkKindName(cable.network),
            host(cable.from),
            port(cable.from, cable),
            link.prefix ? qt(link.lower().text()) : none,
            asn(cable.from),
            host(cable.to),
            port(cable.to, cable),
            link.prefix ? qt(link.upper().text()) : none,
            asn(cable.to),
            link.prefix ? qt(link.prefix->text()) : QString(),
            QString::number(design().addressing.of(cable.network).switchMtu)};
}

QStringList AddressBook::hostRow(const HostAddress& own) const
{
    const Cable& cable = plan_.cables[static_cast<std::size_t>(own.cable)];
    const HostSubnet& subnet = table_.subnets[static_cast<std::size_t>(own.subnet)];
    const bool isOutside = cable.to < 0;
    const DeviceIndex leaf = isOutside ? cable.from : cable.to;
    return {networkKindName(subnet.network),
            isOutside ? qt(outsideName(plan_, numbers_, own.cable)) : host(cable.from),
            isOutside ? QString() : port(cable.from, cable),
            qt(withLength(subnet.host(own.place), subnet.v4.length)),
            subnet.v6
                ? qt(withLength(subnet.v6->first.plus(2 + static_cast<std::uint64_t>(own.place)), subnet.v6->length))
                : QString(),
            qt(subnet.gateway().text()),
            numeral(subnet.vlan),
            host(leaf),
            port(leaf, cable),
            QString::number(design().addressing.of(subnet.network).hostMtu)};
}

QStringList AddressBook::vlanRow(const Vlan& vlan) const
{
    const NetworkAddressing& rules = design().addressing.of(vlan.network);
    return {networkKindName(vlan.network),
            numeral(vlan.vlan),
            numeral(vlan.vni),
            qt(rules.vrf),
            rules.isOverlay ? numeral(rules.vnis.first) : QString(),
            number(vlan.subnets),
            number(vlan.hosts)};
}

QStringList AddressBook::lidRow(const LidDemand& demand) const
{
    return {elementName(demand.network, design()),
            number(demand.ports),
            QString::number(design().addressing.lmc),
            number(demand.switches),
            number(demand.taken),
            number(LidDemand::kAvailable),
            percentText(static_cast<double>(demand.taken) / static_cast<double>(LidDemand::kAvailable), 1)};
}

QStringList AddressBook::partitionRow(const IbPartition& partition) const
{
    QStringList names;
    int units = 0;
    for (const Block& block : design().blocks) {
        const auto& chosen = partition.blocks;
        const bool isOn = std::any_of(block.attachments.begin(), block.attachments.end(), [&](const Attachment& one) {
            const Network* carrier = design().carrier(one.network);
            return carrier && carrier->technology == Technology::InfiniBand;
        });
        if (!isOn || (!chosen.empty() && std::find(chosen.begin(), chosen.end(), block.id) == chosen.end()))
            continue;
        names << elementName(block.id, design());
        units += block.count;
    }
    return {qt(partition.name), qt(partitionKeyText(partition.key)), yesNo(partition.isReduced),
            partition.blocks.empty() ? AddressWords::tr("all hosts") : names.join(QStringLiteral(", ")), number(units)};
}

QStringList AddressBook::headroomRow(const SwitchHeadroom& one) const
{
    const Part* part = catalogue_.find(one.part);
    return {host(one.device),
            elementName(one.network, design()),
            part ? partName(*part) : qt(one.part),
            number(one.ports),
            number(one.classes),
            text(one.longest),
            text(one.largest),
            text(one.needed),
            one.buffer ? text(*one.buffer) : AddressWords::tr("not stated"),
            one.buffer && one.buffer->base() > 0 ? percentText(one.needed.base() / one.buffer->base(), 1) : QString(),
            !one.buffer    ? AddressWords::tr("unknown")
            : one.isOver() ? AddressWords::tr("too much")
                           : AddressWords::tr("fits")};
}

QString poolName(const PoolDemand& demand)
{
    const bool isV6 = demand.pool.ends_with("ipv6");
    if (demand.pool == "asn")
        return AddressWords::tr("AS numbers");
    if (demand.pool.starts_with("loopbacks"))
        return isV6 ? AddressWords::tr("Loopbacks, IPv6") : AddressWords::tr("Loopbacks, IPv4");
    if (demand.pool.starts_with("link_pool"))
        return isV6 ? AddressWords::tr("Links, IPv6") : AddressWords::tr("Links, IPv4");
    const QString network = networkKindName(demand.network.value_or(NetworkKind::Compute));
    if (demand.pool.ends_with("vlans"))
        return AddressWords::tr("VLANs of: %1").arg(network);
    if (demand.pool.ends_with("vnis"))
        return AddressWords::tr("VNIs of: %1").arg(network);
    return (isV6 ? AddressWords::tr("Hosts, IPv6, of: %1") : AddressWords::tr("Hosts, IPv4, of: %1")).arg(network);
}

QString addressSheetTitle(AddressSheet sheet)
{
    switch (sheet) {
    case AddressSheet::Pools: return AddressWords::tr("Pools");
    case AddressSheet::Subnets: return AddressWords::tr("Subnets");
    case AddressSheet::Devices: return AddressWords::tr("Devices");
    case AddressSheet::Links: return AddressWords::tr("Links");
    case AddressSheet::Hosts: return AddressWords::tr("Hosts");
    case AddressSheet::OutOfBand: return AddressWords::tr("BMC and management");
    case AddressSheet::Vlans: return AddressWords::tr("VLAN and VNI");
    case AddressSheet::Lids: return AddressWords::tr("LIDs");
    case AddressSheet::Partitions: return AddressWords::tr("Partitions");
    case AddressSheet::Headroom: return AddressWords::tr("PFC headroom");
    }
    return {};
}

Result<void> writeAddressSheet(const AddressBook& book, AddressSheet sheet, const QString& path, Progress* watched)
{
    Progress unwatched;
    Progress& progress = watched ? *watched : unwatched;
    const int rows = book.rows(sheet);
    progress.begin(rows / kRowsPerStep + 1);
    const auto line = [](const QStringList& cells) {
        QByteArray text;
        for (const QString& cell : cells)
            text += (text.isEmpty() ? QByteArray() : QByteArray(",")) + csvTextCell(cell).toUtf8();
        return text + "\r\n";
    };
    QStringList titles;
    for (const AddressColumn& column : addressColumns(sheet))
        titles << column.title;
    // Spreadsheets take a file for UTF-8 only with a byte order mark.
    QByteArray csv = "\xEF\xBB\xBF" + line(titles);
    for (int row = 0; row < rows; ++row) {
        if (row % kRowsPerStep == 0) {
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            progress.advance();
        }
        csv += line(book.row(sheet, row));
    }
    return writeWhole(path, csv);
}

}  // namespace cw
