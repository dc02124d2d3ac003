// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small steps of writing a design.

#include "model/design/code_words.h"
#include "model/design/json_node.h"

#include <string>
#include <string_view>

namespace cw {

inline JsonNode textNode(std::string_view value)
{
    return JsonNode::ofText(std::string(value));
}

inline JsonNode positionNode(double x, double y)
{
    JsonNode node = JsonNode::object();
    node.add("x", JsonNode::ofNumber(x));
    node.add("y", JsonNode::ofNumber(y));
    return node;
}

inline void addText(JsonNode& node, const char* key, const std::string& value)
{
    if (!value.empty())
        node.add(key, textNode(value));
}

template <class List, class MakeNode>
void addList(JsonNode& root, const char* key, const List& list, MakeNode makeNode)
{
    JsonNode& nodes = root.add(key, JsonNode::list());
    for (const auto& element : list)
        nodes.append(makeNode(element));
}

// What few elements have is written only where it differs from what a file without the key means.

inline void addUnless(int usual, JsonNode& node, const char* key, int value)
{
    if (value != usual)
        node.add(key, JsonNode::ofInteger(value));
}

inline void addUnless(double usual, JsonNode& node, const char* key, double value)
{
    if (value < usual || value > usual)
        node.add(key, JsonNode::ofNumber(value));
}

inline void addUnless(bool usual, JsonNode& node, const char* key, bool value)
{
    if (value != usual)
        node.add(key, JsonNode::ofBoolean(value));
}

template <class Kind>
void addWordUnless(Kind usual, JsonNode& node, const char* key, Kind value)
{
    if (value != usual)
        node.add(key, textNode(codeWord(value)));
}

}  // namespace cw
