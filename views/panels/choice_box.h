// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace cw {

/// A combo box that may be narrower than its choices: the list shows them in full, the closed box shortens in the
/// middle what it has no room for, and its tip then tells all of it.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;
    void showPopup() override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString shortened() const;
};

}  // namespace cw
