// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabWidget>

#include "views/session.h"

#include <array>

class QComboBox;
class QScrollArea;

namespace cw {

class PropertyForm;

/// All that the architect decides about addresses, names and quality of service. Wrong input never reaches the design;
/// each edit is one step of its history.
class AddressForm : public QTabWidget {
    Q_OBJECT
public:
    explicit AddressForm(Session& session, QWidget* parent = nullptr);

    enum class Part { General, Networks, Quality, InfiniBand };
    void showPart(Part part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    void fillNetworks();
    void showNetwork();
    QString shape() const;
    void dropForm(Part part);
    PropertyForm* setForm(Part part, std::vector<ElementId> ids);

    Session& session_;
    QComboBox* network_ = nullptr;
    std::array<QScrollArea*, 4> scrolls_{};
    std::array<PropertyForm*, 4> forms_{};
    QString shape_;
};

}  // namespace cw
