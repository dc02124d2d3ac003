// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/bom_table.h"
#include "views/report/workbook_writer.h"
#include "views/text/words.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace cw {

namespace {

const CableChoice* choiceOf(const Plan& plan, int choice)
{
    return choice < 0 ? nullptr : &plan.cableChoices[static_cast<std::size_t>(choice)];
}

}  // namespace

void WorkbookWriter::writeCables(lxw_worksheet* sheet)
{
    widths(sheet, {18, 30, 22, 30, 22, 46, 22, 12, 12, 12});
    book_.text(sheet, 0, 0, tr("Cables by kind and length"), XlsxStyle::Title);
    int row = writeCableGroups(sheet, 2);
    book_.text(sheet, row + 1, 0, tr("Point-to-point schedule"), XlsxStyle::Title);
    writeCableRows(sheet, row + 2);
}

int WorkbookWriter::writeCableGroups(lxw_worksheet* sheet, int row)
{
    header(sheet, row++,
           {tr("Network"), tr("Cable"), tr("Part number"), tr("Optics, lower / upper end"), tr("Medium"),
            tr("Connection"), tr("Speed of a link, Gb/s"), tr("Stocked, m"), tr("Links"), tr("Cables")});
    const int first = row;
    const Catalogue& catalogue = *facts_.catalogue;
    for (const CableGroup& group : cableGroups(*analysis_.plan)) {
        const CableChoice* choice = choiceOf(*analysis_.plan, group.choice);
        book_.text(sheet, row, 0, networkKindName(group.network));
        if (choice) {
            const Part* part = catalogue.find(choice->cable);
            const auto cable = catalogue.cables.find(choice->cable);
            book_.text(sheet, row, 1, partLabel(catalogue, choice->cable));
            book_.text(sheet, row, 2, part ? QString::fromStdString(part->partNumber) : QString());
            if (!choice->opticLower.empty() || !choice->opticUpper.empty())
                book_.text(sheet, row, 3,
                           tr("%1 / %2").arg(partLabel(catalogue, choice->opticLower),
                                             partLabel(catalogue, choice->opticUpper)));
            book_.text(sheet, row, 4, cable == catalogue.cables.end() ? QString() : mediumName(cable->second.medium));
            book_.text(sheet, row, 5, choiceLabel(catalogue, *choice));
            book_.number(sheet, row, 6, inGigabitsPerSecond(choice->speed), XlsxStyle::Integer);
            book_.number(sheet, row, 7, inMetres(choice->stocked), XlsxStyle::Decimal);
        } else {
            book_.text(sheet, row, 1, tr("no cable of the catalogue fits"));
        }
        book_.number(sheet, row, 8, group.links, XlsxStyle::Integer);
        book_.number(sheet, row, 9, group.cables, XlsxStyle::Integer);
        ++row;
    }
    if (row > first) {
        book_.text(sheet, row, 0, tr("Total"), XlsxStyle::TotalText);
        double sums[2] = {0, 0};
        for (const CableGroup& group : cableGroups(*analysis_.plan)) {
            sums[0] += group.links;
            sums[1] += group.cables;
        }
        for (int at = 0; at < 2; ++at)
            book_.formula(sheet, row, 8 + at,
                          QStringLiteral("=SUM(%1:%2)").arg(xlsxCell(first, 8 + at), xlsxCell(row - 1, 8 + at)),
                          sums[at], XlsxStyle::TotalInteger);
        ++row;
    }
    return row;
}

int WorkbookWriter::writeCableRows(lxw_worksheet* sheet, int row)
{
    const Plan& plan = *analysis_.plan;
    const Design& design = *analysis_.design;
    const Catalogue& catalogue = *facts_.catalogue;
    const int headerRow = row;
    header(sheet, row++,
           {tr("Network"), tr("From: device"), tr("From: port"), tr("To: device"), tr("To: port"), tr("Connection"),
            tr("Speed of a link, Gb/s"), tr("Routed, m"), tr("Stocked, m"), tr("Racks")});
    // A sheet holds LXW_ROW_MAX rows; the last is kept for the sentence that says so.
    const int room = static_cast<int>(LXW_ROW_MAX) - row - 1;
    int written = 0;
    for (const Cable& cable : plan.cables) {
        if (written == room) {
            book_.text(sheet, row, 0, tr("The sheet is full: the remaining cables are left out."), XlsxStyle::Note);
            break;
        }
        const CableChoice* choice = choiceOf(plan, cable.choice);
        const auto rackOf = [&](DeviceIndex device) {
            const RackIndex rack = device < 0 ? -1 : plan.devices[static_cast<std::size_t>(device)].rack;
            return rack < 0 ? QStringLiteral("–")
                            : QString::fromStdString(rackName(plan.racks[static_cast<std::size_t>(rack)]));
        };
        book_.text(sheet, row, 0, networkKindName(cable.network));
        book_.text(sheet, row, 1, QString::fromStdString(deviceName(plan, design, cable.from)));
        book_.text(sheet, row, 2, QString::fromStdString(portName(plan, design, catalogue, cable.from, cable)));
        if (cable.to >= 0) {
            book_.text(sheet, row, 3, QString::fromStdString(deviceName(plan, design, cable.to)));
            book_.text(sheet, row, 4, QString::fromStdString(portName(plan, design, catalogue, cable.to, cable)));
        } else {
            book_.text(sheet, row, 3, tierName("manager"));
        }
        if (choice) {
            book_.text(sheet, row, 5, choiceLabel(catalogue, *choice));
            book_.number(sheet, row, 6, inGigabitsPerSecond(choice->speed), XlsxStyle::Integer);
            book_.number(sheet, row, 8, inMetres(choice->stocked), XlsxStyle::Decimal);
        }
        book_.number(sheet, row, 7, static_cast<double>(cable.length), XlsxStyle::Decimal);
        book_.text(sheet, row, 9, tr("%1 → %2").arg(rackOf(cable.from), rackOf(cable.to)));
        ++row;
        ++written;
    }
    worksheet_autofilter(sheet, static_cast<lxw_row_t>(headerRow), 0,
                         static_cast<lxw_row_t>(std::max(headerRow, row - 1)), 9);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(headerRow), static_cast<lxw_row_t>(headerRow));
    return row;
}

}  // namespace cw
