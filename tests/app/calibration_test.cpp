// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/calibration.h"
#include "app/facts.h"
#include "app/session/document.h"
#include "app/window.h"

using namespace cw;

namespace {

/// A figure that every run on the GPUs of the sample moves with: their sustained share, as low as it may be.
OwnCalibration slower(const TrainingConstants& constants)
{
    OwnCalibration own;
    own.name = "Slow";
    own.runs = 7;
    for (const FreeFigure& figure : constants.freeFigures)
        for (const std::string& place : figure.places)
            if (place.find("gemm_16bit") != std::string::npos)
                own.values[figure.name] = figure.low;
    return own;
}

}  // namespace

class CalibrationTest : public QObject {
    Q_OBJECT
private slots:
    void factsFollowACalibrationInUse();
    void aBrokenCalibrationIsNamedByItsFile();
    void aDocumentFollowsNewFigures();
};

void CalibrationTest::factsFollowACalibrationInUse()
{
    const QTemporaryDir folder;
    const auto shipped = loadFacts({});
    QVERIFY(shipped);
    OwnCalibration own = slower(*shipped->training);
    QVERIFY(!own.values.empty());
    QVERIFY(!*readOwnCalibration(folder.path()));
    QVERIFY(writeOwnCalibration(folder.path(), own));
    const auto loaded = loadFacts(folder.path());
    QVERIFY(loaded);
    const auto valueOf = [&own](const Facts& facts) {
        TrainingConstants constants = *facts.training;
        for (const FreeFigure& figure : constants.freeFigures)
            if (figure.name == own.values.begin()->first)
                return *constants.figuresAt(figure.places.front()).front();
        return -1.0;
    };
    QCOMPARE(valueOf(*loaded), own.values.begin()->second);
    QVERIFY(valueOf(*shipped) != own.values.begin()->second);
    own.isUsed = false;
    QVERIFY(writeOwnCalibration(folder.path(), own));
    QCOMPARE(valueOf(*loadFacts(folder.path())), valueOf(*shipped));
}

void CalibrationTest::aBrokenCalibrationIsNamedByItsFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("training")));
    QFile file(folder.filePath(QStringLiteral("training/calibration.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"clusterwright-calibration\"");
    file.close();
    const auto loaded = loadFacts(folder.path());
    QVERIFY(!loaded);
    QVERIFY(QString::fromStdString(loaded.error().file).endsWith(QStringLiteral("calibration.json")));
    QVERIFY(!writeOwnCalibration(QStringLiteral("/proc/none"), {}));
}

void CalibrationTest::aDocumentFollowsNewFigures()
{
    const auto shipped = loadFacts({});
    const auto design = sampleDesign();
    QVERIFY(shipped && design);
    Document document(*shipped, {});
    document.startNew(*design);
    document.waitForAnalysis();
    const double before = document.analysis()->training.front().estimate->tokensPerSecond;
    const auto constants = withCalibration(*shipped->training, slower(*shipped->training));
    QVERIFY(constants);
    document.setTrainingConstants(std::make_shared<const TrainingConstants>(*constants));
    QVERIFY(!document.isUpToDate());
    document.waitForAnalysis();
    QVERIFY(document.isUpToDate());
    QVERIFY(document.analysis()->training.front().estimate->tokensPerSecond < before * 0.99);
}

QTEST_MAIN(CalibrationTest)
#include "calibration_test.moc"
