// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "model/analysis/analysis.h"

#include <optional>

namespace cw {

/// The lines of a bill as rows. Numbers are given as numbers for sorting, as text for showing.
class BomModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Category,
        Manufacturer,
        Model,
        PartNumber,
        Description,
        Multiplication,
        Quantity,
        Spares,
        Total,
        UnitPrice,
        Extended,
        PowerMax,
        Weight,
        Confidence,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, CategoryRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const AnalysisPtr& analysis);
    const BomLine& line(int row) const { return analysis_->bill.lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const BomLine& line, int column) const;
    QVariant sortKey(const BomLine& line, int column) const;
    QString tip(const BomLine& line, int column) const;

    AnalysisPtr analysis_;
};

/// Lines of one category, or all, that contain every word that is searched for.
class BomFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit BomFilter(QObject* parent);
    void setWords(const QString& words);
    void setCategory(std::optional<BomCategory> category);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    std::optional<BomCategory> category_;
};

}  // namespace cw
