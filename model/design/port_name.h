// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ports as overrides name them, in numbers and as text.

#include "model/design/override.h"

namespace cw {

/// The most parts of one port of a leaf, beyond any breakout.
inline constexpr int kMostPartsOfPort = 64;

/// `part` of `parts` as a fraction in lowest terms.
PortName inLowestTerms(PortName name);
/// The number of a port from 1, where the first `whole` ports take `grain` numbers each and others one; 0 if it begins
/// between two of them.
int numberIn(const PortName& port, int grain, int whole);
/// The port of such a number.
PortName portNumbered(std::string device, int number, int grain, int whole);

/// "compute-leaf-03:17", "compute-leaf-03:17+1/2".
std::string portText(const PortName& name);
/// What portText() made; port 0 if it is no such text.
PortName portOfText(const std::string& text);

}  // namespace cw
