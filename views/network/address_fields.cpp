// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Names, pools, numbers and the networks; the lists are in address_field_lists.cpp.
#include "views/network/address_fields.h"

#include <QComboBox>

#include "model/addressing/host_names.h"
#include "model/design/address_text.h"
#include "model/design/addressing_json.h"
#include "views/panels/checked_edit.h"
#include "views/panels/property_makers.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

auto planProperty()
{
    return PropertyMaker([](Design& design, const ElementId&) { return &design.addressing; });
}

auto qosProperty()
{
    return PropertyMaker([](Design& design, const ElementId&) { return &design.addressing.qos; });
}

auto networkPlanProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) {
        const Network* network = design.network(id);
        return network ? &design.addressing.of(network->kind) : nullptr;
    });
}

using Fault = std::function<QString(const QString&)>;

/// A prefix of the family that the field stands for.
template <class Maker, class Get>
void addPrefix(PropertyForm& form, const Field& field, const Maker& maker, const IpPrefix& example, Get get)
{
    form.addChecked(field,
                    maker.template make<std::string>([get](const auto& owner) { return get(owner).text(); },
                                                     [get, example](auto& owner, const std::string& text) {
                                                         if (const auto prefix = parsePool(text, example))
                                                             get(owner) = *prefix;
                                                     }),
                    [example](const QString& text) { return typingFault(parsePool(text.toStdString(), example)); });
}

/// The pattern of the design as it is now, with the devices of the newest plan.
Design withPattern(const Analysis& analysis, const std::string& pattern)
{
    Design design = *analysis.design;
    design.addressing.hostNames = pattern;
    return design;
}

QString patternFault(const Session& session, const QString& pattern)
{
    const AnalysisPtr analysis = session.analysis();
    const Design design = withPattern(*analysis, pattern.toStdString());
    if (const auto token = unknownToken(pattern.toStdString()))
        return findingText({"A04", Severity::Warning, {}, {"token", *token}, {}, {}}, design);
    const auto fault = hostNameFault(design, *analysis->plan);
    if (!fault)
        return {};
    const bool isForm = fault->kind == HostNameFault::Kind::Form;
    return findingText({"A04", Severity::Warning, {}, {isForm ? "form" : "twice", fault->name}, {}, {}}, design);
}

/// The first unit and the first switch of each role.
QString namePreview(const Session& session)
{
    constexpr int kMost = 4;
    const AnalysisPtr analysis = session.analysis();
    const Design design = withPattern(*analysis, session.design()->addressing.hostNames);
    QStringList names;
    std::vector<DeviceRole> seen;
    for (std::size_t d = 0; d < analysis->plan->devices.size() && names.size() < kMost; ++d) {
        const DeviceRole role = analysis->plan->devices[d].role;
        if (std::find(seen.begin(), seen.end(), role) != seen.end())
            continue;
        seen.push_back(role);
        names << qt(hostName(design, *analysis->plan, static_cast<DeviceIndex>(d)));
    }
    return names.join(QLatin1Char('\n'));
}

Property<std::string> asnProperty(std::uint32_t AddressPlan::*end)
{
    return planProperty().make<std::string>([end](const AddressPlan& plan) { return std::to_string(plan.*end); },
                                            [end](AddressPlan& plan, const std::string& text) {
                                                if (const auto asn = parseAsn(text))
                                                    plan.*end = *asn;
                                            });
}

void addRange(PropertyForm& form, const Field& field, IdRange NetworkAddressing::*range, int last)
{
    form.addChecked(
        field,
        networkPlanProperty().make<std::string>([range](const NetworkAddressing& own) { return text(own.*range); },
                                                [range, last](NetworkAddressing& own, const std::string& typed) {
                                                    if (const auto made = parseIdRange(typed, last))
                                                        own.*range = *made;
                                                }),
        [last](const QString& typed) { return typingFault(parseIdRange(typed.toStdString(), last)); });
}

}  // namespace

QString typingFault(const Error& error)
{
    const auto argument = [&](std::size_t at) { return at < error.args.size() ? qt(error.args[at]) : QString(); };
    if (error.code == ErrorCode::WrongUnit)
        return AddressFields::tr("“%1” can't be read; write it like “%2”.").arg(argument(0), argument(1));
    return errorText(error);
}

void AddressFields::addPool(PropertyForm& form, const Field& v4, const Field& v6, AddressPool AddressPlan::*pool)
{
    const AddressPlan defaults;
    addPrefix(
        form, v4, planProperty(), (defaults.*pool).v4, [pool](auto& plan) -> auto& { return (plan.*pool).v4; });
    addPrefix(
        form, v6, planProperty(), (defaults.*pool).v6, [pool](auto& plan) -> auto& { return (plan.*pool).v6; });
}

void AddressFields::fillGeneral(PropertyForm& form)
{
    Session& session = form.session();
    form.addHeading(tr("Host names"));
    form.addChecked({"host-names", tr("Pattern"),
                     tr("What devices are called in addresses and configurations: text with {name}, {role}, "
                        "{network}, {group}, {number}, {rack} and {unit}. {name} is the plan's own name.")},
                    planProperty().member(&AddressPlan::hostNames),
                    [&session](const QString& pattern) { return patternFault(session, pattern); });
    form.addFigure({"host-name-preview", tr("Preview"), tr("The first device of each role under this pattern.")},
                   [&session]() -> Figure {
                       return {namePreview(session), {}, {}};
                   });
    form.addHeading(tr("Loopbacks and links"));
    form.addChoice({"link-numbering", tr("Links"), tr("How links between switches are numbered.")},
                   {{tr("IPv4, a /31 each"), QStringLiteral("ipv4")},
                    {tr("IPv6, a /127 each"), QStringLiteral("ipv6")},
                    {tr("Unnumbered"), QStringLiteral("unnumbered")}},
                   planProperty().word(&AddressPlan::links));
    form.addSwitch({"dual-stack", tr("Dual stack"), tr("IPv6 beside IPv4 for hosts and loopbacks.")},
                   planProperty().member(&AddressPlan::isDualStack));
    addPool(form, {"loopbacks-ipv4", tr("Loopbacks, IPv4"), tr("One address for each switch that routes.")},
            {"loopbacks-ipv6", tr("Loopbacks, IPv6"), tr("The same with dual stack.")}, &AddressPlan::loopbacks);
    addPool(form, {"links-ipv4", tr("Links, IPv4"), tr("A /31 (RFC 3021) for each link between switches.")},
            {"links-ipv6", tr("Links, IPv6"), tr("A /127 (RFC 6164) for each link between switches.")},
            &AddressPlan::linkPool);
    addAsns(form);
}

void AddressFields::addAsns(PropertyForm& form)
{
    Session& session = form.session();
    form.addHeading(tr("AS numbers"));
    const QString help = tr("For private use are 64512 to 65534 and 4200000000 to 4294967294 (RFC 6996). Cores share "
                            "one number, the spines of a pod another, and each leaf has its own (RFC 7938).");
    form.addChecked({"asn-first", tr("From"), help}, asnProperty(&AddressPlan::firstAsn),
                    [&session](const QString& text) {
                        const auto asn = parseAsn(text.toStdString());
                        const std::uint32_t last = session.design()->addressing.lastAsn;
                        return !asn          ? typingFault(asn)
                               : *asn > last ? tr("The range would end at %1, before it begins.").arg(last)
                                             : QString();
                    });
    form.addChecked({"asn-last", tr("To"), help}, asnProperty(&AddressPlan::lastAsn), [&session](const QString& text) {
        const auto asn = parseAsn(text.toStdString());
        const std::uint32_t first = session.design()->addressing.firstAsn;
        return !asn           ? typingFault(asn)
               : *asn < first ? tr("The range begins at %1, after this.").arg(first)
                              : QString();
    });
    addAsnChoices(form);
}

void AddressFields::fillNetwork(PropertyForm& form)
{
    const AddressPlan defaults;
    const auto pool = [](auto& own) -> auto&
    {
        return own.pool.v4;
    };
    const auto pool6 = [](auto& own) -> auto&
    {
        return own.pool.v6;
    };
    form.addHeading(tr("Hosts"));
    addPrefix(form,
              {"pool-ipv4", tr("Pool, IPv4"),
               tr("Subnets of hosts are cut from it: one for each leaf; for InfiniBand one for each rail.")},
              networkPlanProperty(), defaults.networks[0].pool.v4, pool);
    addPrefix(form, {"pool-ipv6", tr("Pool, IPv6"), tr("A /64 for each subnet, with dual stack.")},
              networkPlanProperty(), defaults.networks[0].pool.v6, pool6);
    form.addChecked({"vrf", tr("VRF"), tr("The routing table that the network has on its switches.")},
                    networkPlanProperty().member(&NetworkAddressing::vrf), [](const QString& text) {
                        const auto name = parsePlanName(text.toStdString());
                        if (!name)
                            return typingFault(name);
                        return name->size() <= kLongestInterface
                                   ? QString()
                                   : tr("A VRF has at most %n character(s), as interfaces of Linux have.", nullptr,
                                        static_cast<int>(kLongestInterface));
                    });
    form.addHeading(tr("VLAN and overlay"));
    addRange(form, {"vlans", tr("VLANs"), tr("One for each rail of a rail-optimised network, else one: “100-199”.")},
             &NetworkAddressing::vlans, kLastVlan);
    form.addSwitch({"overlay", tr("VXLAN overlay"),
                    tr("Host networks are carried in VXLAN, and the switches speak EVPN among themselves.")},
                   networkPlanProperty().member(&NetworkAddressing::isOverlay));
    addRange(form, {"vnis", tr("VNIs"), tr("With an overlay: one for the VRF, then one for each VLAN.")},
             &NetworkAddressing::vnis, kLastVni);
    form.addHeading(tr("Packets"));
    form.addCount({"switch-mtu", tr("MTU of switches"), tr("Bytes of the largest packet that switches pass.")},
                  kLeastMtu, kMostMtu, networkPlanProperty().member(&NetworkAddressing::switchMtu));
    form.addCount({"host-mtu", tr("MTU of hosts"), tr("Bytes of the largest packet that hosts send.")}, kLeastMtu,
                  kMostMtu, networkPlanProperty().member(&NetworkAddressing::hostMtu));
    form.addSwitch(
        {"lossless", tr("Lossless"), tr("Priority flow control runs on its links, if the technology is RoCE.")},
        networkPlanProperty().member(&NetworkAddressing::isLossless));
}

void AddressFields::addThresholds(PropertyForm& form)
{
    form.addHeading(tr("Queues"));
    constexpr double kMostBytes = 1e9;  // as the design file allows
    const auto add = [&form](const Field& field, DataSize RoceQos::*size) {
        form.addQuantity(field, QuantityEdit::Kind::Capacity, qosProperty().quantity(size))->setRange(0, kMostBytes);
    };
    add({"ecn-from", tr("Marking from"), tr("Kmin: from this queue on, packets are marked with ECN.")},
        &RoceQos::ecnFrom);
    add({"ecn-full", tr("Marking all from"), tr("Kmax: from this queue on, every packet is marked.")},
        &RoceQos::ecnFull);
    add({"xoff", tr("Pause from"), tr("Xoff: from this queue on, the sender is paused.")}, &RoceQos::xoff);
    form.addQuantity({"pause-response", tr("Pause response"),
                      tr("Between the decision to pause and silence on the wire, beside the flight of the signal and "
                         "whole packets.")},
                     QuantityEdit::Kind::TimeSpan, qosProperty().quantity(&RoceQos::pauseResponse))
        ->setRange(0, 1e-3);
    form.addSwitch({"watchdog", tr("Watchdog"), tr("Drops what is in a queue that stays paused.")},
                   qosProperty().member(&RoceQos::hasWatchdog));
}

void AddressFields::fillQuality(PropertyForm& form)
{
    addLosslessClasses(form);
    addCongestion(form);
    addThresholds(form);
    form.addHeading(tr("Spreading of flows"));
    form.addChoice({"spreading", tr("Next hops"), tr("How switches spread flows over links of equal length.")},
                   {{tr("Adaptive, by load"), QStringLiteral("adaptive")},
                    {tr("Weighted by capacity"), QStringLiteral("weighted")},
                    {tr("ECMP, all alike"), QStringLiteral("ecmp")}},
                   qosProperty().word(&RoceQos::spreading));
    form.addCount({"queue-pairs", tr("Queue pairs"), tr("Flows of one connection that hash apart.")}, 1,
                  kMostQueuePairs, qosProperty().member(&RoceQos::queuePairs));
}

void AddressFields::addCongestion(PropertyForm& form)
{
    form.addHeading(tr("Congestion notices"));
    const auto member = [](auto TrafficClass::*field) {
        return PropertyMaker([](Design& design, const ElementId&) { return &design.addressing.qos.congestion; })
            .member(field);
    };
    form.addChecked({"congestion-name", tr("Class"), tr("What the class is called in configurations.")},
                    member(&TrafficClass::name),
                    [](const QString& text) { return typingFault(parsePlanName(text.toStdString())); });
    form.addCount({"congestion-dscp", tr("DSCP"), tr("By which switches tell the notices apart, 0 to 63.")}, 0, 63,
                  member(&TrafficClass::dscp));
    form.addCount({"congestion-priority", tr("Priority"), tr("The queue that carries them, 0 to 7.")}, 0, 7,
                  member(&TrafficClass::priority));
    form.addSwitch({"congestion-strict", tr("Served first"), tr("Notices leave before all other traffic.")},
                   qosProperty().member(&RoceQos::isCongestionStrict));
}

void AddressFields::fillInfiniBand(PropertyForm& form)
{
    form.addHeading(tr("Subnet manager"));
    form.addCount({"lmc", tr("LMC"),
                   tr("A port takes 2^LMC LIDs, so that routing has as many paths to it. The subnet manager assigns "
                      "the LIDs.")},
                  0, kMostLmc, planProperty().member(&AddressPlan::lmc));
    addPartitions(form);
}

}  // namespace cw
