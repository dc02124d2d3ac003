// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include "tests/model/analysis/real_world.h"
#include "views/report/bom_csv.h"
#include "views/report/bom_xlsx.h"
#include "views/report/drawing.h"
#include "views/report/report_document.h"

using namespace cw;
using namespace cw::analysis_test;

/// The papers of the published reference designs, from the template to the file.
class ReportTemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTemplateYieldsEveryPaper_data();
    void everyTemplateYieldsEveryPaper();
    void theSuperPodReportStatesThePublishedCounts();
    void aPlanOfSixteenThousandGpusIsPrintedInBoundedPages();

private:
    QTemporaryDir folder_;
};

void ReportTemplatesTest::initTestCase()
{
    QVERIFY(folder_.isValid());
    QLocale::setDefault(QLocale::c());
}

void ReportTemplatesTest::everyTemplateYieldsEveryPaper_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : {"lab-4", "mi300x-pod", "roce-pod", "superpod-b200", "superpod-h100"})
        QTest::newRow(id) << QString(id);
}

void ReportTemplatesTest::everyTemplateYieldsEveryPaper()
{
    QFETCH(QString, id);
    const AnalysisPtr analysis = analysed(fromTemplate(id.toStdString()));
    const auto path = [&](const char* name) { return folder_.filePath(id + '-' + name); };
    QVERIFY(writeReport(*analysis, builtinFacts(), path("report.pdf")));
    QVERIFY(writeBomWorkbook(*analysis, builtinFacts(), path("bom.xlsx")));
    QVERIFY(writeBomCsv(*analysis, path("bom.csv")));
    for (const auto& [view, name] :
         {std::pair(DrawingView::Topology, "topology.svg"), std::pair(DrawingView::Racks, "racks.svg"),
          std::pair(DrawingView::Floor, "floor.svg")}) {
        QVERIFY(writeDrawing(*analysis, builtinFacts(), view, path(name)));
        QVERIFY(QSvgRenderer(path(name)).isValid());
    }
}

void ReportTemplatesTest::theSuperPodReportStatesThePublishedCounts()
{
    // NVIDIA DGX SuperPOD H100 reference architecture, table of components: 4 scalable units.
    const AnalysisPtr analysis = analysed(fromTemplate("superpod-h100", {{"su", 4}}));
    const QString path = folder_.filePath("h100.pdf");
    QVERIFY(writeReport(*analysis, builtinFacts(), path));
    QProcess process;
    process.start("pdftotext", {"-layout", path, "-"});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(text.contains(QRegularExpression("GPUs\\s+1,?016\\s+in 127 server")));
    QVERIFY(text.contains(QRegularExpression("leaf\\s+32\\s", QRegularExpression::CaseInsensitiveOption)));
    QVERIFY(text.contains(QRegularExpression("spine\\s+16\\s", QRegularExpression::CaseInsensitiveOption)));
    QVERIFY(text.contains(QRegularExpression("leaf\\s+spine\\s+1,?024\\s", QRegularExpression::CaseInsensitiveOption)));
}

void ReportTemplatesTest::aPlanOfSixteenThousandGpusIsPrintedInBoundedPages()
{
    const AnalysisPtr analysis = analysed(fromTemplate("superpod-b200", {{"su", 64}}));
    const ReportDocument document(*analysis, builtinFacts());
    QVERIFY(document.pageCount() < 120);
}

QTEST_MAIN(ReportTemplatesTest)
#include "report_templates_test.moc"
