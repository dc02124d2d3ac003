// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/units/text_form.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace cw {

namespace {

/// Beyond this nothing that we measure exists in any unit, and products would overflow.
constexpr double kLargest = 1e30;
/// Amounts stay exact to the cent in 64 bits and in a double.
constexpr double kLargestAmount = 9e13;

struct Unit {
    std::string_view text;
    double factor;
};
using Units = std::vector<Unit>;

struct NumberAndUnit {
    double number = 0;
    std::string unit;  ///< without spaces
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Characters that stand for an ASCII one: Chinese input methods type them, locales print them.
constexpr std::pair<std::string_view, std::string_view> kSubstitutes[] = {
    {"\u3000", " "}, {"\u00a0", " "}, {"\u2009", " "}, {"\u202f", " "},
    {"\u2212", "-"}, {"\u00b5", "u"}, {"\u03bc", "u"}, {"\uffe5", "\u00a5"},
};

/// Full-width forms U+FF01–U+FF5E are ASCII 0x21–0x7E; in UTF-8 EF BC 81 – EF BD 9E.
std::optional<char> fullWidthAscii(std::string_view rest)
{
    if (rest.size() < 3 || rest[0] != '\xEF' || (rest[1] != '\xBC' && rest[1] != '\xBD'))
        return std::nullopt;
    const int code = ((static_cast<unsigned char>(rest[1]) & 0x03) << 6) | (static_cast<unsigned char>(rest[2]) & 0x3F);
    const int ascii = code + 0x20;
    return ascii >= 0x21 && ascii <= 0x7E ? std::optional(static_cast<char>(ascii)) : std::nullopt;
}

std::string normalised(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const auto* found = std::find_if(std::begin(kSubstitutes), std::end(kSubstitutes), [&](const auto& pair) {
            return text.substr(0, pair.first.size()) == pair.first;
        });
        if (found != std::end(kSubstitutes)) {
            plain += found->second;
            text.remove_prefix(found->first.size());
        } else if (const std::optional<char> ascii = fullWidthAscii(text)) {
            plain += *ascii;
            text.remove_prefix(3);
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

std::string withoutSpaces(std::string_view text)
{
    std::string plain(text);
    plain.erase(std::remove_if(plain.begin(), plain.end(), [](char c) { return c == ' ' || c == '\t'; }), plain.end());
    return plain;
}

/// Takes digits with "," between groups of three from the front of `rest`; false if the groups are uneven.
bool takeGroupedDigits(std::string_view& rest, std::string& digits)
{
    const auto leading = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin());
    digits += rest.substr(0, leading);
    rest.remove_prefix(leading);
    while (!rest.empty() && rest.front() == ',') {
        const bool isGroup = leading >= 1 && leading <= 3 && rest.size() >= 4 && isDigit(rest[1]) && isDigit(rest[2]) &&
                             isDigit(rest[3]) && (rest.size() == 4 || !isDigit(rest[4]));
        if (!isGroup)
            return false;
        digits += rest.substr(1, 3);
        rest.remove_prefix(4);
    }
    return true;
}

/// "e12" only when digits follow: in "1EFLOPS" the E is a prefix.
std::string takeExponent(std::string_view& rest)
{
    std::size_t end = 1;
    if (rest.empty() || (rest.front() != 'e' && rest.front() != 'E'))
        return {};
    if (end < rest.size() && (rest[end] == '+' || rest[end] == '-'))
        ++end;
    const std::size_t firstDigit = end;
    while (end < rest.size() && isDigit(rest[end]))
        ++end;
    if (end == firstDigit)
        return {};
    std::string exponent(rest.substr(0, end));
    exponent.erase(std::remove(exponent.begin(), exponent.end(), '+'), exponent.end());
    rest.remove_prefix(end);
    return exponent;
}

/// Takes an unsigned number; nullopt if there is none.
std::optional<double> takeNumber(std::string_view& rest)
{
    std::string digits;
    if (!takeGroupedDigits(rest, digits))
        return std::nullopt;
    if (!rest.empty() && rest.front() == '.') {
        digits += '.';
        rest.remove_prefix(1);
        while (!rest.empty() && isDigit(rest.front())) {
            digits += rest.front();
            rest.remove_prefix(1);
        }
    }
    if (std::none_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    digits += takeExponent(rest);
    double number = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem == std::errc::result_out_of_range)
        return HUGE_VAL;
    return problem == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

tl::unexpected<Error> outOfRange(std::string_view text, const char* range)
{
    return failure(ErrorCode::OutOfRange, {}, {std::string(text), range});
}

Result<NumberAndUnit> split(std::string_view text, const char* example)
{
    const std::string plain = withoutSpaces(normalised(text));
    std::string_view rest = plain;
    const bool isNegative = !rest.empty() && rest.front() == '-';
    if (!rest.empty() && (rest.front() == '-' || rest.front() == '+'))
        rest.remove_prefix(1);
    const std::string word = lowered(rest.substr(0, 3));
    if (word == "nan" || word == "inf")
        return outOfRange(text, "≥ 0");
    const std::optional<double> number = takeNumber(rest);
    if (!number)
        return failure(ErrorCode::WrongUnit, {}, {std::string(text), example});
    if ((isNegative && *number != 0) || *number > kLargest)
        return outOfRange(text, isNegative ? "≥ 0" : "≤ 1e30");
    return NumberAndUnit{*number, std::string(rest)};
}

std::optional<double> factorOf(std::string_view unit, const Units& units)
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const Unit& u) { return u.text == unit; });
    return found != units.end() ? std::optional(found->factor) : std::nullopt;
}

/// k, M, G, T, P, E in either case, with "i" for powers of 1024; takes it from the front of `unit`.
double takePrefix(std::string_view& unit)
{
    constexpr std::string_view kPrefixes = "kmgtpe";
    const std::string first = lowered(unit.substr(0, 1));
    const std::size_t index = first.empty() ? std::string_view::npos : kPrefixes.find(first);
    if (index == std::string_view::npos)
        return 1.0;
    unit.remove_prefix(1);
    const bool isBinary = !unit.empty() && (unit.front() == 'i' || unit.front() == 'I') && unit.size() > 1;
    if (isBinary)
        unit.remove_prefix(1);
    return std::pow(isBinary ? 1024.0 : 1000.0, static_cast<double>(index + 1));
}

/// Parses "number unit" where the unit is one of a list.
Result<double> parseWith(std::string_view text, const Units& units, const char* example)
{
    const Result<NumberAndUnit> parts = split(text, example);
    if (!parts)
        return tl::make_unexpected(parts.error());
    const std::optional<double> factor = factorOf(parts->unit, units);
    if (!factor)
        return failure(ErrorCode::WrongUnit, {}, {std::string(text), example});
    return parts->number * *factor;
}

/// The Chinese and the short scale words, longest first where one begins another.
constexpr Unit kScaleWords[] = {
    {"万亿", 1e12},   {"千亿", 1e11},    {"百亿", 1e10}, {"十亿", 1e9}, {"千万", 1e7},      {"百万", 1e6},
    {"十万", 1e5},    {"亿", 1e8},       {"万", 1e4},    {"千", 1e3},   {"trillion", 1e12}, {"billion", 1e9},
    {"million", 1e6}, {"thousand", 1e3}, {"bn", 1e9},    {"mn", 1e6},   {"k", 1e3},         {"m", 1e6},
    {"b", 1e9},       {"g", 1e9},        {"t", 1e12},
};

/// Takes a scale word from the front of `rest`; 1 if there is none.
double takeScale(std::string& rest)
{
    const std::string lower = lowered(rest);
    for (const Unit& word : kScaleWords) {
        if (lower.compare(0, word.text.size(), word.text) == 0) {
            rest.erase(0, word.text.size());
            return word.factor;
        }
    }
    return 1.0;
}

struct CurrencyMark {
    std::string_view text;
    const char* code;
};

/// "¥" is the yuan here: the program speaks Chinese and English; yen are written JPY.
constexpr CurrencyMark kCurrencyMarks[] = {
    {"US$", "USD"},    {"HK$", "HKD"}, {"$", "USD"},  {"¥", "CNY"},    {"€", "EUR"},    {"£", "GBP"},
    {"人民币", "CNY"}, {"RMB", "CNY"}, {"元", "CNY"}, {"美元", "USD"}, {"欧元", "EUR"},
};

std::optional<Currency> takeCurrencyAtFront(std::string& text)
{
    for (const CurrencyMark& mark : kCurrencyMarks) {
        if (text.compare(0, mark.text.size(), mark.text) == 0) {
            text.erase(0, mark.text.size());
            return Currency(mark.code);
        }
    }
    const std::string code = text.substr(0, 3);
    if (!Currency::isValidCode(code) || (text.size() > 3 && text[3] >= 'A' && text[3] <= 'Z'))
        return std::nullopt;
    text.erase(0, 3);
    return Currency(code);
}

}  // namespace

std::string neutralMarks(std::string_view text, const NumberStyle& style)
{
    std::string neutral;
    const std::string& group = style.groupSeparator;
    while (!text.empty()) {
        const bool isAfterDigit = !neutral.empty() && isDigit(neutral.back());
        const std::string_view tail =
            group.empty() ? std::string_view() : text.substr(std::min(group.size(), text.size()));
        const bool isGroup = !group.empty() && isAfterDigit && text.substr(0, group.size()) == group &&
                             tail.size() >= 3 && isDigit(tail[0]) && isDigit(tail[1]) && isDigit(tail[2]) &&
                             (tail.size() == 3 || !isDigit(tail[3]));
        const bool isPoint = text.front() == style.decimalPoint && text.size() > 1 && isDigit(text[1]);
        if (isGroup) {
            text = tail;
            continue;
        }
        neutral += isPoint ? '.' : text.front();
        text.remove_prefix(1);
    }
    return neutral;
}

Result<Bandwidth> parseBandwidth(std::string_view text)
{
    constexpr const char* kExample = "400 Gb/s";
    const Result<NumberAndUnit> parts = split(text, kExample);
    if (!parts)
        return tl::make_unexpected(parts.error());
    std::string_view unit = parts->unit;
    const double prefix = takePrefix(unit);
    const bool hasPrefix = unit.size() < parts->unit.size();
    // A small b is a bit and a capital B a byte; "GBPS" could be either and is not understood.
    static const Units kRates = {{"b/s", 0.125}, {"bps", 0.125}, {"bit/s", 0.125}, {"bits/s", 0.125},
                                 {"B/s", 1.0},   {"Bps", 1.0},   {"byte/s", 1.0},  {"bytes/s", 1.0}};
    static const Units kEthernetNames = {{"", 0.125}, {"bE", 0.125}, {"be", 0.125}, {"E", 0.125}};
    std::optional<double> factor = factorOf(unit, kRates);
    if (!factor && hasPrefix)
        factor = factorOf(unit, kEthernetNames);
    if (!factor)
        return failure(ErrorCode::WrongUnit, {}, {std::string(text), kExample});
    return bytesPerSecond(parts->number * prefix * *factor);
}

Result<DataSize> parseDataSize(std::string_view text)
{
    constexpr const char* kExample = "1.5 TB";
    const Result<NumberAndUnit> parts = split(text, kExample);
    if (!parts)
        return tl::make_unexpected(parts.error());
    std::string_view unit = parts->unit;
    const double prefix = takePrefix(unit);
    // "Gb" would be gigabits; all small letters ("2 tib") are taken as bytes, for nobody stores bits.
    const bool isLower = lowered(parts->unit) == parts->unit;
    const bool isByte = unit == "B" || unit == "byte" || unit == "bytes" || (isLower && unit == "b");
    if (!isByte)
        return failure(ErrorCode::WrongUnit, {}, {std::string(text), kExample});
    return bytes(parts->number * prefix);
}

Result<Power> parsePower(std::string_view text)
{
    // "mw" could be milliwatts and is not understood.
    static const Units kUnits = {{"W", 1},    {"w", 1},    {"kW", 1e3}, {"KW", 1e3},   {"kw", 1e3},
                                 {"MW", 1e6}, {"GW", 1e9}, {"瓦", 1},   {"千瓦", 1e3}, {"兆瓦", 1e6}};
    return parseWith(text, kUnits, "10.2 kW").map(watts);
}

Result<Duration> parseDuration(std::string_view text)
{
    static const Units kUnits = {
        {"ns", 1e-9},       {"us", 1e-6},        {"ms", 1e-3},     {"s", 1},          {"sec", 1},
        {"second", 1},      {"seconds", 1},      {"min", 60},      {"minute", 60},    {"minutes", 60},
        {"h", 3600},        {"hr", 3600},        {"hour", 3600},   {"hours", 3600},   {"d", 86400},
        {"day", 86400},     {"days", 86400},     {"week", 604800}, {"weeks", 604800}, {"y", 31536000},
        {"year", 31536000}, {"years", 31536000}, {"毫秒", 1e-3},   {"秒", 1},         {"分", 60},
        {"分钟", 60},       {"时", 3600},        {"小时", 3600},   {"个小时", 3600},  {"天", 86400},
        {"日", 86400},      {"周", 604800},      {"年", 31536000}};
    return parseWith(text, kUnits, "30 d").map(seconds);
}

Result<Length> parseLength(std::string_view text)
{
    static const Units kUnits = {{"m", 1},       {"cm", 0.01},    {"mm", 0.001},  {"km", 1000},  {"米", 1},
                                 {"厘米", 0.01}, {"毫米", 0.001}, {"千米", 1000}, {"公里", 1000}};
    return parseWith(text, kUnits, "2.5 m").map(metres);
}

Result<Money> parseMoney(std::string_view text, Currency fallback)
{
    constexpr const char* kExample = "USD 300k";
    std::string plain = withoutSpaces(normalised(text));
    const std::optional<Currency> before = takeCurrencyAtFront(plain);
    const Result<NumberAndUnit> parts = split(plain, kExample);
    if (!parts)
        return failure(parts.error().code, {}, {std::string(text), parts.error().args.back()});
    std::string rest = parts->unit;
    const std::optional<Currency> direct = takeCurrencyAtFront(rest);
    const double scale = direct ? 1.0 : takeScale(rest);
    const std::optional<Currency> after = direct ? direct : takeCurrencyAtFront(rest);
    const bool isContradiction = before && after && *before != *after;
    if (!rest.empty() || isContradiction)
        return failure(ErrorCode::WrongUnit, {}, {std::string(text), kExample});
    const double amount = parts->number * scale;
    if (amount > kLargestAmount)
        return outOfRange(text, "≤ 9e13");
    return Money::fromMajor(amount, before.value_or(after.value_or(fallback)));
}

Result<double> parseCount(std::string_view text)
{
    constexpr const char* kExample = "2T";
    const Result<NumberAndUnit> parts = split(text, kExample);
    if (!parts)
        return tl::make_unexpected(parts.error());
    std::string rest = parts->unit;
    const double scale = takeScale(rest);
    if (!rest.empty())
        return failure(ErrorCode::WrongUnit, {}, {std::string(text), kExample});
    return parts->number * scale;
}

}  // namespace cw
