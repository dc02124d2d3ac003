// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include "model/design/edits.h"
#include "tests/views/as_built/as_built_bench.h"
#include "tests/views/as_built/built_files.h"
#include "tests/views/panels_test_support.h"
#include "views/canvas/as_built_marks.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"
#include "views/text/wiring_words.h"

using namespace cw;
using namespace cw::test;

/// What becomes of differences: adopted into the design, marked on the canvas.
class AsBuiltAdoptionTest : public AsBuiltFixture {
    Q_OBJECT
private slots:
    void whatWasBuiltIsAdoptedInOneStep();
    void whatWasLeftOutIsToldUntilAnotherRowIsChosen();
    void nothingIsAdoptedWhileAComparisonRuns();
    void theChosenRowStaysThroughOtherEdits();
    void whatHasNoPlaceIsNotShownOnTheCanvas();
    void closingEndsTheComparison();
    void everyKindIsMarkedOnTheCanvas();
    void aRowIsShownOnTheCanvas();
    void lanesAndCardsTellTheirDifferences();
};

void AsBuiltAdoptionTest::whatWasBuiltIsAdoptedInOneStep()
{
    Bench bench;
    const MiswiredFabric built(*bench.session.analysis());
    openIn(bench, "built.csv", bench.sheet(built.wiring));
    const Design before = *bench.session.design();
    QCOMPARE(bench.table()->model()->rowCount(), 6);
    auto* adopt = bench.find<QPushButton>(QStringLiteral("as-built-adopt"));
    QVERIFY(!adopt->isEnabled());
    // The missing cable and the swapped pair; the first of the rows, sorted by kind.
    bench.table()->setFocus();
    bench.table()->selectRow(0);
    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(adopt, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.table()->model()->rowCount() <= 4, 60'000);
    for (const WiringDifference& left : bench.asBuilt.comparison()->differences)
        QVERIFY(left.kind != WiringDifferenceKind::MissingCable && left.kind != WiringDifferenceKind::SwappedEnds);
    QCOMPARE(bench.session.historyPosition(), 1);
    bench.session.undo();
    QVERIFY(*bench.session.design() == before);
    QTRY_COMPARE_WITH_TIMEOUT(bench.table()->model()->rowCount(), 6, 60'000);
    // Another speed is no link by hand.
    bench.table()->sortByColumn(static_cast<int>(AsBuiltColumn::Kind), Qt::AscendingOrder);
    bench.table()->selectRow(3);
    QCOMPARE(bench.cell(3, AsBuiltColumn::Kind), QStringLiteral("Wrong speed"));
    QTest::mouseClick(adopt, Qt::LeftButton);
    QVERIFY(*bench.session.design() == before);
    QVERIFY(bench.find<QLabel>(QStringLiteral("as-built-adoption"))->text().contains(QStringLiteral("could not")));
}

void AsBuiltAdoptionTest::whatWasLeftOutIsToldUntilAnotherRowIsChosen()
{
    Bench bench;
    openIn(bench, "built.csv", bench.sheet(MiswiredFabric(*bench.session.analysis()).wiring));
    const auto* told = bench.find<QLabel>(QStringLiteral("as-built-adoption"));
    QVERIFY(!told->isVisible());
    bench.table()->selectAll();
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("as-built-adopt")), Qt::LeftButton);
    QVERIFY(bench.asBuilt.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.asBuilt.isBusy(), 60'000);
    const auto left = static_cast<int>(bench.asBuilt.comparison()->differences.size());
    QVERIFY(left > 0 && left < 6);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains(QStringLiteral("%1 difference(s) adopted").arg(6 - left)), qPrintable(told->text()));
    QVERIFY2(told->text().contains(QStringLiteral("%1 difference(s) could not").arg(left)), qPrintable(told->text()));
    bench.table()->clearSelection();
    bench.table()->selectRow(left - 1);
    QVERIFY(!told->isVisible());
}

void AsBuiltAdoptionTest::nothingIsAdoptedWhileAComparisonRuns()
{
    Bench bench;
    const Wiring designed = computeWiring(*bench.session.analysis());
    openIn(bench, "built.csv", bench.sheet(MiswiredFabric(*bench.session.analysis()).wiring));
    auto* adopt = bench.find<QPushButton>(QStringLiteral("as-built-adopt"));
    bench.table()->selectRow(0);
    QVERIFY(adopt->isEnabled());
    const WiringCable& gone = designed.cables.back();
    bench.session.edit(QStringLiteral("Remove link"), [&](const Design& design) {
        return removeLink(design, {designed.node(gone.a).name, gone.a.port}, {designed.node(gone.b).name, gone.b.port});
    });
    QVERIFY(bench.asBuilt.isBusy());
    QVERIFY(!adopt->isEnabled());
    QVERIFY(!bench.find<QPushButton>(QStringLiteral("as-built-show"))->isEnabled());
    QCOMPARE(bench.asBuilt.adopt({0}).adopted, 0);
    QCOMPARE(bench.session.historyPosition(), 1);
    // The row that was chosen is still there.
    QTRY_VERIFY_WITH_TIMEOUT(adopt->isEnabled(), 60'000);
}

void AsBuiltAdoptionTest::theChosenRowStaysThroughOtherEdits()
{
    Bench bench;
    const Wiring designed = computeWiring(*bench.session.analysis());
    openIn(bench, "built.csv", bench.sheet(MiswiredFabric(*bench.session.analysis()).wiring));
    bench.table()->selectRow(2);
    const QString chosen = bench.find<QLabel>(QStringLiteral("as-built-words"))->text();
    QVERIFY(!chosen.isEmpty());
    // A name changes no cable, so nothing is compared again.
    const AsBuiltPtr before = bench.asBuilt.comparison();
    bench.session.edit(QStringLiteral("Name"), [](Design design) {
        design.name = "other";
        return design;
    });
    QVERIFY(!bench.asBuilt.isBusy());
    QVERIFY(bench.asBuilt.comparison() == before);
    QVERIFY(bench.asBuilt.isUpToDate());
    QVERIFY(bench.table()->selectionModel()->isRowSelected(2));
    // One difference more, and the chosen one is found again.
    const WiringCable& gone = designed.cables[designed.cables.size() - 2];
    bench.session.edit(QStringLiteral("Remove link"), [&](const Design& design) {
        return removeLink(design, {designed.node(gone.a).name, gone.a.port}, {designed.node(gone.b).name, gone.b.port});
    });
    QTRY_VERIFY_WITH_TIMEOUT(!bench.asBuilt.isBusy(), 60'000);
    QVERIFY(bench.asBuilt.comparison() != before);
    QCOMPARE(bench.find<QLabel>(QStringLiteral("as-built-words"))->text(), chosen);
    // Adopted after the name was changed, the name stays.
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("as-built-adopt")), Qt::LeftButton);
    QCOMPARE(bench.session.design()->name, std::string("other"));
}

void AsBuiltAdoptionTest::whatHasNoPlaceIsNotShownOnTheCanvas()
{
    Bench bench;
    openIn(bench, "built.csv", bench.sheet(MiswiredFabric(*bench.session.analysis()).wiring));
    bench.asBuilt.setScope({false, std::nullopt});
    QTRY_VERIFY_WITH_TIMEOUT(!bench.asBuilt.isBusy(), 60'000);
    const auto& differences = bench.asBuilt.comparison()->differences;
    const auto stranger = std::find_if(differences.begin(), differences.end(), [](const WiringDifference& one) {
        return one.kind == WiringDifferenceKind::ExtraNode;
    });
    QVERIFY(stranger != differences.end());
    auto* show = bench.find<QPushButton>(QStringLiteral("as-built-show"));
    bool isSeen = false;
    for (int row = 0; row < bench.table()->model()->rowCount(); ++row) {
        bench.table()->selectRow(row);
        const bool isStranger = bench.asBuilt.current() == static_cast<int>(stranger - differences.begin());
        isSeen = isSeen || isStranger;
        if (isStranger)
            QVERIFY(!show->isEnabled());
        else if (bench.cell(row, AsBuiltColumn::Kind) == QStringLiteral("Cable missing"))
            QCOMPARE(show->isEnabled(), bench.asBuilt.canReveal(bench.asBuilt.current()));
    }
    QVERIFY(isSeen);
}

void AsBuiltAdoptionTest::closingEndsTheComparison()
{
    Bench bench;
    openIn(bench, "built.csv", bench.sheet(MiswiredFabric(*bench.session.analysis()).wiring));
    CanvasView canvas(&bench.session);
    canvas.setAsBuilt(&bench.asBuilt);
    canvas.resize(1200, 800);
    settle(canvas);
    canvas.openNetwork(bench.session.design()->network(NetworkKind::Compute)->id);
    QVERIFY(canvas.interior()->surface().marks());
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("as-built-close")), Qt::LeftButton);
    QVERIFY(!canvas.interior()->surface().marks());
    QVERIFY(!bench.asBuilt.isOpen());
    QVERIFY(bench.find<QLabel>(QStringLiteral("as-built-how-to"))->isVisible());
    // An analysis that comes later does not bring it back.
    bench.session.edit(QStringLiteral("Name"), [](Design design) {
        design.name = "other";
        return design;
    });
    QTest::qWait(50);
    QVERIFY(!bench.asBuilt.isBusy());
    QVERIFY(!canvas.interior()->surface().marks());
}

void AsBuiltAdoptionTest::everyKindIsMarkedOnTheCanvas()
{
    Bench bench;
    const MiswiredFabric built(*bench.session.analysis());
    CanvasView canvas(&bench.session);
    canvas.setAsBuilt(&bench.asBuilt);
    canvas.resize(1200, 800);
    settle(canvas);
    canvas.openNetwork(bench.session.design()->network(NetworkKind::Compute)->id);
    InteriorSurface& surface = canvas.interior()->surface();
    QVERIFY(!surface.marks());
    const QImage before = surface.grab().toImage();
    openIn(bench, "built.csv", bench.sheet(built.wiring));
    QVERIFY(surface.marks());
    QVERIFY(surface.grab().toImage() != before);
    std::array<int, std::size(kAsBuiltGroups)> lines{};
    for (const AsBuiltMarks::Line& line : surface.marks()->lines())
        ++lines[static_cast<std::size_t>(line.group)];
    // Of the swapped pair two that were designed and two that were built.
    QCOMPARE(lines, (std::array<int, std::size(kAsBuiltGroups)>{1, 1, 4, 1, 0}));
    const InteriorMap& map = *surface.map();
    const auto deviceOf = [&](const std::string& name) { return map.find(QString::fromStdString(name)); };
    QVERIFY(surface.marks()->isMissing(deviceOf(built.renamed)));
    const Wiring designed = computeWiring(*bench.session.analysis());
    const DeviceIndex leaf = deviceOf(designed.node(built.missing.a).name);
    QVERIFY(surface.marks()->count(leaf) >= 2);

    // The same in words: for those who hear the drawing, and under the pointer.
    surface.select({leaf, -1});
    QVERIFY(surface.accessibleDescription().contains(QStringLiteral("is missing")));
    QVERIFY(canvas.interior()->findChildren<QLabel*>().size() > 0);
    const QPoint at = surface.onScreen({leaf, -1}).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, surface.mapToGlobal(at));
    QCoreApplication::sendEvent(&surface, &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("is missing")), qPrintable(QToolTip::text()));
    const DeviceIndex clean = deviceOf(designed.nodes[5].name);
    QCOMPARE(surface.marks()->count(clean), 0);
    QVERIFY(surface.markWords({clean, -1}).isEmpty());
}

void AsBuiltAdoptionTest::aRowIsShownOnTheCanvas()
{
    Bench bench;
    const MiswiredFabric built(*bench.session.analysis());
    CanvasView canvas(&bench.session);
    canvas.setAsBuilt(&bench.asBuilt);
    canvas.resize(1200, 800);
    settle(canvas);
    QObject::connect(&bench.asBuilt, &AsBuilt::revealRequested, &canvas, &CanvasView::showInNetwork);
    openIn(bench, "built.csv", bench.sheet(built.wiring));
    // The first row is the missing cable.
    QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      bench.table()->visualRect(bench.table()->model()->index(0, 0)).center());
    QCOMPARE(bench.cell(0, AsBuiltColumn::Kind), QStringLiteral("Cable missing"));
    QVERIFY(bench.find<QLabel>(QStringLiteral("as-built-words"))->text().contains(QStringLiteral("is missing")));
    QVERIFY(!canvas.interior());
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QVERIFY(canvas.interior());
    const InteriorSurface& surface = canvas.interior()->surface();
    const Wiring designed = computeWiring(*bench.session.analysis());
    const InteriorSpot at = surface.state().selected;
    QCOMPARE(surface.map()->name(at.device), QString::fromStdString(designed.node(built.missing.b).name));
    QVERIFY(at.isPort());
    QVERIFY(surface.rect().contains(surface.onScreen(at).toPoint()));
}

void AsBuiltAdoptionTest::lanesAndCardsTellTheirDifferences()
{
    Bench bench;
    CanvasView canvas(&bench.session);
    canvas.setAsBuilt(&bench.asBuilt);
    settle(canvas);
    const Design& design = *bench.session.design();
    const ElementId compute = design.network(NetworkKind::Compute)->id;
    const ElementId storage = design.network(NetworkKind::Storage)->id;
    const QString before = canvas.canvasScene().accessibleName(compute);
    openIn(bench, "built.csv", bench.sheet(MiswiredFabric(*bench.session.analysis()).wiring));
    QVERIFY2(canvas.canvasScene().accessibleName(compute).contains(QStringLiteral("6 difference(s)")),
             qPrintable(canvas.canvasScene().accessibleName(compute)));
    QVERIFY(!canvas.canvasScene().accessibleName(storage).contains(QStringLiteral("difference")));
    // The host that nobody found is one of the first block.
    QVERIFY2(canvas.canvasScene().accessibleName(design.blocks.front().id).contains(QStringLiteral("1 difference(s)")),
             qPrintable(canvas.canvasScene().accessibleName(design.blocks.front().id)));
    bench.asBuilt.close();
    QCOMPARE(canvas.canvasScene().accessibleName(compute), before);
}

QTEST_MAIN(AsBuiltAdoptionTest)
#include "as_built_adoption_test.moc"
