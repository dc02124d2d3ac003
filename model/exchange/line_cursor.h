// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small helpers for reading files by line. Internal to this room.

#include "model/exchange/reading_support.h"

#include <algorithm>

namespace cw {

/// Reads a line from left to right.
class LineCursor {
public:
    explicit LineCursor(std::string_view text)
        : text_(text)
    {
    }

    void skipBlanks() { text_.remove_prefix(std::min(text_.find_first_not_of(" \t"), text_.size())); }
    std::string_view rest() const { return text_; }

    /// Text between two marks, which are consumed.
    std::optional<std::string_view> enclosed(char open, char close)
    {
        if (text_.empty() || text_.front() != open)
            return std::nullopt;
        const std::size_t end = text_.find(close, 1);
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view inside = text_.substr(1, end - 1);
        text_.remove_prefix(end + 1);
        return inside;
    }

    std::optional<int> number(int least, int most)
    {
        const std::size_t end = std::min(text_.find_first_not_of("0123456789"), text_.size());
        const auto value = wholeNumber(text_.substr(0, end), least, most);
        if (value)
            text_.remove_prefix(end);
        return value;
    }

private:
    std::string_view text_;
};

/// Compares "mlx5_2" before "mlx5_10".
struct NaturalLess {
    bool operator()(const std::string& x, const std::string& y) const
    {
        std::size_t i = 0;
        std::size_t j = 0;
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        while (i < x.size() && j < y.size()) {
            if (isDigit(x[i]) && isDigit(y[j])) {
                const std::size_t endX = std::min(x.find_first_not_of("0123456789", i), x.size());
                const std::size_t endY = std::min(y.find_first_not_of("0123456789", j), y.size());
                const std::size_t startX = std::min(x.find_first_not_of('0', i), endX);
                const std::size_t startY = std::min(y.find_first_not_of('0', j), endY);
                if (endX - startX != endY - startY)
                    return endX - startX < endY - startY;
                if (const int order = x.compare(startX, endX - startX, y, startY, endY - startY); order != 0)
                    return order < 0;
                i = endX;
                j = endY;
            } else if (x[i] != y[j]) {
                return x[i] < y[j];
            } else {
                ++i;
                ++j;
            }
        }
        if (x.size() - i != y.size() - j)
            return x.size() - i < y.size() - j;
        return x < y;
    }
};

}  // namespace cw
