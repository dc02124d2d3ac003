// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/wiring_files.h"

#include "model/exchange/address_files.h"

#include <algorithm>

namespace cw {

const std::vector<WiringFormat>& wiringFormats()
{
    static const std::vector<WiringFormat> kFormats = {
        {"addresses", "csv", false, FormatNeeds::Addresses, addressFiles},
        {"astra-sim", "yml", false, FormatNeeds::OneNetwork, astraSimFiles},
        {"cables", "csv", false, FormatNeeds::AnyNetworks, cableSheetFiles},
        {"containerlab", "yml", false, FormatNeeds::AnyNetworks, containerlabFiles},
        {"dot", "dot", false, FormatNeeds::AnyNetworks, dotFiles},
        {"drawio", "drawio", false, FormatNeeds::OneNetwork, drawioFiles},
        {"frr", "conf", true, FormatNeeds::Routers, frrFiles},
        {"ibnetdiscover", "net", false, FormatNeeds::InfiniBand, ibnetdiscoverFiles},
        {"netbox", "csv", true, FormatNeeds::AnyNetworks, netboxFiles},
        {"nvue", "nv", true, FormatNeeds::Routers, nvueFiles},
        {"partitions", "conf", false, FormatNeeds::Partitions, partitionFiles},
        {"simai", "topo", false, FormatNeeds::OneNetwork, simaiFiles},
        {"slurm", "conf", true, FormatNeeds::OneNetwork, slurmFiles},
        {"topo", "topo", true, FormatNeeds::InfiniBand, ibdmFiles},
        {"ufm", "topo", true, FormatNeeds::InfiniBand, ufmFiles},
    };
    return kFormats;
}

const WiringFormat* wiringFormat(const std::string& code)
{
    const auto& formats = wiringFormats();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const WiringFormat& format) { return code == format.code; });
    return found == formats.end() ? nullptr : &*found;
}

}  // namespace cw
