// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/code_words.h"
#include "views/panels/property_form.h"

#include <string>
#include <utility>

namespace cw {

/// A property that lies in a part of an element, which `find` reaches: the block, its storage, a network, the site.
/// `find` takes (Design&, id) and returns a pointer, nullptr where the element has no such part.
template <class Find>
class PropertyMaker {
public:
    explicit PropertyMaker(Find find)
        : find_(find)
    {
    }

    template <class T, class Owner>
    Property<T> member(T Owner::*field) const
    {
        return make<T>([field](const Owner& owner) { return owner.*field; },
                       [field](Owner& owner, const T& value) { owner.*field = value; });
    }

    /// An enumeration as the code word of the files, which the choices of a combo box carry.
    template <class Kind, class Owner>
    Property<std::string> word(Kind Owner::*field) const
    {
        return make<std::string>([field](const Owner& owner) { return std::string(codeWord(owner.*field)); },
                                 [field](Owner& owner, const std::string& value) {
                                     if (const auto kind = fromCodeWord<Kind>(value))
                                         owner.*field = *kind;
                                 });
    }

    template <class Value, class Owner>
    Property<std::optional<double>> quantity(Value Owner::*field) const
    {
        return make<std::optional<double>>(
            [field](const Owner& owner) { return std::optional<double>((owner.*field).base()); },
            [field](Owner& owner, const std::optional<double>& value) {
                if (value)
                    owner.*field = Value::fromBase(*value);
            });
    }

    template <class Value, class Owner>
    Property<std::optional<double>> quantity(std::optional<Value> Owner::*field) const
    {
        return make<std::optional<double>>(
            [field](const Owner& owner) {
                const auto& value = owner.*field;
                return value ? std::optional<double>(value->base()) : std::nullopt;
            },
            [field](Owner& owner, const std::optional<double>& value) {
                owner.*field = value ? std::optional<Value>(Value::fromBase(*value)) : std::nullopt;
            });
    }

    /// From two functions on what `find` reaches.
    template <class T, class Get, class Set>
    Property<T> make(Get get, Set set) const
    {
        const Find find = find_;
        return {[find, get](const Design& design, const ElementId& id) {
                    // One search serves reading and writing; nothing is written through it here.
                    const auto* owner = find(const_cast<Design&>(design), id);
                    return owner ? T(get(*owner)) : T{};
                },
                [find, set](Design& design, const ElementId& id, const T& value) {
                    if (auto* owner = find(design, id))
                        set(*owner, value);
                }};
    }

private:
    Find find_;
};

inline auto blockProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) { return design.block(id); });
}

inline auto computeProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) {
        Block* block = design.block(id);
        return block ? block->compute() : nullptr;
    });
}

inline auto storageProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) {
        Block* block = design.block(id);
        return block ? block->storage() : nullptr;
    });
}

inline auto serviceProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) {
        Block* block = design.block(id);
        return block ? block->service() : nullptr;
    });
}

inline auto networkProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) { return design.network(id); });
}

inline auto workloadProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) { return design.workload(id); });
}

inline auto modelProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) {
        Workload* workload = design.workload(id);
        return workload ? &workload->model : nullptr;
    });
}

/// A part of a workload: its layout, its software, what it is asked to serve.
template <class Part>
auto workloadPartProperty(Part Workload::*part)
{
    return PropertyMaker([part](Design& design, const ElementId& id) {
        Workload* workload = design.workload(id);
        return workload ? &(workload->*part) : nullptr;
    });
}

inline auto layoutProperty()
{
    return PropertyMaker([](Design& design, const ElementId& id) {
        Workload* workload = design.workload(id);
        return workload ? &workload->layout : nullptr;
    });
}

inline auto siteProperty()
{
    return PropertyMaker([](Design& design, const ElementId&) { return &design.site; });
}

inline auto designProperty()
{
    return PropertyMaker([](Design& design, const ElementId&) { return &design; });
}

}  // namespace cw
