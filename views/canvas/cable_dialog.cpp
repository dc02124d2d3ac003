// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/cable_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw {

namespace {

QString partName(const Catalogue& catalogue, const PartId& id)
{
    const Part* part = catalogue.find(id);
    return part ? partName(*part) : CableDialog::tr("none that fits");
}

}  // namespace

CableDialog::CableDialog(const LinkTrial& link, const Catalogue& catalogue, const QString& from, const QString& to,
                         QWidget* parent)
    : QDialog(parent)
    , link_(link)
{
    setObjectName(QStringLiteral("cableDialog"));
    setWindowTitle(tr("Cable of a link"));
    const auto line = [this](const QString& words, const char* name) {
        auto* label = new QLabel(words, this);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    const CableChoice& own = link_.chosen;
    cables_ = new QComboBox(this);
    cables_->setObjectName(QStringLiteral("cablePart"));
    cables_->setAccessibleName(tr("Cable"));
    cables_->addItem(tr("As the program chooses"), QString());
    // Those that reach, in the order of the program: the cheapest medium first.
    std::map<PartId, double> longest;
    for (const CableChoice& way : link_.ways)
        longest[way.cable] = std::max(longest[way.cable], inMetres(way.stocked));
    std::set<PartId> listed;
    for (const CableChoice& way : link_.ways)
        if (longest[way.cable] >= inMetres(link_.routed) - 1e-6 && listed.insert(way.cable).second)
            cables_->addItem(
                tr("%1 (%2)", "part, medium")
                    .arg(partName(catalogue, way.cable), mediumName(catalogue.cables.at(way.cable).medium)),
                QString::fromStdString(way.cable));
    lengths_ = new QComboBox(this);
    lengths_->setObjectName(QStringLiteral("cableLength"));
    lengths_->setAccessibleName(tr("Length to order"));
    note_ = line({}, "cableNote");
    auto* form = new QFormLayout;
    form->addRow(tr("Link:"), line(tr("%1 to %2, %3").arg(from, to, bitRateText(link_.choice.speed)), "cableLink"));
    form->addRow(tr("Route:"), line(tr("%1, slack included").arg(text(link_.routed)), "cableRoute"));
    form->addRow(tr("Chosen by the program:"),
                 line(QStringLiteral("%1 · %2").arg(partName(catalogue, own.cable), text(own.stocked)), "cableOwn"));
    form->addRow(tr("&Cable:"), cables_);
    form->addRow(tr("&Length to order:"), lengths_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(note_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(cables_, &QComboBox::currentIndexChanged, this, &CableDialog::fillLengths);
    connect(lengths_, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = length();
        const bool isShort = chosen && *chosen < link_.routed;
        note_->setText(isShort ? tr("Shorter than the route: the link would not reach.") : QString());
        note_->setVisible(isShort);
    });
    fillLengths();
    setMinimumWidth(420);
}

/// What the part, or any that fits, can be ordered in.
void CableDialog::fillLengths()
{
    const std::optional<Length> before = length();
    std::set<double> metresOf;
    const PartId part = cable();
    for (const CableChoice& way : link_.ways)
        if (part.empty() || way.cable == part)
            metresOf.insert(inMetres(way.stocked));
    lengths_->clear();
    lengths_->addItem(tr("The next that is long enough"));
    for (const double one : metresOf)
        lengths_->addItem(text(metres(one)), one);
    if (before)
        lengths_->setCurrentIndex(std::max(0, lengths_->findData(inMetres(*before))));
    note_->setVisible(!note_->text().isEmpty());
}

void CableDialog::choose(const PartId& cable, std::optional<Length> length)
{
    cables_->setCurrentIndex(std::max(0, cables_->findData(QString::fromStdString(cable))));
    if (!length)
        return;
    int found = lengths_->findData(inMetres(*length));
    if (found < 0) {
        // A length from a file that no part is stocked in stays what it is until another is chosen.
        lengths_->addItem(text(*length), inMetres(*length));
        found = lengths_->count() - 1;
    }
    lengths_->setCurrentIndex(found);
}

PartId CableDialog::cable() const
{
    return cables_->currentData().toString().toStdString();
}

std::optional<Length> CableDialog::length() const
{
    const QVariant chosen = lengths_->currentData();
    return chosen.isValid() ? std::optional(metres(chosen.toDouble())) : std::nullopt;
}

}  // namespace cw
