// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_cases.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

namespace cw {

namespace {

constexpr std::size_t kWorst = 5;
/// More words tell runs of one publication apart, not publications.
constexpr int kWords = 2;

bool isDigit(char letter)
{
    return std::isdigit(static_cast<unsigned char>(letter)) != 0;
}

/// "001", "1.7B", "405B", "v4.0".
bool isNumberOrSize(const std::string& word)
{
    return !word.empty() && (isDigit(word[0]) || (word.size() > 1 && word[0] == 'v' && isDigit(word[1])));
}

std::string withoutLastDigits(std::string word)
{
    while (word.size() > 1 && isDigit(word.back()))
        word.pop_back();
    return word;
}

std::vector<const Prediction*> worstOf(std::vector<const Prediction*> members)
{
    std::erase_if(members, [](const Prediction* prediction) { return !prediction->errorPercent; });
    std::stable_sort(members.begin(), members.end(), [](const Prediction* a, const Prediction* b) {
        return std::abs(*a->errorPercent) > std::abs(*b->errorPercent);
    });
    members.resize(std::min(members.size(), kWorst));
    return members;
}

}  // namespace

std::string familyOf(const std::string& id)
{
    std::string family;
    std::size_t begin = 0;
    for (int words = 0; words < kWords && begin <= id.size(); ++words) {
        const std::size_t end = std::min(id.find('-', begin), id.size());
        const std::string word = id.substr(begin, end - begin);
        if (words > 0 && isNumberOrSize(word))
            break;
        family += (words > 0 ? "-" : "") + word;
        begin = end + 1;
    }
    return id.find('-') == std::string::npos ? withoutLastDigits(id) : family;
}

std::vector<PredictionFamily> familiesOf(const std::vector<Prediction>& predictions)
{
    std::vector<PredictionFamily> families;
    std::map<std::string, std::size_t> places;
    std::vector<std::vector<const Prediction*>> members;
    for (const Prediction& prediction : predictions) {
        const std::string name = familyOf(prediction.id);
        const auto [place, isNew] = places.emplace(name, members.size());
        if (isNew) {
            families.push_back({name, {}, {}});
            members.emplace_back();
        }
        members[place->second].push_back(&prediction);
    }
    for (std::size_t i = 0; i < families.size(); ++i) {
        families[i].summary = summaryOf(members[i]);
        families[i].worst = worstOf(members[i]);
    }
    return families;
}

}  // namespace cw
