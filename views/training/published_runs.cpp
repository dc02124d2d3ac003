// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/published_runs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace cw {

namespace {

const char* const kCasesFiles[] = {":/measurements/training_cases.json", ":/measurements/more_training_cases.json",
                                   ":/measurements/blind_training_cases.json"};

/// What the ids of runs begin with that no fit sees.
QStringList neverFitted()
{
    QFile file(QStringLiteral(":/measurements/never_fitted_runs.json"));
    QStringList beginnings;
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll())[QStringLiteral("families")].toArray())
            beginnings << one.toString();
    return beginnings;
}

QString splitOf(const QString& id, const QStringList& never)
{
    const bool isBlind = id.startsWith(QStringLiteral("blind-"));
    const bool isNever =
        std::any_of(never.begin(), never.end(), [&id](const QString& beginning) { return id.startsWith(beginning); });
    return isBlind ? QStringLiteral("blind") : isNever ? QStringLiteral("never-fitted") : QStringLiteral("fitted");
}

QString plainValue(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'g', 7);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue& item : value.toArray())
            items << plainValue(item);
        return items.join(QStringLiteral(", "));
    }
    return {};
}

void addFields(PublishedRuns::Run& run, const QJsonObject& object, const QString& prefix)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isObject())
            addFields(run, member->toObject(), prefix + member.key() + QLatin1Char('.'));
        else if (const QString value = plainValue(*member); !value.isEmpty())
            run.fields.push_back({prefix + member.key(), value});
    }
}

PublishedRuns::Run runOf(const QJsonObject& object, const TrainingCase& measured, const QStringList& never)
{
    PublishedRuns::Run run;
    run.family = QString::fromStdString(familyOf(measured.id));
    run.gpu = object[QStringLiteral("gpu")].toString();
    run.precision = object[QStringLiteral("precision")].toString();
    run.kind = object[QStringLiteral("kind")].toString();
    run.source = object[QStringLiteral("source")].toString();
    run.split = splitOf(QString::fromStdString(measured.id), never);
    addFields(run, object, {});
    return run;
}

/// A file that cannot be read adds nothing.
void addCases(const QString& name, const Facts& facts, PublishedRuns& read, QHash<QString, QJsonObject>& objects)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.readAll();
    std::istringstream stream(content.toStdString());
    auto cases = readTrainingCases(stream, *facts.presets);
    if (!cases)
        return;
    std::move(cases->begin(), cases->end(), std::back_inserter(read.cases));
    for (const QJsonValue& value : QJsonDocument::fromJson(content)[QStringLiteral("cases")].toArray())
        objects[value[QStringLiteral("id")].toString()] = value.toObject();
}

RunTraits traitsOfCase(const TrainingCase& measured, const Prediction& prediction, const Facts& facts)
{
    const auto machine = machineOf(measured, *facts.catalogue, facts.training);
    return machine && prediction.estimate ? traitsOf(measured.model, *machine, *prediction.estimate) : RunTraits{};
}

}  // namespace

double PublishedRuns::predictedPerGpu(std::size_t index) const
{
    const Prediction& prediction = predictions[index];
    return prediction.estimate ? prediction.estimate->tokensPerSecond / prediction.gpus : 0;
}

double PublishedRuns::measuredPerGpu(std::size_t index) const
{
    return predictions[index].measuredTokensPerSecondPerGpu.value_or(0);
}

bool PublishedRuns::isInsideBand(std::size_t index) const
{
    const Prediction& prediction = predictions[index];
    const double measured = measuredPerGpu(index) * prediction.gpus;
    return prediction.estimate && measured >= prediction.estimate->lowTokensPerSecond &&
           measured <= prediction.estimate->highTokensPerSecond;
}

PublishedRunsPtr readPublishedRuns(const Facts& facts)
{
    auto read = std::make_shared<PublishedRuns>();
    if (!facts.presets || !facts.training)
        return read;
    QHash<QString, QJsonObject> objects;
    for (const char* name : kCasesFiles)
        addCases(QLatin1String(name), facts, *read, objects);
    const QStringList never = neverFitted();
    read->catalogue = facts.catalogue;
    read->predictions = predict(read->cases, *facts.catalogue, facts.training);
    for (std::size_t i = 0; i < read->cases.size(); ++i) {
        const TrainingCase& measured = read->cases[i];
        read->traits.push_back(traitsOfCase(measured, read->predictions[i], facts));
        read->runs.push_back(runOf(objects[QString::fromStdString(measured.id)], measured, never));
    }
    return read;
}

PublishedRunsSource::PublishedRunsSource(Session& session, QObject* parent)
    : QObject(parent)
    , session_(session)
{
    connect(&session_, &Session::analysisChanged, this, [this] {
        if (runs_ && !(asked_ == session_.facts())) {
            runs();
            emit ready();
        }
    });
}

PublishedRunsPtr PublishedRunsSource::runs()
{
    const Facts& facts = session_.facts();
    if (asked_ == facts)
        return runs_;
    asked_ = facts;
    runs_.reset();
    task_.start([facts](Progress&) { return readPublishedRuns(facts); },
                [this](const PublishedRunsPtr& read) {
                    runs_ = read;
                    emit ready();
                });
    return runs_;
}

}  // namespace cw
