// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

#include "tests/views/page_support.h"
#include "tests/views/panels_test_support.h"
#include "views/network/analysis_follower.h"
#include "views/network/cable_schedule_model.h"
#include "views/network/floor_view.h"
#include "views/network/network_page.h"
#include "views/network/port_map_view.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <atomic>
#include <semaphore>

using namespace cw;
using namespace cw::test;

namespace {

struct Window {
    FakeSession session{instantiated("superpod-h100", "su", 1)};
    NetworkPage page{session};

    explicit Window(NetworkPage::Part part)
    {
        page.resize(1200, 800);
        page.showPart(part);
        settle(page);
        waitUntilCalm(page);
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        return childOf<Widget>(page, QLatin1String(name));
    }
};

}  // namespace

class NetworkPageTest : public QObject {
    Q_OBJECT
private slots:
    void figuresOfTheStudyComeWithoutBeingAskedFor();
    void failuresAreThoseOfTheStudy();
    void failuresFitThePageAndLeaveItTheWheel();
    void figuresOfAnotherPlanAreNotShown();
    void lookingAwayDoesNotStartOver();
    void theTableShowsWhatTheSearchLeaves();
    void copiedRowsPasteAsATable();
    void selectedCablesStaySelected();
    void theSwitchShownIsKeptWhileAnotherIsTyped();
    void portsAreWalkedWithTheKeyboard();
    void racksAreWalkedWithTheKeyboard();
    void racksPerRowMoveTheRacks();
    void draggingTheEndOfARowIsOneStep();
    void anEmptyDesignSaysWhatIsMissing();
    void everyWidgetIsNamed();
};

void NetworkPageTest::figuresOfTheStudyComeWithoutBeingAskedFor()
{
    Window window(NetworkPage::Part::Figures);
    const auto* latency = window.find<QFrame>("figure-latency");
    QVERIFY2(latency->accessibleName().contains(QStringLiteral("µs")), qPrintable(latency->accessibleName()));
    const NetworkResult& compute = *window.session.analysis()->network(NetworkKind::Compute);
    // What the training estimate takes, with what binds it.
    const auto* path = window.find<QFrame>("figure-path-factor");
    QVERIFY(path->accessibleName().contains(percentText(compute.path->value)));
    QVERIFY(path->accessibleDescription().startsWith(pathCauseText(*compute.path)));
    QVERIFY(window.find<QFrame>("figure-bisection")->accessibleName().contains(text(compute.maxFlow.value)));
    for (const auto* card : window.page.findChildren<QFrame*>())
        if (card->objectName().startsWith(QStringLiteral("figure-")) && card->isVisible())
            QVERIFY2(!card->toolTip().isEmpty(), qPrintable(card->objectName()));
}

void NetworkPageTest::failuresAreThoseOfTheStudy()
{
    Window window(NetworkPage::Part::Figures);
    const AnalysisPtr deep = withFabricStudies(window.session.analysis());
    const auto* table = window.find<QTableWidget>("fabric-failures");
    const FabricStudy& compute = deep->fabrics->front();
    QCOMPARE(compute.kind, NetworkKind::Compute);
    QCOMPARE(table->rowCount(), static_cast<int>(compute.failures.rows.size()) + 1);
    for (std::size_t row = 0; row < compute.failures.rows.size(); ++row)
        QCOMPARE(table->item(static_cast<int>(row) + 1, 2)->text(),
                 percentText(compute.failures.rows[row].health.bisection, 1));
    // The training step, where jobs compute over the network.
    const bool hasJobs = !deep->stepsAfter(compute.network, compute.failures.intact).empty();
    QCOMPARE(table->isColumnHidden(5), !hasJobs);
    for (std::size_t row = 0; row < compute.failures.rows.size(); ++row) {
        const auto steps = deep->stepsAfter(compute.network, compute.failures.rows[row].health);
        if (const StepAfterFailure* worst = worstStep(steps))
            QCOMPARE(table->item(static_cast<int>(row) + 1, 5)->text(), stepChangeText(*worst));
    }
    auto* networks = window.find<QComboBox>("fabric-network");
    networks->setCurrentIndex(networks->count() - 1);
    QVERIFY(table->isColumnHidden(5));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Access switch"));
}

void NetworkPageTest::failuresFitThePageAndLeaveItTheWheel()
{
    Window window(NetworkPage::Part::Figures);
    auto* table = window.find<QTableWidget>("fabric-failures");
    for (const int width : {1400, 760}) {
        window.page.resize(width, 420);
        QTest::qWait(0);
        int columns = 0;
        for (int at = 0; at < table->columnCount(); ++at)
            columns += table->isColumnHidden(at) ? 0 : table->columnWidth(at);
        QVERIFY2(columns <= table->viewport()->width(), qPrintable(QString::number(width)));
        const QHeaderView* header = table->horizontalHeader();
        for (int at = 0; at < table->columnCount(); ++at) {
            const QString title = table->horizontalHeaderItem(at)->text();
            const QRect text(0, 0, table->columnWidth(at) - 8, 1000);
            const QRect needed = header->fontMetrics().boundingRect(text, Qt::TextWordWrap, title);
            QVERIFY2(table->isColumnHidden(at) || header->height() >= needed.height(), qPrintable(title));
        }
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table->verticalScrollBar()->maximum(), 0);
    }
    QScrollBar* page = nullptr;
    for (auto* area : window.page.findChildren<QScrollArea*>())
        if (area->isAncestorOf(table))
            page = area->verticalScrollBar();
    QVERIFY(page && page->maximum() > 0);
    const QPointF at(40, 10);
    QWheelEvent turn(at, table->viewport()->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(table->viewport(), &turn);
    QVERIFY(page->value() > 0);
    QCOMPARE(table->horizontalScrollBar()->value(), 0);
}

void NetworkPageTest::figuresOfAnotherPlanAreNotShown()
{
    Window window(NetworkPage::Part::Figures);
    const auto* latency = window.find<QFrame>("figure-latency");
    QVERIFY(latency->accessibleName().contains(QStringLiteral("µs")));
    // Another document whose networks have the same ids.
    const Design other = instantiated("superpod-h100", "su", 2);
    QCOMPARE(other.networks.front().id, window.session.design()->networks.front().id);
    window.session.edit(QStringLiteral("Open"), [&](const Design&) { return other; });
    QVERIFY(!latency->accessibleName().contains(QStringLiteral("µs")));
    QVERIFY(!window.find<QTableWidget>("fabric-failures")->isVisible());
    waitUntilCalm(window.page);
    QVERIFY(latency->accessibleName().contains(QStringLiteral("µs")));
    QVERIFY(window.find<QTableWidget>("fabric-failures")->isVisible());
}

void NetworkPageTest::lookingAwayDoesNotStartOver()
{
    FakeSession session{Design{}};
    std::atomic<int> begun = 0;
    std::binary_semaphore mayEnd(0);
    AnalysisFollower follower(
        session,
        [&](const AnalysisPtr&, const Facts&, Progress&) -> AnalysisFollower::Apply {
            ++begun;
            mayEnd.acquire();
            return [] {};
        },
        0, nullptr);
    follower.setWanted(true);
    follower.setWanted(false);
    follower.setWanted(true);
    mayEnd.release();
    QTRY_VERIFY(!follower.isRunning() || begun > 1);
    mayEnd.release();
    QTRY_VERIFY(follower.isCurrent());
    QCOMPARE(begun.load(), 1);
}

void NetworkPageTest::theTableShowsWhatTheSearchLeaves()
{
    Window window(NetworkPage::Part::Cables);
    const auto* table = window.find<QTableView>("cable-table");
    const auto links = static_cast<int>(window.session.analysis()->plan->cables.size());
    QVERIFY(table->model()->rowCount() > links);
    window.find<QLineEdit>("cable-search")->setText(QStringLiteral("dgx-h100-001 compute-leaf"));
    waitUntilCalm(window.page);
    QTest::qWait(300);
    waitUntilCalm(window.page);
    const auto* model = qobject_cast<const CableScheduleModel*>(table->model());
    QCOMPARE(model->rows().links, 8);
    QVERIFY(window.find<QLabel>("cable-totals")->text().startsWith(QStringLiteral("8 ")));
}

void NetworkPageTest::copiedRowsPasteAsATable()
{
    Window window(NetworkPage::Part::Cables);
    auto* table = window.find<QTableView>("cable-table");
    table->selectRow(1);
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    waitUntilCalm(window.page);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].count(QLatin1Char('\t')), kCableColumnCount - 1);
    QVERIFY(lines[1].startsWith(table->model()->index(1, 0).data().toString()));
}

void NetworkPageTest::selectedCablesStaySelected()
{
    Window window(NetworkPage::Part::Cables);
    auto* table = window.find<QTableView>("cable-table");
    const int id = static_cast<int>(CableColumn::Id);
    table->selectRow(5);
    const QString before = table->model()->index(5, id).data().toString();
    // Without the headings of bundles the row is elsewhere; with other racks the schedule is another.
    window.find<QCheckBox>("cable-grouped")->setChecked(false);
    waitUntilCalm(window.page);
    table->scrollToBottom();
    const int place = table->verticalScrollBar()->value();
    QVERIFY(place > 0);
    window.session.edit(QStringLiteral("Racks"), [](const Design& design) {
        Design after = design;
        after.site.racksPerRow = 3;
        return after;
    });
    waitUntilCalm(window.page);
    const QModelIndexList selected = table->selectionModel()->selectedRows(id);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.front().data().toString(), before);
    QCOMPARE(table->verticalScrollBar()->value(), place);
}

void NetworkPageTest::theSwitchShownIsKeptWhileAnotherIsTyped()
{
    Window window(NetworkPage::Part::Ports);
    window.page.activateWindow();
    auto* devices = window.find<QComboBox>("port-map-device");
    devices->setCurrentIndex(2);
    const QString shown = devices->currentText();
    devices->lineEdit()->setFocus();
    QTRY_VERIFY(devices->lineEdit()->hasFocus());
    devices->lineEdit()->selectAll();
    QTest::keyClicks(devices->lineEdit(), QStringLiteral("zz"));
    window.session.edit(QStringLiteral("Racks"), [](const Design& design) {
        Design after = design;
        after.site.racksPerRow = 3;
        return after;
    });
    waitUntilCalm(window.page);
    QCOMPARE(devices->itemText(devices->currentIndex()), shown);
    QCOMPARE(devices->lineEdit()->text(), QStringLiteral("zz"));
    QTest::keyClick(devices->lineEdit(), Qt::Key_Return);
    QCOMPARE(devices->lineEdit()->text(), shown);
}

void NetworkPageTest::portsAreWalkedWithTheKeyboard()
{
    Window window(NetworkPage::Part::Ports);
    auto* map = window.find<PortMapView>("port-map");
    const auto* list = window.find<QTableWidget>("port-map-list");
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Home);
    QCOMPARE(map->current(), 0);
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->current(), 1);
    QTest::keyClick(map, Qt::Key_Down);
    // Cage 2 stands below cage 1, and both have two ports.
    QCOMPARE(list->item(map->current(), 0)->text(), QStringLiteral("OSFP2/2"));
    QCOMPARE(list->currentRow(), map->current());
    QVERIFY(map->accessibleDescription().startsWith(QStringLiteral("OSFP2/2")));
}

void NetworkPageTest::racksAreWalkedWithTheKeyboard()
{
    Window window(NetworkPage::Part::Floor);
    auto* floor = window.find<FloorView>("floor-plan");
    floor->setFocus();
    QTest::keyClick(floor, Qt::Key_Home);
    QCOMPARE(floor->current(), 0);
    QTest::keyClick(floor, Qt::Key_Right);
    QCOMPARE(floor->current(), 1);
    QVERIFY(floor->accessibleDescription().contains(QStringLiteral("A02")));
    // What is walked to is seen, however large the plan is drawn, and told after each change.
    floor->setScale(400);
    QTest::keyClick(floor, Qt::Key_End);
    const auto racks = window.session.analysis()->plan->racks;
    QCOMPARE(floor->current(), static_cast<RackIndex>(racks.size()) - 1);
    const FloorGeometry geometry(*window.session.analysis()->plan, window.session.design()->site);
    const QPointF middle = geometry.rackBox(racks.back()).center() * floor->scale();
    QVERIFY(floor->visibleRegion().contains(middle.toPoint()));
    QTest::keyClick(floor, Qt::Key_Home);
    QTest::keyClick(floor, Qt::Key_Right);
    window.session.edit(QStringLiteral("One rack a row"), [](const Design& design) {
        Design after = design;
        after.site.racksPerRow = 1;
        return after;
    });
    waitUntilCalm(window.page);
    QVERIFY2(floor->accessibleDescription().contains(QStringLiteral("B01")),
             qPrintable(floor->accessibleDescription()));
    QSignalSpy revealed(&window.session, &Session::revealRequested);
    QTest::keyClick(floor, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
}

void NetworkPageTest::racksPerRowMoveTheRacks()
{
    Window window(NetworkPage::Part::Floor);
    auto* racks = window.find<QSpinBox>("floor-racks-per-row");
    QCOMPARE(racks->value(), window.session.design()->site.racksPerRow);
    racks->setValue(4);
    QCOMPARE(window.session.design()->site.racksPerRow, 4);
    QCOMPARE(window.session.analysis()->plan->racks[4].row, 1);
    window.session.undo();
    QCOMPARE(racks->value(), window.session.design()->site.racksPerRow);
}

void NetworkPageTest::draggingTheEndOfARowIsOneStep()
{
    Window window(NetworkPage::Part::Floor);
    auto* floor = window.find<FloorView>("floor-plan");
    window.session.edit(QStringLiteral("Wide racks: the scale follows their number"), [](const Design& design) {
        Design after = design;
        after.site.rackPitch = metres(3);
        return after;
    });
    waitUntilCalm(window.page);
    const Plan& plan = *window.session.analysis()->plan;
    const FloorGeometry geometry(plan, window.session.design()->site);
    const double y = geometry.rackBox(plan.racks.front()).center().y() * floor->scale();
    const double pitch = inMetres(window.session.design()->site.rackPitch) * floor->scale();
    const QPointF end(geometry.rightEdge() * floor->scale() + 3, y);
    const double scale = floor->scale();
    const int before = window.session.historyPosition();
    const int columns = static_cast<int>(geometry.racksPerRowAt(geometry.rightEdge()));
    QTest::mousePress(floor, Qt::LeftButton, {}, end.toPoint());
    for (int step = 1; step <= 3; ++step) {
        QMouseEvent move(QEvent::MouseMove, end - QPointF(step * pitch, 0), floor->mapToGlobal(end), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(floor, &move);
        waitUntilCalm(window.page);
        // A plan that is fitted anew while the row is held would run away from the mouse.
        QCOMPARE(floor->scale(), scale);
        QCOMPARE(window.session.design()->site.racksPerRow, columns - step);
    }
    QTest::mouseRelease(floor, Qt::LeftButton, {}, end.toPoint());
    QVERIFY(floor->scale() > scale);
    QCOMPARE(window.session.design()->site.racksPerRow, columns - 3);
    QCOMPARE(window.session.historyPosition(), before + 1);
}

void NetworkPageTest::anEmptyDesignSaysWhatIsMissing()
{
    FakeSession session{Design{}};
    NetworkPage page(session);
    page.resize(1000, 700);
    for (const auto part :
         {NetworkPage::Part::Figures, NetworkPage::Part::Cables, NetworkPage::Part::Ports, NetworkPage::Part::Floor}) {
        page.showPart(part);
        settle(page);
        waitUntilCalm(page);
        bool says = false;
        for (const auto* label : page.currentWidget()->findChildren<QLabel*>())
            says = says || (label->isVisible() && label->text().contains(QStringLiteral("design has no")));
        QVERIFY(says);
    }
}

void NetworkPageTest::everyWidgetIsNamed()
{
    for (const auto part :
         {NetworkPage::Part::Figures, NetworkPage::Part::Cables, NetworkPage::Part::Ports, NetworkPage::Part::Floor}) {
        Window window(part);
        const QStringList nameless = namelessWidgets(window.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(NetworkPageTest)
#include "network_page_test.moc"
