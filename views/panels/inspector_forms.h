// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "views/panels/property_form.h"

namespace cw {

/// What the inspector shows for each kind of element. All ids of a form are of the kind.
class InspectorForms {
    Q_DECLARE_TR_FUNCTIONS(InspectorForms)
public:
    static void fillCompute(PropertyForm& form);
    static void fillStorage(PropertyForm& form);
    static void fillService(PropertyForm& form);
    static void fillNetwork(PropertyForm& form);
    static void fillWorkload(PropertyForm& form);
    /// The design itself and its site; the form's one id is "".
    static void fillDesign(PropertyForm& form);
    /// The storage blocks that a job can name.
    static std::vector<Choice> storageTiers(const PropertyForm& form);

private:
    static void addName(PropertyForm& form);
    static void addBlockRows(PropertyForm& form, const Field& part, const std::vector<Choice>& parts);
    static void addPorts(PropertyForm& form);
    static void addCatalogueFigures(PropertyForm& form);
    static void addComputeResults(PropertyForm& form);
    static void addProtection(PropertyForm& form);
    static void addStorageResults(PropertyForm& form);
    static void addNetworkFabric(PropertyForm& form);
    static void addNetworkRails(PropertyForm& form);
    static void addNetworkSwitches(PropertyForm& form);
    static void addNetworkResults(PropertyForm& form);
    static void addWorkloadKind(PropertyForm& form);
    static void addPool(PropertyForm& form);
    static void addGoal(PropertyForm& form);
    static void addPreset(PropertyForm& form);
    static void addModelShape(PropertyForm& form);
    static void addExperts(PropertyForm& form);
    static void addLayout(PropertyForm& form);
    static void addLayoutSizes(PropertyForm& form);
    static void addSharding(PropertyForm& form);
    static void addSoftware(PropertyForm& form);
    static void addTuning(PropertyForm& form);
    static void addCheckpoints(PropertyForm& form);
    static void addTrainingResults(PropertyForm& form);
    static void addRoom(PropertyForm& form);
    static void addBusiness(PropertyForm& form);
};

/// The key figures of a part, a line each, with provenance: for tooltips.
QString partSummary(const Part& part, const Catalogue& catalogue);
/// "Power, max: 10.2 kW", the source of one field of a part.
QString sourceText(const Part& part, const std::string& field);
/// Another part for a block: ports that its units do not have are given up, and a name that was the part's follows.
void changePart(Design& design, const Catalogue& catalogue, const ElementId& block, const PartId& part);

}  // namespace cw
