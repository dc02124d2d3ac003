// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

class QGridLayout;
class QWidget;

namespace cw {

/// Puts cards side by side in so many columns, the wide one below them all. Room that is left goes to the rows of the
/// first `growing` cards.
void arrangeCards(QGridLayout& grid, std::initializer_list<QWidget*> cards, QWidget* wide, int columns, int growing);

}  // namespace cw
