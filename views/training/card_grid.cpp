// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/training/card_grid.h"

#include <QGridLayout>

namespace cw {

void arrangeCards(QGridLayout& grid, std::initializer_list<QWidget*> cards, QWidget* wide, int columns, int growing)
{
    const int count = static_cast<int>(cards.size());
    for (QWidget* card : cards)
        grid.removeWidget(card);
    grid.removeWidget(wide);
    int place = 0;
    for (QWidget* card : cards) {
        grid.addWidget(card, place / columns, place % columns);
        ++place;
    }
    // Below the cards however they stand: one column has the most rows.
    grid.addWidget(wide, count, 0, 1, columns);
    for (int row = 0; row < count; ++row)
        grid.setRowStretch(row, row < growing / columns ? 1 : 0);
    for (int column = 0; column < count; ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
}

}  // namespace cw
