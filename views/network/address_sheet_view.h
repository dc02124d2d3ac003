// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "views/network/analysis_follower.h"
#include "views/report/address_book.h"
#include "views/report/background_task.h"

#include <array>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabBar;
class QTableView;

namespace cw {

class AddressSheetModel;

/// The worked-out address plan as tables that search, sort and copy. The plan and its arrangement are made beside the
/// window, and only while somebody looks.
class AddressSheetView : public QWidget {
    Q_OBJECT
public:
    explicit AddressSheetView(Session& session, QWidget* parent = nullptr);

    AddressSheet sheet() const;
    void showSheet(AddressSheet sheet);
    const AddressBookPtr& book() const { return book_; }

public slots:
    /// Puts the selected rows, or all shown, on the clipboard as tab-separated text with a header.
    void copyAsTable();

signals:
    void exportRequested(cw::AddressSheet sheet);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Texts = std::vector<std::string>;
    using TextsPtr = std::shared_ptr<const Texts>;

    void retranslate();
    void arrange();
    void showState();
    void fitColumns();

    Session& session_;
    AnalysisFollower follower_;
    AddressSheetModel* model_ = nullptr;
    QTabBar* sheets_ = nullptr;
    QLineEdit* search_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* state_ = nullptr;
    QProgressBar* busy_ = nullptr;
    AddressBookPtr book_;
    std::array<TextsPtr, kAddressSheets> texts_;  ///< all cells of a row in lower case, for the search
    std::array<bool, kAddressSheets> isFitted_{};
    QTimer delay_;
    BackgroundTask arranging_{this};
    BackgroundTask copying_{this};
};

}  // namespace cw
