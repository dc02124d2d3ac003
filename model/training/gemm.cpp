// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/training/gemm.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

BothPasses allThree(const Product& p, FlopRate rate, const LayerInputs& in)
{
    const Product input{p.m, p.k, p.n, p.count};
    const Product weight{p.k, p.n, p.m, p.count};
    return {gemmTime(p, rate, in), gemmTime(input, rate, in) + gemmTime(weight, rate, in)};
}

/// Output elements that one multiprocessor works on at a time, and the speed of such a kernel against the fastest.
struct Tile {
    double rows;
    double columns;
    double speed;
};
constexpr std::array<Tile, 3> kTiles = {{{256, 128, 1.0}, {128, 256, 1.0}, {128, 128, 0.97}}};

/// Share of all multiprocessors that have work: tiles hang over the edges, and the last wave of them leaves some
/// without any (NVIDIA, Matrix Multiplication Background, tile and wave quantization). The library takes the best
/// tile; a part of the loss it wins back with smaller tiles and by splitting the depth.
double occupied(const Product& p, const LayerInputs& in)
{
    const double units = in.speed.multiprocessors;
    if (units <= 0)
        return 1.0;
    const double columns = p.n * p.count;
    double best = 0;
    for (const Tile& tile : kTiles) {
        const double tiles = std::ceil(p.m / tile.rows) * std::ceil(columns / tile.columns);
        const double waves = std::ceil(tiles / units);
        best = std::max(best, tile.speed * p.m * columns / (waves * units * tile.rows * tile.columns));
    }
    return 1.0 - in.common.waveLoss * (1.0 - best);
}

}  // namespace

Duration gemmTime(const Product& p, FlopRate rate, const LayerInputs& in)
{
    // Filling and draining a tile takes the same time at every precision, hence more of the depth where products of
    // narrower numbers are faster.
    const double halfDepth = in.common.gemmHalfDepth * (rate / in.speed.gemm16);
    const FlopRate reached = rate * (p.k / (p.k + halfDepth) * occupied(p, in));
    const Duration arithmetic = flops(2.0 * p.m * p.n * p.k) / reached;
    const Duration traffic = bytes(2.0 * (p.m * p.k + p.k * p.n + p.m * p.n)) / in.speed.stream;
    return p.count * std::max(arithmetic, traffic) + seconds(in.common.kernelLaunch);
}

BothPasses weightProducts(const Product& p, FlopRate rate, const LayerInputs& in)
{
    if (in.trainsWeights())
        return allThree(p, rate, in);
    return {gemmTime(p, rate, in), gemmTime({p.m, p.k, p.n, p.count}, rate, in)};
}

BothPasses adaptedProducts(const Product& p, FlopRate rate, const LayerInputs& in)
{
    BothPasses sum = weightProducts(p, rate, in);
    if (!in.trainsWeights() && in.tuning.adapterRank > 0) {
        const double rank = in.tuning.adapterRank;
        sum += allThree({p.m, rank, p.k, p.count}, in.speed.gemm16, in);
        sum += allThree({p.m, p.n, rank, p.count}, in.speed.gemm16, in);
    }
    return sum;
}

}  // namespace cw
