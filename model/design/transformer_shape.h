// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace cw {

/// Attention with compressed keys and values (multi-head latent attention, DeepSeek-V2, arXiv 2405.04434, section 2.1).
/// Widths of one head, ranks of one layer.
struct LatentAttention {
    int queryRank = 0;  ///< 0: queries are not compressed
    int keyValueRank = 0;
    int contentWidth = 0;   ///< of query and key, without position
    int positionWidth = 0;  ///< of query and the shared rotary key
    int valueWidth = 0;

    friend bool operator==(const LatentAttention&, const LatentAttention&) = default;
};

/// The experts of a layer. All zero: the model is dense.
struct ExpertShape {
    int count = 0;        ///< routed experts of a layer
    int chosen = 0;       ///< of them for a token (top-k)
    int feedForward = 0;  ///< width of one
    int shared = 0;       ///< experts of the same width that every token passes
    int denseLayers = 0;  ///< layers with the plain feed-forward block instead
    /// Tokens that an expert takes, as a multiple of the mean. 0: none is dropped and routing is balanced.
    double capacityFactor = 0;
    int nodeLimit = 0;  ///< nodes to which the tokens of one rank may go, 0: any (DeepSeek-V3: 4)

    bool exist() const { return count > 0; }
    friend bool operator==(const ExpertShape&, const ExpertShape&) = default;
};

/// A decoder-only transformer. Figures as its authors publish them.
struct TransformerShape {
    std::string preset;  ///< id in resources/models ("llama3-70b"), "" for the user's own
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kvHeads = 0;    ///< = heads without grouped queries, 1 with a single key-value head
    int headWidth = 0;  ///< 0: hidden / heads
    int feedForward = 0;
    bool isGated = false;  ///< SwiGLU/GeGLU: three matrices instead of two
    int vocabulary = 0;
    int sequence = 0;  ///< tokens
    bool tiedEmbeddings = false;
    std::optional<LatentAttention> latent;
    int window = 0;                ///< tokens that a layer with a sliding window sees
    int windowedLayers = 0;        ///< layers that have one
    bool isParallelBlock = false;  ///< attention and feed-forward read the same input
    ExpertShape experts;
    int predictionLayers = 0;  ///< extra layers that predict further tokens in training (DeepSeek-V3: 1)

    /// Weights of all matrices, embeddings included, experts whether chosen or not.
    double parameters() const;
    /// Weights that one token passes.
    double activeParameters() const;

    friend bool operator==(const TransformerShape&, const TransformerShape&) = default;
};

/// One kind of layer of a model that is no transformer, or not only: detectors, bird's-eye-view networks, diffusion.
/// All figures are those of one sample and one repeat.
struct ListedLayer {
    std::string name;
    int repeats = 1;
    double weights = 0;
    double forwardFlops = 0;
    double innerWidth = 0;     ///< depth of its matrix products (channels times kernel), for their efficiency; 0: deep
    double streamedBytes = 0;  ///< of element-wise passes, forward
    double keptBytes = 0;      ///< activations stored for backward

    friend bool operator==(const ListedLayer&, const ListedLayer&) = default;
};

}  // namespace cw
