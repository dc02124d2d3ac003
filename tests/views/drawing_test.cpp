// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QImage>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/support/sample_analysis.h"
#include "views/report/drawing.h"

using namespace cw;

class DrawingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyViewIsWrittenInEveryFormat_data();
    void everyViewIsWrittenInEveryFormat();
    void theTopologyNamesBlocksNetworksAndBundles();
    void theRackDrawingShowsEveryRackAndDevice();
    void manyRacksGoToSeveralPages();
    void anUnknownFormatIsRefused();
    void aTargetThatCannotBeWrittenIsAnError();

private:
    QString svgText(const QString& path);
    QTemporaryDir folder_;
};

void DrawingTest::initTestCase()
{
    QVERIFY(folder_.isValid());
    QLocale::setDefault(QLocale::c());
}

// All text of a drawing; empty if it is no well-formed XML.
QString DrawingTest::svgText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + '\n';
    }
    return reader.hasError() ? QString() : text;
}

void DrawingTest::everyViewIsWrittenInEveryFormat_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("format");
    for (const auto view : {DrawingView::Topology, DrawingView::Racks, DrawingView::Floor}) {
        for (const char* format : {"svg", "pdf", "png"})
            QTest::addRow("%d %s", static_cast<int>(view), format) << static_cast<int>(view) << QString(format);
    }
}

void DrawingTest::everyViewIsWrittenInEveryFormat()
{
    QFETCH(int, view);
    QFETCH(QString, format);
    const test::Sample sample = test::smallSample();
    const QString path = folder_.filePath(QString("drawing-%1.%2").arg(view).arg(format));
    QVERIFY(writeDrawing(*sample.analysis, sample.facts, static_cast<DrawingView>(view), path));
    if (format == "svg") {
        QVERIFY(QSvgRenderer(path).isValid());
        QVERIFY(svgText(path).contains("North lab pod"));
    } else if (format == "png") {
        const QImage image(path);
        QVERIFY(image.width() > 1000);
        QVERIFY(image.pixelColor(2, 2) == QColor(Qt::white));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
}

void DrawingTest::theTopologyNamesBlocksNetworksAndBundles()
{
    const test::Sample sample = test::smallSample();
    const QString path = folder_.filePath("topology.svg");
    QVERIFY(writeDrawing(*sample.analysis, sample.facts, DrawingView::Topology, path));
    const QString text = svgText(path);
    for (const Block& block : sample.analysis->design->blocks)
        QVERIFY2(text.contains(QString::fromStdString(block.name)), block.name.c_str());
    for (const Network& network : sample.analysis->design->networks)
        QVERIFY2(text.contains(QString::fromStdString(network.name)), network.name.c_str());
    QVERIFY(text.contains(QString::fromUtf8("8 × 400 Gb/s")));
}

void DrawingTest::theRackDrawingShowsEveryRackAndDevice()
{
    const test::Sample sample = test::smallSample();
    const QString path = folder_.filePath("racks.svg");
    QVERIFY(writeDrawing(*sample.analysis, sample.facts, DrawingView::Racks, path));
    const QString text = svgText(path);
    const Plan& plan = *sample.analysis->plan;
    for (const Rack& rack : plan.racks)
        QVERIFY(text.contains(QString::fromStdString(rackName(rack))));
    for (DeviceIndex device = 0; device < static_cast<DeviceIndex>(plan.devices.size()); ++device)
        QVERIFY(text.contains(QString::fromStdString(deviceName(plan, *sample.analysis->design, device))));
}

void DrawingTest::manyRacksGoToSeveralPages()
{
    const test::Sample sample = test::largeSample();
    const QString path = folder_.filePath("racks.pdf");
    QVERIFY(writeDrawing(*sample.analysis, sample.facts, DrawingView::Racks, path));
    QProcess process;
    process.start("pdfinfo", {path});
    QVERIFY(process.waitForFinished());
    const auto pages = QRegularExpression("Pages:\\s+(\\d+)").match(process.readAllStandardOutput());
    // Eight to a page.
    const auto expected = (sample.analysis->plan->racks.size() + 7) / 8;
    QCOMPARE(pages.captured(1).toULongLong(), static_cast<qulonglong>(expected));
}

void DrawingTest::anUnknownFormatIsRefused()
{
    const test::Sample sample = test::smallSample();
    const auto refused =
        writeDrawing(*sample.analysis, sample.facts, DrawingView::Floor, folder_.filePath("floor.dwg"));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Unsupported);
    QVERIFY(!QFile::exists(folder_.filePath("floor.dwg")));
}

void DrawingTest::aTargetThatCannotBeWrittenIsAnError()
{
    const test::Sample sample = test::smallSample();
    const auto refused = writeDrawing(*sample.analysis, sample.facts, DrawingView::Floor, "/proc/no/floor.svg");
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::FileUnwritable);
}

QTEST_MAIN(DrawingTest)
#include "drawing_test.moc"
