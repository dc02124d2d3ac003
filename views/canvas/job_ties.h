// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "model/design/design.h"

#include <vector>

namespace cw {

/// What ties a job to blocks: the pool it runs on and the storage tier that takes its checkpoints or holds its
/// weights.
class JobTies {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
public:
    /// Jobs run on compute blocks; those that train save themselves to storage, those that serve are loaded from it.
    static bool canTie(const Block& block);
    static Design tied(const Design& design, const ElementId& job, const ElementId& block);
    /// Of the undo step.
    static QString title(const Design& design, const ElementId& job, const ElementId& block);
    /// What tying will do, for the status bar.
    static QString hint(const Design& design, const ElementId& job, const ElementId& block);
};

/// The pool of a job that is placed on no block: the compute block that is selected, else the first; "" without one.
ElementId poolFor(const Design& design, const std::vector<ElementId>& selection);

}  // namespace cw
