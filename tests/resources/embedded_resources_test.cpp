// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QTest>

/// A program that merely links cw_resources must find the files, whatever the linker drops.
class EmbeddedResourcesTest : public QObject {
    Q_OBJECT

private slots:
    void aFactFileCanBeOpened_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"catalogue/gpus.json", "catalogue/servers.json", "prices/prices.json"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void aFactFileCanBeOpened()
    {
        QFETCH(QString, path);
        QFile embedded(":/" + path);
        QVERIFY2(embedded.open(QIODevice::ReadOnly), qPrintable(path));
        QFile onDisk(QStringLiteral(CW_RESOURCE_DIR "/") + path);
        QVERIFY(onDisk.open(QIODevice::ReadOnly));
        QCOMPARE(embedded.readAll(), onDisk.readAll());
    }

    /// A file that was added to a folder must not be forgotten.
    void everyDataFileIsEmbedded()
    {
        const QString top = QStringLiteral(CW_RESOURCE_DIR "/");
        for (const char* folder : {"catalogue", "prices", "templates", "reference_designs", "measurements", "models",
                                   "icons", "manual", "samples", "schema"}) {
            QDirIterator files(top + QString::fromLatin1(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString relative = files.next().mid(top.size());
                QVERIFY2(QFile::exists(":/" + relative), qPrintable(relative));
            }
        }
    }
};

QTEST_GUILESS_MAIN(EmbeddedResourcesTest)
#include "embedded_resources_test.moc"
