// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "views/canvas/cut_watch.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"
#include "views/text/sentences.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <algorithm>

namespace cw {

void NetworkInterior::setCutTool(bool isOn)
{
    cutButton_->setChecked(isOn);
    cutBar_->setVisible(isOn);
    if (isOn)
        return askForCuts();
    cutWatch_->cancel();
    InteriorState state = surface_->state();
    state.cuts.reset();
    surface_->setState(state);
}

void NetworkInterior::toggleCutTool()
{
    setCutTool(!cutButton_->isChecked());
}

void NetworkInterior::askForCuts()
{
    InteriorState state = surface_->state();
    state.cuts.reset();
    state.cut = 0;
    surface_->setState(state);
    showCut();
    if (const InteriorMap* map = surface_->map())
        cutWatch_->ask(map->snapshot(), map->carrier().network);
}

void NetworkInterior::showCut()
{
    if (!cutButton_->isChecked())
        return;
    const InteriorState& state = surface_->state();
    const QSignalBlocker quiet(cutChoice_);
    cutChoice_->clear();
    cutChoice_->setVisible(state.cuts && !state.cuts->cuts.empty());
    if (!state.cuts)
        return cutWords_->setText(tr("Looking for the thinnest cut…"));
    if (state.cuts->cuts.empty())
        return cutWords_->setText(tr("No hosts are cabled here, so there is nothing to cut."));
    for (const NetworkCuts::Drawn& one : state.cuts->cuts)
        cutChoice_->addItem(tr("%1: %2", "which cut, its share")
                                .arg(cutAlignmentName(one.cut.alignment), percentText(one.cut.perEndpoint, 1)));
    cutChoice_->setCurrentIndex(state.cut);
    const NetworkCuts::Drawn& shown = state.cuts->cuts[static_cast<std::size_t>(state.cut)];
    int first = 0, second = 0;
    for (const auto& [device, side] : shown.sides) {
        first += side == CutSide::First ? 1 : 0;
        second += side == CutSide::Second ? 1 : 0;
    }
    const bool isSearched = shown.cut.alignment == CutAlignment::Refined;
    const QString value = isSearched
                              ? tr("At most %1 (an upper bound of the minimum), %2 of what half of the hosts can send.")
                              : tr("%1, %2 of what half of the hosts can send.");
    QString words =
        value.arg(text(shown.cut.value), percentText(shown.cut.perEndpoint, 1)) + QLatin1Char('\n') +
        tr("%n link(s) cross, good for %1; %2 switches on side A, %3 on side B. Convention: %4.", nullptr, shown.cables)
            .arg(text(shown.capacity))
            .arg(first)
            .arg(second)
            .arg(bisectionConvention());
    // Without it a reader wonders why fewer cross than the cut carries.
    if (!shown.cut.divided.empty())
        addSentence(words, tr("A switch marked A|B has hosts of both halves; what these exchange crosses no link."));
    if (!shown.isCrossingDrawn())
        addSentence(words, tr("So many links are not drawn one by one; the sides are."));
    cutWords_->setText(words);
}

}  // namespace cw
