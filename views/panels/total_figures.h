// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "views/panels/total_button.h"
#include "views/session.h"

namespace cw {

/// The figures of the bar, always the same ones in the same order, "—" where there is nothing to say.
class TotalFigures {
    Q_DECLARE_TR_FUNCTIONS(TotalFigures)
public:
    static std::vector<TotalFigure> of(const Session& session);

private:
    static TotalFigure gpus(const Analysis& analysis);
    static TotalFigure flops(const Analysis& analysis);
    static TotalFigure bisection(const Analysis& analysis);
    static TotalFigure power(const Analysis& analysis);
    static TotalFigure capex(const Analysis& analysis);
    static TotalFigure gpuHour(const Analysis& analysis, PriceScenario scenario);
    static TotalFigure speed(const Analysis& analysis);
    static TotalFigure time(const Analysis& analysis);
    static TotalFigure rules(const Analysis& analysis);
};

}  // namespace cw
