// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "tests/views/network/address_window.h"
#include "views/network/address_page.h"
#include "views/network/address_sheet_model.h"
#include "views/network/address_sheet_view.h"

#include <algorithm>
#include <set>

using namespace cw;
using namespace cw::test;

class AddressTablesTest : public QObject {
    Q_OBJECT
private slots:
    void tablesShowThePlan();
    void aSearchNarrowsAndACopyPastes();
    void columnsSortByTheNumbersInThem();
    void poolsThatAreTooSmallAreTold();
    void aTableIsWrittenWhole();
    void aLargePlanLeavesTheWindowFree();
};

void AddressTablesTest::tablesShowThePlan()
{
    Window window(routed());
    const AnalysisPtr analysis = window.session.analysis();
    const AddressTable table = addressPlan(*analysis->design, *analysis->plan).value();
    AddressSheetView& view = window.page.sheets();
    const auto rows = [&](AddressSheet sheet) {
        view.showSheet(sheet);
        waitUntilCalm(window.page);
        return window.find<QTableView>("address-table")->model()->rowCount();
    };
    QCOMPARE(rows(AddressSheet::Subnets), static_cast<int>(table.subnets.size()));
    QCOMPARE(rows(AddressSheet::Links), static_cast<int>(table.links.size()));
    QCOMPARE(rows(AddressSheet::Devices), static_cast<int>(analysis->plan->devices.size()));
    QCOMPARE(rows(AddressSheet::Hosts) + rows(AddressSheet::OutOfBand), static_cast<int>(table.hosts.size()));
    // Every address of a host is there, and none twice.
    std::set<QString> addresses;
    for (const AddressSheet sheet : {AddressSheet::Hosts, AddressSheet::OutOfBand})
        for (int row = 0; row < view.book()->rows(sheet); ++row)
            addresses.insert(view.book()->row(sheet, row)[3]);
    QCOMPARE(addresses.size(), table.hosts.size());
    for (int sheet = 0; sheet < kAddressSheets; ++sheet)
        for (int row = 0; row < std::min(3, view.book()->rows(static_cast<AddressSheet>(sheet))); ++row)
            QCOMPARE(view.book()->row(static_cast<AddressSheet>(sheet), row).size(),
                     static_cast<int>(addressColumns(static_cast<AddressSheet>(sheet)).size()));
}

void AddressTablesTest::aSearchNarrowsAndACopyPastes()
{
    Window window(routed());
    AddressSheetView& view = window.page.sheets();
    view.showSheet(AddressSheet::Devices);
    waitUntilCalm(window.page);
    auto* search = window.find<QLineEdit>("address-search");
    search->setText(QStringLiteral("compute-LEAF-01"));
    QTest::qWait(300);
    waitUntilCalm(window.page);
    const auto* table = window.find<QTableView>("address-table");
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(window.find<QLabel>("address-state")->text().contains(QStringLiteral("1 of")));
    view.copyAsTable();
    waitUntilCalm(window.page);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].split(QLatin1Char('\t')).first(), QStringLiteral("compute-leaf-01"));
    QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), table->model()->columnCount());
}

void AddressTablesTest::columnsSortByTheNumbersInThem()
{
    QVERIFY(isNaturallyLess("leaf-2", "leaf-10"));
    QVERIFY(isNaturallyLess("10.0.9.0/26", "10.0.10.0/26"));
    QVERIFY(!isNaturallyLess("10.0.10.0", "10.0.9.0"));
    QVERIFY(isNaturallyLess("a", "a1"));
    QVERIFY(!isNaturallyLess("007", "7"));
    QVERIFY(!isNaturallyLess("7", "007"));
    QVERIFY(isNaturallyLess("", "0"));
}

void AddressTablesTest::poolsThatAreTooSmallAreTold()
{
    Design design = routed();
    design.addressing.linkPool.v4 = *IpPrefix::parse("10.128.0.0/31");
    Window window(design);
    auto* state = window.find<QLabel>("address-state");
    QVERIFY(state->text().contains(QStringLiteral("link_pool")));
    QCOMPARE(QAccessible::queryAccessibleInterface(state)->text(QAccessible::Name), state->text());
    window.page.sheets().showSheet(AddressSheet::Pools);
    waitUntilCalm(window.page);
    QVERIFY(window.find<QTableView>("address-table")->model()->rowCount() > 0);
}

void AddressTablesTest::aTableIsWrittenWhole()
{
    FakeSession session(routed());
    const AddressBookPtr book = AddressBook::make(session.analysis());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hosts.csv"));
    QVERIFY(writeAddressSheet(*book, AddressSheet::Hosts, path, nullptr));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), book->rows(AddressSheet::Hosts) + 1);
    QVERIFY(lines.first().startsWith("\xEF\xBB\xBF"));
}

/// 16,384 GPUs: what is worked out beside the window is not felt in it.
void AddressTablesTest::aLargePlanLeavesTheWindowFree()
{
    Design design = instantiated("roce-pod", "servers", 1024);
    design.blocks.front().count = 2048;
    FakeSession session(design);
    AddressPage page(session);
    page.resize(1300, 800);
    page.sheets().showSheet(AddressSheet::Hosts);
    QElapsedTimer clock;
    QElapsedTimer gap;
    qint64 longest = 0;
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, gap.restart()); });
    clock.start();
    page.show();
    gap.start();
    pulse.start(0);
    const auto* table = page.findChild<QTableView*>(QStringLiteral("address-table"));
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 60'000);
    qInfo("%d rows after %lld ms, the window waited for %lld ms at most", table->model()->rowCount(), clock.elapsed(),
          longest);
    QCOMPARE(table->model()->rowCount(), page.sheets().book()->rows(AddressSheet::Hosts));
    QVERIFY(table->model()->rowCount() > 16'384);
}

QTEST_MAIN(AddressTablesTest)
#include "address_tables_test.moc"
