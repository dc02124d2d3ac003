// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// How the page of what was built is put together, and its words.
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/network/as_built_model.h"
#include "views/network/as_built_page.h"
#include "views/network/sheet_table.h"
#include "views/style/flow_layout.h"
#include "views/style/theme.h"

namespace cw {

AsBuiltPage::AsBuiltPage(AsBuilt& asBuilt, QWidget* parent)
    : QWidget(parent)
    , asBuilt_(asBuilt)
{
    stack_ = new QStackedWidget(this);
    stack_->addWidget(makeEmptyState());
    auto* page = new QWidget(stack_);
    auto* column = new QVBoxLayout(page);
    column->addWidget(makeBar());
    column->addWidget(makeGroups());
    column->addWidget(makeActions());
    makeTable();
    column->addWidget(table_, 1);
    words_ = new QLabel(page);
    words_->setObjectName(QStringLiteral("as-built-words"));
    summary_ = new QLabel(page);
    summary_->setObjectName(QStringLiteral("as-built-summary"));
    adoption_ = new QLabel(page);
    adoption_->setObjectName(QStringLiteral("as-built-adoption"));
    adoption_->hide();
    for (QLabel* label : {words_, adoption_, summary_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(makeMessages());
    stack_->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    searchWhenTyped(*search_, delay_, [this] { arrange(); });
    connect(&asBuilt_, &AsBuilt::changed, this, &AsBuiltPage::refresh);
    connect(&asBuilt_, &AsBuilt::freshnessChanged, this, &AsBuiltPage::enableActions);
    retranslate();
}

QWidget* AsBuiltPage::makeEmptyState()
{
    auto* empty = new QWidget(this);
    howTo_ = new QLabel(empty);
    howTo_->setObjectName(QStringLiteral("as-built-how-to"));
    howTo_->setTextFormat(Qt::PlainText);
    howTo_->setWordWrap(true);
    howTo_->setMaximumWidth(620);
    openFirst_ = new QPushButton(empty);
    openFirst_->setObjectName(QStringLiteral("as-built-open-first"));
    connect(openFirst_, &QPushButton::clicked, this, &AsBuiltPage::openRequested);
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(howTo_, 0, Qt::AlignHCenter);
    column->addWidget(openFirst_, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
}

QWidget* AsBuiltPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    file_ = new QLabel(bar);
    file_->setObjectName(QStringLiteral("as-built-file"));
    file_->setTextFormat(Qt::PlainText);
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    file_->setFont(bold);
    scopeLabel_ = new QLabel(bar);
    scope_ = new QComboBox(bar);
    scope_->setObjectName(QStringLiteral("as-built-scope"));
    scope_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    scopeLabel_->setBuddy(scope_);
    busy_ = makeBusyBar(bar);
    open_ = new QPushButton(bar);
    open_->setObjectName(QStringLiteral("as-built-open"));
    close_ = new QPushButton(bar);
    close_->setObjectName(QStringLiteral("as-built-close"));
    row->addWidget(file_);
    row->addSpacing(12);
    row->addWidget(scopeLabel_);
    row->addWidget(scope_);
    row->addWidget(busy_);
    row->addStretch(1);
    row->addWidget(open_);
    row->addWidget(close_);
    connect(scope_, &QComboBox::activated, this, [this] { chooseScope(scope_->currentData().toInt()); });
    connect(open_, &QPushButton::clicked, this, &AsBuiltPage::openRequested);
    connect(close_, &QPushButton::clicked, &asBuilt_, &AsBuilt::close);
    return bar;
}

/// The kinds with their numbers, each of which shows its rows alone.
QWidget* AsBuiltPage::makeGroups()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* choice = new QButtonGroup(bar);
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        auto* button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("as-built-group-%1").arg(i));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({30, 14});
        button->setFocusPolicy(Qt::StrongFocus);
        choice->addButton(button, static_cast<int>(i));
        groups_[i] = button;
        row->addWidget(button);
    }
    connect(choice, &QButtonGroup::idClicked, this, [this](int button) { chooseGroup(button - 1); });
    return bar;
}

QWidget* AsBuiltPage::makeActions()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    search_ = new QLineEdit(bar);
    search_->setObjectName(QStringLiteral("as-built-search"));
    search_->setClearButtonEnabled(true);
    show_ = new QPushButton(bar);
    show_->setObjectName(QStringLiteral("as-built-show"));
    adopt_ = new QPushButton(bar);
    adopt_->setObjectName(QStringLiteral("as-built-adopt"));
    copy_ = new QPushButton(bar);
    export_ = new QPushButton(bar);
    export_->setObjectName(QStringLiteral("as-built-export"));
    row->addWidget(search_, 1);
    for (QPushButton* button : {show_, adopt_, copy_, export_})
        row->addWidget(button);
    connect(show_, &QPushButton::clicked, this, [this] { asBuilt_.reveal(asBuilt_.current()); });
    connect(adopt_, &QPushButton::clicked, this, &AsBuiltPage::adoptRows);
    connect(copy_, &QPushButton::clicked, this, &AsBuiltPage::copyRows);
    connect(export_, &QPushButton::clicked, this, &AsBuiltPage::exportRequested);
    return bar;
}

void AsBuiltPage::makeTable()
{
    model_ = new AsBuiltModel(this);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("as-built-table"));
    table_->setModel(model_);
    table_->setIconSize({30, 14});
    table_->setMinimumHeight(110);
    dressSheet(*table_);
    QHeaderView* header = table_->horizontalHeader();
    header->setSortIndicator(static_cast<int>(AsBuiltColumn::Kind), Qt::AscendingOrder);
    header->setStretchLastSection(true);
    table_->installEventFilter(this);
    copyWithKeys(*table_, [this] { copyRows(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AsBuiltPage::arrange);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AsBuiltPage::showCurrent);
    connect(table_, &QTableView::doubleClicked, this, [this] { asBuilt_.reveal(asBuilt_.current()); });
    setFocusProxy(table_);
}

QWidget* AsBuiltPage::makeMessages()
{
    messageBox_ = new QWidget(this);
    messageTitle_ = new QLabel(messageBox_);
    messageTitle_->setObjectName(QStringLiteral("as-built-message-title"));
    messageTitle_->setTextFormat(Qt::PlainText);
    copyMessages_ = new QPushButton(messageBox_);
    copyMessages_->setObjectName(QStringLiteral("as-built-copy-messages"));
    messages_ = new QListWidget(messageBox_);
    messages_->setObjectName(QStringLiteral("as-built-messages"));
    messages_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    messages_->setUniformItemSizes(true);
    messages_->setMaximumHeight(84);
    copyWithKeys(*messages_, [this] { copyMessages(); });
    auto* head = new QHBoxLayout;
    head->addWidget(messageTitle_, 1);
    head->addWidget(copyMessages_);
    auto* column = new QVBoxLayout(messageBox_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(messages_);
    connect(copyMessages_, &QPushButton::clicked, this, &AsBuiltPage::copyMessages);
    return messageBox_;
}

void AsBuiltPage::retranslate()
{
    howTo_->setText(tr("Compare the cables that were pulled with this design: what is missing, extra, swapped or too "
                       "slow is listed here and marked on the canvas.\n\nOn a host of the InfiniBand network, write "
                       "\"ibnetdiscover > fabric.net\" and open that file; or save the installers' point-to-point "
                       "sheet as CSV and open it. Names of devices must be those of the design."));
    openFirst_->setText(tr("Compare as built…"));
    openFirst_->setIcon(icon(QStringLiteral("open")));
    openFirst_->setAccessibleName(tr("Compare as built: choose a file"));
    // A name of their own would be read instead of what these say.
    file_->setAccessibleDescription(tr("File as built"));
    scopeLabel_->setText(tr("Compared with:"));
    scope_->setAccessibleName(tr("Network to compare with"));
    scope_->view()->setAccessibleName(tr("Network to compare with"));
    scope_->setToolTip(tr("The network whose cables are in the file, or the one that you choose."));
    busy_->setAccessibleName(tr("Reading and comparing"));
    open_->setText(tr("Another file…"));
    open_->setIcon(icon(QStringLiteral("open")));
    open_->setAccessibleName(tr("Compare with another file"));
    close_->setText(tr("Close comparison"));
    close_->setAccessibleName(tr("Close comparison"));
    close_->setToolTip(tr("Takes the marks off the canvas. The design stays as it is."));
    for (std::size_t g = 0; g < std::size(kAsBuiltGroups); ++g)
        groups_[g + 1]->setIcon(asBuiltIcon(kAsBuiltGroups[g]));
    search_->setPlaceholderText(tr("Search differences"));
    search_->setAccessibleName(tr("Search the differences"));
    search_->setToolTip(tr("Shows the rows that contain every word: device, port, kind, speed."));
    show_->setText(tr("Show on canvas"));
    show_->setAccessibleName(tr("Show the selected difference on the canvas"));
    adopt_->setText(tr("Adopt as built"));
    adopt_->setAccessibleName(tr("Take the selected differences into the design"));
    adopt_->setToolTip(tr("Changes the design to what was built, as links drawn by hand; Undo takes it back."));
    copy_->setText(tr("Copy"));
    copy_->setIcon(icon(QStringLiteral("copy")));
    copy_->setAccessibleName(tr("Copy the differences as a table"));
    copy_->setToolTip(tr("Copies the selected rows, or all that are shown, for a spreadsheet (Ctrl+C in the table)."));
    export_->setText(tr("Export…"));
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAccessibleName(tr("Export the differences"));
    export_->setToolTip(tr("Writes all differences as CSV."));
    table_->setAccessibleName(tr("Differences as built"));
    summary_->setAccessibleDescription(tr("Result of the comparison"));
    words_->setAccessibleDescription(tr("The selected difference in words"));
    adoption_->setAccessibleDescription(tr("Result of the adoption"));
    messages_->setAccessibleName(tr("Faults of the file"));
    copyMessages_->setText(tr("Copy"));
    copyMessages_->setIcon(icon(QStringLiteral("copy")));
    copyMessages_->setAccessibleName(tr("Copy the faults of the file"));
    // Words that come with the comparison are made anew.
    messagesOf_.reset();
    shown_.reset();
    refresh();
}

}  // namespace cw
