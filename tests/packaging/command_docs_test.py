#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Fails when a command or option of the command line is missing where users look for it, or when one is promised
there that does not exist.

usage: command_docs_test.py CHECKOUT
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
source = (root / "app/cli/command_line.cpp").read_text(encoding="utf-8")
commands = re.findall(r'Command::\w+,\s*"([a-z-]+)"', source)
options = re.findall(r'"(?:-\w,)?(--[a-z]+)"', source)
if len(commands) < 9 or len(options) < 6:
    sys.exit(f"cannot read the commands: {commands}, {options}")

faults = []
man = (root / "packaging/clusterwright.1.in").read_text(encoding="utf-8").replace("\\-", "-")
completion = (root / "packaging/clusterwright.bash").read_text(encoding="utf-8")
readme = (root / "README.md").read_text(encoding="utf-8")
manual = [(root / f"resources/manual/{language}/08-hand-over.md").read_text(encoding="utf-8")
          for language in ("en", "zh_CN")]

promised = re.search(r'local commands="([^"]+)"', completion).group(1).split()
if sorted(promised) != sorted(commands):
    faults.append(f"the completion offers {promised}, the program has {commands}")
listed = re.findall(r"^\.B ([a-z-]+) ", man, re.MULTILINE)
if sorted(listed) != sorted(commands):
    faults.append(f"the man page lists {listed}, the program has {commands}")
for command in commands:
    for name, text in [("README.md", readme), ("English manual", manual[0]), ("Chinese manual", manual[1])]:
        if f"clusterwright {command}" not in text:
            faults.append(f"{name} has no example of 'clusterwright {command}'")
for option in sorted(set(options)):
    for name, text in [("man page", man), ("completion", completion)]:
        if not re.search(re.escape(option) + r"(?![a-z])", text):
            faults.append(f"the {name} lacks {option}")
print("\n".join(faults) if faults else "all commands and options are documented")
sys.exit(1 if faults else 0)
