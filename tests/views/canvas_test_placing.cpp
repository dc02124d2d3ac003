// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "model/design/design_json.h"
#include "model/design/storage_tier.h"
#include "tests/views/canvas_fixture.h"
#include "views/text/words.h"

#include <algorithm>

using namespace cw;
using namespace cw::test;

/// Where new things come to lie: pasted, duplicated and dropped ones.
class CanvasTestPlacing : public CanvasFixture {
    Q_OBJECT
    QRectF shown() const { return view_->viewportTransform().inverted().mapRect(QRectF(view_->viewport()->rect())); }

    int overlaps() const
    {
        int count = 0;
        const auto& cards = layout().cards;
        for (std::size_t i = 0; i < cards.size(); ++i)
            for (std::size_t k = i + 1; k < cards.size(); ++k)
                count += cards[i].rect.intersects(cards[k].rect) ? 1 : 0;
        return count;
    }

    static PaletteEntry networkEntry(NetworkKind kind)
    {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Network;
        entry.network = kind;
        entry.technology = Technology::Ethernet;
        return entry;
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { open(instantiated("superpod-h100", "su", 4)); }
    void cleanup() { view_.reset(); }

    void copiesLieBesideTheirOriginalsInView()
    {
        const Design before = *session_->design();
        view_->zoomTo(1);
        session_->select({before.blocks[0].id, before.blocks[1].id, before.workloads[0].id});
        view_->duplicate();
        QCOMPARE(session_->design()->blocks.size(), before.blocks.size() + 2);
        QCOMPARE(session_->selection().size(), std::size_t{3});
        QCOMPARE(overlaps(), 0);
        for (const ElementId& id : session_->selection()) {
            QVERIFY(!before.hasElement(id));
            QVERIFY(shown().contains(layout().rectOf(id)));
        }
        // The copies keep their places towards each other.
        const Point a = positionOf(session_->selection()[0]), b = positionOf(session_->selection()[1]);
        QCOMPARE(b.x - a.x, before.blocks[1].position.x - before.blocks[0].position.x);
        QCOMPARE(b.y - a.y, before.blocks[1].position.y - before.blocks[0].position.y);
        undoesTo(before);
    }

    void everyPasteFindsAPlaceOfItsOwn()
    {
        session_->select({session_->design()->blocks[2].id});
        view_->zoomTo(1);
        view_->copy();
        for (int time = 0; time < 4; ++time) {
            view_->paste();
            QCOMPARE(overlaps(), 0);
            QCOMPARE(session_->selection().size(), std::size_t{1});
            QVERIFY(shown().contains(layout().rectOf(session_->selection().front())));
        }
        QCOMPARE(steps(), 5);
    }

    void whatWasCutComesBackToItsPlace()
    {
        const ElementId id = session_->design()->blocks[1].id;
        const Point before = positionOf(id);
        session_->select({id});
        view_->cut();
        view_->paste();
        QVERIFY(positionOf(session_->selection().front()) == before);
    }

    void networksAreNotDuplicatedAndThatIsSaid()
    {
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        session_->select({session_->design()->networks[0].id});
        view_->duplicate();
        QCOMPARE(steps(), 1);
        QVERIFY(spoken.size() == 1 && spoken.last().first().toString().contains("one of each kind"));
    }

    void moreElementsThanADesignTakesAreRefusedInWords()
    {
        Design many;
        for (int i = 0; i < 2001; ++i) {
            Block block = session_->design()->blocks[0];
            block.id = "compute-" + std::to_string(i);
            block.attachments.clear();
            many.blocks.push_back(block);
        }
        std::vector<ElementId> ids;
        for (const Block& block : many.blocks)
            ids.push_back(block.id);
        QGuiApplication::clipboard()->setText(QString::fromStdString(elementsToJson(many, ids)));
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        view_->paste();
        QCOMPARE(steps(), 1);
        QCOMPARE(spoken.size(), 1);
        QVERIFY2(spoken.last().first().toString().contains("2001"), qPrintable(spoken.last().first().toString()));
    }

    void aLaneAtTheEdgeIsBroughtIntoView()
    {
        const ElementId oob = session_->design()->network(NetworkKind::OutOfBand)->id;
        session_->edit("Delete", [&](const Design& d) { return removeElements(d, {oob}); });
        view_->zoomTo(1.5);
        const QPoint edge(view_->viewport()->width() / 2, view_->viewport()->height() - 2);
        QVERIFY(dropEntry(networkEntry(NetworkKind::OutOfBand), edge));
        const QRectF lane = layout().rectOf(session_->design()->network(NetworkKind::OutOfBand)->id);
        QVERIFY(shown().top() < lane.top() && lane.bottom() < shown().bottom());
        QVERIFY(lane.intersects(shown()));
    }

    void aBlockDroppedFarFromAnyLaneIsAttachedToNothing()
    {
        view_->zoomTo(0.5);
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        const QPointF far(layout().bounds.center().x(), layout().bounds.top() - 400);
        QVERIFY(dropEntry(partEntry("nvidia-dgx-h100", 8), onScreen(far)));
        QVERIFY(session_->design()->blocks.back().attachments.empty());
        QVERIFY(spoken[0].first().toString().contains("attached to nothing"));
    }

    void aBlockDroppedAtALaneIsAttachedToThatLaneAndItIsSaid()
    {
        const Network& compute = *session_->design()->network(NetworkKind::Compute);
        const ElementId lane = compute.id;
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        const QRectF rect = layout().rectOf(lane);
        const QPointF place(rect.center().x(), rect.top() - 30 - kCardHeight / 2);
        QVERIFY(dropEntry(partEntry("nvidia-dgx-h100", 8), onScreen(place)));
        const auto& attachments = session_->design()->blocks.back().attachments;
        QCOMPARE(attachments.size(), std::size_t{1});
        QCOMPARE(attachments.front().network, lane);
        QCOMPARE(attachments.front().portsPerUnit, 8);
        QVERIFY(spoken[0].first().toString().contains(elementName(lane, *session_->design())));
    }

    void whatIsPlacedByKeyGoesToAllItsNetworks()
    {
        QSignalSpy spoken(view_.get(), &CanvasView::statusMessage);
        view_->place(partEntry("nvidia-dgx-h100", 8));
        QCOMPARE(session_->design()->blocks.back().attachments.size(),
                 session_->design()->blocks.front().attachments.size());
        QCOMPARE(overlaps(), 0);
        QVERIFY(spoken[0].first().toString().contains("Out-of-band"));
    }

    void aServiceEntryIsDroppedWithItsRoleInOneStep()
    {
        PaletteEntry entry = partEntry(session_->design()->blocks[2].part, 2);
        entry.role = ServiceRole::Firewall;
        QVERIFY(dropEntry(entry, QPoint(700, 30)));
        const Block& made = session_->design()->blocks.back();
        QVERIFY(made.service() && made.service()->role == ServiceRole::Firewall);
        QCOMPARE(QString::fromStdString(made.name), serviceRoleName(ServiceRole::Firewall));
        QCOMPARE(steps(), 2);
        QMimeData foreign;
        foreign.setData(QLatin1String(kPaletteMimeType), "{\"kind\":\"part\",\"part\":\"x\",\"role\":\"cook\"}");
        QVERIFY(!decodePaletteEntry(foreign));
    }

    void aJobDroppedOnItsBlockLiesBesideIt()
    {
        const PaletteEntry job = jobEntry("Second job");
        const ElementId host = session_->design()->blocks.front().id;
        QVERIFY(dropEntry(job, cardOnScreen(host)));
        const QRectF rect = layout().rectOf(session_->design()->workloads.back().id);
        QCOMPARE(overlaps(), 0);
        QCOMPARE(rect.top(), layout().rectOf(host).top());
        QVERIFY(rect.left() > layout().rectOf(host).right());
    }

    void aJobIsTiedToItsPoolAndToItsCheckpoints()
    {
        const Design& design = *session_->design();
        const Workload job = design.workloads.front();
        const Block* tier = storageTierOf(job, design);
        QVERIFY(tier && tier->storage());
        const auto ties = [&] {
            std::vector<ElementId> ends;
            for (const BundleLine& line : layout().bundles)
                if (line.network == job.id)
                    ends.push_back(line.block);
            return ends;
        };
        QCOMPARE(ties().size(), std::size_t(2));
        QCOMPARE(ties().back(), tier->id);
        session_->edit(QStringLiteral("serve"), [&](const Design& before) {
            Design changed = before;
            changed.workload(job.id)->kind = WorkloadKind::LlmServing;
            return changed;
        });
        // What serves is loaded from there.
        QCOMPARE(ties().size(), std::size_t(2));
        QCOMPARE(ties().back(), tier->id);
    }
};

QTEST_MAIN(CanvasTestPlacing)
#include "canvas_test_placing.moc"
