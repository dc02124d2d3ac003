// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include "views/canvas/palette_mime.h"
#include "views/session.h"

#include <optional>

namespace cw {

/// The groups and entries of the palette. Every entry has a key that stays the same from run to run.
class PaletteModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, SearchRole, IconNameRole };

    explicit PaletteModel(Session& session, QObject* parent = nullptr);

    void rebuild(const QStringList& recentKeys);
    /// What an index stands for; nothing for a group.
    std::optional<PaletteEntry> entry(const QModelIndex& index) const;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Item {
        QString key;
        QString label;
        QString iconName;
        QColor colour;
        QString tip;
        QString search;
        PaletteEntry entry;
    };

    void collect();
    void collectServers(QStandardItem* group);
    void collectNetworks(QStandardItem* group);
    void collectStorage(QStandardItem* group);
    void collectServices(QStandardItem* group);
    void collectTrainings(QStandardItem* group);
    void collectServings(QStandardItem* group);
    static QString workloadTip(const ModelPreset& preset);
    static QString servingTip(const ModelPreset& preset);
    QStandardItem* addGroup(const QString& title, QStandardItem* parent = nullptr);
    void add(QStandardItem* group, const Item& item);
    QStandardItem* rowFor(int item) const;

    Session& session_;
    std::vector<Item> items_;
};

/// Rows that contain every word that is searched for, with the groups above them.
class PaletteFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PaletteFilter(QObject* parent);
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
};

/// The words of both languages under which an entry is also found, whatever the language of the window.
QString searchWords(const QString& english);

}  // namespace cw
