// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include "model/cost/bom.h"
#include "model/design/design.h"
#include "model/rules/rule.h"

namespace cw {

enum class ThemeChoice { System, Light, Dark };

/// Colours and type of the product, light and dark. One colour a network everywhere, never alone: a word or a shape
/// stands beside it. Okabe–Ito hues, distinguishable with colour-vision deficiencies.
struct Theme {
    bool isDark = false;
    QColor window, surface, surfaceRaised, hairline, text, textMuted, selection, error, warning, info, good, gpu;

    QColor network(NetworkKind kind) const;
    /// The network's tint for lanes and badges, on `surface`.
    QColor networkTint(NetworkKind kind) const;
    QColor severity(Severity severity) const;
    /// Series colours for charts, in a fixed order.
    QColor series(int index) const;
    QColor category(BomCategory category) const;
};

/// The theme in force; set by applyTheme.
const Theme& theme();
/// A light theme whatever is in force: what is printed is on white paper.
const Theme& paperTheme();
/// Sets palette, style and style sheet of the application.
void applyTheme(ThemeChoice choice);

/// An icon drawn for us, tinted for the theme: "server", "switch", "storage"…; see resources/icons.
QIcon icon(const QString& name);
QIcon icon(const QString& name, const QColor& colour);
/// The icon name of a block.
QString blockIconName(const Block& block);

/// The body font with the Simplified Chinese family named, so that no Japanese glyph forms appear.
QFont bodyFont();
QFont numberFont(double scale);  ///< large tabular figures

}  // namespace cw
