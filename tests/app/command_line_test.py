# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Every command of the program: what it answers, what it writes, how it ends."""
import csv
import io
import json
import re
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import openpyxl

from program import SOURCE, ProgramTest

# A lab pod as a requirement brief: DGX SuperPOD H100 reference architecture (RA-11333), four scalable units of which
# one server makes room for the fabric manager.
BRIEF = {
    "format": "clusterwright-brief", "version": 1, "name": "Lab pod",
    "compute": {"server": "nvidia-dgx-h100", "servers": 127, "servers_per_scalable_unit": 32},
    "networks": {
        "compute": {"technology": "infiniband", "topology": "rail-optimized", "switch": "nvidia-qm9700",
                    "oversubscription": 1.0, "planes": 1, "manager_ports": 4},
        "storage": {"technology": "infiniband", "topology": "leaf-spine", "switch": "nvidia-qm9700"},
        "service": {"technology": "ethernet", "topology": "leaf-spine", "switch": "nvidia-sn4600c"},
        "oob": {"technology": "ethernet", "switch": "nvidia-sn2201"}},
    "storage": [{"tier": "hot", "family": "lustre", "usable_tb": 2000, "read_gbs": 400, "write_gbs": 200}],
    "workloads": [{"kind": "llm-training", "model": "llama3-70b", "tokens": 2e12, "days": 30}],
    "site": {"rack_kw": 40, "pue": 1.25, "electricity_per_kwh": 0.09, "currency": "USD"}}

CHINESE = re.compile("[\u4e00-\u9fff]")


def pdf_pages(path):
    information = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", information, re.MULTILINE).group(1))


class Commands(ProgramTest):
    def assert_superpod(self, answer):
        """The published counts of a four-unit H100 SuperPOD (RA-11333, table of compute fabric components)."""
        self.assertTrue(answer.out.lstrip().startswith('{\n  "clusterwright"'), answer.out[:60])
        found = answer.json
        self.assertEqual(list(found)[0], "clusterwright")
        self.assertEqual(found["totals"]["servers"], 127)
        self.assertEqual(found["totals"]["gpus"], 1016)
        compute = found["networks"]["compute"]
        tiers = {tier["name"]: tier["switches"] for tier in compute["tiers"]}
        self.assertEqual(tiers, {"leaf": 32, "spine": 16})
        links = {(cable["from"], cable["to"]): cable["links"] for cable in compute["cables"]}
        self.assertEqual(links[("host", "leaf")] + links[("manager", "leaf")], 1020)
        self.assertEqual(links[("leaf", "spine")], 1024)
        return found

    def test_a_template_becomes_the_published_superpod(self):
        found = self.assert_superpod(self.do("analyze", self.new_design(), "--json"))
        for part in ("design", "totals", "networks", "node", "training", "storage", "cost", "rules"):
            self.assertIn(part, found)

    def test_the_report_names_what_the_program_chose_for_a_brief(self):
        Path(self.path("brief.json")).write_text(json.dumps(BRIEF))
        self.do("size", self.path("brief.json"), "-o", self.path("sized.cwdesign"))
        choices = json.loads(Path(self.path("sized.cwdesign")).read_text())["choices"]
        self.assertTrue(choices)
        for language, heading in (("en", "Chosen by the program"), ("zh_CN", "由程序选定")):
            self.do("report", self.path("sized.cwdesign"), "-o", self.path("sized.pdf"), "--lang", language)
            words = subprocess.run(["pdftotext", "-layout", self.path("sized.pdf"), "-"], capture_output=True,
                                   check=True, text=True).stdout
            self.assertIn(heading, words)

    def test_a_brief_becomes_the_published_superpod(self):
        Path(self.path("brief.json")).write_text(json.dumps(BRIEF))
        self.do("size", self.path("brief.json"), "-o", self.path("sized.cwdesign"))
        found = self.assert_superpod(self.do("analyze", self.path("sized.cwdesign"), "--json"))
        self.assertEqual(found["design"], "Lab pod")
        self.assertEqual(found["cost"]["currency"], "USD")
        hot = {tier["tier"]: tier for tier in found["storage"]}["hot"]
        self.assertGreaterEqual(hot["usable_tb"], 2000)
        self.assertGreaterEqual(hot["read_gbs"], 400)
        self.assertGreaterEqual(hot["write_gbs"], 200)

    def test_every_template_makes_a_design_that_can_be_analysed(self):
        templates = self.do("templates", "--json").json
        self.assertEqual(list(templates)[0], "clusterwright")
        names = [template["name"] for template in templates["templates"]]
        self.assertGreaterEqual(len(names), 5)
        listing = self.do("templates").out
        for name in names:
            with self.subTest(template=name):
                self.assertIn(name, listing)
                design = self.new_design(name, (), name + ".cwdesign")
                self.assertGreater(self.do("analyze", design, "--json").json["totals"]["gpus"], 0)

    def test_the_limits_of_a_parameter_are_those_that_are_listed(self):
        templates = self.do("templates", "--json").json["templates"]
        for template in templates:
            for parameter in template["parameters"]:
                name = parameter["name"]
                with self.subTest(template=template["name"], parameter=name):
                    for value in (parameter["minimum"], parameter["maximum"]):
                        self.new_design(template["name"], (f"{name}={value}",))
                    for value in (parameter["minimum"] - 1, parameter["maximum"] + 1):
                        answer = self.run_program("new", template["name"], "--set", f"{name}={value}", "-o",
                                                  self.path("never.cwdesign"))
                        self.assertEqual(answer.status, 2)
                        self.assertFalse(Path(self.path("never.cwdesign")).exists())

    def test_the_same_command_writes_the_same_design(self):
        first = Path(self.new_design(name="a.cwdesign")).read_bytes()
        self.assertEqual(first, Path(self.new_design(name="b.cwdesign")).read_bytes())
        self.assertEqual(list(json.loads(first))[:2], ["format", "version"])

    def test_check_ends_with_one_only_when_a_rule_is_broken(self):
        design = json.loads(Path(self.new_design()).read_text())
        sound = self.run_program("check", self.path("d.cwdesign"), "--json")
        errors = [rule for rule in sound.json["rules"] if rule["severity"] == "error"]
        self.assertEqual(sound.status, 1 if errors else 0)
        # A rack with less power than one server takes breaks a rule, whatever else is right.
        design["site"]["rack_kw"] = 1
        self.assertIn("rack_kw", json.loads(Path(self.path("d.cwdesign")).read_text())["site"])
        Path(self.path("weak.cwdesign")).write_text(json.dumps(design))
        broken = self.run_program("check", self.path("weak.cwdesign"), "--json")
        self.assertEqual(broken.status, 1)
        found = [rule for rule in broken.json["rules"] if rule["severity"] == "error"]
        self.assertGreater(len(found), len(errors))
        for rule in found:
            self.assertTrue(rule["id"] and rule["message"], rule)
        self.assertEqual(self.run_program("check", self.path("weak.cwdesign")).status, 1)
        # A broken rule is no reason for the other commands to refuse.
        self.do("analyze", self.path("weak.cwdesign"))

    def test_the_bill_is_the_same_in_all_three_files(self):
        design = self.new_design()
        for ending in ("xlsx", "csv", "json"):
            self.do("bom", design, "-o", self.path("bom." + ending))
        bill = json.loads(Path(self.path("bom.json")).read_text())
        self.assertEqual(list(bill)[0], "clusterwright")
        lines = bill["lines"]
        servers = [line for line in lines if line["part"] == "nvidia-dgx-h100"]
        self.assertEqual([line["quantity"] for line in servers], [127])
        text = Path(self.path("bom.csv")).read_bytes().decode("utf-8-sig")
        rows = [row for row in csv.reader(io.StringIO(text)) if row]
        self.assertTrue(any("127" in row for row in rows))
        self.assertGreaterEqual(len(rows), len(lines) + 1)
        book = openpyxl.load_workbook(self.path("bom.xlsx"))
        self.assertEqual(book.sheetnames, ["Summary", "BOM", "Cables", "Racks", "Assumptions"])
        cells = [cell.value for row in book["BOM"].iter_rows() for cell in row]
        self.assertIn(127, cells)

    def test_the_point_to_point_sheet_is_the_same_in_both_files(self):
        design = self.new_design()
        for ending in ("xlsx", "csv"):
            self.do("export", design, "--format", "cables", "-o", self.path("p2p." + ending))
        text = Path(self.path("p2p.csv")).read_text(encoding="utf-8")
        rows = [row for row in csv.reader(io.StringIO(text)) if row]
        book = openpyxl.load_workbook(self.path("p2p.xlsx"))
        sheet = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
        self.assertEqual(len(sheet), len(rows))
        self.assertEqual(sheet[0], rows[0])
        for cells, texts in zip(sheet[1:], rows[1:]):
            for cell, text in zip(cells, texts):
                # Numbers are numbers, not text that looks like them.
                self.assertEqual(cell, float(text) if isinstance(cell, (int, float)) else text or None)
        speed = rows[0].index("Speed Gb/s")
        self.assertTrue(all(isinstance(cells[speed], (int, float)) for cells in sheet[1:]))

    def test_the_price_scenario_orders_the_cost(self):
        design = self.new_design()
        capex = [self.do("analyze", design, "--json", "--prices", scenario).json["cost"]["capex"]
                 for scenario in ("low", "typical", "high")]
        self.assertLess(capex[0], capex[1])
        self.assertLess(capex[1], capex[2])

    def test_the_report_is_a_document_of_pages(self):
        design = self.new_design("lab-4", ())
        self.do("report", design, "-o", self.path("report.pdf"))
        self.assertGreaterEqual(pdf_pages(self.path("report.pdf")), 5)

    def test_every_drawing_is_written_in_every_format(self):
        design = self.new_design()
        for view in ("topology", "racks", "floor"):
            for ending in ("svg", "pdf", "png"):
                with self.subTest(view=view, ending=ending):
                    out = self.path(f"{view}.{ending}")
                    self.do("draw", design, "--view", view, "-o", out)
                    if ending == "svg":
                        self.assertTrue(ElementTree.parse(out).getroot().tag.endswith("svg"))
                    elif ending == "pdf":
                        self.assertGreaterEqual(pdf_pages(out), 1)
                    else:
                        self.assertEqual(Path(out).read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    def test_published_runs_are_predicted_beside_the_measured(self):
        cases = next(iter(sorted((SOURCE / "resources/measurements").glob("training*.json"))))
        answer = self.do("predict", cases, "--json").json
        self.assertEqual(list(answer)[0], "clusterwright")
        given = json.loads(cases.read_text())["cases"]
        self.assertEqual([case["id"] for case in answer["cases"]], [case["id"] for case in given])
        compared = [case for case in answer["cases"] if "error_pct" in case]
        self.assertEqual(answer["summary"]["compared"], len(compared))
        self.assertGreater(len(compared), 10)
        for case in answer["cases"]:
            self.assertTrue(case.get("predicted") or case.get("refused"), case["id"])
        self.assertIn(given[0]["id"], self.do("predict", cases).out)

    def test_a_run_is_planned_on_gpus_and_on_a_design(self):
        run = {"format": "clusterwright-run", "version": 1, "model": "llama3-8b", "gpu": "nvidia-h100-sxm5-80",
               "gpus": 32, "nic_gbps_per_gpu": 400, "global_batch": 64, "rows": 3,
               "gpu_hour": {"amount": 2.5, "currency": "USD"}}
        path = self.path("run.json")
        Path(path).write_text(json.dumps(run))
        answer = self.do("plan-training", path, "--json").json
        speeds = [layout["tokens_per_s"] for layout in answer["best"]]
        self.assertEqual(speeds, sorted(speeds, reverse=True))
        self.assertLessEqual(len(speeds), 3)
        self.assertIn("term", answer["why"])
        for layout in answer["best"] + answer["memory_front"]:
            self.assertLessEqual(layout["memory_gib"], answer["pool"]["memory_gib"])
            sizes = layout["layout"]
            self.assertEqual(sizes["tp"] * sizes["pp"] * sizes["dp"] * sizes["cp"], layout["gpus"])
        exhaustive = self.path("exhaustive.json")
        Path(exhaustive).write_text(json.dumps({**run, "exhaustive": True}))
        self.assertEqual(self.do("plan-training", exhaustive, "--json").json["best"], answer["best"])
        text = self.do("plan-training", path, "--lang", "en").out
        self.assertIn("TP ", text)

        self.do("new", "superpod-h100", "--set", "su=1", "-o", self.path("pod.cwdesign"))
        design = self.path("on-design.json")
        Path(design).write_text(json.dumps({"format": "clusterwright-run", "version": 1, "design": "pod.cwdesign",
                                            "global_batch": 1024, "use_fewer_gpus": True}))
        planned = self.do("plan-training", design, "--json").json
        self.assertIn("gpu_hour", planned["pool"])
        self.assertGreater(planned["cheapest"]["cost_per_billion_tokens"], 0)

        # A design's job says the rest: the batch that was chosen for it, or the one that it names.
        pod = self.path("pod.cwdesign")
        content = json.loads(Path(pod).read_text())
        job = content["workloads"][0]
        job["gpus"] = 64
        Path(pod).write_text(json.dumps(content))
        chosen = self.do("analyze", pod, "--json").json["training"][0]["layout"]["global_batch"]
        for file in (pod, self.path("bare.json")):
            Path(self.path("bare.json")).write_text(
                json.dumps({"format": "clusterwright-run", "version": 1, "design": "pod.cwdesign"}))
            answer = self.do("plan-training", file, "--json").json
            self.assertEqual(answer["pool"]["gpus"], 64)
            self.assertEqual(answer["best"][0]["layout"]["global_batch"], chosen)
        job["layout"]["global_batch"] = 128
        Path(pod).write_text(json.dumps(content))
        answer = self.do("plan-training", pod, "--json").json
        self.assertEqual(answer["best"][0]["layout"]["global_batch"], 128)
        self.assertEqual(answer["best"][0]["memory_is_tight"],
                         answer["best"][0]["memory_left_gib"] < 0.03 * answer["pool"]["memory_gib"])
        # No two layouts of the answer read alike.
        lines = [line.strip() for line in self.do("plan-training", pod, "--lang", "en").out.splitlines()]
        layouts = [line for line in lines if line.startswith("TP ")][:len(answer["best"])]
        self.assertEqual(len(set(layouts)), len(answer["best"]))

    def test_a_prediction_never_reads_what_was_measured(self):
        cases = json.loads(next(iter(sorted((SOURCE / "resources/measurements").glob("training*.json")))).read_text())
        for name, factor in (("as-is.json", 1), ("doubled.json", 2)):
            for case in cases["cases"]:
                for key, value in case.get("measured", {}).items():
                    if isinstance(value, (int, float)) and not isinstance(value, bool):
                        case["measured"][key] = value * factor
            Path(self.path(name)).write_text(json.dumps(cases))
        answers = [self.do("predict", self.path(name), "--json").json for name in ("as-is.json", "doubled.json")]
        self.assertEqual([case.get("predicted") for case in answers[0]["cases"]],
                         [case.get("predicted") for case in answers[1]["cases"]])

    def test_texts_are_chinese_when_asked_for(self):
        design = self.new_design()
        for arguments in (("templates",), ("analyze", design), ("check", design)):
            with self.subTest(command=arguments[0]):
                self.assertRegex(self.run_program(*arguments, "--lang", "zh_CN").out, CHINESE)
                self.assertNotRegex(self.run_program(*arguments, "--lang", "en").out, CHINESE)
        self.do("bom", design, "-o", self.path("zh.csv"), "--lang", "zh_CN")
        header = Path(self.path("zh.csv")).read_text(encoding="utf-8-sig").splitlines()[0]
        self.assertRegex(header, CHINESE)

    def test_help_and_version_succeed_and_nonsense_does_not(self):
        self.assertIn("analyze", self.do("--help").out)
        self.assertRegex(self.do("--version").out, r"^clusterwright \d+\.\d+\.\d+\n$")
        design = self.new_design()
        for arguments in (("frobnicate", "x", "y"), ("analyze",), ("analyze", design, "--jsn"),
                          ("new", "superpod-h100"), ("draw", design, "--view", "cellar", "-o", self.path("x.svg")),
                          ("analyze", design, "--prices", "free"), ("analyze", design, "--lang", "tlh"),
                          ("bom", design, "-o", self.path("bom.doc")), ("draw", design, "-o", self.path("noending"))):
            with self.subTest(arguments=arguments):
                answer = self.run_program(*arguments)
                self.assertEqual(answer.status, 2)
                self.assertEqual(answer.out, "")
                self.assertEqual(answer.err.count("\n"), 1, answer.err)
                self.assertTrue(answer.err.startswith("clusterwright: "), answer.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
