// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/side_by_side.h"

#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace cw {

SideBySide::SideBySide(QWidget* first, QWidget* second, int roomForBoth, double share, QWidget* parent)
    : QWidget(parent)
    , parts_{first, second}
    , room_(roomForBoth)
    , share_(share)
{
    tabs_ = new QTabBar(this);
    tabs_->setObjectName(QStringLiteral("side-by-side-tabs"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    split_ = new QSplitter(Qt::Horizontal, this);
    split_->setChildrenCollapsible(false);
    for (QWidget* part : parts_) {
        tabs_->addTab(QString());
        split_->addWidget(part);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(tabs_);
    column->addWidget(split_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, &SideBySide::arrange);
    arrange();
}

void SideBySide::setTitles(const QString& name, const QString& first, const QString& second)
{
    setAccessibleName(name);
    tabs_->setAccessibleName(name);
    split_->setAccessibleName(name);
    tabs_->setTabText(0, first);
    tabs_->setTabText(1, second);
}

void SideBySide::showPart(int part)
{
    tabs_->setCurrentIndex(part);
}

void SideBySide::arrange()
{
    const bool wasBeside = isBeside_;
    isBeside_ = width() >= room_;
    tabs_->setVisible(!isBeside_);
    for (int i = 0; i < 2; ++i)
        parts_[static_cast<std::size_t>(i)]->setVisible(isBeside_ || tabs_->currentIndex() == i);
    if (isBeside_ && !wasBeside)
        split_->setSizes({static_cast<int>(width() * share_), static_cast<int>(width() * (1 - share_))});
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace cw
