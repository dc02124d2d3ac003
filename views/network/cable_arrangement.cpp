// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/cable_arrangement.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace cw {

namespace {

constexpr int kRowsBetweenStops = 4096;

std::vector<std::string> wordsOf(const QString& words)
{
    std::vector<std::string> found;
    for (const QString& word : words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found.push_back(word.toStdString());
    return found;
}

template <class Key>
void sortBy(std::vector<std::int32_t>& rows, const std::vector<Key>& keys, Qt::SortOrder order)
{
    const auto key = [&](std::int32_t row) -> const Key& { return keys[static_cast<std::size_t>(row)]; };
    if (order == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return key(a) < key(b); });
    else
        std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return key(b) < key(a); });
}

void sortRows(std::vector<std::int32_t>& rows, const CableSchedule& schedule, const CableOrder& order,
              const std::stop_token& stop)
{
    if (order.column == CableColumn::Bundle || order.column == CableColumn::Route) {
        // The schedule is in the order of its bundles.
        if (order.order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return;
    }
    const bool isNumber = isCableNumber(order.column);
    std::vector<double> numbers(isNumber ? static_cast<std::size_t>(schedule.size()) : 0);
    std::vector<QString> texts(isNumber ? 0 : static_cast<std::size_t>(schedule.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsBetweenStops == 0 && stop.stop_requested())
            return;
        const auto row = static_cast<std::size_t>(rows[i]);
        const ScheduleEntry entry = schedule.entry(rows[i]);
        if (isNumber)
            numbers[row] = cableNumber(entry, order.column).value_or(std::numeric_limits<double>::lowest());
        else
            texts[row] = cableText(schedule, entry, order.column);
    }
    if (isNumber)
        sortBy(rows, numbers, order.order);
    else
        sortBy(rows, texts, order.order);
}

std::vector<std::int32_t> withHeadings(const std::vector<std::int32_t>& rows, const CableSchedule& schedule)
{
    // Within a bundle the sorted order stays.
    std::vector<std::int32_t> sorted = rows;
    const auto bundleOf = [&](std::int32_t row) { return &schedule.bundleOf(row) - schedule.bundles().data(); };
    std::stable_sort(sorted.begin(), sorted.end(), [&](auto a, auto b) { return bundleOf(a) < bundleOf(b); });
    std::vector<std::int32_t> shown;
    shown.reserve(sorted.size() + schedule.bundles().size());
    std::ptrdiff_t last = -1;
    for (const std::int32_t row : sorted) {
        if (bundleOf(row) != last) {
            last = bundleOf(row);
            shown.push_back(static_cast<std::int32_t>(-last - 1));
        }
        shown.push_back(row);
    }
    return shown;
}

}  // namespace

SearchTextsPtr searchTexts(const CableSchedule& schedule, std::stop_token stop)
{
    auto texts = std::make_shared<SearchTexts>();
    texts->reserve(static_cast<std::size_t>(schedule.size()));
    for (int row = 0; row < schedule.size(); ++row) {
        if (row % kRowsBetweenStops == 0 && stop.stop_requested())
            return {};
        const ScheduleEntry entry = schedule.entry(row);
        QString all;
        for (int column = 0; column < kCableColumnCount; ++column)
            all += cableText(schedule, entry, static_cast<CableColumn>(column)) + QLatin1Char('\n');
        texts->push_back(all.toLower().toStdString());
    }
    return texts;
}

CableRows arrangedRows(const CableSchedule& schedule, const SearchTexts& texts, const CableOrder& order,
                       std::stop_token stop)
{
    const std::vector<std::string> words = wordsOf(order.words);
    CableRows result;
    for (int row = 0; row < schedule.size(); ++row) {
        if (row % kRowsBetweenStops == 0 && stop.stop_requested())
            return {};
        const std::string& text = texts[static_cast<std::size_t>(row)];
        const bool isShown = std::all_of(words.begin(), words.end(),
                                         [&](const std::string& word) { return text.find(word) != std::string::npos; });
        if (isShown && (!order.network || schedule.bundleOf(row).network == *order.network))
            result.rows.push_back(row);
    }
    result.links = static_cast<int>(result.rows.size());
    sortRows(result.rows, schedule, order, stop);
    if (order.isGrouped)
        result.rows = withHeadings(result.rows, schedule);
    return result;
}

}  // namespace cw
