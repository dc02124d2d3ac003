// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/export_actions.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QTimer>

#include "model/exchange/analysis_json.h"
#include "views/report/bom_csv.h"
#include "views/report/bom_xlsx.h"
#include "views/report/print.h"
#include "views/report/report_document.h"
#include "views/report/safe_file.h"
#include "views/text/words.h"

namespace cw {

namespace {

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
}

void ExportActions::exportReport()
{
    exportTo(tr("Export report"), QStringLiteral("report"), tr("report"), {tr("PDF document (*.pdf)")},
             [this](const Analysis& analysis, const QString& path) {
                 return writeReport(analysis, session_.facts(), path, {});
             });
}

void ExportActions::exportBom()
{
    exportTo(tr("Export bill of materials"), QStringLiteral("bom"), tr("bill of materials"),
             {tr("Workbook (*.xlsx)"), tr("Comma-separated values (*.csv)"), tr("JSON (*.json)")},
             [this](const Analysis& analysis, const QString& path) {
                 const QString ending = QFileInfo(path).suffix().toLower();
                 if (ending == QStringLiteral("csv"))
                     return writeBomCsv(analysis, path);
                 if (ending == QStringLiteral("json"))
                     return writeWhole(path, QByteArray::fromStdString(billToJson(analysis)));
                 return writeBomWorkbook(analysis, session_.facts(), path);
             });
}

void ExportActions::exportDrawing(DrawingView view)
{
    const QString stem = view == DrawingView::Racks   ? tr("racks")
                         : view == DrawingView::Floor ? tr("floor plan")
                                                      : tr("topology");
    exportTo(tr("Export drawing"), QStringLiteral("drawing"), stem,
             {tr("Vector drawing (*.svg)"), tr("PDF document (*.pdf)"), tr("Picture (*.png)")},
             [this, view](const Analysis& analysis, const QString& path) {
                 return writeDrawing(analysis, session_.facts(), view, path);
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
    run(path, write);
}

void ExportActions::run(const QString& path, const Write& write)
{
    // What is exported is what is shown: if an edit is still being worked out, wait for it.
    if (!session_.isUpToDate()) {
        QProgressDialog progress(tr("Working out the design…"), tr("Cancel"), 0, 0, window_);
        progress.setMinimumDuration(300);
        QEventLoop loop;
        connect(&session_, &Session::analysisChanged, &loop, [&] {
            if (session_.isUpToDate())
                loop.quit();
        });
        connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
        if (!session_.isUpToDate())
            loop.exec();
        if (progress.wasCanceled())
            return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const AnalysisPtr analysis = session_.analysis();
    const Result<void> written = write(*analysis, path);
    QApplication::restoreOverrideCursor();
    if (!written) {
        QMessageBox::critical(window_, tr("Clusterwright"), errorText(written.error()));
        return;
    }
    emit message(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

}  // namespace cw
