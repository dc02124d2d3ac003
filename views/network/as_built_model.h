// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include "views/as_built/as_built_table.h"

#include <array>
#include <vector>

namespace cw {

/// Differences in the order in which they were arranged. Words are made when they are seen.
class AsBuiltModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(AsBuiltPtr comparison, std::vector<int> rows);
    const AsBuiltPtr& comparison() const { return comparison_; }
    /// Index in AsBuiltComparison::differences; -1 beyond the rows.
    int difference(int row) const;
    int rowOf(int difference) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AsBuiltPtr comparison_;
    std::vector<int> rows_;
    std::array<QIcon, std::size(kAsBuiltGroups)> icons_;
};

}  // namespace cw
