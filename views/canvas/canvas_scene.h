// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsScene>

#include "views/canvas/canvas_items.h"
#include "views/canvas/canvas_layout.h"
#include "views/session.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace cw {

/// The items of the open design, kept in step with the session. Gestures show what they would do by a preview design.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit CanvasScene(Session* session, QObject* parent = nullptr);
    ~CanvasScene() override;

    const CanvasLayout& layout() const { return layout_; }
    /// Lays out this design instead of the session's, until the preview is taken away by nullopt.
    void setPreview(std::optional<Design> preview);

    /// What lies at a place: cards before lanes; "" if nothing does.
    ElementId elementAt(QPointF place) const;
    const PortHandle* handleAt(QPointF place, double reach) const;
    /// The lane at a place or the nearest within `reach` above or below it; nullptr if none is.
    const LaneBox* laneNear(QPointF place, double reach) const;
    std::vector<ElementId> elementsIn(const QRectF& area, bool isTouchEnough) const;
    /// Elements in reading order: lanes and cards from the top left to the bottom right.
    std::vector<ElementId> readingOrder() const;
    QString accessibleName(const ElementId& id) const;

    void setTargets(std::vector<ElementId> targets);
    void setHovered(const ElementId& id);
    void setFocused(const ElementId& id, bool isShown);
    const ElementId& focused() const { return focused_; }

    /// Differences of networks and blocks from what was built, by id; empty: nothing is compared.
    void setAsBuiltCounts(std::unordered_map<ElementId, int> counts);

    void setGridVisible(bool isVisible);
    bool isGridVisible() const { return isGridVisible_; }
    /// Rebuilds colours and words, after a change of theme or language.
    void refresh();

signals:
    void laidOut();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void relayout();
    void relayoutBundles();
    void refreshFacts();
    void addAsBuilt();
    void refreshStates();
    const Design& shownDesign() const;

    Session* session_;
    std::optional<Design> preview_;
    DesignPtr shown_;
    CanvasLayout layout_;
    std::map<ElementId, CardFacts> cardFacts_;
    std::map<ElementId, LaneFacts> laneFacts_;
    std::map<ElementId, std::unique_ptr<CardItem>> cards_;
    std::map<ElementId, std::unique_ptr<LaneItem>> lanes_;
    std::vector<std::unique_ptr<BundleItem>> bundles_;
    std::vector<std::unique_ptr<BundleLabelItem>> labels_;
    std::unordered_map<ElementId, int> asBuilt_;
    std::vector<ElementId> targets_;
    ElementId hovered_;
    ElementId focused_;
    bool isFocusShown_ = false;
    bool isGridVisible_ = true;
};

}  // namespace cw
