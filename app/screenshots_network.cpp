// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/screenshots_network.h"

#include <QTemporaryDir>

#include "app/session/document.h"
#include "model/exchange/wiring_files.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"
#include "views/network/address_form.h"
#include "views/network/network_page.h"
#include "views/report/safe_file.h"
#include "views/shell/main_window.h"

#include <utility>

namespace cw {

namespace {

Result<void> shootAddressForm(MainWindow& window, const Shoot& shoot)
{
    auto* form = window.network().findChild<AddressForm*>();
    if (!form)
        return {};
    window.showTab(MainWindow::Tab::Network);
    window.network().showPart(NetworkPage::Part::Addresses);
    struct Screen {
        AddressForm::Part part;
        const char* name;
    };
    // The general part is that of the picture of the whole page.
    static constexpr Screen kScreens[] = {{AddressForm::Part::Networks, "addresses-networks"},
                                          {AddressForm::Part::Quality, "addresses-quality"},
                                          {AddressForm::Part::InfiniBand, "addresses-infiniband"}};
    for (const Screen& screen : kScreens) {
        form->showPart(screen.part);
        if (auto taken = shoot(QLatin1String(screen.name)); !taken)
            return taken;
    }
    form->showPart(AddressForm::Part::General);
    window.network().showPart(NetworkPage::Part::Figures);
    return {};
}

/// Far, with a path between the first and the last host, with a switch that fails, with the thinnest cut, and near.
Result<void> shootInside(MainWindow& window, const ElementId& network, const Shoot& shoot)
{
    window.showTab(MainWindow::Tab::Design);
    window.canvas().openNetwork(network);
    NetworkInterior* inside = window.canvas().interior();
    if (!inside)
        return {};
    const auto close = [&](Result<void> taken) {
        window.canvas().closeNetwork();
        return taken;
    };
    const InteriorMap& map = *inside->surface().map();
    if (auto taken = shoot(QStringLiteral("network-open")); !taken)
        return close(taken);
    if (const auto& hosts = map.use().attached(); !hosts.empty()) {
        inside->setPathTool(true);
        inside->setPathEnds({hosts.front(), 0}, {hosts.back(), 0});
        if (auto taken = shoot(QStringLiteral("network-path")); !taken)
            return close(taken);
        inside->setPathTool(false);
    }
    const DeviceIndex leaf = map.carrier().firstSwitch;
    if (map.contains(leaf)) {
        inside->surface().select({leaf, -1});
        inside->toggleFailure();
        inside->setCutTool(true);
        if (auto taken = shoot(QStringLiteral("network-failure")); !taken)
            return close(taken);
        inside->setCutTool(false);
        inside->restoreAll();
        inside->surface().select({leaf, 0});
        inside->surface().reveal({leaf, 0});
        if (auto taken = shoot(QStringLiteral("network-ports")); !taken)
            return close(taken);
    }
    return close({});
}

/// The network with one cable missing and two exchanged.
Wiring miswired(Wiring wiring)
{
    auto& cables = wiring.cables;
    if (cables.size() < 4)
        return wiring;
    std::swap(cables[cables.size() - 1].b, cables[cables.size() / 2].b);
    cables.erase(cables.begin());
    return wiring;
}

Result<void> shootBuilt(MainWindow& window, const Document& document, const Network& network, const Shoot& shoot)
{
    window.showTab(MainWindow::Tab::Network);
    window.network().showPart(NetworkPage::Part::Built);
    if (auto taken = shoot(QStringLiteral("as-built-empty")); !taken)
        return taken;
    const Analysis& analysis = *document.analysis();
    const Wiring built = miswired(wiringOf(*analysis.design, *analysis.plan, *analysis.facts.catalogue, network.kind));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("as-built.csv"));
    const ExportedFiles files = cableSheetFiles({built, *analysis.facts.catalogue});
    if (auto written = writeWhole(path, QByteArray::fromStdString(files.front().text)); !written)
        return written;
    window.compareAsBuilt(path);
    if (auto taken = shoot(QStringLiteral("as-built")); !taken)
        return taken;
    window.showTab(MainWindow::Tab::Design);
    window.canvas().openNetwork(network.id);
    auto taken = shoot(QStringLiteral("as-built-network"));
    window.canvas().closeNetwork();
    return taken;
}

}  // namespace

Result<void> shootNetworkScreens(MainWindow& window, Document& document, const Shoot& shoot)
{
    if (auto taken = shootAddressForm(window, shoot); !taken)
        return taken;
    const Network* network = document.design()->network(NetworkKind::Compute);
    const NetworkResult* result = network ? document.analysis()->network(network->id) : nullptr;
    if (!result || !result->isBuilt)
        return {};
    if (auto taken = shootInside(window, network->id, shoot); !taken)
        return taken;
    return shootBuilt(window, document, *network, shoot);
}

}  // namespace cw
