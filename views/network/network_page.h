// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabWidget>

#include "views/report/address_book.h"
#include "views/report/port_map_sheet.h"
#include "views/session.h"

namespace cw {

class AddressPage;
class AsBuilt;
class AsBuiltPage;
class CableSchedulePage;
class FabricPage;
class FloorPage;
class PortMapPage;
class ScheduleSource;

/// All about networks beyond the drawing: figures, cables, ports, the floor, what was built, addresses.
class NetworkPage : public QTabWidget {
    Q_OBJECT
public:
    /// Without a comparison from outside it has one of its own.
    explicit NetworkPage(Session& session, AsBuilt* asBuilt = nullptr, QWidget* parent = nullptr);

    enum class Part { Figures, Cables, Ports, Floor, Built, Addresses };
    void showPart(Part part);

signals:
    void cableExportRequested();
    void portMapExportRequested(const cw::PortMapSheet& sheet);
    void floorExportRequested();
    void addressExportRequested(cw::AddressSheet sheet);
    void asBuiltOpenRequested();
    void asBuiltExportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FabricPage* fabric_ = nullptr;
    CableSchedulePage* cables_ = nullptr;
    PortMapPage* ports_ = nullptr;
    FloorPage* floor_ = nullptr;
    AsBuiltPage* built_ = nullptr;
    AddressPage* addresses_ = nullptr;
};

}  // namespace cw
