// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/page_setup_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace cw {

namespace {

/// On smaller paper the tables of the report have no room.
constexpr QPageSize::PageSizeId kPapers[] = {QPageSize::A4,     QPageSize::A3,    QPageSize::B4,
                                             QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid};

}  // namespace

PageSetupDialog::PageSetupDialog(const QPageLayout& layout, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Page setup of the report"));
    paper_ = new QComboBox(this);
    paper_->setObjectName(QStringLiteral("paper"));
    paper_->setAccessibleName(tr("Paper"));
    for (const QPageSize::PageSizeId id : kPapers)
        paper_->addItem(QPageSize::name(id), static_cast<int>(id));
    const int chosen = static_cast<int>(layout.pageSize().id());
    if (paper_->findData(chosen) < 0)
        paper_->addItem(layout.pageSize().name(), chosen);
    paper_->setCurrentIndex(paper_->findData(chosen));
    orientation_ = new QComboBox(this);
    orientation_->setObjectName(QStringLiteral("orientation"));
    orientation_->setAccessibleName(tr("Orientation"));
    orientation_->addItem(tr("Portrait"), static_cast<int>(QPageLayout::Portrait));
    orientation_->addItem(tr("Landscape"), static_cast<int>(QPageLayout::Landscape));
    orientation_->setCurrentIndex(orientation_->findData(static_cast<int>(layout.orientation())));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Paper"), paper_);
    form->addRow(tr("Orientation"), orientation_);
    form->addRow(buttons);
}

QPageSize PageSetupDialog::pageSize() const
{
    return QPageSize(static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt()));
}

QPageLayout::Orientation PageSetupDialog::orientation() const
{
    return static_cast<QPageLayout::Orientation>(orientation_->currentData().toInt());
}

}  // namespace cw
