// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/calibration_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "model/exchange/calibration_runs.h"
#include "views/report/safe_file.h"
#include "views/text/words.h"
#include "views/text/words_what_if.h"
#include "views/training/training_plots.h"

#include <cmath>
#include <sstream>
#include <utility>

namespace cw {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;
constexpr int kFewRuns = 5;

QString errorCell(double percent)
{
    return std::isfinite(percent) ? changeText(percent / 100) : QString();
}

}  // namespace

CalibrationDialog::CalibrationDialog(Session& session, CalibrationStore store, QWidget* parent)
    : QDialog(parent)
    , session_(session)
    , store_(std::move(store))
{
    setWindowTitle(tr("Calibrate on own runs"));
    setAccessibleName(windowTitle());
    resize(620, 520);
    auto* intro = new QLabel(tr("Reads measured runs in the form of the shipped cases file, fits the figures of the "
                                "model that these runs move, and shows the error before and after. Figures stay within "
                                "their published range and near where the published runs put them."),
                             this);
    intro->setWordWrap(true);
    state_ = new QLabel(this);
    state_->setObjectName(QStringLiteral("calibration-state"));
    state_->setWordWrap(true);
    words_ = new QLabel(this);
    words_->setObjectName(QStringLiteral("calibration-words"));
    words_->setWordWrap(true);
    open_ = new QPushButton(icon(QStringLiteral("import")), tr("&Import runs…"), this);
    open_->setObjectName(QStringLiteral("calibration-open"));
    cancel_ = new QPushButton(tr("&Stop"), this);
    busy_ = new QProgressBar(this);
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setAccessibleName(tr("Fitting"));
    table_ = new QTableWidget(0, 3, this);
    table_->setObjectName(QStringLiteral("calibration-runs"));
    table_->setHorizontalHeaderLabels({tr("Run"), tr("Error before"), tr("Error after")});
    table_->setAccessibleName(tr("Own runs with their errors"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    name_ = new QLineEdit(tr("Own runs"), this);
    name_->setAccessibleName(tr("Name of the calibration"));
    save_ = new QPushButton(tr("Save and &use"), this);
    save_->setObjectName(QStringLiteral("calibration-save"));
    use_ = new QPushButton(tr("Use the &saved one"), this);
    use_->setObjectName(QStringLiteral("calibration-use"));
    builtIn_ = new QPushButton(tr("Use the &built-in one"), this);
    builtIn_->setObjectName(QStringLiteral("calibration-built-in"));

    auto* fitLine = new QHBoxLayout;
    fitLine->addWidget(open_);
    fitLine->addWidget(busy_, 1);
    fitLine->addWidget(cancel_);
    fitLine->addStretch(1);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), name_);
    auto* useLine = new QHBoxLayout;
    useLine->addWidget(save_);
    useLine->addStretch(1);
    useLine->addWidget(use_);
    useLine->addWidget(builtIn_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(state_);
    column->addLayout(fitLine);
    column->addWidget(words_);
    column->addWidget(table_, 1);
    column->addLayout(form);
    column->addLayout(useLine);
    column->addWidget(buttons);
    connect(open_, &QPushButton::clicked, this, &CalibrationDialog::choose);
    connect(cancel_, &QPushButton::clicked, this, [this] { task_.cancel(); });
    connect(save_, &QPushButton::clicked, this, &CalibrationDialog::save);
    connect(use_, &QPushButton::clicked, this, [this] { use(true); });
    connect(builtIn_, &QPushButton::clicked, this, [this] { use(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    showState();
}

void CalibrationDialog::showState()
{
    const std::optional<OwnCalibration> saved = store_.saved ? store_.saved() : std::nullopt;
    if (!saved)
        state_->setText(tr("In use: the built-in calibration. There is none of your own yet."));
    else if (saved->isUsed)
        state_->setText(
            tr("In use: your own “%1”, fitted to %n run(s), mean error %2 instead of %3.", nullptr, saved->runs)
                .arg(QString::fromStdString(saved->name), percentText(saved->meanErrorAfter / 100, 1),
                     percentText(saved->meanErrorBefore / 100, 1)));
    else
        state_->setText(
            tr("In use: the built-in calibration. Your own “%1” is saved.").arg(QString::fromStdString(saved->name)));
    use_->setEnabled(saved && !saved->isUsed);
    builtIn_->setEnabled(saved && saved->isUsed);
    save_->setEnabled(result_.has_value() && !task_.isRunning());
    busy_->setVisible(task_.isRunning());
    cancel_->setVisible(task_.isRunning());
    open_->setEnabled(!task_.isRunning());
}

void CalibrationDialog::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import measured runs"), {}, tr("Measured runs (*.json)"));
    if (!path.isEmpty())
        open(path);
}

void CalibrationDialog::open(const QString& path)
{
    const auto content = readFile(path, kMostBytes);
    if (!content) {
        words_->setText(errorText(content.error()));
        return;
    }
    task_.start([content = *content, facts = session_.facts(),
                 builtIn = store_.builtIn](Progress& progress) { return fit(content, facts, *builtIn, progress); },
                [this](const Fitted& fitted) { showFit(fitted); });
    words_->setText(tr("Fitting…"));
    showState();
}

CalibrationDialog::Fitted CalibrationDialog::fit(const QByteArray& content, const Facts& facts,
                                                 const TrainingConstants& builtIn, Progress& progress)
{
    Fitted fitted;
    std::istringstream stream(content.toStdString());
    const auto cases = readTrainingCases(stream, *facts.presets);
    if (!cases) {
        fitted.error = cases.error();
        return fitted;
    }
    const auto runs = calibrationRuns(*cases, *facts.catalogue, std::make_shared<const TrainingConstants>(builtIn));
    fitted.left = static_cast<int>(cases->size() - runs.size());
    fitted.figures = figuresFor(runs, builtIn);
    auto calibration = calibrate(runs, builtIn, fitted.figures, {}, progress.stopToken());
    if (!calibration) {
        fitted.error = calibration.error();
        return fitted;
    }
    fitted.before = calibrationErrors(runs, builtIn);
    fitted.after = calibrationErrors(runs, calibration->constants);
    for (const CalibrationRun& run : runs)
        fitted.ids.push_back(run.id);
    fitted.calibration = std::move(*calibration);
    return fitted;
}

void CalibrationDialog::showFit(const Fitted& fitted)
{
    result_ = fitted.calibration;
    table_->setRowCount(static_cast<int>(fitted.ids.size()));
    for (std::size_t i = 0; i < fitted.ids.size(); ++i) {
        const QString cells[] = {QString::fromStdString(fitted.ids[i]), errorCell(fitted.before[i]),
                                 errorCell(fitted.after[i])};
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            table_->setItem(static_cast<int>(i), column, item);
        }
    }
    if (fitted.error) {
        words_->setText(fitted.error->code == ErrorCode::Cancelled ? tr("Stopped; nothing is changed.")
                                                                   : errorText(*fitted.error));
    } else {
        const ErrorSummary& before = fitted.calibration->before;
        const ErrorSummary& after = fitted.calibration->after;
        own_ = {};
        own_.runs = after.count;
        own_.meanErrorBefore = before.mean;
        own_.meanErrorAfter = after.mean;
        for (std::size_t i = 0; i < fitted.figures.size(); ++i)
            own_.values[fitted.figures[i].name] = fitted.calibration->values[i];
        QString words = tr("%n run(s): mean error %1 before, %2 after the fit; median %3 and %4.", nullptr, after.count)
                            .arg(percentText(before.mean / 100, 1), percentText(after.mean / 100, 1),
                                 percentText(before.median / 100, 1), percentText(after.median / 100, 1));
        if (fitted.left > 0)
            words += QLatin1Char('\n') + tr("%n run(s) of the file can't be used.", nullptr, fitted.left);
        if (after.count < kFewRuns)
            words += QLatin1Char('\n') + tr("So few runs tell little about others; look at the errors after more.");
        words_->setText(words);
    }
    showState();
}

void CalibrationDialog::save()
{
    own_.name = name_->text().trimmed().toStdString();
    own_.isUsed = true;
    if (const Result<void> saved = store_.save(own_); !saved)
        words_->setText(errorText(saved.error()));
    showState();
}

void CalibrationDialog::use(bool isUsed)
{
    std::optional<OwnCalibration> saved = store_.saved();
    if (!saved)
        return;
    saved->isUsed = isUsed;
    if (const Result<void> done = store_.save(*saved); !done)
        words_->setText(errorText(done.error()));
    showState();
}

}  // namespace cw
