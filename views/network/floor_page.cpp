// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/network/floor_page.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "views/network/floor_view.h"
#include "views/network/schedule_source.h"
#include "views/report/drawing_words.h"
#include "views/style/theme.h"
#include "views/text/sentences.h"
#include "views/text/words.h"

#include <cmath>

namespace cw {

namespace {

QDoubleSpinBox* metresBox(QWidget* parent, double least, double most)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setDecimals(2);
    box->setSingleStep(0.05);
    box->setSuffix(QStringLiteral(" m"));
    box->setKeyboardTracking(false);
    return box;
}

}  // namespace

FloorPage::FloorPage(Session& session, ScheduleSource& source, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , source_(source)
{
    view_ = new FloorView(session_, this);
    scroll_ = new QScrollArea(this);
    scroll_->setWidget(view_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    racksPerRow_ = new QSpinBox(this);
    racksPerRow_->setObjectName(QStringLiteral("floor-racks-per-row"));
    racksPerRow_->setRange(1, 10000);
    racksPerRow_->setKeyboardTracking(false);
    rackPitch_ = metresBox(this, 0.3, 5);
    rowPitch_ = metresBox(this, 0.5, 50);
    rowPitch_->setObjectName(QStringLiteral("floor-row-pitch"));
    racksLabel_ = new QLabel(this);
    rackPitchLabel_ = new QLabel(this);
    rowPitchLabel_ = new QLabel(this);
    trays_ = new QCheckBox(this);
    trays_->setChecked(true);
    fit_ = new QPushButton(this);
    export_ = new QPushButton(this);
    current_ = new QLabel(this);
    totals_ = new QLabel(this);
    totals_->setObjectName(QStringLiteral("floor-totals"));
    fullest_ = new QLabel(this);
    for (QLabel* label : {current_, totals_, fullest_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* bar = new QHBoxLayout;
    const std::pair<QLabel*, QWidget*> fields[] = {
        {racksLabel_, racksPerRow_}, {rackPitchLabel_, rackPitch_}, {rowPitchLabel_, rowPitch_}};
    for (const auto& [label, field] : fields) {
        label->setBuddy(field);
        bar->addWidget(label);
        bar->addWidget(field);
    }
    bar->addStretch(1);
    bar->addWidget(trays_);
    bar->addWidget(fit_);
    bar->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(scroll_, 1);
    column->addWidget(current_);
    column->addWidget(totals_);
    column->addWidget(fullest_);
    const auto edit = [this](const QString& title, auto change) {
        session_.edit(title, [change](const Design& before) {
            Design after = before;
            change(after.site);
            return after;
        });
    };
    connect(racksPerRow_, &QSpinBox::valueChanged, this, [edit](int racks) {
        edit(FloorPage::tr("Racks per row"), [racks](Site& site) { site.racksPerRow = racks; });
    });
    connect(rackPitch_, &QDoubleSpinBox::valueChanged, this, [edit](double pitch) {
        edit(FloorPage::tr("Rack pitch"), [pitch](Site& site) { site.rackPitch = metres(pitch); });
    });
    connect(rowPitch_, &QDoubleSpinBox::valueChanged, this, [edit](double pitch) {
        edit(FloorPage::tr("Row pitch"), [pitch](Site& site) { site.rowPitch = metres(pitch); });
    });
    connect(trays_, &QCheckBox::toggled, view_, &FloorView::setTraysVisible);
    connect(fit_, &QPushButton::clicked, this, &FloorPage::fit);
    connect(export_, &QPushButton::clicked, this, &FloorPage::exportRequested);
    connect(view_, &FloorView::currentChanged, this, &FloorPage::showCurrent);
    connect(view_, &FloorView::movedTo, this, &FloorPage::follow);
    connect(view_, &FloorView::dragEnded, this, &FloorPage::fitIfWanted);
    connect(view_, &FloorView::zoomRequested, this, &FloorPage::zoom);
    connect(&session_, &Session::designChanged, this, &FloorPage::showSite);
    connect(&source_, &ScheduleSource::scheduleChanged, this, &FloorPage::refresh);
    retranslate();
}

void FloorPage::retranslate()
{
    racksLabel_->setText(tr("Racks per &row"));
    rackPitchLabel_->setText(tr("Rack pitch"));
    rowPitchLabel_->setText(tr("Row pitch"));
    const std::pair<QWidget*, QString> helps[] = {
        {racksPerRow_, tr("How many racks stand in a row; racks, trays and cable lengths follow.")},
        {rackPitch_, tr("From the middle of a rack to the middle of the next.")},
        {rowPitch_, tr("From the front of a row to the front of the next, aisle included.")}};
    for (const auto& [field, help] : helps) {
        field->setToolTip(help);
        field->setAccessibleDescription(help);
    }
    racksPerRow_->setAccessibleName(tr("Racks per row"));
    rackPitch_->setAccessibleName(tr("Rack pitch"));
    rowPitch_->setAccessibleName(tr("Row pitch"));
    trays_->setText(tr("Trays"));
    trays_->setToolTip(tr("Shows the cable trays with the number of cables in them; the fuller, the darker."));
    trays_->setAccessibleName(tr("Show the cable trays"));
    fit_->setText(tr("Fit"));
    fit_->setIcon(icon(QStringLiteral("fit")));
    fit_->setAccessibleName(tr("Fit the floor plan"));
    fit_->setToolTip(tr("Shows whole rows; Ctrl and the wheel, or + and -, zoom."));
    export_->setText(tr("Export…"));
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAccessibleName(tr("Export the floor plan"));
    export_->setToolTip(tr("Writes the floor plan as SVG, PDF or PNG."));
    view_->setAccessibleName(tr("Floor plan"));
    scroll_->setAccessibleName(tr("Floor plan"));
    showSite();
    refresh();
}

void FloorPage::showSite()
{
    const Site& site = session_.design()->site;
    const QSignalBlocker quiet[] = {QSignalBlocker(racksPerRow_), QSignalBlocker(rackPitch_),
                                    QSignalBlocker(rowPitch_)};
    racksPerRow_->setValue(site.racksPerRow);
    rackPitch_->setValue(inMetres(site.rackPitch));
    rowPitch_->setValue(inMetres(site.rowPitch));
}

void FloorPage::refresh()
{
    if (!isVisible())
        return;
    const CableSchedulePtr schedule = source_.schedule();
    lengths_ = schedule ? cableLengths(schedule->plan()) : CableLengths{};
    view_->show(schedule);
    fitIfWanted();
    showCurrent();
}

void FloorPage::showCurrent()
{
    const CableSchedulePtr schedule = source_.schedule();
    const QString rack = view_->rackText(view_->current());
    const QString move = view_->moveText();
    current_->setText(!schedule                        ? tr("The floor plan is being made…")
                      : schedule->plan().racks.empty() ? tr("The design has no racks yet.")
                      : !move.isEmpty()                ? move
                      : rack.isEmpty() ? tr("Drag a rack to another place, or walk with the arrow keys and "
                                            "press M to move one; Enter shows on the canvas what "
                                            "stands in it.")
                                       : rack);
    showTotals();
    const TraySegment* fullest = schedule ? fullestSegment(schedule->trays()) : nullptr;
    fullest_->setVisible(fullest);
    if (!fullest)
        return;
    Rack place;
    place.row = fullest->row;
    place.column = fullest->column;
    const auto fill = trayFill(*fullest, schedule->catalogue().cabling);
    const QString where = QString::fromStdString(rackName(place));
    const QString cables = QLocale().toString(std::llround(fullest->cables));
    if (!fill) {
        fullest_->setText(tr("Fullest tray: at %1, %2 cables.").arg(where, cables));
        return;
    }
    const CableTray& tray = *schedule->catalogue().cabling.tray;
    QString words = tr("Fullest tray: at %1, %2 cables, %3 of a cross-section of %4 × %5 mm; limit %6 (%7).")
                        .arg(where, cables, percentText(*fill, 1), QString::number(inMillimetres(tray.width)),
                             QString::number(inMillimetres(tray.depth)), percentText(tray.fillLimit),
                             evidenceName(tray.provenance.evidence));
    double unsized = 0;
    for (const TraySegment& segment : schedule->trays().segments)
        unsized = std::max(unsized, segment.unsized);
    if (unsized > 0.5)
        addSentence(words, tr("Cables whose diameter no maker states are not in it."));
    fullest_->setText(words);
}

/// What all cables come to, and how many racks were moved for it.
void FloorPage::showTotals()
{
    const CableSchedulePtr schedule = source_.schedule();
    totals_->setVisible(schedule && !schedule->plan().racks.empty());
    if (!schedule)
        return;
    const auto moved = static_cast<int>(view_->moves().allMovedByHand().size());
    QString words = tr("All cables: %1 routed, %2 ordered.").arg(text(lengths_.routed), text(lengths_.stocked));
    if (moved > 0)
        addSentence(words, tr("%n racks moved by hand, marked by a filled corner.", nullptr, moved));
    totals_->setText(words);
}

void FloorPage::zoom(double factor)
{
    isFitted_ = false;
    view_->setScale(view_->scale() * factor);
}

void FloorPage::fit()
{
    isFitted_ = true;
    // The first time scroll bars may come or go, the second time the room that they leave is known.
    for (int pass = 0; pass < 2; ++pass)
        view_->setScale(view_->scaleToFit(scroll_->viewport()->size()));
}

void FloorPage::fitIfWanted()
{
    if (isFitted_ && !view_->isDragging())
        fit();
}

void FloorPage::follow(const QRect& box)
{
    constexpr int kMargin = 8;  // pixels, so that the frame of the rack is seen too
    scroll_->ensureVisible(box.center().x(), box.center().y(), box.width() / 2 + kMargin, box.height() / 2 + kMargin);
}

void FloorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitIfWanted();
}

void FloorPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    source_.setWantedBy(this, true);
    refresh();
}

void FloorPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    source_.setWantedBy(this, false);
}

void FloorPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (fullest_ && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

}  // namespace cw
