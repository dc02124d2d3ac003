// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/rule_words.h"

#include <QCoreApplication>

namespace cw {

std::span<const RuleTitle> ruleTitles()
{
    static constexpr RuleTitle kTitles[] = {
        {"A01", QT_TRANSLATE_NOOP("cw::Words", "Address pools too small or overlapping")},
        {"A02", QT_TRANSLATE_NOOP("cw::Words", "AS numbers short or shared")},
        {"A03", QT_TRANSLATE_NOOP("cw::Words", "VLANs or VNIs short or shared")},
        {"A04", QT_TRANSLATE_NOOP("cw::Words", "Host names unfit")},
        {"A05", QT_TRANSLATE_NOOP("cw::Words", "Networks not separated")},
        {"C-01", QT_TRANSLATE_NOOP("cw::Words", "Parts without a price")},
        {"C-02", QT_TRANSLATE_NOOP("cw::Words", "Total rests on weak prices")},
        {"C-03", QT_TRANSLATE_NOOP("cw::Words", "Cost beyond what can be counted")},
        {"D-01", QT_TRANSLATE_NOOP("cw::Words", "Part not in the catalogue")},
        {"D-02", QT_TRANSLATE_NOOP("cw::Words", "Change by hand can't be applied")},
        {"F01", QT_TRANSLATE_NOOP("cw::Words", "Ports at odds with their cables")},
        {"F02", QT_TRANSLATE_NOOP("cw::Words", "Network can't be built")},
        {"F03", QT_TRANSLATE_NOOP("cw::Words", "Oversubscription over policy")},
        {"F04", QT_TRANSLATE_NOOP("cw::Words", "Uneven links from leaf to spine")},
        {"F05", QT_TRANSLATE_NOOP("cw::Words", "Rails out of line")},
        {"F06", QT_TRANSLATE_NOOP("cw::Words", "Planes not kept apart")},
        {"F07", QT_TRANSLATE_NOOP("cw::Words", "Links outside the tiers")},
        {"F08", QT_TRANSLATE_NOOP("cw::Words", "Built for full scalable units")},
        {"F09", QT_TRANSLATE_NOOP("cw::Words", "Cut off by one failure")},
        {"F10", QT_TRANSLATE_NOOP("cw::Words", "Too few ports left for growth")},
        {"F11", QT_TRANSLATE_NOOP("cw::Words", "Rails without a path between them")},
        {"F12", QT_TRANSLATE_NOOP("cw::Words", "Ports run below their speed")},
        {"I01", QT_TRANSLATE_NOOP("cw::Words", "Too many InfiniBand addresses")},
        {"I02", QT_TRANSLATE_NOOP("cw::Words", "Fabric managers not redundant")},
        {"I03", QT_TRANSLATE_NOOP("cw::Words", "Fat-tree routing needs help")},
        {"I04", QT_TRANSLATE_NOOP("cw::Words", "Too many reduction trees")},
        {"I05", QT_TRANSLATE_NOOP("cw::Words", "Routes that can deadlock")},
        {"I06", QT_TRANSLATE_NOOP("cw::Words", "Technologies don't match")},
        {"M01", QT_TRANSLATE_NOOP("cw::Words", "No out-of-band port attached")},
        {"M02", QT_TRANSLATE_NOOP("cw::Words", "Out-of-band network missing or thin")},
        {"M03", QT_TRANSLATE_NOOP("cw::Words", "Switches without a serial console")},
        {"M04", QT_TRANSLATE_NOOP("cw::Words", "Way to the outside")},
        {"M05", QT_TRANSLATE_NOOP("cw::Words", "Too few management servers")},
        {"NET-01", QT_TRANSLATE_NOOP("cw::Words", "Block lacks a network")},
        {"NET-02", QT_TRANSLATE_NOOP("cw::Words", "Merged link too slow for both uses")},
        {"NET-03", QT_TRANSLATE_NOOP("cw::Words", "RoCE needs a lossless class")},
        {"P01", QT_TRANSLATE_NOOP("cw::Words", "No cable fits")},
        {"P02", QT_TRANSLATE_NOOP("cw::Words", "Connectors don't fit")},
        {"P03", QT_TRANSLATE_NOOP("cw::Words", "Cables can't be laid so")},
        {"P04", QT_TRANSLATE_NOOP("cw::Words", "One feed can't carry a rack")},
        {"P05", QT_TRANSLATE_NOOP("cw::Words", "Rack power or cooling exceeded")},
        {"P06", QT_TRANSLATE_NOOP("cw::Words", "Device doesn't fit into its rack")},
        {"P07", QT_TRANSLATE_NOOP("cw::Words", "Pair of leaves in one rack")},
        {"P08", QT_TRANSLATE_NOOP("cw::Words", "Power of optics not counted")},
        {"R01", QT_TRANSLATE_NOOP("cw::Words", "Packet sizes don't match")},
        {"R02", QT_TRANSLATE_NOOP("cw::Words", "Lossless classes unsound")},
        {"R03", QT_TRANSLATE_NOOP("cw::Words", "Buffer for lossless ports")},
        {"R04", QT_TRANSLATE_NOOP("cw::Words", "Marking and pause out of order")},
        {"R05", QT_TRANSLATE_NOOP("cw::Words", "Pause frames reach too far")},
        {"R06", QT_TRANSLATE_NOOP("cw::Words", "Too few flows for hashing")},
        {"R07", QT_TRANSLATE_NOOP("cw::Words", "Hashing without weights")},
        {"R08", QT_TRANSLATE_NOOP("cw::Words", "More next hops than a switch holds")},
        {"RL-01", QT_TRANSLATE_NOOP("cw::Words", "No spare servers")},
        {"RL-02", QT_TRANSLATE_NOOP("cw::Words", "Few spare servers")},
        {"RL-03", QT_TRANSLATE_NOOP("cw::Words", "Run loses too much of its time")},
        {"RL-04", QT_TRANSLATE_NOOP("cw::Words", "Checkpoints too rare or too frequent")},
        {"ST-02", QT_TRANSLATE_NOOP("cw::Words", "Storage capacity below the requirement")},
        {"ST-03", QT_TRANSLATE_NOOP("cw::Words", "Storage throughput below the requirement")},
        {"ST-05", QT_TRANSLATE_NOOP("cw::Words", "Too few units for the protection")},
        {"ST-06", QT_TRANSLATE_NOOP("cw::Words", "Storage filled too far")},
        {"ST-07", QT_TRANSLATE_NOOP("cw::Words", "Read rate below the guidance")},
        {"ST-08", QT_TRANSLATE_NOOP("cw::Words", "Checkpoint doesn't fit its window")},
        {"ST-09", QT_TRANSLATE_NOOP("cw::Words", "Storage share of a server below the requirement")},
        {"ST-10", QT_TRANSLATE_NOOP("cw::Words", "Drives and ports out of proportion")},
        {"ST-13", QT_TRANSLATE_NOOP("cw::Words", "Storage uplinks oversubscribed")},
        {"ST-14", QT_TRANSLATE_NOOP("cw::Words", "Storage sized by capacity")},
        {"ST-15", QT_TRANSLATE_NOOP("cw::Words", "Storage sized by throughput")},
        {"TR-01", QT_TRANSLATE_NOOP("cw::Words", "Model doesn't fit into GPU memory")},
        {"TR-02", QT_TRANSLATE_NOOP("cw::Words", "Workload can't be laid out")},
        {"TR-03", QT_TRANSLATE_NOOP("cw::Words", "Deadline missed")},
        {"TR-04", QT_TRANSLATE_NOOP("cw::Words", "More GPUs asked for than the pool has")},
        {"TR-05", QT_TRANSLATE_NOOP("cw::Words", "Jobs of one pool can't run at once")},
        {"TR-06", QT_TRANSLATE_NOOP("cw::Words", "Pool too small for the load")},
        {"TR-07", QT_TRANSLATE_NOOP("cw::Words", "Serving times not kept")},
        {"TR-08", QT_TRANSLATE_NOOP("cw::Words", "Offloaded data doesn't fit into host memory")},
    };
    return kTitles;
}

std::span<const FixLabel> fixLabels()
{
    using enum ArgStyle;
    static constexpr FixLabel kLabels[] = {
        {"set-count", QT_TRANSLATE_NOOP("cw::Words", "Set the count of %1 to %2"), {argument(0), argument(1)}},
        {"attach", QT_TRANSLATE_NOOP("cw::Words", "Attach %1 to %2"), {argument(0), argument(1, Network)}},
        {"set-ports",
         QT_TRANSLATE_NOOP("cw::Words", "Attach %2 ports of %1 to %3"),
         {argument(0), argument(1), argument(2, Network)}},
        {"set-oversubscription",
         QT_TRANSLATE_NOOP("cw::Words", "Set the oversubscription of %1 to %2"),
         {argument(0, Network), argument(1, Ratio)}},
        {"set-max-tiers", QT_TRANSLATE_NOOP("cw::Words", "Allow %2 tiers in %1"), {argument(0, Network), argument(1)}},
        {"set-dual-homed", QT_TRANSLATE_NOOP("cw::Words", "Dual-home the hosts of %1"), {argument(0, Network)}},
        {"set-manager-ports",
         QT_TRANSLATE_NOOP("cw::Words", "Keep %2 manager ports in %1"),
         {argument(0, Network), argument(1)}},
        {"clear-link-speed", QT_TRANSLATE_NOOP("cw::Words", "Let %1 run at full speed"), {argument(0, Network)}},
        {"set-fill",
         QT_TRANSLATE_NOOP("cw::Words", "Set the fill limit of %1 to %2"),
         {argument(0), argument(1, Percent)}},
        {"set-spares", QT_TRANSLATE_NOOP("cw::Words", "Set the spares of %1 to %2"), {argument(0), argument(1)}},
        {"add-management", QT_TRANSLATE_NOOP("cw::Words", "Add management servers: %1"), {argument(0)}},
        {"forward-in-nodes", QT_TRANSLATE_NOOP("cw::Words", "Forward inside the nodes of %1"), {argument(0, Network)}},
        {"add-console", QT_TRANSLATE_NOOP("cw::Words", "Add console servers: %1"), {argument(0)}},
        {"add-network", QT_TRANSLATE_NOOP("cw::Words", "Add this network: %1"), {argument(0, Network)}},
        {"drop-override", QT_TRANSLATE_NOOP("cw::Words", "Drop the change by hand"), {}},
        {"replace-part", QT_TRANSLATE_NOOP("cw::Words", "Replace %1 by %2"), {argument(0), argument(1)}},
    };
    return kLabels;
}

}  // namespace cw
