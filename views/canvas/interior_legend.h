// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace cw {

/// One sign of a drawing and what it means. A sign that is not to be seen now keeps its place, so that the drawing does
/// not jump when it comes.
struct LegendEntry {
    QString words;
    std::function<void(QPainter&, const QRectF&)> paintSign = {};  ///< none: a heading
    bool isSeen = true;
};

/// What the signs of a drawing mean, beside it and in as many lines as that takes: nothing of the drawing is covered.
class InteriorLegend : public QWidget {
    Q_OBJECT
public:
    explicit InteriorLegend(QWidget* parent = nullptr);

    void show(std::vector<LegendEntry> entries);
    const std::vector<LegendEntry>& entries() const { return entries_; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<QRectF> places(double width) const;
    void tell();

    std::vector<LegendEntry> entries_;
};

}  // namespace cw
