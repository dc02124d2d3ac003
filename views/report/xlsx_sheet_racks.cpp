// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/drawing_words.h"
#include "views/report/workbook_writer.h"
#include "views/text/words.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace cw {

void WorkbookWriter::writeRacks(lxw_worksheet* sheet)
{
    const Plan& plan = *analysis_.plan;
    const Site& site = analysis_.design->site;
    widths(sheet, {10, 20, 8, 10, 10, 14, 14, 14, 12, 80});
    book_.text(sheet, 0, 0, tr("Racks"), XlsxStyle::Title);
    header(sheet, 2,
           {tr("Rack"), tr("Purpose"), tr("Row"), tr("Used, U"), tr("Devices"), tr("Typical, kW"), tr("Maximum, kW"),
            tr("Share of limit"), tr("Weight, kg"), tr("Contents")});
    const int first = 3;
    int row = first;
    const QString limit = xlsxCellOn(assumptionsName_, kFirstAssumptionRow + static_cast<int>(Assumption::RackLimit),
                                     kAssumptionColumn + 1);
    double typical = 0, maximum = 0, weight = 0;
    int devices = 0;
    for (const Rack& rack : plan.racks) {
        book_.text(sheet, row, 0, QString::fromStdString(rackName(rack)));
        book_.text(sheet, row, 1, rackRoleName(rack.role));
        book_.number(sheet, row, 2, rack.row + 1, XlsxStyle::Integer);
        book_.number(sheet, row, 3, rack.usedU, XlsxStyle::Integer);
        book_.number(sheet, row, 4, static_cast<double>(rack.devices.size()), XlsxStyle::Integer);
        book_.number(sheet, row, 5, inKilowatts(rack.typical), XlsxStyle::Kilowatts);
        book_.number(sheet, row, 6, inKilowatts(rack.max), XlsxStyle::Kilowatts);
        book_.formula(sheet, row, 7, QStringLiteral("=IF(%2>0,%1/%2,0)").arg(xlsxCell(row, 6), limit),
                      inWatts(site.rackPowerLimit) > 0 ? rack.max / site.rackPowerLimit : 0, XlsxStyle::Percent);
        book_.number(sheet, row, 8, inKilograms(rack.weight), XlsxStyle::Decimal);
        book_.text(sheet, row, 9, rackContents(rack, plan, *analysis_.design, *facts_.catalogue), XlsxStyle::Wrapped);
        typical += inKilowatts(rack.typical);
        maximum += inKilowatts(rack.max);
        weight += inKilograms(rack.weight);
        devices += static_cast<int>(rack.devices.size());
        ++row;
    }
    const int last = std::max(first, row - 1);
    book_.text(sheet, row, 0, tr("Total"), XlsxStyle::TotalText);
    const auto total = [&](int column, double value, XlsxStyle style) {
        book_.formula(sheet, row, column,
                      QStringLiteral("=SUBTOTAL(109,%1:%2)").arg(xlsxCell(first, column), xlsxCell(last, column)),
                      value, style);
    };
    total(4, devices, XlsxStyle::TotalInteger);
    total(5, typical, XlsxStyle::TotalDecimal);
    total(6, maximum, XlsxStyle::TotalDecimal);
    total(8, weight, XlsxStyle::TotalDecimal);
    worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(first), 1);
    worksheet_autofilter(sheet, 2, 0, static_cast<lxw_row_t>(last), 9);
    worksheet_repeat_rows(sheet, 2, 2);
}

}  // namespace cw
