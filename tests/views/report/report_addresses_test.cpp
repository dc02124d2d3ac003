// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "model/addressing/headroom.h"
#include "model/physical/cable_schedule.h"
#include "tests/support/fake_session.h"
#include "views/report/report_document.h"
#include "views/text/words.h"

#include <algorithm>

using namespace cw;
using namespace cw::test;

class ReportAddressesTest : public QObject {
    Q_OBJECT
private slots:
    void aRoutedFabricHasItsPoolsClassesAndHeadroom();
    void anInfiniBandFabricHasItsPartitions();
    void cablesAreListedByBundle();

private:
    QString textOf(const FakeSession& session);
    QTemporaryDir folder_;
};

QString ReportAddressesTest::textOf(const FakeSession& session)
{
    QLocale::setDefault(QLocale::c());
    const QString path = folder_.filePath(QStringLiteral("report.pdf"));
    if (!writeReport(*session.analysis(), session.facts(), path, {}))
        return {};
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished(60'000);
    // Sentences are broken into lines.
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

void ReportAddressesTest::aRoutedFabricHasItsPoolsClassesAndHeadroom()
{
    const FakeSession session(instantiated("roce-pod", "servers", 32));
    const QString report = textOf(session);
    for (const char* expected : {"Addresses and quality of service", "10.144.0.0/16", "4200000000", "DSCP",
                                 "2 · length · 5 ns/m · rate + 2 · MTU + rate · response"})
        QVERIFY2(report.contains(QString::fromUtf8(expected)), expected);
    // The example of the text, by the formula beside it.
    const Analysis& analysis = *session.analysis();
    const auto switches = switchHeadrooms(*analysis.design, *analysis.plan, *session.facts().catalogue);
    QVERIFY(!switches.empty());
    const auto most = std::max_element(switches.begin(), switches.end(),
                                       [](const auto& a, const auto& b) { return a.largest < b.largest; });
    const NetworkPlan& network = *analysis.plan->network(most->network);
    const double rate = std::max(network.endpointSpeed, network.uplinkSpeed).base();
    const double bytesPerSecond = rate / (gigabitsPerSecond(8).base() / 1e9);
    const double needed = bytesPerSecond * (2 * inMetres(most->longest) * 5e-9 + 1.2e-6) + 2 * 9216;
    QVERIFY2(report.contains(QStringLiteral("that is %1.").arg(text(bytes(needed)))), qPrintable(text(bytes(needed))));
}

void ReportAddressesTest::anInfiniBandFabricHasItsPartitions()
{
    Design design = instantiated("superpod-h100", "su", 1);
    IbPartition partition;
    partition.name = "training";
    partition.key = 0x22;
    design.addressing.partitions = {partition};
    const QString report = textOf(FakeSession(design));
    for (const char* expected : {"training", "0x0022", "The subnet manager assigns LIDs"})
        QVERIFY2(report.contains(QLatin1String(expected)), expected);
}

void ReportAddressesTest::cablesAreListedByBundle()
{
    const FakeSession session(instantiated("roce-pod", "servers", 32));
    const QString report = textOf(session);
    QVERIFY(report.contains(QStringLiteral("Cables by kind")));
    // A label of the cable schedule, which may stand on two lines.
    const Analysis& analysis = *session.analysis();
    const auto schedule = CableSchedule::make(analysis.design, analysis.plan, session.facts().catalogue);
    QVERIFY(QString(report).remove(QLatin1Char(' ')).contains(QString::fromStdString(schedule->entry(0).label)));
    QVERIFY(report.contains(QStringLiteral("Pull bundles")));
}

QTEST_MAIN(ReportAddressesTest)
#include "report_addresses_test.moc"
