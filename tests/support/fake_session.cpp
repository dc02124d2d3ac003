// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_session.h"

#include "model/design/templates.h"
#include "tests/support/facts.h"

#include <fstream>
#include <stdexcept>

namespace cw::test {

namespace {

std::ifstream resource(const std::string& path)
{
    return std::ifstream(std::string(CW_RESOURCE_DIR) + "/" + path);
}

template <class Value>
std::shared_ptr<const Value> shared(Result<Value> value, const std::string& what)
{
    if (!value)
        throw std::runtime_error(what + " cannot be read");
    return std::make_shared<const Value>(std::move(*value));
}

}  // namespace

Facts shippedFacts()
{
    static const Facts facts = [] {
        std::ifstream storage = resource("storage/constants.json");
        std::ifstream training = resource("models/training_constants.json");
        std::ifstream serving = resource("models/serving_constants.json");
        std::ifstream presets = resource("models/presets.json");
        std::ifstream fabric = resource("fabric/constants.json");
        std::ifstream reliability = resource("reliability/constants.json");
        Facts shipped;
        shipped.catalogue = builtinCatalogue();
        shipped.prices = builtinPrices();
        shipped.storage = shared(storageConstantsFromJson(storage), "storage/constants.json");
        shipped.fabric = shared(fabricConstantsFromJson(fabric), "fabric/constants.json");
        shipped.reliability = shared(reliabilityConstantsFromJson(reliability), "reliability/constants.json");
        shipped.training = shared(trainingConstantsFromJson(training), "models/training_constants.json");
        shipped.serving = shared(servingConstantsFromJson(serving), "models/serving_constants.json");
        shipped.presets = shared(modelPresetsFromJson(presets), "models/presets.json");
        return shipped;
    }();
    return facts;
}

Design instantiated(const std::string& templateId, const std::string& parameter, int value)
{
    std::ifstream in = resource("templates/" + templateId + ".json");
    const Result<Template> what = templateFromJson(in, templateId);
    if (!what)
        throw std::runtime_error(templateId + ": " + what.error().where);
    const Result<Design> design = instantiate(*what, {{parameter, value}});
    if (!design)
        throw std::runtime_error(templateId + ": " + design.error().where);
    return *design;
}

FakeSession::FakeSession(Design design, QObject* parent)
    : Session(parent)
    , facts_(shippedFacts())
    , history_(std::make_shared<const Design>(std::move(design)))
{
    analysis_ = analyse(history_.current(), facts_, scenario_);
}

void FakeSession::publish()
{
    emit designChanged();
    emit analysisStarted();
    analysis_ = analyse(history_.current(), facts_, scenario_, analysis_);
    emit analysisChanged();
    emit historyChanged();
}

void FakeSession::setScenario(PriceScenario scenario)
{
    scenario_ = scenario;
    publish();
}

void FakeSession::edit(const QString& title, const Change& change, const QString& gesture)
{
    history_.push(std::make_shared<const Design>(change(*history_.current())), title.toStdString(),
                  gesture.toStdString());
    publish();
}

void FakeSession::undo()
{
    history_.undo();
    publish();
}

void FakeSession::redo()
{
    history_.redo();
    publish();
}

QStringList FakeSession::history() const
{
    QStringList titles;
    for (std::size_t i = 0; i < history_.size(); ++i)
        titles << QString::fromStdString(history_.title(i));
    return titles;
}

void FakeSession::goToHistory(int position)
{
    history_.goTo(static_cast<std::size_t>(position));
    publish();
}

}  // namespace cw::test
