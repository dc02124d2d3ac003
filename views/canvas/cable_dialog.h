// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "model/plan/link_options.h"

#include <optional>

class QComboBox;
class QLabel;

namespace cw {

/// Asks for the cable of one link: those that fit its ports and reach, beside what the program chose.
class CableDialog : public QDialog {
    Q_OBJECT
public:
    CableDialog(const LinkTrial& link, const Catalogue& catalogue, const QString& from, const QString& to,
                QWidget* parent = nullptr);

    void choose(const PartId& cable, std::optional<Length> length);
    /// "": as the program chooses.
    PartId cable() const;
    /// nullopt: as long as the route.
    std::optional<Length> length() const;

private:
    void fillLengths();

    LinkTrial link_;
    QComboBox* cables_ = nullptr;
    QComboBox* lengths_ = nullptr;
    QLabel* note_ = nullptr;
};

}  // namespace cw
