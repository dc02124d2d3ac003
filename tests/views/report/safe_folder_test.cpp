// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "views/report/safe_folder.h"

using namespace cw;

/// Folders of files are written all or none.
class SafeFolderTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;

    static void put(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    static QStringList everythingIn(const QString& path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private slots:
    void aNewFolderGetsItsFilesAndNothingElse()
    {
        const QString path = root_.filePath(QStringLiteral("new/below"));
        QVERIFY(writeFolder(path, {{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}}));
        QCOMPARE(everythingIn(path), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(read(path + QStringLiteral("/b")), QByteArray("2"));
    }

    void oldFilesAreReplacedAndOthersStay()
    {
        const QString path = root_.filePath(QStringLiteral("again"));
        QVERIFY(writeFolder(path, {{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}}));
        put(path + QStringLiteral("/mine"), "3");
        QVERIFY(writeFolder(path, {{QStringLiteral("a"), "4"}, {QStringLiteral("b"), "5"}}));
        QCOMPARE(read(path + QStringLiteral("/a")), QByteArray("4"));
        QCOMPARE(read(path + QStringLiteral("/b")), QByteArray("5"));
        QCOMPARE(read(path + QStringLiteral("/mine")), QByteArray("3"));
        QCOMPARE(everythingIn(path).size(), 3);
    }

    void aFailureHalfWayLeavesTheOldFilesTogether_data()
    {
        QTest::addColumn<QString>("second");
        QTest::newRow("a folder is in the way") << QStringLiteral("folder");
        QTest::newRow("a name that no file can have") << QStringLiteral("no/such/folder");
        QTest::newRow("a name that is too long") << QString(300, QLatin1Char('x'));
    }
    void aFailureHalfWayLeavesTheOldFilesTogether()
    {
        QFETCH(QString, second);
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("a")), "old");
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
        const auto written =
            writeFolder(folder.path(), {{QStringLiteral("a"), "new"}, {second, "new"}, {QStringLiteral("z"), "new"}});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(read(folder.filePath(QStringLiteral("a"))), QByteArray("old"));
        QCOMPARE(everythingIn(folder.path()), (QStringList{QStringLiteral("a"), QStringLiteral("folder")}));
    }

    void aFolderMadeForNothingIsTakenAway()
    {
        const QString path = root_.filePath(QStringLiteral("none"));
        QVERIFY(!writeFolder(path, {{QStringLiteral("a"), "1"}, {QStringLiteral("no/such"), "2"}}));
        QVERIFY(!QFile::exists(path));
    }

    void aFileIsNoFolder()
    {
        const QString path = root_.filePath(QStringLiteral("file"));
        put(path, "old");
        QVERIFY(!writeFolder(path, {{QStringLiteral("a"), "1"}}));
        QCOMPARE(read(path), QByteArray("old"));
    }

    void linksAreFollowed()
    {
        const QTemporaryDir folder, elsewhere;
        put(elsewhere.filePath(QStringLiteral("real")), "old");
        QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("real")), folder.filePath(QStringLiteral("a"))));
        QVERIFY(writeFolder(folder.path(), {{QStringLiteral("a"), "new"}}));
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("a"))).isSymLink());
        QCOMPARE(read(elsewhere.filePath(QStringLiteral("real"))), QByteArray("new"));
    }
};

QTEST_MAIN(SafeFolderTest)
#include "safe_folder_test.moc"
