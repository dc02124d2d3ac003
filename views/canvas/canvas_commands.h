// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Edits of the selection, as menus and keys ask for them. Each is one undo step with a title.

#include "views/canvas/gestures.h"

namespace cw {

class CanvasCommands {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
public:
    explicit CanvasCommands(Session& session)
        : session_(session)
    {
    }

    void removeSelection();
    void copy() const;
    void cut();
    /// From the clipboard, beside what lies there; selected and brought into view. Says what was wrong, or "".
    QString paste();
    /// The same for copies of the selection.
    QString duplicate();
    void align(Alignment alignment);
    /// Steps that follow at once are one undo step.
    void nudge(double dx, double dy);
    void attachTo(const ElementId& block, const ElementId& network);
    void detachFrom(const ElementId& block, const ElementId& network);
    /// The pool of a job, or the tier of its checkpoints.
    void tie(const ElementId& job, const ElementId& block);
    void merge(const ElementId& network, const std::optional<ElementId>& carrier);
    void rename(const ElementId& id, const QString& name);
    void setBlockCount(const ElementId& block, int count, const QString& gesture);

    bool canPaste() const;

private:
    QString selectionTitle() const;
    Result<Design> withCopies(const QString& json, std::vector<ElementId>* created) const;
    static QString problemOf(const Error& error);

    Session& session_;
};

/// MIME type of elements on the clipboard; plain text carries the same JSON, for mail and other windows.
inline constexpr const char* kElementsMimeType = "application/x-clusterwright-elements";

}  // namespace cw
