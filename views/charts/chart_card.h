// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "views/charts/chart_data.h"

class QBoxLayout;
class QChart;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace cw {

class BarChartView;

/// A card with a chart, and the same figures as a table for those who cannot see it or want to copy it.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const QString& key, QWidget* parent = nullptr);

    void show(const ChartData& data);
    const ChartData& data() const { return data_; }
    bool isTable() const;
    void setTable(bool isTable);
    /// The chart as it stands, for a document: returns whether it was written.
    bool saveImage(const QString& path);
    /// Shows a button that asks for an explanation of the figures.
    void offerExplanation();

signals:
    void explainRequested();
    /// The user chose a bar or a row of the table.
    void elementsChosen(const std::vector<ElementId>& elements);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillTable();
    void choose(int row);
    void askForImage();
    void copyTable();

    ChartData data_;
    QLabel* title_ = nullptr;
    QLabel* note_ = nullptr;
    QLabel* empty_ = nullptr;
    QToolButton* explain_ = nullptr;
    QToolButton* toggle_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    BarChartView* chart_ = nullptr;
    QTableWidget* table_ = nullptr;
};

}  // namespace cw
