// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/figure_reader.h"

#include "model/catalogue/facts_file.h"

namespace cw {

CalibratedFigure readCalibratedFigure(const JsonValue& value, const std::string& where, std::optional<Error>& error)
{
    ObjectReader reader(value, where, error);
    CalibratedFigure figure;
    figure.value = reader.requiredNumber("value");
    figure.low = reader.requiredNumber("low");
    figure.high = reader.requiredNumber("high");
    figure.unit = reader.requiredText("unit");
    figure.provenance.evidence = requiredEvidence(reader);
    figure.provenance.source = reader.text("source");
    reader.refuseUnknownKeys();
    if (reader.hasFailed())
        return figure;
    if (figure.provenance.source.empty())
        reader.fail(ErrorCode::MissingSource, where, {where});
    else if (figure.value < figure.low || figure.value > figure.high)
        reader.fail(ErrorCode::OutOfRange, where + ".value",
                    {std::to_string(figure.value), std::to_string(figure.low) + " - " + std::to_string(figure.high)});
    return figure;
}

}  // namespace cw
