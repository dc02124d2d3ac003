// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one place where codes and numbers of the model become words, for the window, the report and the command line.

#include <QLocale>
#include <QString>

#include "model/analysis/analysis.h"
#include "model/units/text_form.h"

namespace cw {

/// Marks of the locale; myriads (万, 亿) for Chinese.
NumberStyle numberStyle(const QLocale& locale = QLocale());

/// How a sentence names the field that it is about.
enum class PlaceNames {
    Labels,  ///< as the window shows it
    Keys,    ///< as files have it: for the command line
};
/// One sentence: what, where and how to mend it.
QString errorText(const Error& error, PlaceNames names = PlaceNames::Labels);
/// One sentence: the broken rule with its objects, value, limit and a remedy.
QString findingText(const Finding& finding, const Design& design, PlaceNames names = PlaceNames::Labels);
/// Long numbers inside of a text, such as "1 - 65536", with the marks of the locale.
QString groupedText(const QString& text);
/// A few words that name the rule, for headings and the manual: "Oversubscription over policy".
QString ruleTitle(const QString& ruleId);
QString fixLabel(const Fix& fix);
/// One sentence: a choice that the program made where a brief was silent.
QString designNoteText(const DesignNote& note, const Design& design);
QString severityName(Severity severity);
/// The name of a block, network or workload as its card shows it; the id itself if there is no such element.
QString elementName(const ElementId& id, const Design& design);

/// The name of a design, or a word for one that has none yet.
QString designName(const Design& design);
QString networkKindName(NetworkKind kind);
QString deviceRoleName(DeviceRole role);
QString rackRoleName(RackRole role);
QString hostingName(Hosting hosting);
QString mediumName(Medium medium);
QString technologyName(Technology technology);
QString topologyName(Topology topology);
QString storageFamilyName(StorageFamily family);
QString serviceRoleName(ServiceRole role);
QString protectionText(const Protection& protection);
QString portRoleName(PortRole role);
QString bomCategoryName(BomCategory category);
QString evidenceName(Evidence evidence);
QString confidenceName(const std::string& code);
QString stepPartName(std::string_view code);
QString memoryPartName(std::string_view code);
QString bindingTermName(const std::string& code);
QString servingBoundName(std::string_view code);         ///< what a served model waits for, what its batch is bound by
QString servingLayoutText(const ServingLayout& layout);  ///< "TP 2, weights FP8, cache FP8"
QString interruptionCauseName(std::string_view code);    ///< as FailureClass::cause
QString hourShareName(std::string_view code);            ///< as hourShareParts() names them
QString guidanceName(const std::string& code);
QString tierName(const std::string& code);  ///< "leaf", "spine", "core", "access", "aggregation", "host", "manager"
/// Multiplier words of BOM lines, in the number that goes with `count`, without the number: "servers".
QString unitWord(const std::string& code, int count);
QString recomputeName(Recompute recompute);
QString precisionName(Precision precision);
QString scenarioName(PriceScenario scenario);
QString bisectionMethodName(Bisection::Method method);
/// "one-way, hosts only, balanced halves aligned to pods and leaves": printed with every bisection.
QString bisectionConvention();

/// How bandwidths of networks and storage are shown, a preference like the locale: set once for the program.
enum class BandwidthUnit { Bytes, Bits };
void setBandwidthUnit(BandwidthUnit unit);

// Quantities in the user's locale.
QString text(Bandwidth value);         ///< "25.4 TB/s", or "203 Tb/s" by preference
QString bitRateText(Bandwidth value);  ///< "400 Gb/s"
QString text(DataSize value);
/// Of what fills the memory of a GPU, counted as its driver does: "79.6 GiB".
QString memoryText(DataSize value);
QString text(Power value);
QString text(Duration value);
QString text(Length value);
QString text(Mass value);
QString text(FlopRate value);
QString text(const Money& value);
QString exactText(const Money& value);
QString countText(double value);
QString ratioText(double oversubscription);  ///< "1 : 1", "3 : 1"
QString percentText(double share, int digits = 0);

}  // namespace cw
