// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/address_book.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct AddressColumnWords {
    Q_DECLARE_TR_FUNCTIONS(cw::AddressColumnWords)
};

using W = AddressColumnWords;

std::vector<AddressColumn> deviceColumns()
{
    return {
        {W::tr("Host name"), W::tr("After the pattern of the address plan."), false},
        {W::tr("Device"), W::tr("The plan's own name."), false},
        {W::tr("Role"), {}, false},
        {W::tr("Network"), W::tr("Of a switch."), false},
        {W::tr("Rack"), {}, false},
        {W::tr("Unit"), W::tr("Lowest rack unit."), true},
        {W::tr("Loopback, IPv4"), W::tr("Of a switch that routes."), false},
        {W::tr("Loopback, IPv6"), W::tr("With dual stack."), false},
        {W::tr("AS number"), W::tr("Of a switch that routes."), true},
        {W::tr("VRF"), W::tr("That the network has on its switches."), false},
        {W::tr("Management"), W::tr("Its first address on the out-of-band network: BMC or management port."), false}};
}

std::vector<AddressColumn> linkColumns()
{
    return {
        {W::tr("Network"), {}, false},        {W::tr("Lower switch"), {}, false},
        {W::tr("Port"), {}, false},           {W::tr("Address"), {}, false},
        {W::tr("AS number"), {}, true},       {W::tr("Upper switch"), {}, false},
        {W::tr("Port"), {}, false},           {W::tr("Address"), {}, false},
        {W::tr("AS number"), {}, true},       {W::tr("Prefix"), W::tr("A /31 (RFC 3021) or a /127 (RFC 6164)."), false},
        {W::tr("MTU"), W::tr("Bytes."), true}};
}

std::vector<AddressColumn> hostColumns()
{
    return {{W::tr("Network"), {}, false},
            {W::tr("Host name"), {}, false},
            {W::tr("Port"), {}, false},
            {W::tr("IPv4"), {}, false},
            {W::tr("IPv6"), {}, false},
            {W::tr("Gateway"), {}, false},
            {W::tr("VLAN"), {}, true},
            {W::tr("Switch"), {}, false},
            {W::tr("Port of the switch"), {}, false},
            {W::tr("MTU"), W::tr("Bytes."), true}};
}

std::vector<AddressColumn> headroomColumns()
{
    return {{W::tr("Switch"), {}, false},
            {W::tr("Network"), {}, false},
            {W::tr("Model"), {}, false},
            {W::tr("Ports"), W::tr("With a link."), true},
            {W::tr("Classes"), W::tr("Lossless ones."), true},
            {W::tr("Longest cable"), {}, true},
            {W::tr("Of one port"), W::tr("What the port with the longest and fastest cable keeps free for one class."),
             true},
            {W::tr("Needed"), W::tr("By all ports and classes together."), true},
            {W::tr("Buffer"), W::tr("Of the whole switch, as the catalogue states it."), true},
            {W::tr("Share"), W::tr("Needed headroom over buffer."), true},
            {W::tr("Result"), {}, false}};
}

}  // namespace

std::vector<AddressColumn> addressColumns(AddressSheet sheet)
{
    switch (sheet) {
    case AddressSheet::Pools:
        return {{W::tr("Pool"), {}, false},
                {W::tr("Range"), {}, false},
                {W::tr("Cut into"), W::tr("Length of the prefixes that are taken from it."), false},
                {W::tr("Needed"), {}, true},
                {W::tr("Available"), {}, true},
                {W::tr("Used"), {}, true}};
    case AddressSheet::Subnets:
        return {{W::tr("Network"), {}, false},
                {W::tr("Switch"), W::tr("The leaf that routes it."), false},
                {W::tr("Rail"), {}, true},
                {W::tr("VLAN"), {}, true},
                {W::tr("VNI"), {}, true},
                {W::tr("IPv4"), {}, false},
                {W::tr("Gateway"), {}, false},
                {W::tr("IPv6"), {}, false},
                {W::tr("Hosts"), W::tr("Addresses that are given."), true},
                {W::tr("VRF"), {}, false}};
    case AddressSheet::Devices: return deviceColumns();
    case AddressSheet::Links: return linkColumns();
    case AddressSheet::Hosts:
    case AddressSheet::OutOfBand: return hostColumns();
    case AddressSheet::Vlans:
        return {{W::tr("Network"), {}, false},
                {W::tr("VLAN"), {}, true},
                {W::tr("VNI"), W::tr("Of the VLAN, with an overlay."), true},
                {W::tr("VRF"), {}, false},
                {W::tr("VNI of the VRF"), W::tr("Under which its routes travel, with an overlay."), true},
                {W::tr("Subnets"), {}, true},
                {W::tr("Hosts"), {}, true}};
    case AddressSheet::Lids:
        return {{W::tr("Network"), {}, false},
                {W::tr("Ports"), W::tr("Of hosts and managers."), true},
                {W::tr("LMC"), {}, true},
                {W::tr("Switches"), W::tr("One LID each."), true},
                {W::tr("LIDs"), W::tr("The subnet manager assigns them; only their number is planned."), true},
                {W::tr("Available"), W::tr("Unicast LIDs of one subnet, 0x0001 to 0xBFFF."), true},
                {W::tr("Used"), {}, true}};
    case AddressSheet::Partitions:
        return {{W::tr("Partition"), {}, false},
                {W::tr("Key"), {}, false},
                {W::tr("SHARP"), W::tr("In-network reduction."), false},
                {W::tr("Blocks"), {}, false},
                {W::tr("Units"), W::tr("Of these blocks."), true}};
    case AddressSheet::Headroom: return headroomColumns();
    }
    return {};
}

}  // namespace cw
