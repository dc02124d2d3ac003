// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/as_built/as_built_table.h"

#include <QCoreApplication>
#include <QStringList>

#include "views/text/wiring_words.h"
#include "views/text/words.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace cw {

namespace {

struct AsBuiltWords {
    Q_DECLARE_TR_FUNCTIONS(cw::AsBuiltWords)
};

const WiringCable& cableAt(const Wiring& wiring, std::int32_t index)
{
    return wiring.cables[static_cast<std::size_t>(index)];
}

QString nodeName(const Wiring& wiring, std::int32_t index)
{
    return QString::fromStdString(wiring.nodes[static_cast<std::size_t>(index)].name);
}

bool isAboutNode(const WiringDifference& difference)
{
    return difference.kind == WiringDifferenceKind::MissingNode || difference.kind == WiringDifferenceKind::ExtraNode;
}

QString cableText(const Wiring& wiring, std::int32_t index)
{
    const WiringCable& cable = cableAt(wiring, index);
    return AsBuiltWords::tr("%1 – %2", "a cable by its two ends")
        .arg(wiringEndText(wiring, cable.a), wiringEndText(wiring, cable.b));
}

QString endsText(const AsBuiltComparison& comparison, const WiringDifference& difference, bool isUpper)
{
    const Wiring& designed = comparison.designed;
    const auto end = [&](std::int32_t index) {
        const WiringCable& cable = cableAt(designed, index);
        return wiringEndText(designed, isUpper ? cable.b : cable.a);
    };
    return difference.otherDesigned < 0 ? end(difference.designed)
                                        : AsBuiltWords::tr("%1; %2", "ends of two cables")
                                              .arg(end(difference.designed), end(difference.otherDesigned));
}

QString builtText(const AsBuiltComparison& comparison, const WiringDifference& difference)
{
    const Wiring& built = comparison.built();
    switch (difference.kind) {
    case WiringDifferenceKind::MissingNode:
    case WiringDifferenceKind::MissingCable: return AsBuiltWords::tr("not there");
    case WiringDifferenceKind::ExtraNode:
        return AsBuiltWords::tr("%1 with %n cable(s)", "a device", difference.cables)
            .arg(nodeName(built, difference.built));
    case WiringDifferenceKind::SwappedEnds:
        return AsBuiltWords::tr("%1; %2", "two cables")
            .arg(cableText(built, difference.built), cableText(built, difference.otherBuilt));
    case WiringDifferenceKind::WrongSpeed: return AsBuiltWords::tr("as designed, but for the speed");
    default: return cableText(built, difference.built);
    }
}

QString speedText(const AsBuiltComparison& comparison, const WiringDifference& difference)
{
    if (isAboutNode(difference))
        return {};
    const auto speed = [](const Wiring& wiring, std::int32_t index) {
        return index < 0 ? Bandwidth() : cableAt(wiring, index).speed;
    };
    const Bandwidth wanted = speed(comparison.designed, difference.designed);
    const Bandwidth found = speed(comparison.built(), difference.built);
    if (wanted.base() <= 0 || found.base() <= 0 || difference.kind != WiringDifferenceKind::WrongSpeed) {
        const Bandwidth known = wanted.base() > 0 ? wanted : found;
        return known.base() > 0 ? bitRateText(known) : QString();
    }
    return AsBuiltWords::tr("%1 instead of %2", "speeds").arg(bitRateText(found), bitRateText(wanted));
}

/// What a difference is sorted by; names and numbers apart, so that port 9 is before port 10.
struct SortKey {
    int rank = 0;
    std::string name;
    int port = 0;
    double number = 0;

    auto operator<=>(const SortKey&) const = default;
};

SortKey endKey(const Wiring& wiring, const WiringEnd& end)
{
    return {0, wiring.node(end).name, end.port, 0};
}

SortKey sortKey(const AsBuiltComparison& comparison, const WiringDifference& difference, AsBuiltColumn column)
{
    const Wiring& designed = comparison.designed;
    const Wiring& built = comparison.built();
    switch (column) {
    case AsBuiltColumn::Kind:
        return {static_cast<int>(groupOf(difference.kind)), {}, static_cast<int>(difference.kind), 0};
    case AsBuiltColumn::EndA:
    case AsBuiltColumn::EndZ: {
        if (difference.designed < 0)
            return {1, {}, 0, 0};
        if (isAboutNode(difference))
            return {0, designed.nodes[static_cast<std::size_t>(difference.designed)].name, 0, 0};
        const WiringCable& cable = cableAt(designed, difference.designed);
        return endKey(designed, column == AsBuiltColumn::EndA ? cable.a : cable.b);
    }
    case AsBuiltColumn::Built:
        if (difference.built < 0)
            return {1, {}, 0, 0};
        if (isAboutNode(difference))
            return {0, built.nodes[static_cast<std::size_t>(difference.built)].name, 0, 0};
        return endKey(built, cableAt(built, difference.built).a);
    case AsBuiltColumn::Speed:
        if (isAboutNode(difference))
            return {1, {}, 0, 0};
        return {0,
                {},
                0,
                difference.built >= 0 ? cableAt(built, difference.built).speed.base()
                                      : cableAt(designed, difference.designed).speed.base()};
    }
    return {};
}

}  // namespace

QString asBuiltGroupName(AsBuiltGroup group)
{
    switch (group) {
    case AsBuiltGroup::Missing: return AsBuiltWords::tr("Missing", "cables");
    case AsBuiltGroup::Extra: return AsBuiltWords::tr("Extra", "cables");
    case AsBuiltGroup::Swapped: return AsBuiltWords::tr("Swapped", "cables");
    case AsBuiltGroup::WrongSpeed: return AsBuiltWords::tr("Wrong speed");
    case AsBuiltGroup::Unmatched: break;
    }
    return AsBuiltWords::tr("Names not matched");
}

QString asBuiltKindName(WiringDifferenceKind kind)
{
    switch (kind) {
    case WiringDifferenceKind::MissingNode: return AsBuiltWords::tr("Device missing");
    case WiringDifferenceKind::ExtraNode: return AsBuiltWords::tr("Device not designed");
    case WiringDifferenceKind::MissingCable: return AsBuiltWords::tr("Cable missing");
    case WiringDifferenceKind::ExtraCable: return AsBuiltWords::tr("Cable not designed");
    case WiringDifferenceKind::SwappedEnds: return AsBuiltWords::tr("Two cables swapped");
    case WiringDifferenceKind::WrongDevice: return AsBuiltWords::tr("On another device");
    case WiringDifferenceKind::WrongPort: return AsBuiltWords::tr("On another port");
    case WiringDifferenceKind::WrongSpeed: break;
    }
    return AsBuiltWords::tr("Wrong speed");
}

QString asBuiltColumnTitle(AsBuiltColumn column)
{
    switch (column) {
    case AsBuiltColumn::Kind: return AsBuiltWords::tr("Difference");
    case AsBuiltColumn::EndA: return AsBuiltWords::tr("Designed end A");
    case AsBuiltColumn::EndZ: return AsBuiltWords::tr("Designed end Z");
    case AsBuiltColumn::Built: return AsBuiltWords::tr("As built");
    case AsBuiltColumn::Speed: break;
    }
    return AsBuiltWords::tr("Speed");
}

QString asBuiltColumnHelp(AsBuiltColumn column)
{
    switch (column) {
    case AsBuiltColumn::Kind: return AsBuiltWords::tr("What is not as designed.");
    case AsBuiltColumn::EndA: return AsBuiltWords::tr("The lower end of the designed cable: device and port.");
    case AsBuiltColumn::EndZ: return AsBuiltWords::tr("The upper end of the designed cable: device and port.");
    case AsBuiltColumn::Built: return AsBuiltWords::tr("What the file says is there instead.");
    case AsBuiltColumn::Speed: break;
    }
    return AsBuiltWords::tr("The speed of the link, of one direction; of a wrong one, found and designed.");
}

QString asBuiltCell(const AsBuiltComparison& comparison, const WiringDifference& difference, AsBuiltColumn column)
{
    switch (column) {
    case AsBuiltColumn::Kind: return asBuiltKindName(difference.kind);
    case AsBuiltColumn::EndA:
    case AsBuiltColumn::EndZ:
        if (difference.designed < 0)
            return {};
        if (isAboutNode(difference))
            return column == AsBuiltColumn::EndA
                       ? nodeName(comparison.designed, difference.designed)
                       : AsBuiltWords::tr("all %n cable(s)", "of a device", difference.cables);
        return endsText(comparison, difference, column == AsBuiltColumn::EndZ);
    case AsBuiltColumn::Built: return builtText(comparison, difference);
    case AsBuiltColumn::Speed: break;
    }
    return speedText(comparison, difference);
}

std::array<int, std::size(kAsBuiltGroups)> asBuiltCounts(const AsBuiltComparison& comparison)
{
    std::array<int, std::size(kAsBuiltGroups)> counts{};
    for (const WiringDifference& difference : comparison.differences)
        ++counts[static_cast<std::size_t>(groupOf(difference.kind))];
    return counts;
}

std::vector<int> arrangedDifferences(const AsBuiltComparison& comparison, const AsBuiltOrder& order)
{
    const QStringList words = order.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> rows;
    for (std::size_t d = 0; d < comparison.differences.size(); ++d) {
        const WiringDifference& difference = comparison.differences[d];
        if (order.group && groupOf(difference.kind) != *order.group)
            continue;
        QString all;
        for (int column = 0; !words.isEmpty() && column < kAsBuiltColumnCount; ++column)
            all += asBuiltCell(comparison, difference, static_cast<AsBuiltColumn>(column)) + QLatin1Char('\n');
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            rows.push_back(static_cast<int>(d));
    }
    std::vector<SortKey> keys(comparison.differences.size());
    for (const int row : rows)
        keys[static_cast<std::size_t>(row)] =
            sortKey(comparison, comparison.differences[static_cast<std::size_t>(row)], order.column);
    const bool isUp = order.order == Qt::AscendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [&](int x, int y) {
        const SortKey& a = keys[static_cast<std::size_t>(x)];
        const SortKey& b = keys[static_cast<std::size_t>(y)];
        return isUp ? a < b : b < a;
    });
    return rows;
}

QByteArray asBuiltCsv(const AsBuiltComparison& comparison, ByteOrderMark mark)
{
    QByteArray csv = mark == ByteOrderMark::Written ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (int column = 0; column < kAsBuiltColumnCount; ++column)
        csv += csvTextCell(asBuiltColumnTitle(static_cast<AsBuiltColumn>(column))).toUtf8() + ',';
    csv += csvTextCell(AsBuiltWords::tr("In words")).toUtf8() + "\r\n";
    for (const WiringDifference& difference : comparison.differences) {
        for (int column = 0; column < kAsBuiltColumnCount; ++column)
            csv += csvTextCell(asBuiltCell(comparison, difference, static_cast<AsBuiltColumn>(column))).toUtf8() + ',';
        csv += csvTextCell(wiringDifferenceText(difference, comparison.designed, comparison.built())).toUtf8() + "\r\n";
    }
    return csv;
}

QString asBuiltScopeName(const std::optional<NetworkKind>& network)
{
    return network ? networkKindName(*network) : AsBuiltWords::tr("All networks");
}

QString asBuiltErrorText(const Error& error)
{
    if (error.code == ErrorCode::Unsupported)
        return AsBuiltWords::tr("This is a workbook, and only its text can be read: save the sheet as CSV in the "
                                "spreadsheet program and compare with that file.");
    return errorText(error);
}

}  // namespace cw
