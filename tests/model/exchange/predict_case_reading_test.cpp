// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_case_gpu.h"
#include "model/exchange/predict_cases.h"
#include "tests/model/training/training_support.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>
#include <set>
#include <sstream>

using namespace cw;

namespace {

Result<std::vector<TrainingCase>> readText(const std::string& text)
{
    std::istringstream in(text);
    return readTrainingCases(in, test::builtinModels());
}

/// One run on sixteen GPUs; `keys` replace or follow those of the run, `model` those of its model.
TrainingCase run(const std::string& keys = {}, const std::string& model = {}, const std::string& gpu = "H100-80GB-SXM")
{
    const std::string text = R"({"cases": [{"id": "one", "gpu": ")" + gpu + R"(", "gpus": 16)" +
                             (keys.empty() ? R"(, "tp": 2, "pp": 1, "global_batch": 16)" : keys) + R"(, "model": {)" +
                             (model.empty() ? R"("layers": 4, "hidden": 64, "heads": 4, "ffn": 256, "vocab": 100,
                                               "seq_len": 32)"
                                            : model) +
                             "}}]}";
    const auto cases = readText(text);
    if (!cases)
        throw std::runtime_error(text + ": " + cases.error().where);
    return cases->at(0);
}

TrainingCase worded(const std::string& key, const std::string& words, const std::string& more = {})
{
    return run(R"(, "tp": 2, "pp": 1, "global_batch": 16, ")" + key + "\": \"" + words + "\"" + more);
}

TransformerShape shapeNamed(const std::string& name, const std::string& more)
{
    return run("", "\"name\": \"" + name + "\", " + more).model;
}

}  // namespace

TEST_CASE("the words of publications for precision are understood")
{
    struct Words {
        const char* text;
        Precision precision;
        ScaleKind scales;
    };
    for (const Words& words : {Words{"fp16", Precision::Fp16, ScaleKind::Tensor},
                               {"bf16", Precision::Bf16, ScaleKind::Tensor},
                               {"BF16", Precision::Bf16, ScaleKind::Tensor},
                               {"bfloat16 mixed", Precision::Bf16, ScaleKind::Tensor},
                               {"amp_bf16", Precision::Bf16, ScaleKind::Tensor},
                               {"bf16 (some fp16)", Precision::Bf16, ScaleKind::Tensor},
                               {"amp_fp8 fp8", Precision::Fp8, ScaleKind::Tensor},
                               {"FP8 (first figure)", Precision::Fp8, ScaleKind::Tensor},
                               {"FP8-CS", Precision::Fp8, ScaleKind::Tensor},
                               {"FP8-CS (FP8-MX)", Precision::Fp8, ScaleKind::Tensor},
                               {"FP8-MX", Precision::Fp8, ScaleKind::Block},
                               {"MXFP8", Precision::Fp8, ScaleKind::Block},
                               {"FP8 blockwise", Precision::Fp8, ScaleKind::Block},
                               {"float8 rowwise", Precision::Fp8, ScaleKind::Row},
                               {"fp8-rowwise", Precision::Fp8, ScaleKind::Row},
                               {"fp8-tensorwise", Precision::Fp8, ScaleKind::Tensor},
                               {"NVFP4", Precision::Fp4, ScaleKind::Block},
                               {"MXFP4", Precision::Fp4, ScaleKind::Block}}) {
        CAPTURE(words.text);
        const TrainingCase read = worded("precision", words.text, R"(, "recompute": "none")");
        CHECK(read.layout.precision == words.precision);
        CHECK(read.layout.scales == words.scales);
        CHECK_FALSE(read.cannotExpress);
    }
    CHECK(run().layout.precision == Precision::Bf16);
    CHECK(run("", "", "V100-32GB").layout.precision == Precision::Fp16);
    CHECK(run().hasUnstatedInputs);
}

TEST_CASE("the words of publications for sharding are understood")
{
    // The run is tensor parallel over two GPUs: four of the eight of a node are copies of each other.
    struct Words {
        const char* text;
        Sharding sharding;
        int group;
    };
    for (const Words& words : {Words{"none", Sharding::None, 0},
                               {"zero0", Sharding::None, 0},
                               {"DDP", Sharding::None, 0},
                               {"FSDP NO_SHARD", Sharding::None, 0},
                               {"zero1", Sharding::Optimizer, 0},
                               {"ZeRO-1", Sharding::Optimizer, 0},
                               {"zero1 in node", Sharding::Optimizer, 4},
                               {"distributed optimizer", Sharding::Optimizer, 0},
                               {"distributed optimizer (zero1)", Sharding::Optimizer, 0},
                               {"zero2", Sharding::Gradients, 0},
                               {"FSDP SHARD_GRAD_OP", Sharding::Gradients, 0},
                               {"zero3", Sharding::Weights, 0},
                               {"ZeRO stage 3", Sharding::Weights, 0},
                               {"FSDP", Sharding::Weights, 0},
                               {"FSDP2", Sharding::Weights, 0},
                               {"FSDP FULL_SHARD", Sharding::Weights, 0},
                               {"Megatron-FSDP", Sharding::Weights, 0},
                               {"HSDP", Sharding::Weights, 4},
                               {"FSDP HYBRID_SHARD", Sharding::Weights, 4},
                               {"FSDP=128 + DP (MaxText)", Sharding::Weights, 128}}) {
        CAPTURE(words.text);
        const TrainingCase read = worded("sharding", words.text);
        CHECK(read.layout.sharding == words.sharding);
        CHECK(read.layout.shardGroup == words.group);
    }
    CHECK(worded("framework", "PyTorch FSDP").layout.sharding == Sharding::Weights);
    CHECK(worded("source", "pytorch/torchtitan, benchmarks").layout.sharding == Sharding::Weights);
    CHECK(run().layout.sharding == Sharding::Optimizer);
}

TEST_CASE("the words of publications for recomputation are understood")
{
    const auto recompute = [](const char* words) { return worded("recompute", words).layout.recompute; };
    CHECK(recompute("none") == Recompute::None);
    CHECK(recompute("full") == Recompute::Full);
    CHECK(recompute("full, uniform, 1 layer") == Recompute::Full);
    CHECK(recompute("activation checkpointing") == Recompute::Full);
    CHECK(recompute("selective") == Recompute::Selective);
    CHECK(recompute("none or selective (not stated)") == Recompute::Selective);
    CHECK(recompute("selective (per-op SAC)") == Recompute::PerOperator);
    CHECK(recompute("unknown (see recipes)") == Recompute::None);
    CHECK(worded("recompute", "unknown", R"(, "precision": "bf16")").hasUnstatedInputs);
    CHECK_FALSE(
        run(R"(, "tp": 2, "pp": 1, "global_batch": 16, "precision": "bf16", "recompute": "none")").hasUnstatedInputs);
    // Before fused attention, large runs computed everything again.
    const auto old = run(R"(, "tp": 2, "pp": 1, "global_batch": 16, "flash_attention": false)", "", "A100-40GB");
    CHECK(old.layout.recompute == Recompute::Full);
    // What isn't stated is open; so is the share of layers that fms-fsdp checkpoints.
    const auto isOpen = [](const char* words, const char* source) {
        return worded("recompute", words, std::string(R"(, "source": ")") + source + "\"").layout.choosesRecompute;
    };
    CHECK(isOpen("unknown (see recipes)", "NVIDIA-NeMo/Megatron-Bridge"));
    CHECK_FALSE(isOpen("none", "NVIDIA-NeMo/Megatron-Bridge"));
    CHECK_FALSE(isOpen("selective", "NVIDIA-NeMo/Megatron-Bridge"));
    CHECK(isOpen("selective", "foundation-model-stack/fms-fsdp: README.md"));
    CHECK_FALSE(isOpen("none", "foundation-model-stack/fms-fsdp: README.md"));
}

TEST_CASE("a block is gated where its authors say so, else where its width tells")
{
    const std::string fourfold =
        R"("layers": 16, "hidden": 2048, "heads": 32, "ffn": 8192, "vocab": 1000, "seq_len": 64)";
    CHECK(shapeNamed("Llama-3.2-1B", fourfold).isGated);
    CHECK_FALSE(shapeNamed("GPT-1.3B", fourfold).isGated);
    CHECK_FALSE(shapeNamed("BLOOM-1.1B", fourfold).isGated);
    CHECK_FALSE(shapeNamed("Abacus", fourfold).isGated);
    CHECK(shapeNamed("Abacus", fourfold + R"(, "gated": true)").isGated);
    CHECK(shapeNamed("Abacus", fourfold + R"(, "activation": "SwiGLU")").isGated);
    CHECK_FALSE(shapeNamed("Llama-3.2-1B", fourfold + R"(, "activation": "squared ReLU")").isGated);
    CHECK(shapeNamed("Abacus", R"("layers": 2, "hidden": 64, "heads": 4, "ffn": 172, "vocab": 10, "seq_len": 8)")
              .isGated);
    // PaLM has gated blocks of the plain width, Nemotron plain ones.
    CHECK(shapeNamed("PaLM-540B", R"("seq_len": 2048)").isGated);
    CHECK_FALSE(shapeNamed("Nemotron-4 340B", R"("seq_len": 4096)").isGated);
}

TEST_CASE("a model with a published name needs no figures, and stated ones stand")
{
    const TransformerShape preset = test::model("deepseek-v3");
    TransformerShape named = shapeNamed("DeepSeek-V3", R"("seq_len": 4096)");
    CHECK(named.latent == preset.latent);
    CHECK(named.experts.count == 256);
    CHECK(named.experts.denseLayers == 3);
    CHECK(named.parameters() == Approx(preset.parameters()));
    const TransformerShape cut =
        shapeNamed("DeepSeek-V3(4 layers)", R"("layers": 4, "hidden": 7168, "seq_len": 4096, "dense_layers": 1)");
    CHECK(cut.layers == 4);
    CHECK(cut.experts.denseLayers == 1);
    const TransformerShape windowed = shapeNamed("GPT-OSS-120B", R"("layers": 12, "seq_len": 4096)");
    CHECK(windowed.window == 128);
    CHECK(windowed.windowedLayers == 6);
    // The name of another width is another model.
    CHECK(shapeNamed("Llama-3.1-70B", R"("hidden": 64, "heads": 4, "layers": 2, "seq_len": 8, "vocab": 9)").kvHeads ==
          4);
}

TEST_CASE("experts, attention and adapters of a run are read")
{
    const std::string shape = R"("layers": 4, "hidden": 64, "heads": 8, "ffn": 128, "vocab": 100, "seq_len": 512)";
    const TransformerShape model = shapeNamed(
        "Abacus", shape + R"x(, "experts": 16, "topk": 4, "expert_ffn": 32, "shared_experts": 2, "dense_layers": 1,
                           "head_dim": 16, "attention": "sliding window 128 (half of the layers)")x");
    CHECK(model.experts.count == 16);
    CHECK(model.experts.chosen == 4);
    CHECK(model.experts.feedForward == 32);
    CHECK(model.experts.shared == 2);
    CHECK(model.experts.denseLayers == 1);
    CHECK(model.headWidth == 16);
    CHECK(model.window == 128);
    CHECK(model.windowedLayers == 2);
    CHECK(shapeNamed("Abacus", shape + R"(, "attention": "MLA")").latent == test::model("deepseek-v2-lite").latent);
    CHECK(shapeNamed("Abacus", shape + R"(, "attention": "MQA")").kvHeads == 1);
    CHECK(shapeNamed("Abacus", shape + R"(, "experts": 16)").experts.feedForward == 128);
    const TrainingCase adapted = run("", shape + R"(, "peft": "LoRA r32")");
    CHECK(adapted.tuning == Tuning::LowRank);
    CHECK(adapted.adapterRank == 32);
    CHECK(worded("kind", "lora").adapterRank == 16);
    CHECK(worded("kind", "sft").tuning == Tuning::AllWeights);
    CHECK(worded("kind", "pretrain-moe").tuning == Tuning::Pretraining);
}

TEST_CASE("sizes that a publication leaves out follow from those that stand")
{
    const ParallelLayout open = run(R"(, "tp": 2, "pp": 2, "dp": 3, "micro_batch": 2, "grad_accum": 4)").layout;
    CHECK(open.data == 0);
    CHECK(open.globalBatch == 4 * 2 * 4);
    CHECK(run(R"(, "tp": 2, "pp": 2, "global_batch": 32, "grad_accum": 4.0)").layout.microBatch == 2);
    CHECK(run(R"(, "tp": 1, "pp": 1, "cp": 4, "global_batch": 8, "grad_accum": 1)").layout.microBatch == 2);
    CHECK(run(R"(, "global_batch": 16, "sharding": "FSDP")").layout.tensor == 1);
    CHECK(run(R"(, "global_batch": 16)").layout.tensor == 0);
    CHECK(run(R"(, "tp": 8, "global_batch": 16)").layout.pipeline == 1);
    // Two sequences on sixteen GPUs of four ways each: two GPUs more share each.
    CHECK(run(R"(, "tp": 4, "pp": 1, "global_batch": 2)").layout.context == 2);
    // 100 sequences on 16 ranks of two each: 96 were meant.
    CHECK(run(R"(, "tp": 1, "pp": 1, "micro_batch": 2, "global_batch": 100)").layout.globalBatch == 96);
    CHECK(run(R"(, "gpus_per_node": 4, "tp": 1, "pp": 1, "global_batch": 16, "sharding": "zero1 in node")")
              .layout.shardGroup == 4);
    const std::string experts =
        R"("layers": 4, "hidden": 64, "heads": 8, "ffn": 128, "experts": 16, "topk": 2, "vocab": 100, "seq_len": 512)";
    CHECK(run(R"(, "tp": 4, "pp": 1, "ep": 16, "global_batch": 16)", experts).layout.expertTensor == 1);
    CHECK(run(R"(, "tp": 4, "pp": 1, "ep": 4, "global_batch": 16)", experts).layout.expertTensor == 0);
    CHECK(run(R"(, "tp": 4, "pp": 1, "ep": 4, "global_batch": 16)").layout.expert == 1);
}

TEST_CASE("remarks name the schedule, and switches may be words")
{
    CHECK(worded("note", "DualPipe").layout.schedule == PipelineSchedule::DualPipe);
    CHECK(worded("note", "zero-bubble schedule").layout.schedule == PipelineSchedule::ZeroBubble);
    CHECK(worded("note", "Ulysses").layout.contextKind == ContextKind::AllToAll);
    CHECK(worded("framework", "HAI-LLM").layout.schedule == PipelineSchedule::DualPipe);
    const TrainingCase read = worded("dp_overlap", "yes", R"(, "tp_overlap": false, "compile": true)");
    CHECK(read.software.overlapsGradients == true);
    CHECK(read.software.overlapsTensor == false);
    CHECK(read.software.isCompiled == true);
    CHECK_FALSE(run().software.isCompiled);
    CHECK(worded("flash_attention", "FlashAttention-2").layout.hasFlashAttention);
    CHECK_FALSE(run("", "", "A100-80GB-SXM").layout.hasFlashAttention);
}

TEST_CASE("a GPU is found under the names that publications give it")
{
    const auto found = [](const std::string& name) -> std::string {
        const auto named = gpuNamed(name, *test::builtinCatalogue(), *test::builtinConstants());
        return named ? named->gpu->id + (named->isExact ? "" : " (nearest)") : "refused";
    };
    CHECK(found("A100-SXM4-80GB") == "nvidia-a100-sxm4-80");
    CHECK(found("NVIDIA A100 40GB") == "nvidia-a100-sxm4-40");
    CHECK(found("A100") == "nvidia-a100-sxm4-80");
    CHECK(found("A100 PCIe 40GB") == "nvidia-a100-pcie-40");
    CHECK(found("H100 SXM") == "nvidia-h100-sxm5-80");
    CHECK(found("H100-SXM5-80GB") == "nvidia-h100-sxm5-80");
    CHECK(found("H100SXM") == "nvidia-h100-sxm5-80");
    CHECK(found("h100 NVL") == "nvidia-h100-nvl-94");
    CHECK(found("H800") == "nvidia-h800-sxm5-80");
    CHECK(found("H20") == "nvidia-h20-96");
    CHECK(found("GB200 NVL72") == "nvidia-gb200");
    CHECK(found("AMD Instinct MI300X") == "amd-mi300x");
    CHECK(found("MI250X") == "amd-mi250x");
    CHECK(found("V100-16GB") == "nvidia-v100-sxm2-32 (nearest)");
    CHECK(found("Ascend 910B") == "huawei-ascend-910b");
    CHECK(found("nvidia-l40s") == "nvidia-l40s");
    for (const char* name : {"TPU v4", "H1000", "RTX 4090", "", "---", "80GB"})
        CHECK(found(name) == "refused");
}

TEST_CASE("an id tells its family")
{
    CHECK(familyOf("sc21-t1-1.7B") == "sc21-t1");
    CHECK(familyOf("vtrain-multi-001") == "vtrain-multi");
    CHECK(familyOf("nemo-001-DeepSeekV3-DGX-GB300") == "nemo");
    CHECK(familyOf("titan-70b-256-2d") == "titan");
    CHECK(familyOf("mlperf-v4.0-NVIDIA-eos") == "mlperf");
    CHECK(familyOf("run12") == "run");
    CHECK(familyOf("7") == "7");
    CHECK(familyOf("-") == "-");
    CHECK(familyOf("").empty());
}

TEST_CASE("families hold every run once, their worst first")
{
    std::vector<Prediction> predictions(8);
    for (std::size_t i = 0; i < 8; ++i) {
        predictions[i].id = i == 7 ? "b-1" : "a-" + std::to_string(i);
        predictions[i].gpus = 1;
        predictions[i].estimate = TrainingEstimate{};
        predictions[i].measuredTokensPerSecondPerGpu = 100;
        predictions[i].errorPercent = i % 2 == 0 ? static_cast<double>(i) : -10.0 * static_cast<double>(i);
    }
    const auto families = familiesOf(predictions);
    REQUIRE(families.size() == 2);
    CHECK(families[0].name == "a");
    CHECK(families[0].summary.compared == 7);
    REQUIRE(families[0].worst.size() == 5);
    CHECK(families[0].worst[0]->id == "a-5");
    CHECK(families[0].worst[1]->id == "a-3");
    CHECK(families[0].worst[2]->id == "a-1");
    CHECK(families[1].summary.compared == 1);
    CHECK(familiesOf({}).empty());
}

TEST_CASE("two runs of one id are refused")
{
    const std::string one = R"({"id": "one", "gpu": "H100", "model": {"name": "Llama-3-8B"}})";
    const auto twice = readText(R"({"cases": [)" + one + ", " + one + "]}");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::DuplicateId);
    CHECK(twice.error().where == "cases[1].id");
}

TEST_CASE("a file of runs that ends anywhere is refused or read, never believed by halves")
{
    const std::string text = R"({"cases": [{"id": "one", "gpu": "H100", "gpus": 8, "tp": 8, "pp": 1, "global_batch": 4,
        "precision": "fp8", "sharding": "zero1 in node", "model": {"name": "Mixtral 8x7B", "attention": "GQA"}}]})";
    REQUIRE(readText(text));
    for (std::size_t end = 0; end < text.size(); ++end)
        CHECK_FALSE(readText(text.substr(0, end)));
}

TEST_CASE("damaged bytes never break the reader")
{
    std::ifstream in(std::string(CW_SOURCE_DIR) + "/tests/fuzz/seeds/cases/runs.json");
    std::ostringstream all;
    all << in.rdbuf();
    const std::string whole = all.str();
    REQUIRE(readText(whole));
    std::mt19937 random(20261123);
    for (int round = 0; round < 2000; ++round) {
        std::string damaged = whole;
        for (unsigned i = 0; i <= random() % 3; ++i) {
            const std::size_t at = random() % damaged.size();
            switch (random() % 3) {
            case 0: damaged[at] = static_cast<char>(random() % 256); break;
            case 1: damaged.erase(at, 1 + random() % 8); break;
            default: damaged.insert(at, damaged.substr(random() % damaged.size(), random() % 40)); break;
            }
        }
        if (const auto cases = readText(damaged))
            for (const TrainingCase& one : *cases)
                CHECK((one.layout.globalBatch > 0 || one.cannotExpress.has_value()));
    }
}

TEST_CASE("absurd figures are refused or estimated, and no figure that comes out is infinite")
{
    const char* const figures[] = {"0", "1", "3", "1000", "1e9", "-1", "1e300", "0.5", "\"8\"", "null", "[]", "true"};
    for (const char* key : {"gpus",
                            "gpus_per_node",
                            "inter_node_GBps_per_gpu",
                            "tp",
                            "pp",
                            "dp",
                            "cp",
                            "ep",
                            "etp",
                            "virtual_stages",
                            "micro_batch",
                            "global_batch",
                            "grad_accum",
                            "layers",
                            "hidden",
                            "heads",
                            "kv_heads",
                            "ffn",
                            "vocab",
                            "seq_len",
                            "experts",
                            "topk",
                            "expert_ffn",
                            "shared_experts",
                            "dense_layers",
                            "head_dim",
                            "window",
                            "windowed_layers",
                            "prediction_layers"}) {
        for (const char* figure : figures) {
            CAPTURE(key, figure);
            const std::string pair = std::string(", \"") + key + "\": " + figure;
            const bool isOfModel = std::string("layers hidden heads kv_heads ffn vocab seq_len experts topk expert_ffn "
                                               "shared_experts dense_layers head_dim window windowed_layers "
                                               "prediction_layers")
                                       .find(key) != std::string::npos;
            const auto cases = readText(R"({"cases": [{"id": "one", "gpu": "H100")" +
                                        (isOfModel ? R"(, "gpus": 8, "tp": 2, "pp": 1, "global_batch": 16)" : pair) +
                                        R"(, "model": {"name": "Mixtral 8x7B")" + (isOfModel ? pair : "") + "}}]}");
            if (!cases)
                continue;
            const auto prediction = predict(*cases, *test::builtinCatalogue(), test::builtinConstants()).at(0);
            if (prediction.estimate)
                CHECK(std::isfinite(prediction.estimate->tokensPerSecond));
            else
                CHECK(prediction.refused);
        }
    }
}
