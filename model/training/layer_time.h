// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Second floor of the step: one micro batch through one kind of layer.

#include "model/training/layer_inputs.h"
#include "model/training/layer_memory.h"

namespace cw {

/// One pass of one micro batch through one layer, or a sum of such passes.
struct PassTime {
    Duration gemm;
    Duration attention;
    Duration elementwise;
    Duration tensorParallel;
    Duration contextParallel;
    Duration expertParallel;

    Duration total() const;
    PassTime& operator+=(const PassTime& other);
    friend PassTime operator*(double factor, const PassTime& pass);
};

/// Time of the host to issue the kernels of both passes.
struct HostTime {
    Duration forward;
    Duration backward;  ///< with what is recomputed

    HostTime& operator+=(const HostTime& other);
    friend HostTime operator*(double factor, const HostTime& host);
};

struct LayerTime {
    PassTime forward;
    PassTime backward;  ///< with what is recomputed
    HostTime host;

    PassTime both() const;
    friend LayerTime operator*(double factor, const LayerTime& layer);
    LayerTime& operator+=(const LayerTime& other);
};

LayerTime layerTime(const LayerInputs& in, LayerForm form);
/// All layers of the model, those that predict further tokens included.
LayerTime allLayersTime(const LayerInputs& in);
/// Final projection to the vocabulary and cross entropy, forward and backward, on the last stage.
Duration logitTime(const LayerInputs& in);

}  // namespace cw
