// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/session.h"

#include "model/design/history.h"

#include <string>

namespace cw::test {

/// Catalogue, prices and constants as they ship, read from the checkout.
Facts shippedFacts();
/// A design from resources/templates with one parameter set: instantiated("superpod-h100", "su", 4).
Design instantiated(const std::string& templateId, const std::string& parameter, int value);

/// A session without a window or a thread: every edit is analysed before edit() returns.
class FakeSession : public Session {
    Q_OBJECT
public:
    explicit FakeSession(Design design, QObject* parent = nullptr);

    DesignPtr design() const override { return history_.current(); }
    AnalysisPtr analysis() const override { return analysis_; }
    bool isUpToDate() const override { return analysis_->design == history_.current(); }
    const Facts& facts() const override { return facts_; }
    PriceScenario scenario() const override { return scenario_; }
    void setScenario(PriceScenario scenario) override;
    void edit(const QString& title, const Change& change, const QString& gesture = {}) override;
    void undo() override;
    void redo() override;
    bool canUndo() const override { return history_.canUndo(); }
    bool canRedo() const override { return history_.canRedo(); }
    QString undoTitle() const override { return QString::fromStdString(history_.undoTitle()); }
    QString redoTitle() const override { return QString::fromStdString(history_.redoTitle()); }
    QStringList history() const override;
    int historyPosition() const override { return static_cast<int>(history_.position()); }
    void goToHistory(int position) override;
    bool isModified() const override { return !history_.isClean(); }

private:
    void publish();

    Facts facts_;
    History history_;
    AnalysisPtr analysis_;
    PriceScenario scenario_ = PriceScenario::Typical;
};

}  // namespace cw::test
