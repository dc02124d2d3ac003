// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Whatever the bytes, the readers of fabrics return something that can be drawn, compared and written again.
#include "model/exchange/wiring_files.h"
#include "model/exchange/wiring_reading.h"
#include "model/wiring/locality.h"
#include "model/wiring/wiring_diff.h"

#include <cstdlib>

namespace {

void requireTrue(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void check(const cw::WiringReading& reading)
{
    const cw::Wiring& wiring = reading.wiring;
    for (const cw::WiringCable& cable : wiring.cables) {
        for (const cw::WiringEnd* end : {&cable.a, &cable.b})
            requireTrue(end->node >= 0 && static_cast<std::size_t>(end->node) < wiring.nodes.size());
        requireTrue(cable.a.node != cable.b.node);
        requireTrue(wiring.node(cable.a).tier <= wiring.node(cable.b).tier);
    }
    cw::localityOf(wiring, std::vector<bool>(wiring.nodes.size(), true));
    cw::compareWirings(wiring, wiring);
    const cw::Catalogue none;
    cw::readCableSheet(cw::cableSheetFiles({wiring, none}).front().text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check(cw::readWiring(text));
    check(cw::readIbnetdiscover(text));
    check(cw::readCableSheet(text));
    return 0;
}
