// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/job_ties.h"

#include "views/text/words.h"

namespace cw {

namespace {

bool isServing(const Design& design, const ElementId& job)
{
    const Workload* workload = design.workload(job);
    return workload && workload->kind == WorkloadKind::LlmServing;
}

}  // namespace

bool JobTies::canTie(const Block& block)
{
    return block.compute() || block.storage();
}

Design JobTies::tied(const Design& design, const ElementId& job, const ElementId& block)
{
    Design changed = design;
    Workload* workload = changed.workload(job);
    const Block* end = changed.block(block);
    if (!workload || !end || !canTie(*end))
        return changed;
    (end->compute() ? workload->block : workload->checkpoint.tier) = block;
    return changed;
}

QString JobTies::title(const Design& design, const ElementId& job, const ElementId& block)
{
    const QString name = elementName(job, design), end = elementName(block, design);
    if (design.block(block)->compute())
        return tr("Run %1 on %2", "a job and a pool").arg(name, end);
    return isServing(design, job) ? tr("Load %1 from %2", "a served model and a storage tier").arg(name, end)
                                  : tr("Save %1 to %2", "a job and a storage tier").arg(name, end);
}

QString JobTies::hint(const Design& design, const ElementId& job, const ElementId& block)
{
    const QString name = elementName(job, design), end = elementName(block, design);
    if (design.block(block)->compute())
        return tr("Runs %1 on %2.", "a job on a block").arg(name, end);
    return isServing(design, job)
               ? tr("Loads the weights of %1 from %2.", "a served model and a storage tier").arg(name, end)
               : tr("Saves the checkpoints of %1 to %2.", "a job and a storage tier").arg(name, end);
}

ElementId poolFor(const Design& design, const std::vector<ElementId>& selection)
{
    for (const ElementId& id : selection)
        if (const Block* block = design.block(id); block && block->compute())
            return id;
    for (const Block& block : design.blocks)
        if (block.compute())
            return block.id;
    return {};
}

}  // namespace cw
