// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "views/panels/property_form.h"

namespace cw {

/// Shape and word for how far a figure may be trusted: "● read", "◐ unverified", "○ estimate".
QString evidenceMark(Evidence evidence);

/// A button that opens the explanation of a figure; its rows answer their context menu alike.
class ExplainButton : public QToolButton {
    Q_OBJECT
public:
    ExplainButton(const QString& label, const QString& figure, QWidget* row);

signals:
    /// `figure` is what the training page calls it.
    void explainRequested(const QString& figure);
};

/// A read-only figure with the mark of its provenance; the source is in the tooltip.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);
    void show(const Field& field, const Figure& figure);
    /// Offers to explain the figure, which the training page knows by this name.
    void offerExplanation(const QString& label, const QString& figure);

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
    void offerExplanation(const QString& figure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int room() const;  ///< of caption and value

    QString caption_;
    BarFigure figure_;
    ExplainButton* explain_ = nullptr;
};

}  // namespace cw
