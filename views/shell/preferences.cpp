// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/preferences.h"

#include <QSettings>

#include <algorithm>

namespace cw {

namespace {

/// A number of the settings file into an enum with `count` values; anything else is the first.
template <class Enum>
Enum choice(const QSettings& settings, const char* key, int fallback, int count)
{
    const int value = settings.value(QLatin1String(key), fallback).toInt();
    return static_cast<Enum>(value >= 0 && value < count ? value : fallback);
}

}  // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = settings.value(QStringLiteral("language")).toString();
    preferences.theme = choice<ThemeChoice>(settings, "theme", 0, 3);
    const std::string code = settings.value(QStringLiteral("currency"), QStringLiteral("USD")).toString().toStdString();
    if (Currency::isValidCode(code))
        preferences.currency = Currency(code);
    preferences.bandwidthUnit = choice<BandwidthUnit>(settings, "bandwidthUnit", 0, 2);
    preferences.scenario = choice<PriceScenario>(settings, "scenario", 1, 3);
    preferences.autosaveSeconds = std::clamp(settings.value(QStringLiteral("autosaveSeconds"), 30).toInt(), 0, 3600);
    return preferences;
}

void Preferences::store() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("theme"), static_cast<int>(theme));
    settings.setValue(QStringLiteral("currency"), QString::fromStdString(currency.code()));
    settings.setValue(QStringLiteral("bandwidthUnit"), static_cast<int>(bandwidthUnit));
    settings.setValue(QStringLiteral("scenario"), static_cast<int>(scenario));
    settings.setValue(QStringLiteral("autosaveSeconds"), autosaveSeconds);
}

}  // namespace cw
