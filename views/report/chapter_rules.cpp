// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_writer.h"
#include "views/text/words.h"

#include <QLocale>

#include <algorithm>

namespace cw {

void ReportWriter::writeRules()
{
    flow_.heading(1, tr("Design rules"));
    Table broken{
        tr("Broken rules"),
        {{tr("Rule"), 1, Qt::AlignLeft}, {tr("Severity"), 1.2, Qt::AlignLeft}, {tr("Finding"), 7, Qt::AlignLeft}},
        {},
        false,
        8};
    Table waived{tr("Waived rules"),
                 {{tr("Rule"), 1, Qt::AlignLeft},
                  {tr("Severity"), 1.2, Qt::AlignLeft},
                  {tr("Finding"), 4.5, Qt::AlignLeft},
                  {tr("Reason of the waiver"), 3, Qt::AlignLeft}},
                 {},
                 false,
                 8};
    for (const Finding& finding : analysis_.findings) {
        QStringList row = {QString::fromStdString(finding.rule), severityName(finding.severity),
                           findingText(finding, design_)};
        if (finding.waivedBecause) {
            row << QString::fromStdString(*finding.waivedBecause);
            waived.rows.push_back(row);
        } else {
            broken.rows.push_back(row);
        }
    }
    if (broken.rows.empty())
        flow_.paragraph(tr("No rule is broken, apart from those that are waived."));
    else
        flow_.table(broken);
    if (!waived.rows.empty())
        flow_.table(waived);
    flow_.heading(2, tr("Rules that were checked"));
    Table checked{tr("Rules that were checked"),
                  {{tr("Rule"), 1, Qt::AlignLeft},
                   {tr("Severity"), 1.3, Qt::AlignLeft},
                   {tr("What it is about"), 5, Qt::AlignLeft},
                   {tr("Result"), 2.4, Qt::AlignLeft}},
                  {},
                  false,
                  7.8};
    for (const Rule& rule : allRules()) {
        const auto count = [&](bool isWaived) {
            return static_cast<int>(
                std::count_if(analysis_.findings.begin(), analysis_.findings.end(), [&](const Finding& finding) {
                    return finding.rule == rule.id && finding.waivedBecause.has_value() == isWaived;
                }));
        };
        const int open = count(false);
        const int accepted = count(true);
        const QString result = open > 0       ? tr("%n finding(s)", nullptr, open)
                               : accepted > 0 ? tr("%n finding(s), waived", nullptr, accepted)
                                              : tr("passed");
        checked.rows.push_back({QString::fromLatin1(rule.id), severityName(rule.severity), ruleTitle(rule.id), result});
    }
    flow_.table(checked);
}

}  // namespace cw
