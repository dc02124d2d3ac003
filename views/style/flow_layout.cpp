// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/style/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace cw {

FlowLayout::FlowLayout(QWidget* parent, First first)
    : QLayout(parent)
    , first_(first)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    QSize size;
    for (const auto& item : items_) {
        const QSize one = item->sizeHint();
        size =
            QSize(size.width() + one.width() + (size.isEmpty() ? 0 : spacing()), std::max(size.height(), one.height()));
    }
    return size.grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : items_)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect& rect, bool isOnlyMeasured) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    std::size_t at = 0;
    while (at < items_.size()) {
        // One row: as many as fit, and one at least.
        std::size_t end = at;
        int used = 0, height = 0;
        for (; end < items_.size(); ++end) {
            if (items_[end]->isEmpty())
                continue;
            const QSize one = items_[end]->sizeHint();
            const int needed = used + (used > 0 ? spacing() : 0) + one.width();
            if (used > 0 && needed > room.width())
                break;
            used = needed;
            height = std::max(height, one.height());
        }
        int left = room.left();
        for (; at < end; ++at) {
            if (items_[at]->isEmpty())
                continue;
            int width = items_[at]->sizeHint().width() +
                        (at == 0 && first_ == First::TakesTheRest ? std::max(0, room.width() - used) : 0);
            width = std::min(width, room.width());
            if (!isOnlyMeasured)
                items_[at]->setGeometry(QRect(left, top, width, height));
            left += width + spacing();
        }
        top += height + (at < items_.size() ? spacing() : 0);
    }
    return top - rect.top() + contentsMargins().bottom();
}

}  // namespace cw
