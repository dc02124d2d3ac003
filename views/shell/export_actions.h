// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "views/report/drawing.h"
#include "views/session.h"

#include <functional>

class QWidget;

namespace cw {

/// What the Export menu does. Each dialog remembers its folder and kind of file. An edit that is still being worked out
/// is waited for, with progress and a way to cancel.
class ExportActions : public QObject {
    Q_OBJECT
public:
    ExportActions(Session& session, QWidget* window);

    void exportReport();
    void exportBom();
    void exportDrawing(DrawingView view);
    void print();
    void setUpPage();

signals:
    void message(const QString& text);

private:
    using Write = std::function<Result<void>(const Analysis&, const QString& path)>;

    /// Asks for a name, then writes the newest analysis. `key` is under which the choice is remembered.
    void exportTo(const QString& title, const QString& key, const QString& stem, const QStringList& filters,
                  const Write& write);
    void run(const QString& path, const Write& write);

    Session& session_;
    QWidget* window_;
};

}  // namespace cw
