// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Matrix products: C[m,n] = A[m,k] · B[k,n].

#include "model/training/layer_inputs.h"

namespace cw {

/// Equal products that one kernel computes.
struct Product {
    double m = 0;
    double n = 0;
    double k = 0;
    double count = 1;
};

/// Bound by arithmetic, with a ramp in the inner dimension, or by reading and writing in 16 bits (NVIDIA, Matrix
/// Multiplication Background User's Guide), and a launch.
Duration gemmTime(const Product& product, FlopRate rate, const LayerInputs& in);
/// A weight of k inputs and n outputs over m tokens. Backward forms the gradients of the input and, unless the weight
/// is frozen, of the weight.
BothPasses weightProducts(const Product& product, FlopRate rate, const LayerInputs& in);
/// Same of a weight that has an adapter of two thin matrices beside it if it is frozen: those of attention (Hu et al.,
/// LoRA, arXiv 2106.09685, section 4.2), in some stacks all.
BothPasses adaptedProducts(const Product& product, FlopRate rate, const LayerInputs& in);

}  // namespace cw
