// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/views/panels_test_support.h"
#include "views/network/cable_arrangement.h"
#include "views/network/cable_schedule_model.h"
#include "views/report/cable_schedule_export.h"
#include "views/report/port_map_sheet.h"

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

CableSchedulePtr onePod()
{
    static const FakeSession session(instantiated("superpod-h100", "su", 1));
    static const CableSchedulePtr schedule =
        CableSchedule::make(session.analysis()->design, session.analysis()->plan, session.facts().catalogue);
    return schedule;
}

CableRows arranged(const CableOrder& order)
{
    static const SearchTextsPtr texts = searchTexts(*onePod());
    return arrangedRows(*onePod(), *texts, order);
}

DeviceIndex firstLeaf(const CableSchedule& schedule)
{
    return schedule.plan().network(NetworkKind::Compute)->leaf(0);
}

}  // namespace

class CableTableTest : public QObject {
    Q_OBJECT
private slots:
    void everyRowIsUnderTheHeadingOfItsBundle();
    void theSearchFindsWhatContainsAllWords();
    void columnsOfNumbersSortAsNumbers();
    void oneNetworkCanBeShownAlone();
    void theCsvHasARowForEveryCable();
    void textThatBeginsLikeAFormulaIsNeutralised();
    void anUnknownEndingIsRefused();
    void portMapsTellThePeerOfEveryPort();
    void portsDoNotOverlapOnTheDrawing();
    void aPortMapPrintsOnPaper();
};

void CableTableTest::everyRowIsUnderTheHeadingOfItsBundle()
{
    const CableRows rows = arranged({});
    QCOMPARE(rows.links, onePod()->size());
    QCOMPARE(rows.rows.size(), static_cast<std::size_t>(rows.links) + onePod()->bundles().size());
    std::int32_t heading = -1;
    std::set<std::int32_t> seen;
    for (const std::int32_t row : rows.rows) {
        if (row < 0) {
            heading = -row - 1;
            QVERIFY(seen.insert(heading).second);
        } else {
            QCOMPARE(onePod()->entry(row).bundle, heading);
        }
    }
}

void CableTableTest::theSearchFindsWhatContainsAllWords()
{
    CableOrder order;
    order.isGrouped = false;
    order.words = QStringLiteral("COMPUTE-leaf-03 dgx-h100-017");
    const CableRows rows = arranged(order);
    QCOMPARE(rows.links, 1);
    const ScheduleEntry entry = onePod()->entry(rows.rows.front());
    QCOMPARE(QString::fromStdString(entry.a.device), QStringLiteral("dgx-h100-017"));
    QCOMPARE(QString::fromStdString(entry.z.device), QStringLiteral("compute-leaf-03"));
    order.words = QStringLiteral("compute-leaf-03 storage-leaf-01");
    QCOMPARE(arranged(order).links, 0);
}

void CableTableTest::columnsOfNumbersSortAsNumbers()
{
    CableOrder order;
    order.isGrouped = false;
    order.column = CableColumn::Stocked;
    order.order = Qt::DescendingOrder;
    const CableRows rows = arranged(order);
    QCOMPARE(rows.links, onePod()->size());
    double last = 1e9;
    for (const std::int32_t row : rows.rows) {
        const double metresOfRow = inMetres(onePod()->entry(row).stocked);
        QVERIFY(metresOfRow <= last);
        last = metresOfRow;
    }
    QVERIFY(inMetres(onePod()->entry(rows.rows.front()).stocked) > last);
}

void CableTableTest::oneNetworkCanBeShownAlone()
{
    CableOrder order;
    order.isGrouped = false;
    int all = 0;
    for (const NetworkKind kind : kAllNetworkKinds) {
        order.network = kind;
        const CableRows rows = arranged(order);
        for (const std::int32_t row : rows.rows)
            QCOMPARE(onePod()->entry(row).network, kind);
        all += rows.links;
    }
    QCOMPARE(all, onePod()->size());
}

void CableTableTest::theCsvHasARowForEveryCable()
{
    const QByteArray csv = cableScheduleCsv(*onePod(), ByteOrderMark::LeftOut);
    QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), qsizetype{onePod()->size() + 1});
    QCOMPARE(lines.front().count(','), qsizetype{kCableColumnCount - 1 + 3});  // three titles hold a comma
    const ScheduleEntry first = onePod()->entry(0);
    QVERIFY(lines[1].startsWith(QByteArray::fromStdString(first.id + ',' + first.label)));
}

void CableTableTest::textThatBeginsLikeAFormulaIsNeutralised()
{
    auto sheet = portMapSheet(*onePod(), firstLeaf(*onePod()));
    QVERIFY(sheet);
    sheet->lines.front().peer = QStringLiteral("=1+1");
    QVERIFY(portMapCsv(*sheet).contains(",'=1+1,"));
}

void CableTableTest::anUnknownEndingIsRefused()
{
    QTemporaryDir folder;
    const FakeSession session(instantiated("superpod-h100", "su", 1));
    const auto written =
        writeCableSchedule(*session.analysis(), session.facts(), folder.filePath(QStringLiteral("cables.doc")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unsupported);
    const QString book = folder.filePath(QStringLiteral("cables.xlsx"));
    QVERIFY(writeCableSchedule(*session.analysis(), session.facts(), book));
    QVERIFY(QFile(book).size() > 10'000);
}

void CableTableTest::portMapsTellThePeerOfEveryPort()
{
    const CableSchedule& schedule = *onePod();
    const auto sheet = portMapSheet(schedule, firstLeaf(schedule));
    QVERIFY(sheet);
    int free = 0;
    for (const PortLine& line : sheet->lines) {
        free += line.use == PortDirection::Free ? 1 : 0;
        QCOMPARE(line.peer.isEmpty(), line.use == PortDirection::Free);
        if (line.use == PortDirection::Up)
            QVERIFY2(line.peer.startsWith(QStringLiteral("compute-spine-")), qPrintable(line.peer));
        // A label begins with the end at which it hangs.
        if (line.use == PortDirection::Up || line.use == PortDirection::Down) {
            const QString own =
                QStringLiteral(":%1/").arg((line.cage - 1) * 2 + line.inCage + 1, 2, 10, QLatin1Char('0'));
            QVERIFY2(line.label.contains(own), qPrintable(line.label + own));
        }
    }
    QCOMPARE(free, sheet->map.ports - sheet->map.used);
    QVERIFY(!portMapSheet(schedule, 0));
}

void CableTableTest::portsDoNotOverlapOnTheDrawing()
{
    const CableSchedule& schedule = *onePod();
    for (std::size_t d = 0; d < schedule.plan().devices.size(); ++d) {
        const auto sheet = portMapSheet(schedule, static_cast<DeviceIndex>(d));
        if (!sheet)
            continue;
        const QRectF front(QPointF(0, 0), portMapSize(*sheet));
        const std::vector<PortPlace> places = portPlaces(*sheet);
        for (std::size_t a = 0; a < places.size(); ++a) {
            QVERIFY(front.contains(places[a].box));
            for (std::size_t b = a + 1; b < places.size(); ++b)
                QVERIFY(!places[a].box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(places[b].box));
        }
    }
}

void CableTableTest::aPortMapPrintsOnPaper()
{
    QTemporaryDir folder;
    const auto sheet = portMapSheet(*onePod(), firstLeaf(*onePod()));
    const QString path = folder.filePath(QStringLiteral("leaf.pdf"));
    QVERIFY(writePortMap(*sheet, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(!writePortMap(*sheet, folder.filePath(QStringLiteral("leaf.txt"))));
}

QTEST_MAIN(CableTableTest)
#include "cable_table_test.moc"
