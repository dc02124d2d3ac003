// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/preferences_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace cw {

QComboBox* PreferencesDialog::addCombo(QFormLayout& form, const QString& label, const QString& help, const char* name)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(label);
    combo->setToolTip(help);
    combo->setMinimumWidth(240);
    form.addRow(label, combo);
    return combo;
}

PreferencesDialog::PreferencesDialog(const Preferences& preferences, const QStringList& currencies, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(12);

    language_ = addCombo(*form, tr("Language"), tr("Language of the window, of reports and of drawings"), "language");
    language_->addItem(tr("As the system"), QString());
    // Names of languages stand in their own language, so that whoever is lost finds the way back.
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language_->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    language_->setCurrentIndex(std::max(0, language_->findData(preferences.language)));

    theme_ = addCombo(*form, tr("Appearance"), tr("Light or dark colours; print is always on white"), "theme");
    theme_->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    theme_->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    theme_->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    theme_->setCurrentIndex(static_cast<int>(preferences.theme));

    currency_ = addCombo(*form, tr("Currency of new designs"),
                         tr("An open design keeps its own; change it in the inspector"), "currency");
    currency_->addItems(currencies);
    currency_->setCurrentText(QString::fromStdString(preferences.currency.code()));

    bandwidth_ =
        addCombo(*form, tr("Bandwidth in"), tr("How bandwidths are shown; links keep their Gb/s names"), "bandwidth");
    bandwidth_->addItem(tr("Bytes per second (GB/s)"), static_cast<int>(BandwidthUnit::Bytes));
    bandwidth_->addItem(tr("Bits per second (Gb/s)"), static_cast<int>(BandwidthUnit::Bits));
    bandwidth_->setCurrentIndex(static_cast<int>(preferences.bandwidthUnit));

    scenario_ = addCombo(*form, tr("Prices"), tr("Which end of each price range the totals use"), "scenario");
    for (const PriceScenario scenario : {PriceScenario::Low, PriceScenario::Typical, PriceScenario::High})
        scenario_->addItem(scenarioName(scenario), static_cast<int>(scenario));
    scenario_->setCurrentIndex(static_cast<int>(preferences.scenario));

    autosave_ = new QSpinBox(this);
    autosave_->setObjectName(QStringLiteral("autosave"));
    autosave_->setRange(0, 3600);
    autosave_->setSuffix(tr(" s at the latest"));
    autosave_->setSpecialValueText(tr("Off"));
    autosave_->setValue(preferences.autosaveSeconds);
    autosave_->setAccessibleName(tr("Autosave"));
    autosave_->setToolTip(tr(
        "Keeps a copy for recovery, written when you pause and at the latest after this time; your file itself is only "
        "written when you save"));
    form->addRow(tr("Autosave"), autosave_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences preferences;
    preferences.language = language_->currentData().toString();
    preferences.theme = static_cast<ThemeChoice>(theme_->currentData().toInt());
    preferences.currency = Currency(currency_->currentText().toStdString());
    preferences.bandwidthUnit = static_cast<BandwidthUnit>(bandwidth_->currentData().toInt());
    preferences.scenario = static_cast<PriceScenario>(scenario_->currentData().toInt());
    preferences.autosaveSeconds = autosave_->value();
    return preferences;
}

}  // namespace cw
