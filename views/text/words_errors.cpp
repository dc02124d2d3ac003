// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// One sentence for each error: what, where and how to mend it.
#include <QRegularExpression>

#include "views/text/words.h"

#include "model/design/member_reader.h"
#include "views/text/words_context.h"
#include "views/text/words_fields.h"
#include "views/text/words_training.h"

namespace cw {

namespace {

/// The argument, or nothing where the model left it out.
QString argument(const Error& error, std::size_t index)
{
    return index < error.args.size() ? QString::fromStdString(error.args[index]) : QString();
}

QString sizeArgument(const Error& error, std::size_t index)
{
    bool isNumber = false;
    const double size = argument(error, index).toDouble(&isNumber);
    return isNumber ? text(bytes(size)) : argument(error, index);
}

/// Kinds of JSON values, as the model's code words name them.
QString kindName(const QString& code)
{
    if (code == QLatin1String("number"))
        return Words::tr("a number");
    if (code == QLatin1String("text"))
        return Words::tr("a text in quotation marks");
    if (code == QLatin1String("list"))
        return Words::tr("a list");
    if (code == QLatin1String("object"))
        return Words::tr("an object in braces");
    if (code == QLatin1String("true or false"))
        return Words::tr("true or false");
    return code;
}

/// Kinds of parts, as the model's code words name them.
QString partKindName(const QString& code)
{
    if (code == QLatin1String("gpu-server"))
        return Words::tr("server with GPUs");
    if (code == QLatin1String("server"))
        return Words::tr("server");
    if (code == QLatin1String("storage-unit"))
        return Words::tr("storage unit");
    if (code == QLatin1String("switch"))
        return Words::tr("switch");
    if (code == QLatin1String("rack"))
        return Words::tr("rack");
    return code;
}

/// What this version can't express. The code word is all there is, or the detail follows it: as the next argument, or
/// after a colon ("topology:direct").
QString unsupportedName(const Error& error)
{
    struct Name {
        const char* code;
        const char* text;
    };
    static constexpr Name kNames[] = {
        {"topology", QT_TRANSLATE_NOOP("cw::Words", "the topology \"%1\"")},
        {"storage-family",
         QT_TRANSLATE_NOOP("cw::Words", "the kind of storage \"%1\", for which the catalogue has no unit")},
        {"servers-from-workloads", QT_TRANSLATE_NOOP("cw::Words", "workloads without a number of servers")},
        {"planes", QT_TRANSLATE_NOOP("cw::Words", "several planes of one network")},
        {"no-pool", QT_TRANSLATE_NOOP("cw::Words", "a job without a block of GPU servers to run on")},
        {"no-gpu", QT_TRANSLATE_NOOP("cw::Words", "a workload on servers without GPUs")},
        {"no-constants", QT_TRANSLATE_NOOP("cw::Words", "a training estimate without its constants")},
        {"serving-pipeline", QT_TRANSLATE_NOOP("cw::Words", "serving over pipeline stages")},
        {"serving-context", QT_TRANSLATE_NOOP("cw::Words", "serving with one context over several GPUs")},
        {"no-layout-fits",
         QT_TRANSLATE_NOOP("cw::Words", "this model on these GPUs, whose memory no layout fits into")},
        {"no-transformer-training",
         QT_TRANSLATE_NOOP("cw::Words", "a plan of layouts for anything but the training of a transformer")},
        {"no-scale-up-link", QT_TRANSLATE_NOOP("cw::Words", "tensor parallelism on GPUs without a link between them")},
        {"gpu-without-figures",
         QT_TRANSLATE_NOOP("cw::Words", "the GPU %1, whose speed or bandwidth no source states")},
        {"gpu-family", QT_TRANSLATE_NOOP("cw::Words", "the GPU family \"%1\", for which no published run is known")},
        {"fp8", QT_TRANSLATE_NOOP("cw::Words", "FP8 on the GPU %1")},
        {"flash-attention", QT_TRANSLATE_NOOP("cw::Words", "flash attention on the GPU %1")},
        {"software-stack", QT_TRANSLATE_NOOP("cw::Words", "the software stack \"%1\"")},
        {"mixture-of-experts", QT_TRANSLATE_NOOP("cw::Words", "a mixture of experts")},
        {"context-parallel", QT_TRANSLATE_NOOP("cw::Words", "context parallelism")},
        {"head-size",
         QT_TRANSLATE_NOOP("cw::Words", "attention heads of another size than the hidden size divided by heads")},
        {"special-attention", QT_TRANSLATE_NOOP("cw::Words", "another kind of attention than the full one")},
        {"low-rank-adaptation", QT_TRANSLATE_NOOP("cw::Words", "low-rank adaptation")},
        {"fine-tuning", QT_TRANSLATE_NOOP("cw::Words", "fine-tuning")},
        {"single-layer", QT_TRANSLATE_NOOP("cw::Words", "the timing of a single layer")},
        {"partial-recompute", QT_TRANSLATE_NOOP("cw::Words", "recomputation of single operations")},
        {"fully-sharded", QT_TRANSLATE_NOOP("cw::Words", "fully sharded data parallelism")},
        {"layout-not-stated", QT_TRANSLATE_NOOP("cw::Words", "a run whose parallel layout is not stated")},
        {"batch-not-stated", QT_TRANSLATE_NOOP("cw::Words", "a run whose batch is not stated")},
    };
    const QString word = argument(error, 0);
    const QString code = word.section(QLatin1Char(':'), 0, 0);
    const QString detail = error.args.size() > 1 ? argument(error, 1) : word.section(QLatin1Char(':'), 1);
    for (const Name& name : kNames) {
        if (code == QLatin1String(name.code))
            return filled(QCoreApplication::translate("cw::Words", name.text), {detail});
    }
    return word;
}

QString fileText(const Error& error)
{
    const QString path = argument(error, 0);
    const QString reason = argument(error, 1);
    switch (error.code) {
    case ErrorCode::FileMissing: return filled(Words::tr("The file %1 doesn't exist; check the path."), {path});
    case ErrorCode::FileUnreadable:
        return filled(Words::tr("The file %1 can't be read (%2); check that it is a file and that you may read it."),
                      {path, reason});
    case ErrorCode::FileTooLarge:
        return filled(Words::tr("The file %1 has %2, more than the %3 that a file of this kind may have; check that "
                                "it is the right file."),
                      {path, sizeArgument(error, 1), sizeArgument(error, 2)});
    default:
        return filled(Words::tr("The file %1 can't be written (%2); choose another folder or free some space. "
                                "What was there before is unchanged."),
                      {path, reason});
    }
}

QString keyText(const Error& error)
{
    const QString key = argument(error, 0);
    const QString nearest = argument(error, 1);
    if (error.code == ErrorCode::MissingKey)
        return filled(Words::tr("The key \"%1\" is missing; add it."), {key});
    if (nearest.isEmpty())
        return filled(Words::tr("The key \"%1\" is unknown; remove it or correct its spelling."), {key});
    return filled(Words::tr("The key \"%1\" is unknown; did you mean \"%2\"?"), {key, nearest});
}

QString partText(const Error& error)
{
    const QString part = argument(error, 0);
    const QString second = argument(error, 1);
    if (error.code == ErrorCode::WrongPartKind)
        return filled(Words::tr("The part %1 is in the catalogue, but it is no %2; choose another part."),
                      {part, partKindName(second)});
    if (second.isEmpty())
        return filled(Words::tr("The catalogue has no part %1; choose one that it has, or add the part to a "
                                "catalogue of your own."),
                      {part});
    return filled(Words::tr("The catalogue has no part %1; did you mean %2?"), {part, second});
}

/// A fraction where a count within its range is wanted.
bool isNoWholeNumber(const QString& found, const QString& allowed)
{
    const QStringList ends = allowed.split(QStringLiteral(" … "));
    bool isNumber = false;
    const double value = found.toDouble(&isNumber);
    return isNumber && ends.size() == 2 && value > ends[0].toDouble() && value < ends[1].toDouble();
}

/// Numbers of networks are names and stand as they are; so does what somebody types, which has no place.
bool isCount(const Error& error)
{
    const auto names = [&error](const char* word) { return error.where.find(word) != std::string::npos; };
    return !error.where.empty() && !names("asn") && !names("vlan") && !names("vni");
}

QString valueText(const Error& error)
{
    const QString found = argument(error, 0);
    const QString allowed = argument(error, 1).replace(QLatin1String(" - "), QStringLiteral(" … "));
    const auto counted = [&error](const QString& text) { return isCount(error) ? groupedText(text) : text; };
    switch (error.code) {
    case ErrorCode::WrongType: return filled(Words::tr("The value is of the wrong kind; write %1."), {kindName(found)});
    case ErrorCode::WrongUnit:
        return filled(Words::tr("\"%1\" has no unit that fits here; write it like \"%2\"."), {found, allowed});
    case ErrorCode::UnknownChoice:
        return filled(Words::tr("\"%1\" is none of the choices; choose one of: %2."), {found, allowed});
    default:
        if (allowed == QLatin1String(kIdPattern))
            return filled(
                Words::tr("\"%1\" can't be a name here; write lower case letters, digits and hyphens, at most 64."),
                {found});
        if (isNoWholeNumber(found, allowed))
            return filled(Words::tr("The value %1 is no whole number; write one, allowed is %2."),
                          {found, counted(allowed)});
        return allowed.isEmpty() ? filled(Words::tr("The value %1 is out of range; choose another."), {found})
                                 : filled(Words::tr("The value %1 is out of range; allowed is %2."),
                                          {counted(found), counted(allowed)});
    }
}

QString formatText(const Error& error)
{
    const QString first = argument(error, 0);
    const QString second = argument(error, 1);
    switch (error.code) {
    case ErrorCode::NotJson:
        return filled(Words::tr("This is not valid JSON (%1); the file may be cut short or edited by hand: restore "
                                "a copy or mend this place."),
                      {first});
    case ErrorCode::TooDeep:
        return filled(Words::tr("The content is nested more than %1 levels deep; a file of this kind never is: "
                                "check that it is the right file."),
                      {first});
    case ErrorCode::WrongFormat:
        return filled(Words::tr("This is \"%2\", where \"%1\" is needed; choose another file."), {first, second});
    default:
        return filled(Words::tr("The file is of version %1, and this program understands versions up to %2; install "
                                "a newer program."),
                      {first, second});
    }
}

QString referenceText(const Error& error)
{
    const QString first = argument(error, 0);
    switch (error.code) {
    case ErrorCode::DuplicateId:
        // A key has no id: the place ends with itself.
        if (error.where == error.args[0] || QString::fromStdString(error.where).endsWith(QLatin1Char('.') + first))
            return filled(Words::tr("The key \"%1\" is given twice; remove one of the two."), {first});
        return filled(Words::tr("The id \"%1\" is used twice; give one of the two another id."), {first});
    case ErrorCode::UnknownReference:
        return filled(Words::tr("Nothing in this design has the id \"%1\"; correct it or remove the reference."),
                      {first});
    default: return filled(Words::tr("The fact \"%1\" names no source; add where it comes from."), {first});
    }
}

QString requestText(const Error& error)
{
    const QString name = argument(error, 0);
    const QString names = argument(error, 1);
    switch (error.code) {
    case ErrorCode::UnknownTemplate:
        return filled(Words::tr("There is no template \"%1\"; choose one of: %2."), {name, names});
    case ErrorCode::UnknownParameter:
        return names.isEmpty()
                   ? filled(Words::tr("There is no parameter \"%1\" here; leave it out."), {name})
                   : filled(Words::tr("There is no parameter \"%1\"; the parameters are: %2."), {name, names});
    case ErrorCode::Cancelled: return Words::tr("The work was cancelled; start it again when you need it.");
    default:
        return filled(Words::tr("The program can't work with %1; change that part of the input."),
                      {unsupportedName(error)});
    }
}

QString sentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileUnwritable: return fileText(error);
    case ErrorCode::NotJson:
    case ErrorCode::TooDeep:
    case ErrorCode::WrongFormat:
    case ErrorCode::NewerVersion: return formatText(error);
    case ErrorCode::MissingKey:
    case ErrorCode::UnknownKey: return keyText(error);
    case ErrorCode::WrongType:
    case ErrorCode::WrongUnit:
    case ErrorCode::UnknownChoice:
    case ErrorCode::OutOfRange: return isLayoutError(error) ? layoutErrorText(error) : valueText(error);
    case ErrorCode::DuplicateId:
    case ErrorCode::UnknownReference:
    case ErrorCode::MissingSource: return referenceText(error);
    case ErrorCode::UnknownPart:
    case ErrorCode::WrongPartKind: return partText(error);
    case ErrorCode::UnknownTemplate:
    case ErrorCode::UnknownParameter:
    case ErrorCode::Cancelled:
    case ErrorCode::Unsupported: return requestText(error);
    }
    return {};
}

}  // namespace

QString groupedText(const QString& text)
{
    static const QRegularExpression longNumber(QStringLiteral("(?<![\\w.])\\d{4,15}(?![\\w.])"));
    QString grouped = text;
    for (auto match = longNumber.match(grouped); match.hasMatch();
         match = longNumber.match(grouped, match.capturedStart() + 5))
        grouped.replace(match.capturedStart(), match.capturedLength(),
                        QLocale().toString(match.captured().toLongLong()));
    return grouped;
}

QString errorText(const Error& error, PlaceNames names)
{
    const QString label = names == PlaceNames::Labels && error.file.empty() ? fieldLabel(error.where) : QString();
    const QString where = label.isEmpty() ? QString::fromStdString(error.where) : label;
    const QString file = QString::fromStdString(error.file);
    if (!file.isEmpty() && !where.isEmpty())
        //: %1 file, %2 place in it, %3 what is wrong and how to mend it
        return filled(Words::tr("%1, %2: %3"), {file, where, sentence(error)});
    if (!file.isEmpty() || !where.isEmpty())
        //: %1 file or place in it, %2 what is wrong and how to mend it
        return filled(Words::tr("%1: %2"), {file + where, sentence(error)});
    return sentence(error);
}

}  // namespace cw
