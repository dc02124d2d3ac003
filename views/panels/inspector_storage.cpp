// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_forms.h"
#include "views/panels/property_makers.h"

#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <algorithm>

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

constexpr int kMostCopies = 10;
constexpr int kMostPieces = 64;

std::vector<Choice> unitChoices(const Catalogue& catalogue)
{
    std::vector<Choice> choices;
    for (const auto& [id, unit] : catalogue.storageUnits)
        if (unit.kind == StorageUnitKind::Node || unit.kind == StorageUnitKind::Appliance)
            choices.push_back({vendorName(unit.manufacturer) + QLatin1Char(' ') + partName(unit), qt(id)});
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

const StorageSupply* supplyOf(const PropertyForm& form, const ElementId& id)
{
    for (const StorageSupply& supply : form.session().analysis()->storage)
        if (supply.block == id)
            return &supply;
    return nullptr;
}

QString termsText(const std::vector<BoundTerm>& terms)
{
    QStringList lines;
    for (const BoundTerm& term : terms)
        lines << InspectorForms::tr("%1: %2", "what bounds, limit").arg(bindingTermName(term.term), text(term.limit));
    return lines.join(QLatin1Char('\n'));
}

/// What there is against what is wanted; with nothing wanted the bar is full.
double met(double has, std::optional<double> wanted)
{
    return wanted && *wanted > 0 ? has / *wanted : has > 0 ? 1.0 : 0.0;
}

QColor metColour(double share)
{
    return share < 1.0 ? theme().error : theme().network(NetworkKind::Storage);
}

}  // namespace

void InspectorForms::fillStorage(PropertyForm& form)
{
    const CataloguePtr catalogue = form.session().facts().catalogue;
    addBlockRows(form, {"part", tr("Unit"), tr("The node or appliance of the catalogue that the tier is made of.")},
                 unitChoices(*catalogue));
    form.addText({"tier", tr("Tier"), tr("Your word for what the tier is for: “hot”, “lake”, “scratch”.")},
                 storageProperty().member(&StorageBlock::tier));
    std::vector<Choice> families;
    for (const StorageFamily family : {StorageFamily::ParallelFlash, StorageFamily::Lustre, StorageFamily::Ceph,
                                       StorageFamily::Hdfs, StorageFamily::Object, StorageFamily::LocalNvme})
        families.push_back({storageFamilyName(family), qt(std::string(codeWord(family)))});
    form.addChoice({"family", tr("Family"), tr("The storage software. It decides what a write costs inside the tier.")},
                   families, storageProperty().word(&StorageBlock::family));
    addProtection(form);
    form.addNumber(
        {"fill-limit", tr("Fill limit"),
         tr("Share of the protected capacity that may be used; a fuller tier slows down and cannot rebuild.")},
        {1, 100, 1, 0, 100, tr(" %", "per cent, after a number")}, storageProperty().member(&StorageBlock::fillLimit));
    form.addHeading(tr("Wanted"));
    form.addQuantity(
        {"usable-wanted", tr("Usable"), tr("Capacity that users must get, after protection and fill limit: “2 PB”.")},
        QuantityEdit::Kind::Capacity, storageProperty().quantity(&StorageBlock::usableWanted), tr("no requirement"));
    form.addQuantity({"read-wanted", tr("Read"), tr("Bandwidth that all readers together must get: “400 GB/s”.")},
                     QuantityEdit::Kind::ByteRate, storageProperty().quantity(&StorageBlock::readWanted),
                     tr("no requirement"));
    form.addQuantity({"write-wanted", tr("Write"), tr("Bandwidth that all writers together must get: “200 GB/s”.")},
                     QuantityEdit::Kind::ByteRate, storageProperty().quantity(&StorageBlock::writeWanted),
                     tr("no requirement"));
    form.addQuantity({"per-server-wanted", tr("Read by one server"),
                      tr("What one GPU server alone must get, with any one leaf lost.")},
                     QuantityEdit::Kind::ByteRate, storageProperty().quantity(&StorageBlock::perServerWanted),
                     tr("no requirement"));
    form.addQuantity({"checkpoint-window", tr("Checkpoint window"),
                      tr("In which every training run must write one whole checkpoint.")},
                     QuantityEdit::Kind::TimeSpan, storageProperty().quantity(&StorageBlock::checkpointWindow),
                     tr("no requirement"));
    addPorts(form);
    if (form.ids().size() == 1)
        addStorageResults(form);
    addCatalogueFigures(form);
}

void InspectorForms::addProtection(PropertyForm& form)
{
    const auto kind = storageProperty().make<std::string>(
        [](const StorageBlock& storage) { return std::string(codeWord(storage.protection.kind)); },
        [](StorageBlock& storage, const std::string& word) {
            storage.protection.kind = fromCodeWord<Protection::Kind>(word).value_or(storage.protection.kind);
        });
    const auto number = [](int Protection::*field) {
        return storageProperty().make<int>(
            [field](const StorageBlock& storage) { return storage.protection.*field; },
            [field](StorageBlock& storage, int value) { storage.protection.*field = value; });
    };
    form.addChoice({"protection", tr("Protection"), tr("How data survives a failed unit.")},
                   {{tr("Copies"), "replication"},
                    {tr("Erasure code"), "erasure-code"},
                    {tr("Inside the appliance"), "appliance"}},
                   kind);
    const DesignPtr design = form.session().design();
    const Block* block = design->block(form.first());
    if (!block || !block->storage())
        return;
    switch (block->storage()->protection.kind) {
    case Protection::Kind::Replication:
        form.addCount({"copies", tr("Copies kept"), tr("How many units hold each piece of data.")}, 1, kMostCopies,
                      number(&Protection::copies));
        break;
    case Protection::Kind::ErasureCode:
        form.addCount({"data-pieces", tr("Data pieces"), tr("k of k+m: pieces that the data is cut into.")}, 1,
                      kMostPieces, number(&Protection::data));
        form.addCount({"parity-pieces", tr("Parity pieces"), tr("m of k+m: units that may fail at once.")}, 1,
                      kMostPieces, number(&Protection::parity));
        break;
    case Protection::Kind::Appliance: break;
    }
}

void InspectorForms::addStorageResults(PropertyForm& form)
{
    form.addHeading(tr("What it gives"));
    PropertyForm* rows = &form;
    const ElementId id = form.first();
    const auto wanted = [rows, id](auto field) -> std::optional<double> {
        const Block* block = rows->session().design()->block(id);
        if (!block || !block->storage() || !(block->storage()->*field))
            return std::nullopt;
        return (block->storage()->*field)->base();
    };
    form.addBar({"result-usable", tr("Usable"),
                 tr("Raw capacity after protection, one unit kept free for rebuild, and the fill limit.")},
                [=] {
                    const StorageSupply* supply = supplyOf(*rows, id);
                    if (!supply)
                        return BarFigure{tr("—"), 0, theme().hairline, {}};
                    const double share = met(supply->usable.base(), wanted(&StorageBlock::usableWanted));
                    return BarFigure{text(supply->usable), std::min(share, 1.0), metColour(share),
                                     tr("Raw: %1; %2 raw for one usable.")
                                         .arg(text(supply->raw), QLocale().toString(supply->rawPerUsable, 'g', 3))};
                });
    form.addBar({"result-read", tr("Read"), tr("The least of what drives, units and networks allow.")}, [=] {
        const StorageSupply* supply = supplyOf(*rows, id);
        if (!supply || supply->read.base() <= 0)
            return BarFigure{tr("—"), 0, theme().hairline, {}};
        const double share = met(supply->read.base(), wanted(&StorageBlock::readWanted));
        return BarFigure{text(supply->read), std::min(share, 1.0), metColour(share), termsText(supply->readTerms),
                         tr("bound by %1").arg(bindingTermName(supply->readBinding))};
    });
    form.addBar({"result-write", tr("Write"),
                 tr("The least of what drives, units and networks allow, copies or parity included.")},
                [=] {
                    const StorageSupply* supply = supplyOf(*rows, id);
                    if (!supply || supply->write.base() <= 0)
                        return BarFigure{tr("—"), 0, theme().hairline, {}};
                    const double share = met(supply->write.base(), wanted(&StorageBlock::writeWanted));
                    return BarFigure{text(supply->write), std::min(share, 1.0), metColour(share),
                                     termsText(supply->writeTerms),
                                     tr("bound by %1").arg(bindingTermName(supply->writeBinding))};
                });
    form.addFigure({"result-share", tr("Each server"), tr("Read of one GPU server if all read at once.")}, [=] {
        const StorageSupply* supply = supplyOf(*rows, id);
        if (!supply || supply->clientServers == 0)
            return Figure{tr("no GPU servers attached"), {}, {}};
        return Figure{text(supply->readPerServer),
                      tr("%n GPU server(s); one alone reads %1.", nullptr, supply->clientServers)
                          .arg(text(supply->readOneServer)),
                      {}};
    });
    form.addFigure(
        {"result-guidance", tr("Guidance"),
         tr("Against the storage guidance of NVIDIA's DGX SuperPOD reference architecture.")},
        [=] {
            const StorageSupply* supply = supplyOf(*rows, id);
            return Figure{supply && !supply->guidance.empty() ? guidanceName(supply->guidance) : tr("—"), {}, {}};
        });
}

}  // namespace cw
