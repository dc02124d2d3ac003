// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The addresses of a design as JSON. A design with all defaults has none in its file.

#include "model/design/addressing.h"
#include "model/design/code_words.h"
#include "model/design/json_node.h"
#include "model/design/member_reader.h"

namespace cw {

CodeWords<LinkNumbering> codeWordsOf(LinkNumbering);  ///< ipv4, ipv6, unnumbered
CodeWords<FlowSpreading> codeWordsOf(FlowSpreading);  ///< adaptive, weighted, ecmp

/// Refuses prefixes of the wrong family or with bits behind their length, ranges that end before they begin, and two
/// partitions of one key. Whether pools are large enough and apart is for the design rules.
AddressPlan readAddressing(const JsonNode& node, const std::string& path, Fault& fault);
JsonNode addressingNode(const AddressPlan& plan);

}  // namespace cw
