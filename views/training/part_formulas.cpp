// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/part_formulas.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cw::PartFormulas)
};

struct Entry {
    std::string_view part;
    const char* formula;
    const char* explanation;
    const char* source;
};

constexpr Entry kEntries[] = {
    {"step", "T = (1 + σ) · Σ parts",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "A step is the sum of what nothing hides: the work of the slowest stage on all micro batches, "
                       "the bubble of the pipeline, traffic that work does not cover, the optimizer, and the wait for "
                       "the slowest host."),
     "Narayanan et al., SC21 (arXiv 2104.04473); Korthikanti et al., arXiv 2205.05198"},
    {"gemm", "T = m · Σ_layers 2·M·N·K · (1 + 2 + r) / (η · P)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Matrix products, each by its own size: operations over the sustained share of the peak, which "
                       "falls with short inner dimensions and unfilled waves of tiles; never faster than memory "
                       "delivers the operands. Backward counts twice, what is computed again once more."),
     "Williams et al., CACM 2009 (roofline); NVIDIA, Matrix multiplication background guide"},
    {"attention", "T = m · Σ_layers 4·b·s²·h/(t·c) · (1/2 causal) · (1 + β + r) / (η_f · P)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Fused attention at the rate that its kernels sustain on the GPU; without fused kernels two "
                       "products and the traffic of the scores."),
     "Dao, arXiv 2307.08691; Shah et al., arXiv 2407.08608"},
    {"elementwise", "T = m · Σ_layers bytes / (η_m · W)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Norms, activations, residuals and casts: bytes that must pass memory over its bandwidth, times "
                       "what the software fuses less than ideally."),
     "Ivanov et al., MLSys 2021 (arXiv 2007.00072)"},
    {"logits", "T = m · (6·b·s·h·V/t / (η · P) + bytes / (η_m · W))",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "The projection onto the vocabulary and the loss, on the last stage of the pipeline."),
     "Narayanan et al., SC21 (arXiv 2104.04473)"},
    {"tensor-parallel", "T = m · Σ_layers 8·b·s·h·(t−1)/t · 2 B / L · (1 − hidden)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Gathering and scattering of activations between tensor-parallel ranks, as far as the software "
                       "does not overlap it with products."),
     "Korthikanti et al., arXiv 2205.05198; Thakur et al., IJHPCA 2005"},
    {"context-parallel", "T = m · Σ_layers max(0, (c−1) · KV / L − attention of a step)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Keys and values on their way between the ranks of one sequence, as far as attention does not "
                       "cover it."),
     "Liu et al., arXiv 2310.01889 (ring attention); Jacobs et al., arXiv 2309.14509"},
    {"expert-parallel", "T = m · Σ_layers 4 · b·s·k·h · 2 B · (e−1)/e / L · (1 − hidden)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Tokens to their experts and back, forward and backward; inside a node over its own links, "
                       "beyond it over the network."),
     "Lepikhin et al., arXiv 2006.16668; DeepSeek-V3, arXiv 2412.19437"},
    {"pipeline-bubble", "T = (p − 1) · B(schedule) · (t_f + t_b)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Stages that wait at the beginning and the end. The share is 1/v with v virtual stages, a "
                       "third of it with zero bubble, half of it with DualPipe."),
     "Narayanan et al., SC21, section 2.2; Qi et al., arXiv 2401.10241; DeepSeek-V3, arXiv 2412.19437, table 2"},
    {"pipeline-transfer", "T = m · 2 · v · 2·b·s·h/(t·c) / L · exposed",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Activations and their gradients from stage to stage, where nothing hides "
                                           "them."),
     "Narayanan et al., SC21 (arXiv 2104.04473)"},
    {"data-parallel", "T = max(0, 2·(d−1)/d · Φ · bytes / L − hidden by backward)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Gradients summed over all copies and weights gathered again, less what backward hides; with "
                       "sharded weights the gathering before every layer."),
     "Rajbhandari et al., arXiv 1910.02054; Thakur et al., IJHPCA 2005"},
    {"optimizer", "T = Φ / shards · bytes / (η_m · W)",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Adam reads and writes its states and the weights of this rank once."),
     "Rajbhandari et al., arXiv 1910.02054"},
    {"straggler", "T = σ · Σ parts,  σ = σ₀ · (1 + κ · √(2 ln n)) − 1",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Every step waits for the slowest of n hosts; the expected maximum of their noise grows with "
                       "the square root of the logarithm."),
     "Gumbel, Statistics of Extremes, 1958; fitted on the published runs"},
    {"other", "T = m · (host wait + accumulation) + overhead",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "GPUs that wait until the host has issued their work, sums of gradients over micro batches, "
                       "and what a step costs once."),
     "fitted on the published runs"},
    {"memory", "M = Φ·(weights + gradients + optimizer/D) + activations(p, v, r) + max(logits, dispatch) + reserved",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "The fullest rank at the fullest moment of a step, times what the allocator loses to "
                       "fragments, with driver and communication buffers."),
     "Korthikanti et al., arXiv 2205.05198, table 2; Rajbhandari et al., arXiv 1910.02054, section 5"},
    {"scaling", "R(n) = B · s / T(n),  n = t · p · c · d",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "The same estimate for other numbers of copies of the model. The batch stays, so each copy has "
                       "fewer micro batches to hide bubble and gradients behind. The knee is the last size at which a "
                       "GPU yields four fifths of its best."),
     "Amdahl, AFIPS 1967"},
    {"sensitivity", "ΔT = T(x · f) · B / (T(x) · B′) − 1",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "The same estimate with one input changed by a factor and everything else as it is, per token."),
     ""},
};

}  // namespace

PartFormula partFormula(std::string_view part)
{
    for (const Entry& entry : kEntries)
        if (entry.part == part)
            return {QString::fromUtf8(entry.formula), Words::tr(entry.explanation), QString::fromUtf8(entry.source)};
    return {};
}

}  // namespace cw
