// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/views/panels_test_support.h"
#include "views/panels/choice_box.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/number_boxes.h"
#include "views/panels/quantity_edit.h"
#include "views/text/words.h"

using namespace cw;
using namespace cw::test;

class InspectorTest : public QObject {
    Q_OBJECT
private slots:
    void theCountIsEditedByKeyboardAsOneUndoStep();
    void stepsOfOneVisitAreOneUndoStep();
    void aQuantityIsReadAsPeopleTypeIt();
    void aWrongUnitIsRefusedInWordsAndChangesNothing();
    void escapeTakesTheTypingBack();
    void unlikeValuesShowADashAndAnEditSetsAll();
    void anotherServerKeepsOnlyPortsThatItHas();
    void aPresetSetsTheShapeAndAChangedFigureLeavesThePreset();
    void mergingAndTechnologyGoThroughTheEdits();
    void undoBringsTheOldValueIntoTheField();
    void everyFieldHasANameAndATooltip_data();
    void everyFieldHasANameAndATooltip();
    void nothingSelectedEditsTheSite();
    void aNarrowChoiceShowsAllOfItsListAndTellsWhatItShortens();
};

namespace {

/// The inspector of a full design: of one element of it, or of the site where nothing is selected.
struct Inspected {
    FakeSession session{fullDesign()};
    InspectorPanel panel;

    explicit Inspected(const ElementId& id = {})
        : panel(selecting(id))
    {
        settle(panel);
    }

private:
    FakeSession& selecting(const ElementId& id)
    {
        if (!id.empty())
            session.select({id});
        return session;
    }
};

template <class Widget>
Widget* field(QWidget& panel, const char* key)
{
    auto* found = panel.findChild<Widget*>(QLatin1String(key));
    if (!found)
        qFatal("no field %s", key);
    return found;
}

void type(QLineEdit* edit, const char* text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
}

}  // namespace

void InspectorTest::aNarrowChoiceShowsAllOfItsListAndTellsWhatItShortens()
{
    ChoiceBox box;
    const QString longest = QStringLiteral("a choice with far more words than the box has room for");
    box.addItems({QStringLiteral("short"), longest});
    box.setToolTip(QStringLiteral("Help."));
    box.resize(110, box.sizeHint().height());
    box.show();
    const auto tipOf = [&box] {
        QToolTip::hideText();
        QHelpEvent asked(QEvent::ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&box, &asked);
        return QToolTip::text();
    };
    QCOMPARE(tipOf(), QStringLiteral("Help."));
    box.setCurrentIndex(1);
    QVERIFY(tipOf().startsWith(longest) && tipOf().endsWith(QStringLiteral("Help.")));
    box.showPopup();
    const int room = box.view()->viewport()->width(), words = box.view()->fontMetrics().horizontalAdvance(longest);
    QVERIFY2(room >= words, qPrintable(QStringLiteral("%1 of %2").arg(room).arg(words)));
    box.hidePopup();
}

void InspectorTest::theCountIsEditedByKeyboardAsOneUndoStep()
{
    const ElementId id = firstOf<ComputeBlock>(fullDesign());
    Inspected inspected(id);
    auto& [session, panel] = inspected;
    auto* count = field<CountBox>(panel, "count");
    const int before = session.design()->block(id)->count;
    QCOMPARE(count->value(), before);
    const auto steps = session.history().size();
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("96"));
    QTest::keyClick(count, Qt::Key_Return);
    QCOMPARE(session.design()->block(id)->count, 96);
    QCOMPARE(session.history().size(), steps + 1);
    QVERIFY2(session.undoTitle().contains(QStringLiteral("Count")), qPrintable(session.undoTitle()));
    QCOMPARE(session.analysis()->totals.gpus, 96 * 8);
}

void InspectorTest::stepsOfOneVisitAreOneUndoStep()
{
    const ElementId id = firstOf<ComputeBlock>(fullDesign());
    Inspected inspected(id);
    auto& [session, panel] = inspected;
    auto* count = field<CountBox>(panel, "count");
    const int before = session.design()->block(id)->count;
    const auto steps = session.history().size();
    count->setFocus();
    QSignalSpy analysed(&session, &Session::analysisChanged);
    QTest::keyClick(count, Qt::Key_Down);
    QTest::keyClick(count, Qt::Key_Down);
    QTest::keyClick(count, Qt::Key_Down);
    QCOMPARE(session.design()->block(id)->count, before - 3);
    QCOMPARE(analysed.count(), 3);
    QCOMPARE(session.history().size(), steps + 1);
    session.undo();
    QCOMPARE(session.design()->block(id)->count, before);
}

void InspectorTest::aQuantityIsReadAsPeopleTypeIt()
{
    Inspected inspected;
    auto& [session, panel] = inspected;
    auto* limit = field<QuantityEdit>(panel, "rack-power");
    type(limit->field(), "52.5kW");
    QTest::keyClick(limit->field(), Qt::Key_Return);
    QCOMPARE(inKilowatts(session.design()->site.rackPowerLimit), 52.5);
    QCOMPARE(limit->field()->text(), QStringLiteral("52.5 kW"));
    // A bare number is in the unit that stood there.
    type(limit->field(), "35");
    QTest::keyClick(limit->field(), Qt::Key_Return);
    QCOMPARE(inKilowatts(session.design()->site.rackPowerLimit), 35.0);
}

void InspectorTest::aWrongUnitIsRefusedInWordsAndChangesNothing()
{
    Inspected inspected;
    auto& [session, panel] = inspected;
    auto* limit = field<QuantityEdit>(panel, "rack-power");
    const Power before = session.design()->site.rackPowerLimit;
    const auto steps = session.history().size();
    type(limit->field(), "40 GB");
    QVERIFY(!limit->isValid());
    QVERIFY(!limit->message().isEmpty());
    QVERIFY2(limit->fault()->isVisible() && limit->fault()->text() == limit->message(),
             "the fault is shown in words, not by the red frame alone");
    QTest::keyClick(limit->field(), Qt::Key_Return);
    QVERIFY(session.design()->site.rackPowerLimit == before);
    QCOMPARE(session.history().size(), steps);
}

void InspectorTest::escapeTakesTheTypingBack()
{
    Inspected inspected;
    auto& [session, panel] = inspected;
    auto* limit = field<QuantityEdit>(panel, "rack-power");
    const QString before = limit->field()->text();
    type(limit->field(), "nonsense");
    QTest::keyClick(limit->field(), Qt::Key_Escape);
    QCOMPARE(limit->field()->text(), before);
    QVERIFY(limit->isValid());
}

void InspectorTest::unlikeValuesShowADashAndAnEditSetsAll()
{
    Design design = fullDesign();
    Block twin = *design.block(firstOf<ComputeBlock>(design));
    twin.id = "compute-twin";
    twin.count = 7;
    design.blocks.push_back(twin);
    FakeSession session(design);
    const ElementId first = firstOf<ComputeBlock>(design);
    session.select({first, twin.id});
    InspectorPanel panel(session);
    settle(panel);
    auto* count = field<CountBox>(panel, "count");
    QCOMPARE(count->text(), QStringLiteral("—"));
    const auto steps = session.history().size();
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("12"));
    QTest::keyClick(count, Qt::Key_Return);
    QCOMPARE(session.design()->block(first)->count, 12);
    QCOMPARE(session.design()->block(twin.id)->count, 12);
    QCOMPARE(session.history().size(), steps + 1);
    QCOMPARE(count->value(), 12);
}

void InspectorTest::anotherServerKeepsOnlyPortsThatItHas()
{
    const ElementId id = firstOf<ComputeBlock>(fullDesign());
    Inspected inspected(id);
    auto& [session, panel] = inspected;
    auto* server = field<QComboBox>(panel, "part");
    const int row = server->findData(QStringLiteral("generic-lab-server-4gpu"));
    QVERIFY(row >= 0);
    server->setFocus();
    server->setCurrentIndex(row);
    emit server->activated(row);
    const Block& block = *session.design()->block(id);
    QCOMPARE(block.part, std::string("generic-lab-server-4gpu"));
    const Server& part = *session.facts().catalogue->server(block.part);
    for (const Attachment& attachment : block.attachments)
        QVERIFY(attachment.portsPerUnit <= part.portCount(attachment.role));
    session.undo();
    QVERIFY(*session.design() == fullDesign());
}

void InspectorTest::aPresetSetsTheShapeAndAChangedFigureLeavesThePreset()
{
    const ElementId id = fullDesign().workloads.front().id;
    Inspected inspected(id);
    auto& [session, panel] = inspected;
    auto* preset = field<QComboBox>(panel, "preset");
    const int row = preset->findData(QStringLiteral("gpt3-175b"));
    QVERIFY(row >= 0);
    emit preset->activated(row);
    const TransformerShape published = session.facts().presets->at("gpt3-175b").shape;
    QCOMPARE(session.design()->workload(id)->model.layers, published.layers);
    QCOMPARE(session.design()->workload(id)->model.hidden, published.hidden);
    auto* layers = field<CountBox>(panel, "layers");
    layers->setFocus();
    QTest::keyClick(layers, Qt::Key_Up);
    QCOMPARE(session.design()->workload(id)->model.layers, published.layers + 1);
    QVERIFY(session.design()->workload(id)->model.preset.empty());
}

void InspectorTest::mergingAndTechnologyGoThroughTheEdits()
{
    const ElementId id = fullDesign().network(NetworkKind::Compute)->id;
    Inspected inspected(id);
    auto& [session, panel] = inspected;
    auto* technology = field<QComboBox>(panel, "technology");
    emit technology->activated(technology->findData(QStringLiteral("roce")));
    const Network& changed = *session.design()->network(id);
    QVERIFY(changed.technology == Technology::RoCE);
    const Switch* leaf = session.facts().catalogue->switchPart(changed.leafSwitch);
    QVERIFY(leaf && leaf->supports(Technology::RoCE));
    QCoreApplication::processEvents();
    auto* ratio = field<NumberBox>(panel, "oversubscription");
    ratio->setFocus();
    ratio->selectAll();
    QTest::keyClicks(ratio, QStringLiteral("2"));
    QTest::keyClick(ratio, Qt::Key_Return);
    QCOMPARE(session.design()->network(id)->oversubscription, 2.0);
}

void InspectorTest::undoBringsTheOldValueIntoTheField()
{
    const ElementId id = firstOf<ComputeBlock>(fullDesign());
    Inspected inspected(id);
    auto& [session, panel] = inspected;
    auto* name = field<QLineEdit>(panel, "name");
    const QString before = name->text();
    type(name, "North hall");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(session.design()->block(id)->name, std::string("North hall"));
    QCOMPARE(panel.title(), QStringLiteral("North hall"));
    session.undo();
    QCOMPARE(field<QLineEdit>(panel, "name")->text(), before);
}

void InspectorTest::everyFieldHasANameAndATooltip_data()
{
    QTest::addColumn<QString>("id");
    const Design design = fullDesign();
    QTest::newRow("design") << QString();
    for (const Block& block : design.blocks)
        QTest::newRow(block.id.c_str()) << QString::fromStdString(block.id);
    for (const Network& network : design.networks)
        QTest::newRow(network.id.c_str()) << QString::fromStdString(network.id);
    for (const Workload& workload : design.workloads)
        QTest::newRow(workload.id.c_str()) << QString::fromStdString(workload.id);
}

void InspectorTest::everyFieldHasANameAndATooltip()
{
    QFETCH(QString, id);
    Inspected inspected(id.toStdString());
    const InspectorPanel& panel = inspected.panel;
    const QStringList nameless = namelessWidgets(panel);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    int fields = 0;
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        const bool isField = qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                             qobject_cast<const QuantityEdit*>(widget);
        fields += isField ? 1 : 0;
        QVERIFY2(!isField || !widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(fields > 2);
}

void InspectorTest::nothingSelectedEditsTheSite()
{
    Inspected inspected;
    auto& [session, panel] = inspected;
    auto* hosting = field<QComboBox>(panel, "hosting");
    emit hosting->activated(hosting->findData(QStringLiteral("own-facility")));
    QVERIFY(session.design()->site.hosting == Hosting::OwnFacility);
    auto* share = field<NumberBox>(panel, "residual");
    share->setFocus();
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("20"));
    QTest::keyClick(share, Qt::Key_Return);
    QCOMPARE(session.design()->site.residualShare, 0.2);
}

QTEST_MAIN(InspectorTest)
#include "panels_test_inspector.moc"
