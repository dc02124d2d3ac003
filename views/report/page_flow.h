// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Breaks headings, paragraphs, tables and figures into pages. Nothing is painted while it runs: a page is a list of
// drawing steps, so that the contents can name page numbers before the first page is painted.

#include "views/report/paper.h"

#include <QCoreApplication>
#include <QSizeF>
#include <QStringList>

#include <functional>
#include <vector>

namespace cw {

using DrawStep = std::function<void(QPainter&)>;
using PageSteps = std::vector<DrawStep>;

struct TableColumn {
    QString title;
    double weight = 1;  ///< share of the width, relative to the other columns
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Table {
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    bool hasTotalRow = false;  ///< the last row is set off
    double fontPoints = 8;
};

struct ContentsEntry {
    int level = 1;
    QString number;  ///< "4.2"
    QString title;
    int page = 0;  ///< within the flow, from 0
};

class PageFlow {
    Q_DECLARE_TR_FUNCTIONS(cw::PageFlow)
public:
    explicit PageFlow(const QSizeF& page);

    /// Level 1 starts a new page; levels are numbered 1, 1.1. `keepWith` is the height that must follow on its page.
    void heading(int level, const QString& title, double keepWith = pt(110));
    void paragraph(const QString& text);
    /// Small and grey: conventions, formulas, sources.
    void note(const QString& text);
    void bullet(const QString& text);
    /// Captioned and numbered; the header repeats on every page the table reaches.
    void table(const Table& table);
    /// Captioned and numbered; kept on one page, so `height` is cut to what a page holds.
    void figure(const QString& caption, double height, const std::function<void(QPainter&, const QRectF&)>& draw);
    void space(double height);
    /// Starts a page if less than `height` is left.
    void need(double height);

    double width() const { return area_.width(); }
    const QRectF& area() const { return area_; }
    const std::vector<PageSteps>& pages() const { return pages_; }
    const std::vector<ContentsEntry>& contents() const { return contents_; }

    /// The text area of a page of this size, inside margins, header and footer.
    static QRectF textArea(const QSizeF& page);

private:
    void newPage();
    void add(DrawStep step) { pages_.back().push_back(std::move(step)); }
    void textBlock(const QString& text, const QFont& font, const QColor& colour, double indent, double after);
    void tableHeader(const Table& table, const std::vector<double>& widths);
    void tableRow(const Table& table, std::size_t row, const std::vector<double>& widths);
    double rowHeight(const QStringList& cells, const std::vector<double>& widths, const QFont& font) const;

    QRectF area_;
    std::vector<PageSteps> pages_;
    std::vector<ContentsEntry> contents_;
    double y_ = 0;
    int chapter_ = 0;
    int section_ = 0;
    int tables_ = 0;
    int figures_ = 0;
};

}  // namespace cw
