// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/history_panel.h"

#include <QEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

#include "views/style/theme.h"

namespace cw {

HistoryPanel::HistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("history-list"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(list_);
    setFocusProxy(list_);
    connect(list_, &QListWidget::itemClicked, this, &HistoryPanel::goToCurrentRow);
    connect(list_, &QListWidget::itemActivated, this, &HistoryPanel::goToCurrentRow);
    connect(&session_, &Session::historyChanged, this, &HistoryPanel::refresh);
    refresh();
}

void HistoryPanel::refresh()
{
    list_->setAccessibleName(tr("Undo steps"));
    list_->setToolTip(tr("The steps of this session, oldest first. A click or Enter goes back, or forward, to one."));
    const QStringList titles = session_.history();
    const int position = session_.historyPosition();
    while (list_->count() > titles.size())
        delete list_->takeItem(list_->count() - 1);
    while (list_->count() < titles.size())
        list_->addItem(QString());
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        const QString title = titles[row].isEmpty() ? tr("As opened") : titles[row];
        const bool isCurrent = row == position;
        const bool isUndone = row > position;
        item->setText(title);
        item->setIcon(icon(isCurrent  ? QStringLiteral("chevron-right")
                           : isUndone ? QStringLiteral("redo")
                                      : QStringLiteral("check"),
                           isCurrent ? theme().selection : theme().textMuted));
        QFont font = list_->font();
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        font.setItalic(isUndone);
        item->setFont(font);
        item->setForeground(isUndone ? theme().textMuted : theme().text);
        item->setData(Qt::AccessibleTextRole, isCurrent  ? tr("%1, current step").arg(title)
                                              : isUndone ? tr("%1, undone").arg(title)
                                                         : title);
    }
    list_->setCurrentRow(position, QItemSelectionModel::ClearAndSelect);
    if (QListWidgetItem* current = list_->item(position))
        list_->scrollToItem(current);
}

void HistoryPanel::goToCurrentRow()
{
    const int row = list_->currentRow();
    if (row >= 0 && row != session_.historyPosition())
        session_.goToHistory(row);
}

void HistoryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (list_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        refresh();
}

}  // namespace cw
