// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/charts/chart_card.h"

#include <QClipboard>
#include <QContextMenuEvent>
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

#include "views/charts/bar_chart_view.h"
#include "views/style/theme.h"

namespace cw {

namespace {

enum Page { ChartPage, TablePage, EmptyPage };

constexpr double kImageScale = 2;  // sharp on paper and on dense screens

}  // namespace

ChartCard::ChartCard(const QString& key, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("card-") + key);
    title_ = new QLabel(this);
    note_ = new QLabel(this);
    note_->setWordWrap(true);
    explain_ = new QToolButton(this);
    explain_->setObjectName(QStringLiteral("explain-") + key);
    explain_->hide();
    toggle_ = new QToolButton(this);
    toggle_->setObjectName(QStringLiteral("toggle-") + key);
    toggle_->setCheckable(true);
    for (QToolButton* button : {explain_, toggle_}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    stack_ = new QStackedWidget(this);
    chart_ = new BarChartView(stack_);
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
    stack_->addWidget(chart_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(explain_);
    top->addWidget(toggle_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(note_);
    column->addWidget(stack_, 1);
    connect(explain_, &QToolButton::clicked, this, &ChartCard::explainRequested);
    connect(toggle_, &QToolButton::toggled, this, &ChartCard::setTable);
    connect(chart_, &BarChartView::rowChosen, this, &ChartCard::choose);
    connect(table_, &QTableWidget::cellActivated, this, [this](int row, int) { choose(row); });
    connect(table_, &QTableWidget::cellClicked, this, [this](int row, int) { choose(row); });
}

void ChartCard::show(const ChartData& data)
{
    data_ = data;
    const QString name = objectName();
    const QString sheet = QStringLiteral("QFrame#%1 { background: %2; border: 1px solid %3; border-radius: 8px; }")
                              .arg(name, theme().surfaceRaised.name(), theme().hairline.name());
    // A style sheet that is set again polishes all children again.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
    setAccessibleName(data_.title);
    setAccessibleDescription(data_.note);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setText(data_.title);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().textMuted);
    note_->setPalette(muted);
    note_->setText(data_.note);
    note_->setVisible(!data_.isEmpty() && !data_.note.isEmpty());
    empty_->setPalette(muted);
    empty_->setText(data_.emptyText);
    empty_->setAccessibleName(data_.emptyText);
    explain_->setText(tr("Explain"));
    explain_->setIcon(icon(QStringLiteral("info")));
    explain_->setAccessibleName(tr("Explain “%1”").arg(data_.title));
    explain_->setToolTip(tr("How the figures are computed."));
    explain_->setEnabled(!data_.isEmpty());
    toggle_->setText(tr("Table"));
    toggle_->setIcon(icon(QStringLiteral("table")));
    toggle_->setAccessibleName(tr("Show “%1” as a table").arg(data_.title));
    toggle_->setToolTip(tr("Shows the same figures as a table."));
    toggle_->setEnabled(!data_.isEmpty());
    chart_->setAccessibleName(tr("Chart: %1").arg(data_.title));
    chart_->viewport()->setAccessibleName(chart_->accessibleName());
    chart_->setToolTip(tr("Arrow keys name the bars, Enter or a click shows the elements behind one."));
    table_->setAccessibleName(tr("Table: %1").arg(data_.title));
    chart_->show(data_);
    fillTable();
    setTable(toggle_->isChecked());
}

void ChartCard::offerExplanation()
{
    explain_->show();
}

bool ChartCard::isTable() const
{
    return stack_->currentIndex() == TablePage;
}

void ChartCard::setTable(bool isTable)
{
    toggle_->setChecked(isTable);
    stack_->setCurrentIndex(data_.isEmpty() ? EmptyPage : isTable ? TablePage : ChartPage);
}

void ChartCard::fillTable()
{
    table_->setRowCount(static_cast<int>(data_.rows.size()));
    table_->setColumnCount(1 + static_cast<int>(data_.series.size()));
    QStringList headings{data_.rowHeading};
    for (const ChartSeries& series : data_.series)
        headings << series.name;
    table_->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < table_->rowCount(); ++row) {
        const ChartRow& from = data_.rows[static_cast<std::size_t>(row)];
        table_->setItem(row, 0, new QTableWidgetItem(from.label));
        for (int column = 1; column < table_->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(from.values[static_cast<std::size_t>(column) - 1].text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table_->setItem(row, column, item);
        }
    }
    table_->resizeColumnsToContents();
}

void ChartCard::choose(int row)
{
    if (row >= 0 && row < static_cast<int>(data_.rows.size()) &&
        !data_.rows[static_cast<std::size_t>(row)].elements.empty())
        emit elementsChosen(data_.rows[static_cast<std::size_t>(row)].elements);
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("save")), tr("Save image…"), this, &ChartCard::askForImage);
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy table"), this, &ChartCard::copyTable);
    menu.exec(event->globalPos());
}

void ChartCard::askForImage()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save image"), data_.title + QStringLiteral(".png"),
                                                      tr("PNG image (*.png)"));
    if (!path.isEmpty() && !saveImage(path))
        QMessageBox::warning(this, tr("Save image"),
                             tr("The image could not be written to %1. Choose another folder.").arg(path));
}

bool ChartCard::saveImage(const QString& path)
{
    QImage image(size() * kImageScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kImageScale);
    image.fill(theme().surfaceRaised);
    render(&image);
    return image.save(path);
}

void ChartCard::copyTable()
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < table_->columnCount(); ++column)
        cells << table_->horizontalHeaderItem(column)->text();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < table_->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < table_->columnCount(); ++column)
            cells << table_->item(row, column)->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

}  // namespace cw
