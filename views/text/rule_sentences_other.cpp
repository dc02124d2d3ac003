// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/rule_words.h"

#include <QCoreApplication>

namespace cw {

std::span<const RuleSentence> otherSentences()
{
    using enum ArgStyle;
    static constexpr RuleSentence kSentences[] = {
        {"C-01",
         "",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n part(s) have no price, and the total is short of them: %1; give "
                                          "their prices in a price file of your own."),
         {argument(1)},
         0},
        {"C-02",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 of the total rests on prices of low confidence, the most on %2; ask "
                                        "for a quotation before you rely on it."),
         {argument(0, Percent), argument(1, Part)}},
        {"C-03",
         "line",
         QT_TRANSLATE_NOOP("cw::Words",
                           "What all of %1 cost together is beyond %2, where counting ends, so that the total "
                           "is wrong; check its price and the count."),
         {argument(1), argument(2)}},
        {"C-03",
         "sum",
         QT_TRANSLATE_NOOP("cw::Words", "The cost is beyond %1, where counting ends, so that the total is wrong; check "
                                        "prices, rates and counts."),
         {argument(1)}},
        {"D-01",
         "unknown",
         QT_TRANSLATE_NOOP("cw::Words", "%1 uses the part %2, which the catalogue doesn't have; choose another, or "
                                        "add it to a catalogue of your own."),
         {element(0), argument(1)}},
        {"D-01",
         "kind",
         QT_TRANSLATE_NOOP("cw::Words", "%1 uses the part %2, which is of another kind than is needed there; "
                                        "choose another."),
         {element(0), argument(1)}},
        {"D-02",
         "gone",
         QT_TRANSLATE_NOOP("cw::Words", "A change drawn by hand is about %1, which the plan no longer has; drop it, or "
                                        "draw it again."),
         {argument(1)}},
        {"D-02",
         "taken",
         QT_TRANSLATE_NOOP("cw::Words", "A change drawn by hand needs %1, which is taken; drop it, or choose another "
                                        "port or name."),
         {argument(1)}},
        {"D-02",
         "cable",
         QT_TRANSLATE_NOOP("cw::Words",
                           "The cable %1, chosen by hand, doesn't fit its link; choose another, or let the "
                           "program choose."),
         {argument(1)}},
        {"D-02",
         "switch",
         QT_TRANSLATE_NOOP("cw::Words", "A switch added by hand is of the part %1, which the catalogue doesn't have or "
                                        "which doesn't fit its network; choose another part, or drop the switch."),
         {argument(1)}},
        {"D-02",
         "place",
         QT_TRANSLATE_NOOP("cw::Words",
                           "The rack that holds %1 should stand at %2, where another rack was put by hand; "
                           "move it elsewhere, or drop the change."),
         {argument(1), argument(2)}},
        {"D-02",
         "rack",
         QT_TRANSLATE_NOOP("cw::Words", "The rack that holds %1 was put at two places by hand; drop one of the "
                                        "changes."),
         {argument(1)}},
        {"M01",
         "switch",
         QT_TRANSLATE_N_NOOP("cw::Words", "The management ports of %n switch(es) have no cable to %1, the first of "
                                          "them %2; link them."),
         {element(0), argument(2)},
         1},
        {"M01",
         "unit",
         QT_TRANSLATE_NOOP("cw::Words", "The management ports of %1 are not attached to %2, so that a hung unit "
                                        "can't be reached; attach them."),
         {element(0), element(1)}},
        {"M02",
         "uplinks",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n access switch(es) of %1 hang on fewer than two aggregation switches and "
                                          "are lost with one; link them to two."),
         {element(0)},
         1},
        {"M02",
         "missing",
         QT_TRANSLATE_NOOP("cw::Words", "The design has no out-of-band network, so that nothing can be reached "
                                        "when another network fails; add one."),
         {}},
        {"M05",
         "login",
         QT_TRANSLATE_NOOP("cw::Words", "The design has no login node, so that users would work on the management "
                                        "servers; add some, or note that another project provides them."),
         {}},
        {"M05",
         "few",
         QT_TRANSLATE_N_NOOP("cw::Words",
                             "The design has %n management server(s), and %1 are needed to keep a majority "
                             "when one fails; add some."),
         {argument(2)},
         1},
        {"P01",
         "none",
         QT_TRANSLATE_N_NOOP("cw::Words", "For %n link(s) of %1 the catalogue has no cable or optic that reaches "
                                          "%2; move the racks closer, choose another switch, or add a part to a "
                                          "catalogue of your own."),
         {element(0), argument(2)},
         1},
        {"P01",
         "short",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n link(s) of %1 have cables ordered by hand that don't reach: %3 for a way "
                                          "of up to %2; order longer ones, or let the program choose."),
         {element(0), argument(2), argument(4)},
         1},
        {"P03",
         "bend",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n link(s) of %1 have cables that bear no turn of %4, the stiffest %2 with "
                                          "%3; choose thinner cables, or describe wider turns in a catalogue of your "
                                          "own."),
         {element(0), argument(2), argument(3), argument(4)},
         1},
        {"P03",
         "full",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n stretch(es) of cable tray hold more than %3 of cross-section, the "
                                          "fullest at %1 %2; change how many racks stand in a row, or describe a "
                                          "larger tray in a catalogue of your own."),
         {argument(2), argument(3, ArgStyle::Percent), argument(4, ArgStyle::Percent)},
         1},
        {"P05",
         "rack",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n rack(s) with %1 draw more than allowed, the worst %2 of %3; raise "
                                          "the limit of the site or put less into a rack."),
         {allElements(), argument(2), argument(3)},
         1},
        {"P05",
         "unit",
         QT_TRANSLATE_NOOP("cw::Words", "One unit of %1 alone draws %2, more than the %3 that a rack may; raise "
                                        "the limit of the site or choose another part."),
         {element(0), argument(1), argument(2)}},
        {"P05",
         "air",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n rack(s) with air-cooled units of %1 give off up to %2, and air "
                                          "carries away about %3; put less into a rack or choose liquid cooling."),
         {allElements(), argument(2), argument(3)},
         1},
        {"P06",
         "airflow",
         QT_TRANSLATE_N_NOOP("cw::Words", "In %n rack(s) the air of %1 and %2 goes opposite ways where both have their "
                                          "ports on one side; choose devices with fans for the same way."),
         {argument(2), argument(3)},
         1},
        {"P06",
         "depth",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n device(s) are deeper than the rack takes, the deepest %1 with %2 of %3; "
                                          "choose a deeper rack."),
         {argument(2), argument(3), argument(4)},
         1},
        {"P06",
         "units",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n rack(s) with %1 are overfull, the worst with %2 of %3 height units; "
                                          "choose a higher rack."),
         {allElements(), argument(2), argument(3)},
         1},
        {"P06",
         "weight",
         QT_TRANSLATE_N_NOOP("cw::Words", "%n rack(s) with %1 are too heavy, the worst with %2 of %3; choose a "
                                          "stronger rack or put less into it."),
         {allElements(), argument(2), argument(3)},
         1},
        {"RL-01",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 keeps no spare of its %3 servers; at published rates of failure and times "
                                        "of repair it takes %2 to keep its size 99 times in 100; keep some."),
         {element(0), argument(1), argument(2)}},
        {"RL-02",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 keeps %2 of its %4 servers as spares; at published rates of failure and "
                                        "times of repair it takes %3 to keep its size 99 times in 100; keep more."),
         {element(0), argument(0), argument(1), argument(2)}},
        {"RL-03",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 keeps %2 of its time, where published large runs keep more than %3: it is "
                                        "interrupted every %4; write checkpoints faster, restart sooner or run on "
                                        "fewer parts."),
         {element(0), argument(0, Percent), argument(1, Percent), argument(2)}},
        {"RL-04",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 saves itself every %2, and every %3 would lose the least; change the "
                                        "interval, or let the program choose it."),
         {element(0), argument(0), argument(1)}},
        {"RL-05",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 saves itself every %2, more often than storage and operators bear in "
                                        "practice; with a checkpoint every %3 it keeps %4 of its time: give it that "
                                        "interval, or lower what interrupts it."),
         {element(0), argument(0), argument(1), argument(2, Percent)}},
        {"ST-02",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 gives %2 of usable capacity, and %3 are wanted; add units."),
         {element(0), argument(0), argument(1)}},
        {"ST-03",
         "read",
         QT_TRANSLATE_NOOP("cw::Words", "%1 reads %2, and %3 are wanted; the limit is: %4."),
         {element(0), argument(1), argument(2), argument(3, BoundBy)}},
        {"ST-03",
         "write",
         QT_TRANSLATE_NOOP("cw::Words", "%1 writes %2, and %3 are wanted; the limit is: %4."),
         {element(0), argument(1), argument(2), argument(3, BoundBy)}},
        {"ST-05",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 has %2 units, and its protection needs at least %3 to survive a "
                                        "failure and rebuild; add units or choose another protection."),
         {element(0), argument(0), argument(1)}},
        {"ST-06",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 may be filled to %2, but above %3 a cluster warns and soon refuses to "
                                        "write; lower the fill limit."),
         {element(0), argument(0, Percent), argument(1, Percent)}},
        {"ST-07",
         "server",
         QT_TRANSLATE_NOOP("cw::Words", "One server alone reads %2 from %1, and the reference guidance starts at %3; "
                                        "the limit is: %4."),
         {element(0), argument(1), argument(2), argument(3, BoundBy)}},
        {"ST-07",
         "together",
         QT_TRANSLATE_NOOP("cw::Words", "All servers together read %2 from %1, and the reference guidance for so many "
                                        "starts at %3; the limit is: %4."),
         {element(0), argument(1), argument(2), argument(3, BoundBy)}},
        {"ST-08",
         "",
         QT_TRANSLATE_NOOP("cw::Words",
                           "A checkpoint of %2 is %3, and at the %4 that %1 writes it takes longer than its "
                           "window; add units, or allow more time."),
         {element(0), element(1), argument(0), argument(1)}},
        {"ST-09",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "One server alone reads %2 from %1, with one leaf lost %3, and %4 are wanted; "
                                        "take more or faster ports."),
         {element(0), argument(0), argument(1), argument(2)}},
        {"ST-10",
         "flash",
         QT_TRANSLATE_NOOP("cw::Words", "The drives of %1 can give %2, but its ports only %3; faster ports or "
                                        "fewer drives would waste less."),
         {element(0), argument(1), argument(2)}},
        {"ST-10",
         "nic",
         QT_TRANSLATE_NOOP("cw::Words", "The ports of %1 can carry %3, but its drives give only %2; more drives or "
                                        "slower ports would waste less."),
         {element(0), argument(1), argument(2)}},
        {"ST-13",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "The leaves of %1 are oversubscribed %2, and the reference guidance for "
                                        "storage is %3 at most; lower the oversubscription."),
         {element(0), argument(0, Ratio), argument(1, Ratio)}},
        {"ST-14",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "The capacity wanted of %1 takes %2 times the units that the throughput "
                                        "takes; units with larger drives would save some."),
         {element(0), argument(0)}},
        {"ST-15",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "The throughput wanted of %1 takes %2 times the units that the capacity "
                                        "takes; units with smaller drives or faster ports would save some."),
         {element(0), argument(0)}},
        {"TR-01",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 takes %2 of each GPU on %4, which has %3; use more tensor or pipeline "
                                        "parallelism, a smaller micro-batch or recomputation."),
         {element(0), argument(0, Memory), argument(1, Memory), element(1)}},
        {"TR-02",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 can't be laid out on the GPUs (%2); change its layout or let the "
                                        "program choose one."),
         {element(0), argument(0, Problem)}},
        {"TR-03",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 takes %2, and the deadline is %3; use more or faster GPUs, or fewer "
                                        "tokens."),
         {element(0), argument(0), argument(1)}},
        {"TR-04",
         "",
         QT_TRANSLATE_NOOP("cw::Words",
                           "%1 asks for %2 GPUs, and %4 has %3 without its spares; ask for fewer or add servers."),
         {element(0), argument(0), argument(1), element(1)}},
        {"TR-05",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%2 jobs on %1 ask for %3 GPUs together, and it has %4, so they can't all run "
                                        "at once; limit the GPUs of each job or name another pool."),
         {element(0), argument(0), argument(1), argument(2)}},
        {"TR-06",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 needs %2 GPUs for its load of %4 requests per second, and it may take %3; "
                                        "use more or faster GPUs or narrower weights."),
         {element(0), argument(0), argument(1), argument(2)}},
        {"TR-07",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 can't keep its times: at best the first token comes after %2 and the next "
                                        "ones every %3; use faster GPUs, narrower weights or longer limits."),
         {element(0), argument(0), argument(1)}},
        {"TR-08",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 offloads %2 from the GPUs of a server on %4, which has %3; offload less, "
                                        "or use servers with more memory."),
         {element(0), argument(0, Memory), argument(1, Memory), element(1)}},
        {"TR-09",
         "none",
         QT_TRANSLATE_NOOP("cw::Words", "%1 has no GPUs to run on; add a block of GPU servers."),
         {element(0)}},
        {"TR-09",
         "missing",
         QT_TRANSLATE_NOOP("cw::Words", "The pool that %1 names is no longer in the design; choose what it runs on."),
         {element(0)}},
        {"TR-09",
         "unnamed",
         QT_TRANSLATE_NOOP("cw::Words", "%1 names no pool, and the design has GPUs of several kinds; it is reckoned on "
                                        "the first, %2. Choose what it runs on."),
         {element(0), argument(1)}},
        {"TR-10",
         "",
         QT_TRANSLATE_NOOP("cw::Words", "%1 leaves %2 of the %3 of each GPU on %4; fragmentation and communication "
                                        "buffers that differ from the typical can take that. Shard or recompute more, "
                                        "or try it before you rely on it."),
         {element(0), argument(0, Memory), argument(1, Memory), element(1)}},
    };
    return kSentences;
}

}  // namespace cw
