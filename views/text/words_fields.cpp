// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The one place that knows the labels of the keys of a workload, for its fields and for sentences about them.
#include "views/text/words_fields.h"

#include "views/text/words_context.h"

namespace cw {

QString fieldLabel(std::string_view key)
{
    struct Label {
        const char* key;
        const char* text;
    };
    static constexpr Label kLabels[] = {
        {"gpus", QT_TRANSLATE_NOOP("cw::Words", "GPUs at most")},
        {"layout", QT_TRANSLATE_NOOP("cw::Words", "Layout")},
        {"layout.tp", QT_TRANSLATE_NOOP("cw::Words", "Tensor parallel")},
        {"layout.pp", QT_TRANSLATE_NOOP("cw::Words", "Pipeline parallel")},
        {"layout.dp", QT_TRANSLATE_NOOP("cw::Words", "Data parallel")},
        {"layout.cp", QT_TRANSLATE_NOOP("cw::Words", "Context parallel")},
        {"layout.ep", QT_TRANSLATE_NOOP("cw::Words", "Expert parallel")},
        {"layout.etp", QT_TRANSLATE_NOOP("cw::Words", "Tensor parallel in experts")},
        {"layout.virtual_stages", QT_TRANSLATE_NOOP("cw::Words", "Virtual stages")},
        {"layout.micro_batch", QT_TRANSLATE_NOOP("cw::Words", "Micro batch")},
        {"layout.global_batch", QT_TRANSLATE_NOOP("cw::Words", "Global batch")},
        {"layout.shard_group", QT_TRANSLATE_NOOP("cw::Words", "Shard group")},
        {"layout.precision", QT_TRANSLATE_NOOP("cw::Words", "Precision")},
        {"layout.flash_attention", QT_TRANSLATE_NOOP("cw::Words", "Flash attention")},
        {"software.stack", QT_TRANSLATE_NOOP("cw::Words", "Stack")},
        {"model.layers", QT_TRANSLATE_NOOP("cw::Words", "Layers")},
        {"model.hidden", QT_TRANSLATE_NOOP("cw::Words", "Hidden width")},
        {"model.heads", QT_TRANSLATE_NOOP("cw::Words", "Heads")},
        {"model.kv_heads", QT_TRANSLATE_NOOP("cw::Words", "Key-value heads")},
        {"model.head_dim", QT_TRANSLATE_NOOP("cw::Words", "Head width")},
        {"model.ffn", QT_TRANSLATE_NOOP("cw::Words", "Feed-forward width")},
        {"model.vocab", QT_TRANSLATE_NOOP("cw::Words", "Vocabulary")},
        {"model.seq_len", QT_TRANSLATE_NOOP("cw::Words", "Sequence")},
        {"model.window", QT_TRANSLATE_NOOP("cw::Words", "Window")},
        {"model.windowed_layers", QT_TRANSLATE_NOOP("cw::Words", "Windowed layers")},
        {"model.experts.count", QT_TRANSLATE_NOOP("cw::Words", "Experts of a layer")},
        {"model.experts.chosen", QT_TRANSLATE_NOOP("cw::Words", "Chosen")},
        {"model.experts.ffn", QT_TRANSLATE_NOOP("cw::Words", "Width of an expert")},
        {"model.experts.shared", QT_TRANSLATE_NOOP("cw::Words", "Shared experts")},
        {"model.experts.dense_layers", QT_TRANSLATE_NOOP("cw::Words", "Dense layers")},
        {"model.experts.node_limit", QT_TRANSLATE_NOOP("cw::Words", "Nodes of a token")},
        {"model.experts.capacity_factor", QT_TRANSLATE_NOOP("cw::Words", "Capacity factor")},
        {"serving.prompt_tokens", QT_TRANSLATE_NOOP("cw::Words", "Prompt")},
        {"serving.output_tokens", QT_TRANSLATE_NOOP("cw::Words", "Answer")},
        {"serving.requests_per_second", QT_TRANSLATE_NOOP("cw::Words", "Requests a second")},
    };
    for (const Label& label : kLabels)
        if (key == label.key)
            return QCoreApplication::translate("cw::Words", label.text);
    return {};
}

}  // namespace cw
