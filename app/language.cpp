// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <optional>

namespace cw {

namespace {

QLocale localeFor(const QString& code)
{
    if (code == QStringLiteral("zh_CN"))
        return QLocale(QLocale::Chinese, QLocale::China);
    if (code == QStringLiteral("en")) {
        // Who reads English elsewhere keeps the number marks of home, if home reads English.
        const QLocale system = QLocale::system();
        return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedStates);
    }
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::Chinese)
        return QLocale(QLocale::Chinese, QLocale::China);
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

}  // namespace

void applyLanguage(const QString& code)
{
    const QLocale locale = localeFor(code);
    // Work beside the window reads the locale: it is not touched without need.
    static std::optional<QLocale> applied;
    if (applied == locale)
        return;
    applied = locale;
    QLocale::setDefault(locale);

    static QTranslator own;
    static QTranslator qtOwn;
    const QString name = locale.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    QCoreApplication::removeTranslator(&qtOwn);
    QCoreApplication::removeTranslator(&own);
    if (qtOwn.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtOwn);
    // Also in English, for plurals: "1 rack", "2 racks".
    if (own.load(QStringLiteral(":/i18n/clusterwright_") + name))
        QCoreApplication::installTranslator(&own);
}

}  // namespace cw
