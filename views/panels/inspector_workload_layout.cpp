// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_forms.h"
#include "views/panels/property_makers.h"
#include "views/panels/workload_kinds.h"

#include "views/text/words.h"
#include "views/text/words_fields.h"

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

template <class Kind>
QString wordOf(Kind kind)
{
    return qt(std::string(codeWord(kind)));
}

/// The word of the files, "auto" among them.
Property<std::string> recomputeProperty()
{
    return layoutProperty().make<std::string>(
        [](const ParallelLayout& layout) {
            return std::string(layout.choosesRecompute ? kRecomputeAuto : codeWord(layout.recompute));
        },
        [](ParallelLayout& layout, const std::string& word) {
            layout.choosesRecompute = word == kRecomputeAuto;
            layout.recompute = fromCodeWord<Recompute>(word).value_or(Recompute::None);
        });
}

auto trainings(const PropertyForm& form)
{
    return whenAnyIs(form, {WorkloadKind::LlmTraining, WorkloadKind::LayerTraining});
}

}  // namespace

void InspectorForms::addLayout(PropertyForm& form)
{
    form.addGroup(QStringLiteral("layout"), tr("Layout"), true);
    addLayoutSizes(form);
    //: The program chooses how much is computed again
    const QString chosen = tr("Chosen");
    form.addChoice({"recompute", tr("Recomputation"),
                    tr("Activations that are computed again instead of kept: less memory, more work.")},
                   {{chosen, qt(std::string(kRecomputeAuto))},
                    {tr("None", "recomputation"), wordOf(Recompute::None)},
                    {tr("Selective", "recomputation"), wordOf(Recompute::Selective)},
                    {tr("By operator", "recomputation"), wordOf(Recompute::PerOperator)},
                    {tr("Full", "recomputation"), wordOf(Recompute::Full)}},
                   recomputeProperty());
    std::vector<Choice> precisions;
    for (const Precision precision : {Precision::Bf16, Precision::Fp16, Precision::Fp8, Precision::Fp4})
        precisions.push_back({precisionName(precision), wordOf(precision)});
    form.addChoice({"precision", fieldLabel("layout.precision"), tr("Of the matrix products.")}, precisions,
                   layoutProperty().word(&ParallelLayout::precision));
    form.addChoice({"scales", tr("Scales"), tr("What shares one scale in FP8.")},
                   {{tr("A tensor"), wordOf(ScaleKind::Tensor)},
                    {tr("A block (MXFP8)"), wordOf(ScaleKind::Block)},
                    {tr("A row"), wordOf(ScaleKind::Row)}},
                   layoutProperty().word(&ParallelLayout::scales));
    form.addSwitch(
        {"sequence-parallel", tr("Sequence parallel"), tr("Norms are split over the tensor-parallel GPUs, too.")},
        layoutProperty().member(&ParallelLayout::isSequenceParallel));
    form.addSwitch(
        {"flash-attention", fieldLabel("layout.flash_attention"), tr("Attention without its matrix in memory.")},
        layoutProperty().member(&ParallelLayout::hasFlashAttention));
    addSharding(form);
}

void InspectorForms::addLayoutSizes(PropertyForm& form)
{
    constexpr int kWays = WorkloadLimits::kParallel;
    constexpr int kMostStages = 1024;
    //: Zero in a spin box: the program chooses the number
    const QString chosen = tr("chosen");
    const auto number = [](int ParallelLayout::*field) { return layoutProperty().member(field); };
    form.addCount({"tensor", fieldLabel("layout.tp"), tr("GPUs that share each layer; usually those of one server.")},
                  0, kWays, number(&ParallelLayout::tensor), chosen);
    form.addCount({"pipeline", fieldLabel("layout.pp"), tr("Stages that the layers are cut into.")}, 0, kWays,
                  number(&ParallelLayout::pipeline), chosen);
    form.addCount({"data", fieldLabel("layout.dp"), tr("Copies of the model; chosen: what the GPUs allow.")}, 0,
                  WorkloadLimits::kGpus, number(&ParallelLayout::data), chosen);
    form.addCount({"context", fieldLabel("layout.cp"), tr("GPUs that share one sequence.")}, 1, kWays,
                  number(&ParallelLayout::context));
    form.addChoice({"context-kind", tr("Context exchange"), tr("How the GPUs of one sequence see all of it.")},
                   {{tr("Ring"), wordOf(ContextKind::Ring)}, {tr("All-to-all"), wordOf(ContextKind::AllToAll)}},
                   layoutProperty().word(&ParallelLayout::contextKind));
    form.addCount({"expert-parallel", fieldLabel("layout.ep"), tr("GPUs that share the experts of a layer.")}, 1, kWays,
                  number(&ParallelLayout::expert));
    form.addCount({"expert-tensor", fieldLabel("layout.etp"), tr("GPUs that share one expert.")}, 0, kWays,
                  number(&ParallelLayout::expertTensor), tr("as the layers"));
    form.addCount({"virtual-stages", fieldLabel("layout.virtual_stages"),
                   tr("Interleaved stages of each GPU; more shrink the bubble.")},
                  0, kMostStages, number(&ParallelLayout::virtualStages), chosen);
    form.addChoice({"schedule", tr("Schedule"),
                    tr("Order of forward and backward work in the pipeline; 1F1B: one forward, one backward.")},
                   {{tr("1F1B"), wordOf(PipelineSchedule::OneForwardOneBackward)},
                    {tr("Zero bubble"), wordOf(PipelineSchedule::ZeroBubble)},
                    {tr("DualPipe"), wordOf(PipelineSchedule::DualPipe)}},
                   layoutProperty().word(&ParallelLayout::schedule));
    form.addCount(
        {"micro-batch", fieldLabel("layout.micro_batch"), tr("Sequences that go through the pipeline together.")}, 0,
        WorkloadLimits::kBatch, number(&ParallelLayout::microBatch), chosen);
    form.addCount({"global-batch", fieldLabel("layout.global_batch"), tr("Sequences of one optimizer step.")}, 0,
                  WorkloadLimits::kBatch, number(&ParallelLayout::globalBatch), chosen);
}

void InspectorForms::addSharding(PropertyForm& form)
{
    form.addChoice({"sharding", tr("Sharding"),
                    tr("What the copies of the model hold only a share of. ZeRO-1: the optimizer's states; ZeRO-2: "
                       "gradients, too; ZeRO-3 (FSDP): weights, too.")},
                   {{tr("Nothing"), wordOf(Sharding::None)},
                    {QStringLiteral("ZeRO-1"), wordOf(Sharding::Optimizer)},
                    {QStringLiteral("ZeRO-2"), wordOf(Sharding::Gradients)},
                    {QStringLiteral("ZeRO-3 (FSDP)"), wordOf(Sharding::Weights)}},
                   layoutProperty().word(&ParallelLayout::sharding));
    form.addCount({"shard-group", fieldLabel("layout.shard_group"), tr("GPUs over which one copy is spread.")}, 0,
                  WorkloadLimits::kGpus, layoutProperty().member(&ParallelLayout::shardGroup), tr("all copies"));
    form.addSwitch({"offload-optimizer", tr("Offload optimizer"), tr("Optimizer state and step are the host's.")},
                   layoutProperty().member(&ParallelLayout::offloadsOptimizer));
    form.addSwitch({"offload-activations", tr("Offload activations"), tr("Activations wait in host memory.")},
                   layoutProperty().member(&ParallelLayout::offloadsActivations));
}

void InspectorForms::addSoftware(PropertyForm& form)
{
    form.addGroup(QStringLiteral("software"), tr("Software"), false, trainings(form));
    std::vector<Choice> stacks = {{tr("The current one"), QString()}};
    if (const auto constants = form.session().facts().training)
        for (const StackConstants& stack : constants->stacks)
            stacks.push_back({qt(stack.id), qt(stack.id)});
    const auto software = workloadPartProperty(&Workload::software);
    form.addChoice({"stack", fieldLabel("software.stack"), tr("Whose measured figures the estimate takes.")}, stacks,
                   software.member(&TrainingSoftware::stack));
    form.addChoice(
        {"flash", tr("Attention kernels"), tr("Generation of fused attention.")},
        {{tr("As the stack has"), QString()},
         {tr("First"), wordOf(FlashGeneration::First)},
         {tr("Second"), wordOf(FlashGeneration::Second)},
         {tr("Current"), wordOf(FlashGeneration::Current)}},
        software.make<std::string>(
            [](const TrainingSoftware& own) { return own.flash ? std::string(codeWord(*own.flash)) : std::string(); },
            [](TrainingSoftware& own, const std::string& word) { own.flash = fromCodeWord<FlashGeneration>(word); }));
    const auto addSwitch = [&](const Field& field, std::optional<bool> TrainingSoftware::*member) {
        form.addChoice(field,
                       {{tr("As the stack does"), QString()},
                        {tr("Yes"), QStringLiteral("yes")},
                        {tr("No"), QStringLiteral("no")}},
                       software.make<std::string>(
                           [member](const TrainingSoftware& own) -> std::string {
                               return own.*member ? (*(own.*member) ? "yes" : "no") : "";
                           },
                           [member](TrainingSoftware& own, const std::string& word) {
                               own.*member = word.empty() ? std::nullopt : std::optional<bool>(word == "yes");
                           }));
    };
    addSwitch({"compiled", tr("Compiled"), tr("A compiler fuses element-wise work.")}, &TrainingSoftware::isCompiled);
    addSwitch({"overlap-gradients", tr("Gradients overlap"), tr("Gradient traffic goes on behind backward work.")},
              &TrainingSoftware::overlapsGradients);
    addSwitch({"overlap-tensor", tr("Tensor traffic overlaps"), tr("Tensor-parallel traffic goes on behind products.")},
              &TrainingSoftware::overlapsTensor);
    addSwitch({"overlap-experts", tr("Expert traffic overlaps"), tr("Tokens travel to experts behind other work.")},
              &TrainingSoftware::overlapsExperts);
    addSwitch({"full-graph", tr("Recorded iteration"), tr("A whole iteration is recorded once and replayed.")},
              &TrainingSoftware::hasFullGraph);
    addSwitch({"fused-experts", tr("Fused experts"), tr("One kernel works for all experts of a GPU.")},
              &TrainingSoftware::hasFusedExperts);
    addSwitch(
        {"tokens-once", tr("Tokens sent once"), tr("One copy of a token goes to a node, not one to each expert.")},
        &TrainingSoftware::sendsTokensOnce);
    addSwitch({"switch-sums", tr("Switches add"),
               tr("Switches that can add all-reduces on their way do: NVLink SHARP, SHARP.")},
              &TrainingSoftware::sumsInSwitches);
}

}  // namespace cw
