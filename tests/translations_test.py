#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Fails when a string of the program has no Chinese, a plural no English, or a translation loses a placeholder.

usage: translations_test.py LUPDATE CHECKOUT
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d|L?n)")


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield {"context": context.findtext("name") or "", "source": message.findtext("source") or "",
                   "comment": message.findtext("comment") or "", "type": translation.get("type", ""), "forms": forms}


def key(message):
    return message["context"], message["source"], message["comment"]


def faults_of(updated, tracked, language):
    known = {key(message) for message in tracked}
    for message in updated:
        where = f"{language}: {message['context']}: {message['source']!r}"
        if key(message) not in known:
            yield f"{where}: missing; build the target update_translations"
        elif message["type"] == "unfinished" or not all(form.strip() for form in message["forms"]):
            yield f"{where}: unfinished"
        else:
            wanted = sorted(PLACEHOLDER.findall(message["source"]))
            # A singular may say "one" in words; every other form keeps all placeholders.
            if sorted(PLACEHOLDER.findall(message["forms"][-1])) != wanted:
                yield f"{where}: placeholders differ: {message['forms'][-1]!r}"
        if not message["context"]:
            yield f"{where}: lupdate found no context, so the string is never translated"
    present = {key(message) for message in updated}
    for stale in known - present:
        yield f"{language}: {stale}: no such string in the program; build the target update_translations"


def self_test():
    good = {"context": "c", "source": "%1 a", "comment": "", "type": "", "forms": ["%1 b"]}
    for change in ({"type": "unfinished"}, {"forms": [""]}, {"forms": ["b"]}, {"context": ""}):
        bad = {**good, **change}
        if not list(faults_of([bad], [bad], "x")):
            sys.exit(f"self-test: {change} should be a fault")
    if list(faults_of([good], [good], "x")) or not list(faults_of([good], [], "x")):
        sys.exit("self-test: a good string is no fault, a missing one is")


def main():
    self_test()
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
    sources = [str(path) for house in ("views", "app") for path in sorted((root / house).rglob("*"))
               if path.suffix in (".cpp", ".h")]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for language, options in (("zh_CN", []), ("en", ["-pluralonly"])):
            tracked = root / "translations" / f"clusterwright_{language}.ts"
            copy = pathlib.Path(folder) / tracked.name
            shutil.copy(tracked, copy)
            subprocess.run([lupdate, "-no-obsolete", "-locations", "none", "-silent", "-I", str(root), *options,
                            *sources, "-ts", str(copy)], check=True, stderr=subprocess.DEVNULL,
                           env={**os.environ, "QT_HASH_SEED": "0"})  # else it may find another context each time
            faults += faults_of(list(messages(copy)), list(messages(tracked)), language)
    print("\n".join(faults) if faults else "every string is translated")
    sys.exit(1 if faults else 0)


main()
