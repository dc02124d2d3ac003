// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/document_child.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

#include "app/facts.h"
#include "app/session/document.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace cw::test {

namespace {

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void rename(Document& document, const char* name)
{
    document.edit(QStringLiteral("Rename"), [name](const Design& design) {
        Design renamed = design;
        renamed.name = name;
        return renamed;
    });
}

QString word(const Result<void>& result)
{
    if (result)
        return QStringLiteral("done");
    return result.error().code == ErrorCode::FileUnwritable ? QStringLiteral("unwritable") : QStringLiteral("other");
}

/// Opens a design and keeps it open until it is killed.
int hold(Document& document, const QString& path)
{
    say(document.open(path) ? QStringLiteral("open") : QStringLiteral("failed"));
    return QCoreApplication::exec();
}

/// Changes a design, with the autosave that users have, and says so once the side file is there.
int change(Document& document, const QString& path, const QString& folder)
{
    if (!path.isEmpty() && !document.open(path))
        return 1;
    rename(document, "Not saved yet");
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [folder] {
        if (!QDir(folder).entryList({QStringLiteral("*.cwautosave")}, QDir::Files).isEmpty())
            say(QStringLiteral("autosaved"));
    });
    timer.start(50);
    return QCoreApplication::exec();
}

/// Opens, changes and saves a design.
int changeAndSave(Document& document, const QString& path)
{
    if (!document.open(path))
        return 1;
    say(document.isReadOnly() ? QStringLiteral("read-only") : QStringLiteral("writable"));
    rename(document, "Changed");
    say(word(document.save()));
    say(word(document.saveAs(path + QStringLiteral(".other.cwdesign"))));
    say(document.isModified() ? QStringLiteral("modified") : QStringLiteral("clean"));
    return 0;
}

}  // namespace

int runChild(const QStringList& arguments)
{
    const QString& role = arguments.at(0);
    const QString& path = arguments.at(1);
    const QString folder = arguments.size() > 2 ? arguments.at(2) : QString();
    auto facts = loadFacts({});
    if (!facts)
        return 1;
    Document document(*facts, folder);
    if (role == QStringLiteral("hold"))
        return hold(document, path);
    if (role == QStringLiteral("change"))
        return change(document, path, folder);
    if (role == QStringLiteral("save-without-space")) {
        // A file that may not grow past a kilobyte is what a full disk looks like to a writer.
        const rlimit limit{1024, 1024};
        std::signal(SIGXFSZ, SIG_IGN);
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
    }
    return changeAndSave(document, path);
}

Child::Child(const QStringList& arguments, Rights rights)
{
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = QCoreApplication::applicationFilePath();
    const QStringList words = QStringList{QStringLiteral("--child")} + arguments;
    if (rights == Rights::Plain && geteuid() == 0)
        process_.start(QStringLiteral("setpriv"),
                       QStringList{QStringLiteral("--bounding-set=-dac_override,-dac_read_search"), program} + words);
    else
        process_.start(program, words);
}

Child::~Child()
{
    kill();
}

QString Child::line()
{
    while (!process_.canReadLine())
        if (!process_.waitForReadyRead(20000))
            return {};
    return QString::fromUtf8(process_.readLine()).trimmed();
}

void Child::kill()
{
    if (process_.state() == QProcess::NotRunning)
        return;
    process_.kill();
    process_.waitForFinished();
}

}  // namespace cw::test
