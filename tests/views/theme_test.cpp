// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "views/style/theme.h"

#include <algorithm>
#include <cmath>

using namespace cw;

namespace {

/// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

int inkedPixels(const QIcon& what, int side)
{
    const QImage image = what.pixmap(QSize(side, side)).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    return inked;
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(CW_RESOURCE_DIR "/icons")).entryList({QStringLiteral("*.svg")}))
        names << file.chopped(4);
    return names;
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QDir::addSearchPath(QStringLiteral("icons"), QStringLiteral(CW_RESOURCE_DIR "/icons")); }

    void textAndSignalColoursAreReadableOnTheirGround()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(choice);
            const Theme& t = theme();
            QCOMPARE(t.isDark, choice == ThemeChoice::Dark);
            for (const QColor& ground : {t.window, t.surface, t.surfaceRaised}) {
                QVERIFY(contrast(t.text, ground) >= 7.0);
                QVERIFY(contrast(t.textMuted, ground) >= 4.5);
                for (const QColor& signal : {t.error, t.warning, t.info, t.good, t.selection})
                    QVERIFY2(contrast(signal, ground) >= 4.0, qPrintable(signal.name()));
                for (const NetworkKind kind : kAllNetworkKinds)
                    QVERIFY2(contrast(t.network(kind), ground) >= 3.0, qPrintable(t.network(kind).name()));
            }
        }
    }

    void networksKeepTheirHueInTheDark()
    {
        applyTheme(ThemeChoice::Dark);
        for (const NetworkKind kind : kAllNetworkKinds) {
            const int difference = std::abs(theme().network(kind).hue() - paperTheme().network(kind).hue());
            QVERIFY2(std::min(difference, 360 - difference) <= 20, qPrintable(theme().network(kind).name()));
        }
        QVERIFY(!paperTheme().isDark);
    }

    void everyIconIsDrawnAtEverySize()
    {
        applyTheme(ThemeChoice::Light);
        const QStringList names = iconNames();
        QVERIFY(names.size() > 100);
        for (const QString& name : names)
            for (const int side : {16, 24, 48})
                QVERIFY2(inkedPixels(icon(name), side) >= side / 2, qPrintable(name));
    }

    void aMissingIconIsNull() { QVERIFY(icon(QStringLiteral("no-such-drawing")).isNull()); }

    void anIconTakesTheGivenColour()
    {
        const QImage image = icon(QStringLiteral("server"), QColor(200, 10, 20)).pixmap(QSize(48, 48)).toImage();
        bool found = false;
        for (int y = 0; y < 48 && !found; ++y)
            for (int x = 0; x < 48 && !found; ++x)
                found = image.pixelColor(x, y) == QColor(200, 10, 20);
        QVERIFY(found);
    }

    void anIconFollowsTheTheme()
    {
        const QIcon server = icon(QStringLiteral("server"));
        applyTheme(ThemeChoice::Light);
        const QImage light = server.pixmap(QSize(24, 24)).toImage();
        applyTheme(ThemeChoice::Dark);
        QVERIFY(light != server.pixmap(QSize(24, 24)).toImage());
    }

    void everyKindOfBlockHasAnIcon()
    {
        Block block;
        QVERIFY(!icon(blockIconName(block)).isNull());
        for (const StorageFamily family : {StorageFamily::ParallelFlash, StorageFamily::Lustre, StorageFamily::Ceph,
                                           StorageFamily::Hdfs, StorageFamily::Object, StorageFamily::LocalNvme}) {
            StorageBlock storage;
            storage.family = family;
            block.kind = storage;
            QVERIFY(!icon(blockIconName(block)).isNull());
        }
        for (const ServiceRole role :
             {ServiceRole::Management, ServiceRole::Login, ServiceRole::FabricManager, ServiceRole::ControlPlane,
              ServiceRole::Gateway, ServiceRole::Firewall, ServiceRole::Other}) {
            block.kind = ServiceBlock{role};
            QVERIFY(!icon(blockIconName(block)).isNull());
        }
    }

    void chineseTextIsNotLeftToTheJapaneseForms()
    {
        QVERIFY(bodyFont().families().contains(QStringLiteral("Noto Sans CJK SC")));
        QVERIFY(numberFont(1.6).pixelSize() > bodyFont().pixelSize());
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
