// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/drawing.h"
#include "views/text/words.h"

#include "views/report/floor_drawing.h"
#include "views/report/paper.h"
#include "views/report/progress.h"
#include "views/report/rack_drawing.h"
#include "views/report/safe_file.h"
#include "views/report/topology_drawing.h"
#include "views/style/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace cw {

namespace {

constexpr double kMargin = mm(10);
constexpr double kTitleBlockHeight = mm(16);
constexpr int kRacksPerPage = 8;
constexpr int kRacksPerSheetRow = 16;
constexpr int kPngWidth = 2800;
constexpr double kPngPixels = 1.2e8;  // 480 MB of pixels is the most that a picture may take

class DrawingSheet {
    Q_DECLARE_TR_FUNCTIONS(cw::DrawingSheet)
public:
    DrawingSheet(const Analysis& analysis, const Facts& facts, DrawingView view, Progress& progress);

    /// All on one sheet: at least A3, larger where the drawing is.
    QSizeF wholeSize() const;
    void drawWhole(QPainter& painter) const;
    int pageCount() const;
    QSizeF pageSize() const { return {mm(420), mm(297)}; }
    void drawPage(QPainter& painter, int page) const;
    bool isCancelled() const { return progress_.isCancelled(); }

private:
    void drawFrame(QPainter& painter, const QSizeF& sheet, int page, int pages) const;
    void drawContent(QPainter& painter, const QRectF& area, const std::vector<RackPicture>& racks, int perRow) const;
    static QRectF contentArea(const QSizeF& sheet);

    const Analysis& analysis_;
    const Facts& facts_;
    DrawingView view_;
    std::vector<RackPicture> racks_;
    Progress& progress_;
};

DrawingSheet::DrawingSheet(const Analysis& analysis, const Facts& facts, DrawingView view, Progress& progress)
    : analysis_(analysis)
    , facts_(facts)
    , view_(view)
    , racks_(allRackPictures(*analysis.plan))
    , progress_(progress)
{
    // The other drawings are one piece each, whose length nobody knows beforehand.
    if (view == DrawingView::Racks)
        progress_.begin(static_cast<int>(racks_.size()));
}

QSizeF DrawingSheet::wholeSize() const
{
    QSizeF content;
    switch (view_) {
    case DrawingView::Topology: content = topologySize(analysis_); break;
    case DrawingView::Racks:
        content = racksSize(analysis_, facts_, static_cast<int>(racks_.size()), kRacksPerSheetRow);
        break;
    case DrawingView::Floor: content = floorSize(analysis_); break;
    }
    const QSizeF frame(2 * kMargin + mm(10), 2 * kMargin + kTitleBlockHeight + mm(10));
    return (content + frame).expandedTo(QSizeF(mm(300), mm(190)));
}

QRectF DrawingSheet::contentArea(const QSizeF& sheet)
{
    return QRectF(QPointF(0, 0), sheet)
        .adjusted(kMargin + mm(5), kMargin + mm(5), -kMargin - mm(5), -kMargin - kTitleBlockHeight - mm(5));
}

void DrawingSheet::drawWhole(QPainter& painter) const
{
    const QSizeF sheet = wholeSize();
    drawContent(painter, contentArea(sheet), racks_, kRacksPerSheetRow);
    drawFrame(painter, sheet, 1, 1);
}

int DrawingSheet::pageCount() const
{
    if (view_ != DrawingView::Racks)
        return 1;
    return std::max(1, (static_cast<int>(racks_.size()) + kRacksPerPage - 1) / kRacksPerPage);
}

void DrawingSheet::drawPage(QPainter& painter, int page) const
{
    const auto first = std::min(racks_.size(), static_cast<std::size_t>(page * kRacksPerPage));
    const auto last = std::min(racks_.size(), first + kRacksPerPage);
    const std::vector<RackPicture> part(racks_.begin() + static_cast<std::ptrdiff_t>(first),
                                        racks_.begin() + static_cast<std::ptrdiff_t>(last));
    drawContent(painter, contentArea(pageSize()), part, kRacksPerPage);
    drawFrame(painter, pageSize(), page + 1, pageCount());
}

void DrawingSheet::drawContent(QPainter& painter, const QRectF& area, const std::vector<RackPicture>& racks,
                               int perRow) const
{
    switch (view_) {
    case DrawingView::Topology: drawTopology(painter, area, analysis_, facts_); break;
    case DrawingView::Racks: drawRacks(painter, area, analysis_, facts_, racks, perRow, &progress_); break;
    case DrawingView::Floor: drawFloor(painter, area, analysis_, facts_); break;
    }
}

void DrawingSheet::drawFrame(QPainter& painter, const QSizeF& sheet, int page, int pages) const
{
    const Theme& look = paperTheme();
    const Design& design = *analysis_.design;
    const QRectF border = QRectF(QPointF(0, 0), sheet).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QRectF block(border.left(), border.bottom() - kTitleBlockHeight, border.width(), kTitleBlockHeight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.text, pt(0.8)));
    painter.drawRect(border);
    painter.drawLine(block.topLeft(), block.topRight());
    const std::pair<QString, QString> cells[] = {
        {tr("Design"), QString::fromStdString(design.name)},
        {tr("Drawing"), drawingTitle(view_)},
        {tr("Revision"), QString::fromStdString(design.revision)},
        {tr("Author"), QString::fromStdString(design.author)},
        {tr("Date"), QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)},
        {tr("Sheet"), tr("%1 of %2").arg(page).arg(pages)},
        {tr("Made with"), QStringLiteral("Clusterwright " CW_VERSION)},
    };
    const double shares[] = {0.30, 0.14, 0.09, 0.13, 0.10, 0.08, 0.16};
    double x = block.left();
    for (std::size_t at = 0; at < std::size(cells); ++at) {
        const QRectF cell(x, block.top(), block.width() * shares[at], block.height());
        painter.setPen(QPen(look.hairline, pt(0.5)));
        if (at > 0)
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        const QRectF inner = cell.adjusted(pt(6), pt(5), -pt(4), -pt(5));
        drawLine(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), pt(9))), cells[at].first, paperFont(6.5),
                 look.textMuted);
        drawLine(painter, QRectF(inner.left(), inner.top() + pt(12), inner.width(), pt(15)), cells[at].second,
                 paperFont(at == 0 ? 11 : 9, Weight::Bold), look.text);
        x += cell.width();
    }
}

bool writeSvg(const DrawingSheet& sheet, QIODevice& file)
{
    const QSize size = sheet.wholeSize().toSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(static_cast<int>(kUnitsPerInch));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(QStringLiteral("Clusterwright"));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    sheet.drawWhole(painter);
    return painter.end();
}

bool writePng(const DrawingSheet& sheet, QIODevice& file)
{
    const QSizeF natural = sheet.wholeSize();
    double scale = kPngWidth / mm(420);
    scale = std::min(scale, std::sqrt(kPngPixels / (natural.width() * natural.height())));
    scale = std::min(scale, 32000 / std::max(natural.width(), natural.height()));
    QImage image((natural * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    sheet.drawWhole(painter);
    painter.end();
    // Packing so many pixels takes its time as well.
    return !sheet.isCancelled() && image.save(&file, "PNG");
}

bool writePdf(const DrawingSheet& sheet, const QString& title, QIODevice& file)
{
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Clusterwright " CW_VERSION));
    writer.setResolution(static_cast<int>(kUnitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A3));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < sheet.pageCount() && !sheet.isCancelled(); ++page) {
        if (page > 0)
            writer.newPage();
        sheet.drawPage(painter, page);
    }
    return painter.end();
}

}  // namespace

Result<void> writeDrawing(const Analysis& analysis, const Facts& facts, DrawingView view, const QString& path,
                          Progress* watched)
{
    Progress unwatched;
    Progress& progress = watched ? *watched : unwatched;
    const DrawingSheet sheet(analysis, facts, view, progress);
    const QString extension = QFileInfo(path).suffix().toLower();
    const QString title = designName(*analysis.design) + QStringLiteral(" – ") + drawingTitle(view);
    // Painters overlook what a device could not take, so they get one that takes all.
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    bool isDrawn = false;
    if (extension == QStringLiteral("svg"))
        isDrawn = writeSvg(sheet, content);
    else if (extension == QStringLiteral("png"))
        isDrawn = writePng(sheet, content);
    else if (extension == QStringLiteral("pdf"))
        isDrawn = writePdf(sheet, title, content);
    else
        return failure(ErrorCode::Unsupported, {}, {extension.toStdString()});
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (!isDrawn)
        return unwritable(path, content.errorString());
    return writeWhole(path, content.data());
}

}  // namespace cw
