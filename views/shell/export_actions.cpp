// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/export_actions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>

#include "model/exchange/analysis_json.h"
#include "views/as_built/as_built_table.h"
#include "views/report/bom_csv.h"
#include "views/report/bom_xlsx.h"
#include "views/report/cable_schedule_export.h"
#include "views/report/cable_sheet_export.h"
#include "views/report/port_map_sheet.h"
#include "views/report/print.h"
#include "views/report/report_document.h"
#include "views/report/safe_file.h"
#include "views/text/words.h"

#include <utility>

namespace cw {

namespace {

/// Below this a dialog would only flash up.
constexpr int kPatienceMilliseconds = 400;
constexpr int kProgressMilliseconds = 50;

/// "*.xlsx" out of "Workbook (*.xlsx)".
QString endingOf(const QString& filter)
{
    const qsizetype dot = filter.indexOf(QStringLiteral("*."));
    return dot < 0 ? QString() : filter.mid(dot + 2, filter.indexOf(')', dot) - dot - 2);
}

}  // namespace

ExportActions::ExportActions(Session& session, QWidget* window)
    : QObject(window)
    , session_(session)
    , window_(window)
{
    progressTimer_.setInterval(kProgressMilliseconds);
    connect(&progressTimer_, &QTimer::timeout, this, &ExportActions::showProgress);
    connect(&session_, &Session::analysisChanged, this, &ExportActions::begin);
}

void ExportActions::exportReport()
{
    exportTo(tr("Export report"), QStringLiteral("report"), tr("report"), {tr("PDF document (*.pdf)")},
             [options = chosenReportOptions()](const Analysis& analysis, const Facts& facts, const QString& path,
                                               Progress& progress) {
                 return writeReport(analysis, facts, path, options, &progress);
             });
}

void ExportActions::exportBom()
{
    exportTo(tr("Export bill of materials"), QStringLiteral("bom"), tr("bill of materials"),
             {tr("Workbook (*.xlsx)"), tr("Comma-separated values (*.csv)"), tr("JSON (*.json)")},
             [](const Analysis& analysis, const Facts& facts, const QString& path, Progress& progress) {
                 const QString ending = QFileInfo(path).suffix().toLower();
                 if (ending == QStringLiteral("csv"))
                     return writeBomCsv(analysis, path);
                 if (ending == QStringLiteral("json"))
                     return writeWhole(path, QByteArray::fromStdString(billToJson(analysis)));
                 return writeBomWorkbook(analysis, facts, path, &progress);
             });
}

void ExportActions::exportCables()
{
    exportTo(tr("Export cable schedule"), QStringLiteral("cables"), tr("cable schedule"),
             {tr("Workbook (*.xlsx)"), tr("Comma-separated values (*.csv)")},
             [](const Analysis& analysis, const Facts& facts, const QString& path, Progress& progress) {
                 return writeCableSchedule(analysis, facts, path, &progress);
             });
}

void ExportActions::exportCableSheet()
{
    exportTo(tr("Export point-to-point sheet"), QStringLiteral("cableSheet"), tr("point to point"),
             {tr("Workbook (*.xlsx)"), tr("Comma-separated values (*.csv)")},
             [](const Analysis& analysis, const Facts& facts, const QString& path, Progress& progress) {
                 const Wiring all = wiringOf(*analysis.design, *analysis.plan, *facts.catalogue, std::nullopt);
                 return writeCableSheet({all, *facts.catalogue}, path, &progress);
             });
}

void ExportActions::exportAsBuilt(const std::shared_ptr<const AsBuiltComparison>& comparison)
{
    if (!comparison)
        return;
    exportTo(tr("Export differences as built"), QStringLiteral("asBuilt"), tr("as built"),
             {tr("Comma-separated values (*.csv)")},
             [comparison](const Analysis&, const Facts&, const QString& path, Progress&) {
                 return writeWhole(path, asBuiltCsv(*comparison));
             });
}

void ExportActions::exportPortMap(const PortMapSheet& sheet)
{
    exportTo(
        tr("Export port map"), QStringLiteral("portMap"), sheet.device,
        {tr("PDF document (*.pdf)"), tr("Comma-separated values (*.csv)")},
        [sheet](const Analysis&, const Facts&, const QString& path, Progress&) { return writePortMap(sheet, path); });
}

void ExportActions::exportAddresses(AddressSheet sheet)
{
    exportTo(tr("Export addresses"), QStringLiteral("addresses"), addressSheetTitle(sheet),
             {tr("Comma-separated values (*.csv)")},
             [sheet](const Analysis& analysis, const Facts&, const QString& path, Progress& progress) {
                 // The analysis outlives the work, which is all that the book asks.
                 const AddressBookPtr book =
                     AddressBook::make(AnalysisPtr(AnalysisPtr(), &analysis), progress.stopToken());
                 return book ? writeAddressSheet(*book, sheet, path, &progress)
                             : Result<void>(failure(ErrorCode::Cancelled));
             });
}

void ExportActions::exportDrawing(DrawingView view)
{
    const QString stem = view == DrawingView::Racks   ? tr("racks")
                         : view == DrawingView::Floor ? tr("floor plan")
                                                      : tr("topology");
    exportTo(tr("Export drawing"), QStringLiteral("drawing"), stem,
             {tr("Vector drawing (*.svg)"), tr("PDF document (*.pdf)"), tr("Picture (*.png)")},
             [view](const Analysis& analysis, const Facts& facts, const QString& path, Progress& progress) {
                 return writeDrawing(analysis, facts, view, path, &progress);
             });
}

void ExportActions::print()
{
    printReport(window_, session_.analysis(), session_.facts());
}

void ExportActions::setUpPage()
{
    setUpReportPage(window_);
}

void ExportActions::exportTo(const QString& title, const QString& key, const QString& stem, const QStringList& filters,
                             const Write& write)
{
    if (isBusy())
        return;
    QSettings settings;
    const QString folderKey = QStringLiteral("export/%1/folder").arg(key);
    const QString filterKey = QStringLiteral("export/%1/ending").arg(key);
    QString filter = filters.front();
    for (const QString& one : filters)
        if (endingOf(one) == settings.value(filterKey).toString())
            filter = one;
    QString name = QString::fromStdString(session_.design()->name);
    name.replace('/', '-');
    if (name.isEmpty())
        name = QFileInfo(window_->windowFilePath()).completeBaseName();
    const QString base = name.isEmpty() ? stem : QStringLiteral("%1 - %2").arg(name, stem);
    const QString start = QDir(settings.value(folderKey, QDir::homePath()).toString())
                              .filePath(QStringLiteral("%1.%2").arg(base, endingOf(filter)));
    QString path = QFileDialog::getSaveFileName(window_, title, start, filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += '.' + endingOf(filter);
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    settings.setValue(filterKey, QFileInfo(path).suffix().toLower());
    writeTo(path, write);
}

void ExportActions::writeTo(const QString& path, const Write& write)
{
    if (isBusy())
        return;
    waiting_ = Export{path, write};
    dialog_ = new QProgressDialog(tr("Working out the design…"), tr("Cancel"), 0, 0, window_);
    dialog_->setObjectName(QStringLiteral("exportProgress"));
    dialog_->setWindowTitle(tr("Export"));
    dialog_->setWindowModality(Qt::WindowModal);
    dialog_->setAutoReset(false);
    dialog_->setAutoClose(false);
    dialog_->setMinimumDuration(kPatienceMilliseconds);
    // Starts the clock of that duration anew; otherwise work without steps is told of after Qt's four seconds.
    dialog_->setValue(0);
    connect(dialog_, &QProgressDialog::canceled, this, &ExportActions::cancel);
    begin();
}

bool ExportActions::isBusy() const
{
    return waiting_ || task_.isRunning();
}

void ExportActions::begin()
{
    // What is exported is what is shown: an edit that is still being worked out is waited for.
    if (!waiting_ || !session_.isUpToDate())
        return;
    const Export job = *std::exchange(waiting_, std::nullopt);
    if (dialog_)
        dialog_->setLabelText(tr("Writing %1…").arg(QFileInfo(job.path).fileName()));
    task_.start([job, analysis = session_.analysis(), facts = session_.facts()](
                    Progress& progress) { return job.write(*analysis, facts, job.path, progress); },
                [this, path = job.path](const Result<void>& written) { finish(path, written); });
    progressTimer_.start();
}

void ExportActions::cancel()
{
    if (const auto given = std::exchange(waiting_, std::nullopt))
        finish(given->path, failure(ErrorCode::Cancelled));
    else
        task_.cancel();
}

void ExportActions::showProgress()
{
    if (!dialog_ || dialog_->wasCanceled())
        return;
    const Progress& progress = task_.progress();
    if (dialog_->maximum() != progress.steps())
        dialog_->setMaximum(progress.steps());
    // Last, because a modal dialog looks for events here and the work may end meanwhile.
    if (progress.steps() > 0)
        dialog_->setValue(progress.done());
}

void ExportActions::finish(const QString& path, const Result<void>& written)
{
    progressTimer_.stop();
    if (dialog_)
        dialog_->deleteLater();
    dialog_.clear();
    if (written) {
        emit message(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    } else if (written.error().code == ErrorCode::Cancelled) {
        emit message(tr("Export cancelled: %1 is as it was.").arg(QDir::toNativeSeparators(path)));
    } else {
        auto* told = new QMessageBox(QMessageBox::Critical, tr("Clusterwright"), errorText(written.error()),
                                     QMessageBox::Ok, window_);
        told->setAttribute(Qt::WA_DeleteOnClose);
        told->open();
    }
}

}  // namespace cw
