// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The table of single failures on the page of a network.
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

#include "views/network/fabric_page.h"
#include "views/text/words.h"
#include "views/text/words_fabric.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cw {

void FabricPage::showFailures(const Network& network)
{
    const FabricStudy* study = studyFor(network);
    failures_->setVisible(study);
    failuresTitle_->setVisible(study);
    failuresNote_->setVisible(study && !study->failures.isComplete);
    if (!study)
        return;
    failuresNote_->setText(failureTableNote(study->failures));
    const QLocale locale;
    int row = 0;
    bool hasSteps = false;
    const auto add = [&](const QString& what, const QString& count, const FabricHealth& health) {
        const auto steps = session_.analysis()->stepsAfter(study->network, health);
        const StepAfterFailure* worst = worstStep(steps);
        hasSteps = hasSteps || worst;
        const QString cells[] = {what,
                                 count,
                                 percentText(health.bisection, 1),
                                 boundsText(health.worstTraffic),
                                 locale.toString(health.cutOff),
                                 worst ? stepChangeText(*worst) : QString()};
        for (int at = 0; at < FailureColumns; ++at) {
            auto* item = new QTableWidgetItem(cells[at]);
            if (at != ElementColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            failures_->setItem(row, at, item);
        }
        ++row;
    };
    failures_->setRowCount(static_cast<int>(study->failures.rows.size()) + 1);
    add(tr("nothing"), {}, study->failures.intact);
    for (const FailureRow& failure : study->failures.rows)
        add(failingElementName(failure.element, study->kind), locale.toString(failure.count), failure.health);
    failures_->setColumnHidden(StepColumn, !hasSteps);
    fitFailures();
}

/// All columns beside each other: what they need at least, and the rest shared by how much they would like. Words wrap
/// where they must.
void FabricPage::fitFailures()
{
    constexpr int kPadding = 16, kMost = 300;
    const int room = failures_->viewport()->width();
    QHeaderView* header = failures_->horizontalHeader();
    const QFontMetrics cells = failures_->fontMetrics(), titles = header->fontMetrics();
    const auto title = [this](int at) { return failures_->horizontalHeaderItem(at)->text(); };
    int around = kPadding;  // a title, by its style
    for (int at = 0; at < FailureColumns; ++at)
        around = std::max(around, header->sectionSizeHint(at) - titles.horizontalAdvance(title(at)));
    std::array<int, FailureColumns> least{}, liked{};
    for (int at = 0; at < FailureColumns; ++at) {
        const auto column = static_cast<std::size_t>(at);
        if (failures_->isColumnHidden(at))
            continue;
        const auto take = [&](const QString& text, const QFontMetrics& metrics, int padding) {
            for (const QString& word : text.split(QLatin1Char(' ')))
                least[column] = std::max(least[column], metrics.horizontalAdvance(word) + padding);
            liked[column] = std::max(liked[column], std::min(kMost, metrics.horizontalAdvance(text) + padding + 2));
        };
        take(title(at), titles, around);
        for (int row = 0; row < failures_->rowCount(); ++row)
            take(failures_->item(row, at)->text(), cells, kPadding);
        liked[column] = std::max(liked[column], least[column]);
    }
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    const int wish = std::accumulate(liked.begin(), liked.end(), 0);
    const double share = wish > needed ? std::clamp((room - needed) / static_cast<double>(wish - needed), 0.0, 1.0) : 0;
    int titleHeight = titles.height();
    for (int at = 0; at < FailureColumns; ++at) {
        const auto column = static_cast<std::size_t>(at);
        const int width = least[column] + static_cast<int>(share * (liked[column] - least[column]));
        failures_->setColumnWidth(at, width);
        const QRect text(0, 0, std::max(1, width - around), 1000);
        titleHeight = std::max(titleHeight, titles.boundingRect(text, Qt::TextWordWrap, title(at)).height());
    }
    header->setFixedHeight(titleHeight + kPadding);
    failures_->resizeRowsToContents();
    // The page scrolls, not the table in it.
    int height = header->height() + 2 * failures_->frameWidth();
    for (int i = 0; i < failures_->rowCount(); ++i)
        height += failures_->rowHeight(i);
    failures_->setFixedHeight(height + 2);
}

bool FabricPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        QCoreApplication::sendEvent(scroll_->verticalScrollBar(), event);
        return true;
    }
    if (event->type() == QEvent::Resize && failures_->rowCount() > 0 &&
        static_cast<QResizeEvent*>(event)->size().width() != static_cast<QResizeEvent*>(event)->oldSize().width())
        fitFailures();
    return QWidget::eventFilter(watched, event);
}

}  // namespace cw
