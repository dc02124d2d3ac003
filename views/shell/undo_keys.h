// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace cw {

/// Lets Undo and Redo reach the design while the keys are in a field in which nothing was typed. Qt's line edits take
/// both keys for their own text, typed or not.
class UndoKeys : public QObject {
public:
    /// Watches the whole program as long as it lives.
    explicit UndoKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace cw
