// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/units/text_form.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

#include <fmt/format.h>

namespace cw {

namespace {

struct Step {
    double factor;
    const char* unit;
};
/// Ascending by factor.
using Steps = std::vector<Step>;

/// What is printed for a figure that does not exist.
constexpr const char* kNoFigure = "–";

std::string grouped(const std::string& digits, const std::string& separator)
{
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            result += separator;
        result += digits[i];
    }
    return result;
}

/// Puts the marks of the style into "-1234.50".
std::string styled(std::string plain, const NumberStyle& style)
{
    const bool isNegative = plain.front() == '-';
    if (isNegative)
        plain.erase(0, 1);
    const std::size_t point = plain.find('.');
    std::string whole = grouped(plain.substr(0, point), style.groupSeparator);
    if (point != std::string::npos)
        whole += style.decimalPoint + plain.substr(point + 1);
    const bool isZero = plain.find_first_not_of("0.") == std::string::npos;
    return (isNegative && !isZero ? "-" : "") + whole;
}

/// Plain digits with at least `significant` of them, without zeros at the end of a fraction.
std::string significantDigits(double value, int significant)
{
    if (value == 0.0)
        return "0";
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    std::string plain = fmt::format("{:.{}f}", value, std::clamp(significant - magnitude, 0, 30));
    if (plain.find('.') != std::string::npos) {
        plain.erase(plain.find_last_not_of('0') + 1);
        if (plain.back() == '.')
            plain.pop_back();
    }
    return plain;
}

/// The largest step that leaves at least 1 after rounding, so that 999.96 G prints as 1 T.
const Step& stepFor(double value, const Steps& steps, int significant)
{
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const double next = std::abs(value) / steps[i].factor;
        // Half a unit of the last digit that would be printed below the next step.
        if (next >= 1.0 - 0.5 * std::pow(10.0, -significant))
            chosen = i;
    }
    return steps[chosen];
}

std::string scaled(double value, const Steps& steps, const NumberStyle& style, const char* space = " ")
{
    if (!std::isfinite(value))
        return kNoFigure;
    const Step& step = stepFor(value, steps, style.significantDigits);
    const std::string number = formatSignificant(value / step.factor, style);
    return *step.unit != '\0' ? number + space + step.unit : number;
}

/// The mark that stands before an amount: a symbol where it is unambiguous, else the code.
std::string currencyMark(Currency currency)
{
    const std::string code = currency.code();
    if (code == "USD")
        return "$";
    if (code == "CNY")
        return "¥";
    if (code == "EUR")
        return "€";
    if (code == "GBP")
        return "£";
    return code + " ";
}

const Steps kMyriads = {{1, ""}, {1e4, "万"}, {1e8, "亿"}, {1e12, "万亿"}};

}  // namespace

std::string formatNumber(double value, int digitsAfterPoint, const NumberStyle& style)
{
    if (!std::isfinite(value))
        return kNoFigure;
    return styled(fmt::format("{:.{}f}", value, digitsAfterPoint), style);
}

std::string formatSignificant(double value, const NumberStyle& style)
{
    if (!std::isfinite(value))
        return kNoFigure;
    return styled(significantDigits(value, style.significantDigits), style);
}

std::string formatBitRate(Bandwidth value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "b/s"},    {1e3, "kb/s"},  {1e6, "Mb/s"},
                                 {1e9, "Gb/s"}, {1e12, "Tb/s"}, {1e15, "Pb/s"}};
    return scaled(value.base() * 8.0, kSteps, style);
}

std::string formatByteRate(Bandwidth value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "B/s"},    {1e3, "kB/s"},  {1e6, "MB/s"},
                                 {1e9, "GB/s"}, {1e12, "TB/s"}, {1e15, "PB/s"}};
    return scaled(value.base(), kSteps, style);
}

std::string formatDataSize(DataSize value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "B"},     {1e3, "kB"},  {1e6, "MB"}, {1e9, "GB"},
                                 {1e12, "TB"}, {1e15, "PB"}, {1e18, "EB"}};
    return scaled(value.base(), kSteps, style);
}

std::string formatMemory(DataSize value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "B"}, {0x1p10, "KiB"}, {0x1p20, "MiB"}, {0x1p30, "GiB"}, {0x1p40, "TiB"}};
    return scaled(value.base(), kSteps, style);
}

std::string formatPower(Power value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "W"}, {1e3, "kW"}, {1e6, "MW"}, {1e9, "GW"}};
    return scaled(value.base(), kSteps, style);
}

std::string formatDuration(Duration value, const NumberStyle& style)
{
    // Hours up to two days: "36 h" says more than "1.5 d".
    static const Steps kShort = {{1e-9, "ns"}, {1e-6, "µs"}, {1e-3, "ms"}, {1, "s"}, {60, "min"}, {3600, "h"}};
    static const Steps kDays = {{86400, "d"}};
    const bool isLong = std::abs(inDays(value)) >= 2.0;
    if (value.base() == 0.0)
        return formatSignificant(0.0, style) + " s";
    return scaled(value.base(), isLong ? kDays : kShort, style);
}

std::string formatLength(Length value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "m"}, {1e3, "km"}};
    return scaled(value.base(), kSteps, style);
}

std::string formatMass(Mass value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "kg"}, {1e3, "t"}};
    return scaled(value.base(), kSteps, style);
}

std::string formatFlopRate(FlopRate value, const NumberStyle& style)
{
    static const Steps kSteps = {{1, "FLOP/s"},     {1e3, "kFLOP/s"},  {1e6, "MFLOP/s"}, {1e9, "GFLOP/s"},
                                 {1e12, "TFLOP/s"}, {1e15, "PFLOP/s"}, {1e18, "EFLOP/s"}};
    return scaled(value.base(), kSteps, style);
}

std::string formatMoney(const Money& value, const NumberStyle& style)
{
    // A price of a few thousand keeps its digits; the step to thousands begins at ten thousand.
    static const Steps kShortScale = {{1, ""}, {1e3, "k"}, {1e6, "M"}, {1e9, "B"}, {1e12, "T"}};
    static const Steps kPlain = {{1, ""}};
    const double amount = std::abs(value.major());
    const Steps& steps = style.usesMyriads ? kMyriads : amount < 1e4 ? kPlain : kShortScale;
    const std::string sign = value.minor() < 0 ? "-" : "";
    return sign + currencyMark(value.currency()) + scaled(amount, steps, style, style.usesMyriads ? "" : " ");
}

std::string formatMoneyExact(const Money& value, const NumberStyle& style)
{
    // In whole cents: a double would round amounts beyond 2^53 cents.
    const std::int64_t minor = value.minor();
    const auto absolute = minor < 0 ? 0 - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
    const std::string plain = fmt::format("{}.{:02}", absolute / 100, absolute % 100);
    return (minor < 0 ? "-" : "") + currencyMark(value.currency()) + styled(plain, style);
}

std::string formatCount(double value, const NumberStyle& style)
{
    static const Steps kPlain = {{1, ""}};
    static const Steps kShortScale = {{1, ""}, {1e6, "M"}, {1e9, "B"}, {1e12, "T"}};
    // Counts keep all their digits below a million, in Chinese below ten myriads: 16,384 processors are not 1.64万, but
    // 996,869 beside 108万 would be two manners in one table.
    if (std::abs(value) < (style.usesMyriads ? 1e5 : 1e6))
        return scaled(value, kPlain, style);
    return style.usesMyriads ? scaled(value, kMyriads, style, "") : scaled(value, kShortScale, style);
}

}  // namespace cw
