// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "model/design/edits.h"
#include "tests/views/panels_test_support.h"
#include "views/panels/bom_panel.h"
#include "views/panels/history_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/rules_model.h"
#include "views/panels/rules_panel.h"
#include "views/panels/total_button.h"
#include "views/panels/totals_bar.h"
#include "views/text/words.h"

#include <algorithm>

using namespace cw;
using namespace cw::test;

class PanelsTest : public QObject {
    Q_OBJECT
private slots:
    void aRuleIsRevealedFixedAndUndone();
    void aWaiverNeedsAReasonAndCanBeWithdrawn();
    void rulesAreFilteredBySeverity();
    void groupsOfRulesFoldByKeyAndByMouse();
    void rulesKeepTheirRowWhenTheAnalysisChanges();
    void totalsAreThoseOfTheAnalysisAndExplainThemselves();
    void aNarrowBarMovesTheLesserTotalsIntoTheMenu();
    void historyGoesWhereOneClicks();
    void theBillIsCopiedWithAllItsLines();
    void theBillIsFilteredAndSummed();
    void everyPanelNamesItsWidgets();
};

namespace {

/// A design that breaks rules with a mechanical remedy: spare servers are more than none, ports are not attached.
Design brokenDesign()
{
    Design design = fullDesign();
    Block* block = design.block(firstOf<ComputeBlock>(design));
    block->attachments.clear();
    design.network(ElementId(design.network(NetworkKind::Compute)->id))->oversubscription = 4;
    return design;
}

/// The finding behind a row: above every group stands a heading.
const Finding& findingOf(const QTableView& table, int row, const Analysis& analysis)
{
    int headings = 0;
    for (int above = 0; above < row; ++above)
        headings += table.model()->index(above, 0).data(RulesModel::HeadingRole).toBool() ? 1 : 0;
    return analysis.findings[static_cast<std::size_t>(row - headings)];
}

int headingsOf(const QTableView& table)
{
    int headings = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        headings += table.model()->index(row, 0).data(RulesModel::HeadingRole).toBool() ? 1 : 0;
    return headings;
}

int rowWithFix(const QTableView& table)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (!table.model()->index(row, 3).data().toString().isEmpty())
            return row;
    return -1;
}

void clickRow(QTableView& table, int row, int column)
{
    table.scrollTo(table.model()->index(row, column));
    const QRect cell = table.visualRect(table.model()->index(row, column));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
}

/// Answers the next dialog with a text, then accepts it.
void answerWith(const QString& text)
{
    QTimer::singleShot(0, [text] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(text);
        dialog->accept();
    });
}

}  // namespace

void PanelsTest::aRuleIsRevealedFixedAndUndone()
{
    FakeSession session(brokenDesign());
    RulesPanel panel(session);
    panel.resize(900, 400);
    settle(panel);
    auto* table = panel.findChild<QTableView*>(QStringLiteral("rules-table"));
    const int row = rowWithFix(*table);
    QVERIFY2(row >= 0, "the design has a finding with a mechanical remedy");
    QSignalSpy revealed(&session, &Session::revealRequested);
    clickRow(*table, row, 2);
    QCOMPARE(revealed.count(), 1);
    const Finding finding = findingOf(*table, row, *session.analysis());
    QCOMPARE(session.selection(), finding.elements);
    const DesignPtr before = session.design();
    clickRow(*table, row, 3);
    QVERIFY(*session.design() == finding.fix->apply(*before));
    QVERIFY(!(*session.design() == *before));
    session.undo();
    QVERIFY(*session.design() == *before);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(revealed.count(), 2);
}

void PanelsTest::aWaiverNeedsAReasonAndCanBeWithdrawn()
{
    FakeSession session(brokenDesign());
    RulesPanel panel(session);
    panel.resize(900, 400);
    settle(panel);
    auto* table = panel.findChild<QTableView*>(QStringLiteral("rules-table"));
    QSignalSpy counts(&panel, &RulesPanel::countsChanged);
    clickRow(*table, 1, 2);
    const std::string rule = session.analysis()->findings.front().rule;
    answerWith(QStringLiteral("   "));
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("rules-waive")), Qt::LeftButton);
    QVERIFY(session.design()->waivers.empty());
    answerWith(QStringLiteral("lab only"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_W);
    QCOMPARE(session.design()->waivers.size(), std::size_t{1});
    QCOMPARE(session.design()->waivers.front().rule, rule);
    QVERIFY(!counts.isEmpty() && counts.back().at(2).toInt() >= 1);
    int waived = -1;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 2).data().toString().contains(QStringLiteral("lab only")))
            waived = row;
    QVERIFY(waived >= 0);
    QVERIFY(table->model()->index(waived, 2).data(Qt::FontRole).value<QFont>().strikeOut());
    clickRow(*table, waived, 2);
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("rules-waive")), Qt::LeftButton);
    QVERIFY(session.design()->waivers.empty());
}

void PanelsTest::rulesAreFilteredBySeverity()
{
    FakeSession session(brokenDesign());
    RulesPanel panel(session);
    settle(panel);
    const auto* table = panel.findChild<QTableView*>(QStringLiteral("rules-table"));
    const auto& findings = session.analysis()->findings;
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding& f) {
        return f.severity == Severity::Error && !f.waivedBecause;
    });
    QVERIFY(errors > 0);
    QCOMPARE(table->model()->rowCount() - headingsOf(*table), static_cast<int>(findings.size()));
    QTest::mouseClick(panel.findChild<QToolButton*>(QStringLiteral("rules-filter-0")), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount() - headingsOf(*table),
             static_cast<int>(findings.size()) - static_cast<int>(errors));
}

void PanelsTest::groupsOfRulesFoldByKeyAndByMouse()
{
    FakeSession session(brokenDesign());
    RulesPanel panel(session);
    panel.resize(900, 400);
    settle(panel);
    auto* table = panel.findChild<QTableView*>(QStringLiteral("rules-table"));
    const int rows = table->model()->rowCount(), headings = headingsOf(*table);
    QVERIFY(headings >= 2);
    const QString heading = table->model()->index(0, 0).data().toString();
    const auto errors =
        std::count_if(session.analysis()->findings.begin(), session.analysis()->findings.end(),
                      [](const Finding& f) { return f.severity == Severity::Error && !f.waivedBecause; });
    QVERIFY2(heading.contains(QString::number(errors)), qPrintable(heading));
    table->setFocus();
    QVERIFY(!table->currentIndex().data(RulesModel::HeadingRole).toBool());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(table->currentIndex().data(RulesModel::HeadingRole).toBool());
    QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("rules-fix"))->isEnabled());
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(table->model()->rowCount(), rows - static_cast<int>(errors));
    QCOMPARE(headingsOf(*table), headings);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), rows);
    clickRow(*table, 0, 0);
    QCOMPARE(table->model()->rowCount(), rows - static_cast<int>(errors));
}

void PanelsTest::rulesKeepTheirRowWhenTheAnalysisChanges()
{
    FakeSession session(brokenDesign());
    RulesPanel panel(session);
    panel.resize(900, 160);
    settle(panel);
    auto* table = panel.findChild<QTableView*>(QStringLiteral("rules-table"));
    const int last = table->model()->rowCount() - 1;
    clickRow(*table, last, 2);
    const QString sentence = table->currentIndex().siblingAtColumn(2).data().toString();
    session.edit(QStringLiteral("note"), [](const Design& design) {
        Design changed = design;
        changed.site.pue += 0.01;
        return changed;
    });
    QCOMPARE(table->currentIndex().siblingAtColumn(2).data().toString(), sentence);
}

void PanelsTest::totalsAreThoseOfTheAnalysisAndExplainThemselves()
{
    FakeSession session(fullDesign());
    TotalsBar bar(session);
    bar.resize(1800, 60);
    settle(bar);
    auto* gpus = bar.findChild<TotalButton*>(QStringLiteral("total-gpus"));
    QVERIFY(gpus);
    QCOMPARE(gpus->figure().value, QLocale().toString(session.analysis()->totals.gpus));
    QCOMPARE(session.analysis()->totals.gpus, 1016);
    auto* capex = bar.findChild<TotalButton*>(QStringLiteral("total-capex"));
    QCOMPARE(capex->figure().value, text(session.analysis()->bill.total));
    capex->setFocus();
    QTest::keyClick(capex, Qt::Key_Return);
    const auto* popup = bar.findChild<QFrame*>(QStringLiteral("total-explanation"));
    QVERIFY(popup && popup->isVisible());
    bool isNamed = false;
    for (const QLabel* label : popup->findChildren<QLabel*>())
        isNamed = isNamed || label->text().contains(bomCategoryName(BomCategory::Compute));
    QVERIFY2(isNamed, "the explanation lists the categories that the sum is made of");
    const QString before = gpus->figure().value;
    const ElementId id = firstOf<ComputeBlock>(*session.design());
    session.edit(QStringLiteral("count"), [id](const Design& design) { return setCount(design, id, 10); });
    QVERIFY(gpus->figure().value != before);
    QSignalSpy rules(&bar, &TotalsBar::rulesRequested);
    QTest::mouseClick(bar.findChild<TotalButton*>(QStringLiteral("total-rules")), Qt::LeftButton);
    QCOMPARE(rules.count(), 1);
}

void PanelsTest::aNarrowBarMovesTheLesserTotalsIntoTheMenu()
{
    FakeSession session(fullDesign());
    TotalsBar bar(session);
    settle(bar);
    bar.resize(520, 60);
    QCoreApplication::processEvents();
    QVERIFY(bar.findChild<TotalButton*>(QStringLiteral("total-gpus"))->isVisible());
    QVERIFY(!bar.findChild<TotalButton*>(QStringLiteral("total-time"))->isVisible());
    auto* more = bar.findChild<QToolButton*>(QStringLiteral("totals-more"));
    QVERIFY(more->isVisible());
    bar.resize(2600, 60);
    QCoreApplication::processEvents();
    QVERIFY(bar.findChild<TotalButton*>(QStringLiteral("total-time"))->isVisible());
    QVERIFY(!more->isVisible());
}

void PanelsTest::historyGoesWhereOneClicks()
{
    FakeSession session(Design{});
    HistoryPanel panel(session);
    settle(panel);
    for (int i = 1; i <= 3; ++i)
        session.edit(QStringLiteral("step %1").arg(i), [i](const Design& design) {
            Design changed = design;
            changed.revision = std::to_string(i);
            return changed;
        });
    auto* list = panel.findChild<QListWidget*>(QStringLiteral("history-list"));
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->currentRow(), 3);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(list->item(1)).center());
    QCOMPARE(session.design()->revision, std::string("1"));
    QCOMPARE(list->count(), 4);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(session.design()->revision, std::string("2"));
}

void PanelsTest::theBillIsCopiedWithAllItsLines()
{
    FakeSession session(fullDesign());
    BomPanel panel(session);
    settle(panel);
    auto* table = panel.findChild<QTableView*>(QStringLiteral("bom-table"));
    table->setFocus();
    table->clearSelection();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(session.analysis()->bill.lines.size()) + 1);
    const qsizetype columns = lines.front().count(QLatin1Char('\t'));
    for (const QString& line : lines)
        QCOMPARE(line.count(QLatin1Char('\t')), columns);
    QSignalSpy exported(&panel, &BomPanel::exportRequested);
    for (QPushButton* button : panel.findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Export")))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(exported.count(), 1);
}

void PanelsTest::theBillIsFilteredAndSummed()
{
    FakeSession session(fullDesign());
    BomPanel panel(session);
    settle(panel);
    const auto* table = panel.findChild<QTableView*>(QStringLiteral("bom-table"));
    const auto* totals = panel.findChild<QLabel*>(QStringLiteral("bom-totals"));
    QVERIFY(totals->text().contains(exactText(session.analysis()->bill.total)));
    auto* field = panel.findChild<QLineEdit*>(QStringLiteral("bom-search"));
    QTest::keyClicks(field, QStringLiteral("DGX H100"));
    QVERIFY(table->model()->rowCount() >= 1);
    QVERIFY(table->model()->rowCount() < static_cast<int>(session.analysis()->bill.lines.size()));
    for (const BomLine& line : session.analysis()->bill.lines)
        if (line.part == "nvidia-dgx-h100" && line.extended && table->model()->rowCount() == 1)
            QVERIFY(totals->text().contains(exactText(*line.extended)));
}

void PanelsTest::everyPanelNamesItsWidgets()
{
    FakeSession session(brokenDesign());
    PalettePanel palette(session);
    RulesPanel rules(session);
    TotalsBar totals(session);
    HistoryPanel history(session);
    BomPanel bom(session);
    for (QWidget* panel : std::initializer_list<QWidget*>{&palette, &rules, &totals, &history, &bom}) {
        settle(*panel);
        const QStringList nameless = namelessWidgets(*panel);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
