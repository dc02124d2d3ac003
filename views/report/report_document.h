// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"
#include "views/report/page_flow.h"

#include <QDate>
#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <optional>

class QPagedPaintDevice;

namespace cw {

class Progress;

enum class PriceShown { Shown, LeftOut };

struct ReportOptions {
    QPageSize pageSize{QPageSize::A4};
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    PriceShown prices = PriceShown::Shown;  ///< an installer's copy leaves money out
    QDate date = QDate::currentDate();
};

/// The design report, laid out: preview, printer and PDF paint the same pages. It refers to the analysis and the facts
/// it was made from: both must outlive it. One whose layout was cancelled through `progress` is not to be shown.
class ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(cw::ReportDocument)
public:
    ReportDocument(const Analysis& analysis, const Facts& facts, const ReportOptions& options = {},
                   Progress* progress = nullptr);

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

/// Pages `from` to `to`, from 0; to < 0: to the last. Every page is a step of `progress`; cancelled, the rest is left
/// out.
void paintReport(QPagedPaintDevice& device, const ReportDocument& document, int from = 0, int to = -1,
                 Progress* progress = nullptr);

/// PDF with embedded font subsets, vector graphics, and an outline of the headings for navigation.
/// Cancelled through `progress`, it leaves the file as it was.
Result<void> writeReport(const Analysis& analysis, const Facts& facts, const QString& path,
                         const ReportOptions& options = {}, Progress* progress = nullptr);

}  // namespace cw
