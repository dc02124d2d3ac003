#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Fails when an include goes against the house (see ARCHITECTURE.md), when a source file grows past its limit, or when
two files define a type of one name.

usage: house_rules.py CHECKOUT
"""
import pathlib
import re
import sys

# Lowest first. A room may include itself and every floor below; rooms on one floor do not see each other, but for
# those named in SAME_FLOOR.
FLOORS = [["units"], ["catalogue"], ["design"], ["plan"], ["wiring", "addressing", "physical", "fabric", "node", "storage",
          "training", "services", "cost"], ["reliability"], ["rules"], ["analysis"], ["exchange"]]
# The training estimate takes the fabric's result as its input.
SAME_FLOOR = {("training", "fabric")}
LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LINES_PER_FILE = 600
ANONYMOUS = re.compile(r"^namespace \{\n.*?^\}  // namespace\n", re.S | re.M)
INNER = re.compile(r"^namespace cw::(\w+) \{$", re.M)
TYPE = re.compile(r"^(?:class|struct|enum class) (\w+)(?: final)?(?: : [^;{]+)?(?:$| \{)", re.M)


def breaches_of(path: str, text: str):
    parts = path.split("/")
    house = parts[0]
    room = parts[1] if len(parts) > 2 else ""
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        mark, target = match.groups()
        top = target.split("/")[0]
        where = f"{path}:{number}: includes {target}"
        if house == "model":
            if mark == "<" and re.match(r"Q[A-Za-z]|Qt", target):
                yield f"{where}: the model knows no Qt"
            if top in ("views", "app"):
                yield f"{where}: the model knows no {top}"
            if top == "model":
                other = target.split("/")[1]
                if other not in LEVEL or room not in LEVEL:
                    yield f"{where}: a room without a floor"
                elif other != room and LEVEL[other] >= LEVEL[room] and (room, other) not in SAME_FLOOR:
                    yield f"{where}: {other} is not below {room}"
        if house == "views" and top == "app":
            yield f"{where}: views never include app"
        if mark == '"' and "/" not in target and not target.endswith(".moc"):
            yield f"{where}: project includes are written from the top"


def types_of(text: str):
    """Types at namespace level that other files can see, each with the namespace inside cw. All rooms share one
    namespace and one program: two types of one name would be one to the linker, which says nothing."""
    inner = INNER.search(text)
    for match in TYPE.finditer(ANONYMOUS.sub("", text)):
        yield f"{inner.group(1)}::{match.group(1)}" if inner else match.group(1)


def double_types(texts: dict):
    homes = {}
    for path, text in texts.items():
        for name in types_of(text):
            homes.setdefault(name, set()).add(path)
    for name, paths in sorted(homes.items()):
        if len(paths) > 1:
            yield f"{name} is defined in {' and '.join(sorted(paths))}"


def self_test():
    """The rule must be able to fail."""
    bad = [("model/units/a.h", "#include <QString>"), ("model/plan/a.h", '#include "views/session.h"'),
           ("model/units/a.h", '#include "model/plan/plan.h"'), ("views/x/a.h", '#include "app/main.h"'),
           ("model/cost/a.h", '#include "model/storage/s.h"')]
    for path, text in bad:
        if not list(breaches_of(path, text)):
            sys.exit(f"self-test: {path} with {text} should be a breach")
    if list(breaches_of("model/plan/a.h", '#include "model/units/quantity.h"\n#include <vector>')):
        sys.exit("self-test: a downward include is no breach")
    if list(double_types({"a.h": "struct Rate {\n};\n", "b.cpp": "class Rate : public Base {\n};\n"})) != [
            "Rate is defined in a.h and b.cpp"]:
        sys.exit("self-test: one name in two files should be a breach")
    hidden = "namespace {\n\nstruct Rate {\n};\n\n}  // namespace\n"
    if list(double_types({"a.h": "struct Rate {\n};\n", "b.cpp": hidden, "c.h": "struct Rate;\n",
                          "d.h": "namespace cw::rules {\nstruct Rate {\n};\n"})):
        sys.exit("self-test: hidden, declared and otherwise named types are no breach")


def main():
    self_test()
    root = pathlib.Path(sys.argv[1])
    found = []
    texts = {}
    for house in ("model", "views", "app"):
        for path in sorted((root / house).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            text = path.read_text(encoding="utf-8")
            name = path.relative_to(root).as_posix()
            found += breaches_of(name, text)
            texts[name] = text
            lines = text.count("\n")
            if lines > LINES_PER_FILE:
                found.append(f"{name}: {lines} lines, at most {LINES_PER_FILE}")
    found += double_types(texts)
    print("\n".join(found) if found else "the house is in order")
    sys.exit(1 if found else 0)


main()
