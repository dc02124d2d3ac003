// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/about_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "views/style/theme.h"

#include <boost/version.hpp>
#include <fmt/core.h>

namespace cw {

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(cw::About)
};

QString row(const QString& name, const QString& version, const QString& licence)
{
    return QStringLiteral(
               "<tr><td style='padding-right:24px'>%1</td><td style='padding-right:24px'>%2</td><td>%3</td></tr>")
        .arg(name, version, licence);
}

QString libraries()
{
    // Versions that a header states are those that were built with; the rest come from the distribution.
    return QStringLiteral("<table>") +
           row(QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0")) +
           row(QStringLiteral("Qt Charts"), QString::fromLatin1(qVersion()), QStringLiteral("GPL-3.0")) +
           row(QStringLiteral("Boost.Graph"),
               QStringLiteral("%1.%2").arg(BOOST_VERSION / 100000).arg(BOOST_VERSION / 100 % 1000),
               QStringLiteral("BSL-1.0")) +
           row(QStringLiteral("fmt"), QStringLiteral("%1.%2").arg(FMT_VERSION / 10000).arg(FMT_VERSION / 100 % 100),
               QStringLiteral("MIT")) +
           row(QStringLiteral("nlohmann-json"), QString(), QStringLiteral("MIT")) +
           row(QStringLiteral("yaml-cpp"), QString(), QStringLiteral("MIT")) +
           row(QStringLiteral("CLI11"), QString(), QStringLiteral("BSD-3-Clause")) +
           row(QStringLiteral("libxlsxwriter"), QString(), QStringLiteral("BSD-2-Clause")) +
           row(QStringLiteral("oneTBB"), QString(), QStringLiteral("Apache-2.0")) +
           row(QStringLiteral("tl-expected"), QString(), QStringLiteral("CC0-1.0")) + QStringLiteral("</table>");
}

}  // namespace

void showAbout(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(About::tr("About Clusterwright"));
    dialog.resize(560, 440);
    auto* text = new QTextBrowser(&dialog);
    text->setAccessibleName(About::tr("About Clusterwright"));
    text->setHtml(
        QStringLiteral("<h2>Clusterwright %1</h2><p>%2</p><p>%3</p><h3>%4</h3>%5")
            .arg(QStringLiteral(CW_VERSION), About::tr("Draw a GPU cluster, see what it does, hand it over."),
                 About::tr("Licensed under the Apache License 2.0. Prices and performance figures are planning "
                           "estimates, never quotations; each carries its source."),
                 About::tr("Built with"), libraries()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* rows = new QVBoxLayout(&dialog);
    rows->addWidget(text);
    rows->addWidget(buttons);
    dialog.exec();
}

}  // namespace cw
