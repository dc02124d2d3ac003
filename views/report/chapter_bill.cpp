// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/bom_table.h"
#include "views/report/report_writer.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QLocale>

#include <map>
#include <set>

namespace cw {

void ReportWriter::writeBill()
{
    flow_.heading(1, tr("Bill of materials"));
    flow_.paragraph(
        tr("The workbook that goes with this report has the same lines with live formulas, the evidence of every "
           "part, and the point-to-point cable schedule."));
    Table table{tr("Bill of materials"),
                {{tr("No."), 0.7, Qt::AlignRight},
                 {tr("Model"), 3.2, Qt::AlignLeft},
                 {tr("Part number"), 2.6, Qt::AlignLeft},
                 {tr("Multiplication"), 2.4, Qt::AlignLeft},
                 {tr("Spares"), 1.2, Qt::AlignRight},
                 {tr("Total"), 1.2, Qt::AlignRight}},
                {},
                showsPrices(),
                7.5};
    if (showsPrices()) {
        table.columns.push_back({tr("Unit price"), 1.8, Qt::AlignRight});
        table.columns.push_back({tr("Extended price"), 1.8, Qt::AlignRight});
    }
    const QLocale locale;
    int number = 0;
    for (const BomLine& line : analysis_.bill.lines) {
        QString model = factText(line.model);
        if (!line.length.empty())
            model = tr("%1, %2").arg(model, QString::fromStdString(line.length));
        QStringList row = {locale.toString(++number),
                           model,
                           QString::fromStdString(line.partNumber),
                           multiplicationText(line),
                           locale.toString(line.spares),
                           locale.toString(line.total)};
        if (showsPrices())
            row << (line.unitPrice ? text(*line.unitPrice) : tr("no price"))
                << (line.extended ? text(*line.extended) : QStringLiteral("–"));
        table.rows.push_back(row);
    }
    if (showsPrices())
        table.rows.push_back({QString(), tr("Total"), QString(), QString(), QString(), QString(), QString(),
                              text(analysis_.bill.total)});
    flow_.table(table);
}

void ReportWriter::writeSources()
{
    flow_.heading(1, tr("Sources"));
    flow_.paragraph(
        tr("“Read” means that the figure stands in the named source; “unverified” that it is recalled from a named "
           "kind of source and to be checked before it is quoted; “estimate” that it is derived or assumed."));
    std::set<PartId> parts;
    for (const BomLine& line : analysis_.bill.lines)
        parts.insert(line.part);
    Table table{tr("Sources of the parts"),
                {{tr("Part"), 3, Qt::AlignLeft},
                 {tr("Fields"), 3, Qt::AlignLeft},
                 {tr("Evidence"), 1.5, Qt::AlignLeft},
                 {tr("Source"), 5, Qt::AlignLeft}},
                {},
                false,
                7.5};
    for (const PartId& id : parts) {
        const Part* part = facts_.catalogue->find(id);
        if (!part)
            continue;
        // Fields that share evidence and source share a row.
        std::map<std::pair<Evidence, std::string>, QStringList> rows;
        for (const auto& [field, where] : part->provenance)
            rows[{where.evidence, where.source}] << (field == "*" ? tr("all others") : partFieldName(field));
        for (const auto& [where, fields] : rows)
            table.rows.push_back({modelOf(id), rows.size() == 1 ? tr("all") : fields.join(tr(", ")),
                                  evidenceName(where.first), factText(where.second)});
    }
    flow_.table(table);
    if (!showsPrices())
        return;
    Table prices{tr("Sources of the prices"),
                 {{tr("Part"), 3, Qt::AlignLeft},
                  {tr("Date"), 1.3, Qt::AlignLeft},
                  {tr("Evidence"), 1.5, Qt::AlignLeft},
                  {tr("Confidence"), 1.5, Qt::AlignLeft},
                  {tr("Source"), 5, Qt::AlignLeft}},
                 {},
                 false,
                 7.5};
    const auto add = [&](const QString& name, const Price& price) {
        prices.rows.push_back({name, QString::fromStdString(price.date), evidenceName(price.provenance.evidence),
                               confidenceName(price.confidence), factText(price.provenance.source)});
    };
    for (const PartId& id : parts) {
        if (const Price* price = facts_.prices->price(id))
            add(modelOf(id), *price);
    }
    for (const auto& [id, price] : facts_.prices->rates)
        add(rateName(id), price);
    flow_.table(prices);
    if (!facts_.prices->exchangeSource.empty())
        flow_.note(tr("Exchange rates: %1.").arg(factText(facts_.prices->exchangeSource)));
}

}  // namespace cw
