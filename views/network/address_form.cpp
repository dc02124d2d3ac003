// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/address_form.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include "views/network/address_fields.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

constexpr AddressForm::Part kParts[] = {AddressForm::Part::General, AddressForm::Part::Networks,
                                        AddressForm::Part::Quality, AddressForm::Part::InfiniBand};

}  // namespace

AddressForm::AddressForm(Session& session, QWidget* parent)
    : QTabWidget(parent)
    , session_(session)
{
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    for (const Part part : kParts) {
        auto* page = new QWidget(this);
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 6, 0, 0);
        if (part == Part::Networks) {
            network_ = new QComboBox(page);
            network_->setObjectName(QStringLiteral("address-network"));
            column->addWidget(network_);
            connect(network_, &QComboBox::activated, this, &AddressForm::showNetwork);
        }
        auto*& scroll = scrolls_[static_cast<std::size_t>(part)];
        scroll = new QScrollArea(page);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(scroll, 1);
        addTab(page, QString());
    }
    connect(&session_, &Session::designChanged, this, &AddressForm::refresh);
    connect(&session_, &Session::analysisChanged, this, &AddressForm::refresh);
    rebuild();
}

void AddressForm::showPart(Part part)
{
    setCurrentIndex(static_cast<int>(part));
}

/// What decides which rows there are.
QString AddressForm::shape() const
{
    QString shape;
    for (const Network& network : session_.design()->networks)
        shape += QString::fromStdString(network.id + '|' + network.name + '|');
    return shape;
}

/// The old form may be the sender of the signal that led here. Until it is gone it stays below this one, so that it
/// never outlives the session.
void AddressForm::dropForm(Part part)
{
    const auto at = static_cast<std::size_t>(part);
    if (QWidget* old = scrolls_[at]->takeWidget()) {
        old->hide();
        old->setParent(this);
        old->deleteLater();
    }
    forms_[at] = nullptr;
}

PropertyForm* AddressForm::setForm(Part part, std::vector<ElementId> ids)
{
    const auto at = static_cast<std::size_t>(part);
    dropForm(part);
    forms_[at] = new PropertyForm(session_, std::move(ids));
    return forms_[at];
}

void AddressForm::rebuild()
{
    shape_ = shape();
    //: Quality of service, as short as it goes: the title of a tab
    const QString titles[] = {tr("General"), tr("Networks"), tr("QoS"), tr("InfiniBand")};
    for (const Part part : kParts)
        setTabText(static_cast<int>(part), titles[static_cast<int>(part)]);
    setTabToolTip(static_cast<int>(Part::Quality), tr("Quality of service"));
    setAccessibleName(tr("Address plan"));
    tabBar()->setAccessibleName(tr("Parts of the address plan"));
    network_->setAccessibleName(tr("Network"));
    network_->view()->setAccessibleName(tr("Network"));
    AddressFields::fillGeneral(*setForm(Part::General, {ElementId()}));
    AddressFields::fillQuality(*setForm(Part::Quality, {ElementId()}));
    AddressFields::fillInfiniBand(*setForm(Part::InfiniBand, {ElementId()}));
    for (const Part part : {Part::General, Part::Quality, Part::InfiniBand}) {
        const auto at = static_cast<std::size_t>(part);
        forms_[at]->refresh();
        scrolls_[at]->setWidget(forms_[at]);
    }
    fillNetworks();
    showNetwork();
    int widest = 0;
    for (const Part part : kParts) {
        const auto at = static_cast<std::size_t>(part);
        scrolls_[at]->setAccessibleName(titles[at]);
        if (forms_[at])
            widest = std::max(widest, forms_[at]->minimumSizeHint().width());
    }
    // Sideways the form never scrolls, so it is as wide as its fields need.
    for (QScrollArea* scroll : scrolls_)
        scroll->setMinimumWidth(widest + scroll->verticalScrollBar()->sizeHint().width());
    setMinimumWidth(tabBar()->sizeHint().width());
}

void AddressForm::fillNetworks()
{
    const QSignalBlocker quiet(network_);
    const QVariant chosen = network_->currentData();
    network_->clear();
    for (const Network& network : session_.design()->networks)
        network_->addItem(icon(QStringLiteral("network"), theme().network(network.kind)),
                          elementName(network.id, *session_.design()), QString::fromStdString(network.id));
    network_->setCurrentIndex(std::max(0, network_->findData(chosen)));
    network_->setEnabled(network_->count() > 0);
}

void AddressForm::showNetwork()
{
    QScrollArea* scroll = scrolls_[static_cast<std::size_t>(Part::Networks)];
    if (network_->count() == 0) {
        dropForm(Part::Networks);
        return;
    }
    PropertyForm* form = setForm(Part::Networks, {network_->currentData().toString().toStdString()});
    AddressFields::fillNetwork(*form);
    form->refresh();
    scroll->setWidget(form);
}

void AddressForm::refresh()
{
    if (shape() != shape_)
        return rebuild();
    for (PropertyForm* form : forms_)
        if (form)
            form->refresh();
}

void AddressForm::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (network_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        rebuild();
}

}  // namespace cw
