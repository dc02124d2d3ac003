// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/session.h"

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace cw {

class RulesFilter;
class RulesModel;

/// The broken design rules, errors first, waived ones last: what, where, and the remedy.
class RulesPanel : public QWidget {
    Q_OBJECT
public:
    explicit RulesPanel(Session& session, QWidget* parent = nullptr);

    /// "Rules: 2 errors, 3 warnings, 1 waived", for the dock's title.
    QString title() const;

public slots:
    void fixCurrent();
    void waiveCurrent();
    void revealCurrent();

signals:
    void countsChanged(int errors, int warnings, int waived);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilters();
    void retranslate();
    void refresh();
    void fitRemedies();
    void fitRows();
    bool isOnHeading() const;
    void foldCurrent(bool isFolded);
    bool foldByKey(int key);
    int rowBelowHeading(int row) const;
    void showState();
    void showMenu(const QPoint& place);
    const Finding* current() const;
    void waive(const Finding& finding);
    void withdrawWaiver(const Finding& finding);

    Session& session_;
    RulesModel* model_ = nullptr;
    RulesFilter* filter_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* state_ = nullptr;
    QLabel* empty_ = nullptr;
    QToolButton* filters_[4] = {};  ///< errors, warnings, notes, waived
    QPushButton* fix_ = nullptr;
    QPushButton* waive_ = nullptr;
};

}  // namespace cw
