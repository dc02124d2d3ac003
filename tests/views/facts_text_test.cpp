// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The facts that ship with the program in Chinese: what is prose is translated, and nothing is translated that is gone.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// Collects what is printed as it stands: names, makers, descriptions and sources, at any depth.
void collect(const QJsonValue& value, QSet<QString>& into)
{
    static const QSet<QString> kKeys = {QStringLiteral("source"), QStringLiteral("description"),
                                        QStringLiteral("model"), QStringLiteral("manufacturer")};
    for (const QJsonValue& item : value.toArray())
        collect(item, into);
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at->isString() && kKeys.contains(at.key()))
            into.insert(at->toString());
        else
            collect(*at, into);
    }
}

QSet<QString> textsOfFacts()
{
    QSet<QString> texts;
    for (const char* folder : {"catalogue", "prices", "templates"}) {
        const QDir files(QStringLiteral(CW_SOURCE_DIR "/resources/") + QLatin1String(folder));
        for (const QString& name : files.entryList({QStringLiteral("*.json")})) {
            QFile file(files.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
                collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
            }
        }
    }
    return texts;
}

QSet<QString> translatedTexts()
{
    QSet<QString> texts;
    QFile file(QStringLiteral(CW_SOURCE_DIR "/translations/facts_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source"))
            texts.insert(xml.readElementText());
    return texts;
}

}  // namespace

class FactsTextTest : public QObject {
    Q_OBJECT

private slots:
    void sentencesOfTheFactsHaveAChineseText();
    void nothingIsTranslatedThatNoFactSays();
};

void FactsTextTest::sentencesOfTheFactsHaveAChineseText()
{
    // Names of products, titles and addresses stay; who writes one of these words outside of an address writes prose.
    static const QRegularExpression prose(QStringLiteral(
        "(^|[ (])(a|an|and|as|at|by|each|for|from|in|is|it|its|no|not|of|one|or|per|the|two|with|which)[ ,;)]"));
    static const QRegularExpression address(QStringLiteral("https?://\\S+|github\\.com/\\S+"));
    const QSet<QString> translated = translatedTexts();
    QVERIFY(!translated.isEmpty());
    QStringList missing;
    for (const QString& text : textsOfFacts())
        if (!translated.contains(text) && QString(text).remove(address).contains(prose))
            missing << text;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void FactsTextTest::nothingIsTranslatedThatNoFactSays()
{
    const QStringList unused = (translatedTexts() - textsOfFacts()).values();
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(FactsTextTest)
#include "facts_text_test.moc"
