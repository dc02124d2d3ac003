// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/topology_drawing.h"

#include "views/report/bom_table.h"
#include "views/report/drawing_words.h"
#include "views/report/paper.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kWidth = pt(780);
constexpr double kLaneHeight = pt(50);
constexpr double kLaneGap = pt(12);
constexpr double kCardHeight = pt(64);
constexpr double kCardGap = pt(16);
constexpr double kMaxCardWidth = pt(190);
constexpr double kLabelStep = pt(12);
constexpr double kLegendHeight = pt(18);
constexpr int kCardsPerRow = 5;
constexpr int kMaxGlyphs = 16;

/// Where everything stands; computed once, then drawn back to front.
class TopologyPainter {
    Q_DECLARE_TR_FUNCTIONS(cw::TopologyPainter)
public:
    TopologyPainter(const Analysis& analysis, const Facts* facts);
    QSizeF size() const { return {kWidth, height_}; }
    void draw(QPainter& painter) const;

private:
    struct Lane {
        const Network* network;
        QRectF area;
        bool isAbove;
    };
    void placeCards(double top);
    Bandwidth portSpeed(std::size_t block, const Attachment& attachment) const;
    void drawBundle(QPainter& painter, std::size_t block, const Attachment& attachment) const;
    void drawLane(QPainter& painter, const Lane& lane) const;
    void drawTiers(QPainter& painter, const Lane& lane, const NetworkPlan& plan, const QColor& colour) const;
    void drawCard(QPainter& painter, std::size_t block) const;
    void drawLegend(QPainter& painter) const;
    QStringList cardFacts(const Block& block) const;
    const Lane* laneOf(const ElementId& network) const;
    int lanesBelow() const;

    const Analysis& analysis_;
    const Design& design_;
    const Facts* facts_;
    std::vector<Lane> lanes_;
    std::vector<QRectF> cards_;
    double height_ = 0;
};

TopologyPainter::TopologyPainter(const Analysis& analysis, const Facts* facts)
    : analysis_(analysis)
    , design_(*analysis.design)
    , facts_(facts)
{
    double y = 0;
    // Merged networks have no switches of their own: their bundles end on the carrier's lane.
    const auto place = [&](bool isAbove) {
        for (const Network& network : design_.networks) {
            if (network.isMerged() || (network.kind == NetworkKind::Compute) != isAbove)
                continue;
            lanes_.push_back({&network, QRectF(0, y, kWidth, kLaneHeight), isAbove});
            y += kLaneHeight + kLaneGap;
        }
    };
    place(true);
    const bool hasLaneAbove = !lanes_.empty();
    y += hasLaneAbove ? pt(26) : 0;
    placeCards(y);
    y = cards_.empty() ? y : cards_.back().bottom() + pt(18) + kLabelStep * lanesBelow();
    place(false);
    height_ = y + kLegendHeight;
}

int TopologyPainter::lanesBelow() const
{
    return static_cast<int>(std::count_if(design_.networks.begin(), design_.networks.end(),
                                          [](const Network& network) { return network.kind != NetworkKind::Compute; }));
}

void TopologyPainter::placeCards(double top)
{
    const int count = static_cast<int>(design_.blocks.size());
    if (count == 0)
        return;
    const int rows = (count + kCardsPerRow - 1) / kCardsPerRow;
    const int perRow = (count + rows - 1) / rows;
    const double width = std::min(kMaxCardWidth, (kWidth - kCardGap * (perRow - 1)) / perRow);
    const double rowPitch = kCardHeight + pt(14) + kLabelStep * lanesBelow();
    for (int index = 0; index < count; ++index) {
        const int row = index / perRow;
        const int inRow = std::min(perRow, count - row * perRow);
        const double gap = (kWidth - width * inRow) / (inRow + 1);
        const double x = gap + (index % perRow) * (width + gap);
        cards_.emplace_back(x, top + row * rowPitch, width, kCardHeight);
    }
}

const TopologyPainter::Lane* TopologyPainter::laneOf(const ElementId& network) const
{
    const Network* carrier = design_.carrier(network);
    for (const Lane& lane : lanes_) {
        if (carrier && lane.network->id == carrier->id)
            return &lane;
    }
    return nullptr;
}

void TopologyPainter::draw(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t block = 0; block < cards_.size(); ++block) {
        for (const Attachment& attachment : design_.blocks[block].attachments)
            drawBundle(painter, block, attachment);
    }
    for (const Lane& lane : lanes_)
        drawLane(painter, lane);
    for (std::size_t block = 0; block < cards_.size(); ++block)
        drawCard(painter, block);
    drawLegend(painter);
}

/// Of the ports that a block attaches with.
Bandwidth TopologyPainter::portSpeed(std::size_t block, const Attachment& attachment) const
{
    const Catalogue& catalogue = *analysis_.facts.catalogue;
    const PartId& part = design_.blocks[block].part;
    const Server* server = catalogue.server(part);
    const StorageUnit* unit = catalogue.storageUnit(part);
    Bandwidth fastest;
    for (const PortGroup& group : server ? server->ports : unit ? unit->ports : std::vector<PortGroup>())
        fastest = group.role == attachment.role ? std::max(fastest, group.speed) : fastest;
    return fastest;
}

void TopologyPainter::drawBundle(QPainter& painter, std::size_t block, const Attachment& attachment) const
{
    const Network* network = design_.network(attachment.network);
    const Lane* lane = laneOf(attachment.network);
    if (!network || !lane || attachment.portsPerUnit <= 0)
        return;
    const NetworkPlan* plan = analysis_.plan->network(attachment.network);
    const Bandwidth speed = plan ? plan->endpointSpeedOf(portSpeed(block, attachment)) : Bandwidth{};
    const QRectF card = cards_[block];
    const int slot = static_cast<int>(network->kind);  // every network leaves the card at a place of its own
    const double x = card.left() + card.width() * (lane->isAbove ? 0.5 : 0.12 + 0.26 * (slot - 1));
    const double start = lane->isAbove ? card.top() : card.bottom();
    const double end = lane->isAbove ? lane->area.bottom() : lane->area.top();

    const double gigabits = inGigabitsPerSecond(speed) * attachment.portsPerUnit * design_.blocks[block].count;
    const double width = pt(std::clamp(0.6 + 0.8 * std::log10(std::max(1.0, gigabits / 100)), 0.6, 5.0));
    const QColor colour = paperTheme().network(network->kind);
    QPen pen(colour, width, network->kind == NetworkKind::OutOfBand ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, start), QPointF(x, end));

    //: ports × speed of one port, on a bundle of the drawing
    const QString label = tr("%1 × %2").arg(QLocale().toString(attachment.portsPerUnit), bitRateText(speed));
    const double y = lane->isAbove ? card.top() - pt(13) : card.bottom() + pt(3) + kLabelStep * (slot - 1);
    drawLine(painter, QRectF(x + pt(4), y, pt(110), pt(10)), label, paperFont(7, Weight::Bold), colour);
}

void TopologyPainter::drawLane(QPainter& painter, const Lane& lane) const
{
    const Theme& look = paperTheme();
    const Network& network = *lane.network;
    const QColor colour = look.network(network.kind);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRect(lane.area);
    painter.setBrush(look.networkTint(network.kind));
    painter.drawRoundedRect(lane.area, pt(3), pt(3));
    painter.setBrush(colour);
    painter.drawRect(QRectF(lane.area.topLeft(), QSizeF(pt(3), kLaneHeight)));

    const double left = lane.area.left() + pt(12);
    drawLine(painter, QRectF(left, lane.area.top() + pt(5), pt(200), pt(14)), networkTitle(network),
             paperFont(10, Weight::Bold), colour);
    QString kind = tr("%1 · %2").arg(technologyName(network.technology), topologyName(network.topology));
    drawLine(painter, QRectF(left, lane.area.top() + pt(20), pt(200), pt(11)), kind, paperFont(7.5), look.textMuted);
    QStringList riders;
    for (const Network& other : design_.networks) {
        if (other.mergedWith == network.id)
            riders << networkTitle(other);
    }
    if (!riders.isEmpty())
        drawLine(painter, QRectF(left, lane.area.top() + pt(32), pt(200), pt(11)),
                 tr("carries %1").arg(riders.join(tr(", "))), paperFont(7.5), look.textMuted);

    const NetworkPlan* plan = analysis_.plan->network(network.id);
    if (!plan || !plan->isBuilt) {
        drawLine(painter, lane.area.adjusted(pt(230), 0, -pt(12), 0),
                 plan && plan->problem ? errorText(*plan->problem) : tr("not built: nothing is attached"), paperFont(8),
                 look.error);
        return;
    }
    drawTiers(painter, lane, *plan, colour);
    const NetworkResult* result = analysis_.network(network.id);
    if (!result)
        return;
    double right = lane.area.right() - pt(10);
    const double centre = lane.area.center().y();
    //: share of the bisection left after the worst switch failure
    right -=
        drawPill(painter, right, centre, tr("N−1 %1").arg(percentText(result->afterWorstSwitchFailure)), look.good) +
        pt(6);
    drawPill(painter, right, centre, ratioText(result->worstOversubscription),
             result->worstOversubscription > 1.0005 ? look.warning : look.good);
}

void TopologyPainter::drawTiers(QPainter& painter, const Lane& lane, const NetworkPlan& plan,
                                const QColor& colour) const
{
    const bool isAccessTree = lane.network->topology == Topology::AccessTree;
    const std::pair<int, const char*> tiers[] = {{plan.sizing.cores, "core"},
                                                 {plan.sizing.spines, isAccessTree ? "aggregation" : "spine"},
                                                 {plan.sizing.leaves, isAccessTree ? "access" : "leaf"}};
    const double glyph = pt(6);
    const double pitch = pt(8);
    double x = lane.area.left() + pt(220);
    const double y = lane.area.top() + pt(9);
    for (const auto& [count, code] : tiers) {
        if (count == 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const int glyphs = std::min(count, kMaxGlyphs);
        for (int at = 0; at < glyphs; ++at)
            painter.drawRoundedRect(QRectF(x + at * pitch, y, glyph, glyph), pt(1), pt(1));
        const QString label = tr("%1 %2").arg(QLocale().toString(count), tierName(code));
        const QFont font = paperFont(8, Weight::Bold);
        const double labelWidth = textWidth(label, font);
        drawLine(painter, QRectF(x + glyphs * pitch + pt(3), y - pt(3), labelWidth + pt(4), pt(12)), label, font,
                 paperTheme().text);
        x += glyphs * pitch + labelWidth + pt(20);
    }
    QStringList links;
    for (const LinkBundle& bundle : plan.bundles)
        links << tr("%1–%2: %3 × %4")
                     .arg(tierName(bundle.from), tierName(bundle.to), QLocale().toString(bundle.links),
                          bitRateText(bundle.speed));
    drawLine(painter, QRectF(lane.area.left() + pt(220), lane.area.top() + pt(26), kWidth - pt(360), pt(11)),
             links.join(tr("  ·  ")), paperFont(7.5), paperTheme().textMuted);
}

QStringList TopologyPainter::cardFacts(const Block& block) const
{
    QStringList facts;
    if (facts_)
        facts << partLabel(*facts_->catalogue, block.part);
    if (block.compute() && facts_) {
        const Server* server = facts_->catalogue->server(block.part);
        const int gpus = server ? server->gpuCount * block.count : 0;
        facts << tr("%Ln GPU(s)", nullptr, gpus);
    } else if (const StorageBlock* storage = block.storage()) {
        for (const StorageSupply& supply : analysis_.storage) {
            if (supply.block == block.id)
                facts << tr("%1 · %2 usable, reads %3")
                             .arg(storageFamilyName(storage->family), text(supply.usable), text(supply.read));
        }
    } else if (const ServiceBlock* service = block.service()) {
        facts << serviceRoleName(service->role);
    }
    return facts;
}

void TopologyPainter::drawCard(QPainter& painter, std::size_t index) const
{
    const Theme& look = paperTheme();
    const Block& block = design_.blocks[index];
    const QRectF card = cards_[index];
    const QColor accent = block.compute()   ? look.gpu
                          : block.storage() ? look.network(NetworkKind::Storage)
                                            : look.network(NetworkKind::Service);
    painter.setPen(QPen(look.hairline, pt(0.8)));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(card, pt(5), pt(5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(card.left() + pt(8), card.top() + pt(9), pt(10), pt(10)), pt(2), pt(2));

    const QFont countFont = paperFont(11, Weight::Bold);
    const QString count = tr("× %1").arg(QLocale().toString(block.count));
    const double countWidth = textWidth(count, countFont);
    const double left = card.left() + pt(24);
    drawLine(painter, QRectF(left, card.top() + pt(6), card.right() - pt(12) - countWidth - left, pt(16)),
             QString::fromStdString(block.name), paperFont(9.5, Weight::Bold), look.text);
    drawLine(painter, QRectF(card.right() - pt(8) - countWidth, card.top() + pt(6), countWidth + pt(2), pt(16)), count,
             countFont, look.text);
    double y = card.top() + pt(25);
    for (const QString& fact : cardFacts(block)) {
        drawLine(painter, QRectF(card.left() + pt(8), y, card.width() - pt(16), pt(11)), fact, paperFont(7.5),
                 look.textMuted);
        y += pt(12);
    }
}

void TopologyPainter::drawLegend(QPainter& painter) const
{
    drawLine(painter, QRectF(0, height_ - kLegendHeight + pt(6), kWidth, pt(11)),
             tr("Bundles: ports of one unit × speed of a port; the width grows with the bandwidth of the whole block. "
                "N−1: share of the bisection left after the worst switch failure."),
             paperFont(7), paperTheme().textMuted);
}

}  // namespace

void drawTopology(QPainter& painter, const QRectF& area, const Analysis& analysis, const Facts& facts)
{
    const TopologyPainter drawing(analysis, &facts);
    const FittedPainter fitted(painter, drawing.size(), area);
    drawing.draw(painter);
}

QSizeF topologySize(const Analysis& analysis)
{
    return TopologyPainter(analysis, nullptr).size();
}

}  // namespace cw
