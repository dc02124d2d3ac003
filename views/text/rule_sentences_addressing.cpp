// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Addresses, names and lossless Ethernet.
#include "views/text/rule_words.h"

#include <QCoreApplication>

namespace cw {

std::span<const RuleSentence> addressingSentences()
{
    using enum ArgStyle;
    static constexpr RuleSentence kSentences[] = {
        {"A01",
         "overlap",
         QT_TRANSLATE_NOOP("cw::Words", "The address pools %1 and %2 overlap, so that an address could be given "
                                        "twice; choose pools that are apart."),
         {argument(1), argument(2)}},
        {"A01",
         "exhausted",
         QT_TRANSLATE_NOOP("cw::Words", "The address pool %1 has room for %3, and %2 are needed; give it a "
                                        "shorter prefix."),
         {argument(1), argument(2), argument(3)}},
        {"A02",
         "exhausted",
         QT_TRANSLATE_NOOP("cw::Words", "The switches need %1 AS numbers, and the range has %2; take the "
                                        "private range of 32 bits, 4200000000 to 4294967294."),
         {argument(2), argument(3)}},
        {"A02",
         "public",
         QT_TRANSLATE_NOOP("cw::Words", "Not all AS numbers from %1 to %2 are for private use; take 64512 to "
                                        "65534, or 4200000000 to 4294967294."),
         {argument(1), argument(2)}},
        {"A02",
         "same",
         QT_TRANSLATE_NOOP("cw::Words", "%2 and %3 of %1 have the same AS number %4, so that each refuses what "
                                        "the other announces; give every leaf a number of its own."),
         {element(0), argument(1), argument(2), argument(3)}},
        {"A02",
         "unknown",
         QT_TRANSLATE_NOOP("cw::Words", "An AS number is chosen for %1, which is no switch that routes; correct "
                                        "the name or leave the choice out."),
         {argument(1)}},
        {"A03",
         "exhausted",
         QT_TRANSLATE_NOOP("cw::Words", "%1 has %3 numbers, and %2 are needed; widen the range."),
         {argument(1), argument(2), argument(3)}},
        {"A03",
         "vlans",
         QT_TRANSLATE_NOOP("cw::Words", "%1 and %2 run on the same switches and share VLAN %3; give each a "
                                        "range of its own."),
         {element(0), element(1), argument(1)}},
        {"A03",
         "vnis",
         QT_TRANSLATE_NOOP("cw::Words", "The overlays of %1 and %2 share VNI %3; give each a range of its own."),
         {element(0), element(1), argument(1)}},
        {"A04",
         "token",
         QT_TRANSLATE_NOOP("cw::Words", "The pattern of host names has %1, which stands for nothing; it may "
                                        "have {name}, {role}, {network}, {group}, {number}, {rack} and {unit}."),
         {argument(1)}},
        {"A04",
         "form",
         QT_TRANSLATE_NOOP("cw::Words", "The pattern of host names gives %1, which is no host name; use "
                                        "letters, digits and hyphens, at most 63 in all."),
         {argument(1)}},
        {"A04",
         "twice",
         QT_TRANSLATE_NOOP("cw::Words", "The pattern of host names gives %1 to more than one device; put {name} "
                                        "into it, or {number} with {role} and {network}."),
         {argument(1)}},
        {"A04",
         "interface",
         QT_TRANSLATE_NOOP("cw::Words", "The VRF %2 of %1 has more than %3 characters, and Linux refuses it as "
                                        "an interface; choose a shorter name."),
         {element(0), argument(1), argument(2)}},
        {"A04",
         "reserved",
         QT_TRANSLATE_NOOP("cw::Words", "The VRF %2 of %1 has a name that switches use for something else; choose "
                                        "another."),
         {element(0), argument(1)}},
        {"A05",
         "bridged",
         QT_TRANSLATE_NOOP("cw::Words", "%1 and %2 run on the same switches and share VLAN %3, so that storage "
                                        "and compute are one broadcast domain; give each VLANs of its own."),
         {element(0), element(1), argument(1)}},
        {"A05",
         "routed",
         QT_TRANSLATE_NOOP("cw::Words", "%1 and %2 share the VRF %3, which routes from out of band into the "
                                        "cluster; give out of band a VRF of its own and join them at a firewall "
                                        "or jump host."),
         {element(0), element(1), argument(1)}},
        {"I04",
         "trees",
         QT_TRANSLATE_NOOP("cw::Words", "Partitions of %1 would take %2 trees of in-network reduction, and a "
                                        "switch has %3; let fewer of them reduce."),
         {element(0), argument(1), argument(2)}},
        {"I04",
         "port",
         QT_TRANSLATE_NOOP("cw::Words", "%1 is in several partitions with in-network reduction on %2, and a "
                                        "port serves one of them at a time; leave it in one."),
         {element(0), element(1)}},
        {"R01",
         "path",
         QT_TRANSLATE_NOOP("cw::Words", "Hosts of %1 send packets of %2 bytes, and the switches pass %3; raise "
                                        "the MTU of the switches or lower that of the hosts."),
         {element(0), argument(1), argument(2)}},
        {"R01",
         "rdma",
         QT_TRANSLATE_NOOP("cw::Words", "The path of %1 passes %2 bytes, and the largest RDMA packet needs %3; "
                                        "raise the MTU of hosts and switches."),
         {element(0), argument(1), argument(2)}},
        {"R02",
         "none",
         QT_TRANSLATE_NOOP("cw::Words", "%1 is to be lossless and no traffic class is; name one, or let the "
                                        "network lose packets."),
         {allElements()}},
        {"R02",
         "many",
         QT_TRANSLATE_NOOP("cw::Words", "%1 has %2 lossless classes, and switches hold %3 well; use fewer."),
         {allElements(), argument(1), argument(2)}},
        {"R02",
         "shared",
         QT_TRANSLATE_NOOP("cw::Words", "The lossless class %2 of %1 has the priority or DSCP of another, so "
                                        "that switches can't tell them apart; give each its own."),
         {allElements(), argument(1)}},
        {"R02",
         "congestion",
         QT_TRANSLATE_NOOP("cw::Words", "The congestion notices %2 of %1 travel in a lossless class, so that a "
                                        "pause holds them back; give them a priority and a DSCP of their own."),
         {allElements(), argument(1)}},
        {"R02",
         "strict",
         QT_TRANSLATE_NOOP("cw::Words", "The congestion notices %2 of %1 wait for other traffic; let their "
                                        "priority be served first."),
         {allElements(), argument(1)}},
        {"R03",
         "over",
         QT_TRANSLATE_NOOP("cw::Words", "The fullest %2 of %1 needs %3 of headroom for its lossless ports, and "
                                        "its buffer has %4; use shorter cables, fewer classes or a switch with "
                                        "more buffer."),
         {element(0), argument(1), argument(2), argument(3)}},
        {"R03",
         "unknown",
         QT_TRANSLATE_NOOP("cw::Words", "The fullest %2 of %1 needs %3 of headroom for its lossless ports, and "
                                        "the catalogue doesn't state its buffer; look it up in the data sheet."),
         {element(0), argument(1), argument(2)}},
        {"R04",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "Of %1 marking begins at %2, is complete at %3, and the pause comes at "
                                        "%4; each must be more than the one before."),
         {allElements(), argument(0), argument(1), argument(2)}},
        {"R05",
         "edge",
         QT_TRANSLATE_NOOP("cw::Words", "%1 leads out of the cluster and is lossless, so that a slow neighbour "
                                        "can pause it; keep pause frames inside the fabric."),
         {allElements()}},
        {"R05",
         "watchdog",
         QT_TRANSLATE_NOOP("cw::Words", "%1 has no watchdog for paused queues, so that one broken adapter can "
                                        "stop the fabric; switch it on."),
         {allElements()}},
        {"R06",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "With hashing the slowest flow of %1 gets about %2 of its share with %3 "
                                        "queue pairs for each connection; use %4 at least, or adaptive routing."),
         {element(0), argument(0, Percent), argument(1), argument(2)}},
        {"R07",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "Leaves of %1 have %2 links to each spine; when one fails, hashing "
                                        "without weights leaves %3 of the rate of those that hash to it; use "
                                        "weights or adaptive routing."),
         {element(0), argument(0), argument(1, Percent)}},
        {"R08",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 has routes of %2 next hops, and its switches hold %3; use fewer "
                                        "links to each switch above, or another switch."),
         {element(0), argument(0), argument(1)}},
    };
    return kSentences;
}

}  // namespace cw
