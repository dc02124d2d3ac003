// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "views/network/cable_arrangement.h"

#include <array>

namespace cw {

/// The rows of a schedule as they are arranged, made while they are looked at: a large schedule has 80,000.
class CableScheduleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(CableSchedulePtr schedule, CableRows rows);
    const CableSchedulePtr& schedule() const { return schedule_; }
    const CableRows& rows() const { return rows_; }
    /// The bundle that a row heads, or -1.
    std::int32_t headedBundle(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ScheduleEntry& entryOf(int row) const;
    QString headingText(std::int32_t bundle, CableColumn column) const;
    QVariant headingData(std::int32_t bundle, CableColumn column, int role) const;

    CableSchedulePtr schedule_;
    CableRows rows_;
    /// A view asks for every cell of the rows it shows, several roles each.
    struct Cached {
        std::int32_t row = -1;
        ScheduleEntry entry;
    };
    mutable std::array<Cached, 256> cache_;
};

}  // namespace cw
