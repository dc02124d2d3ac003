// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/guides.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cw {

namespace {

/// The smallest shift that brings one of `own` onto one of `theirs`, at most `tolerance`.
std::optional<double> smallestShift(const double (&own)[3], const double (&theirs)[3], double tolerance)
{
    std::optional<double> best;
    for (const double a : own)
        for (const double b : theirs)
            if (std::abs(b - a) <= tolerance && (!best || std::abs(b - a) < std::abs(*best)))
                best = b - a;
    return best;
}

struct Axis {
    double low, middle, high;
};

std::optional<double> alongAxis(const Axis& own, const std::vector<Axis>& others, double tolerance)
{
    std::optional<double> best;
    for (const Axis& other : others) {
        const auto shift =
            smallestShift({own.low, own.middle, own.high}, {other.low, other.middle, other.high}, tolerance);
        if (shift && (!best || std::abs(*shift) < std::abs(*best)))
            best = shift;
    }
    return best;
}

double toGrid(double value, double step)
{
    return step > 0 ? std::round(value / step) * step - value : 0;
}

Axis across(const QRectF& r)
{
    return {r.left(), r.center().x(), r.right()};
}

Axis down(const QRectF& r)
{
    return {r.top(), r.center().y(), r.bottom()};
}

void addGuides(const QRectF& rest, const QRectF& other, bool isVertical, std::vector<QLineF>& guides)
{
    const Axis own = isVertical ? across(rest) : down(rest), theirs = isVertical ? across(other) : down(other);
    const QRectF both = rest | other;
    for (const double a : {own.low, own.middle, own.high})
        for (const double b : {theirs.low, theirs.middle, theirs.high})
            if (std::abs(a - b) < 0.01)
                guides.push_back(isVertical ? QLineF(a, both.top() - 12, a, both.bottom() + 12)
                                            : QLineF(both.left() - 12, a, both.right() + 12, a));
}

}  // namespace

Snap snapRect(const QRectF& moved, const std::vector<QRectF>& others, const SnapRules& rules)
{
    std::optional<double> dx, dy;
    if (rules.guideTolerance > 0) {
        std::vector<Axis> theirAcross, theirDown;
        for (const QRectF& other : others) {
            theirAcross.push_back(across(other));
            theirDown.push_back(down(other));
        }
        dx = alongAxis(across(moved), theirAcross, rules.guideTolerance);
        dy = alongAxis(down(moved), theirDown, rules.guideTolerance);
    }
    Snap snap;
    snap.offset =
        QPointF(dx.value_or(toGrid(moved.left(), rules.gridStep)), dy.value_or(toGrid(moved.top(), rules.gridStep)));
    const QRectF rest = moved.translated(snap.offset);
    for (const QRectF& other : others) {
        if (dx)
            addGuides(rest, other, true, snap.guides);
        if (dy)
            addGuides(rest, other, false, snap.guides);
    }
    return snap;
}

}  // namespace cw
