// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/plot.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include "views/text/words.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace cw {

namespace {

QString csvCell(QString text)
{
    // A cell that a spreadsheet would run as a formula is no figure.
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text[0]) && !(text.size() > 1 && text[1].isDigit()))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')))
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

}  // namespace

Plot::Plot()
    : font(plotFont())
{
}

std::vector<PlotMark> Plot::marks(const QRectF& area) const
{
    const std::vector<QRectF> where = isEmpty() ? std::vector<QRectF>() : places(area);
    std::vector<PlotMark> marks;
    for (std::size_t i = 0; i < std::min(where.size(), words.size()); ++i)
        marks.push_back({where[i], words[i]});
    return marks;
}

QByteArray Plot::svg(const QSizeF& size) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(note);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    // Documents are on white whatever the window wears.
    const Theme& paper = paperTheme();
    {
        QPainter painter(&generator);
        painter.fillRect(QRectF(QPointF(), size), Qt::white);
        QFont bold = bodyFont();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(paper.text);
        const double line = QFontMetricsF(bold).height();
        const QRectF inner = QRectF(QPointF(), size).adjusted(12, 10, -12, -10);
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft, title);
        painter.setFont(font);
        painter.setPen(paper.textMuted);
        const double noteHeight = note.isEmpty() ? 0 : metrics().boundingRect(inner, Qt::TextWordWrap, note).height();
        painter.drawText(QRectF(inner.left(), inner.top() + line + 2, inner.width(), noteHeight), Qt::TextWordWrap,
                         note);
        paint(painter, inner.adjusted(0, line + noteHeight + 8, 0, 0), paper);
    }
    return buffer.data();
}

std::vector<QStringList> Plot::bareTable() const
{
    std::vector<QStringList> table(1);
    for (const PlotHeading& heading : headings)
        //: Heading of a column in a file: what, and its unit
        table.front() << (heading.unit.isEmpty() ? heading.text : tr("%1 (%2)").arg(heading.text, heading.unit));
    for (const std::vector<PlotCell>& row : rows) {
        table.emplace_back();
        for (const PlotCell& cell : row)
            // Nine digits are more than any figure is known to, and no file depends on the language.
            table.back() << (cell.value ? QString::number(*cell.value, 'g', 9) : cell.text);
    }
    return table;
}

QByteArray Plot::csv() const
{
    // With a byte order mark, so that a spreadsheet reads Chinese headings.
    QString text(QChar(0xFEFF));
    const auto line = [&text](const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells)
            quoted << csvCell(cell);
        text += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    for (const QStringList& row : bareTable())
        line(row);
    return text.toUtf8();
}

QFont plotFont()
{
    QFont font = numberFont(0.9);
    font.setWeight(QFont::Normal);
    return font;
}

QBrush plotBrush(const QColor& colour, int index)
{
    static constexpr Qt::BrushStyle kStyles[] = {Qt::SolidPattern, Qt::BDiagPattern,     Qt::Dense3Pattern,
                                                 Qt::FDiagPattern, Qt::DiagCrossPattern, Qt::HorPattern};
    return QBrush(colour, kStyles[static_cast<std::size_t>(index) % std::size(kStyles)]);
}

QStringList axisTexts(const std::vector<double>& ticks)
{
    struct Step {
        double factor;
        const char* unit;
    };
    static constexpr Step kThousands[] = {{1, ""}, {1e3, " k"}, {1e6, " M"}, {1e9, " B"}, {1e12, " T"}};
    static constexpr Step kMyriads[] = {{1, ""}, {1e4, "万"}, {1e8, "亿"}, {1e12, "万亿"}};
    const NumberStyle style = numberStyle();
    // As counts in words do.
    const double inFull = style.usesMyriads ? 1e5 : 1e6;
    const bool isShort = std::all_of(ticks.begin(), ticks.end(), [inFull](double tick) { return tick < inFull; });
    const std::span<const Step> steps =
        style.usesMyriads ? std::span<const Step>(kMyriads) : std::span<const Step>(kThousands);
    QStringList texts;
    for (const double tick : ticks) {
        if (isShort) {
            texts << countText(tick);
            continue;
        }
        const auto larger =
            std::find_if(steps.begin() + 1, steps.end(), [tick](const Step& step) { return tick < step.factor; });
        const Step& step = *std::prev(larger);
        texts << QString::fromStdString(formatSignificant(tick / step.factor, style)) + QString::fromUtf8(step.unit);
    }
    return texts;
}

LogAxis::LogAxis(double low, double high)
    : low_(std::log10(std::max(low, 1e-30)))
    , high_(std::log10(std::max(high, 1e-30)))
{
    if (high_ - low_ < 0.3) {
        low_ -= 0.15;
        high_ += 0.15;
    }
}

double LogAxis::share(double value) const
{
    return (std::log10(std::max(value, 1e-30)) - low_) / (high_ - low_);
}

std::vector<double> LogAxis::ticks() const
{
    std::vector<double> ticks;
    const bool isLong = high_ - low_ > 2.2;
    for (int power = static_cast<int>(std::floor(low_)); power <= static_cast<int>(std::ceil(high_)); ++power)
        for (const double leading : {1.0, 2.0, 5.0}) {
            const double value = leading * std::pow(10.0, power);
            if ((!isLong || leading == 1.0) && share(value) >= -1e-9 && share(value) <= 1 + 1e-9)
                ticks.push_back(value);
        }
    return ticks;
}

}  // namespace cw
