// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// Quantities in the user's locale.
#include "views/text/words.h"
#include "views/text/words_context.h"

#include <atomic>

namespace cw {

namespace {

// Set by the window, read by the work beside it.
std::atomic<BandwidthUnit> bandwidthUnit = BandwidthUnit::Bytes;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace

NumberStyle numberStyle(const QLocale& locale)
{
    NumberStyle style;
    const QString point = locale.decimalPoint();
    if (point.size() == 1 && point.front().unicode() < 0x80)
        style.decimalPoint = static_cast<char>(point.front().unicode());
    style.groupSeparator = locale.groupSeparator().toStdString();
    style.usesMyriads = locale.language() == QLocale::Chinese;
    return style;
}

void setBandwidthUnit(BandwidthUnit unit)
{
    bandwidthUnit = unit;
}

QString text(Bandwidth value)
{
    if (bandwidthUnit == BandwidthUnit::Bits)
        return bitRateText(value);
    return qt(formatByteRate(value, numberStyle()));
}

QString bitRateText(Bandwidth value)
{
    return qt(formatBitRate(value, numberStyle()));
}

QString text(DataSize value)
{
    return qt(formatDataSize(value, numberStyle()));
}

QString memoryText(DataSize value)
{
    return qt(formatMemory(value, numberStyle()));
}

QString text(Power value)
{
    return qt(formatPower(value, numberStyle()));
}

QString text(Duration value)
{
    struct Unit {
        double inSeconds;
        const char* pattern;
    };
    static constexpr Unit kUnits[] = {
        {86400.0, QT_TRANSLATE_NOOP("cw::Words", "%1 d")}, {3600.0, QT_TRANSLATE_NOOP("cw::Words", "%1 h")},
        {60.0, QT_TRANSLATE_NOOP("cw::Words", "%1 min")},  {1.0, QT_TRANSLATE_NOOP("cw::Words", "%1 s")},
        {1e-3, QT_TRANSLATE_NOOP("cw::Words", "%1 ms")},   {1e-6, QT_TRANSLATE_NOOP("cw::Words", "%1 µs")},
    };
    // Up to a minute and a half people say seconds, up to two days hours; the larger unit takes over above.
    const double seconds = inSeconds(value);
    const Unit* unit = &kUnits[5];
    if (seconds >= 2 * kUnits[0].inSeconds)
        unit = &kUnits[0];
    else if (seconds >= 2 * kUnits[1].inSeconds)
        unit = &kUnits[1];
    else if (seconds >= 1.5 * kUnits[2].inSeconds)
        unit = &kUnits[2];
    else if (seconds >= kUnits[3].inSeconds || seconds <= 0)
        unit = &kUnits[3];
    else if (seconds >= kUnits[4].inSeconds)
        unit = &kUnits[4];
    const std::string number = formatSignificant(seconds / unit->inSeconds, numberStyle());
    return filled(QCoreApplication::translate("cw::Words", unit->pattern), {qt(number)});
}

QString text(Length value)
{
    return qt(formatLength(value, numberStyle()));
}

QString text(Mass value)
{
    return qt(formatMass(value, numberStyle()));
}

QString text(FlopRate value)
{
    return qt(formatFlopRate(value, numberStyle()));
}

QString text(const Money& value)
{
    return qt(formatMoney(value, numberStyle()));
}

QString exactText(const Money& value)
{
    return qt(formatMoneyExact(value, numberStyle()));
}

QString countText(double value)
{
    return qt(formatCount(value, numberStyle()));
}

QString ratioText(double oversubscription)
{
    //: Oversubscription: host bandwidth to uplink bandwidth
    return filled(Words::tr("%1 : 1"), {qt(formatSignificant(oversubscription, numberStyle()))});
}

QString percentText(double share, int digits)
{
    //: A share in per cent
    return filled(Words::tr("%1%"), {qt(formatNumber(share * 100.0, digits, numberStyle()))});
}

}  // namespace cw
