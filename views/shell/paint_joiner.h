// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace cw {

class Session;

/// Paints an edit and its figures together. A changed design and the analysis that follows it some milliseconds later
/// would each paint the whole window; the first of the two is put off until the figures are there, at most for one
/// frame, and not at all where analyses take longer than that.
class PaintJoiner : public QObject {
    Q_OBJECT
public:
    PaintJoiner(Session& session, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hold();
    void release();

    Session& session_;
    QWidget* window_;
    QTimer limit_;
    bool isPaintOwed_ = false;
};

}  // namespace cw
