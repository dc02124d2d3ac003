// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/physical/pull_bundles.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace cw {

class FloorView;
class ScheduleSource;
class Session;

/// The floor plan with the figures of the room that it follows from.
class FloorPage : public QWidget {
    Q_OBJECT
public:
    FloorPage(Session& session, ScheduleSource& source, QWidget* parent = nullptr);

signals:
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showSite();
    void showCurrent();
    void showTotals();
    void zoom(double factor);
    void fit();
    void fitIfWanted();
    void follow(const QRect& box);

    Session& session_;
    ScheduleSource& source_;
    FloorView* view_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QLabel* racksLabel_ = nullptr;
    QLabel* rackPitchLabel_ = nullptr;
    QLabel* rowPitchLabel_ = nullptr;
    QSpinBox* racksPerRow_ = nullptr;
    QDoubleSpinBox* rackPitch_ = nullptr;
    QDoubleSpinBox* rowPitch_ = nullptr;
    QCheckBox* trays_ = nullptr;
    QPushButton* fit_ = nullptr;
    QPushButton* export_ = nullptr;
    QLabel* current_ = nullptr;
    QLabel* totals_ = nullptr;
    QLabel* fullest_ = nullptr;
    bool isFitted_ = true;
    CableLengths lengths_;
};

}  // namespace cw
