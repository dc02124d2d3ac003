// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pieces of the JSON answers about an analysis. Only .cpp files of this room include it.

#include "model/analysis/analysis.h"
#include "model/training/what_if.h"

#include <nlohmann/json.hpp>

#include <string>

namespace cw::analysis_json {

using Json = nlohmann::ordered_json;  ///< keys in the order in which they are written

/// A figure, or null where it is unknown: JSON has neither NaN nor infinity.
Json figure(double value);
const char* word(BomCategory category);
const char* word(Severity severity);
const char* word(PriceScenario scenario);
const char* word(Evidence evidence);
std::string networkWord(NetworkKind kind);
Json amount(const Money& money);

/// The envelope of every answer: program version and name of the design.
Json answer(const Analysis& analysis);
/// The text of a document: two spaces, a newline at the end. What is not UTF-8 is replaced, never thrown at.
std::string print(const Json& json);

/// In the words of a design, so that it can be put into one.
Json layoutJson(const ParallelLayout& layout);
Json networksJson(const Analysis& analysis);
Json reliabilityJson(const Analysis& analysis);
/// What interruptions make of a training estimate; null where they are not known.
void addInterruptions(Json& run, const ReliabilityResult* result);
/// The job on more and fewer GPUs, and which input moves it most: the keys "scaling" and "sensitivity". The layout is
/// complete.
void addWhatIf(Json& json, const JobEstimate& job, const ParallelLayout& layout, const TrainingMachine& machine);
/// Of a workload of the design; adds nothing where there is no estimate.
void addWhatIf(Json& run, const Analysis& analysis, const TrainingResult& result);
Json servingJson(const Analysis& analysis);

/// The study of a network with switches of its own, or nullptr.
const FabricStudy* studyOf(const Analysis& analysis, const ElementId& network);
/// Adds what a study found; null where there is none.
void addStudy(Json& json, const Analysis& analysis, const FabricStudy* study);

}  // namespace cw::analysis_json
