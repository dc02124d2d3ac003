// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/address_sheet_model.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace cw {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The run of digits that a text begins with, without leading zeros; it is cut off.
std::string_view takeNumber(std::string_view& text)
{
    const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    std::string_view number = text.substr(0, end);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    text.remove_prefix(end);
    return number;
}

}  // namespace

bool isNaturallyLess(const std::string& first, const std::string& second)
{
    std::string_view a = first;
    std::string_view b = second;
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view x = takeNumber(a);
            const std::string_view y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
            continue;
        }
        if (a.front() != b.front())
            return a.front() < b.front();
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() && !b.empty();
}

void AddressSheetModel::show(AddressBookPtr book, AddressSheet sheet, Rows rows)
{
    beginResetModel();
    book_ = std::move(book);
    sheet_ = sheet;
    columns_ = addressColumns(sheet);
    rows_ = std::move(rows);
    cache_.fill({});
    endResetModel();
}

int AddressSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AddressSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

const QStringList& AddressSheetModel::cells(int row) const
{
    Cached& cached = cache_[static_cast<std::size_t>(row) % cache_.size()];
    if (cached.row != row)
        cached = {row, book_->row(sheet_, row)};
    return cached.cells;
}

QVariant AddressSheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !book_)
        return {};
    if (role == Qt::DisplayRole)
        return cells(rows_[static_cast<std::size_t>(index.row())]).value(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = columns_[static_cast<std::size_t>(index.column())].isNumber;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant AddressSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= static_cast<int>(columns_.size()))
        return {};
    const AddressColumn& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.help.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(column.help.toHtmlEscaped());
    return {};
}

}  // namespace cw
