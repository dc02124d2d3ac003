// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "model/analysis/analysis.h"

#include <array>
#include <vector>

namespace cw {

/// Findings as rows below a heading for each group: errors, warnings, notes, then waived ones.
class RulesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, IdColumn, SentenceColumn, FixColumn, ColumnCount };
    enum Role { GroupRole = Qt::UserRole, KeyRole, HeadingRole, FoldedRole };
    /// What the filter buttons tell apart.
    enum Group { Errors, Warnings, Notes, Waived, GroupCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const AnalysisPtr& analysis);
    /// nullptr for a heading.
    const Finding* finding(int row) const;
    /// The findings of a folded group are not shown, its heading is.
    void setFolded(Group group, bool isFolded);
    bool isFolded(Group group) const { return folded_[static_cast<std::size_t>(group)]; }
    std::array<int, GroupCount> counts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static Group groupOf(const Finding& finding);
    static QString groupName(Group group);
    static QIcon groupIcon(Group group);

private:
    struct Row {
        Group group;
        const Finding* finding;  ///< nullptr: the heading
    };

    QVariant headingData(Group group, int column, int role) const;
    QString cell(const Finding& finding, int column) const;
    QVariant look(const Finding& finding, int column, int role) const;

    AnalysisPtr analysis_;
    std::vector<Row> rows_;
    std::array<bool, GroupCount> folded_{};
};

class RulesFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShown(RulesModel::Group group, bool isShown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::array<bool, RulesModel::GroupCount> shown_{true, true, true, true};
};

}  // namespace cw
