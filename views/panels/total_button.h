// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include <vector>

namespace cw {

/// One figure with what it is under it, and how it came about.
struct TotalFigure {
    QString key;
    QString value;
    QString caption;
    QString formula;              ///< whole sentences
    std::vector<QString> inputs;  ///< "1,016 GPUs × 989 TFLOP/s"
    QString source;
    int rank = 0;  ///< small: stays longest when the bar is narrow
    bool isBad = false;
    bool isRules = false;   ///< activating it leads to the rules
    QString training = {};  ///< what the training page calls it, where that explains it with symbols and runs
};

/// A large figure over a small caption, as a button.
class TotalButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit TotalButton(QWidget* parent);

    void show(const TotalFigure& figure);
    const TotalFigure& figure() const { return figure_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont valueFont() const;
    QFont captionFont() const;

    TotalFigure figure_;
};

}  // namespace cw
