// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/reading_support.h"

#include <charconv>

namespace cw {
namespace {

constexpr std::size_t kShortText = 60;

/// Bytes of the UTF-8 character at `at`, or 0 if there is none (RFC 3629: no overlong forms, no surrogates).
std::size_t characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
    const unsigned char second = byte(at + 1);
    const bool isOutside = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                           (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return isOutside ? 0 : length;
}

void appendCharacter(std::string& text, std::uint32_t code)
{
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

/// Text with a byte order mark of UTF-16 as UTF-8; half characters become a byte that UTF-8 does not have.
std::string fromUtf16(std::string_view text, bool isBigEndian)
{
    constexpr char kNoText = '\xFF';
    std::string out;
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(text[at]);
        const auto second = static_cast<unsigned char>(text[at + 1]);
        return static_cast<std::uint32_t>(isBigEndian ? first << 8 | second : second << 8 | first);
    };
    std::size_t at = 2;
    for (; at + 1 < text.size(); at += 2) {
        const std::uint32_t one = unit(at);
        const bool isHigh = one >= 0xD800 && one < 0xDC00;
        const std::uint32_t next = isHigh && at + 3 < text.size() ? unit(at + 2) : 0;
        if (next >= 0xDC00 && next < 0xE000) {
            appendCharacter(out, 0x10000 + ((one - 0xD800) << 10) + (next - 0xDC00));
            at += 2;
        } else if (one >= 0xD800 && one < 0xE000) {
            out += kNoText;
        } else {
            appendCharacter(out, one);
        }
    }
    if (at < text.size())
        out += kNoText;
    return out;
}

}  // namespace

void IssueList::add(WiringIssueCode code, int line, std::vector<std::string> args)
{
    if (reading_.issues.size() < kMaxWiringIssues)
        reading_.issues.push_back({code, line, std::move(args)});
    else
        ++reading_.issuesLeftOut;
}

std::string cleanText(std::string_view text, IssueList& issues)
{
    if (text.size() > kMaxWiringBytes) {
        issues.add(WiringIssueCode::TooLarge, 0, {"bytes", std::to_string(kMaxWiringBytes)});
        text = text.substr(0, kMaxWiringBytes);
    }
    const bool isBigEndian = text.starts_with("\xFE\xFF");
    std::string converted;
    if (isBigEndian || text.starts_with("\xFF\xFE")) {
        converted = fromUtf16(text, isBigEndian);
        text = converted;
    }
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string clean;
    clean.reserve(text.size());
    int line = 1;
    bool isReported = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterAt(text, at);
        if (length == 0) {
            if (!isReported)
                issues.add(WiringIssueCode::NotText, line);
            isReported = true;
            clean += '?';
            ++at;
            continue;
        }
        line += text[at] == '\n' ? 1 : 0;
        clean.append(text, at, length);
        at += length;
    }
    return clean;
}

void eachLine(std::string_view text, IssueList& issues, const std::function<bool(std::string_view, int)>& line)
{
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view one = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (one.size() > kMaxWiringLine) {
            issues.add(WiringIssueCode::TooLarge, number, {"line", std::to_string(kMaxWiringLine)});
            one = one.substr(0, kMaxWiringLine);
        }
        if (!one.empty() && one.back() == '\r')
            one.remove_suffix(1);
        if (!line(one, number))
            return;
    }
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string shortened(std::string_view text)
{
    if (text.size() <= kShortText)
        return std::string(text);
    std::size_t length = kShortText;
    // Not within a character.
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return std::string(text.substr(0, length)) + "…";
}

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    int value = 0;
    const auto [rest, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || rest != text.data() + text.size() || text.empty() || value < least || value > most)
        return std::nullopt;
    return value;
}

const char* wiringIssueWord(WiringIssueCode code)
{
    switch (code) {
    case WiringIssueCode::NotText: return "not-text";
    case WiringIssueCode::TooLarge: return "too-large";
    case WiringIssueCode::UnknownLine: return "unknown-line";
    case WiringIssueCode::BadNumber: return "bad-number";
    case WiringIssueCode::UnknownSpeed: return "unknown-speed";
    case WiringIssueCode::DuplicateId: return "duplicate-id";
    case WiringIssueCode::DuplicateName: return "duplicate-name";
    case WiringIssueCode::DuplicatePort: return "duplicate-port";
    case WiringIssueCode::PortOutOfRange: return "port-out-of-range";
    case WiringIssueCode::UnknownNode: return "unknown-node";
    case WiringIssueCode::OneSidedCable: return "one-sided-cable";
    case WiringIssueCode::SelfCable: return "self-cable";
    case WiringIssueCode::MissingColumn: return "missing-column";
    case WiringIssueCode::MissingCell: return "missing-cell";
    case WiringIssueCode::OpenQuote: return "open-quote";
    case WiringIssueCode::Empty: return "empty";
    }
    return "";
}

}  // namespace cw
