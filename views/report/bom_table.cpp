// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/bom_table.h"

#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace cw {

namespace {

struct BomWords {
    Q_DECLARE_TR_FUNCTIONS(cw::BomWords)
public:
    static QString title(BomColumn column, const QString& currency);
};

QString BomWords::title(BomColumn column, const QString& currency)
{
    switch (column) {
    case BomColumn::Line: return tr("No.");
    case BomColumn::Category: return tr("Category");
    case BomColumn::Manufacturer: return tr("Manufacturer");
    case BomColumn::Model: return tr("Model");
    case BomColumn::PartNumber: return tr("Part number");
    case BomColumn::Description: return tr("Description");
    case BomColumn::StockedLength: return tr("Length");
    case BomColumn::Multiplication: return tr("Multiplication");
    case BomColumn::Units: return tr("Units");
    case BomColumn::PerUnit: return tr("Per unit");
    case BomColumn::Quantity: return tr("Base quantity");
    case BomColumn::SpareShare: return tr("Spares %");
    case BomColumn::Spares: return tr("Spare quantity");
    case BomColumn::Total: return tr("Total quantity");
    case BomColumn::Unit: return tr("Unit of measure");
    case BomColumn::UnitPrice: return tr("Unit price, %1").arg(currency);
    case BomColumn::Extended: return tr("Extended price, %1").arg(currency);
    case BomColumn::ExtendedLow: return tr("Extended low, %1").arg(currency);
    case BomColumn::ExtendedHigh: return tr("Extended high, %1").arg(currency);
    case BomColumn::PowerKw: return tr("Power max, kW");
    case BomColumn::WeightKg: return tr("Weight, kg");
    case BomColumn::PartEvidence: return tr("Evidence of the part");
    case BomColumn::Source: return tr("Source of the price");
    case BomColumn::Confidence: return tr("Confidence of the price");
    case BomColumn::Elements: return tr("Design elements");
    case BomColumn::CatalogueId: return tr("Catalogue id");
    }
    return {};
}

QString lengthKey(const Plan& plan, int choice)
{
    return choice < 0 ? QString() : QString::fromStdString(plan.cableChoices[static_cast<std::size_t>(choice)].cable);
}

double stockedMetres(const Plan& plan, int choice)
{
    return choice < 0 ? 0 : inMetres(plan.cableChoices[static_cast<std::size_t>(choice)].stocked);
}

}  // namespace

QString bomColumnTitle(BomColumn column, Currency currency)
{
    return BomWords::title(column, QString::fromStdString(currency.code()));
}

QString multiplicationText(const BomLine& line)
{
    if (line.perUnit == 1 && line.unitWord == "each")
        return QLocale().toString(line.quantity);
    //: "127 servers × 4": %1 is the number, %2 the counted word, %3 how many for each of them
    return BomWords::tr("%1 %2 × %3")
        .arg(QLocale().toString(line.units), unitWord(line.unitWord, line.units), QLocale().toString(line.perUnit));
}

QString unitOfMeasure(const BomLine&)
{
    //: unit of measure of a bill of materials: pieces
    return BomWords::tr("pcs");
}

QString elementsText(const BomLine& line)
{
    QStringList ids;
    for (const ElementId& id : line.elements)
        ids << QString::fromStdString(id);
    return ids.join(QLatin1Char(' '));
}

std::vector<CableGroup> cableGroups(const Plan& plan)
{
    std::map<std::pair<NetworkKind, int>, CableGroup> groups;
    for (const Cable& cable : plan.cables) {
        const auto [at, isNew] = groups.try_emplace({cable.network, cable.choice});
        CableGroup& group = at->second;
        group.network = cable.network;
        group.choice = cable.choice;
        ++group.links;
        group.shortest = isNew ? cable.length : std::min(group.shortest, cable.length);
        group.longest = std::max(group.longest, cable.length);
    }
    std::vector<CableGroup> result;
    for (auto& [key, group] : groups) {
        const int perCable =
            group.choice < 0 ? 1 : std::max(1, plan.cableChoices[static_cast<std::size_t>(group.choice)].linksPerCable);
        group.cables = (group.links + perCable - 1) / perCable;
        result.push_back(group);
    }
    std::sort(result.begin(), result.end(), [&](const CableGroup& a, const CableGroup& b) {
        return std::tuple(a.network, lengthKey(plan, a.choice), stockedMetres(plan, a.choice), a.choice) <
               std::tuple(b.network, lengthKey(plan, b.choice), stockedMetres(plan, b.choice), b.choice);
    });
    return result;
}

QString partLabel(const Catalogue& catalogue, const PartId& id)
{
    const Part* part = catalogue.find(id);
    return part && !part->model.empty() ? partName(*part) : QString::fromStdString(id);
}

QString choiceLabel(const Catalogue& catalogue, const CableChoice& choice)
{
    if (choice.cable.empty())
        return BomWords::tr("no cable of the catalogue fits");
    const QString cable = partLabel(catalogue, choice.cable);
    if (choice.opticLower.empty() && choice.opticUpper.empty())
        return cable;
    //: a fibre with the optics at its lower and upper end
    return BomWords::tr("%1, optics %2 / %3")
        .arg(cable, partLabel(catalogue, choice.opticLower), partLabel(catalogue, choice.opticUpper));
}

}  // namespace cw
