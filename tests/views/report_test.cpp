// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QFontDatabase>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/support/sample_analysis.h"
#include "views/report/report_document.h"

using namespace cw;

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theReportSaysWhatTheAnalysisSays();
    void theContentsNameThePagesOnWhichTheHeadingsStand();
    void longTablesRepeatTheirHeaderOnEveryPage();
    void chineseNamesCanBeSearched();
    void theFileIsSoundAndHasAnOutline();
    void aCopyWithoutPricesHasNone();
    void aTargetThatCannotBeWrittenIsAnErrorAndNothingIsLeft();

private:
    QString write(const test::Sample& sample, const QString& name, const ReportOptions& options = {});
    QString run(const QString& program, const QStringList& arguments);
    QString pageText(const QString& path, int page);
    QTemporaryDir folder_;
};

void ReportTest::initTestCase()
{
    QVERIFY(folder_.isValid());
    QLocale::setDefault(QLocale::c());
}

QString ReportTest::write(const test::Sample& sample, const QString& name, const ReportOptions& options)
{
    const QString path = folder_.filePath(name);
    return writeReport(*sample.analysis, sample.facts, path, options) ? path : QString();
}

QString ReportTest::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString ReportTest::pageText(const QString& path, int page)
{
    return run("pdftotext", {"-f", QString::number(page), "-l", QString::number(page), "-layout", path, "-"});
}

void ReportTest::theReportSaysWhatTheAnalysisSays()
{
    const test::Sample sample = test::smallSample();
    const QString path = write(sample, "report.pdf");
    QVERIFY(!path.isEmpty());
    const QString text = run("pdftotext", {"-layout", path, "-"});
    for (const QString& expected : std::initializer_list<QString>{
             "North lab pod", "A. Chitect", "R7", "Compute fabric", "Hot tier", "Server X8", "Seven-billion model",
             "Sample data sheet, page 3", "Sample price list 2026", "Page 2 of"})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    // 32 GPUs at 989 TFLOP/s, four servers on two rails' worth of ports.
    QVERIFY(text.contains(QRegularExpression("GPUs\\s+32\\s+in 4 server")));
    QVERIFY(text.contains("31.6 PFLOP/s"));
    QVERIFY(text.contains("180 GB/s"));
    QVERIFY(text.contains("307,900") || text.contains("308 k") || text.contains("308,000") || text.contains("307.9 k"));
    const ReportDocument document(*sample.analysis, sample.facts);
    QVERIFY(document.pageCount() > 10);
    QVERIFY(document.pageCount() < 40);
}

void ReportTest::theContentsNameThePagesOnWhichTheHeadingsStand()
{
    const test::Sample sample = test::smallSample();
    const QString path = write(sample, "contents.pdf");
    const ReportDocument document(*sample.analysis, sample.facts);
    QVERIFY(document.contents().size() > 12);
    const QString contents = pageText(path, 2);
    for (const ContentsEntry& entry : document.contents()) {
        const QString text = pageText(path, entry.page);
        const QRegularExpression heading("^\\s*" + QRegularExpression::escape(entry.number) + "\\s+" +
                                             QRegularExpression::escape(entry.title),
                                         QRegularExpression::MultilineOption);
        QVERIFY2(text.contains(heading), qPrintable(entry.number + ' ' + entry.title));
        const QRegularExpression line(QRegularExpression::escape(entry.title) + "\\s+" + QString::number(entry.page) +
                                          "\\s*$",
                                      QRegularExpression::MultilineOption);
        QVERIFY2(contents.contains(line), qPrintable(entry.title));
    }
}

void ReportTest::longTablesRepeatTheirHeaderOnEveryPage()
{
    const test::Sample sample = test::largeSample();
    const QString path = write(sample, "long.pdf");
    const ReportDocument document(*sample.analysis, sample.facts);
    int bill = 0;
    int next = 0;
    for (const ContentsEntry& entry : document.contents()) {
        if (entry.level != 1)
            continue;
        if (entry.title == "Bill of materials")
            bill = entry.page;
        else if (bill > 0 && next == 0)
            next = entry.page;
    }
    QVERIFY(next - bill >= 2);
    for (int page = bill; page < next; ++page)
        QVERIFY2(pageText(path, page).contains("Multiplication"), qPrintable(QString::number(page)));
}

void ReportTest::chineseNamesCanBeSearched()
{
    // Without this font the text falls back to one whose glyphs Qt cannot map back to the right characters.
    if (!QFontDatabase::families().contains("WenQuanYi Micro Hei"))
        QSKIP("fonts-wqy-microhei is not installed");
    const test::Sample sample = test::smallSample(test::Names::Chinese);
    const QString path = write(sample, "chinese.pdf");
    const QString text = run("pdftotext", {path, "-"});
    for (const QString& expected : std::initializer_list<QString>{
             QString::fromUtf8("网络"), QString::fromUtf8("北区训练集群"), QString::fromUtf8("用于验证"),
             QString::fromUtf8("热数据层"), QString::fromUtf8("管理节点"), QString::fromUtf8("七十亿参数模型")})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    const QString fonts = run("pdffonts", {path});
    QVERIFY(fonts.contains("WenQuanYi"));
    QVERIFY(!fonts.contains("CJK"));
    // Name, type, encoding, embedded, subset: every font is an embedded subset.
    const QStringList lines = fonts.split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines)
        QVERIFY2(line.contains(QRegularExpression("yes\\s+(yes|no)\\s+yes")), qPrintable(line));
}

void ReportTest::theFileIsSoundAndHasAnOutline()
{
    const test::Sample sample = test::smallSample();
    const QString path = write(sample, "outline.pdf");
    const ReportDocument document(*sample.analysis, sample.facts);
    QVERIFY(run("pdfinfo", {path}).contains(QRegularExpression(QString("Pages:\\s+%1\\s").arg(document.pageCount()))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QCOMPARE(pdf.count("/Type /Outlines"), 1);
    QCOMPARE(static_cast<std::size_t>(pdf.count("/Dest [")), document.contents().size());
    // Every offset of the appended cross-reference table points at the object that it names.
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 9).trimmed().split('\n').front().toLongLong();
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    QCOMPARE(lines.front(), QByteArray("xref"));
    for (qsizetype at = 1; lines[at] != "trailer"; at += 2) {
        const qsizetype offset = lines[at + 1].left(10).toLongLong();
        QVERIFY(pdf.mid(offset).startsWith(lines[at].split(' ').front() + " 0 obj"));
    }
}

void ReportTest::aCopyWithoutPricesHasNone()
{
    ReportOptions options;
    options.prices = PriceShown::LeftOut;
    const QString path = write(test::smallSample(), "installer.pdf", options);
    const QString text = run("pdftotext", {path, "-"});
    QVERIFY(text.contains("Server X8"));
    QVERIFY(!text.contains("$"));
    QVERIFY(!text.contains("price list"));
}

void ReportTest::aTargetThatCannotBeWrittenIsAnErrorAndNothingIsLeft()
{
    const test::Sample sample = test::smallSample();
    const auto refused = writeReport(*sample.analysis, sample.facts, "/proc/no/report.pdf");
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::FileUnwritable);
    const QString taken = folder_.filePath("taken.pdf");
    QDir().mkdir(taken);
    QVERIFY(!writeReport(*sample.analysis, sample.facts, taken));
    QVERIFY(QDir(taken).isEmpty());
}

QTEST_MAIN(ReportTest)
#include "report_test.moc"
