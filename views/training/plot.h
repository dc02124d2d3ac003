// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "views/style/theme.h"

#include <optional>
#include <vector>

class QPainter;

namespace cw {

/// A thing in a drawing that can be pointed at. The marks stand in the order of the rows of the table.
struct PlotMark {
    QRectF area;
    QString words;  ///< what it is and its figures, as hovering shows them
};

/// A column of a table. Files have its figures as bare numbers in `unit`.
struct PlotHeading {
    QString text;
    QString unit = {};
};

/// A cell of a table: in words with its unit, and as the number in the unit of its column where it is one.
struct PlotCell {
    QString text;
    std::optional<double> value = {};
};

/// Figures as a drawing and as a table. The window, an SVG file and a CSV file share it; it holds no pixels.
class Plot {
    Q_DECLARE_TR_FUNCTIONS(Plot)
public:
    Plot();
    virtual ~Plot() = default;

    QString title;
    QString note;       ///< one line below the title
    QString emptyText;  ///< why there is nothing to draw
    std::vector<PlotHeading> headings;
    std::vector<std::vector<PlotCell>> rows;  ///< the same figures
    std::vector<QString> words;               ///< of the marks, one a row
    QFont font;                               ///< as the window has it; a document brings its own

    bool isEmpty() const { return rows.empty(); }
    virtual void paint(QPainter& painter, const QRectF& area, const Theme& theme) const = 0;
    /// Where `words` belong when painted into `area`.
    virtual std::vector<QRectF> places(const QRectF& area) const = 0;
    virtual double heightFor(double width) const = 0;

    QFontMetricsF metrics() const { return QFontMetricsF(font); }
    std::vector<PlotMark> marks(const QRectF& area) const;
    QByteArray svg(const QSizeF& size) const;
    QByteArray csv() const;
    /// The headings and all rows as files have them.
    std::vector<QStringList> bareTable() const;
};

QFont plotFont();
/// A colour with a pattern of its own for each index, so that nothing is told by colour alone.
QBrush plotBrush(const QColor& colour, int index);

/// The numbers of one axis in one manner: in full if all would be in words, else each by its thousands or myriads.
QStringList axisTexts(const std::vector<double>& ticks);

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
