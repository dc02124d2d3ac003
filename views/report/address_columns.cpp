// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/address_book.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct AddressColumnWords {
    Q_DECLARE_TR_FUNCTIONS(cw::AddressColumnWords)
};

std::vector<AddressColumn> deviceColumns()
{
    return {
        {AddressColumnWords::tr("Host name"), AddressColumnWords::tr("After the pattern of the address plan."), false},
        {AddressColumnWords::tr("Device"), AddressColumnWords::tr("The plan's own name."), false},
        {AddressColumnWords::tr("Role"), {}, false},
        {AddressColumnWords::tr("Network"), AddressColumnWords::tr("Of a switch."), false},
        {AddressColumnWords::tr("Rack"), {}, false},
        {AddressColumnWords::tr("Unit"), AddressColumnWords::tr("Lowest rack unit."), true},
        {AddressColumnWords::tr("Loopback, IPv4"), AddressColumnWords::tr("Of a switch that routes."), false},
        {AddressColumnWords::tr("Loopback, IPv6"), AddressColumnWords::tr("With dual stack."), false},
        {AddressColumnWords::tr("AS number"), AddressColumnWords::tr("Of a switch that routes."), true},
        {AddressColumnWords::tr("VRF"), AddressColumnWords::tr("That the network has on its switches."), false},
        {AddressColumnWords::tr("Management"),
         AddressColumnWords::tr("Its first address on the out-of-band network: BMC or management port."), false}};
}

std::vector<AddressColumn> linkColumns()
{
    return {{AddressColumnWords::tr("Network"), {}, false},
            {AddressColumnWords::tr("Lower switch"), {}, false},
            {AddressColumnWords::tr("Port"), {}, false},
            {AddressColumnWords::tr("Address"), {}, false},
            {AddressColumnWords::tr("AS number"), {}, true},
            {AddressColumnWords::tr("Upper switch"), {}, false},
            {AddressColumnWords::tr("Port"), {}, false},
            {AddressColumnWords::tr("Address"), {}, false},
            {AddressColumnWords::tr("AS number"), {}, true},
            {AddressColumnWords::tr("Prefix"), AddressColumnWords::tr("A /31 (RFC 3021) or a /127 (RFC 6164)."), false},
            {AddressColumnWords::tr("MTU"), AddressColumnWords::tr("Bytes."), true}};
}

std::vector<AddressColumn> hostColumns()
{
    return {{AddressColumnWords::tr("Network"), {}, false},
            {AddressColumnWords::tr("Host name"), {}, false},
            {AddressColumnWords::tr("Port"), {}, false},
            {AddressColumnWords::tr("IPv4"), {}, false},
            {AddressColumnWords::tr("IPv6"), {}, false},
            {AddressColumnWords::tr("Gateway"), {}, false},
            {AddressColumnWords::tr("VLAN"), {}, true},
            {AddressColumnWords::tr("Switch"), {}, false},
            {AddressColumnWords::tr("Port of the switch"), {}, false},
            {AddressColumnWords::tr("MTU"), AddressColumnWords::tr("Bytes."), true}};
}

std::vector<AddressColumn> headroomColumns()
{
    return {{AddressColumnWords::tr("Switch"), {}, false},
            {AddressColumnWords::tr("Network"), {}, false},
            {AddressColumnWords::tr("Model"), {}, false},
            {AddressColumnWords::tr("Ports"), AddressColumnWords::tr("With a link."), true},
            {AddressColumnWords::tr("Classes"), AddressColumnWords::tr("Lossless ones."), true},
            {AddressColumnWords::tr("Longest cable"), {}, true},
            {AddressColumnWords::tr("Of one port"),
             AddressColumnWords::tr("What the port with the longest and fastest cable keeps free for one class."),
             true},
            {AddressColumnWords::tr("Needed"), AddressColumnWords::tr("By all ports and classes together."), true},
            {AddressColumnWords::tr("Buffer"),
             AddressColumnWords::tr("Of the whole switch, as the catalogue states it."), true},
            {AddressColumnWords::tr("Share"), AddressColumnWords::tr("Needed headroom over buffer."), true},
            {AddressColumnWords::tr("Result"), {}, false}};
}

}  // namespace

std::vector<AddressColumn> addressColumns(AddressSheet sheet)
{
    switch (sheet) {
    case AddressSheet::Pools:
        return {{AddressColumnWords::tr("Pool"), {}, false},
                {AddressColumnWords::tr("Range"), {}, false},
                {AddressColumnWords::tr("Cut into"),
                 AddressColumnWords::tr("Length of the prefixes that are taken from it."), false},
                {AddressColumnWords::tr("Needed"), {}, true},
                {AddressColumnWords::tr("Available"), {}, true},
                {AddressColumnWords::tr("Used"), {}, true}};
    case AddressSheet::Subnets:
        return {{AddressColumnWords::tr("Network"), {}, false},
                {AddressColumnWords::tr("Switch"), AddressColumnWords::tr("The leaf that routes it."), false},
                {AddressColumnWords::tr("Rail"), {}, true},
                {AddressColumnWords::tr("VLAN"), {}, true},
                {AddressColumnWords::tr("VNI"), {}, true},
                {AddressColumnWords::tr("IPv4"), {}, false},
                {AddressColumnWords::tr("Gateway"), {}, false},
                {AddressColumnWords::tr("IPv6"), {}, false},
                {AddressColumnWords::tr("Hosts"), AddressColumnWords::tr("Addresses that are given."), true},
                {AddressColumnWords::tr("VRF"), {}, false}};
    case AddressSheet::Devices: return deviceColumns();
    case AddressSheet::Links: return linkColumns();
    case AddressSheet::Hosts:
    case AddressSheet::OutOfBand: return hostColumns();
    case AddressSheet::Vlans:
        return {{AddressColumnWords::tr("Network"), {}, false},
                {AddressColumnWords::tr("VLAN"), {}, true},
                {AddressColumnWords::tr("VNI"), AddressColumnWords::tr("Of the VLAN, with an overlay."), true},
                {AddressColumnWords::tr("VRF"), {}, false},
                {AddressColumnWords::tr("VNI of the VRF"),
                 AddressColumnWords::tr("Under which its routes travel, with an overlay."), true},
                {AddressColumnWords::tr("Subnets"), {}, true},
                {AddressColumnWords::tr("Hosts"), {}, true}};
    case AddressSheet::Lids:
        return {{AddressColumnWords::tr("Network"), {}, false},
                {AddressColumnWords::tr("Ports"), AddressColumnWords::tr("Of hosts and managers."), true},
                {AddressColumnWords::tr("LMC"), {}, true},
                {AddressColumnWords::tr("Switches"), AddressColumnWords::tr("One LID each."), true},
                {AddressColumnWords::tr("LIDs"),
                 AddressColumnWords::tr("The subnet manager assigns them; only their number is planned."), true},
                {AddressColumnWords::tr("Available"),
                 AddressColumnWords::tr("Unicast LIDs of one subnet, 0x0001 to 0xBFFF."), true},
                {AddressColumnWords::tr("Used"), {}, true}};
    case AddressSheet::Partitions:
        return {{AddressColumnWords::tr("Partition"), {}, false},
                {AddressColumnWords::tr("Key"), {}, false},
                {AddressColumnWords::tr("SHARP"), AddressColumnWords::tr("In-network reduction."), false},
                {AddressColumnWords::tr("Blocks"), {}, false},
                {AddressColumnWords::tr("Units"), AddressColumnWords::tr("Of these blocks."), true}};
    case AddressSheet::Headroom: return headroomColumns();
    }
    return {};
}

}  // namespace cw
