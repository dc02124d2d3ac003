// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTest>

#include "tests/views/page_support.h"
#include "tests/views/panels_test_support.h"
#include "views/network/address_form.h"
#include "views/network/address_page.h"
#include "views/panels/checked_edit.h"

namespace cw::test {

/// The page of addresses, and hands for it.
struct Window {
    FakeSession session;
    AddressPage page{session};

    explicit Window(const Design& design)
        : session(design)
    {
        page.resize(1300, 800);
        settle(page);
        waitUntilCalm(page);
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        return childOf<Widget>(page, QLatin1String(name));
    }

    const AddressPlan& plan() const { return session.design()->addressing; }

    /// Types into a field as a person does; Return commits.
    void type(const char* name, const QString& text)
    {
        QLineEdit* field = find<CheckedEdit>(name)->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void show(AddressForm::Part part)
    {
        page.form().showPart(part);
        QCoreApplication::processEvents();
    }
};

/// RoCE on Ethernet: all that has addresses.
inline Design routed()
{
    return instantiated("roce-pod", "servers", 32);
}

}  // namespace cw::test
