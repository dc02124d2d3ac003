// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/physical/tray_load.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <numeric>
#include <tuple>

namespace cw {
namespace {

auto placeOf(const TraySegment& segment)
{
    return std::tuple(segment.kind, segment.row, segment.column);
}

class TrayFiller {
public:
    TrayFiller(const Plan& plan, const Catalogue& catalogue)
        : plan_(plan)
        , catalogue_(catalogue)
    {
        for (const Rack& rack : plan.racks) {
            rows_ = std::max(rows_, rack.row + 1);
            columns_ = std::max(columns_, rack.column + 1);
        }
        alongRow_.resize(static_cast<std::size_t>(rows_));
        crossing_.resize(static_cast<std::size_t>(columns_));
        load_.cablesIntoRack.assign(plan.racks.size(), 0);
    }

    /// The column at which the bundle crosses, or -1.
    int lay(const PullBundle& bundle)
    {
        if (bundle.isWithinRack())
            return -1;
        const Rack& from = plan_.racks[static_cast<std::size_t>(bundle.fromRack)];
        const Rack& to = plan_.racks[static_cast<std::size_t>(bundle.toRack)];
        const TraySegment share = shareOf(bundle);
        load_.cablesIntoRack[static_cast<std::size_t>(bundle.fromRack)] += bundle.cables;
        load_.cablesIntoRack[static_cast<std::size_t>(bundle.toRack)] += bundle.cables;
        if (from.row == to.row) {
            layAlong(from.row, from.column, to.column, share);
            return -1;
        }
        const int column = emptiestCrossing(from, to);
        layAlong(from.row, from.column, column, share);
        layAlong(to.row, column, to.column, share);
        for (int row = std::min(from.row, to.row); row < std::max(from.row, to.row); ++row)
            add(crossingAt(row, column), share);
        return column;
    }

    TrayLoad finish()
    {
        for (std::size_t row = 0; row < alongRow_.size(); ++row)
            for (std::size_t column = 0; column < alongRow_[row].size(); ++column)
                collect(alongRow_[row][column], TrayKind::Row, row, column);
        for (std::size_t column = 0; column < crossing_.size(); ++column)
            for (std::size_t row = 0; row < crossing_[column].size(); ++row)
                collect(crossing_[column][row], TrayKind::Crossing, row, column);
        std::sort(load_.segments.begin(), load_.segments.end(),
                  [](const TraySegment& a, const TraySegment& b) { return placeOf(a) < placeOf(b); });
        return std::move(load_);
    }

private:
    TraySegment& crossingAt(int row, int column)
    {
        std::vector<TraySegment>& line = crossing_[static_cast<std::size_t>(column)];
        line.resize(static_cast<std::size_t>(rows_));
        return line[static_cast<std::size_t>(row)];
    }

    static void add(TraySegment& segment, const TraySegment& share)
    {
        segment.cables += share.cables;
        segment.unsized += share.unsized;
        segment.areaSquareMetres += share.areaSquareMetres;
    }

    TraySegment shareOf(const PullBundle& bundle) const
    {
        TraySegment share;
        share.cables = bundle.cables;
        const auto part = catalogue_.cables.find(bundle.cable);
        if (part == catalogue_.cables.end() || !part->second.diameter) {
            share.unsized = bundle.cables;
        } else {
            const double radius = inMetres(*part->second.diameter) / 2;
            share.areaSquareMetres = bundle.cables * std::numbers::pi * radius * radius;
        }
        return share;
    }

    void layAlong(int row, int from, int to, const TraySegment& share)
    {
        if (from == to)
            return;
        std::vector<TraySegment>& line = alongRow_[static_cast<std::size_t>(row)];
        line.resize(static_cast<std::size_t>(columns_));
        for (int column = std::min(from, to); column < std::max(from, to); ++column)
            add(line[static_cast<std::size_t>(column)], share);
    }

    int emptiestCrossing(const Rack& from, const Rack& to) const
    {
        const int step = to.column <= from.column ? 1 : -1;
        int best = to.column;
        double least = fullestOf(to.column, from.row, to.row);
        for (int column = to.column; column != from.column && least > 0;) {
            column += step;
            const double cables = fullestOf(column, from.row, to.row);
            if (cables < least) {
                least = cables;
                best = column;
            }
        }
        return best;
    }

    double fullestOf(int column, int fromRow, int toRow) const
    {
        const std::vector<TraySegment>& line = crossing_[static_cast<std::size_t>(column)];
        double most = 0;
        for (int row = std::min(fromRow, toRow); row < std::max(fromRow, toRow) && !line.empty(); ++row)
            most = std::max(most, line[static_cast<std::size_t>(row)].cables);
        return most;
    }

    void collect(const TraySegment& filled, TrayKind kind, std::size_t row, std::size_t column)
    {
        if (filled.cables <= 0)
            return;
        TraySegment segment = filled;
        segment.kind = kind;
        segment.row = static_cast<std::int32_t>(row);
        segment.column = static_cast<std::int32_t>(column);
        load_.segments.push_back(segment);
    }

    const Plan& plan_;
    const Catalogue& catalogue_;
    int rows_ = 0;
    int columns_ = 0;
    // Made line by line as something is laid there: a rack that was put far out leaves most of the floor empty.
    std::vector<std::vector<TraySegment>> alongRow_;  ///< by row, then column
    std::vector<std::vector<TraySegment>> crossing_;  ///< by column, then row
    TrayLoad load_;
};

}  // namespace

TrayLoad trayLoad(const Plan& plan, const PullBundles& bundles, const Catalogue& catalogue, std::stop_token stop)
{
    TrayFiller filler(plan, catalogue);
    std::vector<std::size_t> order(bundles.bundles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return bundles.bundles[a].cables > bundles.bundles[b].cables;
    });
    std::vector<std::int32_t> crossings(order.size(), -1);
    for (const std::size_t bundle : order) {
        if (stop.stop_requested())
            return {};
        crossings[bundle] = filler.lay(bundles.bundles[bundle]);
    }
    TrayLoad load = filler.finish();
    load.crossingOfBundle = std::move(crossings);
    return load;
}

std::optional<double> trayFill(const TraySegment& segment, const Cabling& cabling)
{
    if (!cabling.tray)
        return std::nullopt;
    return segment.areaSquareMetres / (inMetres(cabling.tray->width) * inMetres(cabling.tray->depth));
}

const TraySegment* traySegment(const TrayLoad& load, TrayKind kind, int row, int column)
{
    const auto wanted = std::tuple(kind, std::int32_t{row}, std::int32_t{column});
    const auto found =
        std::lower_bound(load.segments.begin(), load.segments.end(), wanted,
                         [](const TraySegment& segment, const auto& place) { return placeOf(segment) < place; });
    return found != load.segments.end() && placeOf(*found) == wanted ? &*found : nullptr;
}

const TraySegment* fullestSegment(const TrayLoad& load)
{
    const auto found =
        std::max_element(load.segments.begin(), load.segments.end(), [](const TraySegment& a, const TraySegment& b) {
            return std::tuple(a.areaSquareMetres, a.cables) < std::tuple(b.areaSquareMetres, b.cables);
        });
    return found == load.segments.end() ? nullptr : &*found;
}

}  // namespace cw
