// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "app/facts.h"
#include "app/session/design_file.h"
#include "app/session/document.h"
#include "app/window.h"
#include "tests/app/document_steps.h"
#include "views/as_built/as_built.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/totals_bar.h"
#include "views/report/page_setup_dialog.h"
#include "views/report/print.h"
#include "views/shell/export_actions.h"
#include "views/shell/main_window.h"
#include "views/style/theme.h"
#include "views/training/explain_sheet.h"
#include "views/training/training_page.h"

#include <functional>
#include <memory>
#include <optional>

using namespace cw;
using namespace cw::test;

/// The main window with a document behind it: files that are dropped, questions before work is lost, the page.
class MainWindowTest : public QObject {
    Q_OBJECT
private:
    Facts facts_;
    QTemporaryDir folder_;
    std::optional<OpenWindow> open_;
    int asked_ = 0;

    Document& document() { return *open_->document; }
    MainWindow& window() { return *open_->window; }
    QString savedPod(const char* name)
    {
        const QString path = folder_.filePath(QString::fromLatin1(name));
        return writeDesign(path, designOf("superpod-h100", {{"su", 1}})) ? path : QString();
    }

    /// Answers the next question with a button, as soon as it is asked.
    void answer(QMessageBox::StandardButton button)
    {
        asked_ = 0;
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, button] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!question)
                return;
            ++asked_;
            timer->deleteLater();
            question->button(button)->click();
        });
        timer->start(10);
        QTimer::singleShot(5000, timer, &QObject::deleteLater);
    }

    bool drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &dropped);
        return true;
    }

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.filePath(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("test"));
        QCoreApplication::setApplicationName(QStringLiteral("test"));
        facts_ = *loadFacts({});
    }
    void init()
    {
        open_.emplace(std::move(*makeWindow(facts_, QString())));
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { open_.reset(); }

    /// From the totals, the inspector and the dashboard alike.
    void aFigureLeadsToItsExplanation()
    {
        const auto sample = sampleDesign();
        QVERIFY(sample && !sample->workloads.empty());
        document().startNew(*sample);
        document().waitForAnalysis();
        auto* totals = window().findChild<TotalsBar*>();
        QVERIFY(totals);
        emit totals->trainingRequested(QStringLiteral("mfu"));
        ExplainSheet& sheet = window().training().sheet();
        QVERIFY(!sheet.isHidden());
        QVERIFY(sheet.plainText().contains(QStringLiteral("R · F / (N · P)")));
        window().training().closeSheet();
        auto* inspector = window().findChild<InspectorPanel*>();
        QVERIFY(inspector);
        emit inspector->explainRequested(sample->workloads.front().id, QStringLiteral("memory"));
        QVERIFY(!sheet.isHidden());
        QVERIFY(sheet.plainText().contains(QStringLiteral("Q = Σ parts")));
    }
    void aDroppedDesignIsOpened()
    {
        const QString path = savedPod("机房 one.cwdesign");
        QVERIFY(drop({QUrl(QStringLiteral("https://example.org/x.cwdesign")), QUrl::fromLocalFile(path)}));
        QTRY_COMPARE(document().path(), path);
        QVERIFY(window().windowTitle().contains(QString::fromStdString(document().design()->name)));
    }

    /// A field takes Undo for what was typed in it and not yet entered, and for nothing else.
    void undoReachesTheDesignFromAField()
    {
        window().openFile(savedPod("undo.cwdesign"));
        document().select({"compute-1"});
        const auto count = [this] { return document().design()->block("compute-1")->count; };
        const int before = count();
        QSpinBox* box = nullptr;
        QTRY_VERIFY((box = window().findChild<QSpinBox*>(QStringLiteral("count"))));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(count(), before + 1);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(), before);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(count(), before + 1);
        QTest::keyClick(box, Qt::Key_7);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(), before + 1);
    }

    /// Who edits text with keys goes to the end of the line; the report is not exported.
    void controlEStaysInAField()
    {
        window().openFile(savedPod("keys.cwdesign"));
        document().select({"compute-1"});
        QSpinBox* box = nullptr;
        QTRY_VERIFY((box = window().findChild<QSpinBox*>(QStringLiteral("count"))));
        QAction* report = nullptr;
        for (QAction* one : window().findChildren<QAction*>())
            if (one->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
                report = one;
        QVERIFY(report && report->isEnabled());
        report->disconnect();
        QSignalSpy triggered(report, &QAction::triggered);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 0);
        window().canvas().setFocus();
        QTest::keyClick(&window().canvas(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
    }

    void theStatusBarKeepsSentencesApart()
    {
        window().openFile(savedPod("status.cwdesign"));
        window().resize(900, 700);
        emit window().canvas().statusMessage(QStringLiteral("One.\nTwo."));
        QCOMPARE(window().statusBar()->currentMessage(), QStringLiteral("One.  ·  Two."));
        emit window().canvas().statusMessage(QString(400, QLatin1Char('w')));
        QVERIFY(window().statusBar()->currentMessage().endsWith(QChar(0x2026)));
        QVERIFY(window().statusBar()->fontMetrics().horizontalAdvance(window().statusBar()->currentMessage()) <
                window().statusBar()->width());
    }

    /// Copies are selected, and the inspector shows them; the keys stay where they were.
    void theInspectorTakesNoFocusItDidNotHave()
    {
        window().openFile(savedPod("focus.cwdesign"));
        document().select({"compute-1"});
        QSpinBox* box = nullptr;
        QTRY_VERIFY((box = window().findChild<QSpinBox*>(QStringLiteral("count"))));
        box->setFocus();
        auto* canvas = window().findChild<CanvasView*>();
        canvas->setFocus();
        QVERIFY(canvas->hasFocus());
        document().select({"storage-1"});
        QVERIFY(canvas->hasFocus());
    }

    /// Widgets are polished one by one then: none of them may be deleted on the way.
    void theThemeChangesUnderAnOpenDesign()
    {
        for (const bool isOpen : {false, true}) {
            if (isOpen) {
                window().openFile(savedPod("theme.cwdesign"));
                document().select({"net-compute"});
                QTRY_VERIFY(document().isUpToDate());
            }
            for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
                applyTheme(choice);
                QCoreApplication::processEvents();
                QVERIFY(window().isVisible());
            }
        }
        applyTheme(ThemeChoice::Light);
    }

    /// The shortcut of a tab brings the keyboard to a field of that page, not to the page around it.
    void aTabThatIsAskedForTakesTheKeyboard()
    {
        window().openFile(savedPod("keys.cwdesign"));
        QTRY_VERIFY(document().isUpToDate());
        for (const Qt::Key key : {Qt::Key_4, Qt::Key_1, Qt::Key_3, Qt::Key_2, Qt::Key_5}) {
            QTest::keyClick(&window(), key, Qt::ControlModifier);
            const QWidget* shown = window().findChild<QTabWidget*>()->currentWidget();
            const QWidget* taken = QApplication::focusWidget();
            QVERIFY(taken && (taken == shown || shown->isAncestorOf(taken)));
            QVERIFY2(taken->focusPolicy() & Qt::TabFocus, taken->metaObject()->className());
        }
    }

    /// Only where there is a design to compare it with; the comparison ends with that design.
    void aDroppedFabricIsComparedWithTheDesign()
    {
        const QString path = folder_.filePath(QStringLiteral("as built.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A-Node Name,A-Port,Z-Node Name,Z-Port\ncompute-leaf-01,33,compute-spine-01,1\nbroken line\n");
        file.close();
        QVERIFY(!drop({QUrl::fromLocalFile(path)}));
        window().openFile(savedPod("compared.cwdesign"));
        QTRY_VERIFY(document().isUpToDate());
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        auto* asBuilt = window().findChild<AsBuilt*>();
        QTRY_VERIFY(asBuilt->isOpen() && !asBuilt->isBusy());
        QVERIFY(asBuilt->comparison());
        auto* table = window().findChild<QTableView*>(QStringLiteral("as-built-table"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(asBuilt->comparison()->differences.size()));
        QVERIFY(window().findChild<QListWidget*>(QStringLiteral("as-built-messages"))->count() == 1);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(window().canvas().isVisible() && window().canvas().interior());
        // Also one that is no fabric at all.
        QFile picture(folder_.filePath(QStringLiteral("picture.csv")));
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)) == 10);
        picture.close();
        QVERIFY(drop({QUrl::fromLocalFile(picture.fileName())}));
        QTRY_VERIFY(asBuilt->path() == picture.fileName() && !asBuilt->isBusy());
        QVERIFY(!asBuilt->comparison());
        window().openFile(savedPod("next.cwdesign"));
        QTRY_VERIFY(!asBuilt->isOpen());
    }

    void otherFilesAreNotTaken()
    {
        QVERIFY(!drop({QUrl::fromLocalFile(folder_.filePath(QStringLiteral("photo.png")))}));
        QVERIFY(!drop({QUrl(QStringLiteral("https://example.org/x.cwdesign"))}));
        QVERIFY(document().path().isEmpty());
    }

    void aDropAsksBeforeWorkIsLost()
    {
        const QString path = savedPod("two.cwdesign");
        document().startNew(designOf("superpod-h100", {{"su", 1}}));
        document().edit(QStringLiteral("Rename"), renamed("Mine"));
        answer(QMessageBox::Cancel);
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QTRY_COMPARE(asked_, 1);
        QTest::qWait(50);
        QVERIFY(document().path().isEmpty());
        answer(QMessageBox::Discard);
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QTRY_COMPARE(document().path(), path);
    }

    void closingAsksBeforeWorkIsLost()
    {
        const QString path = savedPod("three.cwdesign");
        window().openFile(path);
        document().edit(QStringLiteral("Rename"), renamed("Mine"));
        answer(QMessageBox::Cancel);
        QVERIFY(!window().close());
        QCOMPARE(asked_, 1);
        QVERIFY(window().isVisible());
        QVERIFY(readDesign(path)->name != "Mine");
        answer(QMessageBox::Save);
        QVERIFY(window().close());
        QCOMPARE(asked_, 1);
        QCOMPARE(readDesign(path)->name, std::string("Mine"));
    }

    void closingWithoutSavingLeavesTheFile()
    {
        const QString path = savedPod("four.cwdesign");
        window().openFile(path);
        document().edit(QStringLiteral("Rename"), renamed("Mine"));
        answer(QMessageBox::Discard);
        QVERIFY(window().close());
        QVERIFY(readDesign(path)->name != "Mine");
    }

    void anUnchangedDesignClosesWithoutAQuestion()
    {
        window().openFile(savedPod("five.cwdesign"));
        answer(QMessageBox::Cancel);
        QVERIFY(window().close());
        QCOMPARE(asked_, 0);
    }

    void pageSetupRemembersThePaper()
    {
        window().openFile(savedPod("six.cwdesign"));
        auto* exports = window().findChild<ExportActions*>();
        const auto choose = [&](QPageSize::PageSizeId size, QPageLayout::Orientation orientation) {
            QTimer::singleShot(50, this, [size, orientation] {
                auto* dialog = qobject_cast<PageSetupDialog*>(QApplication::activeModalWidget());
                if (!dialog)
                    return;
                auto* paper = dialog->findChild<QComboBox*>(QStringLiteral("paper"));
                paper->setCurrentIndex(paper->findData(static_cast<int>(size)));
                auto* way = dialog->findChild<QComboBox*>(QStringLiteral("orientation"));
                way->setCurrentIndex(way->findData(static_cast<int>(orientation)));
                dialog->accept();
            });
            exports->setUpPage();
        };
        choose(QPageSize::A3, QPageLayout::Landscape);
        QVERIFY(reportPageLayout().pageSize().id() == QPageSize::A3);
        QVERIFY(reportPageLayout().orientation() == QPageLayout::Landscape);
        choose(QPageSize::A4, QPageLayout::Portrait);
        QVERIFY(reportPageLayout().pageSize().id() == QPageSize::A4);
        QVERIFY(reportPageLayout().orientation() == QPageLayout::Portrait);
    }

    void aWindowMayCloseDuringAnExport()
    {
        const QString report = folder_.filePath(QStringLiteral("report.pdf"));
        window().openFile(savedPod("seven.cwdesign"));
        document().waitForAnalysis();
        window().findChild<ExportActions*>()->writeTo(
            report, [](const Analysis& analysis, const Facts& facts, const QString& path, Progress& progress) {
                return writeReport(analysis, facts, path, {}, &progress);
            });
        QVERIFY(window().close());
        open_.reset();
        // Either it was in time, or it left nothing.
        QFile file(report);
        QVERIFY(!file.open(QIODevice::ReadOnly) || file.readAll().trimmed().endsWith("%%EOF"));
        QCOMPARE(QDir(folder_.path()).entryList({QStringLiteral("report.pdf.*")}).size(), 0);
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
