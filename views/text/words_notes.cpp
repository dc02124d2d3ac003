// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Choices that the program made for the architect, in words.
#include "views/text/words.h"

#include "model/design/code_words.h"
#include "views/text/words_context.h"

namespace cw {

namespace {

std::string argument(const DesignNote& note, std::size_t index)
{
    return index < note.args.size() ? note.args[index] : std::string();
}

QString plain(const DesignNote& note, std::size_t index)
{
    return QString::fromStdString(argument(note, index));
}

QString networkName(const DesignNote& note, std::size_t index)
{
    const auto kind = fromCodeWord<NetworkKind>(argument(note, index));
    return kind ? networkKindName(*kind) : plain(note, index);
}

/// What a storage tier is asked for, as the model's code words name it.
QString demandName(const std::string& code)
{
    if (code == "capacity")
        return Words::tr("capacity");
    if (code == "read")
        return Words::tr("read throughput");
    if (code == "write")
        return Words::tr("write throughput");
    if (code == "protection")
        return Words::tr("protection");
    return QString::fromStdString(code);
}

QString networkNote(const DesignNote& note)
{
    const QString network = networkName(note, 0);
    if (note.code == "network-added")
        return filled(Words::tr("%1: added, because the servers have ports for it."), {network});
    if (note.code == "technology-chosen") {
        const auto technology = fromCodeWord<Technology>(argument(note, 1));
        return filled(Words::tr("%1: %2 was chosen as its technology."),
                      {network, technology ? technologyName(*technology) : plain(note, 1)});
    }
    if (note.code == "topology-chosen") {
        const auto topology = fromCodeWord<Topology>(argument(note, 1));
        return filled(Words::tr("%1: %2 was chosen as its topology."),
                      {network, topology ? topologyName(*topology) : plain(note, 1)});
    }
    if (argument(note, 1).empty())
        return filled(Words::tr("%1: the catalogue has no switch that fits."), {network});
    return filled(Words::tr("%1: the switch %2 was chosen."), {network, plain(note, 1)});
}

QString storageNote(const DesignNote& note, const Design& design)
{
    const QString tier = elementName(argument(note, 0), design);
    if (note.code == "family-chosen") {
        const auto family = fromCodeWord<StorageFamily>(argument(note, 1));
        return filled(Words::tr("%1: %2 was chosen as its kind of storage."),
                      {tier, family ? storageFamilyName(*family) : plain(note, 1)});
    }
    if (note.code == "unit-chosen")
        return filled(Words::tr("%1: the unit %2 was chosen."), {tier, plain(note, 1)});
    if (note.code == "units-chosen")
        return filled(Words::tr("%1: the number of units is %2; what asks for most is: %3."),
                      {tier, plain(note, 1), demandName(argument(note, 2))});
    return filled(Words::tr("%1: the catalogue does not state this figure of the unit: %2."),
                  {tier, demandName(argument(note, 1))});
}

}  // namespace

QString designNoteText(const DesignNote& note, const Design& design)
{
    for (const char* code : {"network-added", "technology-chosen", "topology-chosen", "switch-chosen"}) {
        if (note.code == code)
            return networkNote(note);
    }
    for (const char* code : {"family-chosen", "unit-chosen", "units-chosen", "figure-unknown"}) {
        if (note.code == code)
            return storageNote(note, design);
    }
    if (note.code == "aggregation-chosen")
        return filled(Words::tr("Out-of-band network: the switch %1 was chosen for aggregation."), {plain(note, 0)});
    if (note.code == "scalable-unit-chosen")
        return filled(Words::tr("Servers in a scalable unit: %1 were chosen."), {plain(note, 0)});
    if (note.code == "assumed")
        //: %1 is a key of the brief such as site.pue, %2 the value
        return filled(Words::tr("%1: %2 was assumed."), {plain(note, 0), plain(note, 1)});
    return QString::fromStdString(note.code);
}

}  // namespace cw
