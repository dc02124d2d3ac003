// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include "app/facts.h"
#include "views/session.h"

#include <algorithm>

namespace cw::test {

inline Design designOf(const std::string& name, const std::map<std::string, int>& settings)
{
    const auto templates = loadTemplates();
    const auto found =
        std::find_if(templates->begin(), templates->end(), [&](const Template& what) { return what.id == name; });
    return *instantiate(*found, settings);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Session::Change renamed(const std::string& name)
{
    return [name](const Design& design) {
        Design next = design;
        next.name = name;
        return next;
    };
}

inline Session::Change withCount(int count)
{
    return [count](const Design& design) {
        Design next = design;
        next.blocks.front().count = count;
        return next;
    };
}

inline Session::Change movedTo(double x)
{
    return [x](const Design& design) {
        Design next = design;
        next.blocks.front().position.x = x;
        return next;
    };
}

}  // namespace cw::test
