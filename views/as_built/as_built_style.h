// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the kinds of differences look, on the canvas and beside their names: by a pattern and a letter-like sign first,
// by colour second.

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>

#include "model/wiring/wiring_diff.h"

namespace cw {

/// What an architect asks for: the eight kinds of the comparison in five.
enum class AsBuiltGroup { Missing, Extra, Swapped, WrongSpeed, Unmatched };
inline constexpr AsBuiltGroup kAsBuiltGroups[] = {AsBuiltGroup::Missing, AsBuiltGroup::Extra, AsBuiltGroup::Swapped,
                                                  AsBuiltGroup::WrongSpeed, AsBuiltGroup::Unmatched};

AsBuiltGroup groupOf(WiringDifferenceKind kind);

/// Missing: dashes. Extra: two strokes. Swapped: dashes and dots. Wrong speed: a stroke with bars across it. Devices
/// that are on one side only: dots.
void paintAsBuiltLine(QPainter& painter, const QPainterPath& path, AsBuiltGroup group, double width);
QColor asBuiltColour(AsBuiltGroup group);
/// "−", "+", "⇄", "≠", "?": beside the pattern, where a line is too short to show one.
QString asBuiltSign(AsBuiltGroup group);
/// A short line in the pattern of the group.
QIcon asBuiltIcon(AsBuiltGroup group);

}  // namespace cw
