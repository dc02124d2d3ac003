// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/session.h"

namespace cw {

/// A session with a file behind it. The window asks for names and confirms; this reads, writes and locks.
class FileSession : public Session {
    Q_OBJECT
public:
    using Session::Session;

    /// Replaces the open design; unsaved changes are the caller's to ask about. On failure nothing changes.
    virtual Result<void> open(const QString& path) = 0;
    /// Starts anew, without a file.
    virtual void startNew(const Design& design) = 0;
    /// Writes atomically: the old file stays whole until the new one is complete on disk.
    virtual Result<void> save() = 0;
    virtual Result<void> saveAs(const QString& path) = 0;
    /// "" for a design that was never saved.
    virtual QString path() const = 0;
    /// Another window holds the file, or its folder cannot be written: saving needs another name.
    virtual bool isReadOnly() const = 0;
    /// Who holds the file ("user on host"), or "".
    virtual QString lockHolder() const = 0;

signals:
    void pathChanged();
};

}  // namespace cw
