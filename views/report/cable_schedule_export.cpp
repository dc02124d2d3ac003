// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/cable_schedule_export.h"

#include "views/report/bom_table.h"
#include "views/report/cable_schedule_table.h"
#include "views/report/progress.h"
#include "views/report/safe_file.h"
#include "views/report/xlsx_book.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

#include <xlsxwriter.h>

namespace cw {

namespace {

constexpr int kRowsPerStep = 1000;

struct CableExport {
    Q_DECLARE_TR_FUNCTIONS(cw::CableExport)
};

void writeHeader(XlsxBook& book, lxw_worksheet* sheet, const QStringList& titles, const std::vector<double>& widths)
{
    for (int column = 0; column < titles.size(); ++column) {
        book.text(sheet, 0, column, titles[column], XlsxStyle::Header);
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, widths[static_cast<std::size_t>(column)], nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
}

void writeRows(XlsxBook& book, lxw_worksheet* sheet, const CableSchedule& schedule, Progress& progress)
{
    QStringList titles;
    for (int column = 0; column < kCableColumnCount; ++column)
        titles << cableColumnTitle(static_cast<CableColumn>(column));
    writeHeader(book, sheet, titles,
                {16, 26, 18, 10, 8, 7, 22, 12, 10, 24, 8, 7, 22, 12, 10, 24, 26, 14, 12, 10, 10, 40});
    // A sheet holds LXW_ROW_MAX rows; the last is kept for the sentence that says so.
    const int room = std::min(schedule.size(), static_cast<int>(LXW_ROW_MAX) - 2);
    for (int row = 0; row < room; ++row) {
        if (row % kRowsPerStep == 0) {
            if (progress.isCancelled())
                return;
            progress.advance();
        }
        const ScheduleEntry entry = schedule.entry(row);
        for (int at = 0; at < kCableColumnCount; ++at) {
            const auto column = static_cast<CableColumn>(at);
            if (const auto number = cableNumber(entry, column))
                book.number(sheet, row + 1, at, *number,
                            column == CableColumn::Routed || column == CableColumn::Stocked ? XlsxStyle::Decimal
                                                                                            : XlsxStyle::Integer);
            else if (!isCableNumber(column))
                book.text(sheet, row + 1, at, cableText(schedule, entry, column));
        }
    }
    if (room < schedule.size())
        book.text(sheet, room + 1, 0, CableExport::tr("The sheet is full: the remaining cables are left out."),
                  XlsxStyle::Note);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(room), kCableColumnCount - 1);
}

void writeBundles(XlsxBook& book, lxw_worksheet* sheet, const CableSchedule& schedule)
{
    writeHeader(book, sheet,
                {CableExport::tr("Pull bundle"), CableExport::tr("Network"), CableExport::tr("A rack"),
                 CableExport::tr("Z rack"), CableExport::tr("Cable"), CableExport::tr("Links"),
                 CableExport::tr("Cables"), CableExport::tr("Shortest, m"), CableExport::tr("Longest, m"),
                 CableExport::tr("Route")},
                {12, 20, 10, 10, 28, 9, 9, 12, 12, 40});
    int row = 1;
    for (std::size_t i = 0; i < schedule.bundles().size() && row < static_cast<int>(LXW_ROW_MAX); ++i, ++row) {
        const PullBundle& bundle = schedule.bundles()[i];
        const BundleRoute route = schedule.route(static_cast<std::int32_t>(i));
        book.text(sheet, row, 0, bundleName(static_cast<std::int32_t>(i)));
        book.text(sheet, row, 1, networkKindName(bundle.network));
        book.text(sheet, row, 2, QString::fromStdString(route.fromRack));
        book.text(sheet, row, 3, QString::fromStdString(route.toRack));
        book.text(sheet, row, 4, partLabel(schedule.catalogue(), bundle.cable));
        book.number(sheet, row, 5, bundle.links, XlsxStyle::Integer);
        book.number(sheet, row, 6, std::ceil(bundle.cables - 1e-6), XlsxStyle::Integer);
        book.number(sheet, row, 7, inMetres(bundle.shortest), XlsxStyle::Decimal);
        book.number(sheet, row, 8, inMetres(bundle.longest), XlsxStyle::Decimal);
        book.text(sheet, row, 9, routeText(route));
    }
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(row - 1), 9);
}

void writeTrays(XlsxBook& book, lxw_worksheet* sheet, const CableSchedule& schedule)
{
    writeHeader(book, sheet,
                {CableExport::tr("Tray"), CableExport::tr("From"), CableExport::tr("To"), CableExport::tr("Cables"),
                 CableExport::tr("of unknown diameter"), CableExport::tr("Fill, at least")},
                {18, 10, 10, 10, 18, 16});
    int row = 1;
    for (const TraySegment& segment : schedule.trays().segments) {
        const bool isRow = segment.kind == TrayKind::Row;
        const auto place = [&](int rowStep, int columnStep) {
            Rack rack;
            rack.row = segment.row + rowStep;
            rack.column = segment.column + columnStep;
            return QString::fromStdString(rackName(rack));
        };
        book.text(sheet, row, 0, isRow ? CableExport::tr("above a row") : CableExport::tr("crossing"));
        book.text(sheet, row, 1, place(0, 0));
        book.text(sheet, row, 2, place(isRow ? 0 : 1, isRow ? 1 : 0));
        book.number(sheet, row, 3, segment.cables, XlsxStyle::Integer);
        book.number(sheet, row, 4, segment.unsized, XlsxStyle::Integer);
        if (const auto fill = trayFill(segment, schedule.catalogue().cabling))
            book.number(sheet, row, 5, *fill, XlsxStyle::Percent);
        ++row;
    }
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(row - 1), 5);
}

}  // namespace

QByteArray cableScheduleCsv(const CableSchedule& schedule, ByteOrderMark mark, Progress* progress)
{
    QByteArray csv = mark == ByteOrderMark::Written ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const auto addLine = [&](const auto& cell) {
        for (int column = 0; column < kCableColumnCount; ++column) {
            if (column > 0)
                csv += ',';
            csv += cell(static_cast<CableColumn>(column)).toUtf8();
        }
        csv += "\r\n";
    };
    addLine([](CableColumn column) { return csvTextCell(cableColumnTitle(column)); });
    for (int row = 0; row < schedule.size(); ++row) {
        if (progress && row % kRowsPerStep == 0) {
            if (progress->isCancelled())
                return {};
            progress->advance();
        }
        const ScheduleEntry entry = schedule.entry(row);
        addLine([&](CableColumn column) {
            if (!isCableNumber(column))
                return csvTextCell(cableText(schedule, entry, column));
            const auto number = cableNumber(entry, column);
            return number ? QString::number(*number, 'g', 6) : QString();
        });
    }
    return csv;
}

Result<void> writeCableScheduleWorkbook(const CableSchedule& schedule, const QString& path, Progress* watched)
{
    Progress unwatched;
    Progress& progress = watched ? *watched : unwatched;
    XlsxBook book(QString::fromStdString(schedule.design().name), QString::fromStdString(schedule.design().author),
                  schedule.design().currency);
    lxw_worksheet* rows = book.addSheet(CableExport::tr("Cable schedule"));
    lxw_worksheet* bundles = book.addSheet(CableExport::tr("Pull bundles"));
    lxw_worksheet* trays = book.addSheet(CableExport::tr("Cable trays"));
    if (rows && bundles && trays) {
        writeRows(book, rows, schedule, progress);
        writeBundles(book, bundles, schedule);
        writeTrays(book, trays, schedule);
    }
    return book.save(path, progress);
}

Result<void> writeCableSchedule(const Analysis& analysis, const Facts& facts, const QString& path, Progress* watched)
{
    Progress unwatched;
    Progress& progress = watched ? *watched : unwatched;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QStringLiteral("csv") && ending != QStringLiteral("xlsx"))
        return failure(ErrorCode::Unsupported, {}, {ending.toStdString()});
    const auto schedule = CableSchedule::make(analysis.design, analysis.plan, facts.catalogue, progress.stopToken());
    if (!schedule)
        return failure(ErrorCode::Cancelled);
    progress.begin(schedule->size() / kRowsPerStep + 2);
    if (ending == QStringLiteral("xlsx"))
        return writeCableScheduleWorkbook(*schedule, path, &progress);
    const QByteArray csv = cableScheduleCsv(*schedule, ByteOrderMark::Written, &progress);
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    return writeWhole(path, csv);
}

}  // namespace cw
