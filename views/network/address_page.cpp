// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/address_page.h"

#include <QEvent>

#include "views/network/address_form.h"
#include "views/network/address_sheet_view.h"

namespace cw {

AddressPage::AddressPage(Session& session, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    form_ = new AddressForm(session, this);
    sheets_ = new AddressSheetView(session, this);
    addWidget(form_);
    addWidget(sheets_);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setContentsMargins(8, 8, 8, 8);
    connect(sheets_, &AddressSheetView::exportRequested, this, &AddressPage::exportRequested);
    retranslate();
}

void AddressPage::retranslate()
{
    setAccessibleName(tr("Addresses"));
}

void AddressPage::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (sheets_ && event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace cw
