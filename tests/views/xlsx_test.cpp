// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/support/sample_analysis.h"
#include "views/report/bom_csv.h"
#include "views/report/bom_table.h"
#include "views/report/bom_xlsx.h"
#include "views/text/words.h"

using namespace cw;

namespace {

// Splits RFC 4180 text; written apart from the writer so that it can catch its mistakes.
QList<QStringList> parseCsv(const QString& text)
{
    QList<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isQuoted) {
            if (c == '"' && at + 1 < text.size() && text[at + 1] == '"')
                cell += text[++at];
            else if (c == '"')
                isQuoted = false;
            else
                cell += c;
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == ',') {
            rows.back() << cell;
            cell.clear();
        } else if (c == '\n') {
            rows.back() << cell;
            cell.clear();
            rows << QStringList();
        } else if (c != '\r') {
            cell += c;
        }
    }
    return rows;
}

double cellNumber(const QString& cell)
{
    QString digits;
    for (const QChar c : cell) {
        if (c.isDigit() || c == '.' || c == '-')
            digits += c;
    }
    return digits.toDouble();
}

}  // namespace

class XlsxTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void libreOfficeRecalculatesTheTotals_data();
    void libreOfficeRecalculatesTheTotals();
    void textThatLooksLikeAFormulaStaysText();
    void theFormulasCarryTheirValues();
    void csvHasOneRowALineAndTheSameColumns();
    void csvNeutralisesFormulas_data();
    void csvNeutralisesFormulas();
    void aTargetThatCannotBeWrittenLeavesTheOldFileWhole();

private:
    // A sheet (from 1) as LibreOffice sees it after recalculating everything.
    QList<QStringList> sheet(const QString& workbook, int number);
    QString unzipped(const QString& workbook, const QString& member);
    QTemporaryDir folder_;
};

void XlsxTest::initTestCase()
{
    QVERIFY(folder_.isValid());
    QLocale::setDefault(QLocale::c());
}

QList<QStringList> XlsxTest::sheet(const QString& workbook, int number)
{
    const QString soffice = QStandardPaths::findExecutable("soffice");
    QTemporaryDir out;
    QProcess process;
    process.start(soffice,
                  {"-env:UserInstallation=file://" + folder_.filePath("profile"), "--headless", "--convert-to",
                   QString("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,%1").arg(number),
                   "--outdir", out.path(), workbook});
    if (!process.waitForFinished(120000))
        return {};
    const QStringList made = QDir(out.path()).entryList({"*.csv"});
    QFile file(out.filePath(made.value(0)));
    return file.open(QIODevice::ReadOnly) ? parseCsv(QString::fromUtf8(file.readAll())) : QList<QStringList>();
}

QString XlsxTest::unzipped(const QString& workbook, const QString& member)
{
    QProcess process;
    process.start("unzip", {"-p", workbook, member});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void XlsxTest::libreOfficeRecalculatesTheTotals_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::newRow("four servers") << false;
    QTest::newRow("many lines") << true;
}

void XlsxTest::libreOfficeRecalculatesTheTotals()
{
    QFETCH(bool, isLarge);
    if (QStandardPaths::findExecutable("soffice").isEmpty())
        QSKIP("LibreOffice is not installed");
    const test::Sample sample = isLarge ? test::largeSample() : test::smallSample();
    const QString path = folder_.filePath(isLarge ? "large.xlsx" : "small.xlsx");
    QVERIFY(writeBomWorkbook(*sample.analysis, sample.facts, path));

    const BillOfMaterials& bill = sample.analysis->bill;
    bool hasTotal = false;
    for (const QStringList& row : sheet(path, 2)) {
        if (!row.value(1).startsWith("Total"))
            continue;
        hasTotal = true;
        QCOMPARE(cellNumber(row.value(static_cast<int>(BomColumn::Extended))), bill.total.major());
        QCOMPARE(cellNumber(row.value(static_cast<int>(BomColumn::ExtendedLow))), bill.totalLow.major());
        QCOMPARE(cellNumber(row.value(static_cast<int>(BomColumn::ExtendedHigh))), bill.totalHigh.major());
    }
    QVERIFY(hasTotal);

    const OwnershipBand& band = sample.analysis->cost;
    int found = 0;
    for (const QStringList& row : sheet(path, 1)) {
        const auto compare = [&](const QString& name, Money OwnershipCost::*item) {
            if (row.value(0) != name)
                return;
            ++found;
            // Each figure of the analysis is rounded to a hundredth; the sheet rounds only at the end.
            QVERIFY(std::abs(cellNumber(row.value(1)) - (band.low.*item).major()) < 0.03);
            QVERIFY(std::abs(cellNumber(row.value(2)) - (band.typical.*item).major()) < 0.03);
            QVERIFY(std::abs(cellNumber(row.value(3)) - (band.high.*item).major()) < 0.03);
        };
        if (row.value(0) == "Capital cost" && row.value(1) == "Low")
            continue;
        compare("Capital cost", &OwnershipCost::capex);
        compare("Colocation or facility per year", &OwnershipCost::facilityPerYear);
        compare("Support per year", &OwnershipCost::supportPerYear);
        compare("Staff per year", &OwnershipCost::staffPerYear);
        compare("Operating cost per year", &OwnershipCost::opexPerYear);
        compare("Cost per GPU-hour", &OwnershipCost::perGpuHour);
    }
    QCOMPARE(found, 6);
}

void XlsxTest::textThatLooksLikeAFormulaStaysText()
{
    const test::Sample sample = test::smallSample();
    const QString path = folder_.filePath("injection.xlsx");
    QVERIFY(writeBomWorkbook(*sample.analysis, sample.facts, path));
    const QString bom = unzipped(path, "xl/worksheets/sheet2.xml");
    QVERIFY(bom.contains("<f>"));
    QVERIFY(!bom.contains("HYPERLINK"));
    QVERIFY(unzipped(path, "xl/sharedStrings.xml").contains("=HYPERLINK("));
}

void XlsxTest::theFormulasCarryTheirValues()
{
    const test::Sample sample = test::smallSample();
    const QString path = folder_.filePath("cached.xlsx");
    QVERIFY(writeBomWorkbook(*sample.analysis, sample.facts, path));
    const QString bom = unzipped(path, "xl/worksheets/sheet2.xml");
    QVERIFY(bom.contains("state=\"frozen\""));
    QVERIFY(bom.contains("<autoFilter"));
    const QRegularExpression subtotal("<f>SUBTOTAL\\(109,Q[0-9]+:Q[0-9]+\\)</f><v>([^<]*)</v>");
    const auto match = subtotal.match(bom);
    QVERIFY(match.hasMatch());
    QCOMPARE(match.captured(1).toDouble(), sample.analysis->bill.total.major());
    QVERIFY(unzipped(path, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

void XlsxTest::csvHasOneRowALineAndTheSameColumns()
{
    const test::Sample sample = test::smallSample();
    const QByteArray csv = bomCsv(*sample.analysis);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(!bomCsv(*sample.analysis, ByteOrderMark::LeftOut).startsWith("\xEF\xBB\xBF"));
    const auto rows = parseCsv(QString::fromUtf8(csv.mid(3)));
    QCOMPARE(rows.size(), static_cast<qsizetype>(sample.analysis->bill.lines.size()) + 2);
    for (qsizetype row = 0; row + 1 < rows.size(); ++row)
        QCOMPARE(rows[row].size(), kBomColumnCount);
    double total = 0;
    for (qsizetype row = 1; row + 1 < rows.size(); ++row)
        total += rows[row].value(static_cast<int>(BomColumn::Extended)).toDouble();
    QVERIFY(std::abs(total - sample.analysis->bill.total.major()) < 0.005);
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http"));
}

void XlsxTest::csvNeutralisesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << "=1+1"
                            << "'=1+1";
    QTest::newRow("plus") << "+1"
                          << "'+1";
    QTest::newRow("minus") << "-1"
                           << "'-1";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("return") << "\r=1"
                            << "\"'\r=1\"";
    QTest::newRow("quotes") << "a \"b\", c"
                            << "\"a \"\"b\"\", c\"";
    QTest::newRow("plain") << "DGX H100"
                           << "DGX H100";
}

void XlsxTest::csvNeutralisesFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvTextCell(text), cell);
}

void XlsxTest::aTargetThatCannotBeWrittenLeavesTheOldFileWhole()
{
    const test::Sample sample = test::smallSample();
    const QString missing = folder_.filePath("no such folder/bill.xlsx");
    const auto refused = writeBomWorkbook(*sample.analysis, sample.facts, missing);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::FileUnwritable);
    QCOMPARE(QString::fromStdString(refused.error().args.at(0)), missing);
    QVERIFY(!refused.error().args.at(1).empty());

    // A folder in the place of the file.
    QDir(folder_.path()).mkdir("taken.csv");
    QVERIFY(!writeBomCsv(*sample.analysis, folder_.filePath("taken.csv")));
    QVERIFY(QFileInfo(folder_.filePath("taken.csv")).isDir());
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "xlsx_test.moc"
