// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Quantities as people type and read them. What format() prints in the neutral style, parse() reads
// back; text in another style goes through neutralMarks() first. Full-width characters are accepted.

#include "model/units/money.h"
#include "model/units/quantity.h"
#include "model/units/result.h"

#include <string>
#include <string_view>

namespace cw {

/// How numbers look: the caller takes the marks from the user's locale.
struct NumberStyle {
    char decimalPoint = '.';
    std::string groupSeparator = ",";
    bool usesMyriads = false;  ///< Chinese counting by 万 (1e4) and 亿 (1e8) for money and counts
    int significantDigits = 3;
};

/// Text typed with the marks of `style` in the marks that the parsers expect: no group separators, a decimal point.
std::string neutralMarks(std::string_view text, const NumberStyle& style);

/// "400 Gb/s", "400G", "400GbE", "0.4Tbps" are bits; "50 GB/s", "50GBps" bytes; "46.6 GiB/s" binary bytes.
/// Negative, NaN and infinite values are refused (OutOfRange); a missing or foreign unit is WrongUnit.
Result<Bandwidth> parseBandwidth(std::string_view text);
/// "1.5 PB", "80GiB", "512 MB", "2 tib".
Result<DataSize> parseDataSize(std::string_view text);
/// "10.2 kW", "700W", "1.4 MW".
Result<Power> parsePower(std::string_view text);
/// "30 d", "12 h", "90 min", "250 ms", "30 天", "12 小时".
Result<Duration> parseDuration(std::string_view text);
/// "3 m", "2.5m", "30 cm", "0.6 km".
Result<Length> parseLength(std::string_view text);
/// "$1.2M", "USD 300k", "¥1.2万", "1200 CNY", "3亿元". Without a mark: `fallback`.
Result<Money> parseMoney(std::string_view text, Currency fallback);
/// "2e12", "2T", "15.6 T", "1.4万亿", "300B", "2,000": a count of tokens, parameters or things.
Result<double> parseCount(std::string_view text);

/// 1234567.891 -> "1,234,568" (digits after the point: 0).
std::string formatNumber(double value, int digitsAfterPoint, const NumberStyle& style = {});
/// Rounded to `style.significantDigits`, never losing digits before the point: 25400 -> "25,400".
std::string formatSignificant(double value, const NumberStyle& style = {});
std::string formatBitRate(Bandwidth value, const NumberStyle& style = {});   ///< "400 Gb/s"
std::string formatByteRate(Bandwidth value, const NumberStyle& style = {});  ///< "25.4 TB/s"
std::string formatDataSize(DataSize value, const NumberStyle& style = {});   ///< decimal: "1.5 PB"
std::string formatMemory(DataSize value, const NumberStyle& style = {});     ///< binary, as drivers count: "79.6 GiB"
std::string formatPower(Power value, const NumberStyle& style = {});         ///< "1.46 MW"
std::string formatDuration(Duration value, const NumberStyle& style = {});   ///< "27.4 d", "6.81 s"
std::string formatLength(Length value, const NumberStyle& style = {});       ///< "2.5 m"
std::string formatMass(Mass value, const NumberStyle& style = {});           ///< "16.6 t", "130 kg"
std::string formatFlopRate(FlopRate value, const NumberStyle& style = {});   ///< "1 EFLOP/s"
std::string formatMoney(const Money& value, const NumberStyle& style = {});  ///< "$51.8 M", "¥3.72亿" when myriads
std::string formatMoneyExact(const Money& value, const NumberStyle& style = {});  ///< "$51,800,000.00"
std::string formatCount(double value, const NumberStyle& style = {});             ///< "2 T", "2万亿" when myriads

}  // namespace cw
