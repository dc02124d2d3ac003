// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolButton>
#include <QtTest>

#include "tests/support/fake_session.h"
#include "views/report/print.h"
#include "views/report/print_dialog.h"

#include <algorithm>

using namespace cw;

class ReportPreviewTest : public QObject {
    Q_OBJECT

private slots:
    void aHiddenPreviewLaysNothingOut();
    void anEditKeepsThePageAndShowsTheNewReport();
    void thePrintDialogIsReachableByKeyboard();
};

void ReportPreviewTest::aHiddenPreviewLaysNothingOut()
{
    test::FakeSession session(test::instantiated("superpod-h100", "su", 1));
    ReportPreview preview(session);
    session.edit("Rename", [](const Design& design) {
        Design copy = design;
        copy.name = "Renamed";
        return copy;
    });
    QTest::qWait(600);
    QCOMPARE(preview.pageCount(), 0);
}

void ReportPreviewTest::anEditKeepsThePageAndShowsTheNewReport()
{
    test::FakeSession session(test::instantiated("superpod-h100", "su", 1));
    ReportPreview preview(session);
    preview.resize(900, 700);
    preview.show();
    QTRY_VERIFY(preview.pageCount() > 10);
    preview.showPage(5);
    QCOMPARE(preview.currentPage(), 5);
    const int before = preview.pageCount();
    session.edit("Remove networks", [](const Design& design) {
        Design copy = design;
        copy.networks.clear();
        for (Block& block : copy.blocks)
            block.attachments.clear();
        return copy;
    });
    QTRY_VERIFY(preview.pageCount() != before);
    QCOMPARE(preview.currentPage(), 5);
}

void ReportPreviewTest::thePrintDialogIsReachableByKeyboard()
{
    QPrinter printer;
    QPrintPreviewDialog dialog(&printer);
    makeReachable(dialog);
    const auto buttons = dialog.findChildren<QToolButton*>();
    QVERIFY(!buttons.isEmpty());
    for (const QToolButton* button : buttons)
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    const auto actions = dialog.findChildren<QAction*>();
    QCOMPARE(
        std::count_if(actions.begin(), actions.end(),
                      [](const QAction* action) { return action->shortcut() == QKeySequence(QKeySequence::Print); }),
        1);
}

QTEST_MAIN(ReportPreviewTest)
#include "report_preview_test.moc"
