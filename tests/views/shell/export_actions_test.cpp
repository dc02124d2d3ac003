// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include "tests/support/fake_session.h"
#include "views/report/bom_xlsx.h"
#include "views/report/report_document.h"
#include "views/report/safe_file.h"
#include "views/shell/export_actions.h"

#include <chrono>
#include <memory>
#include <thread>

using namespace cw;
using namespace std::chrono_literals;

namespace {

/// Ten steps of a tenth of a second, then the file: what a large design looks like to the window.
Result<void> writeSlowly(const Analysis&, const Facts&, const QString& path, Progress& progress)
{
    progress.begin(10);
    for (int step = 0; step < 10; ++step) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        std::this_thread::sleep_for(100ms);
        progress.advance();
    }
    return writeWhole(path, QByteArray("new"));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class ExportActionsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    QString path_;
    std::unique_ptr<test::FakeSession> session_;
    std::unique_ptr<QWidget> window_;
    ExportActions* exports_ = nullptr;

    QProgressDialog* dialog() const
    {
        auto* found = window_->findChild<QProgressDialog*>(QStringLiteral("exportProgress"));
        return found && found->isVisible() ? found : nullptr;
    }

private slots:
    void initTestCase()
    {
        session_ = std::make_unique<test::FakeSession>(test::instantiated("superpod-h100", "su", 4));
    }
    void cleanupTestCase() { session_.reset(); }
    void init()
    {
        path_ = folder_.filePath(QStringLiteral("out.bin"));
        QVERIFY(writeWhole(path_, QByteArray("old")));
        window_ = std::make_unique<QWidget>();
        window_->show();
        exports_ = new ExportActions(*session_, window_.get());
    }
    void cleanup() { window_.reset(); }

    void longWorkShowsProgressWhileTheWindowGoesOn()
    {
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(10);
        QSignalSpy said(exports_, &ExportActions::message);
        exports_->writeTo(path_, writeSlowly);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 2000);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->maximum() == 10 && dialog()->value() >= 5, 2000);
        QCOMPARE(contentOf(path_), QByteArray("old"));
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 5000);
        QVERIFY(!dialog());
        QCOMPARE(contentOf(path_), QByteArray("new"));
        // A second of work holds a hundred ticks; a window that stood still would have seen a handful.
        QVERIFY2(ticks > 50, qPrintable(QString::number(ticks)));
    }

    void aCancelledExportKeepsTheOldFile()
    {
        QSignalSpy said(exports_, &ExportActions::message);
        exports_->writeTo(path_, writeSlowly);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 2000);
        QTest::mouseClick(dialog()->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 500);
        QVERIFY(!exports_->isBusy());
        QTest::qWait(200);
        QCOMPARE(contentOf(path_), QByteArray("old"));
        exports_->writeTo(path_, writeSlowly);
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(path_), QByteArray("new"), 5000);
    }

    void aWindowMayGoDuringAnExport()
    {
        exports_->writeTo(path_, writeSlowly);
        QTest::qWait(150);
        window_.reset();
        QTest::qWait(1200);
        QCOMPARE(contentOf(path_), QByteArray("old"));
    }

    void aSecondExportDuringTheFirstIsRefused()
    {
        exports_->writeTo(path_, writeSlowly);
        const QString other = folder_.filePath(QStringLiteral("other.bin"));
        exports_->writeTo(other, writeSlowly);
        QTRY_VERIFY_WITH_TIMEOUT(!exports_->isBusy(), 5000);
        QCOMPARE(contentOf(path_), QByteArray("new"));
        QVERIFY(!QFile::exists(other));
    }

    void everyKindOfFileCanBeCancelled_data()
    {
        QTest::addColumn<ExportActions::Write>("write");
        QTest::newRow("report") << ExportActions::Write(
            [](const Analysis& analysis, const Facts& facts, const QString& path, Progress& progress) {
                return writeReport(analysis, facts, path, {}, &progress);
            });
        QTest::newRow("workbook") << ExportActions::Write(
            [](const Analysis& analysis, const Facts& facts, const QString& path, Progress& progress) {
                return writeBomWorkbook(analysis, facts, path, &progress);
            });
        const QString endings[] = {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};
        for (const DrawingView view : {DrawingView::Topology, DrawingView::Racks, DrawingView::Floor})
            for (const QString& ending : endings)
                QTest::addRow("drawing %d as %s", static_cast<int>(view), qPrintable(ending))
                    << ExportActions::Write([view, ending](const Analysis& analysis, const Facts& facts,
                                                           const QString& path, Progress& progress) {
                           const QString target = path + '.' + ending;
                           const auto written = writeDrawing(analysis, facts, view, target, &progress);
                           return QFile::exists(target) ? unwritable(target, QStringLiteral("exists")) : written;
                       });
    }

    void everyKindOfFileCanBeCancelled()
    {
        QFETCH(ExportActions::Write, write);
        Progress progress;
        progress.cancel();
        const auto written = write(*session_->analysis(), session_->facts(), path_, progress);
        QVERIFY(!written && written.error().code == ErrorCode::Cancelled);
        QCOMPARE(contentOf(path_), QByteArray("old"));
    }

    void aReportOfAnotherThreadIsTheSameReport()
    {
        const QString here = folder_.filePath(QStringLiteral("here.pdf"));
        QVERIFY(writeReport(*session_->analysis(), session_->facts(), here));
        exports_->writeTo(path_, [](const Analysis& analysis, const Facts& facts, const QString& path,
                                    Progress& progress) { return writeReport(analysis, facts, path, {}, &progress); });
        QTRY_VERIFY_WITH_TIMEOUT(!exports_->isBusy(), 20000);
        // Only the date of making in the header may differ.
        QCOMPARE(contentOf(path_).size(), contentOf(here).size());
    }
};

QTEST_MAIN(ExportActionsTest)
#include "export_actions_test.moc"
