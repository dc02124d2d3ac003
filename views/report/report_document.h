// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"
#include "views/report/page_flow.h"

#include <QDate>
#include <QPageSize>
#include <QString>

#include <optional>

class QPagedPaintDevice;

namespace cw {

enum class PriceShown { Shown, LeftOut };

struct ReportOptions {
    QPageSize pageSize{QPageSize::A4};
    PriceShown prices = PriceShown::Shown;  ///< an installer's copy leaves money out
    QDate date = QDate::currentDate();
};

/// The design report, laid out: preview, printer and PDF paint the same pages. It refers to the analysis and the facts
/// it was made from: both must outlive it.
class ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(cw::ReportDocument)
public:
    ReportDocument(const Analysis& analysis, const Facts& facts, const ReportOptions& options = {});

    int pageCount() const { return static_cast<int>(pages_.size()); }
    /// `painter` in paper units (paper.h); `page` from 0.
    void paintPage(QPainter& painter, int page) const;
    /// In paper units.
    QSizeF pageSize() const { return size_; }
    /// Headings with their final page numbers, from 1.
    const std::vector<ContentsEntry>& contents() const { return contents_; }

private:
    void addContentsPages();
    PageSteps contentsPage(std::size_t first, std::size_t last) const;
    void paintFrame(QPainter& painter, int page) const;

    const Analysis& analysis_;
    ReportOptions options_;
    QSizeF size_;
    std::vector<PageSteps> pages_;
    std::vector<ContentsEntry> contents_;
};

/// Pages `from` to `to`, from 0; to < 0: to the last.
void paintReport(QPagedPaintDevice& device, const ReportDocument& document, int from = 0, int to = -1);

/// PDF with embedded font subsets, vector graphics, and an outline of the headings for navigation.
Result<void> writeReport(const Analysis& analysis, const Facts& facts, const QString& path,
                         const ReportOptions& options = {});

}  // namespace cw
