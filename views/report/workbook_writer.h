// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/analysis/analysis.h"
#include "views/report/xlsx_book.h"

#include <QCoreApplication>
#include <QStringList>

namespace cw {

class Progress;

/// Fills the sheets of the workbook. The order of calls is free except that each sheet is written once: where a
/// formula points at another sheet, the cell is known beforehand.
class WorkbookWriter {
    Q_DECLARE_TR_FUNCTIONS(cw::WorkbookWriter)
public:
    WorkbookWriter(const Analysis& analysis, const Facts& facts, XlsxBook& book);

    /// Writes all sheets in the order of their tabs.
    /// Cancelled through `progress`, it leaves the sheets that are still to come empty.
    void writeAll(Progress& progress);

private:
    void writeSummary(lxw_worksheet* sheet);
    void writeBom(lxw_worksheet* sheet);
    void writeCables(lxw_worksheet* sheet);
    void writeRacks(lxw_worksheet* sheet);
    void writeAssumptions(lxw_worksheet* sheet);

    int writeKeyFigures(lxw_worksheet* sheet, int row);
    int writeCapex(lxw_worksheet* sheet, int row);
    int writeOwnership(lxw_worksheet* sheet, int row);
    void writeBomLine(lxw_worksheet* sheet, int row, const BomLine& line);
    void writeBomTotals(lxw_worksheet* sheet, int row);
    int writeCableGroups(lxw_worksheet* sheet, int row);
    int writeCableRows(lxw_worksheet* sheet, int row);
    void header(lxw_worksheet* sheet, int row, const QStringList& titles);
    void widths(lxw_worksheet* sheet, const std::vector<double>& characters);

    /// First and last row of the bill's lines on its sheet; the last equals the first for an empty bill.
    int firstBomRow() const;
    int lastBomRow() const;

    const Analysis& analysis_;
    const Facts& facts_;
    XlsxBook& book_;
    QString summaryName_, bomName_, cablesName_, racksName_, assumptionsName_;
    int capexRow_ = 0;  ///< of the capex totals on the Summary sheet
};

/// A figure of the Assumptions sheet, in the order of its rows.
enum class Assumption {
    Gpus,
    TypicalKw,
    MaxKw,
    AverageLoad,
    Pue,
    HoursPerYear,
    Electricity,
    EnergyBilled,
    FacilityRate,
    SupportShare,
    StaffCount,
    StaffYear,
    OtherCapex,
    Years,
    Residual,
    Utilisation,
    Spares,
    RackLimit,
    CableSlack
};
inline constexpr int kAssumptionCount = static_cast<int>(Assumption::CableSlack) + 1;
inline constexpr int kFirstAssumptionRow = 4;
inline constexpr int kAssumptionColumn = 1;  ///< low; typical and high follow

/// The three values (low, typical, high) from which the formulas of the Summary reproduce the analysis.
struct AssumptionValues {
    double low = 0, typical = 0, high = 0;
};
AssumptionValues assumptionValues(Assumption which, const Analysis& analysis);

}  // namespace cw
