// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "views/as_built/as_built_table.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace cw {

class AsBuiltModel;

/// What was built against what was designed: counts by kind, a table, what the file says wrongly.
class AsBuiltPage : public QWidget {
    Q_OBJECT
public:
    explicit AsBuiltPage(AsBuilt& asBuilt, QWidget* parent = nullptr);

signals:
    /// A file is to be chosen.
    void openRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kAll = -1;

    QWidget* makeEmptyState();
    QWidget* makeBar();
    QWidget* makeGroups();
    QWidget* makeActions();
    QWidget* makeMessages();
    void makeTable();
    void retranslate();
    void refresh();
    void refreshScopes();
    void refreshGroups();
    void refreshMessages();
    void arrange();
    void showSummary();
    void showCurrent();
    void enableActions();
    void tellAdoption(const QString& sentence);
    void adoptRows();
    void copyRows();
    void copyMessages();
    void chooseGroup(int group);
    void chooseScope(int code);
    QString tableText(const std::vector<int>& rows) const;

    AsBuilt& asBuilt_;
    AsBuiltModel* model_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QLabel* howTo_ = nullptr;
    QPushButton* openFirst_ = nullptr;
    QLabel* file_ = nullptr;
    QLabel* scopeLabel_ = nullptr;
    QComboBox* scope_ = nullptr;
    QProgressBar* busy_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* close_ = nullptr;
    QLineEdit* search_ = nullptr;
    QPushButton* show_ = nullptr;
    QPushButton* adopt_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* export_ = nullptr;
    /// All of them, then kAsBuiltGroups.
    std::array<QToolButton*, std::size(kAsBuiltGroups) + 1> groups_{};
    QTableView* table_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* words_ = nullptr;
    QLabel* adoption_ = nullptr;  ///< what the last adoption left out, until another row is chosen
    QWidget* messageBox_ = nullptr;
    QLabel* messageTitle_ = nullptr;
    QListWidget* messages_ = nullptr;
    QPushButton* copyMessages_ = nullptr;
    AsBuiltPtr shown_;
    std::shared_ptr<const WiringReading> messagesOf_;
    int group_ = kAll;
    bool isFitted_ = false;
    bool isArranging_ = false;
    QString adoptionPath_;  ///< the file that adoption_ speaks of
    QTimer delay_;
};

}  // namespace cw
