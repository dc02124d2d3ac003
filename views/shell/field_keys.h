// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace cw {

/// Which keys are a text field's and which the window's, where Qt decides otherwise. Undo and Redo reach the design
/// while the keys are in a field in which nothing was typed: Qt's line edits take both for their own text, typed or
/// not. Ctrl+E, the end of the line to those who edit text with keys, stays in the field: Qt gives it to the window.
class FieldKeys : public QObject {
public:
    /// Watches the whole program as long as it lives.
    explicit FieldKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace cw
