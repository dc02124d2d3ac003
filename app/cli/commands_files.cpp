// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Commands that write files for people: bom, report, draw.
#include <QFileInfo>

#include "app/cli/commands.h"
#include "model/exchange/analysis_json.h"
#include "views/report/bom_csv.h"
#include "views/report/bom_xlsx.h"
#include "views/report/drawing.h"
#include "views/report/report_document.h"
#include "views/report/safe_file.h"

namespace cw {

namespace {

/// Runs `write` on the analysis of the command's design.
template <class Write>
int writeAnalysis(const CommandLine& line, const QStringList& endings, Write write)
{
    const QString path = QString::fromStdString(line.output);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!endings.contains(ending))
        return reportUnusable(Error{ErrorCode::UnknownChoice,
                                    "--output",
                                    {("." + ending).toStdString(), ("." + endings.join(", .")).toStdString()},
                                    {}});
    const auto analysis = analysisOf(line);
    if (!analysis)
        return reportUnusable(analysis.error());
    const Result<void> written = write(**analysis, (*analysis)->facts, path, ending);
    return written ? kExitDone : reportUnusable(written.error());
}

}  // namespace

int runBom(const CommandLine& line)
{
    return writeAnalysis(line, {"xlsx", "csv", "json"},
                         [](const Analysis& analysis, const Facts& facts, const QString& path, const QString& ending) {
                             if (ending == "xlsx")
                                 return writeBomWorkbook(analysis, facts, path);
                             if (ending == "csv")
                                 return writeBomCsv(analysis, path);
                             return writeWhole(path, QByteArray::fromStdString(billToJson(analysis)));
                         });
}

int runReport(const CommandLine& line)
{
    return writeAnalysis(line, {"pdf"},
                         [](const Analysis& analysis, const Facts& facts, const QString& path, const QString&) {
                             return writeReport(analysis, facts, path, {});
                         });
}

int runDraw(const CommandLine& line)
{
    const DrawingView view = line.view == "racks"   ? DrawingView::Racks
                             : line.view == "floor" ? DrawingView::Floor
                                                    : DrawingView::Topology;
    return writeAnalysis(line, {"svg", "pdf", "png"},
                         [view](const Analysis& analysis, const Facts& facts, const QString& path, const QString&) {
                             return writeDrawing(analysis, facts, view, path);
                         });
}

}  // namespace cw
