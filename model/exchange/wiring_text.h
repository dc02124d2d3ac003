// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small texts that several formats share. Internal to this room.

#include "model/units/quantity.h"
#include "model/wiring/wiring.h"

#include <optional>
#include <string>
#include <string_view>

namespace cw {

/// For XML text and attributes; control characters become spaces, as XML 1.0 has none.
std::string xmlText(std::string_view text);
/// In double quotes, for YAML and Graphviz: backslashes, quotes and control characters escaped.
std::string quotedText(std::string_view text);
/// A CSV cell: quoted where needed; one that a spreadsheet would take for a formula begins with an apostrophe.
std::string csvCell(std::string_view text);
/// Letters, digits, '-' and '_' only, for names in formats without quotes.
std::string plainWord(std::string_view text);
/// "2.5", "10": at most three digits after the point, no zeros at the end.
std::string plainNumber(double value);

/// "4xNDR": width and rate of an InfiniBand link, the narrowest port in use being four lanes wide; unknown speeds are
/// said to be SDR, the rate that every port trains at.
std::string infiniBandRate(Bandwidth speed);
/// "4xHDR", "2xNDR", "1xSDR"; absent if the rate is not known.
std::optional<Bandwidth> parseInfiniBandRate(std::string_view text);

/// "mlx5_0" for port 1: how Linux numbers the adapters of a host in the order of their slots.
std::string adapterName(int port);

}  // namespace cw
