# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Our configurations in real FRRouting: a network namespace with zebra and bgpd for each switch, a veth pair for each
link. Every leaf must have as many next hops to the hosts of every other as the model says, with all links and without
one; two leaves of one AS number must lose sight of each other, after our own rule has said so."""
import collections
import json
import os
import pathlib
import pwd
import re
import shutil
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "app"))
from program import ProgramTest  # noqa: E402

DAEMONS = pathlib.Path("/usr/lib/frr")
WIDTHS = os.environ["CW_PREDICTED_WIDTHS"]
SKIPPED = 77  # as ctest is told


def run(*command, check=True):
    finished = subprocess.run(["timeout", "-k", "5", "60", *map(str, command)], capture_output=True, check=False)
    if check and finished.returncode:
        raise RuntimeError(f"{command}: {finished.stderr.decode()}{finished.stdout.decode()}")
    return finished.stdout.decode()


def reason_to_skip():
    """Why this machine can't hold a fabric of namespaces; "" if it can."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    if not (DAEMONS / "bgpd").exists():
        return "FRRouting is not installed (package frr)"
    name = f"cwprobe{os.getpid()}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False)
    if made.returncode:
        return "network namespaces are not allowed: " + made.stderr.decode().strip()
    try:
        run("ip", "-n", name, "link", "add", "p0", "type", "veth", "peer", "name", "p1")
    except RuntimeError as problem:
        return f"links between namespaces are not allowed: {problem}"
    finally:
        run("ip", "netns", "del", name, check=False)
    return ""


def small_switch(ports):
    return {"kind": "switch", "id": f"lab-{ports}", "manufacturer": "Lab", "model": f"Lab {ports}",
            "technologies": ["roce", "ethernet"], "ports": ports, "port_speed_gbps": 400, "cages": ports,
            "cage_form": "QSFP112", "height_u": 1,
            "provenance": {"*": {"evidence": "estimate", "source": "made up for a test"}}}


def small_design(ports, servers, addressing):
    return {"format": "clusterwright-design", "version": 1, "name": "Lab",
            "blocks": [{"id": "compute-1", "kind": "compute", "part": "nvidia-dgx-h100", "count": servers,
                        "servers_per_scalable_unit": servers,
                        "attachments": [{"network": "net-compute", "role": "compute", "ports_per_unit": 1}]}],
            "networks": [{"id": "net-compute", "kind": "compute", "technology": "roce", "topology": "fat-tree",
                          "leaf_switch": f"lab-{ports}", "max_tiers": 3}],
            "addressing": addressing}


class Fabric:
    """The switches of one export, each in a namespace."""

    def __init__(self, test, configurations, links):
        self.test = test
        self.folder = pathlib.Path(test.path("run"))
        self.folder.mkdir()
        self.spaces = {name: f"cw{os.getpid()}n{number}" for number, name in enumerate(sorted(configurations))}
        self.configurations = configurations
        self.daemons = []
        test.addCleanup(self.stop)
        owner = pwd.getpwnam("frr")
        for folder in (test.folder, self.folder):
            os.chmod(folder, 0o755)
        for space in self.spaces.values():
            run("ip", "netns", "add", space)
            run("ip", "-n", space, "link", "set", "lo", "up")
            run("ip", "netns", "exec", space, "sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1")
        for (a, port_a), (b, port_b) in links:
            run("ip", "link", "add", port_a, "mtu", "9216", "netns", self.spaces[a], "type", "veth", "peer", "name",
                port_b, "mtu", "9216", "netns", self.spaces[b])
            run("ip", "-n", self.spaces[a], "link", "set", port_a, "up")
            run("ip", "-n", self.spaces[b], "link", "set", port_b, "up")
        for name, text in configurations.items():
            for vlan in re.findall(r"^interface (vlan\d+)$", text, re.M):
                # In place of the bridge that joins the ports of the hosts.
                run("ip", "-n", self.spaces[name], "link", "add", vlan, "type", "veth", "peer", "name", vlan + "-hosts")
                for end in (vlan, vlan + "-hosts"):
                    run("ip", "-n", self.spaces[name], "link", "set", end, "up")
            self.start(name, text, owner)

    def home(self, name):
        return self.folder / self.spaces[name]

    def start(self, name, text, owner):
        home = self.home(name)
        home.mkdir()
        (home / "frr.conf").write_text(text)
        (home / "empty.conf").write_text("")
        for path in (home, home / "frr.conf", home / "empty.conf"):
            shutil.chown(path, owner.pw_uid, owner.pw_gid)
        run("vtysh", "-C", "-f", home / "frr.conf")
        for daemon in ("zebra", "bgpd"):
            with open(home / f"{daemon}.out", "wb") as out:
                # exec, so that the daemon itself is our child and ends with us.
                self.daemons.append(subprocess.Popen(
                    ["ip", "netns", "exec", self.spaces[name], "timeout", "-k", "5", "400", str(DAEMONS / daemon),
                     "-F", "datacenter", "-f", str(home / "empty.conf"), "-z", str(home / "zserv.api"), "--vty_socket", str(home),
                     "-i", str(home / f"{daemon}.pid"), "--log", f"file:{home}/{daemon}.log"],
                    stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT))
            if daemon == "zebra":
                self.wait_for(lambda: (home / "zserv.api").exists(), f"zebra of {name}", 30)
        self.wait_for(lambda: (home / "bgpd.vty").exists(), f"bgpd of {name}", 30)
        run("ip", "netns", "exec", self.spaces[name], "vtysh", "--vty_socket", home, "-f", home / "frr.conf")

    def stop(self):
        for daemon in reversed(self.daemons):
            daemon.terminate()
        for daemon in self.daemons:
            try:
                daemon.wait(timeout=10)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait()
        for space in self.spaces.values():
            run("ip", "netns", "del", space, check=False)

    def ask(self, name, command):
        return run("ip", "netns", "exec", self.spaces[name], "vtysh", "--vty_socket", self.home(name), "-c", command,
                   check=False)

    def wait_for(self, is_so, what, seconds=90):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if is_so():
                return
            time.sleep(0.5)
        logs = "".join(path.read_text(errors="replace")[-400:] for path in sorted(self.folder.glob("*/*.log"))[:4])
        self.test.fail(f"{what} did not come: {logs}")

    def widths(self, leaf):
        """Next hops that zebra has in the kernel, by prefix learned over BGP."""
        try:
            routes = json.loads(self.ask(leaf, "show ip route bgp json"))
        except ValueError:
            return {}
        found = {}
        for prefix, entries in routes.items():
            for entry in entries:
                if entry.get("installed"):
                    found[prefix] = sum(1 for hop in entry["nexthops"] if hop.get("active") and hop.get("fib"))
        return found


class Frr(ProgramTest):
    def design(self, ports, servers, addressing):
        catalogue = {"format": "clusterwright-catalogue", "version": 1, "parts": [small_switch(ports)]}
        folder = self.folder / "home" / ".local" / "share" / "clusterwright" / "clusterwright" / "catalogue"
        folder.mkdir(parents=True, exist_ok=True)
        self.catalogue = folder / "lab.json"
        self.catalogue.write_text(json.dumps(catalogue))
        path = self.folder / "lab.cwdesign"
        path.write_text(json.dumps(small_design(ports, servers, addressing)))
        return str(path)

    def fabric(self, design):
        self.do("export", design, "--format", "frr", "-o", self.path("frr"))
        self.do("export", design, "--format", "dot", "--network", "compute", "-o", self.path("links.dot"))
        configurations = {path.stem: path.read_text() for path in pathlib.Path(self.path("frr")).glob("*.conf")}
        pairs = re.findall(r'"([^"]+)":"([^"]+)" -- "([^"]+)":"([^"]+)"', pathlib.Path(self.path("links.dot")).read_text())
        self.links = [((a, p), (b, q)) for a, p, b, q in pairs if a in configurations and b in configurations]
        return Fabric(self, configurations, self.links)

    def predicted(self, design, *failed):
        wanted = collections.defaultdict(dict)
        for line in run(WIDTHS, design, self.catalogue, *failed).splitlines():
            leaf, prefix, width = line.split()
            wanted[leaf][prefix] = int(width)
        return wanted

    def expect(self, fabric, wanted, what):
        def is_so():
            return all(fabric.widths(leaf).get(prefix, 0) == width
                       for leaf, prefixes in wanted.items() for prefix, width in prefixes.items())
        try:
            fabric.wait_for(is_so, what)
        except AssertionError as problem:
            found = {leaf: fabric.widths(leaf) for leaf in wanted}
            raise AssertionError(f"{what}: wanted {dict(wanted)}, found {found}") from problem

    def check_fabric(self, ports, servers, leaves, spines, addressing):
        """A full mesh of leaves and spines."""
        self.check_counted(ports, servers, (leaves, leaves + spines, leaves * spines, spines), addressing)

    def check_counted(self, ports, servers, counts, addressing):
        leaves, switches, links, spines = counts
        design = self.design(ports, servers, addressing)
        fabric = self.fabric(design)
        self.assertEqual(len(fabric.spaces), switches)
        self.assertEqual(len(self.links), links)
        wanted = self.predicted(design)
        pairs = sum(len(prefixes) for prefixes in wanted.values())
        self.assertEqual(pairs, leaves * (leaves - 1))
        self.assertEqual({width for prefixes in wanted.values() for width in prefixes.values()}, {spines})
        began = time.monotonic()
        self.expect(fabric, wanted, f"{spines} next hops for {pairs} prefixes")
        print(f"{leaves} leaves of {switches} switches, {addressing}: {pairs} of {pairs} prefixes over {spines} links after "
              f"{time.monotonic() - began:.1f} s")
        (leaf, port), _ = self.links[0]
        after = self.predicted(design, leaf, port)
        narrowed = [width for prefixes in after.values() for width in prefixes.values()]
        self.assertEqual(set(narrowed), {spines, spines - 1})
        # From the leaf and to it.
        self.assertEqual(narrowed.count(spines - 1), 2 * (leaves - 1))
        self.assertEqual(set(after[leaf].values()), {spines - 1})
        run("ip", "-n", fabric.spaces[leaf], "link", "set", port, "down")
        self.expect(fabric, after, f"{spines - 1} next hops after a lost uplink")
        print(f"  without {leaf} {port}: as predicted, {spines - 1} from and to it, {spines} elsewhere")

    def test_four_leaves_with_numbered_links(self):
        self.check_fabric(4, 8, 4, 2, {"links": "ipv4"})

    def test_four_leaves_without_numbers(self):
        self.check_fabric(4, 8, 4, 2, {"links": "unnumbered", "dual_stack": True})

    def test_eight_leaves_over_ipv6_links(self):
        self.check_fabric(8, 32, 8, 4, {"links": "ipv6"})

    def test_three_tiers(self):
        # The fat tree of 4-port switches: 4 pods of 2 leaves and 2 spines, 4 cores, two links up from each.
        self.check_counted(4, 16, (8, 20, 32, 2), {"links": "ipv4"})

    def test_an_overlay_over_evpn(self):
        # The kernel of a test machine may have neither VRFs nor bridges: what is checked is what BGP itself does.
        overlay = {"overlay": True, "vrf": "tenant-a", "vnis": {"first": 10100, "last": 10299}}
        design = self.design(4, 8, {"links": "ipv4", "networks": {"compute": overlay}})
        fabric = self.fabric(design)
        loopbacks = {name: re.search(r"^interface lo\n ip address (\S+)", text, re.M)[1]
                     for name, text in fabric.configurations.items()}
        leaves = [name for name in fabric.configurations if "leaf" in name]
        sessions = collections.Counter(end[0] for link in self.links for end in link)
        self.assertEqual((len(leaves), len(sessions)), (4, 6))

        def established(name):
            try:
                peers = json.loads(fabric.ask(name, "show bgp l2vpn evpn summary json"))["peers"]
            except (ValueError, KeyError):
                return 0
            return sum(1 for peer in peers.values() if peer["state"] == "Established")
        fabric.wait_for(lambda: all(established(name) == count for name, count in sessions.items()),
                        "EVPN on every session")
        # Tunnels end at loopbacks: those of the other leaves are reached over both spines.
        wanted = {leaf: {loopbacks[other]: 2 for other in leaves if other != leaf} for leaf in leaves}
        self.expect(fabric, wanted, "two ways to the end of every tunnel")
        for leaf in leaves:
            running = fabric.ask(leaf, "show running-config")
            for line in ("vrf tenant-a\n vni 10100\n", " vrf tenant-a\n", "  advertise-all-vni\n",
                         "  advertise ipv4 unicast\n"):
                self.assertIn(line, running)
            # Prefixes of hosts are in the VRF, not in the fabric's own table.
            own = running.split("router bgp")[1]
            self.assertNotIn("network 10.0.", own)
        print(f"EVPN on {sum(sessions.values())} sessions, every tunnel end over 2 links")

    def test_two_leaves_of_one_as_number_are_caught_by_us_first(self):
        choices = [{"switch": name, "asn": 4200000100} for name in ("compute-leaf-01", "compute-leaf-02")]
        design = self.design(4, 8, {"asn_choices": choices})
        found = self.run_program("check", design, "--json").json
        self.assertIn("A02", {rule["id"] for rule in found["rules"]})
        fabric = self.fabric(design)
        wanted = self.predicted(design)
        subnets = {name: re.findall(r"^  network (10\.0\.\S+)$", text, re.M) for name, text in
                   fabric.configurations.items()}
        twins = [name for choice in choices for name in [choice["switch"]]]
        for one, other in (twins, twins[::-1]):
            for prefix in subnets[other]:
                wanted[one][prefix] = 0
        self.expect(fabric, wanted, "all but the prefixes of the twins")
        seen = sum(1 for leaf, prefixes in wanted.items() for prefix in prefixes if fabric.widths(leaf).get(prefix))
        self.assertEqual((seen, sum(map(len, wanted.values()))), (10, 12))
        print("two leaves of one AS number: 10 of 12 prefixes, as rule A02 says")


if __name__ == "__main__":
    WHY = reason_to_skip()
    if WHY:
        print("skipped:", WHY)
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
