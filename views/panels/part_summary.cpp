// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// What the catalogue says about a part, with its provenance.
#include "views/panels/figure_rows.h"
#include "views/panels/inspector_forms.h"

#include "views/text/words.h"
#include "views/text/words_facts.h"

#include <QStringList>

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartSummary)
};

struct Line {
    QString key;
    QString label;
    QString text;
    std::string field;  ///< as in the JSON file
};

std::vector<Line> figureLines(const Part& part, const Catalogue& catalogue)
{
    std::vector<Line> lines;
    if (const Server* server = catalogue.server(part.id)) {
        if (const Gpu* gpu = catalogue.gpuOf(*server)) {
            lines.push_back({"figure-gpu", PartWords::tr("GPU"),
                             PartWords::tr("%1 × %2", "count, model").arg(server->gpuCount).arg(partName(*gpu)),
                             "gpu"});
            if (gpu->dense16Bit)
                lines.push_back({"figure-flops", PartWords::tr("BF16, dense"),
                                 text(*gpu->dense16Bit * static_cast<double>(server->gpuCount)), "dense_16bit_tflops"});
        }
        if (inBytes(server->localFlash) > 0)
            lines.push_back({"figure-flash", PartWords::tr("Local flash"), text(server->localFlash), "local_flash_tb"});
    }
    if (const StorageUnit* unit = catalogue.storageUnit(part.id)) {
        if (inBytes(unit->rawCapacity) > 0)
            lines.push_back({"figure-raw", PartWords::tr("Raw capacity"), text(unit->rawCapacity), "raw_capacity_tb"});
        if (unit->readMeasured)
            lines.push_back({"figure-read", PartWords::tr("Read, one unit"), text(*unit->readMeasured), "read_gbs"});
        if (unit->writeMeasured)
            lines.push_back(
                {"figure-write", PartWords::tr("Write, one unit"), text(*unit->writeMeasured), "write_gbs"});
    }
    if (part.powerMax)
        lines.push_back({"figure-power-max", PartWords::tr("Power, max"), text(*part.powerMax), "power_max_w"});
    if (part.powerTypical)
        lines.push_back(
            {"figure-power-typical", PartWords::tr("Power, typical"), text(*part.powerTypical), "power_typical_w"});
    if (part.heightU > 0)
        lines.push_back({"figure-height", PartWords::tr("Height"),
                         PartWords::tr("%1 U", "rack units").arg(QLocale().toString(part.heightU)), "height_u"});
    if (part.weight)
        lines.push_back({"figure-weight", PartWords::tr("Weight"), text(*part.weight), "weight_kg"});
    return lines;
}

/// The GPU's own figure is stated with the GPU.
const Part& ownerOf(const Line& line, const Part& part, const Catalogue& catalogue)
{
    const Server* server = catalogue.server(part.id);
    const Gpu* gpu = server ? catalogue.gpuOf(*server) : nullptr;
    return line.field == "dense_16bit_tflops" && gpu ? static_cast<const Part&>(*gpu) : part;
}

const Block* onlyBlock(const PropertyForm& form)
{
    const DesignPtr design = form.session().design();
    const Block* first = design->block(form.first());
    for (const ElementId& id : form.ids()) {
        const Block* block = design->block(id);
        if (!block || block->part != first->part)
            return nullptr;
    }
    return first;
}

}  // namespace

QString sourceText(const Part& part, const std::string& field)
{
    const Provenance& from = part.provenanceOf(field);
    //: How far a figure may be trusted, and its source
    return PartWords::tr("%1: %2").arg(evidenceMark(from.evidence), factText(from.source));
}

QString partSummary(const Part& part, const Catalogue& catalogue)
{
    QStringList lines{vendorName(part.manufacturer) + QLatin1Char(' ') + partName(part)};
    if (!part.partNumber.empty())
        lines << PartWords::tr("Part number %1").arg(qt(part.partNumber));
    if (!part.description.empty())
        lines << factText(part.description);
    for (const Line& line : figureLines(part, catalogue)) {
        const Evidence evidence = ownerOf(line, part, catalogue).provenanceOf(line.field).evidence;
        //: A figure of a part: label, value, how far it may be trusted
        lines << PartWords::tr("%1: %2 (%3)").arg(line.label, line.text, evidenceMark(evidence));
    }
    lines << PartWords::tr("Source: %1").arg(factText(part.provenanceOf("*").source));
    return lines.join(QLatin1Char('\n'));
}

void InspectorForms::addCatalogueFigures(PropertyForm& form)
{
    const CataloguePtr catalogue = form.session().facts().catalogue;
    const Block* block = onlyBlock(form);
    const Part* part = block ? catalogue->find(block->part) : nullptr;
    if (!part)
        return;
    form.addHeading(tr("Catalogue"));
    for (const Line& line : figureLines(*part, *catalogue)) {
        const Part& owner = ownerOf(line, *part, *catalogue);
        const Figure figure{line.text, sourceText(owner, line.field), owner.provenanceOf(line.field).evidence};
        form.addFigure({line.key, line.label, tr("Stated in the catalogue for one unit.")},
                       [figure] { return figure; });
    }
}

}  // namespace cw
