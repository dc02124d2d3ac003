// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "tests/views/as_built/built_files.h"
#include "tests/views/panels_test_support.h"
#include "views/network/as_built_page.h"
#include "views/text/wiring_words.h"

namespace cw::test {

/// Of differences, as the page has them.
enum Group { All, Missing, Extra, Swapped, WrongSpeed, Unmatched };

/// The page of a design that something was built after.
struct Bench {
    FakeSession session{instantiated("superpod-h100", "su", 1)};
    AsBuilt asBuilt{session};
    AsBuiltPage page{asBuilt};

    Bench()
    {
        page.resize(1300, 700);
        settle(page);
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        auto* found = page.findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QString count(Group group) { return find<QToolButton>(QStringLiteral("as-built-group-%1").arg(group))->text(); }
    QTableView* table() { return find<QTableView>(QStringLiteral("as-built-table")); }
    QString cell(int row, AsBuiltColumn column)
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    QString summary() { return find<QLabel>(QStringLiteral("as-built-summary"))->text(); }
    std::string sheet(const Wiring& wiring) { return sheetOf(wiring, *session.facts().catalogue); }
};

/// What was built beside what was designed: files that the page reads.
class AsBuiltFixture : public QObject {
protected:
    QTemporaryDir folder_;

    QString file(const char* name, const std::string& content)
    {
        const QString path = folder_.filePath(QLatin1String(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content.data(), static_cast<qint64>(content.size())) < 0)
            qFatal("no %s", name);
        return path;
    }
    void openIn(AsBuilt& asBuilt, const QString& path)
    {
        asBuilt.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!asBuilt.isBusy(), 60'000);
    }
    void openIn(Bench& bench, const char* name, const std::string& content)
    {
        openIn(bench.asBuilt, file(name, content));
    }
};

}  // namespace cw::test
