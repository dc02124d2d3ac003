// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/rule_words.h"

#include <QCoreApplication>

namespace cw {

std::span<const RuleSentence> networkSentences()
{
    using enum ArgStyle;
    static constexpr RuleSentence kSentences[] = {
        {"F02",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 can't be built as it stands (%2); choose switches with more ports, "
                                        "allow more tiers or oversubscription, or attach fewer units."),
         {element(0), argument(0, Problem)}},
        {"F03",
         "asked",
         QT_TRANSLATE_NOOP("cw::Words", "%1 is oversubscribed %2 at its fullest leaf, more than the %3 that was asked "
                                        "for; add uplinks or attach fewer hosts to a leaf."),
         {element(0), argument(1, Ratio), argument(3, Ratio)}},
        {"F03",
         "policy",
         QT_TRANSLATE_NOOP("cw::Words", "%1 is oversubscribed %2, and a network of this kind should have at most "
                                        "%3; lower its oversubscription."),
         {element(0), argument(1, Ratio), argument(2, Ratio)}},
        {"F04",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "In %1 some pairs of leaf and spine have %2 links and others %3, so that "
                                        "some paths fill first; choose counts that divide evenly."),
         {element(0), argument(0), argument(1)}},
        {"F05",
         "mixed",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n link(s) of %1 lead to the leaf of another rail, the first of them to %2; "
                                          "attach port k of every server to the leaf of rail k."),
         {element(0), argument(2)},
         1},
        {"F05",
         "unattached",
         QT_TRANSLATE_NOOP("cw::Words", "Servers of %1 have %3 compute ports, but only %2 of them are attached to "
                                        "%4; attach all, so that each GPU has its rail."),
         {element(0), argument(1), argument(2), element(1)}},
        {"F05",
         "unequal",
         QT_TRANSLATE_NOOP("cw::Words", "Servers of %1 take %2 rails of %4, others %3; give all servers of a "
                                        "rail-optimised network the same number of ports, or choose a fat tree."),
         {element(0), argument(1), argument(2), element(1)}},
        {"F08",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 is built for full scalable units: %2 of its %3 host ports are used; "
                                        "this is how the reference architectures do it and leaves room to grow."),
         {element(0), argument(0), argument(1)}},
        {"F09",
         "apart",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n host(s) of %1 have no path to the others; link their switches."),
         {element(0)},
         1},
        {"F09",
         "cut",
         QT_TRANSLATE_N_NOOP("cw::Words", "The failure of %2 cuts %n host(s) of %1 off from the others; give their "
                                          "switches, or the hosts, a second way."),
         {element(0), argument(2)},
         1},
        {"F09",
         "network",
         QT_TRANSLATE_NOOP("cw::Words", "The hosts of %1 have two ports, but both go to one leaf switch, whose "
                                        "failure cuts them off; let them go to two leaves."),
         {element(0)}},
        {"F09",
         "unit",
         QT_TRANSLATE_NOOP("cw::Words", "Units of %1 have one port only on %2, and the failure of one leaf switch "
                                        "cuts them off; attach two."),
         {element(0), element(1)}},
        {"F10",
         "unit",
         QT_TRANSLATE_NOOP("cw::Words", "The leaves of %1 have %2 free host ports, and the next unit needs %3; it "
                                        "will take another leaf switch."),
         {element(0), argument(1), argument(2)}},
        {"F10",
         "share",
         QT_TRANSLATE_NOOP("cw::Words", "The leaves of %1 have %2 free host ports, and the design keeps %4 free, which "
                                        "are %3; add a leaf switch."),
         {element(0), argument(1), argument(2), argument(3, Percent)}},
        {"F12",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "The ports of %1 can run at %3, but %2 runs them at %4; a faster switch would "
                                        "use them."),
         {element(0), element(1), argument(0, BitRate), argument(1, BitRate)}},
        {"I01",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 needs %2 InfiniBand addresses (LIDs), and one subnet has %3; divide it "
                                        "into several subnets or use Ethernet."),
         {element(0), argument(0), argument(1)}},
        {"I02",
         "leaf",
         QT_TRANSLATE_N_NOOP("cw::Words", "All %n port(s) of fabric managers of %1 are on %2, whose failure takes the "
                                          "management with it; spread them over two leaves."),
         {element(0), argument(2)},
         1},
        {"I02",
         "few",
         QT_TRANSLATE_NOOP("cw::Words", "%1 keeps %2 ports for fabric managers and needs at least %3, so that one "
                                        "manager may fail; keep more ports free."),
         {element(0), argument(1), argument(2)}},
        {"I06",
         "switch",
         QT_TRANSLATE_NOOP("cw::Words", "The switch %2 of %1 doesn't speak %3; choose another switch or change the "
                                        "technology of the network."),
         {element(0), argument(1), argument(2, Tech)}},
        {"I06",
         "port",
         QT_TRANSLATE_NOOP("cw::Words", "The ports %3 of %1 don't speak %4, which %2 uses; choose another server "
                                        "or change the technology of the network."),
         {element(0), element(1), argument(1), argument(2, Tech)}},
        {"NET-01",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 has no connection to this network: %2; attach it, or add that network "
                                        "to the design."),
         {element(0), argument(0, Network)}},
        {"NET-02",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "A server of %1 has %2 for storage and service together and needs %3 and "
                                        "%4 at the busiest; give it more or faster ports, or separate the "
                                        "networks."),
         {element(0), argument(0), argument(1), argument(2)}},
        {"NET-03",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 uses RoCE: plan one lossless traffic class with PFC and ECN, an MTU of "
                                        "at least 4200 bytes on the whole path, and the same settings on hosts and "
                                        "switches."),
         {element(0)}},
    };
    return kSentences;
}

}  // namespace cw
