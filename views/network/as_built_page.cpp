// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/as_built_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include "model/design/member_reader.h"
#include "views/network/as_built_model.h"
#include "views/network/sheet_table.h"
#include "views/style/theme.h"
#include "views/text/plain_cell.h"
#include "views/text/sentences.h"
#include "views/text/wiring_words.h"
#include "views/text/words.h"

#include <algorithm>
#include <numeric>

namespace cw {

namespace {

constexpr int kByFile = -2;
constexpr int kEveryNetwork = -1;

int scopeCode(const AsBuiltScope& scope)
{
    return scope.isByFile ? kByFile : scope.network ? static_cast<int>(*scope.network) : kEveryNetwork;
}

AsBuiltScope scopeOf(int code)
{
    AsBuiltScope scope;
    scope.isByFile = code == kByFile;
    if (code >= 0)
        scope.network = static_cast<NetworkKind>(code);
    return scope;
}

}  // namespace

void AsBuiltPage::refresh()
{
    stack_->setCurrentIndex(asBuilt_.isOpen() ? 1 : 0);
    busy_->setVisible(asBuilt_.isBusy());
    file_->setText(QFileInfo(asBuilt_.path()).fileName());
    file_->setToolTip(asBuilt_.path());
    refreshMessages();
    if (adoptionPath_ != asBuilt_.path())
        tellAdoption({});
    if (shown_ != asBuilt_.comparison() || !shown_) {
        shown_ = asBuilt_.comparison();
        refreshScopes();
        refreshGroups();
        arrange();
    }
    enableActions();
    showSummary();
}

/// The networks that are built, by which a file can be read otherwise than it suggests.
void AsBuiltPage::refreshScopes()
{
    const QSignalBlocker quiet(scope_);
    scope_->clear();
    scope_->addItem(shown_ && asBuilt_.scope().isByFile
                        ? tr("By the file: %1", "network to compare with").arg(asBuiltScopeName(shown_->network))
                        : tr("By the file"),
                    kByFile);
    scope_->addItem(asBuiltScopeName(std::nullopt), kEveryNetwork);
    if (shown_)
        for (const NetworkPlan& network : shown_->analysis->plan->networks)
            if (network.isBuilt && network.carrier == network.network)
                scope_->addItem(icon(QStringLiteral("network"), theme().network(network.kind)),
                                networkKindName(network.kind), static_cast<int>(network.kind));
    scope_->setCurrentIndex(std::max(0, scope_->findData(scopeCode(asBuilt_.scope()))));
    scope_->setEnabled(shown_ != nullptr);
}

void AsBuiltPage::refreshGroups()
{
    const auto counts = shown_ ? asBuiltCounts(*shown_) : std::array<int, std::size(kAsBuiltGroups)>{};
    const QLocale locale;
    const auto say = [&](QToolButton* button, const QString& name, int count) {
        button->setText(tr("%1  %2", "kind of difference, how many").arg(name, locale.toString(count)));
        button->setAccessibleName(tr("%1: %2", "kind of difference, how many").arg(name, locale.toString(count)));
    };
    say(groups_[0], tr("All differences"), shown_ ? static_cast<int>(shown_->differences.size()) : 0);
    for (std::size_t g = 0; g < counts.size(); ++g) {
        say(groups_[g + 1], asBuiltGroupName(kAsBuiltGroups[g]), counts[g]);
        groups_[g + 1]->setEnabled(counts[g] > 0 || group_ == static_cast<int>(g));
    }
}

void AsBuiltPage::refreshMessages()
{
    const auto& reading = asBuilt_.reading();
    const bool hasAny = reading && !reading->issues.empty();
    messageBox_->setVisible(hasAny);
    if (reading == messagesOf_)
        return;
    messagesOf_ = reading;
    messages_->clear();
    if (!hasAny)
        return;
    for (const WiringIssue& issue : reading->issues)
        messages_->addItem(wiringIssueText(issue));
    if (reading->issuesLeftOut > 0)
        messages_->addItem(tr("%n more fault(s) of the file are not listed.", nullptr, reading->issuesLeftOut));
    messageTitle_->setText(tr("%n fault(s) of the file; what could be read is compared.", nullptr,
                              static_cast<int>(reading->issues.size()) + reading->issuesLeftOut));
}

void AsBuiltPage::arrange()
{
    const QScopedValueRollback<bool> arranging(isArranging_, true);
    if (!shown_) {
        model_->show(nullptr, {});
        showCurrent();
        return;
    }
    AsBuiltOrder order;
    if (group_ != kAll)
        order.group = kAsBuiltGroups[static_cast<std::size_t>(group_)];
    order.words = search_->text();
    order.column = static_cast<AsBuiltColumn>(std::max(0, table_->horizontalHeader()->sortIndicatorSection()));
    order.order = table_->horizontalHeader()->sortIndicatorOrder();
    const int current = asBuilt_.current();
    {
        const QSignalBlocker quiet(table_->selectionModel());
        model_->show(shown_, arrangedDifferences(*shown_, order));
    }
    if (!isFitted_ && model_->rowCount() > 0) {
        constexpr int kLeast = 90, kMost = 250, kPadding = 12;
        isFitted_ = true;
        fitSheetColumns(*table_, {kLeast, kMost, kPadding});
    }
    if (const int row = model_->rowOf(current); row >= 0)
        table_->selectRow(row);
    showCurrent();
    showSummary();
}

void AsBuiltPage::chooseScope(int code)
{
    asBuilt_.setScope(scopeOf(code));
}

void AsBuiltPage::chooseGroup(int group)
{
    group_ = group;
    arrange();
}

/// One sentence on what became of the file.
void AsBuiltPage::showSummary()
{
    QString sentence;
    if (asBuilt_.error())
        sentence = asBuiltErrorText(*asBuilt_.error());
    else if (!shown_ && asBuilt_.isBusy())
        sentence = tr("The file is being read…");
    else if (!shown_)
        sentence = tr("Nothing in the file describes a network; see its faults below.");
    else if (shown_->differences.empty())
        sentence =
            tr("As built is as designed: %n cable(s).", nullptr, static_cast<int>(shown_->designed.cables.size()));
    else {
        sentence = tr("%Ln row(s) shown.", nullptr, model_->rowCount());
        addSentence(sentence, tr("%1 cables were designed, %2 are in the file.")
                                  .arg(QLocale().toString(static_cast<int>(shown_->designed.cables.size())),
                                       QLocale().toString(static_cast<int>(shown_->built().cables.size()))));
    }
    summary_->setText(sentence);
}

void AsBuiltPage::showCurrent()
{
    const QModelIndex at = table_->selectionModel()->currentIndex();
    const bool isChosen = at.isValid() && table_->selectionModel()->isRowSelected(at.row());
    const int difference = isChosen ? model_->difference(at.row()) : -1;
    asBuilt_.setCurrent(difference);
    if (!isArranging_)
        tellAdoption({});
    enableActions();
    copy_->setEnabled(model_->rowCount() > 0);
    export_->setEnabled(shown_ && !shown_->differences.empty());
    words_->setText(difference < 0 || !shown_
                        ? QString()
                        : wiringDifferenceText(shown_->differences[static_cast<std::size_t>(difference)],
                                               shown_->designed, shown_->built()));
}

/// What can be done now with the current row and with those that are selected.
void AsBuiltPage::enableActions()
{
    const int difference = asBuilt_.current();
    const bool hasPlace = asBuilt_.canReveal(difference);
    show_->setEnabled(hasPlace);
    show_->setToolTip(difference >= 0 && asBuilt_.isUpToDate() && !hasPlace
                          ? tr("What differs is on no network of the design, so the canvas has no place for it.")
                          : tr("Opens the network and goes to the port (Enter or double-click in the table)."));
    adopt_->setEnabled(table_->selectionModel()->hasSelection() && asBuilt_.isUpToDate());
}

void AsBuiltPage::tellAdoption(const QString& sentence)
{
    adoptionPath_ = asBuilt_.path();
    adoption_->setText(sentence);
    adoption_->setVisible(!sentence.isEmpty());
}

QString AsBuiltPage::tableText(const std::vector<int>& rows) const
{
    QString text;
    for (int column = 0; column < kAsBuiltColumnCount; ++column)
        text +=
            (column > 0 ? QStringLiteral("\t") : QString()) + asBuiltColumnTitle(static_cast<AsBuiltColumn>(column));
    for (const int row : rows)
        for (int column = 0; column < kAsBuiltColumnCount; ++column)
            text += QLatin1Char(column > 0 ? '\t' : '\n') +
                    plainCell(model_->data(model_->index(row, column), Qt::DisplayRole).toString());
    return text + QLatin1Char('\n');
}

void AsBuiltPage::adoptRows()
{
    std::vector<int> chosen;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        chosen.push_back(model_->difference(index.row()));
    const AdoptionCounts counts = asBuilt_.adopt(chosen);
    QStringList sentences;
    if (counts.adopted > 0 && counts.adopted < static_cast<int>(chosen.size()))
        sentences << tr("%n difference(s) adopted.", nullptr, counts.adopted);
    if (counts.unsayable > 0)
        sentences << tr("%n difference(s) could not be adopted: links drawn by hand say neither another speed nor a "
                        "missing host, nor a device or port that the design does not have.",
                        nullptr, counts.unsayable);
    if (counts.withoutRoom > 0)
        sentences << tr("%n difference(s) found no room: a design holds at most %1 changes by hand.", nullptr,
                        counts.withoutRoom)
                         .arg(QLocale().toString(static_cast<int>(kMostItems)));
    tellAdoption(sentences.join(QLatin1Char('\n')));
}

void AsBuiltPage::copyRows()
{
    std::vector<int> rows = selectedRows(*table_);
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(model_->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(tableText(rows));
}

void AsBuiltPage::copyMessages()
{
    const QList<QListWidgetItem*> selected = messages_->selectedItems();
    QStringList lines;
    for (int row = 0; row < messages_->count(); ++row)
        if (selected.size() < 2 || messages_->item(row)->isSelected())
            lines << messages_->item(row)->text();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

bool AsBuiltPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == table_ && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            asBuilt_.reveal(asBuilt_.current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AsBuiltPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (stack_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
