// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>
#include <QString>

#include "model/design/design.h"

#include <memory>
#include <optional>

namespace cw {

/// The MIME type of what is dragged from the palette.
inline constexpr const char* kPaletteMimeType = "application/x-clusterwright-part";

/// One entry of the palette, as it travels in a drag or is placed from the keyboard.
struct PaletteEntry {
    enum class Kind { Part, Storage, Network, Workload };
    Kind kind = Kind::Part;
    PartId part;                                          ///< Part: a server or storage unit of the catalogue
    int count = 1;                                        ///< Part
    std::optional<ServiceRole> role;                      ///< Part: what a service node made from it does
    StorageFamily family = StorageFamily::ParallelFlash;  ///< Storage
    NetworkKind network = NetworkKind::Compute;           ///< Network
    Technology technology = Technology::InfiniBand;       ///< Network
    Workload workload;                                    ///< Workload: name, model and tokens are carried
};

/// JSON: {"kind":"part","part":"nvidia-dgx-h100","count":32}, {"kind":"part","part":…,"count":2,"role":"firewall"},
/// {"kind":"storage","family":"lustre"},
/// {"kind":"network","network":"compute","technology":"infiniband"},
/// {"kind":"workload","name":…,"model":{…},"tokens":…}.
std::unique_ptr<QMimeData> encodePaletteEntry(const PaletteEntry& entry);
/// nullopt for a foreign or malformed drag.
std::optional<PaletteEntry> decodePaletteEntry(const QMimeData& data);

}  // namespace cw
