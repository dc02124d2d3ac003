// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include "model/design/design.h"
#include "views/report/background_task.h"

#include <memory>

namespace cw {

/// A side file with the unsaved design, written in the background as soon as the user pauses, and every so often while
/// the changes do not end. It never touches the user's file, is gone after a save or an orderly end, and after a crash
/// is found by the next start.
class Autosave : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString file;  ///< the side file
        QString path;  ///< of the design it belongs to, "" if it was never saved
        QDateTime time;
        Design design;
    };

    /// `folder` "" switches autosave off.
    explicit Autosave(const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// The most seconds from a change to the side file, where one change follows the other; 0 switches it off.
    void setInterval(int seconds);
    void note(const DesignPtr& design, const QString& path);
    /// The design is saved or closed: nothing to recover.
    void discard();
    /// The entry's side file is now ours.
    void adopt(const Entry& entry);

    /// What earlier runs left behind that no running program holds. Unreadable side files are left alone.
    static std::vector<Entry> leftBehind(const QString& folder);
    static void remove(const Entry& entry);

private:
    void write();
    void hold();

    QString folder_;
    QString file_;
    std::unique_ptr<QLockFile> lock_;
    QTimer pause_;
    QTimer limit_;
    int interval_ = 30;
    DesignPtr design_;
    QString path_;
    BackgroundTask task_;
};

}  // namespace cw
