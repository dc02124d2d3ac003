// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/design_file.h"

#include "model/design/design_json.h"
#include "views/report/safe_file.h"

namespace cw {

Result<Design> readDesign(const QString& path)
{
    auto content = readFile(path, static_cast<qint64>(kMaxDesignBytes));
    if (!content)
        return tl::make_unexpected(content.error());
    auto design = designFromJson(content->toStdString());
    if (!design) {
        Error error = design.error();
        error.file = path.toStdString();
        return tl::make_unexpected(std::move(error));
    }
    return design;
}

Result<void> writeDesign(const QString& path, const Design& design)
{
    return writeWhole(path, QByteArray::fromStdString(toJson(design)));
}

}  // namespace cw
