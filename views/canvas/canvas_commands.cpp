// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "model/design/design_json.h"
#include "views/canvas/free_place.h"
#include "views/canvas/job_ties.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

QString clipboardElements()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return {};
    if (data->hasFormat(QLatin1String(kElementsMimeType)))
        return QString::fromUtf8(data->data(QLatin1String(kElementsMimeType)));
    return data->text();
}

}  // namespace

QString CanvasCommands::selectionTitle() const
{
    const auto& ids = session_.selection();
    return ids.size() == 1 ? elementName(ids.front(), *session_.design())
                           : tr("%n element(s)", nullptr, static_cast<int>(ids.size()));
}

void CanvasCommands::removeSelection()
{
    const auto ids = session_.selection();
    if (ids.empty())
        return;
    session_.edit(tr("Delete %1").arg(selectionTitle()), [ids](const Design& d) { return removeElements(d, ids); });
    session_.select({});
}

void CanvasCommands::copy() const
{
    if (session_.selection().empty())
        return;
    const QByteArray json = QByteArray::fromStdString(elementsToJson(*session_.design(), session_.selection()));
    auto* data = new QMimeData;
    data->setData(QLatin1String(kElementsMimeType), json);
    data->setText(QString::fromUtf8(json));
    QGuiApplication::clipboard()->setMimeData(data);
}

void CanvasCommands::cut()
{
    const auto ids = session_.selection();
    if (ids.empty())
        return;
    copy();
    session_.edit(tr("Cut %1").arg(selectionTitle()), [ids](const Design& d) { return removeElements(d, ids); });
    session_.select({});
}

bool CanvasCommands::canPaste() const
{
    return !clipboardElements().isEmpty();
}

/// What the elements of a JSON text add to the design, beside what lies there.
Result<Design> CanvasCommands::withCopies(const QString& json, std::vector<ElementId>* created) const
{
    const DesignPtr design = session_.design();
    const Catalogue& catalogue = *session_.facts().catalogue;
    auto pasted = pasteElements(*design, json.toStdString(), {}, created);
    if (!pasted)
        return pasted;
    const QRectF wanted = areaOf(layOut(*pasted, catalogue), *created);
    const QPointF offset = freePlace(layOut(*design, catalogue), wanted).topLeft() - wanted.topLeft();
    return moveElements(*pasted, *created, offset.x(), offset.y());
}

QString CanvasCommands::problemOf(const Error& error)
{
    const bool isTooMany = error.code == ErrorCode::OutOfRange && error.args.size() == 2 &&
                           (error.where == "blocks" || error.where == "workloads");
    if (!isTooMany)
        return tr("The clipboard holds nothing that can be pasted here.");
    return tr("Nothing was added: that would make %1 elements of one kind, and a design takes %2.",
              "a number and a range of numbers")
        .arg(QString::fromStdString(error.args[0]), QString::fromStdString(error.args[1]));
}

QString CanvasCommands::paste()
{
    const QString json = clipboardElements();
    if (json.isEmpty())
        return tr("The clipboard holds nothing that can be pasted here.");
    std::vector<ElementId> created;
    const Result<Design> after = withCopies(json, &created);
    if (!after)
        return problemOf(after.error());
    if (created.empty())
        return tr("The clipboard holds nothing that can be pasted here.");
    session_.edit(tr("Paste %n element(s)", nullptr, static_cast<int>(created.size())),
                  [&after](const Design&) { return *after; });
    session_.reveal(created);
    return {};
}

QString CanvasCommands::duplicate()
{
    if (session_.selection().empty())
        return {};
    std::vector<ElementId> created;
    const QString json = QString::fromStdString(elementsToJson(*session_.design(), session_.selection()));
    const Result<Design> after = withCopies(json, &created);
    if (!after)
        return problemOf(after.error());
    if (created.empty())
        return tr("Networks are not duplicated: a design has one of each kind.");
    session_.edit(tr("Duplicate %1").arg(selectionTitle()), [&after](const Design&) { return *after; });
    session_.reveal(created);
    return {};
}

void CanvasCommands::align(Alignment alignment)
{
    const auto ids = session_.selection();
    if (ids.size() < 2)
        return;
    const bool isSpread =
        alignment == Alignment::DistributeHorizontally || alignment == Alignment::DistributeVertically;
    const int count = static_cast<int>(ids.size());
    session_.edit(isSpread ? tr("Distribute %n element(s)", nullptr, count) : tr("Align %n element(s)", nullptr, count),
                  [=](const Design& d) {
                      return alignElements(d, ids, alignment, {kCardWidth, kCardHeight});
                  });
}

void CanvasCommands::nudge(double dx, double dy)
{
    const auto ids = session_.selection();
    if (ids.empty())
        return;
    QString gesture = QStringLiteral("nudge");
    for (const ElementId& id : ids)
        gesture += QLatin1Char(' ') + QString::fromStdString(id);
    session_.edit(
        tr("Move %1").arg(selectionTitle()), [=](const Design& d) { return moveElements(d, ids, dx, dy); }, gesture);
}

void CanvasCommands::attachTo(const ElementId& block, const ElementId& network)
{
    const CataloguePtr catalogue = session_.facts().catalogue;
    const DesignPtr design = session_.design();
    session_.edit(tr("Attach %1 to %2").arg(elementName(block, *design), elementName(network, *design)),
                  [=](const Design& d) { return attach(d, *catalogue, block, network); });
}

void CanvasCommands::detachFrom(const ElementId& block, const ElementId& network)
{
    const DesignPtr design = session_.design();
    session_.edit(tr("Detach %1 from %2").arg(elementName(block, *design), elementName(network, *design)),
                  [=](const Design& d) { return detach(d, block, network); });
}

void CanvasCommands::tie(const ElementId& job, const ElementId& block)
{
    session_.edit(JobTies::title(*session_.design(), job, block),
                  [=](const Design& d) { return JobTies::tied(d, job, block); });
}

void CanvasCommands::merge(const ElementId& network, const std::optional<ElementId>& carrier)
{
    const DesignPtr design = session_.design();
    const QString name = elementName(network, *design);
    const QString title = carrier ? tr("Merge %1 with %2").arg(name, elementName(*carrier, *design))
                                  : tr("Put %1 on its own switches").arg(name);
    session_.edit(title, [=](const Design& d) { return setMerged(d, network, carrier); });
}

void CanvasCommands::rename(const ElementId& id, const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed == elementName(id, *session_.design()))
        return;
    session_.edit(tr("Rename %1").arg(elementName(id, *session_.design())),
                  [=](const Design& d) { return renameElement(d, id, trimmed.toStdString()); });
}

void CanvasCommands::setBlockCount(const ElementId& block, int count, const QString& gesture)
{
    session_.edit(
        tr("Set the count of %1").arg(elementName(block, *session_.design())),
        [=](const Design& d) { return setCount(d, block, count); }, gesture);
}

}  // namespace cw
