// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/catalogue/price_book.h"
#include "views/style/theme.h"
#include "views/text/words.h"

namespace cw {

/// What a user sets once for all designs.
struct Preferences {
    QString language;  ///< "en", "zh_CN", or "" for the system's
    ThemeChoice theme = ThemeChoice::System;
    Currency currency;  ///< of new designs
    BandwidthUnit bandwidthUnit = BandwidthUnit::Bytes;
    PriceScenario scenario = PriceScenario::Typical;
    int autosaveSeconds = 30;  ///< 0 = off

    static Preferences load();
    void store() const;
};

}  // namespace cw
