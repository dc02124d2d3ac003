// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/facts.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "app/calibration.h"
#include "app/session/design_file.h"

#include <sstream>

namespace cw {

namespace {

constexpr qint64 kMaxFactsBytes = 64 * 1024 * 1024;

/// Feeds every *.json of a folder to `add`, in the order of names; the first error ends it.
template <class Add>
Result<void> forEachJson(const QString& folder, Add add)
{
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        auto content = readFile(file.filePath(), kMaxFactsBytes);
        if (!content)
            return tl::make_unexpected(content.error());
        std::istringstream stream(content->toStdString());
        Result<void> added = add(stream, file.filePath().toStdString());
        if (!added) {
            Error error = added.error();
            error.file = file.filePath().toStdString();
            return tl::make_unexpected(std::move(error));
        }
    }
    return {};
}

Result<Catalogue> loadCatalogue(const QString& userFolder)
{
    Catalogue catalogue;
    const auto add = [&](std::istream& in, const std::string& name) { return addParts(catalogue, in, name); };
    if (auto added = forEachJson(QStringLiteral(":/catalogue"), add); !added)
        return tl::make_unexpected(added.error());
    if (userFolder.isEmpty())
        return catalogue;
    if (auto added = forEachJson(userFolder + QStringLiteral("/catalogue"), add); !added)
        return tl::make_unexpected(added.error());
    if (const auto broken = brokenReferences(catalogue); !broken.empty())
        return tl::make_unexpected(broken.front());
    return catalogue;
}

Result<PriceBook> loadPrices(const QString& userFolder)
{
    PriceBook book;
    const auto add = [&](std::istream& in, const std::string& name) { return addPrices(book, in, name); };
    if (auto added = forEachJson(QStringLiteral(":/prices"), add); !added)
        return tl::make_unexpected(added.error());
    if (!userFolder.isEmpty())
        if (auto added = forEachJson(userFolder + QStringLiteral("/prices"), add); !added)
            return tl::make_unexpected(added.error());
    return book;
}

/// Reads one embedded file into a shared constant.
template <class Read, class Value>
Result<void> loadEmbedded(const QString& path, Read read, std::shared_ptr<const Value>& into)
{
    std::istringstream stream(embeddedFile(path));
    auto value = read(stream);
    if (!value) {
        Error error = value.error();
        error.file = path.toStdString();
        return tl::make_unexpected(std::move(error));
    }
    into = std::make_shared<const Value>(std::move(*value));
    return {};
}

}  // namespace

QString userFactsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

std::string embeddedFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("embedded file %s is missing", qPrintable(path));
    return file.readAll().toStdString();
}

Result<Facts> loadFacts(const QString& userFolder)
{
    Facts facts;
    const auto storage = [&](std::istream& in) { return storageConstantsFromJson(in); };
    if (auto loaded = loadEmbedded(QStringLiteral(":/storage/constants.json"), storage, facts.storage); !loaded)
        return tl::make_unexpected(loaded.error());
    const auto fabric = [&](std::istream& in) { return fabricConstantsFromJson(in); };
    if (auto loaded = loadEmbedded(QStringLiteral(":/fabric/constants.json"), fabric, facts.fabric); !loaded)
        return tl::make_unexpected(loaded.error());
    const auto reliability = [&](std::istream& in) { return reliabilityConstantsFromJson(in); };
    if (auto loaded = loadEmbedded(QStringLiteral(":/reliability/constants.json"), reliability, facts.reliability);
        !loaded)
        return tl::make_unexpected(loaded.error());
    if (auto loaded =
            loadEmbedded(QStringLiteral(":/models/training_constants.json"), trainingConstantsFromJson, facts.training);
        !loaded)
        return tl::make_unexpected(loaded.error());
    if (auto loaded =
            loadEmbedded(QStringLiteral(":/models/serving_constants.json"), servingConstantsFromJson, facts.serving);
        !loaded)
        return tl::make_unexpected(loaded.error());
    if (auto loaded = loadEmbedded(QStringLiteral(":/models/presets.json"), modelPresetsFromJson, facts.presets);
        !loaded)
        return tl::make_unexpected(loaded.error());
    const auto calibrated = calibratedConstants(facts.training, userFolder);
    if (!calibrated)
        return tl::make_unexpected(calibrated.error());
    facts.training = *calibrated;
    auto catalogue = loadCatalogue(userFolder);
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    auto prices = loadPrices(userFolder);
    if (!prices)
        return tl::make_unexpected(prices.error());
    facts.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    facts.prices = std::make_shared<const PriceBook>(std::move(*prices));
    return facts;
}

Result<std::vector<Template>> loadTemplates()
{
    std::vector<Template> templates;
    auto added = forEachJson(QStringLiteral(":/templates"), [&](std::istream& in, const std::string& name) {
        auto one = templateFromJson(in, name);
        if (!one)
            return Result<void>(tl::make_unexpected(one.error()));
        templates.push_back(std::move(*one));
        return Result<void>();
    });
    if (!added)
        return tl::make_unexpected(added.error());
    return templates;
}

}  // namespace cw
