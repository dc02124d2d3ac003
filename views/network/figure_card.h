// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace cw {

/// One figure: what it is, its value, a remark; what it means is its tooltip.
struct CardFigure {
    QString key;  ///< for tests and style: "bisection"
    QString title;
    QString value;
    QString note;
    QString help;
    bool isPending = false;  ///< still being worked out
};

class FigureCard : public QFrame {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);
    void show(const CardFigure& figure);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();

    QLabel* title_ = nullptr;
    QLabel* value_ = nullptr;
    QLabel* note_ = nullptr;
};

}  // namespace cw
