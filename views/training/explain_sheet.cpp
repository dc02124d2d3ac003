// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/explain_sheet.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "views/style/theme.h"

namespace cw {

ExplainSheet::ExplainSheet(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("explain-sheet"));
    setMinimumWidth(300);
    title_ = new QLabel(this);
    title_->setWordWrap(true);
    close_ = new QToolButton(this);
    close_->setObjectName(QStringLiteral("explain-close"));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::StrongFocus);
    text_ = new QTextBrowser(this);
    text_->setObjectName(QStringLiteral("explain-text"));
    text_->setFrameShape(NoFrame);
    text_->setOpenLinks(false);
    text_->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->addLayout(top);
    column->addWidget(text_, 1);
    connect(close_, &QToolButton::clicked, this, &ExplainSheet::closed);
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == QStringLiteral("run"))
            emit runRequested(link.path().toInt());
        else if (link.scheme() == QStringLiteral("back"))
            emit backRequested();
    });
    dress();
}

void ExplainSheet::show(const QString& title, const QString& html)
{
    title_->setText(title);
    text_->setHtml(html);
    text_->setAccessibleName(title);
    setAccessibleName(tr("Explanation: %1").arg(title));
    QFrame::show();
}

void ExplainSheet::takeFocus()
{
    text_->setFocus();
}

/// The text would keep the key to itself.
bool ExplainSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit closed();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

QString ExplainSheet::plainText() const
{
    return text_->toPlainText();
}

void ExplainSheet::dress()
{
    const QString sheet =
        QStringLiteral("QFrame#explain-sheet { background: %1; border: 1px solid %2; border-radius: 8px; }")
            .arg(theme().surfaceRaised.name(), theme().hairline.name());
    // A style sheet changes the palette, and that comes back here.
    if (sheet != styleSheet())
        setStyleSheet(sheet);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setAccessibleName(tr("Close the explanation"));
    close_->setToolTip(tr("Close the explanation (Esc)"));
}

void ExplainSheet::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (text_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        dress();
}

void ExplainSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace cw
