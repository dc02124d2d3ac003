// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/training/training_constants.h"
#include "model/units/result.h"

#include <string>

namespace cw {

/// A part of the catalogue under the name that a publication gives it.
struct NamedGpu {
    const Gpu* gpu = nullptr;
    bool isExact = true;  ///< memory and form are as named, or the name says neither
};

/// By alias, by id, or by what the name says in any order and spelling: chip ("H100", "MI300X"), form (SXM, PCIe, NVL)
/// and memory ("80GB"). Refuses a chip that the catalogue lacks, with its name.
Result<NamedGpu> gpuNamed(const std::string& name, const Catalogue& catalogue, const TrainingConstants& constants);

}  // namespace cw
