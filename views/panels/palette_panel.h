// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include "views/session.h"

class QLineEdit;
class QTreeView;

namespace cw {

class PaletteFilter;
class PaletteModel;

/// What can be put into a design: a searchable tree from which entries are dragged, or added by Enter or double click.
class PalettePanel : public QWidget {
    Q_OBJECT
public:
    explicit PalettePanel(Session& session, QWidget* parent = nullptr);

    void focusSearch();
    /// Keys of the entries used last, newest first: for the settings.
    QStringList recentlyUsed() const { return recent_; }
    void setRecentlyUsed(const QStringList& keys);

public slots:
    /// Adds the current entry at a free place of the canvas.
    void addCurrent();

signals:
    void recentlyUsedChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void search(const QString& words);
    void expandUsual();
    QStringList expandedGroups() const;
    void expandAgain(const QStringList& groups);
    void add(const QModelIndex& row);
    void remember(const QString& key);

    Session& session_;
    PaletteModel* model_ = nullptr;
    PaletteFilter* filter_ = nullptr;
    QLineEdit* search_ = nullptr;
    QTreeView* tree_ = nullptr;
    QStringList recent_;
};

}  // namespace cw
