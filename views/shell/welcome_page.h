// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace cw {

/// What stands where the canvas will be while no design is open: ways to start, and a tour in five steps.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

signals:
    void templateRequested();
    void emptyRequested();
    void sampleRequested();
    void openRequested();
    void fileRequested(const QString& path);
    void manualRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* buildStart();
    QWidget* buildTour();

    QStringList recent_;
};

}  // namespace cw
