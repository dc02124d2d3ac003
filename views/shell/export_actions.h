// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "views/report/address_book.h"
#include "views/report/background_task.h"
#include "views/report/drawing.h"
#include "views/session.h"

#include <functional>
#include <memory>
#include <optional>

class QProgressDialog;
class QWidget;

namespace cw {

struct AsBuiltComparison;
struct PortMapSheet;

/// What the Export menu does. Each dialog remembers its folder and kind of file. Files are written in
/// the background, with progress and a way to cancel that leaves the file as it was; an edit that is still being worked
/// out is waited for in the same way.
class ExportActions : public QObject {
    Q_OBJECT
public:
    ExportActions(Session& session, QWidget* window);

    void exportReport();
    void exportBom();
    void exportCables();
    void exportCableSheet();
    /// One table of the address plan.
    void exportAddresses(AddressSheet sheet);
    void exportPortMap(const PortMapSheet& sheet);
    /// What was built otherwise, as it is compared now.
    void exportAsBuilt(const std::shared_ptr<const AsBuiltComparison>& comparison);
    void exportDrawing(DrawingView view);
    void print();
    void setUpPage();

    /// Runs on a thread of its own and touches nothing but its arguments.
    using Write = std::function<Result<void>(const Analysis&, const Facts&, const QString& path, Progress&)>;
    /// Writes the newest analysis to `path`. While one file is being written a second is refused.
    void writeTo(const QString& path, const Write& write);
    bool isBusy() const;

signals:
    void message(const QString& text);

private:
    struct Export {
        QString path;
        Write write;
    };

    /// Asks for a name, then writes the newest analysis. `key` is under which the choice is remembered.
    void exportTo(const QString& title, const QString& key, const QString& stem, const QStringList& filters,
                  const Write& write);
    void begin();
    void cancel();
    void showProgress();
    void finish(const QString& path, const Result<void>& written);

    Session& session_;
    QWidget* window_;
    BackgroundTask task_;
    /// What waits for the analysis of the newest design.
    std::optional<Export> waiting_;
    QPointer<QProgressDialog> dialog_;
    QTimer progressTimer_;
};

}  // namespace cw
