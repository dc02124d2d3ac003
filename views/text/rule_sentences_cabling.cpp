// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/rule_words.h"

#include <QCoreApplication>

namespace cw {

std::span<const RuleSentence> cablingSentences()
{
    static constexpr RuleSentence kSentences[] = {
        {"F01",
         "twice",
         QT_TRANSLATE_N_NOOP(
             "cw::Words",
             "In %1, %n port(s) have more than one cable, the first of them on %2; move or remove all cables but one."),
         {element(0), argument(2)},
         1},
        {"F01",
         "cage",
         QT_TRANSLATE_N_NOOP("cw::Words", "In %1, %n cage(s) hold links of unlike modules, the first of them on %2: %3 "
                                          "and %4; a cage takes one module for all its ports."),
         {element(0), argument(2), argument(3), argument(4)},
         1},
        {"F01",
         "speed",
         QT_TRANSLATE_N_NOOP("cw::Words", "In %1, %n link(s) run faster than a port at one end, the first of them at "
                                          "%2; choose other ports or a slower link."),
         {element(0), argument(2)},
         1},
        {"F06",
         "link",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n link(s) of %1 lead from one plane to another, so that a fault of one "
                                          "reaches the other; keep planes apart."),
         {element(0)},
         1},
        {"F06",
         "host",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n host(s) of %1 have all their ports on one plane and lose them together; "
                                          "spread the ports over the planes."),
         {element(0)},
         1},
        {"F07",
         "level",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n link(s) of %1 join two switches of one tier, which routes that go up and "
                                          "then down never use; lead them to the tier above."),
         {element(0)},
         1},
        {"F07",
         "host",
         QT_TRANSLATE_N_NOOP("cw::Words",
                             "%n link(s) of %1 lead from a host to a switch above the leaves; attach hosts to leaves."),
         {element(0)},
         1},
        {"F11",
         "",
         QT_TRANSLATE_NOOP("cw::Words",
                           "%1 joins equal rails only, and its nodes don't forward, so that GPUs of different rails "
                           "can't reach each other; turn on forwarding inside the nodes or choose another topology."),
         {element(0)}},
        {"I03",
         "tree",
         QT_TRANSLATE_N_NOOP(
             "cw::Words",
             "%n switch(es) of %1 differ in their links from the others of their tier, and OpenSM takes that for a fat "
             "tree only if it is told the roots; give it their list (root_guid_file), or cable evenly."),
         {element(0)},
         1},
        {"I03",
         "dragonfly",
         QT_TRANSLATE_NOOP("cw::Words", "%1 is no tree, so that OpenSM's fat-tree routing can't serve it; use a "
                                        "routing engine for dragonfly+ with adaptive routing."),
         {element(0)}},
        {"I05",
         "",
         QT_TRANSLATE_N_NOOP("cw::Words",
                             "%n pair(s) of leaves of %1 are connected by routes only that turn from down to up, on "
                             "which lossless traffic can deadlock; give them a common switch above."),
         {element(0)},
         0},
        {"M03",
         "",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n managed switch(es) can't all be reached over a serial console when their "
                                          "network is down: console servers of the design have %1 ports; add some."),
         {argument(1)},
         0},
        {"M04",
         "alone",
         QT_TRANSLATE_NOOP("cw::Words", "%1 is the only unit of its kind on the way to the outside, and its failure "
                                        "cuts the design off; take two."),
         {element(0)}},
        {"M04",
         "leaf",
         QT_TRANSLATE_NOOP("cw::Words", "All units of %1 hang on %2, whose failure cuts the design off from the "
                                        "outside; attach them to two leaves."),
         {element(0), argument(1)}},
        {"M04",
         "missing",
         QT_TRANSLATE_NOOP("cw::Words", "%1 to and from the outside are wanted, and the design has neither gateway nor "
                                        "firewall; add a pair."),
         {argument(1, ArgStyle::BitRate)}},
        {"M04",
         "outside",
         QT_TRANSLATE_NOOP("cw::Words", "With one device lost, %2 to and from the outside pass %1, and %3 are wanted; "
                                        "add units or faster ports."),
         {element(0), argument(1, ArgStyle::BitRate), argument(2, ArgStyle::BitRate)}},
        {"M04",
         "none",
         QT_TRANSLATE_NOOP("cw::Words", "Nothing in the design leads to the outside: no gateway and no firewall; add a "
                                        "pair, or note that another project provides it."),
         {}},
        {"P02",
         "connector",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n cable(s) of %1 have connectors that the modules at their ends don't "
                                          "take: %2; choose another cable or module."),
         {element(0), argument(2)},
         1},
        {"P02",
         "medium",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n cable(s) of %1 are of another fibre than the modules at their ends, or "
                                          "lack a module: %2; choose another cable or module."),
         {element(0), argument(2)},
         1},
        {"P04",
         "feed",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n rack(s) draw more than one feed carries when the other fails, the worst "
                                          "%1 of %2; put less into a rack or choose larger PDUs."),
         {argument(2), argument(3)},
         1},
        {"P04",
         "unknown",
         QT_TRANSLATE_NOOP("cw::Words", "The bill has no rack PDU with a rating, so that nobody can say whether one "
                                        "feed carries a rack alone; add one to a catalogue of your own."),
         {}},
        {"P07",
         "",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n unit(s) of %1 hang on two leaves that stand in one rack (%2) and are cut "
                                          "off when its power fails; put the two into different racks."),
         {element(0), argument(1)},
         0},
        {"P08",
         "",
         QT_TRANSLATE_NOOP("cw::Words",
                           "%1 has no nameplate power, and its typical power counts no modules: %2 of optics are "
                           "missing from the sum; give its nameplate in a catalogue of your own."),
         {argument(0, ArgStyle::Part), argument(1)}},
    };
    return kSentences;
}

}  // namespace cw
