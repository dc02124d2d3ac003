// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/plot_card.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/report/safe_file.h"
#include "views/training/plot_view.h"

namespace cw {

namespace {

enum Page { PlotPage, TablePage, EmptyPage };

constexpr int kRoomForNote = 280;

QToolButton* makeButton(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

}  // namespace

PlotCard::PlotCard(const QString& key, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("plot-") + key);
    title_ = new QLabel(this);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    note_ = new QLabel(this);
    note_->setWordWrap(true);
    explain_ = makeButton(QStringLiteral("explain-") + key, this);
    toggle_ = makeButton(QStringLiteral("toggle-") + key, this);
    toggle_->setCheckable(true);
    export_ = makeButton(QStringLiteral("export-") + key, this);
    export_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(export_);
    connect(menu->addAction(QString()), &QAction::triggered, this, [this] { askForFile(QStringLiteral("svg")); });
    connect(menu->addAction(QString()), &QAction::triggered, this, [this] { askForFile(QStringLiteral("csv")); });
    connect(menu->addAction(QString()), &QAction::triggered, this, &PlotCard::copyTable);
    export_->setMenu(menu);
    stack_ = new QStackedWidget(this);
    view_ = new PlotView(stack_);
    table_ = new QTableWidget(stack_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    empty_ = new QLabel(stack_);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    for (QWidget* page : std::initializer_list<QWidget*>{view_, table_, empty_})
        stack_->addWidget(page);
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    for (QToolButton* button : {explain_, toggle_, export_})
        top->addWidget(button);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(12, 8, 8, 8);
    column_->setSpacing(2);
    column_->addLayout(top);
    column_->addWidget(note_);
    column_->addWidget(stack_, 1);
    connect(explain_, &QToolButton::clicked, this, &PlotCard::explainRequested);
    connect(toggle_, &QToolButton::toggled, this, &PlotCard::setTable);
    connect(view_, &PlotView::chosen, this, &PlotCard::chosen);
    connect(table_, &QTableWidget::cellActivated, this, [this](int row, int) { emit chosen(row); });
    retranslate();
}

void PlotCard::retranslate()
{
    explain_->setText(tr("Explain"));
    explain_->setIcon(icon(QStringLiteral("info")));
    explain_->setToolTip(tr("Formula, values, source, and published runs like this one."));
    toggle_->setText(tr("Table"));
    toggle_->setIcon(icon(QStringLiteral("table")));
    toggle_->setToolTip(tr("Shows the same figures as a table."));
    export_->setText(tr("Export"));
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setToolTip(tr("The drawing or its figures as a file."));
    const QList<QAction*> ways = export_->menu()->actions();
    ways[0]->setText(tr("Drawing as SVG…"));
    ways[1]->setText(tr("Figures as CSV…"));
    ways[2]->setText(tr("Copy table"));
}

void PlotCard::show(std::shared_ptr<const Plot> plot)
{
    plot_ = std::move(plot);
    const QString sheet = QStringLiteral("QFrame#%1 { background: %2; border: 1px solid %3; border-radius: 8px; }")
                              .arg(objectName(), theme().surfaceRaised.name(), theme().hairline.name());
    // A style sheet that is set again polishes all children again.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
    setAccessibleName(plot_->title);
    setAccessibleDescription(plot_->note);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setText(plot_->title);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().textMuted);
    note_->setPalette(muted);
    note_->setText(plot_->note);
    showNote();
    empty_->setPalette(muted);
    empty_->setText(plot_->emptyText);
    empty_->setAccessibleName(plot_->emptyText);
    explain_->setAccessibleName(tr("Explain “%1”").arg(plot_->title));
    toggle_->setAccessibleName(tr("Show “%1” as a table").arg(plot_->title));
    export_->setAccessibleName(tr("Export “%1”").arg(plot_->title));
    for (QToolButton* button : {toggle_, export_})
        button->setEnabled(!plot_->isEmpty());
    view_->setAccessibleName(tr("Chart: %1").arg(plot_->title));
    table_->setAccessibleName(tr("Table: %1").arg(plot_->title));
    view_->show(plot_);
    if (toggle_->isChecked())
        fillTable();
    setTable(toggle_->isChecked());
}

/// A low card keeps its height for the drawing, the note is then in the tip of the title.
void PlotCard::showNote()
{
    if (!plot_)
        return;
    const bool isLow = view_->isFlexible() && height() < kRoomForNote;
    note_->setVisible(!isLow && !plot_->isEmpty() && !plot_->note.isEmpty());
    title_->setToolTip(isLow ? plot_->note : plot_->title);
}

void PlotCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showNote();
}

void PlotCard::hideExplain()
{
    explain_->hide();
}

bool PlotCard::isTable() const
{
    return stack_->currentIndex() == TablePage;
}

void PlotCard::setTable(bool isTable)
{
    toggle_->setChecked(isTable);
    if (!plot_)
        return;
    if (isTable)
        fillTable();
    stack_->setCurrentIndex(plot_->isEmpty() ? EmptyPage : isTable ? TablePage : PlotPage);
}

void PlotCard::addFooter(QWidget* footer)
{
    column_->addWidget(footer);
}

void PlotCard::fillTable()
{
    table_->setRowCount(static_cast<int>(plot_->rows.size()));
    table_->setColumnCount(static_cast<int>(plot_->headings.size()));
    QStringList headings;
    for (const PlotHeading& heading : plot_->headings)
        headings << heading.text;
    table_->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < table_->columnCount(); ++column) {
            const std::vector<PlotCell>& cells = plot_->rows[static_cast<std::size_t>(row)];
            auto* item = new QTableWidgetItem(cells[static_cast<std::size_t>(column)].text);
            item->setTextAlignment((column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            table_->setItem(row, column, item);
        }
    table_->resizeColumnsToContents();
}

void PlotCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (plot_ && !plot_->isEmpty())
        export_->menu()->exec(event->globalPos());
}

void PlotCard::askForFile(const QString& ending)
{
    const QString filter = ending == QStringLiteral("svg") ? tr("SVG drawing (*.svg)") : tr("CSV table (*.csv)");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export “%1”").arg(plot_->title),
                                                      plot_->title + QLatin1Char('.') + ending, filter);
    if (path.isEmpty())
        return;
    if (saveTo(path))
        emit message(tr("Written: %1").arg(path));
    else
        QMessageBox::warning(this, tr("Export"), tr("%1 could not be written. Choose another folder.").arg(path));
}

bool PlotCard::saveTo(const QString& path) const
{
    if (!plot_ || plot_->isEmpty())
        return false;
    const QSizeF size(std::max(560, view_->width()), std::max(260, view_->height()) + 60);
    const bool isTable = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    return writeWhole(path, isTable ? plot_->csv() : plot_->svg(size)).has_value();
}

void PlotCard::copyTable()
{
    QStringList lines;
    for (const QStringList& row : plot_->bareTable())
        lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void PlotCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (column_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
