// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "views/network/cable_arrangement.h"
#include "views/report/background_task.h"

#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace cw {

class CableScheduleModel;
class ScheduleSource;

/// The cable schedule as a table that searches, sorts, groups by pull bundle and copies, without waiting for any of it.
class CableSchedulePage : public QWidget {
    Q_OBJECT
public:
    explicit CableSchedulePage(ScheduleSource& source, QWidget* parent = nullptr);

public slots:
    /// Puts the selected rows, or all shown, on the clipboard as tab-separated text with a header.
    void copyAsTable();

signals:
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();
    void fillNetworks();
    void arrange();
    void showArranged(CableSchedulePtr schedule, SearchTextsPtr texts, CableRows rows);
    std::set<std::string> selectedCables() const;
    void selectRows(const std::vector<int>& rows);
    void showTotals();
    void fitColumns();
    CableOrder chosenOrder() const;

    ScheduleSource& source_;
    CableScheduleModel* model_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* network_ = nullptr;
    QCheckBox* grouped_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* totals_ = nullptr;
    QProgressBar* busy_ = nullptr;
    SearchTextsPtr texts_;
    CableSchedulePtr textsOf_;  ///< the schedule that `texts_` was made from
    bool isFitted_ = false;
    QTimer delay_;
    BackgroundTask arranging_{this};
    BackgroundTask copying_{this};
};

}  // namespace cw
