# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the built program with settings of its own, for the tests of the command line."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["CW_PROGRAM"]
SOURCE = Path(os.environ["CW_SOURCE_DIR"])
# Root may write into a read-only folder; without this right it is held to the permissions as anyone else.
PLAIN_USER = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


class Answer:
    """What one run of the program printed, and its exit status."""

    def __init__(self, finished):
        self.status = finished.returncode
        self.out = finished.stdout.decode("utf-8")
        self.err = finished.stderr.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.out)


class ProgramTest(unittest.TestCase):
    """Every test has an empty folder and a home of its own."""

    def setUp(self):
        keeper = tempfile.TemporaryDirectory(prefix="cw-cli-")
        self.addCleanup(keeper.cleanup)
        self.folder = Path(keeper.name)
        (self.folder / "home").mkdir()

    def path(self, name):
        return str(self.folder / name)

    def run_program(self, *arguments, plain_user=False, limit=None):
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": self.path("home"),
            "LC_ALL": "C.UTF-8",
        }
        for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
            if name in os.environ:
                environment[name] = os.environ[name]
        finished = subprocess.run([*(PLAIN_USER if plain_user else ()), PROGRAM, *map(str, arguments)],
                                  env=environment, cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=120,
                                  check=False, preexec_fn=limit)
        return Answer(finished)

    def do(self, *arguments):
        """Runs a command that must succeed."""
        answer = self.run_program(*arguments)
        self.assertEqual(answer.status, 0, f"{arguments}: {answer.err}")
        self.assertEqual(answer.err, "", arguments)
        return answer

    def new_design(self, template="superpod-h100", settings=("su=4",), name="d.cwdesign"):
        choices = [word for setting in settings for word in ("--set", setting)]
        self.do("new", template, *choices, "-o", self.path(name))
        return self.path(name)
