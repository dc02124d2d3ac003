// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "views/training/published_runs.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace cw {

class PlotCard;
class SideBySide;

/// How the estimates did on published runs: a point for each, a table of families, filters over both.
class AccuracyPage : public QWidget {
    Q_OBJECT
public:
    explicit AccuracyPage(PublishedRunsSource& source, QWidget* parent = nullptr);

    /// Places of the runs that the filters leave and that have a prediction and a measurement.
    const std::vector<std::size_t>& drawn() const { return drawn_; }

    /// The name of a calibration of one's own in use, or ""; whether one can be made.
    void setCalibration(const QString& name, bool isPossible);

signals:
    void calibrateRequested();
    /// A run was chosen, by its place among all.
    void runRequested(int index);
    void message(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Column {
        SymbolColumn,
        FamilyColumn,
        CountColumn,
        MedianColumn,
        MeanColumn,
        P90Column,
        BiasColumn,
        BandColumn,
        Columns
    };

    void retranslate();
    void fillFilters();
    void filter();
    bool passes(std::size_t index) const;
    void draw();
    void fillTable();

    PublishedRunsSource& source_;
    PublishedRunsPtr runs_;
    std::vector<std::size_t> left_;  ///< of the filters, refused ones included
    std::vector<std::size_t> drawn_;
    QStringList families_;  ///< of all runs, in order: their place is their symbol
    QComboBox* family_ = nullptr;
    QComboBox* gpu_ = nullptr;
    QComboBox* precision_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* splitBox_ = nullptr;
    QLineEdit* search_ = nullptr;
    QLabel* count_ = nullptr;
    QPushButton* calibrate_ = nullptr;
    QString calibration_;
    QProgressBar* busy_ = nullptr;
    SideBySide* parts_ = nullptr;
    PlotCard* scatter_ = nullptr;
    QTableWidget* table_ = nullptr;
    QTimer typing_;
};

}  // namespace cw
