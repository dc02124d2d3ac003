// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/report/address_book.h"
#include "views/report/page_flow.h"
#include "views/report/report_document.h"

#include <QCoreApplication>

#include <stop_token>

namespace cw {

/// Writes the chapters of the report into a flow. One file a chapter; every figure comes from the analysis. The drawing
/// steps outlive the writer: they may refer to the analysis and the facts, never to the writer itself.
class ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(cw::ReportWriter)
public:
    ReportWriter(const Analysis& analysis, const Facts& facts, const ReportOptions& options, PageFlow& flow);

    /// Cancelled through `progress`, it leaves the chapters that are still to come out.
    void writeChapters(Progress* progress);
    PageSteps coverPage(const QSizeF& page) const;

private:
    void writeSummary();
    void writeRequirements();
    void writeBlocks();
    void writeProgramChoices();
    void writeSiteAssumptions();
    void writeTopology();
    void writeNetworks();
    void writeNetwork(const Network& network);
    void writeFailures(std::stop_token stop);
    void writeCables(std::stop_token stop);
    void writeAddresses(std::stop_token stop);
    void writeAddressRules(const AddressBook& book);
    void writeSheet(const AddressBook& book, AddressSheet sheet, const std::vector<double>& weights, int most);
    void writeQuality(const AddressBook& book);
    void writeHeadroom(const AddressBook& book);
    void writePartitions(const AddressBook& book);
    void writeStorage();
    void writeRacks();
    void writePower();
    void writeCost();
    void writeOwnership();
    void writeTraining();
    void writeTrainingResult(const TrainingResult& result);
    void writeTrainingDrawings(const TrainingResult& result, const QString& name);
    void writeInterruptions(const ReliabilityResult& result, const QString& name);
    void writeInterruptionSources(const ReliabilityResult& result, const QString& name);
    /// Figures with their values and remarks, a row each.
    static Table figureTable(const QString& caption);
    void writeServing();
    void writeServingResult(const ServingResult& result);
    void writeServingDrawings(const ServingResult& result, const QString& name);
    void writeRules();
    void writeBill();
    void writeSources();

    QString blockName(const ElementId& id) const;
    QString modelOf(const PartId& id) const;
    bool showsPrices() const { return options_.prices == PriceShown::Shown; }

    const Analysis& analysis_;
    const Design& design_;
    const Plan& plan_;
    const Facts& facts_;
    const ReportOptions& options_;
    PageFlow& flow_;
};

}  // namespace cw
