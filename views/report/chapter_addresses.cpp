// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Addresses, numbers and quality of service. Single links and hosts are in the exported tables.
#include "model/design/address_text.h"
#include "views/report/report_writer.h"
#include "views/text/words.h"

#include <QLocale>

#include <algorithm>

namespace cw {

namespace {

/// More rows of one kind than a reader goes through on paper.
constexpr int kMostRows = 40;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace

void ReportWriter::writeAddresses(std::stop_token stop)
{
    // The analysis outlives the writer, which is all that the book asks.
    const AnalysisPtr shared(std::shared_ptr<const Analysis>(), &analysis_);
    const AddressBookPtr book = AddressBook::make(shared, stop);
    if (!book || (book->rows(AddressSheet::Pools) == 0 && book->rows(AddressSheet::Lids) == 0))
        return;
    flow_.heading(1, tr("Addresses and quality of service"));
    writeAddressRules(*book);
    writeSheet(*book, AddressSheet::Pools, {2.4, 2.6, 0.9, 1, 1.2, 0.8}, kMostRows);
    if (book->problem()) {
        flow_.paragraph(errorText(*book->problem()));
    } else {
        writeSheet(*book, AddressSheet::Subnets, {1.5, 2.2, 0.6, 0.8, 0.9, 1.7, 1.5, 2.4, 0.8, 1}, kMostRows);
        writeSheet(*book, AddressSheet::Vlans, {2, 1, 1, 1.4, 1.4, 1, 1}, kMostRows);
    }
    writeQuality(*book);
    writeHeadroom(*book);
    writePartitions(*book);
}

void ReportWriter::writeSheet(const AddressBook& book, AddressSheet sheet, const std::vector<double>& weights, int most)
{
    const int rows = book.rows(sheet);
    if (rows == 0)
        return;
    Table table{addressSheetTitle(sheet), {}, {}, false, 7};
    const std::vector<AddressColumn> columns = addressColumns(sheet);
    for (std::size_t column = 0; column < columns.size(); ++column)
        table.columns.push_back(
            {columns[column].title, weights[column], columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft});
    for (int row = 0; row < std::min(rows, most); ++row)
        table.rows.push_back(book.row(sheet, row));
    flow_.table(table);
    if (rows > most)
        flow_.note(
            tr("The first %L1 of %L2 rows; the whole table is exported from the page Addresses.").arg(most).arg(rows));
}

void ReportWriter::writeAddressRules(const AddressBook& book)
{
    const AddressPlan& plan = design_.addressing;
    const bool hasRouters = !book.table().routers.empty();
    if (hasRouters) {
        flow_.paragraph(
            tr("Every leaf switch routes a subnet of its own, and every port of a host has an address in the subnet of "
               "its leaf. Switches speak eBGP after RFC 7938: cores share one AS number, the spines of a pod another, "
               "and each leaf has its own, from %1 to %2.")
                .arg(plan.firstAsn)
                .arg(plan.lastAsn));
        switch (plan.links) {
        case LinkNumbering::Ipv4:
            flow_.bullet(
                tr("Links between switches: an IPv4 /31 each (RFC 3021), the lower address at the lower end."));
            break;
        case LinkNumbering::Ipv6:
            flow_.bullet(
                tr("Links between switches: an IPv6 /127 each (RFC 6164), the lower address at the lower end."));
            break;
        case LinkNumbering::Unnumbered:
            flow_.bullet(
                tr("Links between switches: unnumbered, BGP finds its neighbour by the interface (RFC 5549)."));
            break;
        }
    }
    flow_.bullet(plan.isDualStack ? tr("Hosts and loopbacks have IPv4 and IPv6.")
                                  : tr("Hosts and loopbacks have IPv4."));
    flow_.bullet(tr("Host names: %1.").arg(qt(plan.hostNames)));
    for (const AsnChoice& choice : plan.asnChoices)
        flow_.bullet(tr("AS number by hand: %1 has %2.").arg(qt(choice.device)).arg(choice.asn));
    Table table{tr("Networks"),
                {{tr("Network"), 2, Qt::AlignLeft},
                 {tr("Hosts, IPv4"), 1.7, Qt::AlignLeft},
                 {tr("VRF"), 1.2, Qt::AlignLeft},
                 {tr("VLANs"), 1.3, Qt::AlignRight},
                 {tr("Overlay, VNIs"), 1.7, Qt::AlignRight},
                 {tr("MTU of switches"), 1.3, Qt::AlignRight},
                 {tr("MTU of hosts"), 1.3, Qt::AlignRight},
                 {tr("Lossless"), 1.1, Qt::AlignLeft}},
                {},
                false,
                8};
    for (const Network& network : design_.networks) {
        const NetworkAddressing& own = plan.of(network.kind);
        const bool isEthernet = design_.carrier(network.id)->technology != Technology::InfiniBand;
        table.rows.push_back({networkKindName(network.kind), qt(own.pool.v4.text()),
                              isEthernet ? qt(own.vrf) : QString(), isEthernet ? qt(cw::text(own.vlans)) : QString(),
                              isEthernet && own.isOverlay ? qt(cw::text(own.vnis)) : tr("none"),
                              isEthernet ? QString::number(own.switchMtu) : QString(),
                              isEthernet ? QString::number(own.hostMtu) : QString(),
                              isLossless(design_, network) ? tr("yes") : tr("no")});
    }
    flow_.table(table);
}

void ReportWriter::writeQuality(const AddressBook& book)
{
    if (book.headroom().empty())
        return;
    const RoceQos& qos = design_.addressing.qos;
    flow_.heading(2, tr("Quality of service"));
    Table table{tr("Traffic classes"),
                {{tr("Class"), 2, Qt::AlignLeft},
                 {tr("DSCP"), 1, Qt::AlignRight},
                 {tr("Priority"), 1, Qt::AlignRight},
                 {tr("Treatment"), 4, Qt::AlignLeft}},
                {},
                false,
                8};
    for (const TrafficClass& one : qos.lossless)
        table.rows.push_back({qt(one.name), QString::number(one.dscp), QString::number(one.priority),
                              tr("lossless: paused by priority flow control, marked with ECN")});
    table.rows.push_back({qt(qos.congestion.name), QString::number(qos.congestion.dscp),
                          QString::number(qos.congestion.priority),
                          qos.isCongestionStrict ? tr("congestion notices, served first") : tr("congestion notices")});
    flow_.table(table);
    flow_.bullet(tr("ECN marks from a queue of %1 on and all packets from %2 on; the sender is paused from %3 on.")
                     .arg(text(qos.ecnFrom), text(qos.ecnFull), text(qos.xoff)));
    flow_.bullet(qos.hasWatchdog ? tr("A watchdog drops what is in a queue that stays paused.")
                                 : tr("No watchdog looks after queues that stay paused."));
    switch (qos.spreading) {
    case FlowSpreading::Adaptive: flow_.bullet(tr("Flows are spread over next hops by the load of the links.")); break;
    case FlowSpreading::Weighted:
        flow_.bullet(tr("Flows are spread by ECMP, weighted by the capacity behind each next hop."));
        break;
    case FlowSpreading::Ecmp: flow_.bullet(tr("Flows are spread by ECMP, every next hop alike.")); break;
    }
    flow_.bullet(tr("A connection has %n queue pair(s).", nullptr, qos.queuePairs));
}

void ReportWriter::writeHeadroom(const AddressBook& book)
{
    if (book.headroom().empty())
        return;
    flow_.heading(2, tr("Headroom of priority flow control"));
    const RoceQos& qos = design_.addressing.qos;
    // The example is the port that needs most of all.
    const SwitchHeadroom& most =
        *std::max_element(book.headroom().begin(), book.headroom().end(),
                          [](const SwitchHeadroom& a, const SwitchHeadroom& b) { return a.largest < b.largest; });
    const Device& device = plan_.devices[static_cast<std::size_t>(most.device)];
    const int mtu = design_.addressing.of(device.network).switchMtu;
    const NetworkPlan& network = *plan_.network(device.network);
    const Bandwidth fastest = std::max(network.endpointSpeed, network.uplinkSpeed);
    flow_.paragraph(
        tr("After a port has paused one priority, this much may still arrive: 2 · length · 5 ns/m · rate + 2 · MTU + "
           "rate · response (IEEE 802.1Q-2018, annex N). On a cable of %1 at %2, with an MTU of %3 bytes and a "
           "response of %4, that is %5.")
            .arg(text(most.longest), bitRateText(fastest), QString::number(mtu), text(qos.pauseResponse),
                 text(pauseHeadroom(fastest, most.longest, mtu, qos.pauseResponse))));
    Table table{tr("Headroom of the fullest switches"), {}, {}, false, 7};
    const std::vector<AddressColumn> columns = addressColumns(AddressSheet::Headroom);
    const double weights[] = {2.2, 1.6, 2, 0.8, 0.9, 1.1, 1.1, 1.1, 1.1, 0.9, 1.1};
    for (std::size_t column = 0; column < columns.size(); ++column)
        table.columns.push_back(
            {columns[column].title, weights[column], columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft});
    for (const SwitchHeadroom& worst : headroomDemands(design_, plan_, *facts_.catalogue))
        for (int row = 0; row < book.rows(AddressSheet::Headroom); ++row)
            if (book.headroom()[static_cast<std::size_t>(row)].device == worst.device)
                table.rows.push_back(book.row(AddressSheet::Headroom, row));
    flow_.table(table);
}

void ReportWriter::writePartitions(const AddressBook& book)
{
    if (book.lids().empty())
        return;
    flow_.heading(2, tr("InfiniBand"));
    flow_.paragraph(tr("The subnet manager assigns LIDs as it discovers the fabric; how many there will be is planned. "
                       "A port takes %n LID(s).",
                       nullptr, 1 << design_.addressing.lmc));
    writeSheet(book, AddressSheet::Lids, {2.4, 1, 0.8, 1, 1, 1, 0.9}, kMostRows);
    if (book.rows(AddressSheet::Partitions) == 0)
        flow_.paragraph(tr("All ports are members of the default partition, 0x7fff."));
    writeSheet(book, AddressSheet::Partitions, {2, 1, 1, 4, 1}, kMostRows);
}

}  // namespace cw
