// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/design_file.h"
#include "app/session/document.h"
#include "model/design/design_json.h"
#include "tests/app/document_child.h"
#include "tests/app/document_steps.h"

using namespace cw;
using namespace cw::test;

/// The design's file, its lock and its autosave, with a second process where one is needed.
class DocumentFileTest : public QObject {
    Q_OBJECT
private:
    Facts facts_;
    Design pod_;
    std::unique_ptr<QTemporaryDir> folder_;

    QString file(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    QString autosaves() const { return folder_->filePath(QStringLiteral("autosave")); }
    QStringList sideFiles() const { return QDir(autosaves()).entryList({QStringLiteral("*.cwautosave")}, QDir::Files); }
    QString savedPod(const char* name) const
    {
        const QString path = file(name);
        return writeDesign(path, pod_) ? path : QString();
    }
    std::unique_ptr<Document> document(const QString& autosaveFolder = {}) const
    {
        return std::make_unique<Document>(facts_, autosaveFolder);
    }

private slots:
    void initTestCase()
    {
        auto facts = loadFacts({});
        QVERIFY(facts.has_value());
        facts_ = *facts;
        pod_ = designOf("superpod-h100", {{"su", 4}});
    }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { folder_.reset(); }

    void whatIsSavedIsWhatIsOpened()
    {
        const auto open = document();
        open->startNew(pod_);
        open->edit(QStringLiteral("Rename"), renamed("机房一期"));
        QVERIFY(open->isModified());
        const QString path = file("一期 pod.cwdesign");
        QVERIFY(open->saveAs(path).has_value());
        QCOMPARE(open->path(), path);
        QVERIFY(!open->isModified());
        open->undo();
        QVERIFY(open->isModified());
        open->redo();
        QVERIFY(!open->isModified());
        open->edit(QStringLiteral("Count"), withCount(3));
        QVERIFY(open->save().has_value());
        QVERIFY(!open->isModified());
        const Design saved = *open->design();
        const auto other = document();
        QVERIFY(other->open(path).has_value());
        QVERIFY(*other->design() == saved);
        QVERIFY(!other->canUndo());
        QVERIFY(!other->isModified());
    }

    void aFileThatCannotBeOpenedLeavesTheOpenDesign()
    {
        const auto open = document();
        open->startNew(pod_);
        open->edit(QStringLiteral("Rename"), renamed("Kept"));
        const QString broken = file("broken.cwdesign");
        QFile out(broken);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(toJson(pod_)).left(500));
        out.close();
        const auto result = open->open(broken);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().file, broken.toStdString());
        QCOMPARE(open->design()->name, std::string("Kept"));
        QVERIFY(open->canUndo());
        QVERIFY(open->isModified());
        QVERIFY(open->path().isEmpty());
    }

    void aFullDiskLeavesTheOldFileWhole()
    {
        const QString path = savedPod("pod.cwdesign");
        const QByteArray before = contentOf(path);
        QVERIFY(before.size() > 2048);
        Child child({QStringLiteral("save-without-space"), path});
        QCOMPARE(child.line(), QStringLiteral("writable"));
        QCOMPARE(child.line(), QStringLiteral("unwritable"));
        QCOMPARE(child.line(), QStringLiteral("unwritable"));
        QCOMPARE(child.line(), QStringLiteral("modified"));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{QStringLiteral("pod.cwdesign")});
    }

    void aReadOnlyFolderLeavesTheOldFileWhole()
    {
        const QString path = savedPod("pod.cwdesign");
        const QByteArray before = contentOf(path);
        QVERIFY(QFile::setPermissions(folder_->path(), QFile::ReadOwner | QFile::ExeOwner));
        Child child({QStringLiteral("save"), path}, Child::Rights::Plain);
        QCOMPARE(child.line(), QStringLiteral("read-only"));
        QCOMPARE(child.line(), QStringLiteral("unwritable"));
        QCOMPARE(child.line(), QStringLiteral("unwritable"));
        QCOMPARE(child.line(), QStringLiteral("modified"));
        QVERIFY(QFile::setPermissions(folder_->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(contentOf(path), before);
    }

    void aFullDeviceIsToldAndStaysADevice()
    {
        const auto open = document();
        open->startNew(pod_);
        open->edit(QStringLiteral("Rename"), renamed("Kept"));
        // A name of its own, so that a writer that replaces its target harms nothing but this.
        const QString link = file("full.cwdesign");
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), link));
        const auto written = open->saveAs(link);
        QVERIFY(!written.has_value());
        QVERIFY(written.error().code == ErrorCode::FileUnwritable);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
        QVERIFY(open->isModified());
        QVERIFY(open->path().isEmpty());
    }

    void aSecondWindowReadsAndNamesTheHolder()
    {
        const QString path = savedPod("pod.cwdesign");
        const QByteArray before = contentOf(path);
        Child holder({QStringLiteral("hold"), path});
        QCOMPARE(holder.line(), QStringLiteral("open"));
        const auto open = document();
        QVERIFY(open->open(path).has_value());
        QVERIFY(open->isReadOnly());
        QVERIFY2(open->lockHolder().contains(QString::number(holder.pid())), qPrintable(open->lockHolder()));
        open->edit(QStringLiteral("Rename"), renamed("Mine"));
        const auto saved = open->save();
        QVERIFY(!saved.has_value());
        QVERIFY(saved.error().code == ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(path), before);
        QVERIFY(open->saveAs(file("mine.cwdesign")).has_value());
        QVERIFY(!open->isReadOnly());
        QVERIFY(open->lockHolder().isEmpty());
        QVERIFY(!open->isModified());
    }

    void saveAsDoesNotTakeAFileThatAnotherWindowHolds()
    {
        const QString path = savedPod("pod.cwdesign");
        const QByteArray before = contentOf(path);
        Child holder({QStringLiteral("hold"), path});
        QCOMPARE(holder.line(), QStringLiteral("open"));
        const auto open = document();
        open->startNew(pod_);
        open->edit(QStringLiteral("Rename"), renamed("Mine"));
        QVERIFY(!open->saveAs(path).has_value());
        QCOMPARE(contentOf(path), before);
        QVERIFY(open->path().isEmpty());
        QVERIFY(open->isModified());
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        const QString path = savedPod("pod.cwdesign");
        Child holder({QStringLiteral("hold"), path});
        QCOMPARE(holder.line(), QStringLiteral("open"));
        holder.kill();
        const auto open = document();
        QVERIFY(open->open(path).has_value());
        QVERIFY(!open->isReadOnly());
        open->edit(QStringLiteral("Rename"), renamed("Mine"));
        QVERIFY(open->save().has_value());
    }

    void aSecondDocumentOfThisProcessIsASecondWindowToo()
    {
        const QString path = savedPod("pod.cwdesign");
        const auto first = document();
        QVERIFY(first->open(path).has_value());
        const auto second = document();
        QVERIFY(second->open(path).has_value());
        QVERIFY(!first->isReadOnly());
        QVERIFY(second->isReadOnly());
        first->startNew(pod_);
        QVERIFY(second->open(path).has_value());
        QVERIFY(!second->isReadOnly());
    }

    void theSideFileComesAfterTheIntervalAndGoesWithTheSave()
    {
        const QString path = savedPod("pod.cwdesign");
        const QByteArray before = contentOf(path);
        const auto open = document(autosaves());
        open->setAutosaveInterval(1);
        QVERIFY(open->open(path).has_value());
        QTest::qWait(1200);
        QVERIFY(sideFiles().isEmpty());
        open->edit(QStringLiteral("Rename"), renamed("Changed"));
        QVERIFY(sideFiles().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(sideFiles().size(), 1, 5000);
        QCOMPARE(contentOf(path), before);
        QVERIFY(open->save().has_value());
        QVERIFY(QDir(autosaves()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        // No late write brings it back.
        QTest::qWait(1200);
        QVERIFY(sideFiles().isEmpty());
    }

    void aPauseBringsTheSideFileLongBeforeTheLimit()
    {
        const auto open = document(autosaves());
        open->setAutosaveInterval(60);
        open->startNew(pod_);
        open->edit(QStringLiteral("Rename"), renamed("First"));
        QTest::qWait(1000);
        open->edit(QStringLiteral("Rename"), renamed("Second"));
        QTest::qWait(1500);
        // Not yet two seconds after the last change.
        QVERIFY(sideFiles().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(sideFiles().size(), 1, 3000);
    }

    void changesWithoutAPauseAreKeptAtTheLimit()
    {
        const auto open = document(autosaves());
        open->setAutosaveInterval(3);
        open->startNew(pod_);
        int changes = 0;
        for (; changes < 40 && sideFiles().isEmpty(); ++changes) {
            open->edit(QStringLiteral("Rename"), renamed(QByteArray::number(changes).constData()));
            QTest::qWait(200);
        }
        QVERIFY2(changes >= 10 && changes < 30, qPrintable(QString::number(changes)));
    }

    void anOrderlyEndLeavesNothingToRecover()
    {
        auto open = document(autosaves());
        open->setAutosaveInterval(1);
        open->startNew(pod_);
        open->edit(QStringLiteral("Rename"), renamed("Changed"));
        QTRY_COMPARE_WITH_TIMEOUT(sideFiles().size(), 1, 5000);
        open.reset();
        QVERIFY(Autosave::leftBehind(autosaves()).empty());
        QVERIFY(sideFiles().isEmpty());
    }

    void autosaveCanBeSwitchedOff()
    {
        const auto open = document(autosaves());
        open->setAutosaveInterval(0);
        open->startNew(pod_);
        open->edit(QStringLiteral("Rename"), renamed("Changed"));
        QTest::qWait(1200);
        QVERIFY(sideFiles().isEmpty());
    }

    void aKilledProgramIsRecovered_data()
    {
        QTest::addColumn<bool>("hasPath");
        QTest::newRow("saved before") << true;
        QTest::newRow("never saved") << false;
    }

    void aKilledProgramIsRecovered()
    {
        QFETCH(bool, hasPath);
        const QString path = hasPath ? savedPod("机房 100%.cwdesign") : QString();
        const QByteArray before = hasPath ? contentOf(path) : QByteArray();
        Child child({QStringLiteral("change"), path, autosaves()});
        QCOMPARE(child.line(), QStringLiteral("autosaved"));
        // As long as the other program lives, its side file is its own.
        QVERIFY(Autosave::leftBehind(autosaves()).empty());
        child.kill();
        const auto entries = Autosave::leftBehind(autosaves());
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries.front().path, path);
        QCOMPARE(entries.front().design.name, std::string("Not saved yet"));

        const auto open = document(autosaves());
        open->recover(entries.front());
        QVERIFY(open->isModified());
        QVERIFY(!open->isReadOnly());
        QCOMPARE(open->path(), path);
        QVERIFY(*open->design() == entries.front().design);
        // Taken over: another start must not offer it again.
        QVERIFY(Autosave::leftBehind(autosaves()).empty());
        QCOMPARE(sideFiles().size(), 1);
        QCOMPARE(hasPath ? contentOf(path) : QByteArray(), before);
        QVERIFY((hasPath ? open->save() : open->saveAs(file("new.cwdesign"))).has_value());
        QVERIFY(sideFiles().isEmpty());
        QVERIFY(!open->isModified());
    }

    void anUnreadableSideFileIsLeftAloneAndHidesNoOther()
    {
        QDir().mkpath(autosaves());
        QFile broken(autosaves() + QStringLiteral("/broken.cwautosave"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\n{ \"format\": \"clusterwright-des");
        broken.close();
        Child child({QStringLiteral("change"), QString(), autosaves()});
        // The broken file makes the child speak at once, so wait for its own.
        QCOMPARE(child.line(), QStringLiteral("autosaved"));
        QTRY_COMPARE_WITH_TIMEOUT(sideFiles().size(), 2, 10000);
        child.kill();
        QCOMPARE(Autosave::leftBehind(autosaves()).size(), std::size_t(1));
        QVERIFY(QFile::exists(broken.fileName()));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--child"))
        return cw::test::runChild(arguments.mid(2));
    DocumentFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "document_file_test.moc"
