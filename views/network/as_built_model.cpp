// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/as_built_model.h"

#include "views/text/wiring_words.h"

#include <algorithm>

namespace cw {

void AsBuiltModel::show(AsBuiltPtr comparison, std::vector<int> rows)
{
    beginResetModel();
    comparison_ = std::move(comparison);
    rows_ = std::move(rows);
    for (const AsBuiltGroup group : kAsBuiltGroups)
        icons_[static_cast<std::size_t>(group)] = asBuiltIcon(group);
    endResetModel();
}

int AsBuiltModel::difference(int row) const
{
    return row >= 0 && row < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(row)] : -1;
}

int AsBuiltModel::rowOf(int difference) const
{
    const auto found = std::find(rows_.begin(), rows_.end(), difference);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int AsBuiltModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AsBuiltModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kAsBuiltColumnCount;
}

QVariant AsBuiltModel::data(const QModelIndex& index, int role) const
{
    const int at = difference(index.row());
    if (!index.isValid() || at < 0 || !comparison_)
        return {};
    const WiringDifference& one = comparison_->differences[static_cast<std::size_t>(at)];
    const auto column = static_cast<AsBuiltColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return asBuiltCell(*comparison_, one, column);
    case Qt::ToolTipRole: return wiringDifferenceText(one, comparison_->designed, comparison_->built());
    case Qt::DecorationRole:
        return column == AsBuiltColumn::Kind ? QVariant(icons_[static_cast<std::size_t>(groupOf(one.kind))])
                                             : QVariant();
    default: return {};
    }
}

QVariant AsBuiltModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<AsBuiltColumn>(section);
    if (role == Qt::DisplayRole)
        return asBuiltColumnTitle(column);
    return role == Qt::ToolTipRole ? QVariant(asBuiltColumnHelp(column)) : QVariant();
}

}  // namespace cw
