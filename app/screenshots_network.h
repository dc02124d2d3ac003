// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/units/result.h"

#include <QString>

#include <functional>

namespace cw {

class Document;
class MainWindow;

/// Takes a picture of the window as it is now, once it has come to rest.
using Shoot = std::function<Result<void>(const QString& screen)>;

/// The form of the address plan, the inside of the compute network with its tools, and a comparison with what was
/// built. Without a compute network that is built: the form alone.
Result<void> shootNetworkScreens(MainWindow& window, Document& document, const Shoot& shoot);

}  // namespace cw
