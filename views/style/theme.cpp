// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/style/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include "views/style/style_sheet.h"

#include <array>
#include <cmath>

namespace cw {

namespace {

/// Hues after Okabe and Ito, "Color Universal Design" (2008), darkened for text on white so that each has at least a
/// contrast of 3 : 1 there.
Theme lightTheme()
{
    Theme t;
    t.window = QColor(0xF4, 0xF5, 0xF7);
    t.surface = QColor(0xFA, 0xFB, 0xFC);
    t.surfaceRaised = QColor(0xFF, 0xFF, 0xFF);
    t.hairline = QColor(0xDD, 0xE1, 0xE7);
    t.text = QColor(0x1F, 0x24, 0x30);
    t.textMuted = QColor(0x5C, 0x66, 0x77);
    t.selection = QColor(0x7B, 0x3F, 0xA0);
    t.error = QColor(0xC8, 0x40, 0x1C);
    t.warning = QColor(0xA8, 0x62, 0x00);
    t.info = QColor(0x00, 0x72, 0xB2);
    t.good = QColor(0x00, 0x7F, 0x5F);
    t.gpu = QColor(0x3B, 0x43, 0x54);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.isDark = true;
    t.window = QColor(0x17, 0x1A, 0x21);
    t.surface = QColor(0x1C, 0x20, 0x29);
    t.surfaceRaised = QColor(0x25, 0x2A, 0x35);
    t.hairline = QColor(0x3A, 0x41, 0x50);
    t.text = QColor(0xE8, 0xEB, 0xF0);
    t.textMuted = QColor(0x9C, 0xA6, 0xB6);
    t.selection = QColor(0xBE, 0x8C, 0xDE);
    t.error = QColor(0xF0, 0x7B, 0x57);
    t.warning = QColor(0xE6, 0xA2, 0x3C);
    t.info = QColor(0x4C, 0xA9, 0xE0);
    t.good = QColor(0x35, 0xB0, 0x8C);
    t.gpu = QColor(0xC3, 0xCB, 0xD8);
    return t;
}

Theme& current()
{
    static Theme inForce = lightTheme();
    return inForce;
}

QColor mix(const QColor& over, const QColor& under, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

/// Qt 6.4 does not tell the desktop's colour scheme; the style's own palette does, read before ours replaces it.
bool desktopIsDark()
{
    static const bool isDark = QApplication::palette().color(QPalette::Window).lightness() <
                               QApplication::palette().color(QPalette::WindowText).lightness();
    return isDark;
}

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surfaceRaised);
    p.setColor(QPalette::AlternateBase, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.isDark ? t.surfaceRaised : t.window);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::PlaceholderText, t.textMuted);
    p.setColor(QPalette::ToolTipBase, t.surfaceRaised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.info);
    p.setColor(QPalette::LinkVisited, t.selection);
    p.setColor(QPalette::Highlight, t.isDark ? QColor(0x6A, 0x3F, 0x8C) : t.selection);
    p.setColor(QPalette::HighlightedText, QColor(0xFF, 0xFF, 0xFF));
    p.setColor(QPalette::Light, mix(QColor(Qt::white), t.window, t.isDark ? 0.10 : 0.80));
    p.setColor(QPalette::Midlight, t.hairline);
    p.setColor(QPalette::Mid, mix(t.text, t.window, 0.25));
    p.setColor(QPalette::Dark, mix(t.text, t.window, t.isDark ? 0.30 : 0.40));
    p.setColor(QPalette::Shadow, t.isDark ? QColor(0x0B, 0x0D, 0x11) : mix(t.text, t.window, 0.60));
    const QColor disabled = mix(t.textMuted, t.window, 0.65);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.hairline);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.textMuted);
    return p;
}

}  // namespace

QColor Theme::network(NetworkKind kind) const
{
    switch (kind) {
    case NetworkKind::Compute: return isDark ? QColor(0x4C, 0xA9, 0xE0) : QColor(0x00, 0x72, 0xB2);
    case NetworkKind::Storage: return isDark ? QColor(0xE2, 0x9A, 0x38) : QColor(0xC7, 0x77, 0x00);
    case NetworkKind::Service: return isDark ? QColor(0x35, 0xB0, 0x8C) : QColor(0x00, 0x7F, 0x5F);
    case NetworkKind::OutOfBand: return isDark ? QColor(0x9C, 0xA3, 0xAF) : QColor(0x6B, 0x72, 0x80);
    }
    return textMuted;
}

QColor Theme::networkTint(NetworkKind kind) const
{
    return mix(network(kind), surface, isDark ? 0.17 : 0.085);
}

QColor Theme::severity(Severity severity) const
{
    switch (severity) {
    case Severity::Error: return error;
    case Severity::Warning: return warning;
    case Severity::Info: return info;
    }
    return textMuted;
}

QColor Theme::series(int index) const
{
    // The eight of Okabe and Ito without black and yellow, which vanish on one of the two grounds.
    static const std::array<QColor, 8> kLight = {
        QColor(0x00, 0x72, 0xB2), QColor(0x56, 0xB4, 0xE9), QColor(0xE6, 0x9F, 0x00), QColor(0x9C, 0xA3, 0xAF),
        QColor(0xCC, 0x79, 0xA7), QColor(0x00, 0x9E, 0x73), QColor(0xD5, 0x5E, 0x00), QColor(0x6B, 0x72, 0x80)};
    const int count = static_cast<int>(kLight.size());
    const QColor colour = kLight[static_cast<std::size_t>(((index % count) + count) % count)];
    return isDark ? mix(colour, QColor(Qt::white), 0.88) : colour;
}

QColor Theme::category(BomCategory category) const
{
    switch (category) {
    case BomCategory::Compute: return gpu;
    case BomCategory::ComputeFabric: return network(NetworkKind::Compute);
    case BomCategory::StorageFabric: return mix(network(NetworkKind::Storage), surfaceRaised, 0.65);
    case BomCategory::ServiceFabric: return mix(network(NetworkKind::Service), surfaceRaised, 0.65);
    case BomCategory::OutOfBand: return network(NetworkKind::OutOfBand);
    case BomCategory::Storage: return network(NetworkKind::Storage);
    case BomCategory::Management: return network(NetworkKind::Service);
    case BomCategory::Racks: return series(4);
    }
    return textMuted;
}

const Theme& theme()
{
    return current();
}

const Theme& paperTheme()
{
    static const Theme paper = [] {
        Theme t = lightTheme();
        t.surface = t.surfaceRaised;
        return t;
    }();
    return paper;
}

void applyTheme(ThemeChoice choice)
{
    const bool desktop = desktopIsDark();
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktop);
    current() = isDark ? darkTheme() : lightTheme();
    // Fusion is the one style that takes every colour from the palette on every platform.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(current()));
    QApplication::setFont(bodyFont());
    qApp->setStyleSheet(styleSheet(current()));
}

QFont bodyFont()
{
    QFont font;
    // The Simplified Chinese family is named: without it fontconfig may give the Japanese forms of the same characters.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(13);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

QFont numberFont(double scale)
{
    QFont font = bodyFont();
    font.setPixelSize(static_cast<int>(std::lround(13 * scale)));
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace cw
