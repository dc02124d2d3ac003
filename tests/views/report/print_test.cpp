// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

#include "tests/support/fake_session.h"
#include "views/report/page_setup_dialog.h"
#include "views/report/print.h"

#include <memory>

using namespace cw;

namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

/// What poppler reads in a PDF.
struct Sheet {
    int pages = 0;
    QSizeF points;

    explicit Sheet(const QString& path)
    {
        const QString info = run(QStringLiteral("pdfinfo"), {path});
        static const QRegularExpression kPages(QStringLiteral("Pages:\\s+(\\d+)"));
        static const QRegularExpression kSize(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+) pts"));
        pages = kPages.match(info).captured(1).toInt();
        const auto size = kSize.match(info);
        points = {size.captured(1).toDouble(), size.captured(2).toDouble()};
    }

    bool hasMillimetres(double width, double height) const
    {
        return std::abs(points.width() - width * kPointsPerMillimetre) < 2 &&
               std::abs(points.height() - height * kPointsPerMillimetre) < 2;
    }
};

}  // namespace

/// Page setup, preview and printing as a user goes through them, with a PDF for the printer.
class PrintTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    std::unique_ptr<test::FakeSession> session_;

    /// Waits for a dialog of a kind and hands it over from within its own event loop.
    template <class Dialog, class Use>
    void onDialog(Use use)
    {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, use] {
            if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
                timer->stop();
                timer->deleteLater();
                use(*dialog);
            }
        });
        timer->start(20);
    }

    void setUp(QPageSize::PageSizeId size, QPageLayout::Orientation orientation)
    {
        onDialog<PageSetupDialog>([size, orientation](PageSetupDialog& dialog) {
            auto* paper = dialog.findChild<QComboBox*>(QStringLiteral("paper"));
            paper->setCurrentIndex(paper->findData(static_cast<int>(size)));
            auto* way = dialog.findChild<QComboBox*>(QStringLiteral("orientation"));
            way->setCurrentIndex(way->findData(static_cast<int>(orientation)));
            dialog.accept();
        });
        setUpReportPage(nullptr);
    }

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.filePath(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("test"));
        QCoreApplication::setApplicationName(QStringLiteral("test"));
        session_ = std::make_unique<test::FakeSession>(test::instantiated("superpod-h100", "su", 1));
    }
    void cleanupTestCase() { session_.reset(); }

    void whatIsSetUpIsWhatIsPreviewedAndPrinted_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isLandscape");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        // ISO 216.
        QTest::newRow("A4") << static_cast<int>(QPageSize::A4) << false << 210.0 << 297.0;
        QTest::newRow("A4 landscape") << static_cast<int>(QPageSize::A4) << true << 297.0 << 210.0;
        QTest::newRow("A3") << static_cast<int>(QPageSize::A3) << false << 297.0 << 420.0;
        QTest::newRow("A3 landscape") << static_cast<int>(QPageSize::A3) << true << 420.0 << 297.0;
    }

    void whatIsSetUpIsWhatIsPreviewedAndPrinted()
    {
        QFETCH(int, size);
        QFETCH(bool, isLandscape);
        QFETCH(double, width);
        QFETCH(double, height);
        const QString path = folder_.filePath(QStringLiteral("%1.pdf").arg(QTest::currentDataTag()));
        setUp(static_cast<QPageSize::PageSizeId>(size), isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        int previewed = 0;
        onDialog<QPrintPreviewDialog>([&](QPrintPreviewDialog& dialog) {
            auto* preview = dialog.findChild<QPrintPreviewWidget*>();
            preview->updatePreview();
            previewed = preview->pageCount();
            dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
            dialog.printer()->setOutputFileName(path);
            preview->print();
            dialog.reject();
        });
        printReport(nullptr, session_->analysis(), session_->facts());
        const Sheet printed(path);
        QVERIFY(previewed > 10);
        QCOMPARE(printed.pages, previewed);
        QVERIFY2(printed.hasMillimetres(width, height),
                 qPrintable(QStringLiteral("%1 x %2").arg(printed.points.width()).arg(printed.points.height())));
        // The last page says how many there are; a page cut off at its foot would not.
        const QString last = QString::number(printed.pages);
        const QString text = run(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-f"), last, QStringLiteral("-l"), last, path, QStringLiteral("-")});
        QVERIFY2(text.contains(QStringLiteral("Page %1 of %1").arg(last)), qPrintable(text));
        // The exported file is on the same paper.
        const QString exported = folder_.filePath(QStringLiteral("exported.pdf"));
        QVERIFY(writeReport(*session_->analysis(), session_->facts(), exported, chosenReportOptions()));
        QCOMPARE(Sheet(exported).pages, printed.pages);
        QVERIFY(Sheet(exported).hasMillimetres(width, height));
    }

    void aRangeOfPagesIsPrintedAlone()
    {
        const QString path = folder_.filePath(QStringLiteral("range.pdf"));
        setUp(QPageSize::A4, QPageLayout::Portrait);
        onDialog<QPrintPreviewDialog>([&](QPrintPreviewDialog& dialog) {
            dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
            dialog.printer()->setOutputFileName(path);
            dialog.printer()->setPrintRange(QPrinter::PageRange);
            dialog.printer()->setFromTo(3, 5);
            dialog.findChild<QPrintPreviewWidget*>()->print();
            dialog.reject();
        });
        printReport(nullptr, session_->analysis(), session_->facts());
        QCOMPARE(Sheet(path).pages, 3);
        const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("Page 3 of")) && text.contains(QStringLiteral("Page 5 of")));
        QVERIFY(!text.contains(QStringLiteral("Page 6 of")));
    }

    void everyToolOfThePreviewFitsASmallWindow()
    {
        ReportPreview preview(*session_);
        // What is left between the side panels of a window 1280 pixels wide.
        preview.resize(700, 500);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        auto* bar = preview.findChild<QToolBar*>();
        QTRY_VERIFY(preview.pageCount() > 10);
        for (QAction* action : bar->actions())
            QVERIFY2(action->isSeparator() || bar->widgetForAction(action)->isVisible(), qPrintable(action->text()));
    }

    void thePreviewIsLaidOutBesideTheWindow()
    {
        ReportPreview preview(*session_);
        preview.resize(900, 700);
        preview.show();
        preview.refresh();
        // Not laid out within the call; the window was not held for it.
        QCOMPARE(preview.pageCount(), 0);
        QTRY_VERIFY(preview.pageCount() > 10);
    }

    void thePreviewMayGoWhileItIsLaidOut()
    {
        for (int i = 0; i < 20; ++i) {
            ReportPreview preview(*session_);
            preview.show();
            preview.refresh();
            QTest::qWait(i * 3);
        }
    }
};

QTEST_MAIN(PrintTest)
#include "print_test.moc"
