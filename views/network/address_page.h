// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

#include "views/report/address_book.h"
#include "views/session.h"

namespace cw {

class AddressForm;
class AddressSheetView;

/// What is decided about addresses and quality of service, beside what follows from it.
class AddressPage : public QSplitter {
    Q_OBJECT
public:
    explicit AddressPage(Session& session, QWidget* parent = nullptr);

    AddressForm& form() { return *form_; }
    AddressSheetView& sheets() { return *sheets_; }

signals:
    void exportRequested(cw::AddressSheet sheet);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    AddressForm* form_ = nullptr;
    AddressSheetView* sheets_ = nullptr;
};

}  // namespace cw
