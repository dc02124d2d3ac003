// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/bom_model.h"

#include <QIcon>

#include "views/panels/figure_rows.h"
#include "views/panels/inspector_forms.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <algorithm>
#include <limits>

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

bool isNumber(int column)
{
    return column >= BomModel::Quantity && column <= BomModel::Weight;
}

/// What is not known is said so, and never shown as nought.
const QString kUnknown = QStringLiteral("—");

QString amount(const std::optional<Money>& money)
{
    return money ? exactText(*money) : kUnknown;
}

}  // namespace

void BomModel::show(const AnalysisPtr& analysis)
{
    const std::size_t before = analysis_ ? analysis_->bill.lines.size() : 0;
    const bool isSameShape = analysis_ && before == analysis->bill.lines.size();
    if (!isSameShape)
        beginResetModel();
    analysis_ = analysis;
    if (!isSameShape)
        endResetModel();
    else if (before > 0)
        emit dataChanged(index(0, 0), index(static_cast<int>(before) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int BomModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !analysis_ ? 0 : static_cast<int>(analysis_->bill.lines.size());
}

int BomModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BomModel::cell(const BomLine& line, int column) const
{
    const QLocale locale;
    switch (column) {
    case Category: return bomCategoryName(line.category);
    case Manufacturer: return vendorName(line.manufacturer);
    case Model: return factText(line.model);
    case PartNumber: return line.partNumber.empty() ? kUnknown : qt(line.partNumber);
    case Description:
        return line.length.empty()
                   ? factText(line.description)
                   : tr("%1 · %2", "length and description").arg(qt(line.length), factText(line.description));
    case Multiplication:
        //: A quantity as a multiplication: pieces for each, how many, of what: "4 × 127 servers"
        return tr("%1 × %2 %3")
            .arg(locale.toString(line.perUnit), locale.toString(line.units), unitWord(line.unitWord, line.units));
    case Quantity: return locale.toString(line.quantity);
    case Spares:
        return line.spares == 0
                   ? locale.toString(0)
                   : tr("%1 (%2)", "spares and share").arg(locale.toString(line.spares), percentText(line.spareShare));
    case Total: return locale.toString(line.total);
    case UnitPrice: return amount(line.unitPrice);
    case Extended: return amount(line.extended);
    case PowerMax: return inWatts(line.powerMax) > 0 ? text(line.powerMax) : kUnknown;
    case Weight: return inKilograms(line.weight) > 0 ? text(line.weight) : kUnknown;
    case Confidence: return line.unitPrice ? confidenceName(line.confidence) : tr("no price");
    default: return {};
    }
}

QVariant BomModel::sortKey(const BomLine& line, int column) const
{
    constexpr double kLast = std::numeric_limits<double>::lowest();
    switch (column) {
    case Category: return static_cast<int>(line.category);
    case Multiplication:
    case Quantity: return line.quantity;
    case Spares: return line.spares;
    case Total: return line.total;
    case UnitPrice: return line.unitPrice ? line.unitPrice->major() : kLast;
    case Extended: return line.extended ? line.extended->major() : kLast;
    case PowerMax: return inWatts(line.powerMax);
    case Weight: return inKilograms(line.weight);
    default: return cell(line, column);
    }
}

QString BomModel::tip(const BomLine& line, int column) const
{
    if (column == UnitPrice || column == Extended || column == Confidence) {
        if (!line.unitPrice)
            return tr("The price book has no price for this part; the total is short of it.");
        if (line.extendedLow && line.extendedHigh)
            return tr("%1 to %2. Source: %3")
                .arg(text(*line.extendedLow), text(*line.extendedHigh), priceSource(line, analysis_->facts));
        return tr("Source: %1").arg(priceSource(line, analysis_->facts));
    }
    return tr("%1 (part: %2)", "cell and evidence").arg(cell(line, column), evidenceMark(line.evidence));
}

QVariant BomModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BomLine& row = line(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole: return sortKey(row, column);
    case CategoryRole: return static_cast<int>(row.category);
    case Qt::DecorationRole:
        if (column == Category)
            return icon(QStringLiteral("parts"), theme().category(row.category));
        if (column == Confidence && !row.unitPrice)
            return icon(QStringLiteral("warning"), theme().warning);
        if (column == Confidence)
            return icon(QStringLiteral("info"), theme().textMuted);
        return {};
    case Qt::ForegroundRole:
        return column == Confidence || column == Multiplication ? QVariant(theme().textMuted) : QVariant();
    default: return {};
    }
}

QVariant BomModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Category: return tr("Category");
    case Manufacturer: return tr("Manufacturer");
    case Model: return tr("Model");
    case PartNumber: return tr("Part number");
    case Description: return tr("Description");
    case Multiplication: return tr("Multiplication");
    case Quantity: return tr("Quantity");
    case Spares: return tr("Spares");
    case Total: return tr("To order");
    case UnitPrice: return tr("Unit price");
    case Extended: return tr("Extended");
    case PowerMax: return tr("Power, max");
    case Weight: return tr("Weight");
    case Confidence: return tr("Price is");
    default: return {};
    }
}

BomFilter::BomFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(BomModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void BomFilter::setWords(const QString& words)
{
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void BomFilter::setCategory(std::optional<BomCategory> category)
{
    category_ = category;
    invalidateFilter();
}

bool BomFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& lines = *sourceModel();
    if (category_ && lines.index(row, 0, parent).data(BomModel::CategoryRole).toInt() != static_cast<int>(*category_))
        return false;
    QString all;
    for (int column = 0; column <= BomModel::Description; ++column)
        all += lines.index(row, column, parent).data().toString() + QLatin1Char('\n');
    return std::all_of(words_.begin(), words_.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace cw
