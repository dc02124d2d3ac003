// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QTimer>

#include "app/session/analysis_worker.h"
#include "app/session/autosave.h"
#include "model/design/history.h"
#include "views/shell/file_session.h"

#include <memory>

namespace cw {

/// The open design: its history, its file, its autosave, and the analysis that follows it.
class Document final : public FileSession {
    Q_OBJECT
public:
    /// `autosaveFolder` holds the side files for recovery; "" switches autosave off (tests, scripts).
    Document(Facts facts, const QString& autosaveFolder, QObject* parent = nullptr);
    ~Document() override;

    DesignPtr design() const override { return history_.current(); }
    AnalysisPtr analysis() const override { return analysis_; }
    bool isUpToDate() const override;
    const Facts& facts() const override { return facts_; }
    PriceScenario scenario() const override { return scenario_; }
    void setScenario(PriceScenario scenario) override;
    /// Estimates follow these figures from now on.
    void setTrainingConstants(const TrainingConstantsPtr& constants);

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

    Result<void> open(const QString& path) override;
    void startNew(const Design& design) override;
    Result<void> save() override;
    Result<void> saveAs(const QString& path) override;
    QString path() const override { return path_; }
    bool isReadOnly() const override { return hold_.isReadOnly; }
    QString lockHolder() const override { return hold_.holder; }

    /// Takes over what an earlier run left behind: unsaved, under its old path.
    void recover(const Autosave::Entry& entry);
    void setAutosaveInterval(int seconds);
    /// Waits for the analysis of the current design; for tests, scripts and screenshots.
    void waitForAnalysis();

private:
    void replace(DesignPtr design, const QString& path, bool isClean);
    void published();
    void requestAnalysis();
    /// A hold on a design file, or who else has it.
    struct Hold {
        std::unique_ptr<QLockFile> lock;  ///< null if another program holds the file or no lock can be made there
        QString holder;                   ///< "" if nobody else holds it
        bool isReadOnly = false;
    };
    static Hold hold(const QString& path);
    static QString openElsewhere(const QString& holder);

    Facts facts_;
    PriceScenario scenario_ = PriceScenario::Typical;
    History history_;
    AnalysisPtr analysis_;
    AnalysisWorker worker_;
    QString path_;
    Hold hold_;
    Autosave autosave_;
};

}  // namespace cw
