// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "model/design/edits.h"
#include "tests/views/as_built/as_built_bench.h"
#include "tests/views/as_built/built_files.h"
#include "tests/views/panels_test_support.h"
#include "views/network/as_built_page.h"
#include "views/text/wiring_words.h"

using namespace cw;
using namespace cw::test;

/// What a file is read as, and the page of its differences.
class AsBuiltTest : public AsBuiltFixture {
    Q_OBJECT
private slots:
    void theEmptyPageSaysHowToGetTheFile();
    void aFabricAsDesignedHasNoDifference();
    void everyKindOfFaultIsFoundAndCounted();
    void rowsAreSortedFilteredAndCopied();
    void theSheetOfDifferencesIsSafeForSpreadsheets();
    void theNetworkIsThatOfTheFileUnlessChosen();
    void faultsOfTheFileAreListedWithTheirLinesAndWhatWasReadIsShown();
    void badFilesAreRefusedInWords_data();
    void badFilesAreRefusedInWords();
    void mendingTheDesignComparesAgain();
    void everyWidgetIsNamed();
};

void AsBuiltTest::theEmptyPageSaysHowToGetTheFile()
{
    Bench bench;
    const auto* words = bench.find<QLabel>(QStringLiteral("as-built-how-to"));
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(QStringLiteral("ibnetdiscover > ")));
    QSignalSpy asked(&bench.page, &AsBuiltPage::openRequested);
    QTest::keyClick(bench.find<QPushButton>(QStringLiteral("as-built-open-first")), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

void AsBuiltTest::aFabricAsDesignedHasNoDifference()
{
    Bench bench;
    const Wiring wiring = computeWiring(*bench.session.analysis());
    const WiringSource source{wiring, *bench.session.facts().catalogue};
    openIn(bench, "same.csv", cableSheetFiles(source).front().text);
    QVERIFY2(bench.summary().contains(QString::number(wiring.cables.size())), qPrintable(bench.summary()));
    QCOMPARE(bench.table()->model()->rowCount(), 0);
    openIn(bench, "same.net", ibnetdiscoverFiles(source).front().text);
    QVERIFY(bench.asBuilt.comparison());
    QVERIFY(bench.asBuilt.comparison()->differences.empty());
    QVERIFY(bench.asBuilt.reading()->issues.empty());
}

void AsBuiltTest::everyKindOfFaultIsFoundAndCounted()
{
    Bench bench;
    const MiswiredFabric built(*bench.session.analysis());
    openIn(bench, "built.csv", bench.sheet(built.wiring));
    QVERIFY(bench.count(All).endsWith(QStringLiteral(" 6")));
    QVERIFY(bench.count(Missing).endsWith(QStringLiteral(" 1")));
    QVERIFY(bench.count(Extra).endsWith(QStringLiteral(" 1")));
    QVERIFY(bench.count(Swapped).endsWith(QStringLiteral(" 1")));
    QVERIFY(bench.count(WrongSpeed).endsWith(QStringLiteral(" 1")));
    // The renamed host: gone under one name, new under another.
    QVERIFY(bench.count(Unmatched).endsWith(QStringLiteral(" 2")));
    QStringList words;
    for (int row = 0; row < bench.table()->model()->rowCount(); ++row)
        for (int column = 0; column < kAsBuiltColumnCount; ++column)
            words << bench.cell(row, static_cast<AsBuiltColumn>(column));
    const QString all = words.join(QLatin1Char('|'));
    const Wiring designed = computeWiring(*bench.session.analysis());
    for (const WiringCable* cable : {&built.missing, &built.swappedA, &built.swappedB, &built.slow})
        for (const WiringEnd* end : {&cable->a, &cable->b})
            QVERIFY2(all.contains(wiringEndText(designed, *end)), qPrintable(wiringEndText(designed, *end)));
    QVERIFY(all.contains(QString::fromStdString(built.renamed)));
    QVERIFY(all.contains(QStringLiteral("=stranger")));
    QVERIFY2(all.contains(QStringLiteral("200 Gb/s instead of 400 Gb/s")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("all %1 cable(s)").arg(built.cablesOfRenamed)));
}

void AsBuiltTest::rowsAreSortedFilteredAndCopied()
{
    Bench bench;
    Wiring built = computeWiring(*bench.session.analysis());
    // Of one leaf, ports of one and of two digits, in no order.
    const Wiring designed = built;
    const WiringIndex leaf = designed.cables.back().a.node;
    std::erase_if(built.cables, [&](const WiringCable& cable) {
        return cable.b.node == leaf && (cable.b.port == 2 || cable.b.port == 9 || cable.b.port == 10);
    });
    built.cables.back().speed = built.cables.back().speed / 4;
    openIn(bench, "rows.csv", bench.sheet(built));
    QTableView* table = bench.table();
    QCOMPARE(table->model()->rowCount(), 4);
    table->sortByColumn(static_cast<int>(AsBuiltColumn::EndZ), Qt::DescendingOrder);
    table->sortByColumn(static_cast<int>(AsBuiltColumn::EndZ), Qt::AscendingOrder);
    QStringList ports;
    for (int row = 0; row < 4; ++row)
        if (const QString end = bench.cell(row, AsBuiltColumn::EndZ);
            end.startsWith(QString::fromStdString(designed.nodes[static_cast<std::size_t>(leaf)].name)))
            ports << end.section(QLatin1Char(' '), 2, 2);
    QCOMPARE(ports, (QStringList{QStringLiteral("2"), QStringLiteral("9"), QStringLiteral("10")}));

    QTest::mouseClick(bench.find<QToolButton>(QStringLiteral("as-built-group-4")), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(bench.cell(0, AsBuiltColumn::Kind), QStringLiteral("Wrong speed"));
    QTest::mouseClick(bench.find<QToolButton>(QStringLiteral("as-built-group-0")), Qt::LeftButton);
    QTest::keyClicks(bench.find<QLineEdit>(QStringLiteral("as-built-search")), QStringLiteral("MISSING osfp5/2"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(bench.cell(0, AsBuiltColumn::EndZ).contains(QStringLiteral("port 10")));

    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), kAsBuiltColumnCount);
    QCOMPARE(lines[1].section(QLatin1Char('\t'), 0, 0), QStringLiteral("Cable missing"));
}

void AsBuiltTest::theSheetOfDifferencesIsSafeForSpreadsheets()
{
    Bench bench;
    const MiswiredFabric built(*bench.session.analysis());
    Wiring hostile = built.wiring;
    hostile.nodes.front().name = "=HYPERLINK(\"http://x\")";
    openIn(bench, "hostile.csv", bench.sheet(hostile));
    QVERIFY(bench.asBuilt.comparison());
    const QByteArray csv = asBuiltCsv(*bench.asBuilt.comparison(), ByteOrderMark::LeftOut);
    QCOMPARE(csv.count("\r\n"), static_cast<int>(bench.asBuilt.comparison()->differences.size()) + 1);
    bool isThere = false;
    for (const QByteArray& line : csv.split('\n'))
        for (const QByteArray& cell : line.split(',')) {
            isThere = isThere || cell.contains("HYPERLINK");
            QVERIFY2(!cell.startsWith('=') && !cell.startsWith("\"="), cell.constData());
        }
    QVERIFY(isThere);
}

void AsBuiltTest::theNetworkIsThatOfTheFileUnlessChosen()
{
    Bench bench;
    const Analysis& analysis = *bench.session.analysis();
    const Wiring storage = wiringOf(*analysis.design, *analysis.plan, *analysis.facts.catalogue, NetworkKind::Storage);
    openIn(bench, "storage.csv", bench.sheet(storage));
    QCOMPARE(*bench.asBuilt.comparison()->network, NetworkKind::Storage);
    QVERIFY(bench.asBuilt.comparison()->differences.empty());
    auto* scope = bench.find<QComboBox>(QStringLiteral("as-built-scope"));
    const int compute = scope->findData(static_cast<int>(NetworkKind::Compute));
    QVERIFY(compute > 0);
    scope->setFocus();
    while (scope->currentIndex() < compute) {
        QTest::keyClick(scope, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.asBuilt.isBusy(), 60'000);
    }
    QCOMPARE(*bench.asBuilt.comparison()->network, NetworkKind::Compute);
    QVERIFY(!bench.asBuilt.comparison()->differences.empty());
}

void AsBuiltTest::faultsOfTheFileAreListedWithTheirLinesAndWhatWasReadIsShown()
{
    Bench bench;
    const Wiring wiring = computeWiring(*bench.session.analysis());
    QStringList lines = QString::fromStdString(bench.sheet(wiring)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QStringList cells = lines[4].split(QLatin1Char(','));
    cells[3].clear();  // A-Node Name
    lines[4] = cells.join(QLatin1Char(','));
    cells = lines[6].split(QLatin1Char(','));
    cells[19] = QStringLiteral("warp 9");
    lines[6] = cells.join(QLatin1Char(','));
    openIn(bench, "faults.csv", lines.join(QLatin1Char('\n')).toStdString());
    auto* messages = bench.find<QListWidget>(QStringLiteral("as-built-messages"));
    QVERIFY(messages->isVisible());
    QCOMPARE(messages->count(), 2);
    QVERIFY2(messages->item(0)->text().startsWith(QStringLiteral("Line 5:")), qPrintable(messages->item(0)->text()));
    QVERIFY2(messages->item(1)->text().startsWith(QStringLiteral("Line 7:")), qPrintable(messages->item(1)->text()));
    // Of the line that could not be read the cable is missing; an unknown speed is no difference.
    QCOMPARE(bench.asBuilt.comparison()->differences.size(), 1U);
    QCOMPARE(bench.asBuilt.comparison()->differences[0].kind, WiringDifferenceKind::MissingCable);
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("as-built-copy-messages")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n')).size(), 2);
    QTest::mouseClick(messages->viewport(), Qt::LeftButton, Qt::NoModifier,
                      messages->visualItemRect(messages->item(1)).center());
    QTest::keyClick(messages, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("warp 9")));
}

void AsBuiltTest::badFilesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("describes a network");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and so on", 14) << QStringLiteral("save the sheet as CSV");
    QTest::newRow("binary") << QByteArray(4096, '\xff') << QStringLiteral("UTF-8");
    QTest::newRow("zeroes") << QByteArray(4096, '\0') << QStringLiteral("describes a network");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "A\0-\0N\0o\0d\0e\0\n\0",
                                          16)
                            << QStringLiteral("Z-Node Name");
    QTest::newRow("other columns") << QByteArray("a,b,c\n1,2,3\n") << QStringLiteral("A-Node Name");
    QTest::newRow("one endless line") << QByteArray(8 * 1024 * 1024, 'x') << QStringLiteral("longer than");
    QTest::newRow("an open quote") << QByteArray("A-Node Name,Z-Node Name\n\"leaf") << QStringLiteral("quotation");
    QTest::newRow("a cut fabric") << QByteArray("vendid=0x2c9\ndevid=0xd2f2\nswitchguid=0x")
                                  << QStringLiteral("describes a network");
}

void AsBuiltTest::badFilesAreRefusedInWords()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    Bench bench;
    openIn(bench, "bad.csv", content.toStdString());
    QVERIFY(!bench.asBuilt.comparison());
    QStringList said{bench.summary()};
    const auto* messages = bench.find<QListWidget>(QStringLiteral("as-built-messages"));
    for (int row = 0; row < messages->count(); ++row)
        said << messages->item(row)->text();
    QVERIFY2(said.join(QLatin1Char('\n')).contains(words), qPrintable(said.join(QLatin1Char('\n'))));
    QVERIFY(!bench.find<QPushButton>(QStringLiteral("as-built-show"))->isEnabled());
    QVERIFY(!bench.find<QPushButton>(QStringLiteral("as-built-export"))->isEnabled());
    // Neither a folder nor a file that is gone.
    openIn(bench.asBuilt, folder_.path());
    QCOMPARE(bench.asBuilt.error()->code, ErrorCode::FileUnreadable);
    openIn(bench.asBuilt, folder_.filePath(QStringLiteral("gone.csv")));
    QCOMPARE(bench.asBuilt.error()->code, ErrorCode::FileMissing);
    QVERIFY(bench.summary().contains(QStringLiteral("gone.csv")));
}

void AsBuiltTest::mendingTheDesignComparesAgain()
{
    Bench bench;
    Wiring built = computeWiring(*bench.session.analysis());
    const WiringCable gone = built.cables.back();
    const Wiring designed = built;
    built.cables.pop_back();
    openIn(bench, "shorter.csv", bench.sheet(built));
    QCOMPARE(bench.table()->model()->rowCount(), 1);
    const PortName from{designed.node(gone.a).name, gone.a.port}, to{designed.node(gone.b).name, gone.b.port};
    bench.session.edit(QStringLiteral("Remove link"),
                       [&](const Design& design) { return removeLink(design, from, to); });
    QTRY_COMPARE_WITH_TIMEOUT(bench.table()->model()->rowCount(), 0, 60'000);
    QVERIFY(bench.asBuilt.comparison()->analysis == bench.session.analysis());
    bench.session.undo();
    QTRY_COMPARE_WITH_TIMEOUT(bench.table()->model()->rowCount(), 1, 60'000);
}

void AsBuiltTest::everyWidgetIsNamed()
{
    Bench bench;
    QCOMPARE(namelessWidgets(bench.page), QStringList());
    openIn(bench, "faults.csv", "A-Node Name,Z-Node Name,Speed Gb/s\na,b,warp\n");
    QCOMPARE(namelessWidgets(bench.page), QStringList());
}

QTEST_MAIN(AsBuiltTest)
#include "as_built_test.moc"
