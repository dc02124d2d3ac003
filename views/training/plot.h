// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "views/style/theme.h"

#include <vector>

class QPainter;

namespace cw {

/// A thing in a drawing that can be pointed at. The marks stand in the order of the rows of the table.
struct PlotMark {
    QRectF area;
    QString words;  ///< what it is and its figures, as hovering shows them
};

/// Figures as a drawing and as a table. The window, an SVG file and a CSV file share it; it holds no pixels.
class Plot {
public:
    Plot();
    virtual ~Plot() = default;

    QString title;
    QString note;       ///< one line below the title
    QString emptyText;  ///< why there is nothing to draw
    QStringList headings;
    std::vector<QStringList> rows;  ///< the same figures, with their units
    std::vector<QString> words;     ///< of the marks, one a row
    QFont font;                     ///< as the window has it; a document brings its own

    bool isEmpty() const { return rows.empty(); }
    virtual void paint(QPainter& painter, const QRectF& area, const Theme& theme) const = 0;
    /// Where `words` belong when painted into `area`.
    virtual std::vector<QRectF> places(const QRectF& area) const = 0;
    virtual double heightFor(double width) const = 0;

    QFontMetricsF metrics() const { return QFontMetricsF(font); }
    std::vector<PlotMark> marks(const QRectF& area) const;
    QByteArray svg(const QSizeF& size) const;
    QByteArray csv() const;
};

QFont plotFont();
/// A colour with a pattern of its own for each index, so that nothing is told by colour alone.
QBrush plotBrush(const QColor& colour, int index);

/// An axis in powers of ten.
class LogAxis {
public:
    LogAxis() = default;
    LogAxis(double low, double high);
    double share(double value) const;  ///< 0-1
    /// 1, 2 and 5 times a power of ten, or only the powers where these are many.
    std::vector<double> ticks() const;

private:
    double low_ = 0;
    double high_ = 1;
};

}  // namespace cw
