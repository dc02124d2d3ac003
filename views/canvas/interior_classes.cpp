// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_words.h"
#include "views/canvas/interior_paint.h"
#include "views/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

constexpr int kMostClasses = 16;
constexpr std::array<Qt::BrushStyle, 8> kHatchings = {Qt::SolidPattern,  Qt::BDiagPattern,    Qt::HorPattern,
                                                      Qt::FDiagPattern,  Qt::VerPattern,      Qt::CrossPattern,
                                                      Qt::Dense5Pattern, Qt::DiagCrossPattern};
constexpr int kSeries = 8;

QColor shade(const QColor& ink, double share)
{
    const QColor ground = theme().surfaceRaised;
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue()));
}

std::vector<InteriorClass> useClasses(const QColor& ink)
{
    return {{shade(ink, 0.08), Qt::Dense7Pattern, CanvasWords::tr("No port in use"), {}},
            {shade(ink, 0.24), Qt::Dense6Pattern, CanvasWords::tr("Under half"), {}},
            {shade(ink, 0.42), Qt::Dense5Pattern, CanvasWords::tr("Half to 90 %"), {}},
            {shade(ink, 0.62), Qt::Dense4Pattern, CanvasWords::tr("Over 90 %"), {}},
            {shade(ink, 0.85), Qt::SolidPattern, CanvasWords::tr("All ports in use"), {}}};
}

int useClassOf(double share)
{
    return share <= 0 ? 0 : share < 0.5 ? 1 : share <= 0.9 ? 2 : share < 1 ? 3 : 4;
}

}  // namespace

std::vector<InteriorClass> interiorClasses(const InteriorMap& map, InteriorColours colours)
{
    if (colours == InteriorColours::PortsInUse)
        return useClasses(theme().network(map.carrier().kind));
    const int count = colours == InteriorColours::Rails    ? map.rails()
                      : colours == InteriorColours::Planes ? map.planes()
                                                           : map.pods();
    std::vector<InteriorClass> classes;
    for (int i = 0; i < std::min(count, kMostClasses); ++i) {
        InteriorClass one{
            theme().series(i % kSeries), kHatchings[static_cast<std::size_t>(i) % kHatchings.size()], {}, {}};
        const QString number = QString::number(i + 1);
        switch (colours) {
        case InteriorColours::Rails:
            one.name = CanvasWords::tr("Rail %1").arg(number);
            one.label = CanvasWords::tr("R%1", "rail, in a small tile").arg(number);
            break;
        case InteriorColours::Planes:
            one.name = CanvasWords::tr("Plane %1").arg(number);
            one.label = CanvasWords::tr("PL%1", "plane, in a small tile").arg(number);
            break;
        default:
            one.name = CanvasWords::tr("Pod %1").arg(number);
            one.label = CanvasWords::tr("P%1", "pod, in a small tile").arg(number);
        }
        classes.push_back(std::move(one));
    }
    return classes;
}

int interiorClassOf(const InteriorMap& map, InteriorColours colours, DeviceIndex device)
{
    if (!map.use().isSwitch(device))
        return -1;
    int one = -1;
    switch (colours) {
    case InteriorColours::PortsInUse:
        return useClassOf(map.use().used(device) / std::max(1.0, static_cast<double>(map.use().ports(device))));
    case InteriorColours::Rails: one = map.rail(device); break;
    case InteriorColours::Planes: one = map.plane(device); break;
    case InteriorColours::Pods: one = map.pod(device); break;
    }
    return one < 0 ? -1 : one % kMostClasses;
}

}  // namespace cw
