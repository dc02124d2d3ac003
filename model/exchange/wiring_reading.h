// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fabrics as built, read from what operators have: a live fabric's ibnetdiscover, the installers' sheet. Never fails as
// a whole: what could be read is returned, with what could not and where. Input may be hostile; bounds are in the .cpp.

#include "model/wiring/wiring.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

/// The comment gives the arguments in order.
enum class WiringIssueCode : std::uint8_t {
    NotText,         ///< nothing; bytes that are no UTF-8 became '?'
    TooLarge,        ///< what there is too much of ("bytes", "lines", "line", "nodes", "cables"), limit
    UnknownLine,     ///< the line
    BadNumber,       ///< text
    UnknownSpeed,    ///< text
    DuplicateId,     ///< id or GUID, line of the first
    DuplicateName,   ///< name
    DuplicatePort,   ///< node, port, line of the first
    PortOutOfRange,  ///< node, port, ports of the node
    UnknownNode,     ///< node, port, id that is not described
    OneSidedCable,   ///< node, port, other node, other port
    SelfCable,       ///< node, port, other port
    MissingColumn,   ///< column
    MissingCell,     ///< column
    OpenQuote,       ///< nothing
    Empty,           ///< nothing
};

/// "one-sided-cable": the word for programs.
const char* wiringIssueWord(WiringIssueCode code);

struct WiringIssue {
    WiringIssueCode code = WiringIssueCode::Empty;
    int line = 0;  ///< from 1; 0: the file as a whole
    std::vector<std::string> args;

    friend bool operator==(const WiringIssue&, const WiringIssue&) = default;
};

/// Files that are larger are not read: a fabric of 131,072 endpoints in three tiers prints some 80 MB.
inline constexpr std::int64_t kMaxBuiltBytes = 256 * 1024 * 1024;

struct WiringReading {
    Wiring wiring;
    std::vector<WiringIssue> issues;  ///< in the order of the lines
    int issuesLeftOut = 0;            ///< beyond the first thousand
};

/// The output of ibnetdiscover, or a net file of ibsim. Adapters of one host become one node; their ports count in the
/// order of the adapters' names over all hosts whose names differ only in numbers.
WiringReading readIbnetdiscover(std::string_view text);
/// A point-to-point sheet as CSV with comma, semicolon or tab: our own, or one with the headers that UFM Cable
/// Validation names.
WiringReading readCableSheet(std::string_view text);
/// By what the text looks like.
WiringReading readWiring(std::string_view text);

}  // namespace cw
