// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QWidget>

#include "views/panels/property_form.h"

namespace cw {

/// Shape and word for how far a figure may be trusted: "● read", "◐ unverified", "○ estimate".
QString evidenceMark(Evidence evidence);

/// A read-only figure with the mark of its provenance; the source is in the tooltip.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);
    void show(const Field& field, const Figure& figure);

private:
    QLabel* text_ = nullptr;
    QLabel* mark_ = nullptr;
};

/// A figure over a bar: caption at the left, value at the right.
class BarRow : public QWidget {
    Q_OBJECT
public:
    explicit BarRow(const QString& caption, QWidget* parent = nullptr);
    void show(const Field& field, const BarFigure& figure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString caption_;
    BarFigure figure_;
};

}  // namespace cw
