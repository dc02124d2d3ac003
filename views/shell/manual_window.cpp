// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/manual_window.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cw {

namespace {

QString manualFolder()
{
    return QLocale().language() == QLocale::Chinese ? QStringLiteral(":/manual/zh_CN") : QStringLiteral(":/manual/en");
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The page's own heading: the first line, "# Title".
QString titleOf(const QString& markdown)
{
    QString title = markdown.section('\n', 0, 0);
    while (title.startsWith('#') || title.startsWith(' '))
        title.remove(0, 1);
    return title;
}

}  // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("manual"));
    resize(980, 680);
    search_ = new QLineEdit(this);
    search_->setClearButtonEnabled(true);
    pages_ = new QListWidget(this);
    pages_->setFixedWidth(230);
    text_ = new QTextBrowser(this);
    text_->setOpenExternalLinks(true);
    text_->document()->setDocumentMargin(24);
    auto* left = new QVBoxLayout;
    left->addWidget(search_);
    left->addWidget(pages_, 1);
    auto* columns = new QHBoxLayout(this);
    columns->addLayout(left);
    columns->addWidget(text_, 1);
    connect(pages_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            text_->setMarkdown(contentOf(pages_->item(row)->data(Qt::UserRole).toString()));
    });
    connect(search_, &QLineEdit::returnPressed, this, &ManualWindow::find);
    load();
}

void ManualWindow::load()
{
    setWindowTitle(tr("Manual"));
    search_->setPlaceholderText(tr("Find in the manual"));
    search_->setAccessibleName(tr("Find in the manual"));
    search_->setToolTip(tr("Enter goes to the next place"));
    pages_->setAccessibleName(tr("Pages"));
    text_->setAccessibleName(tr("Text of the page"));
    const int row = std::max(0, pages_->currentRow());
    pages_->clear();
    const QFileInfoList files = QDir(manualFolder()).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        auto* item = new QListWidgetItem(titleOf(contentOf(file.filePath())), pages_);
        item->setData(Qt::UserRole, file.filePath());
    }
    pages_->setCurrentRow(std::min(row, pages_->count() - 1));
}

void ManualWindow::showPage(const QString& page)
{
    for (int row = 0; row < pages_->count(); ++row)
        if (pages_->item(row)->data(Qt::UserRole).toString().contains(page))
            pages_->setCurrentRow(row);
}

void ManualWindow::find()
{
    const QString wanted = search_->text();
    if (wanted.isEmpty() || text_->find(wanted))
        return;
    // Not further down on this page: go through the other pages, and back to the top of this one.
    for (int step = 1; step <= pages_->count(); ++step) {
        const int row = (pages_->currentRow() + step) % pages_->count();
        if (!contentOf(pages_->item(row)->data(Qt::UserRole).toString()).contains(wanted, Qt::CaseInsensitive))
            continue;
        pages_->setCurrentRow(row);
        text_->moveCursor(QTextCursor::Start);
        text_->find(wanted);
        return;
    }
}

void ManualWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        load();
    QDialog::changeEvent(event);
}

}  // namespace cw
