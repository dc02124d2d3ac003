// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

#include "app/facts.h"
#include "views/shell/template_gallery.h"

#include <algorithm>

using namespace cw;

class TemplateGalleryTest : public QObject {
    Q_OBJECT
private:
    Facts facts_;
    std::vector<Template> templates_;

    static QString figures(const TemplateGallery& gallery)
    {
        return gallery.findChild<QLabel*>(QStringLiteral("figures"))->text();
    }

private slots:
    void initTestCase()
    {
        facts_ = *loadFacts({});
        templates_ = *loadTemplates();
    }

    void thePreviewFollowsTheNewestSettingWithoutHoldingTheWindow()
    {
        TemplateGallery gallery(templates_, facts_);
        gallery.chooseTemplate(QStringLiteral("superpod-h100"));
        gallery.show();
        auto* units = gallery.findChild<QSpinBox*>();
        QVERIFY(units && units->accessibleName() == QStringLiteral("Scalable units"));
        units->setValue(4);
        QTRY_VERIFY_WITH_TIMEOUT(figures(gallery).contains(QStringLiteral("1,016")), 10000);
        QVERIFY(!gallery.findChild<QLabel*>(QStringLiteral("preview"))->pixmap().isNull());
        // Every value in between is overtaken; none may arrive after the last.
        QElapsedTimer clock;
        clock.start();
        for (int value = units->minimum(); value <= units->maximum(); ++value)
            units->setValue(value);
        units->setValue(1);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(figures(gallery).contains(QStringLiteral("31 servers")), 10000);
        QTest::qWait(500);
        QVERIFY2(figures(gallery).contains(QStringLiteral("31 servers")), qPrintable(figures(gallery)));
        // What is created is the newest setting, whether its preview is there or not.
        units->setValue(2);
        QCOMPARE(gallery.design().blocks.front().count, 64 - 1);
    }

    void theGalleryMayCloseWhileItWorks()
    {
        for (int i = 0; i < 20; ++i) {
            TemplateGallery gallery(templates_, facts_);
            gallery.findChild<QListWidget*>()->setCurrentRow(i % static_cast<int>(templates_.size()));
            QTest::qWait(i);
        }
    }
};

QTEST_MAIN(TemplateGalleryTest)
#include "template_gallery_test.moc"
