// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/command_finder.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

constexpr int kMostShown = 40;

}  // namespace

CommandFinder::CommandFinder(QList<Entry> entries, QWidget* parent)
    : QDialog(parent)
    , entries_(std::move(entries))
{
    setWindowTitle(tr("Find a part, an element, an action"));
    resize(560, 420);
    input_ = new QLineEdit(this);
    input_->setObjectName(QStringLiteral("finderInput"));
    input_->setPlaceholderText(tr("Type a few letters"));
    input_->setAccessibleName(windowTitle());
    input_->setClearButtonEnabled(true);
    input_->installEventFilter(this);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("finderList"));
    list_->setAccessibleName(tr("What was found"));
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(input_);
    rows->addWidget(list_, 1);
    connect(input_, &QLineEdit::textChanged, this, &CommandFinder::filter);
    connect(input_, &QLineEdit::returnPressed, this, &CommandFinder::runCurrent);
    connect(list_, &QListWidget::itemActivated, this, &CommandFinder::runCurrent);
    filter();
}

int CommandFinder::match(const QString& typed, const QString& text)
{
    if (typed.isEmpty())
        return 1;
    const qsizetype whole = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (whole >= 0)
        return 1000 - static_cast<int>(std::min<qsizetype>(whole, 500));
    qsizetype at = -1;
    int gaps = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype next = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (next < 0)
            return 0;
        gaps += at >= 0 && next != at + 1 ? 1 : 0;
        at = next;
    }
    return std::max(1, 400 - gaps * 40 - static_cast<int>(text.size()));
}

void CommandFinder::filter()
{
    const QString typed = input_->text().trimmed();
    QList<std::pair<int, int>> found;
    for (int i = 0; i < entries_.size(); ++i)
        if (const int score = match(typed, entries_[i].text))
            found.append({-score, i});
    std::stable_sort(found.begin(), found.end());
    list_->clear();
    for (const auto& [score, index] : found.mid(0, kMostShown)) {
        const Entry& entry = entries_[index];
        const QString shortcut = entry.shortcut.isEmpty() ? QString() : QStringLiteral("   ") + entry.shortcut;
        auto* item = new QListWidgetItem(QStringLiteral("%1   ·   %2%3").arg(entry.text, entry.kind, shortcut), list_);
        item->setData(Qt::UserRole, index);
    }
    if (found.isEmpty()) {
        // A row to read, not to choose: it can be neither run nor selected.
        auto* nothing = new QListWidgetItem(tr("Nothing matches “%1”").arg(typed), list_);
        nothing->setFlags(Qt::ItemIsEnabled);
        nothing->setData(Qt::AccessibleDescriptionRole, tr("Type other or fewer letters."));
        return;
    }
    list_->setCurrentRow(0);
}

void CommandFinder::runCurrent()
{
    const QListWidgetItem* item = list_->currentItem();
    const QVariant entry = item ? item->data(Qt::UserRole) : QVariant();
    if (!entry.isValid())
        return;
    const std::function<void()> run = entries_[entry.toInt()].run;
    accept();
    run();
}

bool CommandFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace cw
