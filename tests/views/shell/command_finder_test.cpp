// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "views/shell/command_finder.h"

using namespace cw;

class CommandFinderTest : public QObject {
    Q_OBJECT

private slots:
    void whatMatchesNothingSaysSoAndRunsNothing()
    {
        int runs = 0;
        CommandFinder finder({{QStringLiteral("Fit all"), QStringLiteral("Action"), {}, [&runs] { ++runs; }}});
        finder.show();
        auto* input = finder.findChild<QLineEdit*>(QStringLiteral("finderInput"));
        auto* list = finder.findChild<QListWidget*>(QStringLiteral("finderList"));
        QTest::keyClicks(input, QStringLiteral("zzz"));
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("zzz")), qPrintable(list->item(0)->text()));
        QVERIFY(!list->item(0)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QTest::keyClick(input, Qt::Key_Down);
        QTest::keyClick(input, Qt::Key_Return);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(finder.isVisible());
        QCOMPARE(runs, 0);
        input->clear();
        QTest::keyClicks(input, QStringLiteral("fit"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!finder.isVisible());
        QCOMPARE(runs, 1);
    }
};

QTEST_MAIN(CommandFinderTest)
#include "command_finder_test.moc"
