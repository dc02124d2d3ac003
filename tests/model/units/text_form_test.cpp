// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "model/units/text_form.h"

#include <cmath>
#include <random>

using namespace cw;

namespace {

const Currency kUsd("USD");
const Currency kCny("CNY");

NumberStyle german()
{
    NumberStyle style;
    style.decimalPoint = ',';
    style.groupSeparator = ".";
    return style;
}

NumberStyle french()
{
    NumberStyle style;
    style.decimalPoint = ',';
    style.groupSeparator = "\u202f";
    return style;
}

NumberStyle chinese()
{
    NumberStyle style;
    style.usesMyriads = true;
    return style;
}

NumberStyle precise(NumberStyle style)
{
    style.significantDigits = 15;
    return style;
}

/// Figures over twelve decades, the same ones in every run.
std::vector<double> manyFigures()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> decade(-3.0, 12.0);
    std::vector<double> figures = {0.0, 1.0, 999.5, 999.96, 1000.0, 1024.0, 9999.6, 12345.678, 1e6, 99999999.0};
    for (int i = 0; i < 200; ++i)
        figures.push_back(std::pow(10.0, decade(random)));
    return figures;
}

template <class Format, class Parse>
void checkRoundTrip(Format format, Parse parse)
{
    for (const NumberStyle& style : {NumberStyle{}, german(), french(), chinese()}) {
        for (const double figure : manyFigures()) {
            const std::string text = format(figure, precise(style));
            const auto back = parse(neutralMarks(text, style));
            INFO(figure << " -> " << text);
            REQUIRE(back.has_value());
            CHECK(*back == Approx(figure).epsilon(1e-12).margin(1e-12));
        }
    }
}

}  // namespace

TEST_CASE("link speeds are bits unless a capital B says bytes")
{
    for (const char* text :
         {"400 Gb/s", "400G", "400GbE", "400 gbps", "0.4Tbps", "400,000 Mb/s", "４００Ｇ", " 400 Gbit/s "}) {
        INFO(text);
        REQUIRE(parseBandwidth(text).has_value());
        CHECK(inGigabitsPerSecond(*parseBandwidth(text)) == Approx(400));
    }
    CHECK(inGigabytesPerSecond(*parseBandwidth("50 GB/s")) == Approx(50));
    CHECK(inGigabytesPerSecond(*parseBandwidth("50GBps")) == Approx(50));
    CHECK(inBytesPerSecond(*parseBandwidth("46.6 GiB/s")) == Approx(46.6 * 1073741824.0));
}

TEST_CASE("a missing, foreign or ambiguous unit is refused with an example")
{
    for (const char* text : {"400", "400 GBPS", "400 W", "", "fast", "1,2,3 Gb/s", "1e Gb/s", "4 Gb/s extra"}) {
        INFO(text);
        const Result<Bandwidth> result = parseBandwidth(text);
        REQUIRE(!result.has_value());
        CHECK(result.error().code == ErrorCode::WrongUnit);
        CHECK(result.error().args == std::vector<std::string>{text, "400 Gb/s"});
    }
    CHECK(parseDataSize("80 Gb").error().code == ErrorCode::WrongUnit);
    CHECK(parseDataSize("80").error().code == ErrorCode::WrongUnit);
    CHECK(parsePower("700 mw").error().code == ErrorCode::WrongUnit);
    CHECK(parseMoney("$5 EUR", kUsd).error().code == ErrorCode::WrongUnit);
}

TEST_CASE("negative, infinite and absurd figures are out of range")
{
    for (const char* text : {"-1 Gb/s", "nan", "inf Gb/s", "-inf", "1e999 Gb/s", "1e31 Gb/s"}) {
        INFO(text);
        REQUIRE(!parseBandwidth(text).has_value());
        CHECK(parseBandwidth(text).error().code == ErrorCode::OutOfRange);
    }
    CHECK(parseMoney("-3", kUsd).error().code == ErrorCode::OutOfRange);
    CHECK(parseMoney("1e14", kUsd).error().code == ErrorCode::OutOfRange);
}

TEST_CASE("sizes know decimal from binary units")
{
    CHECK(inBytes(*parseDataSize("1.5 PB")) == Approx(1.5e15));
    CHECK(inGibibytes(*parseDataSize("80GiB")) == Approx(80));
    CHECK(inBytes(*parseDataSize("512 MB")) == Approx(512e6));
    CHECK(inBytes(*parseDataSize("2 tib")) == Approx(2 * 1099511627776.0));
}

TEST_CASE("power, time and length are read in English and Chinese")
{
    CHECK(inKilowatts(*parsePower("10.2 kW")) == Approx(10.2));
    CHECK(inWatts(*parsePower("700W")) == Approx(700));
    CHECK(inKilowatts(*parsePower("1.4 MW")) == Approx(1400));
    CHECK(inKilowatts(*parsePower("40 千瓦")) == Approx(40));
    CHECK(inDays(*parseDuration("30 d")) == Approx(30));
    CHECK(inDays(*parseDuration("30 天")) == Approx(30));
    CHECK(inHours(*parseDuration("12 小时")) == Approx(12));
    CHECK(inSeconds(*parseDuration("90 min")) == Approx(5400));
    CHECK(inSeconds(*parseDuration("250 ms")) == Approx(0.25));
    CHECK(inMetres(*parseLength("30 cm")) == Approx(0.3));
    CHECK(inMetres(*parseLength("0.6 km")) == Approx(600));
}

TEST_CASE("money is read with symbols, codes, short scales and myriads")
{
    CHECK(*parseMoney("$1.2M", kCny) == Money::fromMajor(1.2e6, kUsd));
    CHECK(*parseMoney("USD 300k", kCny) == Money::fromMajor(3e5, kUsd));
    CHECK(*parseMoney("¥1.2万", kUsd) == Money::fromMajor(12000, kCny));
    CHECK(*parseMoney("￥１．２万", kUsd) == Money::fromMajor(12000, kCny));
    CHECK(*parseMoney("1200 CNY", kUsd) == Money::fromMajor(1200, kCny));
    CHECK(*parseMoney("3亿元", kUsd) == Money::fromMajor(3e8, kCny));
    CHECK(*parseMoney("0.09", kUsd) == Money::fromMinor(9, kUsd));
    CHECK(*parseMoney("JPY 5,000", kUsd) == Money::fromMajor(5000, Currency("JPY")));
}

TEST_CASE("counts are read with exponents, short scales and myriads")
{
    CHECK(*parseCount("2e12") == Approx(2e12));
    CHECK(*parseCount("2T") == Approx(2e12));
    CHECK(*parseCount("15.6 T") == Approx(15.6e12));
    CHECK(*parseCount("1.4万亿") == Approx(1.4e12));
    CHECK(*parseCount("3千万") == Approx(3e7));
    CHECK(*parseCount("300B") == Approx(3e11));
    CHECK(*parseCount("2,000") == Approx(2000));
}

TEST_CASE("figures are printed as the header promises")
{
    CHECK(formatNumber(1234567.891, 0) == "1,234,568");
    CHECK(formatNumber(-0.001, 1) == "0.0");
    CHECK(formatNumber(1234.5, 2, german()) == "1.234,50");
    CHECK(formatSignificant(25400) == "25,400");
    CHECK(formatBitRate(gigabitsPerSecond(400)) == "400 Gb/s");
    CHECK(formatBitRate(gigabitsPerSecond(999.96)) == "1 Tb/s");
    CHECK(formatByteRate(gigabytesPerSecond(25400)) == "25.4 TB/s");
    CHECK(formatDataSize(petabytes(1.5)) == "1.5 PB");
    CHECK(formatMemory(mebibytes(81559)) == "79.6 GiB");
    CHECK(formatPower(kilowatts(1459)) == "1.46 MW");
    CHECK(formatDuration(days(27.4)) == "27.4 d");
    CHECK(formatDuration(seconds(6.81)) == "6.81 s");
    CHECK(formatDuration(hours(36)) == "36 h");
    CHECK(formatLength(metres(2.5)) == "2.5 m");
    CHECK(formatMass(kilograms(16567)) == "16.6 t");
    CHECK(formatMass(kilograms(130)) == "130 kg");
    CHECK(formatFlopRate(teraflopsPerSecond(1.0e6)) == "1 EFLOP/s");
    CHECK(formatMoney(Money::fromMajor(51.8e6, kUsd)) == "$51.8 M");
    CHECK(formatMoney(Money::fromMajor(3.72e8, kCny), chinese()) == "¥3.72亿");
    CHECK(formatMoney(Money::fromMajor(-2.31, kUsd)) == "-$2.31");
    CHECK(formatMoneyExact(Money::fromMajor(51.8e6, kUsd)) == "$51,800,000.00");
    CHECK(formatCount(2e12) == "2 T");
    CHECK(formatCount(2e12, chinese()) == "2万亿");
    CHECK(formatCount(16384, chinese()) == "16,384");
    CHECK(formatCount(99999, chinese()) == "99,999");
    CHECK(formatCount(996869, chinese()) == "99.7万");
    CHECK(formatCount(996869) == "996,869");
    CHECK(formatNumber(std::nan(""), 2) == "–");
}

TEST_CASE("whatever is printed is read back, in every style and size")
{
    checkRoundTrip([](double x, const NumberStyle& s) { return formatBitRate(gigabitsPerSecond(x), s); },
                   [](const std::string& t) { return parseBandwidth(t).map(inGigabitsPerSecond); });
    checkRoundTrip([](double x, const NumberStyle& s) { return formatByteRate(gigabytesPerSecond(x), s); },
                   [](const std::string& t) { return parseBandwidth(t).map(inGigabytesPerSecond); });
    checkRoundTrip([](double x, const NumberStyle& s) { return formatDataSize(gigabytes(x), s); },
                   [](const std::string& t) { return parseDataSize(t).map(inGigabytes); });
    checkRoundTrip([](double x, const NumberStyle& s) { return formatPower(watts(x), s); },
                   [](const std::string& t) { return parsePower(t).map(inWatts); });
    checkRoundTrip([](double x, const NumberStyle& s) { return formatDuration(seconds(x), s); },
                   [](const std::string& t) { return parseDuration(t).map(inSeconds); });
    checkRoundTrip([](double x, const NumberStyle& s) { return formatLength(metres(x), s); },
                   [](const std::string& t) { return parseLength(t).map(inMetres); });
    checkRoundTrip([](double x, const NumberStyle& s) { return formatCount(x, s); },
                   [](const std::string& t) { return parseCount(t); });
}

TEST_CASE("amounts are read back to the cent, in every currency and style")
{
    for (const char* code : {"USD", "CNY", "EUR", "GBP", "JPY", "HKD"}) {
        const Currency currency(code);
        for (const NumberStyle& style : {NumberStyle{}, german(), french(), chinese()}) {
            for (const double figure : manyFigures()) {
                const Money amount = Money::fromMajor(figure, currency);
                const std::string shortText = formatMoney(amount, precise(style));
                const std::string exactText = formatMoneyExact(amount, style);
                INFO(shortText << ", " << exactText);
                REQUIRE(parseMoney(neutralMarks(shortText, style), Currency("XTS")).has_value());
                CHECK(*parseMoney(neutralMarks(shortText, style), Currency("XTS")) == amount);
                REQUIRE(parseMoney(neutralMarks(exactText, style), Currency("XTS")).has_value());
                CHECK(*parseMoney(neutralMarks(exactText, style), Currency("XTS")) == amount);
            }
        }
    }
}

TEST_CASE("rounding keeps three digits and never those before the point")
{
    for (const double figure : manyFigures()) {
        const std::string text = formatSignificant(figure);
        INFO(figure << " -> " << text);
        const double back = *parseCount(text);
        CHECK(std::abs(back - figure) <= 0.5 + 1e-9);
        CHECK(back == Approx(figure).epsilon(0.0051).margin(1e-30));
    }
}
