// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QHeaderView>
#include <QSet>
#include <QTableWidget>
#include <QTest>

#include "tests/views/training/training_window.h"
#include "views/panels/total_button.h"
#include "views/text/words.h"
#include "views/training/explain_sheet.h"
#include "views/training/part_formulas.h"
#include "views/training/plot_card.h"

#include <string_view>

using namespace cw;
using namespace cw::test;

namespace {

/// All that a page or a total may ask to be explained.
// clang-format off
constexpr const char* kFigures[] = {
    "gemm", "attention", "elementwise", "logits", "tensor-parallel", "context-parallel", "expert-parallel",
    "pipeline-bubble", "pipeline-transfer", "data-parallel", "optimizer", "straggler", "other", "memory",
    "memory/weights", "memory/gradients", "memory/optimizer", "memory/activations", "memory/logits",
    "memory/gathered", "memory/dispatch", "memory/reserved", "step", "rate", "mfu", "goodput", "run-time",
    "scaling", "sensitivity", "time", "run-cost",
};
// clang-format on

}  // namespace

class ExplainTest : public QObject {
    Q_OBJECT
private slots:
    void everyFigureHasAFormula();
    void aSymbolStandsForOneThing();
    void everyFigureOfThePageIsExplained();
    void theSheetLeavesWithItsPage();
    void onASmallScreenNothingIsCut();
    void aChosenPartIsExplainedWithRunsLikeIt();
};

void ExplainTest::everyFigureHasAFormula()
{
    for (const char* figure : kFigures) {
        const PartFormula formula = partFormula(figure);
        QVERIFY2(!formula.formula.isEmpty(), figure);
        QVERIFY2(!formula.explanation.isEmpty(), figure);
        const bool isPlainDivision = figure == std::string_view("time") || figure == std::string_view("run-cost");
        QVERIFY2(isPlainDivision || !formula.source.isEmpty(), figure);
        QVERIFY2(!Explain::title(figure).isEmpty(), figure);
    }
    QVERIFY(partFormula("no such figure").formula.isEmpty());
}

void ExplainTest::aSymbolStandsForOneThing()
{
    QSet<QString> known;
    QSet<QString> meanings;
    for (const FormulaSymbol& one : formulaSymbols()) {
        QVERIFY2(!known.contains(one.symbol), qPrintable(one.symbol));
        QVERIFY2(!meanings.contains(one.meaning), qPrintable(one.meaning));
        known.insert(one.symbol);
        meanings.insert(one.meaning);
    }
    QSet<QString> used;
    for (const char* figure : kFigures)
        for (const QString& symbol : symbolsIn(partFormula(figure).formula)) {
            QVERIFY2(known.contains(symbol), qPrintable(symbol + QStringLiteral(" of ") + QLatin1String(figure)));
            used.insert(symbol);
        }
    QCOMPARE(known - used, QSet<QString>());
}

void ExplainTest::everyFigureOfThePageIsExplained()
{
    Window window;
    const auto buttons = window.find<QWidget>("training-figures")->findChildren<TotalButton*>();
    int explained = 0;
    for (TotalButton* button : buttons) {
        if (!button->isVisible())
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY2(window.page.sheet().isVisible(), qPrintable(button->objectName()));
        const QString words = window.page.sheet().plainText();
        QVERIFY2(words.contains(button->figure().value), qPrintable(words.left(200)));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window.page, Qt::Key_Escape);
        QVERIFY(!window.page.sheet().isVisible());
        ++explained;
    }
    QVERIFY2(explained >= 6, qPrintable(QString::number(explained)));
    auto* memory = window.find<PlotCard>("plot-memory");
    for (int mark = 0; mark < static_cast<int>(memory->plot()->rows.size()); ++mark) {
        emit memory->chosen(mark);
        const auto& row = memory->plot()->rows[static_cast<std::size_t>(mark)];
        QVERIFY(window.page.sheet().plainText().contains(row[1].text));
    }
}

void ExplainTest::theSheetLeavesWithItsPage()
{
    Window window;
    window.page.explain("step");
    QVERIFY(window.page.sheet().isVisible());
    window.page.showPart(TrainingPage::Part::Accuracy);
    QVERIFY(!window.page.sheet().isVisible());
    waitFor(window.page);
    window.page.openRun(0);
    QVERIFY(window.page.sheet().isVisible());
    window.page.showPart(TrainingPage::Part::Search);
    QVERIFY(!window.page.sheet().isVisible());
}

void ExplainTest::onASmallScreenNothingIsCut()
{
    Window window;
    window.page.resize(760, 400);
    window.page.explain("step");
    settle(window.page);
    // The sheet has the width to itself: formulas stand in one line or break at words.
    QVERIFY(window.page.sheet().width() > 700);
    QVERIFY(window.page.sheet().height() > 300);
    window.page.closeSheet();
    for (const auto part : {TrainingPage::Part::Search, TrainingPage::Part::Accuracy}) {
        window.page.showPart(part);
        settle(window.page);
        QVERIFY(!window.page.sheet().isVisible());
        for (QTableWidget* table : window.page.findChildren<QTableWidget*>())
            if (table->isVisible())
                QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width() + 1,
                         qPrintable(table->objectName()));
    }
}

void ExplainTest::aChosenPartIsExplainedWithRunsLikeIt()
{
    Window window;
    auto* card = window.find<PlotCard>("plot-step");
    emit card->chosen(0);
    waitFor(window.page);
    const QString words = window.page.sheet().plainText();
    QVERIFY2(words.contains(partFormula(window.estimate().parts.front().part).formula), qPrintable(words));
    QVERIFY(words.contains(percentText(window.estimate().bandShare, 1)));
    QVERIFY(words.contains(QStringLiteral("H100")));
    QVERIFY(window.page.sheet().isVisible());
    QTest::keyClick(&window.page.sheet(), Qt::Key_Escape);
    QVERIFY(!window.page.sheet().isVisible());
}

QTEST_MAIN(ExplainTest)
#include "explain_test.moc"
