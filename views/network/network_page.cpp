// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/network_page.h"

#include <QEvent>
#include <QTabBar>

#include "views/network/address_page.h"
#include "views/network/as_built_page.h"
#include "views/network/cable_schedule_page.h"
#include "views/network/fabric_page.h"
#include "views/network/floor_page.h"
#include "views/network/port_map_page.h"
#include "views/network/schedule_source.h"
#include "views/style/theme.h"

namespace cw {

NetworkPage::NetworkPage(Session& session, AsBuilt* asBuilt, QWidget* parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    auto* source = new ScheduleSource(session, this);
    fabric_ = new FabricPage(session, this);
    cables_ = new CableSchedulePage(*source, this);
    ports_ = new PortMapPage(*source, this);
    floor_ = new FloorPage(session, *source, this);
    built_ = new AsBuiltPage(asBuilt ? *asBuilt : *new AsBuilt(session, this), this);
    for (QWidget* part : std::initializer_list<QWidget*>{fabric_, cables_, ports_, floor_, built_})
        addTab(part, QString());
    addresses_ = new AddressPage(session, this);
    addTab(addresses_, QString());
    connect(addresses_, &AddressPage::exportRequested, this, &NetworkPage::addressExportRequested);
    connect(cables_, &CableSchedulePage::exportRequested, this, &NetworkPage::cableExportRequested);
    connect(ports_, &PortMapPage::exportRequested, this, &NetworkPage::portMapExportRequested);
    connect(floor_, &FloorPage::exportRequested, this, &NetworkPage::floorExportRequested);
    connect(built_, &AsBuiltPage::openRequested, this, &NetworkPage::asBuiltOpenRequested);
    connect(built_, &AsBuiltPage::exportRequested, this, &NetworkPage::asBuiltExportRequested);
    retranslate();
}

void NetworkPage::retranslate()
{
    const std::pair<QString, const char*> titles[] = {{tr("Figures"), "bandwidth"}, {tr("Cables"), "cable"},
                                                      {tr("Port maps"), "switch"},  {tr("Floor plan"), "floor"},
                                                      {tr("As built"), "compare"},  {tr("Addresses"), "table"}};
    int at = 0;
    for (const auto& [title, iconName] : titles) {
        setTabText(at, title);
        setTabIcon(at, icon(QLatin1String(iconName)));
        ++at;
    }
    setAccessibleName(tr("Networks"));
    tabBar()->setAccessibleName(tr("Views of the networks"));
}

void NetworkPage::showPart(Part part)
{
    setCurrentIndex(static_cast<int>(part));
}

void NetworkPage::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (addresses_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
