// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

namespace cw::test {

/// What a second process does with a design. Each prints one line when it is done, then the word of the result.
int runChild(const QStringList& arguments);

/// This program again, in one of the roles of runChild(). It is killed with the object, so no test leaves one behind.
class Child {
public:
    /// Root may write into a read-only folder; with plain rights it is held to the permissions as anyone else.
    enum class Rights { Own, Plain };

    explicit Child(const QStringList& arguments, Rights rights = Rights::Own);
    ~Child();

    /// The next line that it prints, or "" after a while.
    QString line();
    qint64 pid() const { return process_.processId(); }
    /// As the kernel or a power cut would: no destructor runs.
    void kill();

private:
    QProcess process_;
};

}  // namespace cw::test
