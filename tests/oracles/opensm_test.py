# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""InfiniBand fabrics of ours under the real subnet manager: ibsim loads the file, OpenSM routes it as a fat tree,
ibdmchk looks for dead ends and credit loops, and what OpenSM's tables carry is what we predict."""
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "app"))
from program import ProgramTest  # noqa: E402
from simulated_fabric import PORT, RECORD, FabricFile, SimulatedFabric  # noqa: E402

# 16 leaves of 32 endpoints under 8 spines of 64 ports, every port in use.
FULL_CLOS = {"format": "clusterwright-brief", "version": 1, "name": "Full Clos",
             "compute": {"server": "nvidia-dgx-h100", "servers": 64, "servers_per_scalable_unit": 32},
             "networks": {"compute": {"technology": "infiniband", "topology": "rail-optimized",
                                      "switch": "nvidia-qm9700", "manager_ports": 0}}}

# 1,024 endpoints are more than 40-port switches hold in two tiers. Pods of whole units, of which one is not full.
THREE_TIERS = {"format": "clusterwright-brief", "version": 1, "name": "Three tiers",
               "compute": {"server": "nvidia-dgx-h100", "servers": 128, "servers_per_scalable_unit": 20},
               "networks": {"compute": {"technology": "infiniband", "topology": "rail-optimized",
                                        "switch": "nvidia-qm8700", "manager_ports": 0,
                                        "rail_groups": False}}}


class OpenSm(ProgramTest):
    def export(self, design, *options):
        self.do("export", design, "--format", "ibnetdiscover", "--network", "compute", *options, "-o",
                self.path("fabric.net"))
        return pathlib.Path(self.path("fabric.net")).read_text()

    def simulated(self, text):
        folder = self.folder / f"sim{len(list(self.folder.glob('sim*')))}"
        folder.mkdir()
        return SimulatedFabric(folder, text)

    def sized(self, brief):
        pathlib.Path(self.path("brief.json")).write_text(json.dumps(brief))
        self.do("size", self.path("brief.json"), "-o", self.path("sized.cwdesign"))
        return self.path("sized.cwdesign")

    def roots(self, fabric):
        for role in ("core", "spine"):
            found = [record for record in fabric.switches if role in fabric.name[record]]
            if found:
                return found
        return []

    def links_of(self, design):
        network = self.do("analyze", design, "--json").json["networks"]["compute"]
        return sum(bundle["links"] for bundle in network["cables"])

    def routed(self, text, hosts=None):
        simulated = self.simulated(text)
        routes = simulated.route("ftree", self.roots(simulated.fabric), hosts)
        self.assertIn("ftree tables configured", simulated.opensm_log)
        return simulated, routes

    def predicted(self, design):
        finished = subprocess.run([os.environ["CW_PREDICTED_LOADS"], design], capture_output=True, timeout=300,
                                  check=True)
        return json.loads(finished.stdout)

    def assert_sound(self, simulated, routes):
        self.assertEqual(routes.missing()[:5], [])
        self.assertEqual(len(routes.port_to), len(simulated.fabric.switches))
        report = simulated.ibdmchk()
        self.assertNotIn("-E-", report, report[-3000:])
        self.assertIn("no credit loops", report.lower())

    def test_a_full_clos_carries_every_shift_without_contention(self):
        design = self.sized(FULL_CLOS)
        text = self.export(design, "--simulator")
        fabric = FabricFile(text)
        self.assertTrue(fabric.is_symmetric())
        self.assertEqual((len(fabric.hosts), len(fabric.switches), fabric.cables), (512, 24, 1024))
        self.assertEqual(fabric.cables, self.links_of(design))
        simulated, routes = self.routed(text)
        self.assert_sound(simulated, routes)
        order = simulated.order_of_hosts()
        self.assertEqual(sorted(order), sorted(fabric.hosts))
        worst = routes.worst_loads_of_shifts(order)
        self.assertEqual(worst, [1] * 511)
        predicted = self.predicted(design)
        self.assertEqual((predicted["worst_shift"], predicted["shifts_tried"], predicted["shifts_free"]), (1, 511, 511))

    def test_a_superpod_is_routed_whole(self):
        design = self.new_design("superpod-h100", ("su=4",))
        text = self.export(design, "--simulator")
        fabric = FabricFile(text)
        # NVIDIA DGX SuperPOD H100 (RA-11333-001): 1,020 node and manager cables, 1,024 between 32 leaves and 16 spines.
        self.assertEqual((len(fabric.hosts), len(fabric.switches), fabric.cables), (1020, 48, 1020 + 1024))
        self.assertEqual(fabric.cables, self.links_of(design))
        simulated, routes = self.routed(text)
        self.assert_sound(simulated, routes)
        order = simulated.order_of_hosts()
        worst = max(routes.worst_loads_of_shifts(order))
        # The tree is not full: 127 servers where 128 fit.
        self.assertEqual(worst, 2)
        self.assertEqual(self.predicted(design)["worst_shift"], worst)

    def test_partitions_reach_the_ports_of_their_blocks(self):
        design = json.loads(pathlib.Path(self.new_design("superpod-h100", ("su=1",))).read_text())
        compute = next(block["id"] for block in design["blocks"] if block["kind"] == "compute")
        design["addressing"] = {"partitions": [{"name": "training", "key": 0x22, "blocks": [compute]},
                                               {"name": "shared", "key": 0x23, "blocks": []}]}
        path = self.path("partitioned.cwdesign")
        pathlib.Path(path).write_text(json.dumps(design))
        text = self.export(path, "--simulator")
        self.do("export", path, "--format", "partitions", "--network", "compute", "-o", self.path("partitions.conf"))
        partitions = pathlib.Path(self.path("partitions.conf")).read_text()
        simulated = self.simulated(text)
        fabric = simulated.fabric
        # The first host runs the subnet manager.
        member = [host for host in fabric.hosts[1:] if "dgx" in fabric.name[host]][0]
        manager = next(host for host in fabric.hosts if "manager" in fabric.name[host])
        keys = {}
        simulated.sweep_with_partitions(
            partitions, lambda: keys.update({host: simulated.partition_keys(host) for host in (member, manager)}))
        self.assertNotIn("PARSE ERROR", simulated.opensm_log)
        # The highest bit is full membership; in the default partition only the subnet manager has it.
        self.assertEqual(keys[member], {0x7fff, 0x8022, 0x8023})
        self.assertEqual(keys[manager], {0x7fff, 0x8023})
        members = set(re.findall(r"0x([0-9a-f]{16})", "".join(line for line in partitions.splitlines()
                                                              if line.startswith("training"))))
        ports = {f"{int(host[2:], 16) + 1:016x}" for host in fabric.hosts if "dgx" in fabric.name[host]}
        self.assertEqual(members, ports)

    def test_a_broken_partition_file_is_refused(self):
        """That OpenSM says so when a file is wrong."""
        design = self.new_design("superpod-h100", ("su=1",))
        simulated = self.simulated(self.export(design, "--simulator"))
        simulated.sweep_with_partitions("Default=0x7fff,ipoib ALL=full\n;;=\n")
        self.assertIn("PARSE ERROR", simulated.opensm_log)

    def test_three_tiers_are_routed_whole(self):
        design = self.sized(THREE_TIERS)
        text = self.export(design, "--simulator")
        fabric = FabricFile(text)
        self.assertEqual(len(fabric.hosts), 1024)
        self.assertTrue(any("core" in fabric.name[record] for record in fabric.switches))
        self.assertEqual(fabric.cables, self.links_of(design))
        simulated, routes = self.routed(text)
        self.assert_sound(simulated, routes)
        # Pods that are not full double and treble links; which shifts stay free is known to the last one.
        loads = routes.worst_loads_of_shifts(simulated.order_of_hosts())
        predicted = self.predicted(design)
        self.assertGreater(max(loads), 1)
        self.assertEqual((max(loads), len(loads), loads.count(1)),
                         (predicted["worst_shift"], predicted["shifts_tried"], predicted["shifts_free"]))

    def test_the_rule_about_fat_trees_agrees_with_the_subnet_manager(self):
        # With 20 servers in a unit, 120 fill their pods and 128 don't.
        for servers, is_tree in ((120, True), (128, False)):
            brief = json.loads(json.dumps(THREE_TIERS))
            brief["compute"]["servers"] = servers
            design = self.sized(brief)
            findings = self.run_program("check", design, "--json").json["rules"]
            self.assertEqual([f["id"] for f in findings if f["id"] == "I03"], [] if is_tree else ["I03"])
            self.assertEqual(self.simulated(self.export(design, "--simulator")).is_fat_tree_unaided(), is_tree)

    def test_what_ibnetdiscover_sees_is_what_was_designed(self):
        # HDR, the fastest that the simulator runs.
        design = self.sized(THREE_TIERS)
        seen = self.simulated(self.export(design)).discovered()
        self.assertEqual(FabricFile(seen).cables, self.links_of(design))
        pathlib.Path(self.path("seen.net")).write_text(seen)
        answer = self.run_program("compare", design, self.path("seen.net"), "--json")
        self.assertEqual(answer.status, 0, answer.out[:600])
        self.assertEqual((answer.json["issues"], answer.json["built"]["cables"]), ([], self.links_of(design)))

    def test_one_cable_between_two_leaves_is_found_by_us_and_by_the_checker(self):
        design = self.sized(FULL_CLOS)
        fabric = FabricFile(self.export(design))
        near, far = [record for record in fabric.switches if "leaf" in fabric.name[record]][:2]
        ends = (near, 33), (far, 33)
        pathlib.Path(self.path("built.net")).write_text(self.rewired(self.export(design), fabric, *ends, "4xNDR"))
        answer = self.run_program("compare", design, self.path("built.net"), "--json")
        self.assertEqual(answer.status, 1, answer.err)
        found = answer.json["differences"]
        self.assertEqual([one["kind"] for one in found], ["wrong-device", "missing-cable"])
        built = {(found[0]["built"][side]["node"], found[0]["built"][side]["port"]) for side in "ab"}
        self.assertEqual(built, {(fabric.name[switch], port) for switch, port in ends})
        missing = {found[1]["designed"][side]["node"] for side in "ab"}
        self.assertEqual(missing, {fabric.name[far], fabric.name[fabric.links[ends[1]][0]]})
        # The routing engine is content and leaves hosts without a route.
        simulated = self.simulated(self.rewired(self.export(design, "--simulator"), fabric, *ends, "4xHDR"))
        routes = simulated.route("ftree", self.roots(simulated.fabric))
        self.assertIn("ftree tables configured", simulated.opensm_log)
        self.assertNotEqual(routes.missing(), [])
        self.assertIn("Dead end", simulated.ibdmchk())

    def rewired(self, text, fabric, one, other, rate):
        """The file with a cable between two ports, whose cables are gone at their far ends."""
        result, record = [], None
        gone = {fabric.links[one], fabric.links[other]}
        for line in text.splitlines():
            if match := RECORD.match(line):
                record = match.group(3)
            match = PORT.match(line)
            here = (record, int(match.group(1))) if match else None
            if here in gone:
                continue
            if here in (one, other):
                far = other if here == one else one
                line = f'[{here[1]}]\t"{far[0]}"[{far[1]}]\t\t# "{fabric.name[far[0]]}" lid 0 {rate}'
            result.append(line)
        return "\n".join(result) + "\n"

    def test_the_real_speed_is_written_and_read_back(self):
        design = self.new_design("superpod-h100", ("su=1",))
        text = self.export(design)
        self.assertIn("4xNDR", text)
        self.assertNotIn("4xHDR", text)
        answer = self.run_program("compare", design, self.path("fabric.net"))
        self.assertEqual((answer.status, answer.err), (0, ""), answer.out)


if __name__ == "__main__":
    unittest.main(verbosity=2)
