// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/as_built/as_built.h"

#include <QFileInfo>

#include "model/wiring/adopt_built.h"
#include "views/report/safe_file.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    // A pipe may never end, and the window must be able to close.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(ErrorCode::FileUnreadable, {}, {path.toStdString(), "not a file"});
    auto content = readFile(path, kMaxBuiltBytes);
    // Workbooks are ZIP archives.
    if (content && content->startsWith("PK\x03\x04"))
        return failure(ErrorCode::Unsupported, {}, {"xlsx"});
    return content;
}

AsBuiltPtr compared(const AnalysisPtr& analysis, const std::shared_ptr<const WiringReading>& reading,
                    const AsBuiltScope& scope, const Progress& progress)
{
    auto made = std::make_shared<AsBuiltComparison>();
    made->analysis = analysis;
    made->reading = reading;
    made->network =
        scope.isByFile ? networkNamedBy(*analysis->design, *analysis->plan, reading->wiring) : scope.network;
    if (progress.isCancelled())
        return nullptr;
    made->designed =
        wiringOf(*analysis->design, *analysis->plan, *analysis->facts.catalogue, made->network, &made->origin);
    if (progress.isCancelled())
        return nullptr;
    made->differences = compareWirings(made->designed, reading->wiring);
    return made;
}

/// The first network, of those that a comparison is about, whose switches or hosts a device is.
ElementId networkShowing(const AsBuiltComparison& comparison, const AsBuiltPlace& place)
{
    const Design& design = *comparison.analysis->design;
    const Plan& plan = *comparison.analysis->plan;
    std::optional<NetworkKind> kind = comparison.network;
    if (!kind && place.cable >= 0)
        kind = plan.cables[static_cast<std::size_t>(place.cable)].network;
    if (!kind && place.device >= 0) {
        const Device& device = plan.devices[static_cast<std::size_t>(place.device)];
        if (device.block < 0)
            kind = device.network;
        for (const Cable& cable : plan.cables)
            if (!kind && (cable.from == place.device || cable.to == place.device))
                kind = cable.network;
    }
    const Network* network = kind ? design.network(*kind) : nullptr;
    return network ? network->id : ElementId();
}

bool isSameEnd(const Wiring& one, const WiringEnd& x, const Wiring& other, const WiringEnd& y)
{
    return x.port == y.port && x.label == y.label && one.node(x).name == other.node(y).name;
}

bool isSameCable(const Wiring& one, std::int32_t x, const Wiring& other, std::int32_t y)
{
    if (x < 0 || y < 0)
        return x < 0 && y < 0;
    const WiringCable& a = one.cables[static_cast<std::size_t>(x)];
    const WiringCable& b = other.cables[static_cast<std::size_t>(y)];
    return isSameEnd(one, a.a, other, b.a) && isSameEnd(one, a.b, other, b.b);
}

bool isSameNode(const Wiring& one, std::int32_t x, const Wiring& other, std::int32_t y)
{
    if (x < 0 || y < 0)
        return x < 0 && y < 0;
    return one.nodes[static_cast<std::size_t>(x)].name == other.nodes[static_cast<std::size_t>(y)].name;
}

/// The difference of a later comparison that is about the same devices and ports; -1 if it is gone.
int sameDifference(const AsBuiltComparison& before, int difference, const AsBuiltComparison& after)
{
    const WiringDifference& x = before.differences[static_cast<std::size_t>(difference)];
    const bool isNode = x.kind == WiringDifferenceKind::MissingNode || x.kind == WiringDifferenceKind::ExtraNode;
    const auto isSame = isNode ? isSameNode : isSameCable;
    const auto found = std::find_if(after.differences.begin(), after.differences.end(), [&](const WiringDifference& y) {
        return x.kind == y.kind && isSame(before.designed, x.designed, after.designed, y.designed) &&
               isSame(before.built(), x.built, after.built(), y.built) &&
               isSameCable(before.designed, x.otherDesigned, after.designed, y.otherDesigned) &&
               isSameCable(before.built(), x.otherBuilt, after.built(), y.otherBuilt);
    });
    return found == after.differences.end() ? -1 : static_cast<int>(found - after.differences.begin());
}

}  // namespace

struct AsBuilt::Outcome {
    std::shared_ptr<const WiringReading> reading;
    std::optional<Error> error;
    AsBuiltPtr comparison;
};

AsBuilt::AsBuilt(Session& session, QObject* parent)
    : QObject(parent)
    , session_(session)
{
    connect(&session_, &Session::analysisChanged, this, [this] {
        if (!isOpen() || error_)
            return;
        // A price or a card that was moved leaves every cable where it is.
        if (session_.analysis()->plan != plan_)
            begin();
        else
            emit freshnessChanged();
    });
    connect(&session_, &Session::designChanged, this, &AsBuilt::freshnessChanged);
}

AsBuilt::~AsBuilt() = default;

void AsBuilt::open(const QString& path)
{
    path_ = path;
    scope_ = {};
    reading_.reset();
    error_.reset();
    comparison_.reset();
    current_ = -1;
    begin();
}

void AsBuilt::close()
{
    // Not waited for: a large file takes its time, and what comes of it is dropped.
    task_.cancel();
    path_.clear();
    scope_ = {};
    reading_.reset();
    error_.reset();
    comparison_.reset();
    current_ = -1;
    emit changed();
}

void AsBuilt::setScope(const AsBuiltScope& scope)
{
    if (scope == scope_)
        return;
    scope_ = scope;
    if (isOpen())
        begin();
}

void AsBuilt::begin()
{
    plan_ = session_.analysis()->plan;
    task_.start(
        [path = path_, scope = scope_, reading = reading_, analysis = session_.analysis()](Progress& progress) {
            Outcome outcome{reading, {}, nullptr};
            if (!outcome.reading) {
                const auto content = contentOf(path);
                if (!content) {
                    outcome.error = content.error();
                    return outcome;
                }
                outcome.reading = std::make_shared<const WiringReading>(
                    readWiring({content->constData(), static_cast<std::size_t>(content->size())}));
            }
            if (!progress.isCancelled() && !outcome.reading->wiring.nodes.empty())
                outcome.comparison = compared(analysis, outcome.reading, scope, progress);
            return outcome;
        },
        [this](Outcome outcome) { take(std::move(outcome)); });
    emit changed();
}

void AsBuilt::take(Outcome outcome)
{
    if (!isOpen()) {
        emit changed();
        return;
    }
    reading_ = std::move(outcome.reading);
    error_ = std::move(outcome.error);
    const AsBuiltPtr before = std::exchange(comparison_, std::move(outcome.comparison));
    // Of another list of differences.
    current_ = before && comparison_ && current_ >= 0 ? sameDifference(*before, current_, *comparison_) : -1;
    emit changed();
}

void AsBuilt::setCurrent(int difference)
{
    if (difference == current_)
        return;
    current_ = difference;
    emit currentChanged();
}

bool AsBuilt::isUpToDate() const
{
    return comparison_ && !isBusy() && session_.isUpToDate() &&
           comparison_->analysis->plan == session_.analysis()->plan;
}

AdoptionCounts AsBuilt::adopt(const std::vector<int>& differences)
{
    if (!isUpToDate())
        return {};
    const AnalysisPtr newest = session_.analysis();
    const Analysis& analysis = *newest;
    const BuiltAdopter adopter(*analysis.design, *analysis.plan, *analysis.facts.catalogue, comparison_->designed,
                               comparison_->origin, comparison_->built());
    std::vector<WiringDifference> chosen;
    for (const int one : differences)
        chosen.push_back(comparison_->differences[static_cast<std::size_t>(one)]);
    BuiltAdoption adoption = adopter.adoptAll(chosen);
    if (adoption.adopted > 0)
        session_.edit(tr("Adopt as built"), [overrides = std::move(adoption.overrides)](Design design) {
            design.overrides = overrides;
            return design;
        });
    return {adoption.adopted, adoption.unsayable, adoption.withoutRoom};
}

void AsBuilt::reveal(int difference)
{
    if (!canReveal(difference))
        return;
    setCurrent(difference);
    const AsBuiltPlace place = placeOf(*comparison_, comparison_->differences[static_cast<std::size_t>(difference)]);
    emit revealRequested(networkShowing(*comparison_, place), place.device, place.cable);
}

bool AsBuilt::canReveal(int difference) const
{
    if (!comparison_ || difference < 0 || difference >= static_cast<int>(comparison_->differences.size()))
        return false;
    // A newer plan numbers its devices anew; the comparison with it is under way.
    if (comparison_->analysis->plan != session_.analysis()->plan)
        return false;
    const WiringDifference& one = comparison_->differences[static_cast<std::size_t>(difference)];
    return !networkShowing(*comparison_, placeOf(*comparison_, one)).empty();
}

AsBuiltPlace placeOf(const AsBuiltComparison& comparison, const WiringDifference& difference)
{
    const auto deviceOf = [&](WiringIndex node) {
        return node < 0 ? DeviceIndex{-1} : comparison.origin.devices[static_cast<std::size_t>(node)];
    };
    switch (difference.kind) {
    case WiringDifferenceKind::MissingNode: return {deviceOf(difference.designed), -1};
    case WiringDifferenceKind::ExtraNode: return {};
    case WiringDifferenceKind::ExtraCable: {
        // The switch tells more than the host.
        const WiringCable& cable = comparison.built().cables[static_cast<std::size_t>(difference.built)];
        const WiringNames names(comparison.designed);
        for (const WiringEnd* end : {&cable.b, &cable.a})
            if (const DeviceIndex device = deviceOf(names.find(comparison.built().node(*end).name)); device >= 0)
                return {device, -1};
        return {};
    }
    default: break;
    }
    const WiringCable& cable = comparison.designed.cables[static_cast<std::size_t>(difference.designed)];
    const DeviceIndex upper = deviceOf(cable.b.node);
    return {upper >= 0 ? upper : deviceOf(cable.a.node),
            comparison.origin.cables[static_cast<std::size_t>(difference.designed)]};
}

}  // namespace cw
