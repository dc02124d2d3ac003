// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "views/training/plot.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace cw {

class PlotView;

/// A card with a plot, the same figures as a table, and both as files.
class PlotCard : public QFrame {
    Q_OBJECT
public:
    explicit PlotCard(const QString& key, QWidget* parent = nullptr);

    void show(std::shared_ptr<const Plot> plot);
    /// For drawings that nothing explains further.
    void hideExplain();
    const Plot* plot() const { return plot_.get(); }
    PlotView& view() { return *view_; }
    bool isTable() const;
    void setTable(bool isTable);
    /// Below the drawing.
    void addFooter(QWidget* footer);
    /// As the drawing stands, or its table; the ending decides. Returns whether it was written.
    bool saveTo(const QString& path) const;

signals:
    void chosen(int mark);
    void explainRequested();
    void message(const QString& text);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showNote();
    void retranslate();
    void fillTable();
    void askForFile(const QString& ending);
    void copyTable();

    std::shared_ptr<const Plot> plot_;
    QLabel* title_ = nullptr;
    QLabel* note_ = nullptr;
    QLabel* empty_ = nullptr;
    QToolButton* explain_ = nullptr;
    QToolButton* toggle_ = nullptr;
    QToolButton* export_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    PlotView* view_ = nullptr;
    QTableWidget* table_ = nullptr;
    QVBoxLayout* column_ = nullptr;
};

}  // namespace cw
