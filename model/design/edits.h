// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Edits are pure functions Design → Design. The title of an undo step is made where the gesture is known (views).

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/units/result.h"

#include <string>
#include <vector>

namespace cw {

/// A free id such as "compute-3".
ElementId freshId(const Design& design, const std::string& stem);

/// A block of `count` units with sensible attachments: every port role goes to the network of that kind, if the
/// design has it. A StorageUnit part makes a storage block, a server with GPUs a compute block, else a service block.
/// This and the next two leave a design that is full as it is, and `created` empty.
Design addBlock(const Design& design, const Catalogue& catalogue, const PartId& part, int count, Point position,
                ElementId* created = nullptr);
/// A storage block of one family, on the catalogue's default unit for it.
Design addStorageTier(const Design& design, const Catalogue& catalogue, StorageFamily family, Point position,
                      ElementId* created = nullptr);
Design addWorkload(const Design& design, const Workload& workload, ElementId* created = nullptr);
/// Adds the network of a kind with the defaults of its technology and attaches the free ports of all blocks.
/// Does nothing if the design has one.
Design addNetwork(const Design& design, const Catalogue& catalogue, NetworkKind kind, Technology technology,
                  ElementId* created = nullptr);

Design removeElements(const Design& design, const std::vector<ElementId>& ids);
Design moveElements(const Design& design, const std::vector<ElementId>& ids, double dx, double dy);
Design setCount(const Design& design, const ElementId& block, int count);
Design renameElement(const Design& design, const ElementId& id, const std::string& name);

/// Attaches as many ports of the role that fits the network as the unit has.
Design attach(const Design& design, const Catalogue& catalogue, const ElementId& block, const ElementId& network);
/// Attaches the ports of each role that are still free to the network of that kind, where the design has it.
Design attachByRole(const Design& design, const Catalogue& catalogue, const ElementId& block);
Design detach(const Design& design, const ElementId& block, const ElementId& network);
/// Ports of one unit that may go to a network of this kind (role, or role of a merged network).
int attachablePorts(const Design& design, const Catalogue& catalogue, const ElementId& block, NetworkKind kind);

/// Puts storage on the service network's switches (or apart again).
Design setMerged(const Design& design, const ElementId& network, const std::optional<ElementId>& carrier);

enum class Alignment {
    Left,
    Right,
    Top,
    Bottom,
    CentreHorizontally,
    CentreVertically,
    DistributeHorizontally,
    DistributeVertically
};
struct CardSize {
    double width;
    double height;
};
Design alignElements(const Design& design, const std::vector<ElementId>& ids, Alignment alignment, CardSize size);

/// Pastes what elementsToJson wrote, with fresh ids, attachments to the networks of the same kind. OutOfRange at
/// "blocks" or "workloads", with the number that it would make, for more than a design holds.
Result<Design> pasteElements(const Design& design, const std::string& json, Point offset,
                             std::vector<ElementId>* created = nullptr);

}  // namespace cw
