// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/palette_panel.h"

#include <QDrag>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include "model/design/edits.h"
#include "model/design/placement.h"
#include "views/canvas/drop_gesture.h"
#include "views/canvas/free_place.h"
#include "views/canvas/job_ties.h"
#include "views/panels/palette_model.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cw {

namespace {

constexpr int kMostRecent = 5;

/// The tree with a picture of what is dragged under the pointer.
class PaletteTree : public QTreeView {
public:
    using QTreeView::QTreeView;
    std::function<void(const QModelIndex&)> whenDropped;

protected:
    void startDrag(Qt::DropActions) override
    {
        const QModelIndex index = currentIndex();
        QMimeData* carried = model()->mimeData({index});
        if (!carried)
            return;
        auto* drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->setPixmap(picture(index));
        drag->setHotSpot(QPoint(16, 16));
        const QPersistentModelIndex dragged = index;
        if (drag->exec(Qt::CopyAction) == Qt::CopyAction && whenDropped && dragged.isValid())
            whenDropped(dragged);
    }

private:
    QPixmap picture(const QModelIndex& index) const
    {
        const QString label = index.data().toString();
        const qreal ratio = devicePixelRatioF();
        const QSize size(fontMetrics().horizontalAdvance(label) + 52, 34);
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().selection, 1.5));
        painter.setBrush(theme().surfaceRaised);
        painter.drawRoundedRect(QRectF(QPointF(1, 1), QSizeF(size.width() - 2, size.height() - 2)), 8, 8);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, QRect(9, 8, 18, 18));
        painter.setFont(font());
        painter.setPen(theme().text);
        painter.drawText(QRect(36, 0, size.width() - 40, size.height()), Qt::AlignVCenter | Qt::AlignLeft, label);
        return pixmap;
    }
};

/// A free place in a row of cards.
Point placeInRow(const Design& design, const Catalogue& catalogue, double y)
{
    const QRectF place = freePlace(layOut(design, catalogue), QRectF(kFirstCardX, y, kCardWidth, kCardHeight));
    return {place.left(), place.top()};
}

Design added(const Design& design, const Catalogue& catalogue, const PaletteEntry& entry,
             const std::vector<ElementId>& selection, ElementId& created)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Network: return addNetwork(design, catalogue, entry.network, entry.technology, &created);
    case PaletteEntry::Kind::Storage:
        return addStorageTier(design, catalogue, entry.family, placeInRow(design, catalogue, kLowerRowY), &created);
    case PaletteEntry::Kind::Workload: {
        Workload workload = entry.workload;
        workload.block = poolFor(design, selection);
        const Point place = placeInRow(design, catalogue, kUpperRowY);
        workload.x = place.x;
        workload.y = place.y;
        return addWorkload(design, workload, &created);
    }
    case PaletteEntry::Kind::Part: break;
    }
    const Server* server = catalogue.server(entry.part);
    const double row = server && server->gpuCount > 0 ? kUpperRowY : kLowerRowY;
    Design changed = addBlock(design, catalogue, entry.part, entry.count, placeInRow(design, catalogue, row), &created);
    applyRole(changed, created, entry);
    return changed;
}

}  // namespace

PalettePanel::PalettePanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
{
    model_ = new PaletteModel(session_, this);
    filter_ = new PaletteFilter(this);
    filter_->setSourceModel(model_);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("palette-search"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    auto* tree = new PaletteTree(this);
    tree->whenDropped = [this](const QModelIndex& row) { remember(row.data(PaletteModel::KeyRole).toString()); };
    tree_ = tree;
    tree_->setObjectName(QStringLiteral("palette-tree"));
    tree_->setModel(filter_);
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(true);
    tree_->setIndentation(6);
    tree_->setTextElideMode(Qt::ElideMiddle);
    tree_->setIconSize(QSize(18, 18));
    tree_->setUniformRowHeights(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setDragEnabled(true);
    tree_->setDragDropMode(QAbstractItemView::DragOnly);
    tree_->setExpandsOnDoubleClick(true);
    tree_->installEventFilter(this);
    setFocusProxy(tree_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->addWidget(search_);
    column->addWidget(tree_, 1);
    connect(search_, &QLineEdit::textChanged, this, &PalettePanel::search);
    connect(tree_, &QTreeView::doubleClicked, this, &PalettePanel::add);
    rebuild();
}

void PalettePanel::rebuild()
{
    search_->setPlaceholderText(tr("Search parts"));
    search_->setAccessibleName(tr("Search the palette"));
    search_->setToolTip(
        tr("Finds by name, vendor, part number, GPU or Chinese name. Enter adds the first that is found."));
    tree_->setAccessibleName(tr("Palette"));
    tree_->setToolTip(tr("Drag an entry onto the canvas, or add it with Enter or a double click."));
    model_->rebuild(recent_);
    search(search_->text());
}

void PalettePanel::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

/// What was used moves into its group; everything else stays where it was on the screen.
void PalettePanel::setRecentlyUsed(const QStringList& keys)
{
    recent_ = keys.mid(0, kMostRecent);
    const QString current = tree_->currentIndex().data(PaletteModel::KeyRole).toString();
    const QStringList open = expandedGroups();
    const int rowsBefore = filter_->rowCount();
    const int scrolled = tree_->verticalScrollBar()->value();
    model_->rebuild(recent_);
    search(search_->text());
    const QModelIndexList same =
        filter_->match(filter_->index(0, 0), PaletteModel::KeyRole, current, -1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!current.isEmpty() && !same.isEmpty())
        tree_->setCurrentIndex(same.back());
    if (rowsBefore > 0 && search_->text().trimmed().isEmpty())
        expandAgain(open);
    tree_->verticalScrollBar()->setValue(scrolled);
}

/// Titles of the groups that stand open, with the title of the group above as it may occur twice.
QStringList PalettePanel::expandedGroups() const
{
    QStringList open;
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const QModelIndex group = filter_->index(row, 0);
        if (tree_->isExpanded(group))
            open << group.data().toString();
        for (int shelf = 0; shelf < filter_->rowCount(group); ++shelf)
            if (tree_->isExpanded(filter_->index(shelf, 0, group)))
                open << group.data().toString() + QLatin1Char('\n') + filter_->index(shelf, 0, group).data().toString();
    }
    return open;
}

void PalettePanel::expandAgain(const QStringList& open)
{
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const QModelIndex group = filter_->index(row, 0);
        const QString title = group.data().toString();
        tree_->setExpanded(group, open.contains(title));
        for (int shelf = 0; shelf < filter_->rowCount(group); ++shelf) {
            const QModelIndex below = filter_->index(shelf, 0, group);
            tree_->setExpanded(below, open.contains(title + QLatin1Char('\n') + below.data().toString()));
        }
    }
}

void PalettePanel::search(const QString& words)
{
    filter_->setWords(words);
    if (words.trimmed().isEmpty()) {
        expandUsual();
        return;
    }
    tree_->expandAll();
    // The first entry that is found, for Enter.
    QModelIndex index = filter_->index(0, 0);
    while (index.isValid() && filter_->hasChildren(index))
        index = filter_->index(0, 0, index);
    tree_->setCurrentIndex(index);
}

/// The groups of the palette; what was used lately waits closed above them, and of the vendors only the first stands
/// open: the list of all servers is long.
void PalettePanel::expandUsual()
{
    tree_->collapseAll();
    const int first = recent_.isEmpty() ? 0 : 1;
    for (int row = first; row < filter_->rowCount(); ++row) {
        const QModelIndex group = filter_->index(row, 0);
        tree_->expand(group);
        if (filter_->hasChildren(filter_->index(0, 0, group)))
            for (int shelf = 0; shelf < filter_->rowCount(group); ++shelf)
                tree_->setExpanded(filter_->index(shelf, 0, group),
                                   filter_->index(shelf, 0, group).data().toString() == QLatin1String("NVIDIA"));
    }
}

void PalettePanel::addCurrent()
{
    add(tree_->currentIndex());
}

void PalettePanel::add(const QModelIndex& row)
{
    const QModelIndex index = filter_->mapToSource(row);
    const auto entry = model_->entry(index);
    if (!entry)
        return;
    const QString label = index.data().toString();
    const QString key = index.data(PaletteModel::KeyRole).toString();
    const CataloguePtr catalogue = session_.facts().catalogue;
    // There is one network of each kind: a second would change nothing, so the first is shown.
    if (entry->kind == PaletteEntry::Kind::Network)
        if (const Network* there = session_.design()->network(entry->network))
            return session_.reveal({there->id});
    ElementId created;
    session_.edit(tr("Add %1").arg(label), [&](const Design& design) {
        return added(design, *catalogue, *entry, session_.selection(), created);
    });
    if (!created.empty() && session_.design()->hasElement(created))
        session_.reveal({created});
    remember(key);
}

void PalettePanel::remember(const QString& key)
{
    QStringList keys = recent_;
    keys.removeAll(key);
    keys.prepend(key);
    setRecentlyUsed(keys);
    emit recentlyUsedChanged();
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return addCurrent(), true;
    if (watched == search_ && key == Qt::Key_Down)
        return tree_->setFocus(), true;
    if (watched == search_ && key == Qt::Key_Escape && !search_->text().isEmpty())
        return search_->clear(), true;
    return QWidget::eventFilter(watched, event);
}

void PalettePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (tree_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        rebuild();
}

}  // namespace cw
