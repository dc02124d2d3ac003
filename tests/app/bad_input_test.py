# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Input that cannot be used and targets that cannot be written: one sentence in either language, status 2, and what was
there before stays whole."""
import json
import os
import re
import resource
import signal
import stat
import unittest
from pathlib import Path

from program import ProgramTest

CHINESE = re.compile("[\u4e00-\u9fff]")
# Sentences end with what to do; these are the words that do so.
REMEDY = re.compile(r"\b(check|choose|write|give|add|remove|correct|install|restore|did you mean|allowed is|"
                    r"leave it out|Nearest that is|change that part|the parameters are)\b")


def small_files_only():
    """The process may write no file past a kilobyte, as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))


class BadInput(ProgramTest):
    def setUp(self):
        super().setUp()
        self.design = json.loads(Path(self.new_design("lab-4", ())).read_text())

    def refused(self, *arguments, names=(), plain_user=False, limit=None):
        """Runs in both languages; every name must be in both sentences."""
        lines = {}
        for language in ("en", "zh_CN"):
            answer = self.run_program(*arguments, "--lang", language, plain_user=plain_user, limit=limit)
            self.assertEqual(answer.status, 2, f"{arguments}: {answer.out[:200]}{answer.err}")
            self.assertEqual(answer.out, "")
            self.assertTrue(answer.err.endswith("\n") and answer.err.count("\n") == 1, repr(answer.err[:600]))
            self.assertTrue(answer.err.startswith("clusterwright: "), answer.err)
            self.assertLess(len(answer.err), 600)
            for name in names:
                self.assertIn(name, answer.err)
            lines[language] = answer.err
        self.assertRegex(lines["en"], REMEDY)
        self.assertNotRegex(lines["en"].replace(str(self.folder), ""), CHINESE)
        self.assertRegex(lines["zh_CN"].replace(str(self.folder), ""), CHINESE)
        return lines["en"]

    def given(self, content, name="bad.cwdesign"):
        path = Path(self.path(name))
        if isinstance(content, (dict, list)):
            content = json.dumps(content)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def refused_design(self, content, *names):
        path = self.given(content)
        return self.refused("analyze", path, "--json", names=(path, *names))

    # The file itself

    def test_a_missing_file(self):
        self.refused("analyze", self.path("nowhere.cwdesign"), names=(self.path("nowhere.cwdesign"),))

    def test_a_folder_where_a_file_is_needed(self):
        self.refused("analyze", self.folder, names=(str(self.folder),))

    def test_an_unreadable_file(self):
        path = self.given(self.design)
        os.chmod(path, 0)
        self.refused("analyze", path, names=(path,), plain_user=True)

    def test_an_empty_file(self):
        self.refused_design("")

    def test_a_truncated_file(self):
        text = json.dumps(self.design, indent=2)
        for share in (0.01, 0.3, 0.9, 0.999):
            with self.subTest(share=share):
                sentence = self.refused_design(text[:int(len(text) * share)])
                self.assertRegex(sentence, r"line \d+")

    def test_a_file_of_a_gigabyte(self):
        path = self.path("huge.cwdesign")
        with open(path, "wb") as huge:
            huge.truncate(1 << 30)
        self.refused("analyze", path, names=(path,), limit=lambda: resource.setrlimit(
            resource.RLIMIT_CPU, (10, 10)))

    def test_an_endless_device(self):
        self.refused("analyze", "/dev/zero", names=("/dev/zero",))

    def test_deep_nesting(self):
        for opening, closing in (("[", "]"), ('{"a":', "}")):
            with self.subTest(opening=opening):
                self.refused_design(opening * 1_000_000 + "1" + closing * 1_000_000)
        self.design["notes"] = json.loads("[" * 200 + "]" * 200)
        self.refused_design(self.design)

    def test_binary_garbage(self):
        self.refused_design(bytes(range(256)) * 64)
        self.refused_design(b"\x7fELF" + b"\0" * 4000)
        self.refused_design(b'{"format": "clusterwright-design", "version": 1, "name": "\xff\xfe"}')

    # What it says

    def test_another_format_and_a_newer_version(self):
        self.refused_design({"format": "clusterwright-brief", "version": 1}, "clusterwright-brief")
        self.refused_design({**self.design, "version": 99}, "99")
        self.refused_design([1, 2, 3])
        self.refused_design({})

    def test_a_wrong_unit_and_a_wrong_kind(self):
        self.design["networks"][0]["link_speed_gbps"] = "400 kg"
        self.refused_design(self.design, "networks[0]")
        self.design["networks"][0].pop("link_speed_gbps")
        self.design["site"]["rack_kw"] = "40 m"
        self.refused_design(self.design, "site.rack_kw")
        self.design["site"]["rack_kw"] = 40
        self.design["blocks"] = {"a": 1}
        self.refused_design(self.design, "blocks")

    def test_negative_and_impossible_numbers(self):
        for place, value in (("count", -4), ("count", 1.5), ("count", 1e300), ("count", 2 ** 31)):
            with self.subTest(place=place, value=value):
                changed = json.loads(json.dumps(self.design))
                changed["blocks"][0][place] = value
                self.refused_design(changed, "blocks[0]." + place)
        for place, value in (("rack_kw", -1), ("pue", 0.5), ("amortisation_years", -2), ("rack_kw", 1e999)):
            with self.subTest(place=place, value=value):
                changed = json.loads(json.dumps(self.design))
                changed["site"][place] = value
                self.refused_design(changed)

    def test_a_number_that_is_none(self):
        text = json.dumps(self.design)
        for word in ("NaN", "Infinity", "-Infinity", "1e400"):
            with self.subTest(word=word):
                self.refused_design(re.sub(r'"rack_kw": [\d.]+', f'"rack_kw": {word}', text))

    def test_a_duplicate_id(self):
        self.design["blocks"].append(self.design["blocks"][0])
        self.refused_design(self.design, self.design["blocks"][0]["id"])

    def test_a_key_given_twice(self):
        text = json.dumps(self.design)
        self.refused_design(text.replace('"version": 1,', '"version": 1, "name": "a", "name": "b",', 1), "name")

    def test_an_unknown_key_names_the_nearest(self):
        self.design["networks"][0]["topolgy"] = "fat-tree"
        self.refused_design(self.design, "networks[0]", "topolgy", "topology")

    def test_an_unknown_part_names_the_nearest(self):
        self.design["blocks"][0]["part"] = "nvidia-dgx-h10"
        for command in (("analyze",), ("check",), ("bom", "-o", self.path("bom.csv")),
                        ("report", "-o", self.path("report.pdf")), ("draw", "-o", self.path("draw.svg"))):
            with self.subTest(command=command[0]):
                path = self.given(self.design)
                self.refused(command[0], path, *command[1:], names=(path, "nvidia-dgx-h10", "nvidia-dgx-h100"))

    def test_a_reference_to_nothing(self):
        self.design["blocks"][0]["attachments"][0]["network"] = "net-nowhere"
        self.refused_design(self.design, "net-nowhere")

    def test_requests_that_cannot_be_met(self):
        out = self.path("never.cwdesign")
        self.refused("new", "superpod-h10", "-o", out, names=("superpod-h10", "superpod-h100"))
        self.refused("new", "superpod-h100", "--set", "units=4", "-o", out, names=("units", "su"))
        self.refused("new", "superpod-h100", "--set", "su=99", "-o", out, names=("su", "99"))
        self.refused("new", "superpod-h100", "--set", "su=-1", "-o", out, names=("-1",))
        self.refused("new", "superpod-h100", "--set", "su=four", "-o", out, names=("su=four",))
        self.refused("new", "superpod-h100", "--set", "su=4x", "-o", out, names=("su=4x",))
        self.refused("new", "superpod-h100", "--set", "su=99999999999999999999", "-o", out)
        self.assertFalse(Path(out).exists())

    def test_briefs_that_cannot_be_used(self):
        brief = {"format": "clusterwright-brief", "version": 1,
                 "compute": {"server": "nvidia-dgx-h100", "servers": 4}}
        out = self.path("never.cwdesign")
        for change, name in (({"compute": {"server": "nvidia-dgx-h10", "servers": 4}}, "nvidia-dgx-h10"),
                             ({"compute": {"server": "nvidia-dgx-h100", "servers": -4}}, "compute.servers"),
                             ({"networks": {"compute": {"topolgy": "fat-tree"}}}, "networks.compute.topolgy"),
                             ({"networks": {"compute": {"topology": "ring"}}}, "ring"),
                             ({"site": {"rack_kw": "a lot"}}, "site.rack_kw"),
                             ({"version": 7}, "7"),
                             ({"format": "clusterwright-design"}, "clusterwright-design")):
            with self.subTest(change=change):
                path = self.given({**brief, **change})
                self.refused("size", path, "-o", out, names=(path, name))
        self.assertFalse(Path(out).exists())

    def test_cases_that_cannot_be_used(self):
        for content in ("", "{", "[]", "{}", '{"cases": 3}', '{"cases": [{"id": "a", "gpus": -1}]}'):
            with self.subTest(content=content):
                path = self.given(content)
                self.refused("predict", path, names=(path,))

    def test_runs_that_cannot_be_planned(self):
        run = {"format": "clusterwright-run", "version": 1, "model": "llama3-8b", "gpu": "nvidia-h100-sxm5-80",
               "gpus": 16, "global_batch": 64}
        for change, name in (({"modle": "llama3-8b"}, "modle"), ({"model": "llama-9"}, "llama-9"),
                             ({"gpus": -1}, "gpus"), ({"gpu": "nvidia-h1000"}, "nvidia-h1000"),
                             ({"layout": {"tp": -1}}, "layout.tp"), ({"global_batch": 1e300}, "global_batch"),
                             ({"model": "gpt-1t", "gpus": 1}, "layout"), ({"format": "clusterwright-design"}, "format"),
                             ({"version": 7}, "7"), ({"layout": {"dp": 7}}, "layout.dp"),
                             ({"model": "deepseek-v3", "gpus": 1016, "global_batch": 4096}, "global_batch"),
                             ({"model": "deepseek-v3", "gpus": 1016, "global_batch": 4096}, "128")):
            with self.subTest(change=change):
                path = self.given({**run, **change}, "run.json")
                self.refused("plan-training", path, names=(path, name))
        for content in ("", "{", "[]", "{}", "[" * 10000):
            with self.subTest(content=content[:10]):
                path = self.given(content, "run.json")
                self.refused("plan-training", path, names=(path,))
        path = self.given(run)
        self.refused("plan-training", path, names=(path, "clusterwright-design"))
        path = self.given({"format": "clusterwright-run", "version": 1, "design": "no-such.cwdesign"}, "run.json")
        self.refused("plan-training", path, names=("no-such.cwdesign",))

    # The target

    def writers(self, folder=None):
        """Every command that writes, with its target."""
        design = self.given(self.design)
        brief = self.path("brief.json")
        Path(brief).write_text(json.dumps({"format": "clusterwright-brief", "version": 1, "compute": {
            "server": "nvidia-dgx-h100", "servers": 4}}))
        folder = Path(folder or self.folder)
        for words, name in ((("new", "lab-4"), "out.cwdesign"), (("size", brief), "out.cwdesign"),
                            (("bom", design), "bom.xlsx"), (("bom", design), "bom.csv"), (("bom", design), "bom.json"),
                            (("report", design), "report.pdf"), (("draw", design), "draw.svg"),
                            (("draw", design), "draw.pdf"), (("draw", design), "draw.png")):
            yield words, str(folder / name)

    def test_a_target_in_no_folder(self):
        for words, target in self.writers(self.folder / "no-such-folder"):
            with self.subTest(command=words[0], target=target):
                self.refused(*words, "-o", target, names=(target,))

    def test_a_target_that_is_a_folder(self):
        for words, target in self.writers():
            with self.subTest(command=words[0], target=target):
                Path(target).mkdir(exist_ok=True)
                self.refused(*words, "-o", target, names=(target,))
                self.assertTrue(Path(target).is_dir())

    def test_a_full_disk_leaves_the_old_file_whole(self):
        for words, target in self.writers():
            with self.subTest(command=words[0], target=target):
                old = b"what was there before"
                Path(target).write_bytes(old)
                before = sorted(os.listdir(self.folder))
                self.refused(*words, "-o", target, limit=small_files_only)
                self.assertEqual(Path(target).read_bytes(), old)
                self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_a_full_device_stays_a_device(self):
        for words, target in self.writers():
            with self.subTest(command=words[0], target=target):
                # Through a link of our own, so that a writer that replaces its target harms nothing but the link.
                os.symlink("/dev/full", target)
                self.refused(*words, "-o", target, names=(target,))
                self.assertTrue(stat.S_ISCHR(os.stat("/dev/full").st_mode))
                self.assertTrue(os.path.islink(target))
                os.unlink(target)

    def test_a_folder_of_files_is_written_whole_or_not_at_all(self):
        design = self.given(self.design)
        target = self.folder / "slurm"
        self.assertEqual(self.run_program("export", design, "--format", "slurm", "-o", target).status, 0)
        names = sorted(os.listdir(target))
        for name in names:
            (target / name).write_text("old")
        # The last file can't be put in its place.
        (target / names[-1]).unlink()
        (target / names[-1]).mkdir()
        self.refused("export", design, "--format", "slurm", "-o", target, names=(names[-1],))
        self.assertEqual(sorted(os.listdir(target)), names)
        for name in names[:-1]:
            self.assertEqual((target / name).read_text(), "old")

    def test_a_read_only_folder_leaves_the_old_file_whole(self):
        locked = self.folder / "locked"
        locked.mkdir()
        for words, target in self.writers(locked):
            with self.subTest(command=words[0], target=target):
                os.chmod(locked, 0o755)
                Path(target).write_bytes(b"what was there before")
                os.chmod(locked, 0o555)
                self.refused(*words, "-o", target, names=(target,), plain_user=True)
                self.assertEqual(Path(target).read_bytes(), b"what was there before")
        os.chmod(locked, 0o755)

    def test_bad_input_leaves_the_old_output_whole(self):
        bad = self.path("broken.cwdesign")
        Path(bad).write_text(json.dumps(self.design)[:-20])
        for words, target in self.writers():
            if words[0] not in ("bom", "report", "draw"):
                continue
            with self.subTest(command=words[0], target=target):
                Path(target).write_bytes(b"what was there before")
                self.refused(words[0], bad, "-o", target, names=(bad,))
                self.assertEqual(Path(target).read_bytes(), b"what was there before")

    def test_a_broken_catalogue_of_the_users_own(self):
        folder = self.folder / "home/.local/share/clusterwright/clusterwright/catalogue"
        folder.mkdir(parents=True)
        (folder / "mine.json").write_text('{"servers": [')
        self.refused("analyze", self.given(self.design), names=(str(folder / "mine.json"),))


if __name__ == "__main__":
    unittest.main(verbosity=2)
