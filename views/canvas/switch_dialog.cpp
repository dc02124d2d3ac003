// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/switch_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <algorithm>
#include <vector>

namespace cw {

namespace {

QString partText(const Switch& part)
{
    return SwitchDialog::tr("%1 %2: %3 ports of %4", "maker, model, number of ports, speed")
        .arg(vendorName(part.manufacturer), partName(part))
        .arg(part.ports)
        .arg(bitRateText(part.portSpeed));
}

const Switch* partOfTier(const NetworkPlan& network, const Catalogue& catalogue, SwitchTier tier)
{
    const PartId& spine = network.spinePart.empty() ? network.leafPart : network.spinePart;
    switch (tier) {
    case SwitchTier::Leaf: return catalogue.switchPart(network.leafPart);
    case SwitchTier::Spine: return catalogue.switchPart(spine);
    case SwitchTier::Core: return catalogue.switchPart(network.corePart.empty() ? spine : network.corePart);
    }
    return nullptr;
}

/// Of a technology, and no slower than the links of the tier; by maker and name.
std::vector<const Switch*> fittingParts(const Catalogue& catalogue, Technology technology, Bandwidth speed)
{
    std::vector<const Switch*> fitting;
    for (const auto& [id, part] : catalogue.switches)
        if (part.supports(technology) && std::max(part.portSpeed, part.uplinkSpeed) >= speed)
            fitting.push_back(&part);
    std::sort(fitting.begin(), fitting.end(),
              [](const Switch* a, const Switch* b) { return partText(*a).localeAwareCompare(partText(*b)) < 0; });
    return fitting;
}

QString titleOf(SwitchTier tier, bool isOutOfBand)
{
    if (isOutOfBand)
        return tier == SwitchTier::Leaf ? SwitchDialog::tr("Add access switch")
                                        : SwitchDialog::tr("Add aggregation switch");
    switch (tier) {
    case SwitchTier::Leaf: return SwitchDialog::tr("Add leaf switch");
    case SwitchTier::Spine: return SwitchDialog::tr("Add spine switch");
    case SwitchTier::Core: break;
    }
    return SwitchDialog::tr("Add core switch");
}

}  // namespace

SwitchDialog::SwitchDialog(const Analysis& analysis, const NetworkPlan& network, SwitchTier tier, QWidget* parent)
    : QDialog(parent)
    , tier_(tier)
{
    setObjectName(QStringLiteral("switchDialog"));
    setWindowTitle(titleOf(tier, network.kind == NetworkKind::OutOfBand));
    const Catalogue& catalogue = *analysis.facts.catalogue;
    const Network* designed = analysis.design->network(network.network);
    parts_ = new QComboBox(this);
    parts_->setObjectName(QStringLiteral("switchPart"));
    parts_->setAccessibleName(tr("Switch"));
    const Switch* own = partOfTier(network, catalogue, tier);
    parts_->addItem(own ? tr("As the tier has: %1").arg(partText(*own)) : tr("As the tier has"), QString());
    const Bandwidth speed = tier == SwitchTier::Leaf ? network.endpointSpeed : network.uplinkSpeed;
    for (const Switch* part : fittingParts(catalogue, designed ? designed->technology : Technology::Ethernet, speed))
        if (!own || part->id != own->id)
            parts_->addItem(partText(*part), QString::fromStdString(part->id));
    auto* note = new QLabel(tr("It comes without links; draw them from its ports."), this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Switch:"), parts_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(420);
}

PartId SwitchDialog::part() const
{
    return parts_->currentData().toString().toStdString();
}

void SwitchDialog::choose(const PartId& part)
{
    parts_->setCurrentIndex(std::max(0, parts_->findData(QString::fromStdString(part))));
}

}  // namespace cw
