// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/bom_xlsx.h"

#include "views/report/progress.h"
#include "views/report/workbook_writer.h"

#include <xlsxwriter.h>

namespace cw {

namespace {

// Title, blank line, header: the lines of the bill follow.
constexpr int kBomHeaderRow = 2;

}  // namespace

Result<void> writeBomWorkbook(const Analysis& analysis, const Facts& facts, const QString& path, Progress* watched)
{
    Progress unwatched;
    Progress& progress = watched ? *watched : unwatched;
    const Design& design = *analysis.design;
    XlsxBook book(QString::fromStdString(design.name), QString::fromStdString(design.author), analysis.bill.currency);
    WorkbookWriter(analysis, facts, book).writeAll(progress);
    return book.save(path, progress);
}

WorkbookWriter::WorkbookWriter(const Analysis& analysis, const Facts& facts, XlsxBook& book)
    : analysis_(analysis)
    , facts_(facts)
    , book_(book)
    ,
    //: name of a sheet of the workbook, at most 31 characters, none of []:*?/\ and no apostrophe
    summaryName_(tr("Summary"))
    ,
    //: name of a sheet of the workbook: bill of materials
    bomName_(tr("BOM"))
    ,
    //: name of a sheet of the workbook
    cablesName_(tr("Cables"))
    ,
    //: name of a sheet of the workbook
    racksName_(tr("Racks"))
    ,
    //: name of a sheet of the workbook
    assumptionsName_(tr("Assumptions"))
{
}

void WorkbookWriter::writeAll(Progress& progress)
{
    lxw_worksheet* summary = book_.addSheet(summaryName_);
    lxw_worksheet* bom = book_.addSheet(bomName_);
    lxw_worksheet* cables = book_.addSheet(cablesName_);
    lxw_worksheet* racks = book_.addSheet(racksName_);
    lxw_worksheet* assumptions = book_.addSheet(assumptionsName_);
    if (!summary || !bom || !cables || !racks || !assumptions)
        return;
    const std::pair<void (WorkbookWriter::*)(lxw_worksheet*), lxw_worksheet*> sheets[] = {
        {&WorkbookWriter::writeSummary, summary},         {&WorkbookWriter::writeBom, bom},
        {&WorkbookWriter::writeCables, cables},           {&WorkbookWriter::writeRacks, racks},
        {&WorkbookWriter::writeAssumptions, assumptions},
    };
    // The last step is the packing of the file.
    progress.begin(static_cast<int>(std::size(sheets)) + 1);
    for (const auto& [write, sheet] : sheets) {
        if (progress.isCancelled())
            return;
        (this->*write)(sheet);
        progress.advance();
    }
    worksheet_activate(summary);
}

int WorkbookWriter::firstBomRow() const
{
    return kBomHeaderRow + 1;
}

int WorkbookWriter::lastBomRow() const
{
    return firstBomRow() + std::max(0, static_cast<int>(analysis_.bill.lines.size()) - 1);
}

void WorkbookWriter::header(lxw_worksheet* sheet, int row, const QStringList& titles)
{
    for (int column = 0; column < titles.size(); ++column)
        book_.text(sheet, row, column, titles[column], XlsxStyle::Header);
}

void WorkbookWriter::widths(lxw_worksheet* sheet, const std::vector<double>& characters)
{
    for (std::size_t column = 0; column < characters.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, characters[column], nullptr);
    }
}

}  // namespace cw
