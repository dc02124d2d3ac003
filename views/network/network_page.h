// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabWidget>

#include "views/report/port_map_sheet.h"
#include "views/session.h"

namespace cw {

class CableSchedulePage;
class FabricPage;
class FloorPage;
class PortMapPage;
class ScheduleSource;

/// All about networks beyond the drawing: figures, cables, ports, the floor.
class NetworkPage : public QTabWidget {
    Q_OBJECT
public:
    explicit NetworkPage(Session& session, QWidget* parent = nullptr);

    enum class Part { Figures, Cables, Ports, Floor };
    void showPart(Part part);

signals:
    void cableExportRequested();
    void portMapExportRequested(const cw::PortMapSheet& sheet);
    void floorExportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FabricPage* fabric_ = nullptr;
    CableSchedulePage* cables_ = nullptr;
    PortMapPage* ports_ = nullptr;
    FloorPage* floor_ = nullptr;
};

}  // namespace cw
