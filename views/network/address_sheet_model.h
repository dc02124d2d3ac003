// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "views/report/address_book.h"

#include <array>
#include <memory>
#include <vector>

namespace cw {

/// Rows of one sheet as they are arranged, made while they are looked at.
class AddressSheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    using Rows = std::vector<std::int32_t>;

    void show(AddressBookPtr book, AddressSheet sheet, Rows rows);
    const AddressBookPtr& book() const { return book_; }
    AddressSheet sheet() const { return sheet_; }
    const Rows& shownRows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QStringList& cells(int row) const;

    AddressBookPtr book_;
    AddressSheet sheet_ = AddressSheet::Pools;
    std::vector<AddressColumn> columns_;
    Rows rows_;
    /// A view asks for every cell of the rows it shows, several roles each.
    struct Cached {
        std::int32_t row = -1;
        QStringList cells;
    };
    mutable std::array<Cached, 256> cache_;
};

/// Compares texts with runs of digits as numbers: "leaf-2" before "leaf-10", "10.0.9.0" before "10.0.10.0".
bool isNaturallyLess(const std::string& a, const std::string& b);

}  // namespace cw
