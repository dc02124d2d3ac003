// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pieces of the sheets that explain a figure. Internal to this room.

#include <QStringList>

namespace cw {

inline QString cell(const QString& text)
{
    return QStringLiteral("<td style='padding:1px 8px 1px 0'>%1</td>").arg(text.toHtmlEscaped());
}

inline QString row(const QStringList& cells)
{
    QString html;
    for (const QString& text : cells)
        html += cell(text);
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

inline QString heading(const QString& text)
{
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

inline QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace cw
