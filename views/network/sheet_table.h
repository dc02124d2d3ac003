// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the large tables of this room have in common: rows of one height that are searched, sorted and copied.

#include <QObject>

#include <functional>
#include <vector>

class QLineEdit;
class QProgressBar;
class QTableView;
class QTimer;

namespace cw {

/// Whole rows, sorted by a click on the header, however many there are: none is measured.
void dressSheet(QTableView& table);

struct ColumnBounds {
    int least = 56;
    int most = 250;
    int padding = 0;
};
/// To what the first rows hold, within bounds.
void fitSheetColumns(QTableView& table, const ColumnBounds& bounds);

/// The rows that are selected, from the top.
std::vector<int> selectedRows(const QTableView& table);

/// A bar that tells that something is under way.
QProgressBar* makeBusyBar(QWidget* parent);

/// Calls back once the typing in a field pauses.
void searchWhenTyped(QLineEdit& field, QTimer& delay, const std::function<void()>& search);

/// Calls back for Ctrl+C in a view.
void copyWithKeys(QWidget& view, const std::function<void()>& copy);

}  // namespace cw
