// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "model/analysis/analysis.h"

#include <functional>

namespace cw {

/// What every view sees of the open document: the current design, the newest analysis, the selection, and one way to
/// change anything. The application implements it; views hold no state of the design of their own.
class Session : public QObject {
    Q_OBJECT
public:
    using Change = std::function<Design(const Design&)>;

    explicit Session(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    virtual DesignPtr design() const = 0;
    /// The newest finished analysis, possibly of an older design (isUpToDate() tells); never null.
    virtual AnalysisPtr analysis() const = 0;
    virtual bool isUpToDate() const = 0;
    virtual const Facts& facts() const = 0;
    virtual PriceScenario scenario() const = 0;
    virtual void setScenario(PriceScenario scenario) = 0;

    /// The one way to change the design. `title` is what the Edit menu shows, in the user's language. Calls with the
    /// same non-empty `gesture` one after the other are one undo step.
    virtual void edit(const QString& title, const Change& change, const QString& gesture = {}) = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual QString undoTitle() const = 0;
    virtual QString redoTitle() const = 0;
    /// Titles of all steps, oldest first; the current one is historyPosition().
    virtual QStringList history() const = 0;
    virtual int historyPosition() const = 0;
    virtual void goToHistory(int position) = 0;
    virtual bool isModified() const = 0;

    const std::vector<ElementId>& selection() const { return selection_; }
    void select(std::vector<ElementId> ids);
    bool isSelected(const ElementId& id) const;
    /// Selects and asks the canvas to bring the elements into view.
    void reveal(std::vector<ElementId> ids);

signals:
    void designChanged();
    void analysisChanged();
    void analysisStarted();
    void selectionChanged();
    void revealRequested();
    void historyChanged();

private:
    std::vector<ElementId> selection_;
};

}  // namespace cw
