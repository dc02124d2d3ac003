// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/page_flow.h"

#include "views/report/table_widths.h"
#include "views/style/theme.h"

#include <algorithm>

namespace cw {

namespace {

constexpr double kSideMargin = mm(24);
constexpr double kTopMargin = mm(28);
constexpr double kBottomMargin = mm(25);
constexpr double kCellPadding = pt(4);
constexpr double kTextPoints = 9.5;

}  // namespace

PageFlow::PageFlow(const QSizeF& page)
    : area_(textArea(page))
{
}

QRectF PageFlow::textArea(const QSizeF& page)
{
    return QRectF(QPointF(0, 0), page).adjusted(kSideMargin, kTopMargin, -kSideMargin, -kBottomMargin);
}

void PageFlow::newPage()
{
    pages_.emplace_back();
    y_ = area_.top();
}

void PageFlow::need(double height)
{
    if (pages_.empty() || y_ + height > area_.bottom())
        newPage();
}

void PageFlow::space(double height)
{
    y_ = std::min(y_ + height, area_.bottom());
}

void PageFlow::heading(int level, const QString& title, double keepWith)
{
    QString number;
    if (level == 1) {
        newPage();
        section_ = 0;
        number = QString::number(++chapter_);
    } else {
        space(pt(10));
        need(std::min(keepWith, area_.height()));  // a heading alone at the foot of a page looks lost
        number = QStringLiteral("%1.%2").arg(chapter_).arg(++section_);
    }
    contents_.push_back({level, number, title, static_cast<int>(pages_.size()) - 1});
    const QFont font = paperFont(level == 1 ? 17 : 12, Weight::Bold);
    const double gap = pt(level == 1 ? 34 : 32);
    const double height = textHeight(title, font, area_.width() - gap);
    const double y = y_;
    add([=, left = area_.left(), width = area_.width()](QPainter& painter) {
        const Theme& look = paperTheme();
        drawLine(painter, QRectF(left, y, gap, height), number, font, look.info, Qt::AlignLeft | Qt::AlignTop);
        drawWrapped(painter, QRectF(left + gap, y, width - gap, height), title, font, look.text);
        if (level == 1) {
            painter.setPen(QPen(look.info, pt(1)));
            painter.drawLine(QPointF(left, y + height + pt(5)), QPointF(left + width, y + height + pt(5)));
        }
    });
    y_ += height + pt(level == 1 ? 18 : 6);
}

void PageFlow::textBlock(const QString& text, const QFont& font, const QColor& colour, double indent, double after)
{
    const double width = area_.width() - indent;
    const double height = textHeight(text, font, width);
    need(std::min(height, area_.height()));
    const QRectF place(area_.left() + indent, y_, width, height);
    add([=](QPainter& painter) { drawWrapped(painter, place, text, font, colour); });
    y_ += height + after;
}

void PageFlow::paragraph(const QString& text)
{
    textBlock(text, paperFont(kTextPoints), paperTheme().text, 0, pt(7));
}

void PageFlow::note(const QString& text)
{
    textBlock(text, paperFont(7.8), paperTheme().textMuted, 0, pt(6));
}

void PageFlow::bullet(const QString& text)
{
    const double indent = pt(12);
    const double height = textHeight(text, paperFont(kTextPoints), area_.width() - indent);
    need(std::min(height, area_.height()));
    const QRectF dot(area_.left() + pt(2), y_, indent, height);
    add([=](QPainter& painter) {
        drawLine(painter, dot, QStringLiteral("•"), paperFont(kTextPoints), paperTheme().textMuted,
                 Qt::AlignLeft | Qt::AlignTop);
    });
    textBlock(text, paperFont(kTextPoints), paperTheme().text, indent, pt(4));
}

double PageFlow::rowHeight(const QStringList& cells, const std::vector<double>& widths, const QFont& font) const
{
    double height = pt(9);
    for (int column = 0; column < cells.size() && static_cast<std::size_t>(column) < widths.size(); ++column)
        height = std::max(height,
                          textHeight(cells[column], font, widths[static_cast<std::size_t>(column)] - 2 * kCellPadding));
    return height + 2 * pt(2.6);
}

void PageFlow::table(const Table& table)
{
    const std::vector<double> widths = columnWidths(table, area_.width(), kCellPadding);
    need(pt(70));
    textBlock(tr("Table %1. %2").arg(++tables_).arg(table.caption), paperFont(8.5, Weight::Bold), paperTheme().text, 0,
              pt(4));
    tableHeader(table, widths);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        tableRow(table, row, widths);
    const double y = y_;
    add([y, left = area_.left(), right = area_.right()](QPainter& painter) {
        painter.setPen(QPen(paperTheme().text, pt(0.8)));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    });
    y_ += pt(12);
}

void PageFlow::tableHeader(const Table& table, const std::vector<double>& widths)
{
    const QFont font = paperFont(table.fontPoints, Weight::Bold);
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles << column.title;
    const double height = rowHeight(titles, widths, font);
    const QRectF band(area_.left(), y_, area_.width(), height);
    add([=, columns = table.columns](QPainter& painter) {
        const Theme& look = paperTheme();
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.window);
        painter.drawRect(band);
        painter.setPen(QPen(look.text, pt(0.8)));
        painter.drawLine(band.topLeft(), band.topRight());
        painter.drawLine(band.bottomLeft(), band.bottomRight());
        double x = band.left();
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const QRectF cell(x, band.top() + pt(2.6), widths[column], height);
            drawWrapped(painter, cell.adjusted(kCellPadding, 0, -kCellPadding, 0), columns[column].title, font,
                        look.text, columns[column].alignment);
            x += widths[column];
        }
    });
    y_ += height;
}

void PageFlow::tableRow(const Table& table, std::size_t row, const std::vector<double>& widths)
{
    const bool isTotal = table.hasTotalRow && row + 1 == table.rows.size();
    const QStringList& cells = table.rows[row];
    const QFont font = paperFont(table.fontPoints, isTotal ? Weight::Bold : Weight::Regular);
    const double height = rowHeight(cells, widths, font);
    if (y_ + height > area_.bottom()) {
        newPage();
        tableHeader(table, widths);
    }
    const QRectF band(area_.left(), y_, area_.width(), height);
    add([=, columns = table.columns](QPainter& painter) {
        const Theme& look = paperTheme();
        painter.setPen(QPen(isTotal ? look.text : look.hairline, pt(isTotal ? 0.8 : 0.5)));
        painter.drawLine(band.topLeft(), band.topRight());
        double x = band.left();
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const QRectF cell(x, band.top() + pt(2.6), widths[column], height);
            drawWrapped(painter, cell.adjusted(kCellPadding, 0, -kCellPadding, 0),
                        cells.value(static_cast<int>(column)), font, look.text, columns[column].alignment);
            x += widths[column];
        }
    });
    y_ += height;
}

void PageFlow::figure(const QString& caption, double height, const std::function<void(QPainter&, const QRectF&)>& draw)
{
    const QString title = tr("Figure %1. %2").arg(++figures_).arg(caption);
    const QFont font = paperFont(8.5, Weight::Bold);
    const double captionHeight = textHeight(title, font, area_.width()) + pt(14);
    const double shown = std::min(height, area_.height() - captionHeight - pt(4));
    need(shown + captionHeight);
    const QRectF place(area_.left(), y_, area_.width(), shown);
    add([=](QPainter& painter) {
        painter.save();
        draw(painter, place);
        painter.restore();
    });
    y_ += shown + pt(5);
    textBlock(title, font, paperTheme().text, 0, pt(10));
}

}  // namespace cw
