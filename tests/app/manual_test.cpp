// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The manual ships with the program, so it must know what the program knows.
#include "model/rules/rule.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

using namespace cw;
namespace fs = std::filesystem;

namespace {

const std::string kLanguages[] = {"en", "zh_CN"};

fs::path folderOf(const std::string& language)
{
    return fs::path(CW_RESOURCE_DIR) / "manual" / language;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream in(path);
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

std::set<std::string> pagesOf(const std::string& language)
{
    std::set<std::string> pages;
    for (const auto& entry : fs::directory_iterator(folderOf(language)))
        pages.insert(entry.path().filename().string());
    return pages;
}

/// The ids of "### F03 · Title · severity", in the order of the page.
std::vector<std::string> ruleHeadings(const std::string& page)
{
    std::vector<std::string> ids;
    std::istringstream lines(page);
    for (std::string line; std::getline(lines, line);)
        if (line.rfind("### ", 0) == 0)
            ids.push_back(line.substr(4, line.find(' ', 4) - 4));
    return ids;
}

std::size_t countOf(const std::string& text, const std::string& wanted)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("the rules page of each language has one entry for every design rule and none besides")
{
    std::vector<std::string> rules;
    for (const Rule& rule : allRules())
        rules.emplace_back(rule.id);
    std::sort(rules.begin(), rules.end());
    for (const std::string& language : kLanguages) {
        INFO(language);
        std::vector<std::string> explained = ruleHeadings(contentOf(folderOf(language) / "07-rules.md"));
        std::sort(explained.begin(), explained.end());
        CHECK(explained == rules);
    }
}

TEST_CASE("both languages have the same pages, each with a title first")
{
    CHECK(pagesOf("en") == pagesOf("zh_CN"));
    CHECK(pagesOf("en").size() >= 10);
    for (const std::string& language : kLanguages)
        for (const std::string& page : pagesOf(language)) {
            INFO(language << "/" << page);
            CHECK(contentOf(folderOf(language) / page).rfind("# ", 0) == 0);
        }
}

TEST_CASE("pages of both languages have the same headings, table rows and examples")
{
    for (const std::string& page : pagesOf("en")) {
        INFO(page);
        const std::string english = contentOf(folderOf("en") / page);
        const std::string chinese = contentOf(folderOf("zh_CN") / page);
        for (const char* mark : {"\n## ", "\n### ", "\n| ", "\nclusterwright "})
            CHECK(countOf(english, mark) == countOf(chinese, mark));
    }
}

TEST_CASE("the manual holds no HTML, which its window does not show")
{
    for (const std::string& language : kLanguages)
        for (const std::string& page : pagesOf(language)) {
            INFO(language << "/" << page);
            CHECK(contentOf(folderOf(language) / page).find("</") == std::string::npos);
        }
}
