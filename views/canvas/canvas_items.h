// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is painted on the canvas. Items paint flat facts and know nothing of gestures: a design of any size is as many
// items as it has cards, lanes and bundles.

#include <QGraphicsItem>
#include <QIcon>

#include "views/canvas/canvas_facts.h"

namespace cw {

/// Selection and gesture state of an item.
struct ItemState {
    bool isSelected = false;
    bool hasFocus = false;
    bool isTarget = false;  ///< something may be dropped here
    bool isHovered = false;
    friend bool operator==(const ItemState&, const ItemState&) = default;
};

class CanvasItem : public QGraphicsItem {
public:
    explicit CanvasItem(double z);
    QRectF boundingRect() const override { return bounds_; }
    void setState(const ItemState& state);
    const ItemState& state() const { return state_; }

protected:
    void setBounds(const QRectF& bounds);

private:
    QRectF bounds_;
    ItemState state_;
};

/// A block or a workload.
class CardItem : public CanvasItem {
public:
    CardItem()
        : CanvasItem(3)
    {
    }
    void show(const CardFacts& facts, const QRectF& rect, std::vector<PortHandle> handles);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    const CardFacts& facts() const { return facts_; }

private:
    void paintHeader(QPainter& painter) const;
    void paintName(QPainter& painter, const QRectF& line) const;
    void paintCompact(QPainter& painter, double scale) const;
    void paintOpened(QPainter& painter, const QRectF& exposed, double zoom) const;
    void paintFar(QPainter& painter) const;
    void paintHandles(QPainter& painter, double scale) const;
    void paintTile(QPainter& painter, const QRectF& tile) const;

    CardFacts facts_;
    QRectF rect_;
    QIcon icon_;
    std::vector<PortHandle> handles_;
};

/// The band of one network.
class LaneItem : public CanvasItem {
public:
    LaneItem()
        : CanvasItem(1)
    {
    }
    void show(const LaneFacts& facts, const QRectF& rect);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    const LaneFacts& facts() const { return facts_; }

private:
    void paintGround(QPainter& painter, const QColor& ink) const;
    void paintWords(QPainter& painter, const QRectF& room, const QColor& ink) const;
    void paintTiers(QPainter& painter, const QRectF& room, const QColor& ink) const;
    double paintRight(QPainter& painter, const QRectF& room, const QColor& ink) const;

    LaneFacts facts_;
    QRectF rect_;
};

/// All links between a block and a network as one stroke.
class BundleItem : public CanvasItem {
public:
    BundleItem()
        : CanvasItem(0)
    {
    }
    void show(const BundleLine& line, double width);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    QPainterPath shape() const override;

private:
    QPainterPath path() const;

    BundleLine line_;
    double width_ = 1;
};

/// "8 × 400 Gb/s" beside a stroke: an item of its own, as it lies above the strokes of others.
class BundleLabelItem : public CanvasItem {
public:
    BundleLabelItem()
        : CanvasItem(2)
    {
    }
    void show(const BundleLine& line, const QString& label, double width);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    BundleLine line_;
    QString label_;
    double width_ = 1;
};

}  // namespace cw
