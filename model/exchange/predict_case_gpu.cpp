// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/predict_case_gpu.h"

#include "model/exchange/predict_case_reading.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <vector>

namespace cw {

namespace {

using predict_cases::firstNumber;

bool isLetterOrDigit(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0;
}

/// "NVIDIA H100-80GB SXM" is "nvidia", "h100", "80gb", "sxm".
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words(1);
    for (const char letter : predict_cases::lowerCase(text)) {
        if (isLetterOrDigit(letter))
            words.back() += letter;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool beginsWith(const std::string& word, const std::string& beginning)
{
    return word.rfind(beginning, 0) == 0;
}

/// The chip by itself, or with its form at its tail: "h100", "h100sxm5".
bool namesChip(const std::vector<std::string>& words, const std::string& chip)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word == chip || beginsWith(word, chip + "sxm") || beginsWith(word, chip + "pcie") ||
               beginsWith(word, chip + "nvl");
    });
}

/// What follows the maker in an id: "h100" of "nvidia-h100-sxm5-80", "trainium2" of "aws-trainium2", "910b" of
/// "huawei-ascend-910b".
std::string chipOf(const std::vector<std::string>& idWords)
{
    for (std::size_t i = 1; i < idWords.size(); ++i)
        if (firstNumber(idWords[i]))
            return idWords[i];
    return {};
}

std::string formOf(const std::vector<std::string>& words)
{
    for (const std::string& word : words)
        for (const char* form : {"sxm", "pcie", "nvl"})
            if (const std::size_t place = word.find(form);
                place != std::string::npos && word.compare(place, 6, "nvlink") != 0)
                return form;
    return {};
}

/// Gigabytes: "80gb", or a bare number of two or three digits.
int memoryOf(const std::vector<std::string>& words)
{
    for (const std::string& word : words) {
        const std::size_t end = word.find_first_not_of("0123456789");
        const std::string unit = end == std::string::npos ? std::string() : word.substr(end);
        const bool isBareNumber = unit.empty() && (word.size() == 2 || word.size() == 3);
        if (end != 0 && (isBareNumber || unit == "gb" || unit == "g" || unit == "gib"))
            return firstNumber(word).value_or(0);
    }
    return 0;
}

/// How many servers of the catalogue are built with it.
int serversWith(const Gpu& gpu, const Catalogue& catalogue)
{
    return static_cast<int>(std::count_if(catalogue.servers.begin(), catalogue.servers.end(),
                                          [&](const auto& entry) { return entry.second.gpu == gpu.id; }));
}

/// Smaller is nearer. Servers for training have the SXM form, so that a name without a form means it.
int distance(const std::vector<std::string>& named, const Gpu& gpu, const Catalogue& catalogue)
{
    constexpr int kOtherForm = 1000;
    const std::vector<std::string> words = wordsOf(gpu.id);
    const std::string form = formOf(named);
    const std::string formOfPart = formOf(words);
    const int memory = memoryOf(named);
    const int memoryOfPart = memoryOf(words);
    int far = 0;
    if (!formOfPart.empty() && formOfPart != (form.empty() ? "sxm" : form))
        far += kOtherForm;
    if (memory > 0 && memoryOfPart > 0)
        far += std::abs(memory - memoryOfPart);
    // Where the memory isn't named, it is that of the part that most servers have.
    return memory > 0 ? far : far + kOtherForm / 2 - std::min(serversWith(gpu, catalogue), kOtherForm / 2);
}

bool isAsNamed(const std::vector<std::string>& named, const Gpu& gpu)
{
    const std::vector<std::string> words = wordsOf(gpu.id);
    const std::string form = formOf(named);
    const int memory = memoryOf(named);
    return (form.empty() || formOf(words).empty() || formOf(words) == form) &&
           (memory == 0 || memoryOf(words) == 0 || memoryOf(words) == memory);
}

}  // namespace

Result<NamedGpu> gpuNamed(const std::string& name, const Catalogue& catalogue, const TrainingConstants& constants)
{
    const auto alias = constants.gpuAliases.find(name);
    const auto found = catalogue.gpus.find(alias == constants.gpuAliases.end() ? name : alias->second);
    if (found != catalogue.gpus.end())
        return NamedGpu{&found->second, true};
    const std::vector<std::string> words = wordsOf(name);
    NamedGpu nearest;
    for (const auto& [id, gpu] : catalogue.gpus) {
        const std::string chip = chipOf(wordsOf(id));
        if (chip.empty() || !namesChip(words, chip))
            continue;
        if (!nearest.gpu || distance(words, gpu, catalogue) < distance(words, *nearest.gpu, catalogue))
            nearest = {&gpu, isAsNamed(words, gpu)};
    }
    if (!nearest.gpu)
        return failure(ErrorCode::UnknownPart, "gpu", {name, catalogue.nearestId(name)});
    return nearest;
}

}  // namespace cw
