# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Every format in the hands of a program or a schema that did not come from us."""
import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

import jsonschema
import yaml

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "app"))
from program import ProgramTest  # noqa: E402

COUNT_GRAPH = ('BEG_G { int n = 0, e = 0 } N { n++ } E { e++; printf("%s:%s -- %s:%s\\n", tail.name, $.tailport, '
               'head.name, $.headport) } END_G { printf("%d %d\\n", n, e) }')


def tool(*command, **more):
    return subprocess.run(["timeout", "-k", "5", "120", *map(str, command)], capture_output=True, check=False,
                          stdin=subprocess.DEVNULL, **more)


class Formats(ProgramTest):
    def export(self, design, form, name, *options):
        self.do("export", design, "--format", form, *options, "-o", self.path(name))
        return pathlib.Path(self.path(name))

    def sheet(self, design, *options):
        path = self.export(design, "cables", "cables.csv", *options)
        with open(path, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def compute(self, design):
        return self.do("analyze", design, "--json").json["networks"]["compute"]

    def test_graphviz_counts_our_nodes_and_edges(self):
        design = self.new_design("superpod-h100", ("su=2",))
        path = self.export(design, "dot", "fabric.dot", "--network", "compute")
        finished = tool("gvpr", COUNT_GRAPH, path)
        self.assertEqual(finished.returncode, 0, finished.stderr)
        lines = finished.stdout.decode().splitlines()
        network = self.compute(design)
        switches = sum(tier["switches"] for tier in network["tiers"])
        links = sum(bundle["links"] for bundle in network["cables"])
        self.assertEqual(lines[-1], f"{63 + 4 + switches} {links}")
        self.assertEqual(len(set(lines[:-1])), links)
        rows = self.sheet(design, "--network", "compute")
        named = {frozenset((f'{r["A-Node Name"]}:{r["A-Port Name"] or "p" + r["A-Port"]}',
                            f'{r["Z-Node Name"]}:{r["Z-Port Name"] or "p" + r["Z-Port"]}')) for r in rows}
        self.assertEqual({frozenset(line.split(" -- ")) for line in lines[:-1]}, named)

    def test_containerlab_files_follow_the_schema(self):
        design = self.new_design("roce-pod", ())
        path = self.export(design, "containerlab", "lab.clab.yml")
        lint = tool("yamllint", "-s", "-d", "{extends: default, rules: {line-length: disable}}", path)
        self.assertEqual((lint.returncode, lint.stdout.decode()), (0, ""))
        lab = yaml.safe_load(path.read_text())
        jsonschema.validate(lab, json.loads((HERE / "containerlab.schema.json").read_text()))
        ends = [end for link in lab["topology"]["links"] for end in link["endpoints"]]
        self.assertEqual(len(ends), len(set(ends)), "an interface has two links")
        self.assertLessEqual({end.split(":")[0] for end in ends}, set(lab["topology"]["nodes"]))
        self.assertEqual(len(lab["topology"]["links"]), len(self.sheet(design)))
        del lab["topology"]["links"][0]["endpoints"][1]
        with self.assertRaises(jsonschema.ValidationError):
            jsonschema.validate(lab, json.loads((HERE / "containerlab.schema.json").read_text()))

    def test_netbox_can_import_them_in_order(self):
        design = self.new_design("superpod-h100", ("su=1",))
        folder = self.export(design, "netbox", "netbox")
        tables = {}
        for path in folder.glob("*.csv"):
            with open(path, encoding="utf-8", newline="") as file:
                tables[path.name[2:-4]] = list(csv.DictReader(file))
        self.assertEqual(set(tables["cables"][0]), set(
            "side_a_device,side_a_type,side_a_name,side_b_device,side_b_type,side_b_name,type,status,label,color,length,"
            "length_unit".split(",")))
        self.assertEqual(set(tables["devices"][0]), set(
            "role,manufacturer,device_type,status,site,rack,position,face,name".split(",")))
        schema = json.loads((HERE / "device_type.schema.json").read_text())
        types = set()
        for path in folder.glob("*.yaml"):
            description = yaml.safe_load(path.read_text())
            jsonschema.validate(description, schema)
            types.add((description["manufacturer"], description["model"]))
            lint = tool("yamllint", "-s", "-d", "{extends: default, rules: {line-length: disable}}", path)
            self.assertEqual((lint.returncode, lint.stdout.decode()), (0, ""))
        # Every reference leads to a row of an earlier file.
        devices = {row["name"] for row in tables["devices"]}
        self.assertEqual(len(devices), len(tables["devices"]))
        for row in tables["devices"]:
            self.assertIn((row["manufacturer"], row["device_type"]), types)
            self.assertIn(row["role"], {r["name"] for r in tables["device-roles"]})
            self.assertIn(row["rack"], {r["name"] for r in tables["racks"]} | {""})
            self.assertEqual(bool(row["position"]), bool(row["face"]))
        interfaces = {(row["device"], row["name"]) for row in tables["interfaces"]}
        self.assertEqual(len(interfaces), len(tables["interfaces"]), "an interface is there twice")
        for row in tables["interfaces"]:
            self.assertIn(row["device"], devices)
            self.assertRegex(row["type"], r"^[a-z0-9.-]+$")
            self.assertNotEqual(row["type"], "other")
        ends = [(row[f"side_{side}_device"], row[f"side_{side}_name"]) for row in tables["cables"] for side in "ab"]
        self.assertEqual(len(ends), len(set(ends)))
        self.assertEqual(set(ends), interfaces)
        self.assertEqual(len(tables["cables"]), len(self.sheet(design)))

    def test_ibdm_reads_the_topology(self):
        design = self.new_design("superpod-h100", ("su=1",))
        folder = self.export(design, "topo", "topo", "--simulator")
        text = (folder / "fabric.topo").read_text()
        network = self.compute(design)
        systems = sum(tier["switches"] for tier in network["tiers"]) + 31 * 8 + 4
        environment = {**os.environ, "IBDM_IBNL_PATH": str(folder)}
        (self.folder / "empty.lst").write_text("")

        def answer(topology):
            (folder / "fabric.topo").write_text(topology)
            # The matcher behind the parser crashes on Debian 12; what the parser says is printed before.
            finished = tool("ibtopodiff", "-t", folder / "fabric.topo", "-d", self.folder / "empty.lst", "-s",
                            "dgx-h100-001-mlx5_0/U1", "-p", "1", "-g", "0x0200430000000011", env=environment, cwd=self.folder)
            return (finished.stdout + finished.stderr).decode(errors="replace")

        good = answer(text)
        self.assertIn(f"-I- Defined {systems}/{systems} systems/nodes", good)
        self.assertNotIn("-E-", good.split("-I- Defined")[0])
        lines = text.splitlines()
        twice = next(i for i, line in enumerate(lines) if line.startswith("   P33 "))
        lines[twice] = lines[twice].replace("P33", "P32", 1)
        self.assertIn("already connected", answer("\n".join(lines) + "\n"))

    def test_ufm_files_name_what_is_cabled(self):
        design = self.new_design("superpod-h100", ("su=1",))
        folder = self.export(design, "ufm", "ufm")
        links = sum(bundle["links"] for bundle in self.compute(design)["cables"])
        topology = (folder / "fabric.topo").read_text()
        self.assertEqual(len(re.findall(r"^   P\d+ -4x-100G-> \S+ \S+ \S+$", topology, re.M)), links)
        self.assertRegex(topology, r"(?m)^MQM9700 compute-leaf-01$")
        # The grammar of ibdm-topo-file(1), and of the example in the manual of UFM Cable Validation 1.5: a system has
        # one type wherever it is named, and a port one cable.
        types, ports, near = {}, set(), None
        for line in filter(str.strip, topology.splitlines()):
            words = line.split()
            if not line.startswith(" "):
                near = (words[0], words[1])
                ends = [near]
            else:
                self.assertEqual((len(words), words[1]), (5, "-4x-100G->"))
                ends = [near, (words[2], words[3])]
                for port in ((near[1], words[0]), (words[3], words[4])):
                    self.assertNotIn(port, ports)
                    ports.add(port)
            for kind, name in ends:
                self.assertEqual(types.setdefault(name, kind), kind)
        self.assertEqual(types["dgx-h100-001"], "HCA_mlx5_8")
        self.assertIn(("dgx-h100-001", "mlx5_7/P1"), ports)
        with open(folder / "p2p.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), links)
        self.assertLessEqual({"A-Node Name", "A-Type", "A-Port", "Z-Node Name", "Z-Type", "Z-Port"}, set(rows[0]))
        self.assertEqual({row["A-Type"] for row in rows}, {"Host", "Switch"})
        answer = self.run_program("compare", design, folder / "p2p.csv")
        self.assertEqual((answer.status, answer.err), (0, ""), answer.out[:400])

    def test_drawings_are_whole_xml(self):
        design = self.new_design("superpod-h100", ("su=1",))
        path = self.export(design, "drawio", "fabric.drawio")
        self.assertEqual(tool("xmllint", "--noout", path).returncode, 0)
        cells = ElementTree.parse(path).getroot().findall(".//mxCell")
        ids = [cell.get("id") for cell in cells]
        self.assertEqual(len(ids), len(set(ids)))
        pairs = 0
        for cell in cells:
            for reference in ("parent", "source", "target"):
                if cell.get(reference):
                    self.assertIn(cell.get(reference), ids)
            pairs += cell.get("edge") == "1"
        rows = self.sheet(design, "--network", "compute")
        self.assertEqual(pairs, len({(row["A-Node Name"], row["Z-Node Name"]) for row in rows}))

    def test_simulators_get_counts_that_agree_with_themselves(self):
        design = self.new_design("superpod-h100", ("su=2",))
        lines = self.export(design, "simai", "fabric.topo").read_text().splitlines()
        nodes, per_server, scale_up, switches, links = map(int, lines[0].split()[:5])
        self.assertEqual((per_server, scale_up), (8, 63))
        self.assertEqual(nodes, 63 * 8 + scale_up + switches)
        self.assertEqual(list(map(int, lines[1].split())), list(range(63 * 8, nodes)))
        self.assertEqual(len(lines) - 2, links)
        network = self.compute(design)
        cabled = sum(bundle["links"] for bundle in network["cables"] if bundle["from"] != "manager")
        self.assertEqual(links, cabled + 63 * 8)
        degree = [0] * nodes
        for line in lines[2:]:
            self.assertRegex(line, r"^\d+ \d+ \d+(\.\d+)?Gbps \d\.\d+ms 0$")
            for end in line.split()[:2]:
                degree[int(end)] += 1
        self.assertEqual(set(degree[:63 * 8]), {2})  # its NVSwitch and its rail
        described = yaml.safe_load(self.export(design, "astra-sim", "network.yml").read_text())
        self.assertEqual(len({len(values) for values in described.values()}), 1)
        total = 1
        for count in described["npus_count"]:
            total *= count
        self.assertEqual(total, 63 * 8)
        self.assertEqual(described["bandwidth"][-1], 50.0)

    def test_the_cable_sheet_comes_back_as_it_was(self):
        for template, settings in (("superpod-h100", ("su=1",)), ("roce-pod", ()), ("lab-4", ())):
            with self.subTest(template=template):
                design = self.new_design(template, settings)
                path = self.export(design, "cables", "cables.csv")
                answer = self.run_program("compare", design, path, "--network", "all", "--json")
                self.assertEqual(answer.status, 0, answer.out[:600])
                self.assertEqual((answer.json["issues"], answer.json["differences"]), ([], []))
                self.assertEqual(answer.json["built"]["cables"], len(self.sheet(design)))

    def test_differences_are_told_apart(self):
        design = self.new_design("superpod-h100", ("su=1",))
        rows = self.sheet(design, "--network", "compute")
        header = list(rows[0])

        def kinds(change):
            changed = [dict(row) for row in rows]
            change(changed)
            with open(self.path("built.csv"), "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, header)
                writer.writeheader()
                writer.writerows(changed)
            answer = self.run_program("compare", design, self.path("built.csv"), "--json")
            self.assertEqual(answer.status, 1)
            return [found["kind"] for found in answer.json["differences"]]

        def swap(changed):
            for key in [key for key in header if key.startswith("Z-")]:
                changed[3][key], changed[20][key] = changed[20][key], changed[3][key]

        def move(changed):
            changed[5]["Z-Port"], changed[5]["Z-Port Name"] = "64", ""
            del changed[-1]

        self.assertEqual(kinds(lambda changed: changed.pop(7)), ["missing-cable"])
        self.assertEqual(kinds(swap), ["swapped-ends"])
        self.assertEqual(kinds(lambda changed: changed[9].update({"Speed Gb/s": "200"})), ["wrong-speed"])
        self.assertEqual(kinds(lambda changed: changed.append({**changed[0], "A-Node Name": "stranger"})), ["extra-node"])

    def test_requests_that_cannot_be_met(self):
        design = self.new_design("roce-pod", ())
        refused = self.run_program("export", design, "--format", "ibnetdiscover", "-o", self.path("x"))
        self.assertEqual(refused.status, 2)
        self.assertEqual(refused.err.count("\n"), 1)
        self.assertFalse(os.path.exists(self.path("x")))
        self.assertEqual(self.run_program("export", design, "--format", "nonsense", "-o", self.path("x")).status, 2)

    def test_files_as_built_that_cannot_be_used(self):
        design = self.new_design("lab-4", ())
        for name, content in (("empty.csv", b""), ("noise.bin", bytes(range(256)) * 64), ("other.json", b'{"a": 1}')):
            with self.subTest(name=name):
                pathlib.Path(self.path(name)).write_bytes(content)
                self.refused_as_built(design, self.path(name))
        self.refused_as_built(design, self.path("nowhere.net"))
        self.refused_as_built(design, self.folder)
        self.refused_as_built(design, "/dev/zero")

    def refused_as_built(self, design, path):
        for language in ("en", "zh_CN"):
            answer = self.run_program("compare", design, path, "--lang", language)
            self.assertEqual((answer.status, answer.out), (2, ""), path)
            self.assertEqual(answer.err.count("\n"), 1, answer.err)
            self.assertIn(str(path), answer.err)

    def test_targets_that_cannot_be_written(self):
        design = self.new_design("superpod-h100", ("su=1",))
        for form in ("cables", "netbox"):
            with self.subTest(format=form):
                target = self.path("no-such-folder/x/out" if form == "cables" else "a-file")
                if form == "netbox":
                    pathlib.Path(target).write_text("what was there before")
                answer = self.run_program("export", design, "--format", form, "-o", target)
                self.assertEqual((answer.status, answer.out), (2, ""))
                self.assertEqual(answer.err.count("\n"), 1, answer.err)
                if form == "netbox":
                    self.assertEqual(pathlib.Path(target).read_text(), "what was there before")


if __name__ == "__main__":
    unittest.main(verbosity=2)
