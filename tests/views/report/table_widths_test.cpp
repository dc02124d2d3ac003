// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "views/report/table_widths.h"

#include <numeric>

using namespace cw;

/// Columns of a printed table: as they are weighted, unless a word would be cut.
class TableWidthsTest : public QObject {
    Q_OBJECT
private slots:
    void aWordIsMeasuredBetweenThePlacesWhereALineMayEnd();
    void weightsDecideWhereEverythingFits();
    void aColumnTakesWhatItsWidestWordNeedsFromOthers();
    void whatDoesNotFitAtAllStillFillsThePaper();
};

namespace {

constexpr double kPadding = pt(4);

Table subnets()
{
    Table table{QStringLiteral("Subnets"), {}, {}, false, 7};
    table.columns = {{QStringLiteral("Network"), 1.5},
                     {QStringLiteral("Rail"), 0.3},
                     {QStringLiteral("VRF"), 0.3},
                     {QStringLiteral("IPv4"), 3}};
    table.rows = {{QStringLiteral("Compute network"), QStringLiteral("1"), QStringLiteral("compute"),
                   QStringLiteral("10.0.0.0/24")}};
    return table;
}

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

}  // namespace

void TableWidthsTest::aWordIsMeasuredBetweenThePlacesWhereALineMayEnd()
{
    const QFont font = paperFont(8);
    const double compute = textWidth(QStringLiteral("Compute"), font);
    QVERIFY(qAbs(widestWord(QStringLiteral("Compute net"), font) - compute) < 0.01);
    QVERIFY(widestWord(QStringLiteral("计算网络"), font) < textWidth(QStringLiteral("计算网络"), font) / 2);
    QCOMPARE(widestWord(QString(), font), 0.0);
}

void TableWidthsTest::weightsDecideWhereEverythingFits()
{
    Table table = subnets();
    for (TableColumn& column : table.columns)
        column.weight = 1;
    for (const double width : columnWidths(table, pt(600), kPadding))
        QVERIFY(qAbs(width - pt(150)) < 0.01);
}

void TableWidthsTest::aColumnTakesWhatItsWidestWordNeedsFromOthers()
{
    const Table table = subnets();
    const double total = pt(260);
    const std::vector<double> widths = columnWidths(table, total, kPadding);
    QVERIFY(qAbs(sum(widths) - total) < 0.01);
    const QFont regular = paperFont(table.fontPoints), bold = paperFont(table.fontPoints, Weight::Bold);
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const double room = widths[column] - 2 * kPadding;
        QVERIFY(room >= widestWord(table.columns[column].title, bold));
        QVERIFY(room >= widestWord(table.rows.front()[static_cast<int>(column)], regular));
    }
}

void TableWidthsTest::whatDoesNotFitAtAllStillFillsThePaper()
{
    const std::vector<double> widths = columnWidths(subnets(), pt(60), kPadding);
    QVERIFY(qAbs(sum(widths) - pt(60)) < 0.01);
    for (const double width : widths)
        QVERIFY(width > 0);
}

QTEST_MAIN(TableWidthsTest)
#include "table_widths_test.moc"
