// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/wiring_text.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace cw {
namespace {

/// Gb/s of one lane as it is sold: 4xFDR is "56", 4xEDR "100" (InfiniBand Trade Association, roadmap).
struct LaneRate {
    const char* word;
    double gbps;
};
constexpr LaneRate kLaneRates[] = {{"SDR", 2.5}, {"DDR", 5},  {"QDR", 10},  {"FDR10", 10}, {"FDR", 14},
                                   {"EDR", 25},  {"HDR", 50}, {"NDR", 100}, {"XDR", 200}};
constexpr int kLanes = 4;

}  // namespace

std::string xmlText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

std::string quotedText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + '"';
}

std::string csvCell(std::string_view text)
{
    std::string cell(text);
    // CWE-1236: =, +, -, @ and a leading tab or return start a formula in spreadsheets.
    if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",;\"\n\r\t") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string plainWord(std::string_view text)
{
    std::string word;
    for (const char c : text) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        word += isPlain ? c : '_';
    }
    return word.empty() ? "unnamed" : word;
}

std::string plainNumber(double value)
{
    std::string text = fmt::format("{:.3f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string infiniBandRate(Bandwidth speed)
{
    const double perLane = inGigabitsPerSecond(speed) / kLanes;
    const char* word = kLaneRates[0].word;
    for (const LaneRate& rate : kLaneRates)
        if (rate.gbps <= perLane * 1.001 && std::string_view(rate.word) != "FDR10")
            word = rate.word;
    return fmt::format("{}x{}", kLanes, word);
}

std::optional<Bandwidth> parseInfiniBandRate(std::string_view text)
{
    int lanes = 0;
    const auto [rest, fault] = std::from_chars(text.data(), text.data() + text.size(), lanes);
    const std::string_view word = text.substr(static_cast<std::size_t>(rest - text.data()));
    if (fault != std::errc() || lanes < 1 || lanes > 12 || word.empty() || word.front() != 'x')
        return std::nullopt;
    for (const LaneRate& rate : kLaneRates)
        if (word.substr(1) == rate.word)
            return gigabitsPerSecond(lanes * rate.gbps);
    return std::nullopt;
}

std::string adapterName(int port)
{
    return fmt::format("mlx5_{}", port - 1);
}

}  // namespace cw
