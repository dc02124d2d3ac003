// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/text/words_what_if.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cw {

namespace {

constexpr std::size_t kToldSizes = 6;

struct WhatIfWords {
    Q_DECLARE_TR_FUNCTIONS(cw::WhatIfWords)
};

QString factorText(double factor)
{
    return QStringLiteral("× %1").arg(QLocale().toString(factor, 'g', 3));
}

}  // namespace

QString sensitivityInputName(std::string_view input)
{
    if (input == "nic")
        return WhatIfWords::tr("Link speed of a GPU");
    if (input == "fabric")
        return WhatIfWords::tr("Network off the leaf (oversubscription)");
    if (input == "scale-up")
        return WhatIfWords::tr("Links inside the node");
    if (input == "memory-bandwidth")
        return WhatIfWords::tr("Memory bandwidth");
    if (input == "gemm")
        return WhatIfWords::tr("Sustained share of the peak");
    return WhatIfWords::tr("Global batch");
}

QString changeText(double share)
{
    const QString number = percentText(std::abs(share), std::abs(share) < 0.1 ? 1 : 0);
    return share < -5e-4 ? QStringLiteral("\u2212") + number : share > 5e-4 ? QLatin1Char('+') + number : number;
}

QStringList scalingLines(const ScalingCurve& curve)
{
    QStringList lines;
    const std::size_t count = curve.points.size();
    const std::size_t told = std::min(count, kToldSizes);
    for (std::size_t i = 0; i < told; ++i) {
        const ScalingPoint& point = curve.points[told < 2 ? i : i * (count - 1) / (told - 1)];
        const QString line =
            point.fits ? WhatIfWords::tr("With %Ln GPU(s): %1 a second, %2 of the ideal", nullptr, point.gpus)
                       : WhatIfWords::tr("With %Ln GPU(s): %1 a second, %2 of the ideal; does not fit the memory",
                                         nullptr, point.gpus);
        lines << line.arg(countText(point.tokensPerSecond), percentText(point.share));
    }
    if (curve.knee)
        lines << WhatIfWords::tr("Beyond %Ln GPU(s) each yields less than %1 of the ideal.", nullptr,
                                 curve.points[*curve.knee].gpus)
                     .arg(percentText(kKneeShare));
    return lines;
}

QStringList sensitivityLines(const std::vector<Sensitivity>& inputs)
{
    QStringList lines;
    const auto side = [](double factor, const std::optional<double>& time) {
        const QString change = time ? changeText(*time - 1) : WhatIfWords::tr("not possible");
        //: A factor on an input, and what it does to the time
        return WhatIfWords::tr("%1: %2").arg(factorText(factor), change);
    };
    for (const Sensitivity& one : inputs) {
        QStringList sides = {side(one.lowFactor, one.lowTime)};
        if (one.highFactor != 1)
            sides << side(one.highFactor, one.highTime);
        //: An input, and what less and more of it does to the time of a token or sample
        lines << WhatIfWords::tr("%1: time %2").arg(sensitivityInputName(one.input), sides.join(QStringLiteral(", ")));
    }
    return lines;
}

}  // namespace cw
