// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/views/panels_test_support.h"
#include "views/canvas/palette_mime.h"
#include "views/panels/palette_panel.h"
#include "views/text/words.h"

using namespace cw;
using namespace cw::test;

class PaletteTest : public QObject {
    Q_OBJECT
private slots:
    void thePaletteFindsByVendorChineseNameAndFamily();
    void aDragCarriesWhatTheCanvasReads();
    void enterInTheSearchAddsAndRemembers();
    void aServiceEntryGivesItsRole();
    void modelsStandBySize();
};

namespace {

/// The first entry below `parent` whose label contains the words.
QModelIndex entryOf(const QAbstractItemModel& model, const QString& label, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!model.hasChildren(index) && index.data().toString().contains(label))
            return index;
        const QModelIndex below = entryOf(model, label, index);
        if (below.isValid())
            return below;
    }
    return {};
}

int leaves(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        count += model.hasChildren(index) ? leaves(model, index) : 1;
    }
    return count;
}

void search(PalettePanel& panel, const char* words)
{
    auto* field = panel.findChild<QLineEdit*>(QStringLiteral("palette-search"));
    field->setFocus();
    field->clear();
    // As an input method delivers it: Chinese is not typed key by key.
    QInputMethodEvent typed;
    typed.setCommitString(QString::fromUtf8(words));
    QApplication::sendEvent(field, &typed);
}

}  // namespace

void PaletteTest::modelsStandBySize()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    settle(panel);
    const QAbstractItemModel& model = *panel.findChild<QTreeView*>(QStringLiteral("palette-tree"))->model();
    const int small = entryOf(model, QStringLiteral("OPT 6.7B")).row();
    QVERIFY(entryOf(model, QStringLiteral("OPT 1.3B")).row() < small);
    QVERIFY(small < entryOf(model, QStringLiteral("OPT 13B")).row());
    QVERIFY(entryOf(model, QStringLiteral("OPT 66B")).row() < entryOf(model, QStringLiteral("OPT 175B")).row());
}

void PaletteTest::thePaletteFindsByVendorChineseNameAndFamily()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    settle(panel);
    const auto* tree = panel.findChild<QTreeView*>(QStringLiteral("palette-tree"));
    const int all = leaves(*tree->model());
    QVERIFY(all > 40);
    search(panel, "英伟达");
    QVERIFY(entryOf(*tree->model(), QStringLiteral("DGX H100")).isValid());
    QVERIFY(!entryOf(*tree->model(), QStringLiteral("PowerEdge")).isValid());
    search(panel, "mi300x dell");
    QCOMPARE(leaves(*tree->model()), 1);
    search(panel, "对象存储");
    QCOMPARE(leaves(*tree->model()), 1);
    search(panel, "no such part");
    QCOMPARE(leaves(*tree->model()), 0);
    auto* field = panel.findChild<QLineEdit*>(QStringLiteral("palette-search"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(leaves(*tree->model()), all);
}

void PaletteTest::aDragCarriesWhatTheCanvasReads()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    const auto* tree = panel.findChild<QTreeView*>(QStringLiteral("palette-tree"));
    const auto carried = [tree](const QString& label) {
        const std::unique_ptr<QMimeData> data(tree->model()->mimeData({entryOf(*tree->model(), label)}));
        return data ? decodePaletteEntry(*data) : std::nullopt;
    };
    const auto server = carried(QStringLiteral("DGX H100"));
    QVERIFY(server && server->kind == PaletteEntry::Kind::Part);
    QCOMPARE(server->part, std::string("nvidia-dgx-h100"));
    const auto tier = carried(QStringLiteral("Ceph"));
    QVERIFY(tier && tier->kind == PaletteEntry::Kind::Storage && tier->family == StorageFamily::Ceph);
    const auto job = carried(QStringLiteral("Llama 3 70B"));
    QVERIFY(job && job->kind == PaletteEntry::Kind::Workload);
    QCOMPARE(job->workload.model.layers, session.facts().presets->at("llama3-70b").shape.layers);
    QVERIFY(!tree->model()->mimeData({tree->model()->index(0, 0)}));
}

void PaletteTest::enterInTheSearchAddsAndRemembers()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    settle(panel);
    QSignalSpy remembered(&panel, &PalettePanel::recentlyUsedChanged);
    search(panel, "DGX B200");
    auto* field = panel.findChild<QLineEdit*>(QStringLiteral("palette-search"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(session.design()->blocks.size(), std::size_t{1});
    QCOMPARE(session.design()->blocks.front().part, std::string("nvidia-dgx-b200"));
    QCOMPARE(session.selection(), std::vector<ElementId>{session.design()->blocks.front().id});
    QVERIFY(session.undoTitle().contains(QStringLiteral("DGX B200")));
    QCOMPARE(panel.recentlyUsed(), QStringList{QStringLiteral("part:nvidia-dgx-b200")});
    QCOMPARE(remembered.count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    const auto& blocks = session.design()->blocks;
    QCOMPARE(blocks.size(), std::size_t{2});
    QVERIFY2(!(blocks[0].position == blocks[1].position), "a second block lies beside the first");
    session.undo();
    session.undo();
    QVERIFY(session.design()->blocks.empty());
}

void PaletteTest::aServiceEntryGivesItsRole()
{
    FakeSession session(Design{});
    PalettePanel panel(session);
    settle(panel);
    auto* tree = panel.findChild<QTreeView*>(QStringLiteral("palette-tree"));
    const QModelIndex firewall = entryOf(*tree->model(), serviceRoleName(ServiceRole::Firewall));
    QVERIFY(firewall.isValid());
    tree->setCurrentIndex(firewall);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(session.design()->blocks.size(), std::size_t{1});
    QVERIFY(session.design()->blocks.front().service());
    QVERIFY(session.design()->blocks.front().service()->role == ServiceRole::Firewall);
}

QTEST_MAIN(PaletteTest)
#include "panels_test_palette.moc"
