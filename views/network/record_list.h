// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace cw {

/// A short list of records as a table that is edited in place: F2 or typing changes a cell, Space a switch, Insert adds
/// a row, Delete removes it. Whoever owns the list decides what is sound and shows it again after each edit.
class RecordList : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString title;
        QString help;
        enum class Kind { Text, Switch, Fixed } kind = Kind::Text;
    };
    /// What is wrong with a text for a cell, as a sentence; "" for nothing.
    using Check = std::function<QString(int row, int column, const QString& text)>;
    inline static const QString kOn = QStringLiteral("1");

    RecordList(const QString& key, const QString& title, const std::vector<Column>& columns, Check check,
               QWidget* parent = nullptr);

    /// Cells of a switch are kOn or empty.
    void showRows(const std::vector<QStringList>& rows);
    int currentRow() const;
    void setCurrentRow(int row);
    void setMost(int rows) { most_ = rows; }
    /// What is wrong with the last edit, or "".
    QString message() const { return message_; }

signals:
    void addRequested();
    void removeRequested(int row);
    void cellEdited(int row, int column, const QString& text);
    void currentRowChanged(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableWidgetItem* newItem(int column) const;
    void takeEdit(int row, int column);
    void remove();
    void showFault(const QString& message);
    void showButtons();

    std::vector<Column> columns_;
    Check check_;
    QTableWidget* table_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* remove_ = nullptr;
    QLabel* fault_ = nullptr;
    std::vector<QStringList> rows_;
    QString message_;
    int most_ = 1000;
    bool isShowing_ = false;
};

}  // namespace cw
