// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/report_writer.h"

#include "views/report/bom_table.h"
#include "views/report/progress.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <QLocale>

namespace cw {

namespace {

QString statedOr(const std::string& text, const QString& otherwise)
{
    return text.empty() ? otherwise : QString::fromStdString(text);
}

}  // namespace

ReportWriter::ReportWriter(const Analysis& analysis, const Facts& facts, const ReportOptions& options, PageFlow& flow)
    : analysis_(analysis)
    , design_(*analysis.design)
    , plan_(*analysis.plan)
    , facts_(facts)
    , options_(options)
    , flow_(flow)
{
}

void ReportWriter::writeChapters(Progress* progress)
{
    using Chapter = void (ReportWriter::*)();
    std::vector<Chapter> chapters = {&ReportWriter::writeSummary,  &ReportWriter::writeRequirements,
                                     &ReportWriter::writeTopology, &ReportWriter::writeNetworks,
                                     &ReportWriter::writeStorage,  &ReportWriter::writeRacks,
                                     &ReportWriter::writePower};
    if (showsPrices())
        chapters.push_back(&ReportWriter::writeCost);
    chapters.insert(chapters.end(), {&ReportWriter::writeTraining, &ReportWriter::writeServing,
                                     &ReportWriter::writeRules, &ReportWriter::writeBill, &ReportWriter::writeSources});
    for (const Chapter chapter : chapters) {
        if (progress && progress->isCancelled())
            return;
        (this->*chapter)();
        if (chapter != &ReportWriter::writeNetworks)
            continue;
        const std::stop_token stop = progress ? progress->stopToken() : std::stop_token();
        writeFailures(stop);
        writeCables(stop);
        writeAddresses(stop);
    }
}

QString ReportWriter::blockName(const ElementId& id) const
{
    const Block* block = design_.block(id);
    return QString::fromStdString(block ? block->name : id);
}

QString ReportWriter::modelOf(const PartId& id) const
{
    return partLabel(*facts_.catalogue, id);
}

PageSteps ReportWriter::coverPage(const QSizeF& page) const
{
    const QRectF area = PageFlow::textArea(page);
    const QString name = QString::fromStdString(design_.name);
    std::vector<std::pair<QString, QString>> figures = {
        {QLocale().toString(analysis_.totals.gpus), tr("GPUs")},
        {text(analysis_.totals.dense16Bit), tr("dense, 16 bit")},
        {text(analysis_.power.max), tr("IT power, maximum")},
        {QLocale().toString(analysis_.totals.racks), tr("racks")},
    };
    if (showsPrices())
        figures.emplace_back(text(analysis_.bill.total), tr("bill of materials"));
    const std::vector<std::pair<QString, QString>> control = {
        {tr("Revision"), statedOr(design_.revision, tr("not stated"))},
        {tr("Author"), statedOr(design_.author, tr("not stated"))},
        {tr("Date"), QLocale().toString(options_.date, QLocale::LongFormat)},
        {tr("Currency and price scenario"), tr("%1, %2").arg(QString::fromStdString(analysis_.bill.currency.code()),
                                                             scenarioName(analysis_.bill.scenario))},
        {tr("Made with"), QStringLiteral("Clusterwright " CW_VERSION)},
    };
    const QStringList signers = {tr("Prepared by"), tr("Reviewed by"), tr("Approved by")};
    //: under a line to sign on
    const QString signature = tr("name, date, signature");
    return {[=](QPainter& painter) {
        const Theme& look = paperTheme();
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.info);
        painter.drawRect(QRectF(area.left(), area.top() + pt(70), pt(46), pt(4)));
        double y = area.top() + pt(88);
        drawLine(painter, QRectF(area.left(), y, area.width(), pt(16)), tr("Design report"), paperFont(12),
                 look.textMuted);
        y += pt(22);
        y += drawWrapped(painter, QRectF(area.left(), y, area.width(), pt(90)), name, paperFont(27, Weight::Bold),
                         look.text);
        y += pt(40);
        const double step = area.width() / static_cast<double>(figures.size());
        double x = area.left();
        for (const auto& [value, what] : figures) {
            drawLine(painter, QRectF(x, y, step - pt(6), pt(22)), value, paperFont(13, Weight::Bold), look.text);
            drawLine(painter, QRectF(x, y + pt(23), step - pt(6), pt(11)), what, paperFont(7.8), look.textMuted);
            x += step;
        }
        y = area.bottom() - pt(240);
        for (const auto& [what, value] : control) {
            painter.setPen(QPen(look.hairline, pt(0.6)));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            drawLine(painter, QRectF(area.left(), y, pt(150), pt(20)), what, paperFont(9), look.textMuted);
            drawLine(painter, QRectF(area.left() + pt(156), y, area.width() - pt(156), pt(20)), value, paperFont(9),
                     look.text);
            y += pt(20);
        }
        y += pt(56);
        const double width = (area.width() - pt(40)) / 3;
        x = area.left();
        for (const QString& signer : signers) {
            drawLine(painter, QRectF(x, y - pt(40), width, pt(12)), signer, paperFont(9, Weight::Bold), look.text);
            painter.setPen(QPen(look.text, pt(0.6)));
            painter.drawLine(QPointF(x, y), QPointF(x + width, y));
            drawLine(painter, QRectF(x, y + pt(3), width, pt(11)), signature, paperFont(7.5), look.textMuted);
            x += width + pt(20);
        }
    }};
}

void ReportWriter::writeSummary()
{
    flow_.heading(1, tr("Summary"));
    const Totals& totals = analysis_.totals;
    flow_.paragraph(tr("This report describes the design “%1”: what it consists of, what it can do, what it costs, and "
                       "which design rules it breaks. All figures come from one evaluation of the design; the bill of "
                       "materials, the drawings and this document show the same numbers.")
                        .arg(QString::fromStdString(design_.name)));
    const QLocale locale;
    Table table{tr("Key figures"),
                {{tr("Figure"), 3, Qt::AlignLeft}, {tr("Value"), 2, Qt::AlignRight}, {tr("Remark"), 4, Qt::AlignLeft}},
                {},
                false,
                8.5};
    const auto row = [&](const QString& what, const QString& value, const QString& remark = {}) {
        table.rows.push_back({what, value, remark});
    };
    row(tr("GPUs"), locale.toString(totals.gpus), tr("in %n server(s)", nullptr, totals.servers));
    row(tr("Dense 16-bit performance"), text(totals.dense16Bit), tr("peak of all GPUs, without sparsity"));
    row(tr("GPU memory"), text(totals.gpuMemory));
    row(tr("Usable storage"), text(totals.storageUsable), tr("after protection and fill limit"));
    row(tr("Switches"), locale.toString(totals.switches));
    row(tr("Cables"), locale.toString(totals.cables), tr("twin-port cables count once"));
    row(tr("Racks"), locale.toString(totals.racks),
        analysis_.power.racksOverLimit == 0
            ? tr("none over the power limit")
            : tr("%n rack(s) over the power limit", nullptr, analysis_.power.racksOverLimit));
    row(tr("IT power"), text(analysis_.power.max),
        tr("maximum; typical %1; facility with PUE %2")
            .arg(text(analysis_.power.typical), text(analysis_.power.facilityMax)));
    if (const NetworkResult* compute = analysis_.network(NetworkKind::Compute); compute && compute->isBuilt)
        row(tr("Compute bisection"), text(compute->maxFlow.value), bisectionConvention());
    if (showsPrices()) {
        row(tr("Capital cost"), text(analysis_.cost.typical.capex),
            tr("typical; low %1, high %2").arg(text(analysis_.cost.low.capex), text(analysis_.cost.high.capex)));
        row(tr("Cost per GPU-hour"), exactText(analysis_.cost.typical.perGpuHour),
            tr("typical; low %1, high %2")
                .arg(exactText(analysis_.cost.low.perGpuHour), exactText(analysis_.cost.high.perGpuHour)));
    }
    row(tr("Broken design rules"), locale.toString(analysis_.errors() + analysis_.warnings()),
        tr("%1 errors, %2 warnings that are not waived").arg(analysis_.errors()).arg(analysis_.warnings()));
    flow_.table(table);
    if (!analysis_.bill.unpriced.empty() && showsPrices())
        flow_.note(tr("The price book has no price for %n part(s) of this design: the cost figures are short of them.",
                      nullptr, static_cast<int>(analysis_.bill.unpriced.size())));
}

Table ReportWriter::figureTable(const QString& caption)
{
    return {caption,
            {{tr("Figure"), 3, Qt::AlignLeft}, {tr("Value"), 2.6, Qt::AlignRight}, {tr("Remark"), 4, Qt::AlignLeft}},
            {},
            false,
            8};
}

}  // namespace cw
