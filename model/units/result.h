// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace cw {

/// What went wrong, as a code. views/text turns it into a sentence with a remedy in the user's language.
/// The comment gives the arguments in order.
enum class ErrorCode {
    FileMissing,       ///< path
    FileUnreadable,    ///< path, reason of the system
    FileTooLarge,      ///< path, size in bytes, limit in bytes
    FileUnwritable,    ///< path, reason of the system
    NotJson,           ///< reason; `where` is "line L, column C"
    TooDeep,           ///< limit of nesting
    WrongFormat,       ///< expected format name, found
    NewerVersion,      ///< version found, newest version understood
    MissingKey,        ///< key
    UnknownKey,        ///< key, nearest known key or ""
    WrongType,         ///< expected kind ("number", "text", "list", "object", "true or false")
    WrongUnit,         ///< text found, example of what is understood
    UnknownChoice,     ///< text found, choices separated by ", "
    OutOfRange,        ///< value found, allowed range as text
    DuplicateId,       ///< id
    UnknownReference,  ///< id that names nothing in this design
    UnknownPart,       ///< part id, nearest known id or ""
    WrongPartKind,     ///< part id, expected kind
    MissingSource,     ///< id of the fact that has no source
    UnknownTemplate,   ///< name, names separated by ", "
    UnknownParameter,  ///< name, names separated by ", "
    Cancelled,         ///< nothing
    Unsupported,       ///< a code word of what cannot be expressed
};

struct Error {
    ErrorCode code{};
    std::string where;  ///< JSON path ("networks.compute.topology"), "line 3, column 7" or ""
    std::vector<std::string> args;
    std::string file;  ///< the file it was read from, or ""
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string where = {}, std::vector<std::string> args = {})
{
    return tl::make_unexpected(Error{code, std::move(where), std::move(args), {}});
}

}  // namespace cw
