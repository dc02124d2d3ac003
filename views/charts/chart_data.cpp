// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/charts/chart_data.h"

#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw {

namespace {

/// More bars than this cannot be told apart; equal neighbours are drawn as one.
constexpr std::size_t kMostBars = 40;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The unit of an axis: the largest of which the highest value is at least one.
struct AxisUnit {
    double factor = 1;
    QString name;
};

AxisUnit unitFor(double highest, const std::vector<AxisUnit>& ascending)
{
    AxisUnit unit = ascending.front();
    for (const AxisUnit& candidate : ascending)
        if (highest >= candidate.factor)
            unit = candidate;
    return unit;
}

std::vector<ElementId> elementsOf(const Rack& rack, const Analysis& analysis)
{
    std::vector<ElementId> ids;
    for (const DeviceIndex index : rack.devices) {
        const Device& device = analysis.plan->devices[static_cast<std::size_t>(index)];
        ElementId id;
        if (device.block >= 0)
            id = analysis.design->blocks[static_cast<std::size_t>(device.block)].id;
        else if (const Network* network = analysis.design->network(device.network))
            id = network->id;
        if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

QColor colourOf(RackRole role)
{
    switch (role) {
    case RackRole::Compute: return theme().gpu;
    case RackRole::Storage: return theme().network(NetworkKind::Storage);
    case RackRole::Service: return theme().network(NetworkKind::Service);
    case RackRole::Network: break;
    }
    return theme().network(NetworkKind::Compute);
}

/// The kinds of racks that a plan has, in the order in which they are named.
std::vector<RackRole> rolesOf(const std::vector<Rack>& racks)
{
    std::vector<RackRole> roles;
    for (const RackRole role : {RackRole::Compute, RackRole::Network, RackRole::Storage, RackRole::Service})
        if (std::any_of(racks.begin(), racks.end(), [role](const Rack& rack) { return rack.role == role; }))
            roles.push_back(role);
    return roles;
}

bool isAlike(const Rack& a, const Rack& b)
{
    return a.role == b.role && a.max == b.max && a.typical == b.typical;
}

}  // namespace

bool ChartData::isEmpty() const
{
    return highest() <= 0;
}

double ChartData::highest() const
{
    double most = 0;
    for (const ChartRow& row : rows) {
        double sum = 0;
        for (const ChartValue& value : row.values) {
            sum += value.value;
            most = std::max(most, isStacked ? sum : value.value);
        }
    }
    return most > 0 ? std::max(most, limit.value_or(0)) : 0;
}

std::vector<ChartData> DashboardData::of(const Session& session)
{
    const AnalysisPtr analysis = session.analysis();
    return {costByCategory(*analysis),
            powerByRack(*analysis),
            bandwidthByNetwork(*analysis),
            oversubscriptionByNetwork(*analysis),
            roomToGrow(*analysis),
            stepTime(*analysis),
            gpuHours(*analysis)};
}

ChartData DashboardData::costByCategory(const Analysis& analysis)
{
    const BillOfMaterials& bill = analysis.bill;
    ChartData chart;
    chart.title = tr("Cost by category");
    chart.rowHeading = tr("Category");
    chart.emptyText = tr("No priced parts yet. Drag a block from the palette onto the canvas.");
    chart.isHorizontal = true;
    chart.note = tr("%1 in all, from %2 to %3", "total, low, high")
                     .arg(text(bill.total), text(bill.totalLow), text(bill.totalHigh));
    double highest = 0;
    std::vector<BomCategory> categories;
    for (const BomLine& line : bill.lines)
        if (std::find(categories.begin(), categories.end(), line.category) == categories.end())
            categories.push_back(line.category);
    for (const BomCategory category : categories)
        highest = std::max(highest, bill.of(category).major());
    const QString code = qt(bill.currency.code());
    const AxisUnit unit =
        numberStyle().usesMyriads
            ? unitFor(highest, {{1, code}, {1e4, tr("10,000 %1").arg(code)}, {1e8, tr("100 million %1").arg(code)}})
            : unitFor(highest, {{1, code}, {1e3, tr("thousand %1").arg(code)}, {1e6, tr("million %1").arg(code)}});
    chart.axisTitle = unit.name;
    chart.series = {{tr("Extended price"), theme().info}};
    for (const BomCategory category : categories) {
        ChartRow row{bomCategoryName(category),
                     theme().category(category),
                     {{bill.of(category).major() / unit.factor, text(bill.of(category))}},
                     {}};
        for (const BomLine& line : bill.lines)
            for (const ElementId& id : line.elements)
                if (line.category == category &&
                    std::find(row.elements.begin(), row.elements.end(), id) == row.elements.end())
                    row.elements.push_back(id);
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

ChartData DashboardData::powerByRack(const Analysis& analysis)
{
    const std::vector<Rack>& racks = analysis.plan->racks;
    ChartData chart;
    chart.title = tr("Power by rack");
    chart.rowHeading = tr("Rack");
    chart.axisTitle = tr("kW, max");
    chart.emptyText = tr("No racks yet. Drag a block from the palette onto the canvas.");
    chart.isStacked = true;
    const std::vector<RackRole> roles = rolesOf(racks);
    for (const RackRole role : roles)
        chart.series.push_back({rackRoleName(role), colourOf(role)});
    chart.limit = inKilowatts(analysis.design->site.rackPowerLimit);
    chart.limitName = tr("Limit of a rack: %1").arg(text(analysis.design->site.rackPowerLimit));
    chart.note = tr("%n rack(s), fullest at %1 of the limit", nullptr, static_cast<int>(racks.size()))
                     .arg(percentText(analysis.power.worstRackShare));
    const bool isGrouped = racks.size() > kMostBars;
    for (std::size_t i = 0; i < racks.size();) {
        std::size_t end = i + 1;
        while (isGrouped && end < racks.size() && isAlike(racks[i], racks[end]))
            ++end;
        ChartRow row{qt(rackName(racks[i])), colourOf(racks[i].role), {}, elementsOf(racks[i], analysis)};
        for (const RackRole role : roles)
            row.values.push_back(role == racks[i].role ? ChartValue{inKilowatts(racks[i].max), text(racks[i].max)}
                                                       : ChartValue{});
        if (end - i > 1)
            //: Equal racks drawn as one bar: first, last, how many
            row.label = tr("%1–%2 (%3)")
                            .arg(qt(rackName(racks[i])), qt(rackName(racks[end - 1])),
                                 QLocale().toString(static_cast<int>(end - i)));
        chart.rows.push_back(std::move(row));
        i = end;
    }
    return chart;
}

ChartData DashboardData::bandwidthByNetwork(const Analysis& analysis)
{
    ChartData chart;
    chart.title = tr("Bandwidth by network");
    chart.rowHeading = tr("Network");
    chart.note = bisectionConvention();
    chart.emptyText = tr("No network is built yet. Drag one from the palette, or a block's port to a lane.");
    chart.series = {{tr("All hosts together"), theme().series(1)}, {tr("Bisection"), theme().series(0)}};
    double highest = 0;
    for (const NetworkResult& result : analysis.networks)
        highest = std::max({highest, result.hostBandwidth.base(), result.maxFlow.value.base()});
    const AxisUnit unit =
        unitFor(highest, {{1e6, tr("MB/s")}, {1e9, tr("GB/s")}, {1e12, tr("TB/s")}, {1e15, tr("PB/s")}});
    chart.axisTitle = unit.name;
    for (const NetworkResult& result : analysis.networks)
        if (result.isBuilt)
            chart.rows.push_back({elementName(result.network, *analysis.design),
                                  theme().network(result.kind),
                                  {{result.hostBandwidth.base() / unit.factor, text(result.hostBandwidth)},
                                   {result.maxFlow.value.base() / unit.factor, text(result.maxFlow.value)}},
                                  {result.network}});
    return chart;
}

ChartData DashboardData::oversubscriptionByNetwork(const Analysis& analysis)
{
    ChartData chart;
    chart.title = tr("Oversubscription by network");
    chart.rowHeading = tr("Network");
    chart.axisTitle = tr("hosts : uplinks", "bandwidth below a switch to that above it");
    chart.note = tr("As built, on the worst path; 1 is non-blocking");
    chart.emptyText = tr("No network is built yet. Drag one from the palette, or a block's port to a lane.");
    chart.series = {{tr("Oversubscription"), theme().info}};
    chart.limit = 1;
    chart.limitName = tr("Non-blocking: %1").arg(ratioText(1));
    for (const NetworkResult& result : analysis.networks)
        if (result.isBuilt)
            chart.rows.push_back({elementName(result.network, *analysis.design),
                                  theme().network(result.kind),
                                  {{result.worstOversubscription, ratioText(result.worstOversubscription)}},
                                  {result.network}});
    return chart;
}

ChartData DashboardData::stepTime(const Analysis& analysis)
{
    ChartData chart;
    chart.title = tr("Time of one training step");
    chart.rowHeading = tr("Training job");
    chart.emptyText = analysis.training.empty()
                          ? tr("No training job yet. Drag a model from the palette onto a compute block.")
                          : tr("No estimate. The inspector of the training job says why.");
    chart.isHorizontal = true;
    chart.isStacked = true;
    std::vector<std::string> parts;
    double longest = 0;
    for (const TrainingResult& result : analysis.training) {
        if (!result.estimate)
            continue;
        longest = std::max(longest, inSeconds(result.estimate->step));
        for (const StepPart& part : result.estimate->parts)
            if (inSeconds(part.time) > 0 && std::find(parts.begin(), parts.end(), part.part) == parts.end())
                parts.emplace_back(part.part);
        chart.note = tr("%1 on %Ln GPU(s): %2, band ±%3", "workload, step time, band", result.gpus)
                         .arg(elementName(result.workload, *analysis.design), text(result.estimate->step),
                              percentText(result.estimate->bandShare));
    }
    if (const NetworkResult* compute = analysis.network(NetworkKind::Compute); compute && compute->path && longest > 0)
        chart.note = tr("%1. Off the leaf a flow gets %2 of line rate: %3.", "step, share, what binds it")
                         .arg(chart.note, percentText(compute->path->value), pathCauseText(*compute->path));
    const AxisUnit unit = unitFor(longest, {{1e-3, tr("ms")}, {1, tr("s")}});
    chart.axisTitle = unit.name;
    for (std::size_t i = 0; i < parts.size(); ++i)
        chart.series.push_back({stepPartName(parts[i]), theme().series(static_cast<int>(i))});
    for (const TrainingResult& result : analysis.training) {
        if (!result.estimate)
            continue;
        ChartRow row{elementName(result.workload, *analysis.design), {}, {}, {result.workload}};
        for (const std::string& code : parts) {
            Duration time;
            for (const StepPart& part : result.estimate->parts)
                if (part.part == code)
                    time += part.time;
            row.values.push_back({inSeconds(time) / unit.factor, text(time)});
        }
        chart.rows.push_back(std::move(row));
    }
    // With one job the legend has room for the figures.
    for (std::size_t i = 0; chart.rows.size() == 1 && i < chart.series.size(); ++i)
        chart.series[i].legend =
            tr("%1 %2", "part of a step and its time").arg(chart.series[i].name, chart.rows.front().values[i].text);
    return chart;
}

NiceAxis niceAxis(double highest)
{
    constexpr int kMostSteps = 5;
    constexpr double kRounding = 1e-9;  // a top that is met but for the last bits is met
    struct Leading {
        double value;
        int decimals;
    };
    constexpr Leading kLeading[] = {{1, 0}, {2, 0}, {2.5, 1}, {5, 0}, {10, 0}};
    if (!(highest > 0) || !std::isfinite(highest))
        return {};
    const int power = static_cast<int>(std::floor(std::log10(highest / kMostSteps)));
    for (const Leading& leading : kLeading) {
        const double step = leading.value * std::pow(10.0, power);
        const int steps = std::max(1, static_cast<int>(std::ceil(highest / step - kRounding)));
        if (steps <= kMostSteps)
            return {step * steps, steps, std::max(0, leading.decimals - power)};
    }
    return {};
}

}  // namespace cw
