// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wiring/wiring_diff.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace cw {
namespace {

/// A port of a designed or extra node, in the numbers of the comparison.
struct PortKey {
    std::int64_t node = -1;  ///< index in the design; behind its last for nodes that only the built fabric has
    std::string port;        ///< the number, else the label

    friend bool operator==(const PortKey&, const PortKey&) = default;
    friend auto operator<=>(const PortKey&, const PortKey&) = default;
    bool isKnown() const { return !port.empty(); }
};

struct CableKey {
    PortKey a, b;
};

using CableIndex = std::int32_t;

class WiringComparer {
public:
    WiringComparer(const Wiring& designed, const Wiring& built)
        : designed_(designed)
        , built_(built)
    {
    }

    std::vector<WiringDifference> compare()
    {
        matchNodes();
        makeKeys();
        matchSamePorts();
        matchOneEnd();
        matchSameDevices();
        listTheRest();
        std::stable_sort(cableDifferences_.begin(), cableDifferences_.end(),
                         [](const WiringDifference& x, const WiringDifference& y) {
                             return std::pair(x.designed < 0, x.designed < 0 ? x.built : x.designed) <
                                    std::pair(y.designed < 0, y.designed < 0 ? y.built : y.designed);
                         });
        differences_.insert(differences_.end(), cableDifferences_.begin(), cableDifferences_.end());
        return std::move(differences_);
    }

private:
    void matchNodes()
    {
        const WiringNames designedNames(designed_);
        const WiringNames builtNames(built_);
        const auto designedCables = cablesByNode(designed_);
        const auto builtCables = cablesByNode(built_);
        nodeOfBuilt_.resize(built_.nodes.size());
        isMissing_.assign(designed_.nodes.size(), false);
        isExtra_.assign(built_.nodes.size(), false);
        for (std::size_t n = 0; n < designed_.nodes.size(); ++n) {
            if (builtNames.find(designed_.nodes[n].name) >= 0)
                continue;
            isMissing_[n] = true;
            addNode(WiringDifferenceKind::MissingNode, static_cast<std::int32_t>(n), -1, designedCables[n].size());
        }
        for (std::size_t n = 0; n < built_.nodes.size(); ++n) {
            const WiringIndex match = designedNames.find(built_.nodes[n].name);
            nodeOfBuilt_[n] = match >= 0 ? match : static_cast<std::int64_t>(designed_.nodes.size() + n);
            if (match >= 0)
                continue;
            isExtra_[n] = true;
            addNode(WiringDifferenceKind::ExtraNode, -1, static_cast<std::int32_t>(n), builtCables[n].size());
        }
    }

    void addNode(WiringDifferenceKind kind, std::int32_t designed, std::int32_t built, std::size_t cables)
    {
        differences_.push_back({kind, designed, built, -1, -1, static_cast<int>(cables)});
    }

    /// Ports are known by number where there is one. A file that only has labels is read with the design's.
    void makeKeys()
    {
        std::map<std::pair<WiringIndex, std::string>, int> numberOf;
        for (const WiringCable& cable : designed_.cables)
            for (const WiringEnd* end : {&cable.a, &cable.b})
                if (end->port > 0 && !end->label.empty())
                    numberOf.emplace(std::pair(end->node, plainPortLabel(end->label)), end->port);
        const auto key = [&](std::int64_t node, const WiringEnd& end) {
            int port = end.port;
            if (port == 0 && !end.label.empty() && node < static_cast<std::int64_t>(designed_.nodes.size())) {
                const auto found = numberOf.find({static_cast<WiringIndex>(node), plainPortLabel(end.label)});
                port = found == numberOf.end() ? 0 : found->second;
            }
            return PortKey{node, port > 0 ? std::to_string(port) : plainPortLabel(end.label)};
        };
        for (const WiringCable& cable : designed_.cables)
            designedKeys_.push_back({key(cable.a.node, cable.a), key(cable.b.node, cable.b)});
        for (const WiringCable& cable : built_.cables)
            builtKeys_.push_back({key(nodeOfBuilt_[static_cast<std::size_t>(cable.a.node)], cable.a),
                                  key(nodeOfBuilt_[static_cast<std::size_t>(cable.b.node)], cable.b)});
        for (std::size_t c = 0; c < builtKeys_.size(); ++c)
            for (const PortKey* end : {&builtKeys_[c].a, &builtKeys_[c].b})
                if (end->isKnown())
                    builtAt_.emplace(*end, static_cast<CableIndex>(c));
        for (std::size_t c = 0; c < designedKeys_.size(); ++c)
            for (const PortKey* end : {&designedKeys_[c].a, &designedKeys_[c].b})
                if (end->isKnown())
                    designedAt_.emplace(*end, static_cast<CableIndex>(c));
        isDesignedDone_.assign(designedKeys_.size(), false);
        isBuiltDone_.assign(builtKeys_.size(), false);
    }

    static CableIndex cableAt(const std::map<PortKey, CableIndex>& cables, const PortKey& end)
    {
        const auto found = end.isKnown() ? cables.find(end) : cables.end();
        return found == cables.end() ? -1 : found->second;
    }

    void finish(CableIndex designed, CableIndex built)
    {
        if (designed >= 0)
            isDesignedDone_[static_cast<std::size_t>(designed)] = true;
        if (built >= 0)
            isBuiltDone_[static_cast<std::size_t>(built)] = true;
    }

    void add(WiringDifferenceKind kind, CableIndex designed, CableIndex built)
    {
        cableDifferences_.push_back({kind, designed, built, -1, -1, 0});
        finish(designed, built);
    }

    static bool isSame(const CableKey& x, const CableKey& y)
    {
        return (x.a == y.a && x.b == y.b) || (x.a == y.b && x.b == y.a);
    }

    static const PortKey& farEnd(const CableKey& cable, const PortKey& near)
    {
        return cable.a == near ? cable.b : cable.a;
    }

    const CableKey& designedKey(CableIndex cable) const { return designedKeys_[static_cast<std::size_t>(cable)]; }
    const CableKey& builtKey(CableIndex cable) const { return builtKeys_[static_cast<std::size_t>(cable)]; }
    bool isOpenBuilt(CableIndex cable) const { return cable >= 0 && !isBuiltDone_[static_cast<std::size_t>(cable)]; }
    bool isOpenDesigned(CableIndex cable) const
    {
        return cable >= 0 && !isDesignedDone_[static_cast<std::size_t>(cable)];
    }

    /// Where only one side names the speed, nothing is known to differ.
    void pair(CableIndex designed, CableIndex built)
    {
        const double wanted = designed_.cables[static_cast<std::size_t>(designed)].speed.base();
        const double found = built_.cables[static_cast<std::size_t>(built)].speed.base();
        const bool isWrong = wanted > 0 && found > 0 && std::abs(wanted - found) > 1e-6 * wanted;
        if (isWrong)
            add(WiringDifferenceKind::WrongSpeed, designed, built);
        else
            finish(designed, built);
    }

    void matchSamePorts()
    {
        for (std::size_t c = 0; c < designedKeys_.size(); ++c) {
            const CableKey& key = designedKeys_[c];
            for (const PortKey* end : {&key.a, &key.b}) {
                const CableIndex built = cableAt(builtAt_, *end);
                if (isOpenBuilt(built) && isSame(key, builtKey(built))) {
                    pair(static_cast<CableIndex>(c), built);
                    break;
                }
            }
        }
    }

    /// The cable that was designed to end where `built` does, crossed with the one that `built` took the place of.
    bool isSwap(CableIndex designed, CableIndex built, const PortKey& near)
    {
        const CableIndex otherDesigned = cableAt(designedAt_, farEnd(builtKey(built), near));
        const CableIndex otherBuilt = cableAt(builtAt_, farEnd(designedKey(designed), near));
        if (!isOpenDesigned(otherDesigned) || otherDesigned == designed || !isOpenBuilt(otherBuilt) ||
            otherBuilt == built)
            return false;
        const CableKey crossed{farEnd(designedKey(designed), near),
                               farEnd(designedKey(otherDesigned), farEnd(builtKey(built), near))};
        if (!isSame(crossed, builtKey(otherBuilt)))
            return false;
        cableDifferences_.push_back({WiringDifferenceKind::SwappedEnds, designed, built, otherDesigned, otherBuilt, 0});
        finish(designed, built);
        finish(otherDesigned, otherBuilt);
        return true;
    }

    bool touchesUnmatchedNode(const CableKey& key, bool isDesigned) const
    {
        const auto isUnmatched = [&](std::int64_t node) {
            const auto count = static_cast<std::int64_t>(designed_.nodes.size());
            return isDesigned ? isMissing_[static_cast<std::size_t>(node)] : node >= count;
        };
        return isUnmatched(key.a.node) || isUnmatched(key.b.node);
    }

    void matchOneEnd()
    {
        for (std::size_t c = 0; c < designedKeys_.size(); ++c) {
            const CableKey& key = designedKeys_[c];
            for (const PortKey* near : {&key.a, &key.b}) {
                const CableIndex built = cableAt(builtAt_, *near);
                if (!isDesignedDone_[c] && isOpenBuilt(built))
                    isSwap(static_cast<CableIndex>(c), built, *near);
            }
        }
        // First those on the right two devices, so that a wrong device is never said of a cable with a better match.
        for (const bool sameDevice : {true, false}) {
            for (std::size_t c = 0; c < designedKeys_.size(); ++c) {
                const CableKey& key = designedKeys_[c];
                for (const PortKey* near : {&key.a, &key.b}) {
                    const CableIndex built = cableAt(builtAt_, *near);
                    if (isDesignedDone_[c] || !isOpenBuilt(built))
                        continue;
                    const bool isSameDevice = farEnd(builtKey(built), *near).node == farEnd(key, *near).node;
                    if (isSameDevice != sameDevice)
                        continue;
                    if (touchesUnmatchedNode(key, true) && touchesUnmatchedNode(builtKey(built), false))
                        finish(static_cast<CableIndex>(c), built);  // a device under another name: said of the device
                    else if (isSameDevice && isVague(farEnd(builtKey(built), *near)))
                        pair(static_cast<CableIndex>(c), built);
                    else
                        add(isSameDevice ? WiringDifferenceKind::WrongPort : WiringDifferenceKind::WrongDevice,
                            static_cast<CableIndex>(c), built);
                }
            }
        }
    }

    /// A sheet may leave the port out: then the device is all that can be compared.
    static bool isVague(const PortKey& end) { return !end.isKnown(); }

    void matchSameDevices()
    {
        std::multimap<std::pair<std::int64_t, std::int64_t>, CableIndex> open;
        for (std::size_t c = 0; c < builtKeys_.size(); ++c)
            if (!isBuiltDone_[c])
                open.emplace(std::minmax(builtKeys_[c].a.node, builtKeys_[c].b.node), static_cast<CableIndex>(c));
        for (std::size_t c = 0; c < designedKeys_.size(); ++c) {
            if (isDesignedDone_[c])
                continue;
            const auto found = open.find(std::minmax(designedKeys_[c].a.node, designedKeys_[c].b.node));
            if (found == open.end())
                continue;
            const CableKey& key = builtKey(found->second);
            if (isVague(key.a) && isVague(key.b))
                pair(static_cast<CableIndex>(c), found->second);
            else
                add(WiringDifferenceKind::WrongPort, static_cast<CableIndex>(c), found->second);
            open.erase(found);
        }
    }

    void listTheRest()
    {
        for (std::size_t c = 0; c < designedKeys_.size(); ++c)
            if (!isDesignedDone_[c] && !touchesUnmatchedNode(designedKeys_[c], true))
                add(WiringDifferenceKind::MissingCable, static_cast<CableIndex>(c), -1);
        for (std::size_t c = 0; c < builtKeys_.size(); ++c)
            if (!isBuiltDone_[c] && !touchesUnmatchedNode(builtKeys_[c], false))
                add(WiringDifferenceKind::ExtraCable, -1, static_cast<CableIndex>(c));
    }

    const Wiring& designed_;
    const Wiring& built_;
    std::vector<std::int64_t> nodeOfBuilt_;
    std::vector<bool> isMissing_, isExtra_;
    std::vector<CableKey> designedKeys_, builtKeys_;
    std::map<PortKey, CableIndex> designedAt_, builtAt_;
    std::vector<bool> isDesignedDone_, isBuiltDone_;
    std::vector<WiringDifference> differences_, cableDifferences_;
};

}  // namespace

const char* wiringDifferenceWord(WiringDifferenceKind kind)
{
    switch (kind) {
    case WiringDifferenceKind::MissingNode: return "missing-node";
    case WiringDifferenceKind::ExtraNode: return "extra-node";
    case WiringDifferenceKind::MissingCable: return "missing-cable";
    case WiringDifferenceKind::ExtraCable: return "extra-cable";
    case WiringDifferenceKind::SwappedEnds: return "swapped-ends";
    case WiringDifferenceKind::WrongDevice: return "wrong-device";
    case WiringDifferenceKind::WrongPort: return "wrong-port";
    case WiringDifferenceKind::WrongSpeed: return "wrong-speed";
    }
    return "";
}

std::vector<WiringDifference> compareWirings(const Wiring& designed, const Wiring& built)
{
    return WiringComparer(designed, built).compare();
}

}  // namespace cw
