// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include "model/design/templates.h"
#include "views/shell/file_session.h"

#include <functional>

class QWidget;

namespace cw {

/// What the File menu does about designs: names are asked for, unsaved work is never lost without a question.
class FileActions : public QObject {
    Q_OBJECT
public:
    /// `newDesign` gives the empty design of the user's preferences.
    FileActions(FileSession& session, const std::vector<Template>& templates, std::function<Design()> newDesign,
                QWidget* window);

    void newFromTemplate();
    void newEmpty();
    void open();
    void openFile(const QString& path);
    /// A design that belongs to no file, such as the sample.
    void openUnnamed(const Design& design);
    bool save();
    bool saveAs();
    /// True if nothing is unsaved, or the user saved or discarded it.
    bool mayDiscard();

    static QStringList recentFiles();
    static void clearRecentFiles();

signals:
    /// A design is open: the window leaves the welcome page.
    void opened();
    void recentFilesChanged();
    void message(const QString& text);

private:
    void remember(const QString& path);
    void showError(const Error& error);
    void reportReadOnly();

    FileSession& session_;
    const std::vector<Template>& templates_;
    std::function<Design()> newDesign_;
    QWidget* window_;
};

}  // namespace cw
