// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/design/addressing.h"

namespace cw {
namespace {

AddressPool pool(const char* v4, const char* v6)
{
    return {IpPrefix::parse(v4).value_or(IpPrefix{}), IpPrefix::parse(v6).value_or(IpPrefix{})};
}

NetworkAddressing network(AddressPool hosts, const char* vrf, IdRange vlans, IdRange vnis)
{
    NetworkAddressing made;
    made.pool = hosts;
    made.vrf = vrf;
    made.vlans = vlans;
    made.vnis = vnis;
    return made;
}

}  // namespace

/// Private addresses (RFC 1918) and unique local ones (RFC 4193; the global id is an example). Loopbacks of 65,536
/// switches, links of 524,288 pairs and hosts of some hundred thousand GPUs fit.
AddressPlan::AddressPlan()
    : loopbacks(pool("10.144.0.0/16", "fd63:7721:9a00::/64"))
    , linkPool(pool("10.128.0.0/12", "fd63:7721:9a01::/64"))
    , networks{network(pool("10.0.0.0/10", "fd63:7721:9a10::/48"), "compute", {100, 199}, {10100, 10299}),
               network(pool("10.64.0.0/12", "fd63:7721:9a20::/48"), "storage", {200, 299}, {10300, 10499}),
               network(pool("10.80.0.0/12", "fd63:7721:9a30::/48"), "service", {300, 399}, {10500, 10699}),
               network(pool("10.96.0.0/12", "fd63:7721:9a40::/48"), "oob", {1000, 3999}, {20000, 23000})}
{
    networks[0].isLossless = true;
    networks[1].isLossless = true;
    networks[3].switchMtu = networks[3].hostMtu = 1500;
}

}  // namespace cw
