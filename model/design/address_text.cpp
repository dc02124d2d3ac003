// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/address_text.h"

#include "model/design/member_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace cw {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<std::uint64_t> wholeNumber(std::string_view text, int base = 10)
{
    text = trimmed(text);
    std::uint64_t number = 0;
    const auto [rest, fault] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (text.empty() || fault != std::errc() || rest != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// True if the address was written with bits behind the length of the prefix: "10.0.0.1/8".
bool hasHostBits(const std::string& text, const IpPrefix& prefix)
{
    const auto written = IpPrefix::parse(fmt::format("{}/{}", text.substr(0, text.find('/')), prefix.bits()));
    return written && written->first != prefix.first;
}

}  // namespace

Result<IpPrefix> parsePool(const std::string& text, const IpPrefix& example)
{
    const std::string plain(trimmed(text));
    const auto prefix = IpPrefix::parse(plain);
    if (!prefix || prefix->first.isV6 != example.first.isV6)
        return failure(ErrorCode::WrongUnit, {}, {plain, example.text()});
    if (hasHostBits(plain, *prefix))
        return failure(ErrorCode::OutOfRange, {}, {plain, prefix->text()});
    return *prefix;
}

Result<IdRange> parseIdRange(const std::string& text, int last)
{
    const auto outOfRange = [&] { return failure(ErrorCode::OutOfRange, {}, {text, fmt::format("1-{}", last)}); };
    // People type en dashes and dots as well.
    std::string plain(trimmed(text));
    for (const std::string_view dash : {"–", "…", "..", "~"})
        if (const auto at = plain.find(dash); at != std::string::npos)
            plain.replace(at, dash.size(), "-");
    const auto dash = plain.find('-');
    const auto first = wholeNumber(plain.substr(0, dash));
    const auto second = dash == std::string::npos ? first : wholeNumber(plain.substr(dash + 1));
    if (!first || !second)
        return failure(ErrorCode::WrongUnit, {}, {text, "100-199"});
    if (*first < 1 || *second < *first || *second > static_cast<std::uint64_t>(last))
        return outOfRange();
    return IdRange{static_cast<int>(*first), static_cast<int>(*second)};
}

std::string text(const IdRange& range)
{
    return range.first == range.last ? std::to_string(range.first) : fmt::format("{}-{}", range.first, range.last);
}

Result<std::uint32_t> parseAsn(const std::string& text)
{
    const auto number = wholeNumber(text);
    if (!number)
        return failure(ErrorCode::WrongUnit, {}, {text, "4200000000"});
    if (*number < 1 || *number > kLastAsn)
        return failure(ErrorCode::OutOfRange, {}, {text, fmt::format("1 … {}", kLastAsn)});
    return static_cast<std::uint32_t>(*number);
}

Result<int> parsePartitionKey(const std::string& text)
{
    const std::string_view plain = trimmed(text);
    const bool isHex = plain.starts_with("0x") || plain.starts_with("0X");
    const auto number = isHex ? wholeNumber(plain.substr(2), 16) : wholeNumber(plain);
    if (!number)
        return failure(ErrorCode::WrongUnit, {}, {text, "0x0011"});
    if (*number < 1 || *number > static_cast<std::uint64_t>(IbPartition::kDefaultKey))
        return failure(ErrorCode::OutOfRange, {}, {text, "0x0001 … 0x7fff"});
    return static_cast<int>(*number);
}

std::string partitionKeyText(int key)
{
    return fmt::format("{:#06x}", key);
}

Result<std::string> parsePlanName(const std::string& text)
{
    constexpr std::size_t kLongest = 64;
    const std::string plain(trimmed(text));
    const bool isValid =
        !plain.empty() && plain.size() <= kLongest && std::all_of(plain.begin(), plain.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
    if (!isValid)
        return failure(ErrorCode::OutOfRange, {}, {plain, kIdPattern});
    return plain;
}

}  // namespace cw
