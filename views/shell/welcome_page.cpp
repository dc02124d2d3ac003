// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/welcome_page.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "views/style/theme.h"

namespace cw {

namespace {

QLabel* heading(const QString& text, double scale, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = numberFont(scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// Enter takes it as Space does, and a frame shows that the keyboard is on it.
class WayButton : public QCommandLinkButton {
public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QCommandLinkButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent* event) override
    {
        QCommandLinkButton::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().selection, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
};

/// A button with a title and a line below it, and its signal.
template <class Signal>
QWidget* addWay(QVBoxLayout& rows, WelcomePage* page, const QString& iconName, const QString& title,
                const QString& line, Signal signal)
{
    auto* button = new WayButton(title, line, page);
    button->setIcon(icon(iconName));
    button->setAccessibleName(title);
    button->setAccessibleDescription(line);
    QObject::connect(button, &QCommandLinkButton::clicked, page, signal);
    rows.addWidget(button);
    return button;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Welcome"));
    new QVBoxLayout(this);
    rebuild();
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    recent_ = paths;
    rebuild();
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

void WelcomePage::rebuild()
{
    // Qt still walks through these widgets when a change of the theme leads here.
    for (QWidget* old : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    auto* outer = static_cast<QVBoxLayout*>(layout());
    while (QLayoutItem* item = outer->takeAt(0))
        delete item;
    outer->setContentsMargins(48, 32, 48, 32);

    auto* page = new QWidget(this);
    page->setMaximumWidth(980);
    auto* rows = new QVBoxLayout(page);
    rows->addWidget(heading(tr("Clusterwright"), 2.0, page));
    auto* line = new QLabel(tr("Draw a GPU cluster, see what it does, hand it over."), page);
    line->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(line);
    rows->addSpacing(20);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addWidget(buildStart(), 1);
    columns->addWidget(buildTour(), 1);
    rows->addLayout(columns);
    outer->addStretch(1);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(page, 10);
    centred->addStretch(1);
    outer->addLayout(centred);
    outer->addStretch(2);
}

QWidget* WelcomePage::buildStart()
{
    auto* start = new QWidget(this);
    auto* rows = new QVBoxLayout(start);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(heading(tr("Start"), 1.2, start));
    setFocusProxy(addWay(*rows, this, QStringLiteral("template"), tr("New from template"),
                         tr("A published reference design, ready to change"), &WelcomePage::templateRequested));
    addWay(*rows, this, QStringLiteral("new"), tr("Empty design"), tr("Drag parts from the palette"),
           &WelcomePage::emptyRequested);
    addWay(*rows, this, QStringLiteral("star"), tr("Open the sample"),
           tr("A SuperPOD of 1,016 GPUs with a training run"), &WelcomePage::sampleRequested);
    addWay(*rows, this, QStringLiteral("open"), tr("Open a file…"), tr("A design file (*.cwdesign)"),
           &WelcomePage::openRequested);
    for (const QString& path : recent_.mid(0, 5)) {
        auto* button = new WayButton(QFileInfo(path).completeBaseName(), QFileInfo(path).path(), start);
        button->setIcon(icon(QStringLiteral("recent")));
        button->setAccessibleName(tr("Recent file %1").arg(path));
        connect(button, &QCommandLinkButton::clicked, this, [this, path] { emit fileRequested(path); });
        rows->addWidget(button);
    }
    rows->addStretch(1);
    return start;
}

QWidget* WelcomePage::buildTour()
{
    auto* tour = new QWidget(this);
    auto* rows = new QVBoxLayout(tour);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(heading(tr("In five steps"), 1.2, tour));
    const QString steps[] = {
        tr("Drag servers from the palette onto the canvas. One card stands for many: double-click ×count to change "
           "it."),
        tr("Add networks. A card dropped near a lane attaches with the right ports; drag from a port to attach by "
           "hand."),
        tr("Read the totals above while you draw: bandwidth, power, cost, training. Click a number to see where it "
           "comes from."),
        tr("Mend what the rules panel lists: a click leads to the cause, and many have a fix."),
        tr("Hand over: bill of materials, report and drawings are in the Export menu."),
    };
    int number = 0;
    for (const QString& step : steps) {
        auto* row = new QHBoxLayout;
        auto* mark = heading(QString::number(++number), 1.4, tour);
        mark->setFixedWidth(28);
        auto* text = new QLabel(step, tour);
        text->setWordWrap(true);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        rows->addLayout(row);
    }
    addWay(*rows, this, QStringLiteral("manual"), tr("Read the manual"), tr("F1 opens it from anywhere"),
           &WelcomePage::manualRequested);
    rows->addStretch(1);
    return tour;
}

}  // namespace cw
