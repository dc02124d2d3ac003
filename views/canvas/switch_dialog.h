// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "model/analysis/analysis.h"

class QComboBox;
class QLabel;

namespace cw {

/// Asks which switch to add to a tier of a network: those of the catalogue that speak its technology at the speed of
/// the tier, beside the one that the tier has.
class SwitchDialog : public QDialog {
    Q_OBJECT
public:
    SwitchDialog(const Analysis& analysis, const NetworkPlan& network, SwitchTier tier, QWidget* parent = nullptr);

    SwitchTier tier() const { return tier_; }
    /// "": the one that the tier has, whatever that becomes.
    PartId part() const;
    void choose(const PartId& part);

private:
    SwitchTier tier_;
    QComboBox* parts_ = nullptr;
};

}  // namespace cw
