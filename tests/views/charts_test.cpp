// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include "model/design/edits.h"
#include "tests/views/panels_test_support.h"
#include "views/charts/bar_chart_view.h"
#include "views/charts/chart_card.h"
#include "views/charts/dashboard.h"
#include "views/text/words.h"

#include <cmath>
#include <numeric>

using namespace cw;
using namespace cw::test;

class ChartsTest : public QObject {
    Q_OBJECT
private slots:
    void costsAreThoseOfTheBill();
    void everyRackIsInABar();
    void growthEndsWhereTheSizingChanges();
    void growthSaysItsSharesAtTheBars();
    void stepPartsSumToTheStep();
    void hoursGoSomewhere();
    void barsAreWhereTheFiguresSay();
    void theTableSaysTheSame();
    void enterOnABarRevealsWhatIsBehindIt();
    void figuresMoveWithoutANewChart();
    void anEmptyDesignSaysWhatToDo();
    void everyWidgetIsNamed();
    void axesEndShortlyAboveTheHighestBar();
};

namespace {

ChartCard* card(QWidget& board, const char* key)
{
    auto* found = board.findChild<ChartCard*>(QStringLiteral("card-") + QLatin1String(key));
    if (!found)
        qFatal("no card %s", key);
    return found;
}

const QAbstractBarSeries* barsOf(const ChartCard& card)
{
    for (QAbstractSeries* series : card.findChild<BarChartView*>()->chart()->series())
        if (const auto* bars = qobject_cast<const QAbstractBarSeries*>(series))
            return bars;
    return nullptr;
}

}  // namespace

void ChartsTest::costsAreThoseOfTheBill()
{
    FakeSession session(fullDesign());
    const ChartData chart = DashboardData::costByCategory(*session.analysis());
    const BillOfMaterials& bill = session.analysis()->bill;
    double sum = 0;
    for (const ChartRow& row : chart.rows)
        sum += row.values.front().value;
    // In the unit of the axis, which is a power of ten of the currency.
    const double unit = bill.total.major() / sum;
    QVERIFY(std::abs(unit - 1e6) < 1 || std::abs(unit - 1e3) < 1e-3);
    QCOMPARE(chart.rows.front().values.front().text, text(bill.of(BomCategory::Compute)));
}

void ChartsTest::everyRackIsInABar()
{
    FakeSession session(fullDesign());
    const ChartData few = DashboardData::powerByRack(*session.analysis());
    QVERIFY(!few.rows.empty());
    double highest = 0;
    for (const Rack& rack : session.analysis()->plan->racks)
        highest = std::max(highest, inKilowatts(rack.max));
    double drawn = 0;
    for (const ChartRow& row : few.rows)
        for (const ChartValue& value : row.values)
            drawn = std::max(drawn, value.value);
    QCOMPARE(drawn, highest);
    QCOMPARE(*few.limit, inKilowatts(session.design()->site.rackPowerLimit));
}

void ChartsTest::growthEndsWhereTheSizingChanges()
{
    FakeSession session(fullDesign());
    const ChartData chart = DashboardData::roomToGrow(*session.analysis());
    const auto& networks = session.analysis()->plan->networks;
    const auto isCompute = [](const NetworkPlan& network) { return network.kind == NetworkKind::Compute; };
    const NetworkPlan& compute = *std::find_if(networks.begin(), networks.end(), isCompute);
    const auto row = std::find_if(chart.rows.begin(), chart.rows.end(), [&](const ChartRow& one) {
        return one.elements == std::vector<ElementId>{compute.network};
    });
    QVERIFY(row != chart.rows.end());
    const double ports = compute.demand.hosts * compute.demand.portsPerHost;
    FabricDemand more = compute.demand;
    more.hosts = static_cast<int>(std::lround(100 * ports / row->values.front().value)) / more.portsPerHost;
    const auto beyond = sizeFabric(more);
    --more.hosts;
    const auto within = sizeFabric(more);
    QVERIFY(within);
    QVERIFY(within->tiers == compute.sizing.tiers && within->spines <= compute.sizing.spines);
    QVERIFY(!beyond || beyond->tiers > compute.sizing.tiers || beyond->spines > compute.sizing.spines);
    QVERIFY(row->values.front().text.contains(QLocale().toString(static_cast<int>(ports))));
    QVERIFY(chart.note.contains(elementName(chart.rows.front().elements.front(), *session.design())) ||
            chart.rows.size() > 1);
}

void ChartsTest::growthSaysItsSharesAtTheBars()
{
    FakeSession session(fullDesign());
    const ChartData chart = DashboardData::roomToGrow(*session.analysis());
    QVERIFY(!chart.rows.empty());
    for (const ChartRow& row : chart.rows)
        QCOMPARE(row.values.front().label, percentText(row.values.front().value / 100));
    // The line at which the network changes stands upright, across the bars that lie down.
    BarChartView view;
    view.resize(500, 300);
    view.show(chart);
    const QLineSeries* limit = nullptr;
    for (QAbstractSeries* series : view.chart()->series())
        if (const auto* line = qobject_cast<const QLineSeries*>(series))
            limit = line;
    QVERIFY(limit && limit->count() == 2);
    for (const QPointF& point : limit->points())
        QCOMPARE(point.x(), 100.0);
    // Something is written behind the bars, which is not there without labels.
    const QImage with = view.grab().toImage();
    ChartData plain = chart;
    for (ChartRow& row : plain.rows)
        row.values.front().label.clear();
    view.show(plain);
    QVERIFY(view.grab().toImage() != with);
}

void ChartsTest::stepPartsSumToTheStep()
{
    FakeSession session(fullDesign());
    const TrainingResult& result = session.analysis()->training.front();
    QVERIFY2(result.estimate, "the design's job has an estimate");
    const ChartData chart = DashboardData::stepTime(*session.analysis());
    double sum = 0;
    for (const ChartValue& value : chart.rows.front().values)
        sum += value.value;
    const double unit = chart.axisTitle == QStringLiteral("s") ? 1 : 1e-3;
    QVERIFY(std::abs(sum * unit - inSeconds(result.estimate->step)) < 1e-6 * inSeconds(result.estimate->step));
}

void ChartsTest::hoursGoSomewhere()
{
    FakeSession session(fullDesign());
    Dashboard board(session);
    board.resize(1300, 800);
    settle(board);
    const ChartData& chart = card(board, "hours")->data();
    const ReliabilityResult& result = session.analysis()->reliability.front();
    QVERIFY2(result.shares, "the design's job saves to its tier");
    QCOMPARE(chart.rows.size(), std::size_t{1});
    QCOMPARE(chart.series.size(), std::size_t{4});
    QCOMPARE(chart.rows.front().values.front().value, result.goodput * 100);
    double sum = 0;
    for (const ChartValue& value : chart.rows.front().values)
        sum += value.value;
    QVERIFY(std::abs(sum - 100) < 1e-9);
    // Every code of the model has words, and no two the same.
    QStringList names;
    for (const InterruptionSource& source : result.sources) {
        names << interruptionCauseName(source.cause);
        QVERIFY(names.back() != QString::fromUtf8(source.cause.data(), static_cast<qsizetype>(source.cause.size())));
    }
    for (const auto& [code, share] : hourShareParts(*result.shares))
        names << hourShareName(code);
    names.removeDuplicates();
    QCOMPARE(names.size(), static_cast<qsizetype>(result.sources.size() + 4));
}

void ChartsTest::barsAreWhereTheFiguresSay()
{
    FakeSession session(fullDesign());
    Dashboard board(session);
    board.resize(1300, 800);
    settle(board);
    const ChartCard* cost = card(board, "cost");
    const QAbstractBarSeries* bars = barsOf(*cost);
    QVERIFY(bars);
    QCOMPARE(bars->barSets().size(), static_cast<qsizetype>(cost->data().rows.size()));
    const auto rows = static_cast<int>(cost->data().rows.size());
    for (int row = 0; row < rows; ++row)
        QCOMPARE(bars->barSets()[row]->at(rows - 1 - row),
                 cost->data().rows[static_cast<std::size_t>(row)].values.front().value);
    const ChartCard* bandwidth = card(board, "bandwidth");
    QCOMPARE(barsOf(*bandwidth)->barSets().size(), qsizetype{2});
}

void ChartsTest::theTableSaysTheSame()
{
    FakeSession session(fullDesign());
    Dashboard board(session);
    board.resize(1300, 800);
    settle(board);
    ChartCard* cost = card(board, "cost");
    auto* toggle = cost->findChild<QToolButton*>(QStringLiteral("toggle-cost"));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(cost->isTable());
    const auto* table = cost->findChild<QTableWidget*>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), static_cast<int>(cost->data().rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->item(row, 0)->text(), cost->data().rows[static_cast<std::size_t>(row)].label);
        QCOMPARE(table->item(row, 1)->text(), cost->data().rows[static_cast<std::size_t>(row)].values.front().text);
    }
}

void ChartsTest::enterOnABarRevealsWhatIsBehindIt()
{
    FakeSession session(fullDesign());
    Dashboard board(session);
    board.resize(1300, 800);
    settle(board);
    QSignalSpy revealed(&session, &Session::revealRequested);
    auto* chart = card(board, "bandwidth")->findChild<BarChartView*>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(session.selection(), std::vector<ElementId>{session.design()->networks.front().id});
    const QAbstractBarSeries* bars = barsOf(*card(board, "bandwidth"));
    emit bars->barSets().front()->clicked(1);
    QCOMPARE(revealed.count(), 2);
    QCOMPARE(session.selection(), std::vector<ElementId>{session.analysis()->networks[1].network});
}

void ChartsTest::figuresMoveWithoutANewChart()
{
    FakeSession session(fullDesign());
    Dashboard board(session);
    board.resize(1300, 800);
    settle(board);
    const QAbstractBarSeries* before = barsOf(*card(board, "cost"));
    const double cost = before->barSets().front()->at(before->barSets().front()->count() - 1);
    const ElementId id = firstOf<ComputeBlock>(*session.design());
    session.edit(QStringLiteral("count"), [id](const Design& design) { return setCount(design, id, 100); });
    const QAbstractBarSeries* after = barsOf(*card(board, "cost"));
    QVERIFY2(before == after, "the same bars move; a chart that is built anew flickers");
    QVERIFY(after->barSets().front()->at(after->barSets().front()->count() - 1) < cost);
}

void ChartsTest::anEmptyDesignSaysWhatToDo()
{
    FakeSession session(Design{});
    for (const ChartData& chart : DashboardData::of(session)) {
        QVERIFY(chart.isEmpty());
        QVERIFY(!chart.emptyText.isEmpty());
    }
    Dashboard board(session);
    board.resize(900, 700);
    settle(board);
    QVERIFY(!card(board, "cost")->isTable());
}

void ChartsTest::everyWidgetIsNamed()
{
    FakeSession session(fullDesign());
    Dashboard board(session);
    board.resize(1300, 800);
    settle(board);
    const QStringList nameless = namelessWidgets(board);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void ChartsTest::axesEndShortlyAboveTheHighestBar()
{
    QCOMPARE(niceAxis(9.6).top, 10.0);
    QCOMPARE(niceAxis(38).top, 40.0);
    QCOMPARE(niceAxis(12.4).top, 12.5);
    QCOMPARE(niceAxis(12.4).decimals, 1);
    QCOMPARE(niceAxis(50).top, 50.0);
    for (double highest = 0.0013; highest < 1e9; highest *= 1.37) {
        const NiceAxis axis = niceAxis(highest);
        QVERIFY(axis.top >= highest * (1 - 1e-9));
        QVERIFY(axis.top - axis.top / axis.steps < highest);
        QVERIFY(axis.steps >= 2 && axis.steps <= 5);
        const double step = axis.top / axis.steps;
        QVERIFY2(std::abs(QString::number(step, 'f', axis.decimals).toDouble() - step) < 1e-9 * step,
                 qPrintable(QString::number(highest)));
    }
    QCOMPARE(niceAxis(0).top, 1.0);
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
