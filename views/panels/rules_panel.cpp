// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/rules_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/panels/rules_model.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

/// An analysis shorter than this needs no word about it.
constexpr int kPatienceMilliseconds = 150;
constexpr int kRowPadding = 6;

}  // namespace

RulesPanel::RulesPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    model_ = new RulesModel(this);
    filter_ = new RulesFilter(this);
    filter_->setSourceModel(model_);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("rules-table"));
    table_->setModel(filter_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(true);
    table_->setTabKeyNavigation(false);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setFrameShape(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->hide();
    table_->installEventFilter(this);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    empty_ = new QLabel(this);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    state_ = new QLabel(this);
    fix_ = new QPushButton(this);
    fix_->setObjectName(QStringLiteral("rules-fix"));
    waive_ = new QPushButton(this);
    waive_->setObjectName(QStringLiteral("rules-waive"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    makeFilters();
    setFocusProxy(table_);
    column->addWidget(table_, 1);
    column->addWidget(empty_, 1);

    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (isOnHeading())
            return foldCurrent(!index.data(RulesModel::FoldedRole).toBool());
        index.column() == RulesModel::FixColumn && !index.data().toString().isEmpty() ? fixCurrent() : revealCurrent();
    });
    connect(table_, &QTableView::customContextMenuRequested, this, &RulesPanel::showMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPanel::showState);
    connect(fix_, &QPushButton::clicked, this, &RulesPanel::fixCurrent);
    connect(waive_, &QPushButton::clicked, this, &RulesPanel::waiveCurrent);
    connect(&session_, &Session::analysisChanged, this, &RulesPanel::refresh);
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    patience->setInterval(kPatienceMilliseconds);
    connect(&session_, &Session::analysisStarted, patience, qOverload<>(&QTimer::start));
    connect(patience, &QTimer::timeout, this, &RulesPanel::showState);
    retranslate();
}

void RulesPanel::makeFilters()
{
    auto* bar = new QHBoxLayout;
    for (int i = 0; i < RulesModel::GroupCount; ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("rules-filter-%1").arg(i));
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, i](bool isOn) {
            filter_->setShown(static_cast<RulesModel::Group>(i), isOn);
            fitRows();
            showState();
        });
        filters_[i] = button;
        bar->addWidget(button);
    }
    bar->addWidget(state_, 1);
    bar->addWidget(fix_);
    bar->addWidget(waive_);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
}

void RulesPanel::retranslate()
{
    table_->setAccessibleName(tr("Broken design rules"));
    state_->setAccessibleName(tr("State of the check"));
    empty_->setAccessibleName(tr("Broken design rules"));
    table_->setToolTip(tr("Enter or a click shows what a rule points at; F applies the remedy, W waives it."));
    fix_->setIcon(icon(QStringLiteral("fix")));
    fix_->setAccessibleName(tr("Apply the remedy"));
    fix_->setToolTip(tr("Applies the remedy of the selected rule as one undo step (F)."));
    waive_->setIcon(icon(QStringLiteral("waive")));
    waive_->setAccessibleName(tr("Waive the rule"));
    waive_->setToolTip(tr("Accepts that the rule is broken, with a reason that the report prints (W)."));
    refresh();
}

QString RulesPanel::title() const
{
    const auto counts = model_->counts();
    return tr("Rules: %1, %2, %3", "errors, warnings, waived")
        .arg(tr("%n error(s)", nullptr, counts[RulesModel::Errors]),
             tr("%n warning(s)", nullptr, counts[RulesModel::Warnings]),
             tr("%n waived", nullptr, counts[RulesModel::Waived]));
}

/// Takes over the newest findings; the row and the place in the list stay where they were.
void RulesPanel::refresh()
{
    const int before = table_->currentIndex().row();
    const QString key = table_->currentIndex().siblingAtColumn(0).data(RulesModel::KeyRole).toString();
    const bool isHeadingBefore = isOnHeading();
    const int scrolled = table_->verticalScrollBar()->value();
    model_->show(session_.analysis());
    table_->resizeColumnToContents(RulesModel::SeverityColumn);
    table_->resizeColumnToContents(RulesModel::IdColumn);
    fitRemedies();
    table_->horizontalHeader()->setSectionResizeMode(RulesModel::SentenceColumn, QHeaderView::Stretch);
    fitRows();
    // What was mended is gone; the next finding takes its row, so that one can go on by keyboard.
    int row = std::min(before, filter_->rowCount() - 1);
    for (int i = 0; i < filter_->rowCount(); ++i)
        if (filter_->index(i, 0).data(RulesModel::KeyRole).toString() == key)
            row = i;
    if (before >= 0)
        table_->selectionModel()->setCurrentIndex(filter_->index(isHeadingBefore ? row : rowBelowHeading(row), 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table_->verticalScrollBar()->setValue(scrolled);
    showState();
    const auto counts = model_->counts();
    emit countsChanged(counts[RulesModel::Errors], counts[RulesModel::Warnings], counts[RulesModel::Waived]);
}

/// The remedy is read after the sentence, which keeps most of the width.
void RulesPanel::fitRemedies()
{
    table_->resizeColumnToContents(RulesModel::FixColumn);
    table_->setColumnWidth(RulesModel::FixColumn,
                           std::min(table_->columnWidth(RulesModel::FixColumn), table_->viewport()->width() * 3 / 10));
}

void RulesPanel::fitRows()
{
    table_->clearSpans();
    for (int row = 0; row < filter_->rowCount(); ++row)
        if (filter_->index(row, 0).data(RulesModel::HeadingRole).toBool())
            table_->setSpan(row, 0, 1, RulesModel::ColumnCount);
    table_->resizeRowsToContents();
    for (int row = 0; row < filter_->rowCount(); ++row)
        table_->setRowHeight(row, table_->rowHeight(row) + kRowPadding);
}

bool RulesPanel::isOnHeading() const
{
    return table_->currentIndex().data(RulesModel::HeadingRole).toBool();
}

void RulesPanel::foldCurrent(bool isFolded)
{
    const QModelIndex heading = filter_->mapToSource(table_->currentIndex());
    model_->setFolded(static_cast<RulesModel::Group>(heading.data(RulesModel::GroupRole).toInt()), isFolded);
    filter_->invalidate();
    fitRows();
    showState();
}

/// The first finding at or below a row; the row itself if none is.
int RulesPanel::rowBelowHeading(int row) const
{
    for (int below = std::max(0, row); below < filter_->rowCount(); ++below)
        if (!filter_->index(below, 0).data(RulesModel::HeadingRole).toBool())
            return below;
    return row;
}

void RulesPanel::showState()
{
    const auto counts = model_->counts();
    for (int i = 0; i < RulesModel::GroupCount; ++i) {
        const auto group = static_cast<RulesModel::Group>(i);
        const int count = counts[static_cast<std::size_t>(i)];
        filters_[i]->setIcon(RulesModel::groupIcon(group));
        filters_[i]->setText(tr("%1 %2", "group of findings and their count")
                                 .arg(RulesModel::groupName(group), QLocale().toString(count)));
        filters_[i]->setAccessibleName(tr("Show %1", "group of findings").arg(RulesModel::groupName(group)));
        filters_[i]->setToolTip(tr("Shows or hides this group of findings."));
    }
    state_->setText(session_.isUpToDate() ? QString() : tr("Updating…"));
    const bool isEmpty = filter_->rowCount() == 0;
    table_->setVisible(!isEmpty);
    empty_->setVisible(isEmpty);
    empty_->setText(model_->rowCount() > 0 ? tr("No finding of the groups that are switched on.")
                    : session_.design()->blocks.empty()
                        ? tr("Nothing to check yet. Drag a block from the palette onto the canvas.")
                        : tr("No design rule is broken."));
    const Finding* finding = current();
    fix_->setEnabled(finding && finding->fix && !finding->waivedBecause);
    fix_->setText(fix_->isEnabled() ? fixLabel(*finding->fix) : tr("Fix"));
    waive_->setEnabled(finding != nullptr);
    waive_->setText(finding && finding->waivedBecause ? tr("Withdraw waiver") : tr("Waive…"));
}

const Finding* RulesPanel::current() const
{
    const QModelIndex index = filter_->mapToSource(table_->currentIndex());
    return index.isValid() ? model_->finding(index.row()) : nullptr;
}

void RulesPanel::revealCurrent()
{
    const Finding* finding = current();
    if (!finding)
        return;
    std::vector<ElementId> there;
    for (const ElementId& id : finding->elements)
        if (session_.design()->hasElement(id))
            there.push_back(id);
    if (!there.empty())
        session_.reveal(there);
}

void RulesPanel::fixCurrent()
{
    const Finding* finding = current();
    if (!finding || !finding->fix || finding->waivedBecause)
        return;
    // The finding goes away with the analysis that the edit replaces.
    const Fix fix = *finding->fix;
    session_.edit(fixLabel(fix), fix.apply);
}

void RulesPanel::waiveCurrent()
{
    if (const Finding* finding = current())
        finding->waivedBecause ? withdrawWaiver(*finding) : waive(*finding);
}

void RulesPanel::waive(const Finding& finding)
{
    const Waiver bare{finding.rule, finding.elements.empty() ? ElementId() : finding.elements.front(), {}};
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Waive %1", "rule id").arg(QString::fromStdString(finding.rule)));
    dialog.setLabelText(tr("%1\n\nWhy is this acceptable? The reason stands in the report.")
                            .arg(findingText(finding, *session_.design())));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::string reason = dialog.textValue().trimmed().toStdString();
    // A waiver without a reason is an oversight in disguise.
    if (reason.empty())
        return;
    session_.edit(tr("Waive %1", "rule id").arg(QString::fromStdString(bare.rule)),
                  [bare, reason](const Design& design) {
                      Design changed = design;
                      changed.waivers.push_back({bare.rule, bare.element, reason});
                      return changed;
                  });
}

void RulesPanel::withdrawWaiver(const Finding& finding)
{
    const std::string rule = finding.rule;
    const auto elements = finding.elements;
    session_.edit(
        tr("Withdraw the waiver of %1", "rule id").arg(QString::fromStdString(rule)), [=](const Design& design) {
            Design changed = design;
            std::erase_if(changed.waivers, [&](const Waiver& waiver) {
                return waiver.rule == rule && (waiver.element.empty() || std::find(elements.begin(), elements.end(),
                                                                                   waiver.element) != elements.end());
            });
            return changed;
        });
}

void RulesPanel::showMenu(const QPoint& place)
{
    const Finding* finding = current();
    if (!finding)
        return;
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("show")), tr("Show on the canvas"), this, &RulesPanel::revealCurrent);
    if (fix_->isEnabled())
        menu.addAction(icon(QStringLiteral("fix")), fix_->text(), this, &RulesPanel::fixCurrent);
    menu.addAction(icon(QStringLiteral("waive")), waive_->text(), this, &RulesPanel::waiveCurrent);
    menu.exec(table_->viewport()->mapToGlobal(place));
}

bool RulesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::Resize)
        QTimer::singleShot(0, table_, [this] {
            fitRemedies();
            fitRows();
        });
    // By keyboard one arrives on a row, so that its remedy can be given.
    if (watched == table_ && event->type() == QEvent::FocusIn && !current() && !isOnHeading() &&
        filter_->rowCount() > 0)
        table_->selectRow(rowBelowHeading(0));
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (isPlain && isOnHeading() && foldByKey(key->key()))
            return true;
        if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            return revealCurrent(), true;
        if (isPlain && key->key() == Qt::Key_F)
            return fixCurrent(), true;
        if (isPlain && key->key() == Qt::Key_W)
            return waiveCurrent(), true;
    }
    return QWidget::eventFilter(watched, event);
}

/// On a heading: Enter and Space turn it, left folds and right unfolds, as in a tree.
bool RulesPanel::foldByKey(int key)
{
    const bool isFolded = table_->currentIndex().data(RulesModel::FoldedRole).toBool();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: foldCurrent(!isFolded); return true;
    case Qt::Key_Left: foldCurrent(true); return true;
    case Qt::Key_Right: foldCurrent(false); return true;
    default: return false;
    }
}

void RulesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (waive_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
