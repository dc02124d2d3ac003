// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The calibrated figures of the serving model. Data, as those of training: resources/models/serving_constants.json.

#include "model/training/training_constants.h"

namespace cw {

/// Figures that hold for every GPU and every serving program.
struct ServingConstants {
    double gemm16 = 0;            ///< sustained / peak of large products, 16 bits
    double gemm8 = 0;             ///< same against the FP8 peak
    double gemm4 = 0;             ///< same against the FP4 peak
    double attention = 0;         ///< fused attention of prompts, share of the 16-bit peak on causal operations
    double weightStream = 0;      ///< share of the HBM bandwidth that reading weights reaches
    double cacheStream = 0;       ///< same for reading cached keys and values
    double activationBytes = 0;   ///< HBM bytes per token, hidden unit and layer of element-wise work
    double layerOverhead = 0;     ///< seconds of a pass per layer that neither operations nor bytes explain
    double passOverhead = 0;      ///< seconds per pass that nothing hides: sampling, launch
    double sequenceOverhead = 0;  ///< seconds of the host per pass and sequence, while the GPU works
    double scaleUpShare = 0;      ///< NVLink or xGMI rate that collectives reach
    double nicShare = 0;          ///< NIC line rate that they reach
    double scaleUpLatency = 0;    ///< seconds per collective inside a scale-up domain
    double nicLatency = 0;        ///< seconds per collective across NICs
    double expertProducts = 0;    ///< speed of grouped products of experts against one large product
    double groupWait = 0;         ///< factor on a pass in which groups wait for the one with most tokens
    double expertImbalance = 0;   ///< load of the busiest rank of experts / mean
    double hiddenExperts = 0;     ///< share of a layer's own time behind which its expert traffic hides
    double chunkTokens = 0;       ///< prompt tokens of one pass
    double largestBatch = 0;      ///< sequences that the scheduler of one rank group takes at once
    double memoryShare = 0;       ///< of the memory that the serving program uses
    double reservedBytes = 0;     ///< driver, communication and work buffers
    double band = 0;              ///< half width that holds 90 % of published measurements
    CalibratedFigures figures;
};

using ServingConstantsPtr = std::shared_ptr<const ServingConstants>;

/// Names of the figures in the file, for programs that refit them.
std::vector<std::pair<std::string, double ServingConstants::*>> servingFigures();

/// Refuses unknown or missing keys, figures outside their own range and figures without a source.
Result<ServingConstants> servingConstantsFromJson(std::istream& json);

}  // namespace cw
