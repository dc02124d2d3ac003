// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace cw {

class BomFilter;
class BomModel;

/// The bill of materials as a table that sorts, filters and copies.
class BomPanel : public QWidget {
    Q_OBJECT
public:
    explicit BomPanel(Session& session, QWidget* parent = nullptr);

public slots:
    /// Puts the selected lines, or all shown, on the clipboard as tab-separated text with a header.
    void copyAsTable();

signals:
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showTotals();
    void fitColumns();
    void revealCurrent();

    Session& session_;
    BomModel* model_ = nullptr;
    BomFilter* filter_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* category_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* totals_ = nullptr;
    bool isFitted_ = false;  ///< the columns, to the lines of a bill
};

}  // namespace cw
