#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""The manual's page of all training constants, made of resources/models/training_constants.json in both languages.
training_constants_page.py SOURCE_DIR          fails if a page differs from the constants
training_constants_page.py SOURCE_DIR --write  writes the pages
"""
import json
import re
import sys
from pathlib import Path

MEANINGS = {
    # common
    "stream_share": ("HBM bandwidth that kernels reach", "内核达到的 HBM 带宽占比"),
    "wave_loss": ("share of idle multiprocessors in the last wave of a product that nothing wins back", "矩阵乘最后一波中空闲多处理器未能挽回的比例"),
    "multiprocessors": ("multiprocessors of the part", "多处理器数"),
    "gemm_half_depth": ("inner dimension at which a 16-bit product reaches half its speed", "16 位矩阵乘达到一半速度的内维"),
    "kernel_launch": ("gap that a matrix kernel adds", "每次矩阵内核启动的空隙"),
    "elementwise_backward": ("element-wise time, backward against forward", "逐元素时间，反向与前向之比"),
    "latent_elementwise": ("element-wise work of compressed attention", "压缩注意力的逐元素系数"),
    "odd_expert_elementwise": ("same where the width of experts is no multiple of 128", "专家宽度非 128 倍数时的逐元素系数"),
    "fused_expert_elementwise": ("same with one kernel for all experts", "专家融合内核的逐元素系数"),
    "permute_bytes": ("traffic to sort a token by expert and back, per hidden unit", "按专家排序 token 往返的访存，每隐藏单元"),
    "flash_backward": ("fused attention, backward against forward", "融合注意力反向与前向时间之比"),
    "attention_8bit_speedup": ("fused attention in FP8 against 16 bits", "FP8 融合注意力相对 16 位的速度"),
    "logit_bytes": ("traffic of the loss per token and vocabulary entry", "损失函数访存，每 token 每词表项"),
    "embedding_bytes": ("traffic around embedding and loss per hidden unit", "词嵌入与损失前后访存，每隐藏单元"),
    "fp4_cast_bytes": ("traffic of FP4 casts per element", "FP4 转换访存，每元素"),
    "block_scaled_share": ("speed of block-scaled FP8 against per-tensor", "按块缩放 FP8 相对按张量的速度"),
    "row_scaled_share": ("speed of row-scaled FP8 against per-tensor", "按行缩放 FP8 相对按张量的速度"),
    "nic_share": ("NIC line rate that collectives reach", "集合通信达到的网卡线速占比"),
    "scale_up_latency": ("start of a collective inside a scale-up domain", "扩展域内一次集合通信的起始时延"),
    "nic_latency": ("start of a collective across NICs", "跨网卡一次集合通信的起始时延"),
    "exposed_transfer": ("pipeline transfers that nothing hides", "未被掩盖的流水线传输占比"),
    "exposed_context": ("part of a ring step that nothing hides", "环形传递中未被掩盖的占比"),
    "hidden_gradients": ("gradient traffic that backward can hide at most", "反向最多能掩盖的梯度通信占比"),
    "gradient_window": ("part of a micro batch in which it can", "可掩盖的时段占一个微批之比"),
    "sharded_interference": ("part of the smaller of work and weight traffic that adds", "分片权重通信与计算的干扰"),
    "host_backward": ("host time, backward against forward", "主机下发时间，反向与前向之比"),
    "graph_host_share": ("host time with a recorded iteration", "录制整步后的主机时间占比"),
    "optimizer_bytes": ("traffic of the optimizer per weight", "优化器访存，每权重"),
    "host_optimizer_rate": ("traffic of an optimizer in host memory, each GPU", "主机内存中优化器的访存速率，每 GPU"),
    "straggler_base": ("slowest GPU of a host against the mean", "单机内最慢 GPU 相对均值"),
    "straggler_slope": ("growth of that with √(2 ln hosts)", "其随 √(2 ln 主机数) 的增长"),
    "reserved_bytes": ("memory of driver, context and buffers", "驱动、上下文与通信缓冲的显存"),
    "fragmentation": ("allocated memory against needed", "分配显存与所需之比"),
    "default_batch_tokens": ("tokens of a step where no batch is given", "未给出批量时每步 token 数"),
    "minimum_band": ("band at least", "区间下限"),
    "host_bound_ratio": ("host against device time from which the next holds", "下一项生效的主机与设备时间之比"),
    "host_bound_band": ("band where the host limits", "主机受限时的区间"),
    "expert_band": ("band with experts", "有专家时的区间"),
    "expert_graph_band": ("same with a recorded iteration", "有专家且录制整步时的区间"),
    "odd_expert_band": ("same where their width is no multiple of 128", "专家宽度非 128 倍数时的区间"),
    "unknown_software_band": ("band of a framework of which no run was fitted", "未拟合过的框架的区间"),
    "unstated_band": ("band where inputs are not stated", "输入未写明时的区间"),
    "assumed_fabric_band": ("part of exposed traffic where the NIC is assumed", "网卡为假定时占未掩盖通信之比"),
    # GPU families
    "gemm_16bit": ("large 16-bit products against the peak", "16 位矩阵乘利用率"),
    "gemm_8bit": ("large FP8 products against the peak", "FP8 矩阵乘利用率"),
    "gemm_4bit": ("large FP4 products against the peak", "FP4 矩阵乘利用率"),
    "flash_first": ("first fused attention, forward, against the 16-bit peak", "第一代融合注意力利用率"),
    "flash_second": ("second fused attention, same", "第二代融合注意力利用率"),
    "flash_current": ("current fused attention, same", "现行融合注意力利用率"),
    "scale_up_share": ("NVLink or xGMI rate that collectives reach", "集合通信达到的 NVLink 或 xGMI 速率占比"),
    "host_link": ("rate to host memory, one direction", "到主机内存的单向速率"),
    "typical_nic": ("NIC of a GPU where a publication gives none", "资料未写明时每 GPU 的网卡速率"),
    "extra_band": ("added to the band where no run was fitted", "无拟合数据时增加的区间"),
    # software stacks
    "gemm_factor": ("speed of its matrix libraries", "矩阵库的相对速度"),
    "elementwise": ("element-wise traffic against the ideal", "逐元素访存与理想之比"),
    "eager_elementwise": ("further factor without a compiler", "未编译时的另一系数"),
    "host_per_layer": ("host time of a layer forward", "主机下发一层前向"),
    "host_per_expert_layer": ("host time of a layer with experts, each pass", "主机下发一个专家层，每次"),
    "host_per_expert": ("and for each expert of the GPU", "其中每个本地专家"),
    "host_per_sorted_expert": ("and for each expert of the model, where tokens are sorted expert by expert", "逐专家排序 token 时其中模型的每个专家"),
    "step_overhead": ("fixed time of a step", "每步固定时间"),
    "batch_overhead": ("fixed time of a micro batch", "每微批固定时间"),
    "hidden_tensor": ("tensor-parallel traffic that overlap hides", "被掩盖的张量并行通信占比"),
    "hides_tensor": ("1: it overlaps", "1：与计算重叠"),
    "hides_gradients": ("1: gradients travel during backward", "1：梯度通信与反向重叠"),
    "hides_context": ("1: keys and values travel during attention", "1：键值传递与注意力重叠"),
    "context_imbalance": ("0: ranks share the mask equally; 1: a stretch each", "0：均分掩码；1：各取一段"),
    "adapts_all": ("1: adapters beside every weight; 0: attention alone", "1：所有权重旁有适配器；0：仅注意力"),
    "loss_memory": ("memory of the loss per token and vocabulary entry", "损失函数显存，每 token 每词表项"),
    "gradient_memory": ("memory of the gradient of a weight that is not sharded", "未分片权重的梯度显存"),
    "sharded_memory": ("memory of weight, gradient and optimizer states where weights are sharded", "权重分片时权重、梯度与优化器状态的显存"),
    "activation_memory": ("memory of the input of an activation function in 8-bit low-rank tuning", "8 位低秩微调时激活函数输入的显存"),
    "drops_out": ("models without gates are trained with dropout", "无门控模型训练时使用 dropout"),
    "keeps_weights_8bit": ("weights of FP8 products are kept in FP8 alone", "FP8 矩阵乘的权重只以 FP8 保存"),
    "dispatch_nic_share": ("NIC rate of expert dispatch against other collectives", "专家分发与其他集合通信的网卡速率之比"),
    "hidden_experts": ("expert dispatch that overlap hides", "被掩盖的专家分发占比"),
    "hides_experts": ("1: it overlaps", "1：专家分发与计算重叠"),
    "has_full_graph": ("1: an iteration is recorded once", "1：整步只录制一次"),
    "has_fused_experts": ("1: one kernel for all experts", "1：全部专家一个内核"),
    "sends_tokens_once": ("1: a token goes to a GPU once", "1：每个 token 到每块 GPU 只送一份"),
    "forward_again": ("part of forward that is repeated unasked", "自行重做的前向占比"),
    "latent_again": ("1: keys and values are decompressed again", "1：反向再次解压键值"),
    "repeated_gather": ("tensor-parallel traffic, backward against forward", "张量并行通信，反向与前向之比"),
    "cast_bytes": ("traffic of FP8 casts per element", "FP8 转换访存，每元素"),
    "expert_cast_bytes": ("same per element of a dispatched token", "专家 FP8 转换访存，每元素"),
    "attention_8bit": ("1: attention in FP8 too", "1：注意力也用 FP8"),
    "gradient_bytes": ("gradient of a weight on its way", "梯度通信，每权重"),
    "sharded_gradient_bytes": ("same where weights are sharded", "权重分片时的梯度通信，每权重"),
    "gathers_flat": ("1: sharded weights travel as one ring over all ranks", "1：分片权重沿所有 GPU 组成的单环传输"),
    "owner_broadcast": ("turn of each owner that sends its new weights by itself", "各分片依次广播新权重，每个分片"),
    "accumulate_bytes": ("traffic to accumulate gradients per weight and micro batch", "梯度累加访存，每权重每微批"),
    "unfused_gemm": ("unfused attention products against the peak", "非融合注意力矩阵乘利用率"),
    "odd_head_gemm": ("same where the head is no multiple of 8 wide, factor", "头宽非 8 倍数时的系数"),
    "score_bytes": ("traffic per attention score, forward", "每个注意力分数的前向访存"),
    "flash_half_sequence": ("tokens at which fused attention reaches half its speed", "融合注意力达到一半速度的序列长度"),
    "band": ("half width of the band", "区间半宽"),
}

UNITS = {"share": "", "ratio": "", "flag": ""}
EVIDENCE = {"read": ("read", "已核对"), "unverified": ("not verified", "未核对"), "estimate": ("", "")}
TITLES = ("# Training constants", "# 训练常数")
LEADS = (
    "Every figure that the training model takes from outside the design, made from `resources/models/training_constants.json`. "
    "Fitted figures say on which runs; the others are round, or read where the source says. A variant has the figures of its "
    "base but for those listed. How they are used, and how well it does, is in *Where the numbers come from*.",
    "训练模型取自方案之外的全部数字，由 `resources/models/training_constants.json` 生成。拟合所得的注明所用数据，其余为取整或引自资料。"
    "变体只列出与其基础不同之处。用法与准确度见《数字从何而来》。",
)
HEADS = ("| Constant | Value | Meaning | Range | Source |", "| 常数 | 数值 | 含义 | 范围 | 出处 |")
ONLY = ("only on", "仅用于")
PARTS = (("All runs", "GPU family", "Software", "a variant of"), ("全部训练", "GPU 系列", "软件栈", "基础："))


def short(value):
    return f"{value:.3g}" if 0 < abs(value) < 1e6 and value != int(value) else f"{value:,.0f}"


def figures(constants, language):
    rows = [HEADS[language], "|---|---|---|---|---|"]
    for key, figure in constants.items():
        unit = figure["unit"]
        scale = 1e3 if unit == "s" else 1e-9 if unit == "B/s" else 1
        unit = {"s": " ms", "B/s": " GB/s"}.get(unit, UNITS.get(unit, " " + unit))
        value, low, high = (short(scale * figure[name]) for name in ("value", "low", "high"))
        evidence = EVIDENCE[figure["evidence"]][language]
        source = re.sub(r" \(tests/.*", "", figure["source"]).replace("|", "/") + (f" ({evidence})" if evidence else "")
        rows.append(f"| `{key}` | {value}{unit} | {MEANINGS[key][language]} | {low} – {high} | {source} |")
    return "\n".join(rows)


def page(constants, language):
    every, family, software, variant = PARTS[language]
    text = [TITLES[language], LEADS[language], f"## {every}", figures(constants["common"], language)]
    for group, name, title in (("gpu_families", "family", family), ("stacks", "id", software)):
        for part in constants[group]:
            base = f" ({variant} {part['based_on']})" if "based_on" in part else ""
            if "architectures" in part:
                base += f" · {ONLY[language]} {', '.join(part['architectures'])}"
            text += [f"## {title} {part[name]}{base}", figures(part["constants"], language)]
    return "\n\n".join(text) + "\n"


def main():
    root = Path(sys.argv[1])
    constants = json.loads((root / "resources/models/training_constants.json").read_text(encoding="utf-8"))
    stale = []
    for language, folder in enumerate(("en", "zh_CN")):
        path = root / "resources/manual" / folder / "11-training-constants.md"
        text = page(constants, language)
        if "--write" in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(str(path))
    for path in stale:
        print(f"{path} differs from the constants: run training_constants_page.py {root} --write")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
