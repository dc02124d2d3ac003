// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/port_map_page.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "views/network/port_map_view.h"
#include "views/network/schedule_source.h"
#include "views/report/print_dialog.h"
#include "views/style/theme.h"

#include <algorithm>

namespace cw {

PortMapPage::PortMapPage(ScheduleSource& source, QWidget* parent)
    : QWidget(parent)
    , source_(source)
{
    devices_ = new QComboBox(this);
    devices_->setObjectName(QStringLiteral("port-map-device"));
    // A large network has a thousand switches: they are found by typing a part of the name.
    devices_->setEditable(true);
    devices_->setInsertPolicy(QComboBox::NoInsert);
    devices_->completer()->setFilterMode(Qt::MatchContains);
    devices_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    devices_->setMinimumContentsLength(24);
    devices_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    summary_ = new QLabel(this);
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    print_ = new QPushButton(this);
    export_ = new QPushButton(this);
    view_ = new PortMapView(this);
    list_ = new QTableWidget(this);
    list_->setObjectName(QStringLiteral("port-map-list"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setTabKeyNavigation(false);
    list_->setShowGrid(false);
    list_->setAlternatingRowColors(true);
    list_->verticalHeader()->hide();
    auto* bar = new QHBoxLayout;
    bar->addWidget(devices_);
    bar->addWidget(summary_, 1);
    bar->addWidget(print_);
    bar->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(view_);
    column->addWidget(list_, 1);
    connect(devices_, &QComboBox::currentIndexChanged, this, &PortMapPage::showDevice);
    connect(devices_->lineEdit(), &QLineEdit::editingFinished, this, &PortMapPage::restoreName);
    connect(print_, &QPushButton::clicked, this, &PortMapPage::print);
    connect(export_, &QPushButton::clicked, this, [this] {
        if (sheet_)
            emit exportRequested(*sheet_);
    });
    connect(view_, &PortMapView::currentChanged, list_, [this](int line) { list_->selectRow(line); });
    connect(list_, &QTableWidget::currentCellChanged, view_, [this](int row) { view_->setCurrent(row); });
    connect(&source_, &ScheduleSource::scheduleChanged, this, &PortMapPage::refresh);
    retranslate();
}

void PortMapPage::retranslate()
{
    devices_->setAccessibleName(tr("Switch"));
    devices_->lineEdit()->setAccessibleName(tr("Switch"));
    devices_->view()->setAccessibleName(tr("Switch"));
    devices_->setToolTip(tr("The switch that is shown; type a part of its name."));
    print_->setText(tr("Print…"));
    print_->setIcon(icon(QStringLiteral("print")));
    print_->setAccessibleName(tr("Print the port map"));
    print_->setToolTip(tr("The drawing and the list, with a preview."));
    export_->setText(tr("Export…"));
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAccessibleName(tr("Export the port map"));
    export_->setToolTip(tr("Writes the port map as PDF or its list as CSV."));
    view_->setAccessibleName(tr("Front of the switch"));
    list_->setAccessibleName(tr("Ports of the switch"));
    const QStringList titles = portLineTitles();
    list_->setColumnCount(static_cast<int>(titles.size()));
    list_->setHorizontalHeaderLabels(titles);
    refresh();
}

void PortMapPage::refresh()
{
    if (!isVisible())
        return;
    fillDevices();
    showDevice();
}

void PortMapPage::fillDevices()
{
    const CableSchedulePtr schedule = source_.schedule();
    const QSignalBlocker quiet(devices_);
    const QString before = devices_->itemText(devices_->currentIndex());
    const QLineEdit* field = devices_->lineEdit();
    const bool isTyping = field->isModified() && field->hasFocus();
    const QString typed = field->text();
    const int cursor = field->cursorPosition();
    devices_->clear();
    if (!schedule)
        return;
    const Plan& plan = schedule->plan();
    for (std::size_t d = 0; d < plan.devices.size(); ++d)
        if (plan.devices[d].block < 0)
            devices_->addItem(QString::fromStdString(deviceName(plan, schedule->design(), static_cast<DeviceIndex>(d))),
                              static_cast<int>(d));
    devices_->setCurrentIndex(std::max(devices_->findText(before, Qt::MatchExactly | Qt::MatchCaseSensitive),
                                       devices_->count() > 0 ? 0 : -1));
    if (isTyping) {
        devices_->lineEdit()->setText(typed);
        devices_->lineEdit()->setCursorPosition(cursor);
        devices_->lineEdit()->setModified(true);
    }
}

/// What was typed and names no switch gives way to the switch that is shown.
void PortMapPage::restoreName()
{
    const QString name = devices_->itemText(devices_->currentIndex());
    if (devices_->lineEdit()->text() != name)
        devices_->lineEdit()->setText(name);
}

void PortMapPage::chooseDevice(const QString& name)
{
    if (const int at = devices_->findText(name); at >= 0)
        devices_->setCurrentIndex(at);
}

void PortMapPage::showDevice()
{
    const CableSchedulePtr schedule = source_.schedule();
    sheet_.reset();
    if (schedule && devices_->currentIndex() >= 0)
        sheet_ = portMapSheet(*schedule, devices_->currentData().toInt());
    print_->setEnabled(sheet_.has_value());
    export_->setEnabled(sheet_.has_value());
    devices_->setEnabled(devices_->count() > 0);
    const QLocale locale;
    summary_->setText(!schedule ? tr("The port map is being made…")
                      : sheet_  ? tr("%1, %2. %3 of %4 ports used.")
                                     .arg(sheet_->model, sheet_->place, locale.toString(sheet_->map.used),
                                          locale.toString(sheet_->map.ports))
                               : tr("The design has no switches yet."));
    view_->show(sheet_);
    fillList();
}

void PortMapPage::fillList()
{
    const QSignalBlocker quiet(list_);
    const int rows = sheet_ ? static_cast<int>(sheet_->lines.size()) : 0;
    list_->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const QStringList cells = portLineCells(sheet_->lines[static_cast<std::size_t>(row)]);
        for (int at = 0; at < cells.size(); ++at)
            list_->setItem(row, at, new QTableWidgetItem(cells[at]));
    }
    constexpr int kMost = 260;
    list_->resizeColumnsToContents();
    for (int at = 0; at < list_->columnCount(); ++at)
        list_->setColumnWidth(at, std::min(list_->columnWidth(at) + 10, kMost));
    if (view_->current() >= 0)
        list_->selectRow(view_->current());
}

void PortMapPage::print()
{
    if (!sheet_)
        return;
    const PortMapSheet sheet = *sheet_;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheet.device);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    QPrintPreviewDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the port map of %1").arg(sheet.device));
    makeReachable(dialog);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* target) {
        target->setFullPage(true);
        paintPortMap(*target, sheet);
    });
    dialog.exec();
}

void PortMapPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    source_.setWantedBy(this, true);
    refresh();
}

void PortMapPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    source_.setWantedBy(this, false);
}

void PortMapPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (list_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
