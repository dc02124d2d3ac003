// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/part_formulas.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
                       "A step is the sum of what nothing hides: the work of the slowest stage on all "
                       "micro batches, the bubble of the pipeline, traffic that work does not cover, "
                       "the optimizer, and the wait for the slowest host."),
     "Narayanan et al., SC21 (arXiv 2104.04473); Korthikanti et al., arXiv 2205.05198"},
    {"gemm", "m · Σ_layers 2 · rows · columns · inner · (3 + r) / (η · P)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Matrix products, each by its own size: operations over the sustained share of "
                       "the peak, which falls with short inner dimensions and unfilled waves of "
                       "tiles; never faster than memory delivers the operands. Backward counts twice, "
                       "what is computed again once more."),
     "Williams et al., CACM 2009 (roofline); NVIDIA, Matrix multiplication background guide"},
    {"attention", "m · Σ_layers 4·b·s²·h/(t·c) · ½ · (1 + β + r) / (η_f · P)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Fused attention at the rate that its kernels sustain on the GPU, on the half "
                       "of the scores that a causal mask leaves; without fused kernels two products "
                       "and the traffic of the scores."),
     "Dao, arXiv 2307.08691; Shah et al., arXiv 2407.08608"},
    {"elementwise", "m · Σ_layers bytes / (η_m · W)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Norms, activations, residuals and casts: bytes that must pass memory over its "
                       "bandwidth, times what the software fuses less than ideally."),
     "Ivanov et al., MLSys 2021 (arXiv 2007.00072)"},
    {"logits", "m · (6·b·s·h·V/t / (η · P) + bytes / (η_m · W))",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "The projection onto the vocabulary and the loss, on the last stage of the "
                                           "pipeline."),
     "Narayanan et al., SC21 (arXiv 2104.04473)"},
    {"tensor-parallel", "m · Σ_layers 8·b·s·h · 2 bytes · (t − 1)/t / L · (1 − o)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Gathering and scattering of activations between tensor-parallel ranks, as far "
                       "as the software does not overlap it with products."),
     "Korthikanti et al., arXiv 2205.05198; Thakur et al., IJHPCA 2005"},
    {"context-parallel", "m · Σ_layers max(0, (c − 1) · KV / L − T_a)",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Keys and values on their way between the ranks of one sequence, as far as "
                                           "attention does not cover it."),
     "Liu et al., arXiv 2310.01889 (ring attention); Jacobs et al., arXiv 2309.14509"},
    {"expert-parallel", "m · Σ_layers 4·b·s·k·h · 2 bytes · (e − 1)/e / L · (1 − o)",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Tokens to their experts and back, forward and backward; inside a node over "
                                           "its own links, beyond it over the network."),
     "Lepikhin et al., arXiv 2006.16668; DeepSeek-V3, arXiv 2412.19437"},
    {"pipeline-bubble", "(p − 1) · u · (T_f + T_b)",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Stages that wait at the beginning and the end. The share is 1/v with v "
                                           "virtual stages, a third of it with zero bubble, (p − 2) / 3(p − 1) with "
                                           "DualPipe."),
     "Narayanan et al., SC21, section 2.2; Qi et al., arXiv 2401.10241; DeepSeek-V3, arXiv 2412.19437, table 2"},
    {"pipeline-transfer", "m · 2 · v · b·s·h/(t·c) · 2 bytes / L · (1 − o)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Activations and their gradients from stage to stage, where nothing hides them."),
     "Narayanan et al., SC21 (arXiv 2104.04473)"},
    {"data-parallel", "max(0, 2·(d − 1)/d · Φ_g · g / L − T_h)",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Gradients summed over all copies and weights gathered again, less what "
                                           "backward hides; with sharded weights the gathering before every layer."),
     "Rajbhandari et al., arXiv 1910.02054; Thakur et al., IJHPCA 2005"},
    {"optimizer", "Φ_g / z · a / (η_m · W)",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Adam reads and writes its states and the weights of this rank once."),
     "Rajbhandari et al., arXiv 1910.02054"},
    {"straggler", "σ · Σ parts,  σ = σ₀ · (1 + κ · √(2 · ln H)) − 1",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Every step waits for the slowest of n hosts; the expected maximum of their "
                                           "noise grows with the square root of the logarithm."),
     "Gumbel, Statistics of Extremes, 1958; fitted on the published runs"},
    {"other", "m · (T_i + T_s) + T_o",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "GPUs that wait until the host has issued their work, sums of gradients over "
                       "micro batches, and what a step costs once."),
     "fitted on the published runs"},
    {"memory", "Q = Σ parts",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "The fullest rank at the fullest moment of a step, times what the allocator "
                                           "loses to fragments, with driver and communication buffers."),
     "Korthikanti et al., arXiv 2205.05198, table 2; Rajbhandari et al., arXiv 1910.02054, section 5"},
    {"memory/weights", "Φ_g · q_w",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Two bytes for each weight of the fullest GPU in 16 bits, with the scales of "
                       "narrower formats; where weights are sharded, the share of this GPU and its "
                       "32-bit copy."),
     "Rajbhandari et al., arXiv 1910.02054, section 5"},
    {"memory/gradients", "Φ_g · q_g",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Sums of gradients, usually in 32 bits, spread where the layout shards them, "
                       "and the gradients of one layer on their way into the sum."),
     "Rajbhandari et al., arXiv 1910.02054, section 5"},
    {"memory/optimizer", "Φ_g · q_o / z",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Adam keeps a 32-bit copy of each weight and two moments: twelve bytes, spread "
                       "over the GPUs that share them; none where the host holds them."),
     "Rajbhandari et al., arXiv 1910.02054, section 3"},
    {"memory/activations", "f · Σ_layers b·s·h/(t·c) · q_a",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "What backward needs of each layer, for every micro batch that is under way on "
                       "the stage, less what is computed again; with the working memory of one layer."),
     "Korthikanti et al., arXiv 2205.05198, table 2"},
    {"memory/logits", "b·s·V/(t·c) · q_l",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Scores over the vocabulary and their gradients, on the stage with the loss; "
                       "counted where they are more than the work of a layer."),
     "Korthikanti et al., arXiv 2205.05198, section 4.3"},
    {"memory/gathered", "2 bytes · 2 · Φ_l",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Weights of sharded layers while they are used: the layer at work, the one "
                                           "that follows, and the output matrix. A pipeline keeps its whole stage."),
     "Zhao et al., arXiv 2304.11277 (FSDP)"},
    {"memory/dispatch", "b·s·k·h · 2 bytes",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Copies of tokens on their way to the experts of a layer and back."),
     "Lepikhin et al., arXiv 2006.16668"},
    {"memory/reserved", "φ · Σ parts + Q_d",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "What the allocator loses to fragments, and the memory of driver, context and "
                       "communication buffers."),
     "fitted on the published runs"},
    {"scaling", "R(N) = G · s / T(N),  N = t · p · c · d",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "The same estimate for other numbers of copies of the model. The batch stays, "
                       "so each copy has fewer micro batches to hide bubble and gradients behind. The "
                       "knee is the last size at which a GPU yields four fifths of its best."),
     "Amdahl, AFIPS 1967"},
    {"sensitivity", "T(x · f_x) · G / (T(x) · G′) − 1",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "The same estimate with one input changed by a factor and everything else as "
                       "it is, per token."),
     "Howard, Management Science 34(6), 1988"},
    {"rate", "R = G · s / T",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "The tokens of one step over its time; for models given as layers samples, "
                                           "with s = 1."),
     "Narayanan et al., SC21 (arXiv 2104.04473)"},
    {"mfu", "R · F / (N · P)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "Operations that the model needs, over those that the GPUs could do at their "
                       "dense 16-bit peak. What is computed again does not count."),
     "Chowdhery et al., arXiv 2204.02311, appendix B"},
    {"time", "K / R",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "Tokens to train on over tokens a second, without interruptions."), ""},
    {"goodput", "(I − i) · exp(−i_d / A) / ((exp(I / A) − 1) · A · exp(Y / A))",
     QT_TRANSLATE_NOOP("cw::PartFormulas", "The share of its time that a run spends on steps that last: less stops for "
                                           "checkpoints, work that an interruption throws away, and restarts. "
                                           "Interruptions come at any moment alike."),
     "Daly, Future Generation Computer Systems 22 (2006), equation 13"},
    {"run-time", "K / (R · Γ)",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "The whole run with its interruptions: its time without them over the goodput."),
     "Daly, Future Generation Computer Systems 22 (2006)"},
    {"run-cost", "N · K / (R · Γ) · C",
     QT_TRANSLATE_NOOP("cw::PartFormulas",
                       "GPU-hours of the whole run, interruptions included, at what one costs in this "
                       "design."),
     ""},
};

struct Meaning {
    const char* symbol;
    const char* meaning;
};

constexpr Meaning kSymbols[] = {
    {"T", QT_TRANSLATE_NOOP("cw::PartFormulas", "time of a step")},
    {"R", QT_TRANSLATE_NOOP("cw::PartFormulas", "tokens of the job in a second")},
    {"N", QT_TRANSLATE_NOOP("cw::PartFormulas", "GPUs of the job")},
    {"t", QT_TRANSLATE_NOOP("cw::PartFormulas", "tensor-parallel ranks")},
    {"p", QT_TRANSLATE_NOOP("cw::PartFormulas", "stages of the pipeline")},
    {"c", QT_TRANSLATE_NOOP("cw::PartFormulas", "context-parallel ranks")},
    {"d", QT_TRANSLATE_NOOP("cw::PartFormulas", "copies of the model (data-parallel ranks)")},
    {"e", QT_TRANSLATE_NOOP("cw::PartFormulas", "expert-parallel ranks")},
    {"v", QT_TRANSLATE_NOOP("cw::PartFormulas", "virtual stages of a GPU")},
    {"b", QT_TRANSLATE_NOOP("cw::PartFormulas", "sequences of a micro batch")},
    {"G", QT_TRANSLATE_NOOP("cw::PartFormulas", "sequences of a global batch")},
    {"G′", QT_TRANSLATE_NOOP("cw::PartFormulas", "the changed global batch")},
    {"m", QT_TRANSLATE_NOOP("cw::PartFormulas", "micro batches of a copy in a step")},
    {"f", QT_TRANSLATE_NOOP("cw::PartFormulas", "micro batches under way on the fullest stage")},
    {"s", QT_TRANSLATE_NOOP("cw::PartFormulas", "tokens of a sequence")},
    {"h", QT_TRANSLATE_NOOP("cw::PartFormulas", "hidden width")},
    {"V", QT_TRANSLATE_NOOP("cw::PartFormulas", "entries of the vocabulary")},
    {"k", QT_TRANSLATE_NOOP("cw::PartFormulas", "experts of a token")},
    {"Φ_g", QT_TRANSLATE_NOOP("cw::PartFormulas", "weights that a GPU works on")},
    {"Φ_l", QT_TRANSLATE_NOOP("cw::PartFormulas", "weights of one layer")},
    {"F", QT_TRANSLATE_NOOP("cw::PartFormulas", "operations of the model for a token")},
    {"r", QT_TRANSLATE_NOOP("cw::PartFormulas", "share of forward that is computed again")},
    {"β", QT_TRANSLATE_NOOP("cw::PartFormulas", "backward of attention against forward")},
    {"o", QT_TRANSLATE_NOOP("cw::PartFormulas", "share that other work hides")},
    {"u", QT_TRANSLATE_NOOP("cw::PartFormulas", "share of the bubble that the schedule leaves")},
    {"z", QT_TRANSLATE_NOOP("cw::PartFormulas", "GPUs that share the states")},
    {"P", QT_TRANSLATE_NOOP("cw::PartFormulas", "peak of the GPU, 16 bits, dense")},
    {"W", QT_TRANSLATE_NOOP("cw::PartFormulas", "memory bandwidth of the GPU")},
    {"η", QT_TRANSLATE_NOOP("cw::PartFormulas", "sustained share of the peak: products")},
    {"η_f", QT_TRANSLATE_NOOP("cw::PartFormulas", "sustained share of the peak: fused attention")},
    {"η_m", QT_TRANSLATE_NOOP("cw::PartFormulas", "sustained share of the memory bandwidth")},
    {"L", QT_TRANSLATE_NOOP("cw::PartFormulas", "link between the ranks: inside the node, and beyond it")},
    {"H", QT_TRANSLATE_NOOP("cw::PartFormulas", "hosts")},
    {"σ", QT_TRANSLATE_NOOP("cw::PartFormulas", "slowest host against the average, less 1")},
    {"σ₀", QT_TRANSLATE_NOOP("cw::PartFormulas", "noise of one host")},
    {"κ", QT_TRANSLATE_NOOP("cw::PartFormulas", "growth of the noise with the hosts")},
    {"KV", QT_TRANSLATE_NOOP("cw::PartFormulas", "keys and values of a rank")},
    {"T_a", QT_TRANSLATE_NOOP("cw::PartFormulas", "attention of one step of the ring")},
    {"T_f", QT_TRANSLATE_NOOP("cw::PartFormulas", "forward of a micro batch on a stage")},
    {"T_b", QT_TRANSLATE_NOOP("cw::PartFormulas", "backward of a micro batch on a stage")},
    {"T_h", QT_TRANSLATE_NOOP("cw::PartFormulas", "gradient traffic that backward hides")},
    {"T_i", QT_TRANSLATE_NOOP("cw::PartFormulas", "wait for the host, for a micro batch")},
    {"T_s", QT_TRANSLATE_NOOP("cw::PartFormulas", "sums of gradients, for a micro batch")},
    {"T_o", QT_TRANSLATE_NOOP("cw::PartFormulas", "what a step costs once")},
    {"g", QT_TRANSLATE_NOOP("cw::PartFormulas", "bytes of a gradient on its way")},
    {"a", QT_TRANSLATE_NOOP("cw::PartFormulas", "bytes that Adam reads and writes for a weight")},
    {"Q", QT_TRANSLATE_NOOP("cw::PartFormulas", "memory of the fullest GPU")},
    {"Q_d", QT_TRANSLATE_NOOP("cw::PartFormulas", "driver and communication buffers")},
    {"φ", QT_TRANSLATE_NOOP("cw::PartFormulas", "share lost to fragments")},
    {"q_w", QT_TRANSLATE_NOOP("cw::PartFormulas", "bytes of a weight")},
    {"q_g", QT_TRANSLATE_NOOP("cw::PartFormulas", "bytes of a gradient")},
    {"q_o", QT_TRANSLATE_NOOP("cw::PartFormulas", "bytes of optimizer states of a weight")},
    {"q_a", QT_TRANSLATE_NOOP("cw::PartFormulas", "bytes kept of an activation element in a layer")},
    {"q_l", QT_TRANSLATE_NOOP("cw::PartFormulas", "bytes of a score")},
    {"x", QT_TRANSLATE_NOOP("cw::PartFormulas", "the input that is changed")},
    {"f_x", QT_TRANSLATE_NOOP("cw::PartFormulas", "factor on the input")},
    {"K", QT_TRANSLATE_NOOP("cw::PartFormulas", "tokens to train on")},
    {"Γ", QT_TRANSLATE_NOOP("cw::PartFormulas", "goodput")},
    {"I", QT_TRANSLATE_NOOP("cw::PartFormulas", "time from one checkpoint to the next")},
    {"i", QT_TRANSLATE_NOOP("cw::PartFormulas", "stop for a checkpoint")},
    {"i_d", QT_TRANSLATE_NOOP("cw::PartFormulas", "writing on in the background after the stop")},
    {"A", QT_TRANSLATE_NOOP("cw::PartFormulas", "mean time between interruptions")},
    {"Y", QT_TRANSLATE_NOOP("cw::PartFormulas", "restart after an interruption")},
    {"C", QT_TRANSLATE_NOOP("cw::PartFormulas", "cost of a GPU-hour")},
};

}  // namespace

PartFormula partFormula(std::string_view figure)
{
    for (const Entry& entry : kEntries)
        if (entry.part == figure)
            return {QString::fromUtf8(entry.formula), Words::tr(entry.explanation), QString::fromUtf8(entry.source)};
    return {};
}

std::vector<FormulaSymbol> formulaSymbols()
{
    std::vector<FormulaSymbol> symbols;
    for (const Meaning& one : kSymbols)
        symbols.push_back({QString::fromUtf8(one.symbol), Words::tr(one.meaning)});
    return symbols;
}

QStringList symbolsIn(const QString& formula)
{
    static const QRegularExpression kName(QStringLiteral("\\p{L}+(?:_\\p{L}+)?[₀′]?"));
    static const QStringList kWords = {QStringLiteral("Σ"),     QStringLiteral("Σ_layers"), QStringLiteral("parts"),
                                       QStringLiteral("bytes"), QStringLiteral("max"),      QStringLiteral("ln"),
                                       QStringLiteral("exp"),   QStringLiteral("rows"),     QStringLiteral("columns"),
                                       QStringLiteral("inner")};
    QStringList names;
    for (auto found = kName.globalMatch(formula); found.hasNext();)
        if (const QString name = found.next().captured(); !kWords.contains(name) && !names.contains(name))
            names << name;
    return names;
}

}  // namespace cw
