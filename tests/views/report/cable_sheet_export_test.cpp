// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "model/exchange/wiring_reading.h"
#include "model/wiring/wiring_diff.h"
#include "tests/support/fake_session.h"
#include "views/report/cable_sheet_export.h"
#include "views/report/progress.h"

using namespace cw;
using namespace cw::test;

/// The point-to-point sheet as a workbook, in the hands of a spreadsheet program.
class CableSheetExportTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    FakeSession session_{instantiated("superpod-h100", "su", 1)};

    Wiring all() const
    {
        const Analysis& analysis = *session_.analysis();
        return wiringOf(*analysis.design, *analysis.plan, *analysis.facts.catalogue, std::nullopt);
    }
    /// The first sheet, saved as CSV by LibreOffice as a person would.
    std::string savedAsCsv(const QString& workbook)
    {
        const QTemporaryDir out;
        QProcess process;
        process.start(QStandardPaths::findExecutable(QStringLiteral("soffice")),
                      {QStringLiteral("-env:UserInstallation=file://") + folder_.filePath(QStringLiteral("profile")),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                       QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1"), QStringLiteral("--outdir"),
                       out.path(), workbook});
        if (!process.waitForFinished(240'000))
            return {};
        QFile file(QDir(out.path()).filePath(QDir(out.path()).entryList({QStringLiteral("*.csv")}).value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private slots:
    void theWorkbookReadsBackWithoutADifference()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("LibreOffice is not installed");
        Wiring wiring = all();
        // What a spreadsheet program would make something of.
        wiring.nodes.back().rack = "=1+1";
        wiring.cables.front().media = "1-2";
        wiring.cables.back().label = "00017";
        const WiringSource source{wiring, *session_.facts().catalogue};
        const QString path = folder_.filePath(QStringLiteral("p2p.xlsx"));
        QVERIFY(writeCableSheet(source, path));
        const WiringReading read = readCableSheet(savedAsCsv(path));
        QVERIFY(read.issues.empty());
        QCOMPARE(read.wiring.cables.size(), wiring.cables.size());
        QVERIFY(compareWirings(wiring, read.wiring).empty());
        // Not only what the comparison looks at.
        const WiringReading direct = readCableSheet(cableSheetFiles(source).front().text);
        QVERIFY(read.wiring == direct.wiring);
        QCOMPARE(read.wiring.cables.front().media, std::string("1-2"));
        QCOMPARE(read.wiring.cables.back().label, std::string("00017"));
    }

    void theSheetAsCsvReadsBackWithoutADifference()
    {
        const Wiring wiring = all();
        const QString path = folder_.filePath(QStringLiteral("p2p.csv"));
        QVERIFY(writeCableSheet({wiring, *session_.facts().catalogue}, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const WiringReading read = readCableSheet(file.readAll().toStdString());
        QVERIFY(read.issues.empty());
        QVERIFY(compareWirings(wiring, read.wiring).empty());
        Wiring other = wiring;
        other.cables.pop_back();
        QCOMPARE(compareWirings(other, read.wiring).size(), 1U);
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        const Wiring wiring = all();
        const WiringSource source{wiring, *session_.facts().catalogue};
        QCOMPARE(writeCableSheet(source, folder_.filePath(QStringLiteral("p2p.ods"))).error().code,
                 ErrorCode::Unsupported);
        const QString path = folder_.filePath(QStringLiteral("old.xlsx"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Progress progress;
        progress.cancel();
        QCOMPARE(writeCableSheet(source, path, &progress).error().code, ErrorCode::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }
};

QTEST_MAIN(CableSheetExportTest)
#include "cable_sheet_export_test.moc"
