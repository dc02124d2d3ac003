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

/// Sets the planes of a network. Where its hosts have fewer ports than planes ask for (one a GPU and plane), the link
/// speed becomes a share of the port, so that every port is split; back at one plane such a speed goes again.
Design setPlanes(const Design& design, const Catalogue& catalogue, const ElementId& network, int planes);

// By hand over the generated plan (override.h). Names are those of deviceName() and numbers those of cableEnd().
// What undoes an earlier override takes that away instead of adding another. Racks: model/plan/rack_moves.h.

/// A switch of its own name, "compute-leaf-x1", which `created` gets; of `part`, or of the one that the tier has.
Design addSwitch(const Design& design, const ElementId& network, SwitchTier tier, std::string* created = nullptr,
                 const PartId& part = {});
/// With its links; also one that was added, together with what was drawn to it.
Design removeSwitch(const Design& design, const std::string& device);
Design addLink(const Design& design, const PortName& from, const PortName& to);
Design removeLink(const Design& design, const PortName& from, const PortName& to);
/// Moves the upper end of a link. `to` is where it ends now.
Design rewireLink(const Design& design, const PortName& from, const PortName& to, const PortName& movedTo);
// The same on the list itself, for many changes at once. False, with the list as it was, if a design has no room for
// one more.

bool removeSwitchFrom(std::vector<Override>& overrides, const std::string& device);
bool addLinkTo(std::vector<Override>& overrides, const PortName& from, const PortName& to);
bool removeLinkFrom(std::vector<Override>& overrides, const PortName& from, const PortName& to);
bool rewireLinkIn(std::vector<Override>& overrides, const PortName& from, const PortName& to, const PortName& movedTo);

/// Another cable part or ordered length for one link; neither: as chosen again.
Design setCable(const Design& design, const PortName& from, const PortName& to, const PartId& cable,
                std::optional<Length> length);
/// Takes back one override: the generated part returns.
Design removeOverride(const Design& design, std::size_t index);

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
