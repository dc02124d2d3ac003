// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "views/shell/preferences.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace cw {

/// Edits the preferences; takes effect at once when accepted.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// `currencies`: those that the price book can convert to.
    PreferencesDialog(const Preferences& preferences, const QStringList& currencies, QWidget* parent = nullptr);

    Preferences preferences() const;

private:
    QComboBox* addCombo(QFormLayout& form, const QString& label, const QString& help, const char* name);

    QComboBox* language_ = nullptr;
    QComboBox* theme_ = nullptr;
    QComboBox* currency_ = nullptr;
    QComboBox* bandwidth_ = nullptr;
    QComboBox* scenario_ = nullptr;
    QSpinBox* autosave_ = nullptr;
};

}  // namespace cw
