// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_document.h"
#include "views/text/words.h"

#include "views/report/pdf_outline.h"
#include "views/report/progress.h"
#include "views/report/report_writer.h"
#include "views/report/safe_file.h"
#include "views/style/theme.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

#include <algorithm>

namespace cw {

namespace {

/// From the top of the text area, under the heading.
constexpr double kContentsTop = pt(38);
constexpr double kEntryHeight = pt(17);

QSizeF paperSize(const ReportOptions& options)
{
    const QSizeF upright = options.pageSize.size(QPageSize::Point) * pt(1);
    return options.orientation == QPageLayout::Landscape ? upright.transposed() : upright;
}

}  // namespace

ReportDocument::ReportDocument(const Analysis& analysis, const Facts& facts, const ReportOptions& options,
                               Progress* progress)
    : analysis_(analysis)
    , options_(options)
    , size_(paperSize(options))
{
    PageFlow flow(size_);
    ReportWriter writer(analysis, facts, options, flow);
    writer.writeChapters(progress);
    contents_ = flow.contents();
    pages_.push_back(writer.coverPage(size_));
    addContentsPages();
    for (const PageSteps& page : flow.pages())
        pages_.push_back(page);
}

void ReportDocument::addContentsPages()
{
    const std::size_t count = contents_.size();
    const double room = PageFlow::textArea(size_).height() - kContentsTop;
    const std::size_t perPage = static_cast<std::size_t>(std::max(1.0, room / kEntryHeight));
    const int contentsPages = static_cast<int>((count + perPage - 1) / perPage);
    for (ContentsEntry& entry : contents_)
        entry.page += 1 + contentsPages + 1;  // the cover and the contents come first; people count from 1
    for (std::size_t first = 0; first < count; first += perPage)
        pages_.push_back(contentsPage(first, std::min(count, first + perPage)));
}

PageSteps ReportDocument::contentsPage(std::size_t first, std::size_t last) const
{
    const QRectF area = PageFlow::textArea(size_);
    const std::vector<ContentsEntry> entries(contents_.begin() + static_cast<std::ptrdiff_t>(first),
                                             contents_.begin() + static_cast<std::ptrdiff_t>(last));
    return {[=](QPainter& painter) {
        const Theme& look = paperTheme();
        drawLine(painter, QRectF(area.topLeft(), QSizeF(area.width(), pt(24))), tr("Contents"),
                 paperFont(17, Weight::Bold), look.text);
        double y = area.top() + kContentsTop;
        for (const ContentsEntry& entry : entries) {
            const bool isChapter = entry.level == 1;
            const QFont font = paperFont(isChapter ? 10 : 9, isChapter ? Weight::Bold : Weight::Regular);
            const double indent = isChapter ? 0 : pt(24);
            const QString page = QString::number(entry.page);
            const double pageWidth = pt(24);
            drawLine(painter, QRectF(area.left() + indent, y, pt(28), kEntryHeight), entry.number, font, look.info);
            const QRectF title(area.left() + indent + pt(30), y, area.width() - indent - pt(30) - pageWidth,
                               kEntryHeight);
            drawLine(painter, title, entry.title, font, look.text);
            drawLine(painter, QRectF(area.right() - pageWidth, y, pageWidth, kEntryHeight), page, font, look.text,
                     Qt::AlignRight | Qt::AlignVCenter);
            const double from = title.left() + std::min(title.width(), textWidth(entry.title, font)) + pt(4);
            painter.setPen(QPen(look.hairline, pt(0.7), Qt::DotLine));
            painter.drawLine(QPointF(from, y + kEntryHeight * 0.7),
                             QPointF(area.right() - pageWidth, y + kEntryHeight * 0.7));
            y += kEntryHeight;
        }
    }};
}

void ReportDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const DrawStep& step : pages_.at(static_cast<std::size_t>(page)))
        step(painter);
    if (page > 0)
        paintFrame(painter, page);
    painter.restore();
}

void ReportDocument::paintFrame(QPainter& painter, int page) const
{
    const Theme& look = paperTheme();
    const QRectF area = PageFlow::textArea(size_);
    const QFont font = paperFont(7.5);
    const QRectF head(area.left(), mm(14), area.width(), pt(12));
    drawLine(painter, head, designName(*analysis_.design), font, look.textMuted);
    drawLine(painter, head, tr("Design report"), font, look.textMuted, Qt::AlignRight | Qt::AlignVCenter);
    const QRectF foot(area.left(), size_.height() - mm(17), area.width(), pt(12));
    painter.setPen(QPen(look.hairline, pt(0.5)));
    painter.drawLine(QPointF(head.left(), head.bottom() + pt(4)), QPointF(head.right(), head.bottom() + pt(4)));
    painter.drawLine(QPointF(foot.left(), foot.top() - pt(4)), QPointF(foot.right(), foot.top() - pt(4)));
    const QString date = QLocale().toString(options_.date, QLocale::LongFormat);
    const QString revision = QString::fromStdString(analysis_.design->revision);
    drawLine(painter, foot, revision.isEmpty() ? date : tr("Revision %1 · %2").arg(revision, date), font,
             look.textMuted);
    drawLine(painter, foot, tr("Page %1 of %2").arg(page + 1).arg(pageCount()), font, look.textMuted,
             Qt::AlignRight | Qt::AlignVCenter);
}

void paintReport(QPagedPaintDevice& device, const ReportDocument& document, int from, int to, Progress* progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const double scale = device.logicalDpiX() / kUnitsPerInch;
    const int last = to < 0 ? document.pageCount() - 1 : std::min(to, document.pageCount() - 1);
    if (progress)
        progress->begin(last - std::max(0, from) + 1);
    for (int page = std::max(0, from); page <= last; ++page) {
        if (progress && progress->isCancelled())
            return;
        painter.save();
        painter.scale(scale, scale);
        document.paintPage(painter, page);
        painter.restore();
        if (progress)
            progress->advance();
        if (page < last && !device.newPage())
            return;
    }
}

Result<void> writeReport(const Analysis& analysis, const Facts& facts, const QString& path,
                         const ReportOptions& options, Progress* progress)
{
    const auto isCancelled = [&] { return progress && progress->isCancelled(); };
    const ReportDocument document(analysis, facts, options, progress);
    if (isCancelled())
        return failure(ErrorCode::Cancelled);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(designName(*analysis.design));
        writer.setCreator(QStringLiteral("Clusterwright " CW_VERSION));
        writer.setResolution(static_cast<int>(kUnitsPerInch));
        writer.setPageSize(options.pageSize);
        writer.setPageOrientation(options.orientation);
        writer.setPageMargins(QMarginsF());
        paintReport(writer, document, 0, -1, progress);
    }
    if (isCancelled())
        return failure(ErrorCode::Cancelled);
    return writeWhole(path, withOutline(buffer.data(), document.contents()));
}

}  // namespace cw
