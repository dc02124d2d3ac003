// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The cells of a CSV text. Internal to this room.

#include "model/exchange/reading_support.h"

#include <algorithm>

namespace cw {

inline constexpr std::size_t kMaxCells = 256;

struct SheetRow {
    int line = 0;
    std::vector<std::string> cells;
};

/// Splits CSV (RFC 4180) with any of three separators.
class SheetRows {
public:
    SheetRows(std::string_view text, char separator, IssueList& issues)
        : text_(text)
        , separator_(separator)
        , issues_(issues)
    {
    }

    bool next(SheetRow& row)
    {
        row.cells.clear();
        if (at_ >= text_.size())
            return false;
        row.line = line_;
        while (true) {
            std::string cell = nextCell();
            if (row.cells.size() < kMaxCells)
                row.cells.push_back(std::move(cell));
            if (at_ >= text_.size())
                return true;
            const char mark = text_[at_++];
            if (mark == '\n') {
                ++line_;
                return true;
            }
        }
    }

private:
    /// Up to the separator or the end of the line, which is left.
    std::string nextCell()
    {
        if (at_ < text_.size() && text_[at_] == '"')
            return quotedCell();
        const std::size_t end = std::min(text_.find_first_of(std::string{separator_, '\n'}, at_), text_.size());
        std::string cell(trimmed(text_.substr(at_, end - at_)));
        at_ = end;
        return bounded(std::move(cell));
    }

    std::string quotedCell()
    {
        const int begin = line_;
        std::string cell;
        bool isClosed = false;
        for (++at_; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"' && at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                ++at_;
            } else if (c == '"') {
                isClosed = true;
                ++at_;
                break;
            }
            line_ += c == '\n' ? 1 : 0;
            cell += c;
        }
        if (!isClosed)
            issues_.add(WiringIssueCode::OpenQuote, begin);
        // Anything between the quote and the separator is no part of the cell.
        at_ = std::min(text_.find_first_of(std::string{separator_, '\n'}, at_), text_.size());
        return bounded(std::move(cell));
    }

    std::string bounded(std::string cell)
    {
        if (cell.size() > kMaxWiringLine) {
            issues_.add(WiringIssueCode::TooLarge, line_, {"line", std::to_string(kMaxWiringLine)});
            cell = cell.substr(0, kMaxWiringLine);
        }
        // What the writer put before a cell that looks like a formula.
        if (cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos)
            cell.erase(0, 1);
        return cell;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    char separator_;
    IssueList& issues_;
};

inline char separatorOf(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find('\n'));
    const auto many = [&](char c) { return std::count(header.begin(), header.end(), c); };
    if (many('\t') > many(',') && many('\t') > many(';'))
        return '\t';
    return many(';') > many(',') ? ';' : ',';
}

}  // namespace cw
