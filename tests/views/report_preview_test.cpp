// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/fake_session.h"
#include "views/report/print.h"

using namespace cw;

class ReportPreviewTest : public QObject {
    Q_OBJECT

private slots:
    void aHiddenPreviewLaysNothingOut();
    void anEditKeepsThePageAndShowsTheNewReport();
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

QTEST_MAIN(ReportPreviewTest)
#include "report_preview_test.moc"
