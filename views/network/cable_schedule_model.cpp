// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/cable_schedule_model.h"

#include <QFont>
#include <QLocale>

#include "views/style/theme.h"
#include "views/text/words.h"

#include <cmath>

namespace cw {

void CableScheduleModel::show(CableSchedulePtr schedule, CableRows rows)
{
    beginResetModel();
    schedule_ = std::move(schedule);
    rows_ = std::move(rows);
    cache_.fill({});
    endResetModel();
}

std::int32_t CableScheduleModel::headedBundle(int row) const
{
    const std::int32_t shown = rows_.rows[static_cast<std::size_t>(row)];
    return shown < 0 ? -shown - 1 : -1;
}

int CableScheduleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.rows.size());
}

int CableScheduleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kCableColumnCount;
}

const ScheduleEntry& CableScheduleModel::entryOf(int row) const
{
    Cached& cached = cache_[static_cast<std::size_t>(row) % cache_.size()];
    if (cached.row != row)
        cached = {row, schedule_->entry(row)};
    return cached.entry;
}

QString CableScheduleModel::headingText(std::int32_t index, CableColumn column) const
{
    const PullBundle& bundle = schedule_->bundles()[static_cast<std::size_t>(index)];
    const BundleRoute route = schedule_->route(index);
    const QLocale locale;
    const auto length = [&](Length value) {
        return locale.toString(inMetres(value), 'f', QLocale::FloatingPointShortest);
    };
    switch (column) {
    case CableColumn::Id:
        return tr("%n cable(s)", nullptr, static_cast<int>(std::lround(std::ceil(bundle.cables - 1e-6))));
    case CableColumn::Label: return tr("%n link(s)", nullptr, bundle.links);
    case CableColumn::Network: return networkKindName(bundle.network);
    case CableColumn::Bundle: return bundleName(index);
    case CableColumn::RackA: return QString::fromStdString(route.fromRack);
    case CableColumn::RackZ: return QString::fromStdString(route.toRack);
    case CableColumn::Cable:
    case CableColumn::Medium: return cableText(*schedule_, schedule_->entry(bundle.firstRow), column);
    case CableColumn::Stocked:
        return bundle.shortest == bundle.longest ? length(bundle.shortest)
                                                 //: shortest and longest of a bundle, in metres
                                                 : tr("%1–%2").arg(length(bundle.shortest), length(bundle.longest));
    case CableColumn::Route: return routeText(route);
    default: return {};
    }
}

QVariant CableScheduleModel::headingData(std::int32_t bundle, CableColumn column, int role) const
{
    if (role == Qt::DisplayRole)
        return headingText(bundle, column);
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role == Qt::BackgroundRole)
        return theme().networkTint(schedule_->bundles()[static_cast<std::size_t>(bundle)].network);
    return {};
}

QVariant CableScheduleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !schedule_)
        return {};
    const auto column = static_cast<CableColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isCableNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const std::int32_t bundle = headedBundle(index.row());
    if (bundle >= 0)
        return headingData(bundle, column, role);
    const ScheduleEntry& entry = entryOf(rows_.rows[static_cast<std::size_t>(index.row())]);
    if (role == Qt::DisplayRole)
        return cableText(*schedule_, entry, column);
    if (role == Qt::ForegroundRole && entry.cable.empty() && column == CableColumn::Cable)
        return theme().error;
    if (role == Qt::ToolTipRole && column == CableColumn::Label)
        return tr("At end A: %1\nAt end Z: %2")
            .arg(QString::fromStdString(entry.label), QString::fromStdString(farLabel(entry)));
    return {};
}

QVariant CableScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return cableColumnTitle(static_cast<CableColumn>(section));
    if (role == Qt::ToolTipRole) {
        const QString help = cableColumnHelp(static_cast<CableColumn>(section));
        return help.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
    }
    return {};
}

}  // namespace cw
