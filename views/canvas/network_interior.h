// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/fabric/failure_table.h"
#include "views/canvas/interior_paint.h"
#include "views/session.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSpinBox;
class QToolButton;

namespace cw {

class CutWatch;
class FailureWatch;
class InteriorLegend;
class InteriorSurface;
struct LinkTrial;

/// A network from the inside, opened in the place of the design: its switches and cables, the path between two hosts,
/// and what is left when something fails.
class NetworkInterior : public QWidget {
    Q_OBJECT
public:
    NetworkInterior(Session* session, const ElementId& network, QWidget* parent = nullptr);
    ~NetworkInterior() override;

    const ElementId& network() const { return network_; }
    InteriorSurface& surface() const { return *surface_; }
    /// False when the network has no switches any more.
    bool isShown() const;
    const std::optional<FabricHealth>& health() const { return health_; }

    void setColours(InteriorColours colours);
    /// Fails what is selected, or mends it if it has failed already.
    void toggleFailure();
    void restoreAll();
    void setPathTool(bool isOn);
    void setPathEnds(PathEnd from, PathEnd to);
    /// The thinnest cut between two halves of the hosts, drawn on the network.
    void setCutTool(bool isOn);
    void toggleCutTool();

    // Drawn by hand over the generated network, at what is selected. What can't be done is said in a sentence.
    /// Of a part, or of the one that the tier has.
    void addSwitch(SwitchTier tier, const PartId& part = {});
    /// Asks for the part, then adds the switch.
    void askForSwitch(SwitchTier tier);
    /// In the tier of the selection, else a leaf.
    void addSwitchHere();
    void beginLink();
    void removeSelected();
    void chooseCable();
    void returnToGenerated();
    void takeBackAll();
    /// Selects a switch or port by its name in the design: now, or with the plan of a design that has just changed.
    void goToPort(const PortName& port);

signals:
    void closed();
    void statusMessage(const QString& text);
    void inspectRequested(const cw::ElementId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makePathBar();
    QWidget* makeFailureBar();
    void makeTools(QWidget* bar);
    void showLegend();
    void setLegendShown(bool isShown);
    QWidget* makeCutBar();
    void connectHand();
    QToolButton* makeButton(const QString& icon, QWidget* bar);
    QSpinBox* makeGpuBox(QWidget* bar);
    void connectSurface();
    void retranslate();
    void takeAnalysis();
    void selectAgain(const PortName& chosen, bool isNew);
    void showSelection();
    void pick(DeviceIndex device);
    void findPath();
    void showPath();
    void setFailures(const Failures& failures);
    void showHealth();
    void showMenu(QPoint globalPlace);
    void addFailMenu(QMenu& menu);
    void fillHandMenu(QMenu& menu);
    void drawLink(InteriorSpot from, InteriorSpot to);
    void moveEnd(InteriorSpot stays, InteriorSpot moves, InteriorSpot target);
    void takeCable(const PortName& a, const PortName& b, const PartId& cable, std::optional<Length> length);
    void changeByHand(const QString& title, const Session::Change& change, const PortName& shown);
    void refuse(const QString& why);
    QString nameOf(const PortName& port) const;
    QString refusal(const LinkTrial& trial, const PortName& a, const PortName& b) const;
    void askForCuts();
    void showCut();
    void goTo();

    Session* session_;
    ElementId network_;
    InteriorSurface* surface_;
    FailureWatch* watch_;
    CutWatch* cutWatch_;
    QToolButton* back_ = nullptr;
    QLabel* title_ = nullptr;
    QLineEdit* find_ = nullptr;
    QComboBox* colours_ = nullptr;
    QToolButton* pathButton_ = nullptr;
    QToolButton* fail_ = nullptr;
    QToolButton* restore_ = nullptr;
    QToolButton* cutButton_ = nullptr;
    QToolButton* hand_ = nullptr;
    QWidget* cutBar_ = nullptr;
    QComboBox* cutChoice_ = nullptr;
    QLabel* cutWords_ = nullptr;
    QToolButton* fit_ = nullptr;
    QToolButton* legendButton_ = nullptr;
    InteriorLegend* legend_ = nullptr;
    QLabel* info_ = nullptr;
    QWidget* pathBar_ = nullptr;
    QLabel* pathFrom_ = nullptr;
    QLabel* pathTo_ = nullptr;
    QSpinBox* gpuFrom_ = nullptr;
    QSpinBox* gpuTo_ = nullptr;
    QLabel* pathWords_ = nullptr;
    QWidget* failureBar_ = nullptr;
    QLabel* failureWords_ = nullptr;
    FabricHealth before_;  ///< of the whole network, while health_ is there
    std::optional<FabricHealth> health_;
    PortName awaited_;      ///< to be selected once the plan has it
    bool picksTo_ = false;  ///< the next host picked is the end of the path
};

}  // namespace cw
