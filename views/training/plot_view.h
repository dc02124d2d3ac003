// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/training/plot.h"

#include <memory>

namespace cw {

/// Shows a plot. Hovering and the arrow keys name its marks; Enter or a click chooses one.
class PlotView : public QWidget {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Plot> plot);
    /// Takes whatever height there is instead of asking for the one that reads best.
    void setFlexible(bool isFlexible);
    bool isFlexible() const { return isFlexible_; }
    int current() const { return current_; }
    void setCurrent(int mark);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void chosen(int mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF inside() const;
    int markAt(const QPointF& point) const;
    void tell();

    std::shared_ptr<const Plot> plot_;
    std::vector<PlotMark> marks_;
    int current_ = -1;
    bool isFlexible_ = false;
};

}  // namespace cw
