// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan_builder.h"

#include <algorithm>
#include <cmath>

namespace cw {
namespace {

bool carries(Bandwidth total, Bandwidth needed)
{
    return total.base() >= needed.base() * (1 - 1e-9);
}

/// Cheaper media first: copper, then active copper, then a cable with fixed optics, then modules and fibre.
int mediumRank(Medium medium)
{
    switch (medium) {
    case Medium::Copper:
    case Medium::TwistedPair: return 0;
    case Medium::ActiveCopper: return 1;
    case Medium::ActiveOptical: return 2;
    case Medium::Multimode: return 3;
    case Medium::SingleMode: return 4;
    }
    return 5;
}

std::vector<double> lengthsOf(const Cabling& cabling, const CablePart& cable, double reach)
{
    std::vector<double> lengths;
    for (const Length length : cable.lengths.empty() ? cabling.stocked.values : cable.lengths)
        lengths.push_back(inMetres(length));
    lengths.erase(std::remove_if(lengths.begin(), lengths.end(), [&](double l) { return l > reach + 1e-9; }),
                  lengths.end());
    return lengths;
}

}  // namespace

CableFinder::CableFinder(const Catalogue& catalogue, std::vector<CableChoice>& choices)
    : catalogue_(catalogue)
    , choices_(choices)
{
}

void CableFinder::addFixed(const LinkKind& kind, const CablePart& cable, std::vector<Step>& found) const
{
    const Cabling& cabling = catalogue_.cabling;
    const auto matches = [&](const std::string& formA, int portsA, const std::string& formB, int portsB) {
        const bool isSplit = cable.splitInto > 1;
        return cabling.accepts(formA, cable.formA) && cabling.accepts(formB, cable.formB) &&
               (isSplit ? portsA == cable.splitInto && portsB == 1 : portsA == portsB);
    };
    // A cable with two fixed ends keeps its links together; only a splitter with its trunk below parts them.
    const bool isSplitBelow = cable.splitInto > 1 && kind.lowerPortsPerCage > 1;
    if (kind.lowerLinksPart && kind.lowerPortsPerCage > 1 && !isSplitBelow)
        return;
    if (!matches(kind.lowerForm, kind.lowerPortsPerCage, kind.upperForm, kind.upperPortsPerCage) &&
        (isSplitBelow || !matches(kind.upperForm, kind.upperPortsPerCage, kind.lowerForm, kind.lowerPortsPerCage)))
        return;
    CableChoice choice;
    choice.cable = cable.id;
    choice.speed = kind.speed;
    choice.linksPerCable = std::max(kind.lowerPortsPerCage, kind.upperPortsPerCage);
    choice.portsPerOpticLower = kind.lowerPortsPerCage * kind.lowerPortStride;
    choice.portsPerOpticUpper = kind.upperPortsPerCage * kind.upperPortStride;
    choice.lowerStride = kind.lowerPortStride;
    choice.upperStride = kind.upperPortStride;
    if (!carries(cable.totalSpeed, kind.speed * choice.linksPerCable))
        return;
    for (const double length : lengthsOf(catalogue_.cabling, cable, inMetres(cable.reach))) {
        choice.stocked = metres(length);
        found.push_back({length, choice, -1});
    }
}

void CableFinder::addFibre(const LinkKind& kind, const CablePart& cable, std::vector<Step>& found) const
{
    const auto fits = [&](const Optic& optic, const std::string& form, int ports) {
        return optic.medium == cable.medium && catalogue_.cabling.accepts(form, optic.cageForm) &&
               optic.portsPerCage > 0 && ports % optic.portsPerCage == 0 &&
               carries(optic.totalSpeed, kind.speed * ports);
    };
    for (const auto& [lowerId, lower] : catalogue_.optics) {
        if (!fits(lower, kind.lowerForm, kind.lowerPortsPerCage))
            continue;
        const int lowerLinks = kind.lowerPortsPerCage / lower.portsPerCage;
        for (const auto& [upperId, upper] : catalogue_.optics) {
            if (!fits(upper, kind.upperForm, kind.upperPortsPerCage))
                continue;
            const int upperLinks = kind.upperPortsPerCage / upper.portsPerCage;
            // End A of a splitter is its trunk: the optic that carries most links.
            if (lower.connector != (lowerLinks >= upperLinks ? cable.formA : cable.formB) ||
                upper.connector != (upperLinks >= lowerLinks ? cable.formA : cable.formB))
                continue;
            const int links = std::max(lowerLinks, upperLinks);
            // Light of one rate at both ends of a fibre, unless a splitter shares one end's lanes out.
            const double lowerRate = lower.totalSpeed / kind.speed / lower.portsPerCage / lowerLinks;
            const double upperRate = upper.totalSpeed / kind.speed / upper.portsPerCage / upperLinks;
            const bool isStraight = cable.splitInto <= 1 && lowerLinks == upperLinks;
            const bool isSplit = cable.splitInto == links && links > 1 && std::min(lowerLinks, upperLinks) == 1;
            // A module at the tail of a splitter may run on half its lanes: 400G modules on the tails of 2 x 200G
            // (NVIDIA LinkX MFP7E20 with MMA1Z00-NS400 or MMA4Z00-NS400).
            const double tailRate = lowerLinks <= upperLinks ? lowerRate : upperRate;
            const double trunkRate = lowerLinks <= upperLinks ? upperRate : lowerRate;
            const bool isHalfLit =
                isSplit && links == 2 && std::abs(tailRate - 2 * trunkRate) < 1e-6 && std::abs(trunkRate - 1) < 1e-6;
            if (!(isStraight || isSplit) || (std::abs(lowerRate - upperRate) > 1e-6 && !isHalfLit))
                continue;
            // Straight twin fibres are two cables; a splitter's tails end in the cages that its trunk's light reaches.
            if (kind.lowerLinksPart && lowerLinks > 1 && isStraight)
                continue;
            CableChoice choice{cable.id,
                               lowerId,
                               upperId,
                               {},
                               kind.speed,
                               links,
                               kind.lowerPortsPerCage * kind.lowerPortStride,
                               kind.upperPortsPerCage * kind.upperPortStride,
                               kind.lowerPortStride,
                               kind.upperPortStride};
            const double reach = std::min({inMetres(cable.reach), inMetres(lower.reach), inMetres(upper.reach)});
            for (const double length : lengthsOf(catalogue_.cabling, cable, reach)) {
                choice.stocked = metres(length);
                found.push_back({length, choice, -1});
            }
        }
    }
}

int CableFinder::ladder(const LinkKind& kind)
{
    const auto [it, isNew] = byKind_.try_emplace(kind.key(), static_cast<int>(ladders_.size()));
    if (!isNew)
        return it->second;
    std::vector<Step> found;
    for (const auto& [id, cable] : catalogue_.cables) {
        if (cable.needsOptics)
            addFibre(kind, cable, found);
        else
            addFixed(kind, cable, found);
    }
    const auto rank = [&](const Step& step) { return mediumRank(catalogue_.cables.at(step.choice.cable).medium); };
    // Of equal media a maker's own parts come before generic ones, then the modules with least reach to spare.
    const auto traits = [&](const Step& step) {
        int generic = catalogue_.cables.at(step.choice.cable).partNumber.empty() ? 1 : 0;
        double reach = 0;
        for (const PartId& id : {step.choice.opticLower, step.choice.opticUpper}) {
            const auto optic = catalogue_.optics.find(id);
            if (optic == catalogue_.optics.end())
                continue;
            generic += optic->second.partNumber.empty() ? 1 : 0;
            reach += inMetres(optic->second.reach);
        }
        return std::pair(generic, reach);
    };
    std::stable_sort(found.begin(), found.end(), [&](const Step& a, const Step& b) {
        return std::tuple(rank(a), a.stocked, traits(a), a.choice.cable, a.choice.opticLower) <
               std::tuple(rank(b), b.stocked, traits(b), b.choice.cable, b.choice.opticLower);
    });
    // A step is worth keeping only if it is longer than every better one.
    Ladder ladder;
    ladder.all = found;
    ladder.hasTrunkBelow = kind.lowerLinksPart;
    ladder.none.speed = kind.speed;
    ladder.none.lowerStride = kind.lowerPortStride;
    ladder.none.upperStride = kind.upperPortStride;
    ladder.none.portsPerOpticLower = kind.lowerPortsPerCage * kind.lowerPortStride;
    ladder.none.portsPerOpticUpper = kind.upperPortsPerCage * kind.upperPortStride;
    for (const Step& step : found)
        ladder.linksPerCable = std::max(ladder.linksPerCable, step.choice.linksPerCable);
    double longest = 0;
    for (Step& step : found) {
        if (step.stocked <= longest)
            continue;
        longest = step.stocked;
        ladder.steps.push_back(std::move(step));
    }
    ladders_.push_back(std::move(ladder));
    return it->second;
}

std::int16_t CableFinder::store(const CableChoice& choice)
{
    const auto same = [&](const CableChoice& other) {
        return other.cable == choice.cable && other.opticLower == choice.opticLower &&
               other.opticUpper == choice.opticUpper && other.stocked == choice.stocked &&
               other.speed == choice.speed && other.linksPerCable == choice.linksPerCable &&
               other.portsPerOpticLower == choice.portsPerOpticLower &&
               other.portsPerOpticUpper == choice.portsPerOpticUpper && other.lowerStride == choice.lowerStride &&
               other.upperStride == choice.upperStride;
    };
    if (const auto it = std::find_if(choices_.begin(), choices_.end(), same); it != choices_.end())
        return static_cast<std::int16_t>(it - choices_.begin());
    choices_.push_back(choice);
    return static_cast<std::int16_t>(choices_.size() - 1);
}

std::int16_t CableFinder::chooseNamed(int index, const PartId& cable, double length)
{
    const Step* shortest = nullptr;
    for (const Step& step : ladders_[static_cast<std::size_t>(index)].all)
        if (step.choice.cable == cable && step.stocked >= length - 1e-9 &&
            (!shortest || step.stocked < shortest->stocked))
            shortest = &step;
    return shortest ? store(shortest->choice) : std::int16_t{-1};
}

std::vector<CableChoice> CableFinder::waysOf(int index) const
{
    std::vector<CableChoice> ways;
    for (const Step& step : ladders_[static_cast<std::size_t>(index)].all)
        ways.push_back(step.choice);
    return ways;
}

std::int16_t CableFinder::choose(int index, double length)
{
    Ladder& ladder = ladders_[static_cast<std::size_t>(index)];
    const auto step = std::lower_bound(ladder.steps.begin(), ladder.steps.end(), length - 1e-9,
                                       [](const Step& s, double wanted) { return s.stocked < wanted; });
    if (step != ladder.steps.end()) {
        if (step->index < 0)
            step->index = store(step->choice);
        return step->index;
    }
    // A table of few choices whatever the site: steps of tens of metres, then of hundreds, of kilometres.
    double grain = 10;
    while (length > 100 * grain)
        grain *= 10;
    const double rounded = std::ceil(length / grain) * grain;
    const auto [it, isNew] = ladder.beyond.try_emplace(rounded, std::int16_t{-1});
    if (isNew) {
        CableChoice none = ladder.none;
        none.stocked = metres(rounded);
        it->second = store(none);
    }
    return it->second;
}

}  // namespace cw
