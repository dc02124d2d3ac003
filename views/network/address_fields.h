// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "views/panels/property_form.h"

namespace cw {

/// The rows of the address form, part by part. The design itself is the form's one element (id ""), but for the rows of
/// a network.
class AddressFields {
    Q_DECLARE_TR_FUNCTIONS(cw::AddressFields)
public:
    static void fillGeneral(PropertyForm& form);
    static void fillNetwork(PropertyForm& form);
    static void fillQuality(PropertyForm& form);
    static void fillInfiniBand(PropertyForm& form);

private:
    static void addPool(PropertyForm& form, const Field& v4, const Field& v6, AddressPool AddressPlan::*pool);
    static void addAsns(PropertyForm& form);
    static void addAsnChoices(PropertyForm& form);
    static void addLosslessClasses(PropertyForm& form);
    static void addCongestion(PropertyForm& form);
    static void addThresholds(PropertyForm& form);
    static void addPartitions(PropertyForm& form);
};

/// One sentence: what is wrong with what was typed, and how it is written; "" for nothing.
template <class T>
QString typingFault(const Result<T>& value);
QString typingFault(const Error& error);

template <class T>
QString typingFault(const Result<T>& value)
{
    return value ? QString() : typingFault(value.error());
}

}  // namespace cw
