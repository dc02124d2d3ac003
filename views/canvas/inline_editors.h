// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QSpinBox>

namespace cw {

/// The small editors that lie over a card while its count or name is typed. They close themselves.
class CountEditor : public QSpinBox {
    Q_OBJECT
public:
    CountEditor(int count, QWidget* parent);

signals:
    /// At each change while typing: totals follow at once.
    void countChanged(int count);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close();
    int before_;
};

class NameEditor : public QLineEdit {
    Q_OBJECT
public:
    NameEditor(const QString& name, QWidget* parent);

signals:
    void nameEntered(const QString& name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close(bool isAccepted);
    bool isClosed_ = false;
};

}  // namespace cw
