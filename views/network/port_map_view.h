// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/report/port_map_sheet.h"

#include <optional>

namespace cw {

/// The front of a switch, with one port current: arrow keys, the mouse and the list beside it move it.
class PortMapView : public QWidget {
    Q_OBJECT
public:
    explicit PortMapView(QWidget* parent = nullptr);

    void show(std::optional<PortMapSheet> sheet);
    int current() const { return current_; }
    void setCurrent(int line);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    void currentChanged(int line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    double scale() const;
    int lineAt(QPointF position) const;
    QString lineText(int line) const;
    void step(int horizontal, int vertical);
    void describeCurrent();

    std::optional<PortMapSheet> sheet_;
    int current_ = -1;
};

}  // namespace cw
