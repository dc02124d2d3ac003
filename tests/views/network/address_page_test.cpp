// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include "model/addressing/host_names.h"
#include "tests/views/network/address_window.h"
#include "tests/views/panels_test_support.h"
#include "views/network/address_form.h"
#include "views/network/address_page.h"
#include "views/network/record_list.h"
#include "views/panels/checked_edit.h"
#include "views/panels/property_form.h"

using namespace cw;
using namespace cw::test;

class AddressPageTest : public QObject {
    Q_OBJECT
private slots:
    void aWrongPoolSaysWhyAndLeavesTheDesign();
    void whatIsWrongIsReadableInANarrowForm();
    void everyEditIsOneStep();
    void namesArePreviewedAndCheckedAgainstThePlan();
    void networksHaveFieldsOfTheirOwn();
    void classesAreAddedChangedAndRemoved();
    void partitionsHaveKeysAndBlocks();
    void whatIsTypedIntoACellOutlivesAnAnalysis();
    void aFormThatWasReplacedEndsWithItsPage();
    void everyWidgetIsNamed();
};

void AddressPageTest::aWrongPoolSaysWhyAndLeavesTheDesign()
{
    Window window(routed());
    const AddressPlan before = window.plan();
    // The field, a text that is wrong, and what the sentence must name.
    const std::tuple<const char*, const char*, const char*> kWrong[] = {
        {"loopbacks-ipv4", "10.0.0.1/8", "10.0.0.0/8"},
        {"loopbacks-ipv4", "fd00::/48", "10.144.0.0/16"},
        {"links-ipv6", "10.0.0.0/8", "fd63"},
        {"asn-first", "0", "1"},
        {"asn-last", "4294967295", "4294967294"},
        {"asn-first", "many", "4200000000"},
        {"host-names", "{nmae}", "nmae"},
        {"host-names", "node", "node"},
        {"host-names", "-{name}", "-"}};
    for (const auto& [field, text, named] : kWrong) {
        window.type(field, QLatin1String(text));
        const auto* edit = window.find<CheckedEdit>(field);
        QVERIFY2(edit->message().contains(QLatin1String(named)), qPrintable(edit->message()));
        QVERIFY(window.plan() == before);
        QVERIFY(!window.session.canUndo());
        QTest::keyClick(edit->field(), Qt::Key_Escape);
        QVERIFY(edit->isValid());
    }
}

void AddressPageTest::whatIsWrongIsReadableInANarrowForm()
{
    Window window(routed());
    window.page.resize(760, 800);
    QTest::qWait(0);
    const auto* edit = window.find<CheckedEdit>("loopbacks-ipv4");
    const int rowHeight = edit->height();
    window.type("loopbacks-ipv4", QStringLiteral("fd00::/48"));
    QTest::qWait(0);
    const QLabel* fault = edit->fault();
    QVERIFY(fault->isVisible() && !fault->text().isEmpty());
    // Whole, and over the whole width, not in the column of the field.
    QVERIFY2(fault->height() >= fault->heightForWidth(fault->width()), qPrintable(QString::number(fault->height())));
    QVERIFY(fault->width() > 1.6 * edit->width());
    QVERIFY(fault->mapTo(&window.page, QPoint()).y() >= edit->mapTo(&window.page, QPoint(0, edit->height())).y());
    QCOMPARE(edit->height(), rowHeight);
    QTest::keyClick(edit->field(), Qt::Key_Escape);
    QVERIFY(!fault->isVisible());
}

void AddressPageTest::everyEditIsOneStep()
{
    Window window(routed());
    window.type("loopbacks-ipv4", QStringLiteral("172.16.0.0/20"));
    QCOMPARE(QString::fromStdString(window.plan().loopbacks.v4.text()), QStringLiteral("172.16.0.0/20"));
    QCOMPARE(window.session.historyPosition(), 1);
    QVERIFY(window.session.undoTitle().contains(QStringLiteral("Loopbacks")));
    window.type("asn-first", QStringLiteral("4200001000"));
    QCOMPARE(window.plan().firstAsn, 4'200'001'000U);
    auto* links = window.find<QComboBox>("link-numbering");
    links->setFocus();
    QTest::keyClick(links, Qt::Key_End);
    QVERIFY(window.plan().links == LinkNumbering::Unnumbered);
    QTest::keyClick(window.find<QCheckBox>("dual-stack"), Qt::Key_Space);
    QVERIFY(window.plan().isDualStack);
    QCOMPARE(window.session.historyPosition(), 4);
    while (window.session.canUndo())
        window.session.undo();
    QVERIFY(window.plan() == AddressPlan());
    QCOMPARE(window.find<CheckedEdit>("loopbacks-ipv4")->field()->text(), QStringLiteral("10.144.0.0/16"));
}

void AddressPageTest::namesArePreviewedAndCheckedAgainstThePlan()
{
    Window window(routed());
    window.type("host-names", QStringLiteral("ams1-{name}"));
    QCOMPARE(QString::fromStdString(window.plan().hostNames), QStringLiteral("ams1-{name}"));
    bool isShown = false;
    for (const auto* label : window.page.form().findChildren<QLabel*>())
        isShown = isShown || label->text().contains(QStringLiteral("ams1-compute-leaf-01"));
    QVERIFY(isShown);
}

void AddressPageTest::networksHaveFieldsOfTheirOwn()
{
    Window window(routed());
    window.show(AddressForm::Part::Networks);
    auto* networks = window.find<QComboBox>("address-network");
    QCOMPARE(networks->count(), static_cast<int>(window.session.design()->networks.size()));
    window.type("vlans", QStringLiteral("500..531"));
    QVERIFY((window.plan().networks[0].vlans == IdRange{500, 531}));
    window.type("vlans", QStringLiteral("500-5000"));
    QVERIFY(window.find<CheckedEdit>("vlans")->message().contains(QStringLiteral("4094")));
    QVERIFY((window.plan().networks[0].vlans == IdRange{500, 531}));
    QTest::keyClick(window.find<CheckedEdit>("vlans")->field(), Qt::Key_Escape);
    window.type("vrf", QStringLiteral("a-name-that-is-too-long"));
    QVERIFY(!window.find<CheckedEdit>("vrf")->isValid());
    window.type("vrf", QStringLiteral("tenant-a"));
    auto* mtu = window.find<QSpinBox>("switch-mtu");
    mtu->setFocus();
    mtu->selectAll();
    QTest::keyClicks(mtu, QStringLiteral("4200"));
    QTest::keyClick(mtu, Qt::Key_Return);
    QTest::keyClick(window.find<QCheckBox>("overlay"), Qt::Key_Space);
    const NetworkAddressing& compute = window.plan().of(NetworkKind::Compute);
    QCOMPARE(QString::fromStdString(compute.vrf), QStringLiteral("tenant-a"));
    QCOMPARE(compute.switchMtu, 4200);
    QVERIFY(compute.isOverlay);
    // The others are as they were.
    for (const NetworkKind kind : {NetworkKind::Storage, NetworkKind::Service, NetworkKind::OutOfBand})
        QVERIFY(window.plan().of(kind) == AddressPlan().of(kind));
}

void AddressPageTest::classesAreAddedChangedAndRemoved()
{
    Window window(routed());
    window.show(AddressForm::Part::Quality);
    auto* table = window.find<QTableWidget>("lossless-classes");
    window.find<QPushButton>("lossless-classes-add")->click();
    QCOMPARE(static_cast<int>(window.plan().qos.lossless.size()), 2);
    const TrafficClass added = window.plan().qos.lossless[1];
    QVERIFY(added.priority != window.plan().qos.lossless[0].priority);
    QVERIFY(added.priority != window.plan().qos.congestion.priority);
    table->item(1, 1)->setText(QStringLiteral("34"));
    QCOMPARE(window.plan().qos.lossless[1].dscp, 34);
    // What is wrong stays out, and the cell shows what holds.
    table->item(1, 2)->setText(QStringLiteral("8"));
    QCOMPARE(window.plan().qos.lossless[1].priority, added.priority);
    QCOMPARE(table->item(1, 2)->text(), QString::number(added.priority));
    auto* list = qobject_cast<RecordList*>(table->parentWidget());
    QVERIFY(list && list->message().contains(QStringLiteral("7")));
    table->setCurrentCell(0, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(static_cast<int>(window.plan().qos.lossless.size()), 1);
    QCOMPARE(window.plan().qos.lossless[0].dscp, 34);
    QCOMPARE(window.session.historyPosition(), 3);
}

void AddressPageTest::partitionsHaveKeysAndBlocks()
{
    Window window(instantiated("superpod-h100", "su", 1));
    window.show(AddressForm::Part::InfiniBand);
    auto* table = window.find<QTableWidget>("partitions");
    auto* blocks = window.find<QListWidget>("partition-blocks");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
    QTest::keyClick(table, Qt::Key_Insert);
    QCOMPARE(static_cast<int>(window.plan().partitions.size()), 2);
    QCOMPARE(table->currentRow(), 1);
    table->item(1, 0)->setText(QStringLiteral("training"));
    table->item(1, 1)->setText(QStringLiteral("0x0022"));
    QCOMPARE(window.plan().partitions[1].key, 0x22);
    table->item(1, 1)->setText(QStringLiteral("0x0001"));
    QCOMPARE(window.plan().partitions[1].key, 0x22);
    QVERIFY(qobject_cast<RecordList*>(table->parentWidget())->message().contains(QStringLiteral("partition")));
    table->item(1, 2)->setCheckState(Qt::Checked);
    QVERIFY(window.plan().partitions[1].isReduced);
    // "All hosts", then the blocks.
    QCOMPARE(blocks->item(0)->checkState(), Qt::Checked);
    QVERIFY(blocks->count() > 1);
    const std::string block = blocks->item(1)->data(Qt::UserRole).toString().toStdString();
    blocks->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(window.plan().partitions[1].blocks, std::vector<std::string>{block});
    QCOMPARE(blocks->item(0)->checkState(), Qt::Unchecked);
    blocks->item(0)->setCheckState(Qt::Checked);
    QVERIFY(window.plan().partitions[1].blocks.empty());
    const int steps = window.session.historyPosition();
    // What changes nothing is shown as it is: all hosts stay in where no block is chosen, and a key has four digits.
    blocks->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(blocks->item(0)->checkState(), Qt::Checked);
    table->item(1, 1)->setText(QStringLiteral("0x22"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("0x0022"));
    QCOMPARE(window.session.historyPosition(), steps);
    window.session.undo();
    QCOMPARE(window.plan().partitions[1].blocks, std::vector<std::string>{block});
    QCOMPARE(window.session.historyPosition(), steps - 1);
    table->setCurrentCell(0, 0);
    window.find<QPushButton>("partitions-remove")->click();
    QCOMPARE(static_cast<int>(window.plan().partitions.size()), 1);
    QCOMPARE(QString::fromStdString(window.plan().partitions[0].name), QStringLiteral("training"));
}

void AddressPageTest::whatIsTypedIntoACellOutlivesAnAnalysis()
{
    Window window(instantiated("superpod-h100", "su", 1));
    window.show(AddressForm::Part::InfiniBand);
    auto* table = window.find<QTableWidget>("partitions");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("train"));
    emit window.session.analysisChanged();
    emit window.session.designChanged();
    QCOMPARE(editor->text(), QStringLiteral("train"));
    QTest::keyClicks(editor, QStringLiteral("ing"));
    QTest::keyClick(editor, Qt::Key_Return);
    // The table takes what was typed in an event of its own.
    QTRY_COMPARE(QString::fromStdString(window.plan().partitions[0].name), QStringLiteral("training"));
}

void AddressPageTest::aFormThatWasReplacedEndsWithItsPage()
{
    QPointer<PropertyForm> old;
    {
        Window window(routed());
        old = window.page.form().findChild<PropertyForm*>();
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window.page.form(), &language);
        QVERIFY(old && old->isHidden());
    }
    QVERIFY(!old);
}

void AddressPageTest::everyWidgetIsNamed()
{
    Window window(instantiated("superpod-h100", "su", 1));
    for (const auto part : {AddressForm::Part::General, AddressForm::Part::Networks, AddressForm::Part::Quality,
                            AddressForm::Part::InfiniBand}) {
        window.show(part);
        const QStringList nameless = namelessWidgets(window.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(AddressPageTest)
#include "address_page_test.moc"
